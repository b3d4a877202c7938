// The figures that an answer rests on: each metric, how it came about, and what the maker declares.
#pragma once

#include <chipgauge/chips/adjusted_peak.hpp>
#include <chipgauge/chips/catalog/declared.hpp>
#include <chipgauge/chips/standing.hpp>
#include <chipgauge/documents/compare.hpp>
#include <chipgauge/documents/entry.hpp>
#include <chipgauge/documents/published.hpp>
#include <chipgauge/words/chip_notes.hpp>
#include <chipgauge/words/explain.hpp>
#include <chipgauge/words/figures.hpp>

namespace chipgauge {

namespace detail {

inline std::string sum_in_words(metrics const& m, chip const& c, language in) {
    if (m.deciding.empty()) return in.say(words::no_rate_published);
    rate const* r = find_rate(c, m.deciding[0]);
    std::string const format = title_of(r->format, in), tops = in.figure(r->dense.value().point()),
                      bits = in.figure(bit_length(r->format).value().best);
    if (m.deciding.count == 1) return in(words::how_tpp, format, tops, bits);
    auto const more = static_cast<double>(m.deciding.count - 1);
    return in(in.of_number(more, words::how_tpp_tied, words::how_tpp_tied_with_several), format, tops, bits, in.number(more));
}

/// `814 mm²`, or that it is unpublished.
inline std::string area_in_words(range area, int decimals, language in) {
    return area == range{} ? in.say(words::unpublished_area) : in(words::area_in_mm2, in.range(area, decimals));
}

/// A table of metric, value, and how it came about.
struct metric_rows {
    table t{};
    void add(std::string_view label, cell value, std::string how) {
        t.rows.push_back({{std::string(label)}, std::move(value), {std::move(how), tone::muted}});
    }
};

inline void add_declared(metric_rows& to, assessment const& a, language in) {
    declaration const* own = find_declaration(*a.chip);
    if (!own) return;
    range const declared = own->performance.value();
    std::string how = in(words::declaration, own->eccn, own->product, own->source, in.short_day(own->as_of));
    if (declared.exact() && a.measured[metric::tpp].known()) {
        double const apart = (declared.low / a.measured[metric::tpp].point() - 1) * 100;
        how = in(words::apart_from_ours, (apart < 0 ? "" : "+") + in.percent(apart, 1), how);
    }
    to.add(in(words::metric_declared), declared.exact() ? range_cell(declared, 0, in) : cell{std::string(own->eccn)}, std::move(how));
}

inline void add_memory(metric_rows& to, assessment const& a, language in) {
    chip const& c = *a.chip;
    to.add(in(words::metric_memory_density), metric_cell(a, metric::package_bandwidth, in),
           in(words::how_memory_density, in.figure(c.memory_bandwidth.value().point(), 1), area_in_words(c.package_area.value(), 0, in)));
}

/// Of a system: how many circuits, and what they add up to.
inline void add_circuits(metric_rows& to, assessment const& a, language in) {
    chip const& c = *a.chip;
    int const count = circuits_in(c);
    to.add(in(words::metric_circuits), cell{in.number(count), tone::plain, {}, {}, count}, in(words::how_circuits, parts_in_words(c, in)));
    to.add(in(words::metric_total), range_cell(total_performance(c), 0, in), in.say(words::how_total));
}

inline void add_processor(metric_rows& to, assessment const& a, language in) {
    chip const& c = *a.chip;
    if (c.kind == product::system) add_circuits(to, a, in);
    to.add(in(words::row_tpp.label), metric_cell(a, metric::tpp, in), sum_in_words(a.measured, c, in));
    to.add(in(words::row_density.label), metric_cell(a, metric::density, in),
           in(words::how_density, area_in_words(a.measured.area, decimals_in(a.measured.area), in)));
    to.add(in(words::row_dram.label), metric_cell(a, metric::dram_bandwidth, in),
           in(words::how_dram, c.memory_type.empty() ? in(words::memory_type_unpublished) : c.memory_type));
    to.add(in(words::row_transfer.label), metric_cell(a, metric::transfer_rate, in),
           c.link_name.empty() ? in.say(words::how_transfer_of_host) : in(words::how_transfer, c.link_name));
    to.add(in(words::metric_adjusted_peak), range_cell(adjusted_peak_performance(c), 2, in), in.say(words::how_adjusted_peak));
    add_declared(to, a, in);
}

} // namespace detail

inline table figures_table(assessment const& a, language in) {
    detail::metric_rows rows;
    rows.t.columns = columns_of(in, {words::column_metric, words::column_value, words::column_how}, {1});
    if (a.chip->kind == product::memory)
        detail::add_memory(rows, a, in);
    else
        detail::add_processor(rows, a, in);
    return std::move(rows.t);
}

/// One chip: what its metrics are made of, what is published, and who says so.
inline document figures_document(assessment const& a, language in = {}) {
    document d;
    chip const& c = *a.chip;
    d.title = full_name(c);
    bool const published = !c.sources.empty(); // else a chip of somebody's own
    if (published)
        d.subtitle = in(c.trust == confidence::vendor  ? words::figures_of_maker
                        : c.trust == confidence::press ? words::figures_of_press
                                                       : words::figures_estimated);
    if (std::string_view const note = note_of(c, in); !note.empty()) d.paragraph(note);
    for (auto const& wrong : lint_sentences(c, in)) d.item(in(words::check_the_figures, wrong));
    d.grid(figures_table(a, in));
    if (!published) return finished(std::move(d), in);
    d.grid(published_table(c, in));
    d.heading(in(words::sources));
    for (source const& s : c.sources) d.item(s.url);
    return finished(std::move(d), in);
}

} // namespace chipgauge
