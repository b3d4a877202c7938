// Headroom in words: the distance of a chip to each line, the stretches along area and TPP, and the largest designs under the lines.
#pragma once

#include <chipgauge/tables/compare.hpp>

#include <algorithm>

namespace chipgauge {

namespace detail {

/// A bound as it is said: a figure that ends just under a round one is "under" that one; any other is cut, never rounded up.
inline std::string bound_in_words(double v) {
    if (v == unbounded) return "any";
    if (v <= 0) return "none";
    auto const cut = [](double x) { return static_cast<double>(static_cast<long long>(x * 100)) / 100; };
    double const above = next_up(v);
    return cut(above) == above && cut(v) != v ? fmt::format("under {}", figure(above)) : figure(cut(v));
}

/// What a distance in TPP is in dense TOPS of the widths that decide, and one in density in mm².
inline std::string elsewhere(assessment const& a, limit const& l) {
    double const value = a.measured[l.of].low;
    if (l.of == metric::tpp) {
        double const distance = l.value.low > value ? l.value.low - value : value - l.value.low;
        std::string text;
        std::vector<double> widths;
        for (number_format const f : a.measured.deciding) {
            double const bits = bit_length(f).value().best;
            if (std::find(widths.begin(), widths.end(), bits) != widths.end()) continue;
            widths.push_back(bits);
            text += text.empty() ? fmt::format("{} TOPS {} at {} bit", figure(distance / bits, 1), l.value.low > value ? "more" : "less",
                                               figure(bits))
                                 : fmt::format(", {} at {}", figure(distance / bits, 1), figure(bits));
        }
        return text;
    }
    if (l.of == metric::density && a.measured[metric::tpp].exact() && a.measured.area.exact())
        return fmt::format("at {} mm²", figure(largest_area(a.measured[metric::tpp].low, l.value.low), 1));
    return "";
}

} // namespace detail

/// The distance to each line in force: of the rows that classify, and of the review policy's limits.
inline table distances(assessment const& a) {
    table t;
    t.caption = "Distance to the lines in force";
    t.columns = {{"Paragraph", "", false}, {"Line", "", false}, {"Value", "", true},
                 {"Distance", "", true},   {"%", "", true},     {"That is", "", false}};
    for (finding const& f : a.findings) {
        rule const& r = f.row();
        stage const s = stage_of(r.then);
        bool const classifies = !(any_paragraph & r.then).empty() && r.then != outcome::in_c;
        if (!classifies && !(s == stage::review_policy && f.scoped != truth::no)) continue;
        bool first = true;
        for (limit const& l : r.limits) {
            bool const lower_edge_of_b = classifies && l.is != comparison::at_least; // the upper limits of .b are the lines of .a
            if (l.of == metric::datacenter || l.of == metric::released || lower_edge_of_b || !l.value.exact()) continue;
            range const value = a.measured[l.of];
            cell distance{"unknown", tone::undetermined, {}, {}, {}}, percent{"", tone::plain, {}, {}, {}};
            if (value.empty())
                distance = {"none", tone::muted, {}, {}, {}};
            else if (value.exact()) {
                double const by = l.value.low - value.low;
                int const decimals = decimals_of(l.of);
                distance = {fmt::format("{}{}", by < 0 ? "+" : "−", number(by < 0 ? -by : by, decimals)),
                            by > 0 ? tone::clear : tone_of_row(r),
                            {},
                            {},
                            value.low - l.value.low};
                percent.text = fmt::format("{}{}", by < 0 ? "+" : "−", number((by < 0 ? -by : by) / l.value.low * 100, 1));
            }
            t.rows.push_back({{first ? std::string(r.id.text) : "", tone::strong, {}, {}, {}},
                              {words_of(l), tone::plain, {}, {}, {}},
                              {value_beside(l, value), tone::plain, {}, {}, {}},
                              std::move(distance),
                              std::move(percent),
                              {value.exact() ? detail::elsewhere(a, l) : "", tone::muted, {}, {}, {}}});
            first = false;
        }
    }
    return t;
}

/// The largest TPP of a die area under each goal, and the dense rate that it is in each width.
inline table largest_designs(chip const& c, question const& q) {
    table t;
    t.columns = {
        {"A design that", "", false}, {"TPP", "", true}, {"16 bit", "TOPS", true}, {"8 bit", "TOPS", true}, {"4 bit", "TOPS", true}};
    struct row {
        goal of;
        std::string_view words;
    };
    for (row const& each : {row{goal::no_paragraph, "meets no paragraph of 3A090"}, row{goal::out_of_a, "stays out of 3A090.a"},
                            row{goal::case_by_case, "keeps within the limits of case-by-case review"}}) {
        double const largest = largest_performance(c, q, each.of);
        if (each.of == goal::case_by_case && largest == 0) continue;
        t.rows.push_back(
            {{std::string(each.words), tone::plain, {}, {}, {}}, {detail::bound_in_words(largest), tone::strong, {}, {}, largest}});
        for (double const bits : {16., 8., 4.})
            t.rows.back().push_back(
                {largest == unbounded ? "any" : detail::bound_in_words(largest / bits), tone::plain, {}, {}, largest / bits});
    }
    return t;
}

inline table steps_table(steps const& all, std::string title, std::string unit) {
    table t;
    t.columns = {{std::move(title), std::move(unit), false}, {"Classification", "", false}};
    double from = 0;
    for (step const& each : all) {
        std::string span = each.up_to == unbounded ? (from == 0 ? "any" : "from there on") : detail::bound_in_words(each.up_to);
        if (each.up_to != unbounded && span.rfind("under", 0) != 0) span = fmt::format("up to {}", span);
        t.rows.push_back({{std::move(span), tone::plain, {}, {}, each.up_to},
                          {words_of(each.classification), tone_of(each.classification), {}, {}, {}}});
        from = each.up_to;
    }
    return t;
}

/// A chip's headroom. `by_design`: only a die area was given, there is no chip to measure.
inline document headroom_document(chip const& c, question const& q, bool by_design) {
    document d;
    assessment const a = assess(c, q);
    std::string const area = spoken(a.measured.area, decimals_in(a.measured.area));
    d.title = by_design ? fmt::format("Designs of {} mm², to {} on {}", area, name_of(q.to), long_date(q.on))
                        : fmt::format("Headroom of {} {}, to {} on {}", c.vendor, c.name, name_of(q.to), long_date(q.on));
    d.subtitle = question_in_words(q);
    if (!by_design) {
        if (std::string const near = nearest_in_words(a); !near.empty())
            d.paragraph(fmt::format("The chip stands {}.", near), tone::strong);
        else
            d.paragraph(classification_sentence(a), tone_of(a.result.classification()));
        d.heading("Distance to the lines in force");
        d.grid(distances(a));
    }
    if (auto const along = by_area(c, q); !by_design && along.count) {
        d.heading(fmt::format("By die area, at {} TPP", spoken(a.measured[metric::tpp])));
        d.grid(steps_table(along, "Area", "mm²"));
    }
    if (auto const along = by_performance(c, q); along.count) {
        d.heading(a.measured.area.empty() ? "By TPP (all dies planar: no density)" : fmt::format("By TPP, at {} mm²", area));
        d.grid(steps_table(along, "TPP", ""));
        d.heading(fmt::format("The largest designs{}", a.measured.area.empty() ? "" : fmt::format(" of {} mm²", area)));
        d.grid(largest_designs(c, q));
    } else {
        d.paragraph("The die area is not exactly known: give one with --die-area for the largest designs.", tone::undetermined);
    }
    if (by_design)
        d.paragraph("For a datacenter item with DRAM bandwidth under the line of the review policy, sold in the U.S. in time.",
                    tone::muted);
    d.paragraph(disclaimer(q.on), tone::muted);
    return d;
}

} // namespace chipgauge
