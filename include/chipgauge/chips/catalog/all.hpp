// Every chip of every vendor, in one list.
#pragma once

#include <chipgauge/chips/catalog/alibaba_t_head.hpp>
#include <chipgauge/chips/catalog/amd_instinct.hpp>
#include <chipgauge/chips/catalog/amd_radeon.hpp>
#include <chipgauge/chips/catalog/aws.hpp>
#include <chipgauge/chips/catalog/baidu_kunlunxin.hpp>
#include <chipgauge/chips/catalog/biren.hpp>
#include <chipgauge/chips/catalog/cambricon.hpp>
#include <chipgauge/chips/catalog/cerebras.hpp>
#include <chipgauge/chips/catalog/furiosa.hpp>
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
#include <chipgauge/chips/catalog/nvidia_ada.hpp>
#include <chipgauge/chips/catalog/nvidia_ampere.hpp>
#include <chipgauge/chips/catalog/nvidia_blackwell.hpp>
#include <chipgauge/chips/catalog/nvidia_geforce.hpp>
#include <chipgauge/chips/catalog/nvidia_hopper.hpp>
#include <chipgauge/chips/catalog/nvidia_workstation.hpp>
#include <chipgauge/chips/catalog/openai.hpp>
#include <chipgauge/chips/catalog/qualcomm.hpp>
#include <chipgauge/chips/catalog/rebellions.hpp>
#include <chipgauge/chips/catalog/sambanova.hpp>
#include <chipgauge/chips/catalog/tenstorrent.hpp>
#include <chipgauge/chips/catalog/tesla.hpp>

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
inline constexpr auto all = join(nvidia_ampere, nvidia_hopper, nvidia_ada, nvidia_blackwell, nvidia_workstation, nvidia_geforce, amd_instinct, amd_radeon, intel, google, aws, microsoft, meta, openai, tesla, groq, cerebras, graphcore, sambanova, tenstorrent, furiosa, rebellions, qualcomm, huawei, cambricon, biren, moore_threads, hygon, baidu_kunlunxin, iluvatar_corex, metax, alibaba_t_head, high_bandwidth_memory);

/// The row of an id, for other tables; nullptr if there is none.
constexpr chip const* row(std::string_view id) {
    for (chip const* c : all)
        if (c->id == id) return c;
    return nullptr;
}

#ifndef CHIPGAUGE_TOLD_ELSEWHERE
static_assert([] {
    for (chip const* c : all)
        if (c->sources.empty() || c->id.empty() || c->model.empty() || !c->released.known()) return false;
    return true;
}(), "a chip has no source, id, model or date");
#endif

} // namespace catalog

} // namespace chipgauge
