// A comparison as multiples of one chip, or of a line.
#pragma once

#include <chipgauge/answers/relative.hpp>
#include <chipgauge/documents/compare.hpp>
#include <chipgauge/words/relative.hpp>

namespace chipgauge {

namespace detail {

inline cell times_cell(range times, language in) {
    if (times.empty()) return {in.say(words::nothing), tone::muted};
    cell c{in(words::so_many_times, in.range(times, 2)), times.known() ? tone::plain : tone::undetermined};
    if (times.known()) c.value = times.point();
    return c;
}

inline table relative_table(std::span<assessment const> all, reference const& to, language in) {
    side_by_side side(all, in);
    for (auto const& row : {std::pair(&words::row_tpp, metric::tpp),
                            {&words::row_density, metric::density},
                            {&words::row_dram, metric::dram_bandwidth},
                            {&words::row_transfer, metric::transfer_rate}})
        if (!to.measured[row.second].empty())
            side.row(in.say(row.first->label), {},
                     [&](assessment const& a) { return times_cell(times_of(a.measured, to, row.second), in); });
    return side.t;
}

} // namespace detail

/// Puts the multiples behind the comparison, before what every document ends with.
inline void add_relative(document& d, std::span<assessment const> all, reference const& to, language in) {
    std::string const name(to.chip ? to.chip->name : to.line->id.text);
    block const heading{block_kind::heading, in(words::heading_relative, name), tone::strong, {}};
    block const grid{block_kind::grid, {}, tone::plain, detail::relative_table(all, to, in)};
    auto const last = d.blocks.empty() ? d.blocks.end() : d.blocks.end() - 1;
    d.blocks.insert(last, {heading, grid});
}

} // namespace chipgauge
