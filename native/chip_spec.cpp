#include "chip_spec.hpp"

#include "chip_columns.hpp"
#include "figures.hpp"
#include "usage_error.hpp"

#include <algorithm>
#include <vector>

using namespace chipgauge;

namespace {

bool judgeable(chip const& c) {
    if (c.kind == product::memory) return true;
    for (rate const& r : c.rates)
        if (!r.dense.value().empty()) return true;
    for (die const& d : c.dies)
        if (d.area != ranged<mm2>{}) return true;
    return false;
}

} // namespace

chip_spec::chip_spec(std::string_view text) : texts_(std::make_unique<std::string const>(text)) {
    std::string_view rest = *texts_;
    if (trimmed(rest).empty())
        throw usage_error("--chip: empty; write key=value pairs, for example 'name=X,fp16=148,die=814,memory=4000,market=datacenter'");
    chip_draft draft;
    std::vector<chip_column const*> seen;
    while (!rest.empty()) {
        std::string_view const pair = take_until(rest, ",");
        std::size_t const equals = pair.find('=');
        if (equals == std::string_view::npos || equals == 0)
            throw usage_error("--chip: '{}' is no key=value pair; for example 'name=X,fp16=148,die=814'", pair);
        std::string_view const key = trimmed(pair.substr(0, equals)), value = pair.substr(equals + 1);
        chip_column const* const column = find_column(key);
        if (!column) throw usage_error("--chip: unknown key '{}'; nearest: {}", key, nearest_column(key).name);
        if (std::find(seen.begin(), seen.end(), column) != seen.end()) throw usage_error("--chip: {} is given twice", column->key);
        seen.push_back(column);
        try {
            column->read(draft, value);
        } catch (unreadable const& e) {
            throw usage_error("--chip: {}={}: {}", key, trimmed(value), e.what());
        }
    }
    if (draft.so_far.name.empty()) draft.so_far.name = draft.so_far.id.empty() ? "custom" : draft.so_far.id;
    if (draft.so_far.note.empty()) draft.so_far.note = "Figures as given on the command line.";
    try {
        chip_ = finished(draft);
    } catch (unreadable const& e) {
        throw usage_error("--chip: {}={}: {}", e.column(), e.text(), e.what());
    }
    if (!judgeable(chip_)) throw usage_error("--chip: no rate (fp16=…, int8=…) and no die area: nothing to judge");
    if (chip_.id.empty()) chip_.id = chip_.name;
}
