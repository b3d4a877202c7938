// The figures that an answer rests on: each metric, how it came about, and what the maker declares.
#pragma once

#include <chipgauge/chips/adjusted_peak.hpp>
#include <chipgauge/chips/catalog/declared.hpp>
#include <chipgauge/chips/standing.hpp>
#include <chipgauge/documents/compare.hpp>
#include <chipgauge/readers/chip_fields.hpp>

namespace chipgauge {

namespace detail {

inline std::string sum_in_words(metrics const& m, chip const& c) {
    if (m.deciding.empty()) return "no rate is published";
    rate const* r = find_rate(c, m.deciding[0]);
    range const bits = bit_length(r->format).value();
    return fmt::format("{} {} TOPS × {} bit{}", title_of(r->format), figure(r->dense.value().point()), figure(bits.best),
                       m.deciding.count > 1 ? fmt::format(", tied with {} more", m.deciding.count - 1) : "");
}

/// The figures that a source supports, in the order of a row.
inline std::string figures_in_words(figure_marks shown) {
    constexpr std::string_view titles[] = {"rates",        "die area", "process", "transistors", "memory", "bandwidth",
                                           "interconnect", "host I/O", "power",   "release",     "market"};
    static_assert(std::size(titles) == figure_marks_count);
    std::string text;
    for (int i = 0; i < figure_marks_count; ++i)
        if ((shown & static_cast<figure_marks>(1 << i)) != figure_marks::none) text += (text.empty() ? "" : ", ") + std::string(titles[i]);
    return text;
}

} // namespace detail

inline table figures_table(assessment const& a) {
    chip const& c = *a.chip;
    table figures;
    figures.columns = {{"Metric", "", false}, {"Value", "", true}, {"How", "", false}};
    auto const row = [&](std::string label, cell value, std::string how) {
        figures.rows.push_back({{std::move(label), tone::plain}, std::move(value), {std::move(how), tone::muted}});
    };
    if (c.kind == product::memory) {
        std::string const area = c.package_area == ranged<mm2>{} ? "an unpublished area" : spoken(c.package_area.value()) + " mm²";
        row("Memory bandwidth density", metric_cell(a, metric::package_bandwidth),
            fmt::format("{} GB/s ÷ {} of package", figure(c.memory_bandwidth.value().point(), 1), area));
        return figures;
    }
    row("TPP", metric_cell(a, metric::tpp), detail::sum_in_words(a.measured, c));
    std::string const area =
        a.measured.area == range{} ? "an unpublished area" : spoken(a.measured.area, decimals_in(a.measured.area)) + " mm²";
    row("Performance density", metric_cell(a, metric::density), fmt::format("TPP ÷ {} of non-planar logic dies", area));
    row("DRAM bandwidth", metric_cell(a, metric::dram_bandwidth),
        fmt::format("GB/s, {}", c.memory_type.empty() ? "type not published" : c.memory_type));
    row("I/O transfer rate", metric_cell(a, metric::transfer_rate),
        fmt::format("GB/s, {} and host, both directions", c.link_name.empty() ? "no named interconnect" : c.link_name));
    row("APP, not TPP", range_cell(adjusted_peak_performance(c), 2),
        "weighted teraflops: 0.3 × the 64-bit rate; the weight was not confirmed");
    if (declaration const* own = find_declaration(c)) {
        range const declared = own->performance.value();
        std::string how = fmt::format("{} for {}, {} ({})", own->eccn, own->product, own->source, iso(own->as_of));
        if (declared.exact() && a.measured[metric::tpp].known()) {
            double const apart = (declared.low / a.measured[metric::tpp].point() - 1) * 100;
            how = fmt::format("{}{} % of ours; {}", apart < 0 ? "" : "+", number(apart, 1), how);
        }
        row("Declared by the maker", declared.exact() ? range_cell(declared) : cell{std::string(own->eccn), tone::plain}, std::move(how));
    }
    return figures;
}

/// What is published of a chip, field by field. What is not published has no row.
inline table published_table(chip const& c) {
    table t;
    t.columns = {{"As published", "", false}, {"", "", false}};
    for (chip_field const& f : chip_fields()) {
        bool const elsewhere = f.key == "sources" || f.key == "note" || f.key == "confidence" || f.key == "kind";
        std::string value = elsewhere ? "" : f.write(c);
        if (!value.empty()) t.rows.push_back({{std::string(f.title), tone::muted}, {std::move(value), tone::plain}});
    }
    return t;
}

/// One chip: what its metrics are made of, what is published, and who says so.
inline document figures_document(assessment const& a) {
    document d;
    chip const& c = *a.chip;
    d.title = full_name(c);
    bool const published = !c.sources.empty(); // else a chip of somebody's own
    if (published)
        d.subtitle = c.trust == confidence::vendor  ? "Figures of the maker"
                     : c.trust == confidence::press ? "Figures of press reports"
                                                    : "Figures estimated or taken from databases";
    if (!c.note.empty()) d.paragraph(std::string(c.note));
    for (auto const& wrong : lint_sentences(c)) d.item("Check the figures. " + wrong);
    d.grid(figures_table(a));
    if (!published) return d;
    d.grid(published_table(c));
    table sources;
    sources.columns = {{"Source", "", false}, {"Standing", "", false}, {"Figures that rest on it", "", false}};
    for (source const& s : c.sources) {
        sources.rows.push_back({{std::string(s.url), tone::plain, std::string(s.url), {}, {}},
                                {std::string(name_of(standing_of(s.url))), tone::plain},
                                {detail::figures_in_words(s.shows), tone::muted}});
    }
    d.grid(std::move(sources));
    return d;
}

} // namespace chipgauge
