// The catalog: every chip of every vendor, and looking one up by name.
#pragma once

#include <chipgauge/chips/catalog/alibaba_t_head.hpp>
#include <chipgauge/chips/catalog/amd.hpp>
#include <chipgauge/chips/catalog/aws.hpp>
#include <chipgauge/chips/catalog/baidu_kunlunxin.hpp>
#include <chipgauge/chips/catalog/biren.hpp>
#include <chipgauge/chips/catalog/cambricon.hpp>
#include <chipgauge/chips/catalog/cerebras.hpp>
#include <chipgauge/chips/catalog/google.hpp>
#include <chipgauge/chips/catalog/graphcore.hpp>
#include <chipgauge/chips/catalog/groq.hpp>
#include <chipgauge/chips/catalog/high_bandwidth_memory.hpp>
#include <chipgauge/chips/catalog/huawei.hpp>
#include <chipgauge/chips/catalog/hygon.hpp>
#include <chipgauge/chips/catalog/iluvatar_corex.hpp>
#include <chipgauge/chips/catalog/intel.hpp>
#include <chipgauge/chips/catalog/meta.hpp>
#include <chipgauge/chips/catalog/metax.hpp>
#include <chipgauge/chips/catalog/microsoft.hpp>
#include <chipgauge/chips/catalog/moore_threads.hpp>
#include <chipgauge/chips/catalog/nvidia.hpp>
#include <chipgauge/chips/catalog/nvidia_graphics.hpp>
#include <chipgauge/chips/catalog/qualcomm.hpp>
#include <chipgauge/chips/catalog/tenstorrent.hpp>
#include <chipgauge/values/names.hpp>
#include <chipgauge/version.hpp>

namespace chipgauge {

namespace catalog {

/// Pointers to the rows of several tables, in order.
template<std::size_t... N>
constexpr auto join(chip const (&... tables)[N]) {
    few<chip const*, (N + ...)> rows;
    auto const add = [&](chip const* table, std::size_t n) {
        for (std::size_t i = 0; i < n; ++i) rows.push(&table[i]);
    };
    (add(tables, N), ...);
    return rows;
}

/// Every chip, by vendor: accelerators, then memory.
inline constexpr auto all = join(nvidia, nvidia_graphics, amd, intel, google, aws, microsoft, meta, groq, cerebras, graphcore, tenstorrent, qualcomm, huawei, cambricon, biren, moore_threads, hygon, baidu_kunlunxin, iluvatar_corex, metax, alibaba_t_head, high_bandwidth_memory);

static_assert([] {
    for (chip const* c : all)
        if (c->sources.empty() || c->id.empty() || c->model.empty() || !c->released.known()) return false;
    return true;
}(), "a chip has no source, id, model or date");

} // namespace catalog

/// The chip of a name: an id, an id without its vendor, a product name or an alias, whatever the case. nullptr if there is none.
constexpr chip const* find_chip(std::string_view name) {
    for (chip const* c : catalog::all) {
        if (same_name(c->id, name) || same_name(c->name, name)) return c;
        for (std::string_view alias : c->aliases)
            if (same_name(alias, name)) return c;
    }
    for (chip const* c : catalog::all)
        if (same_name(c->id.substr(c->id.find('-') + 1), name)) return c;
    return nullptr;
}

/// The chip of the catalog that a chip of your own is named after: by id, name or model; nullptr if there is none.
constexpr chip const* namesake(chip const& c) {
    for (std::string_view const name : {c.id, c.name, c.model})
        if (!name.empty())
            if (chip const* known = find_chip(name)) return known;
    return nullptr;
}

/// The name nearest to one that no chip has: what to suggest.
constexpr std::string_view nearest_chip_name(std::string_view name) {
    std::string_view best;
    int least = 1 << 20;
    auto const offer = [&](std::string_view candidate) {
        int const edits = edits_between(name, candidate);
        if (edits < least) {
            least = edits;
            best = candidate;
        }
    };
    for (chip const* c : catalog::all) {
        for (std::string_view alias : c->aliases) offer(alias);
        offer(c->model);
        offer(c->id);
    }
    return best;
}

/// The four chips of the story, which every view begins with.
inline constexpr chip const* default_chips[] = {find_chip("H20"), find_chip("H100"), find_chip("H200"), find_chip("A100")};

} // namespace chipgauge
