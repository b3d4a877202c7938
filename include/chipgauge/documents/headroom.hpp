// Headroom in words: the distance of a chip to each line, the stretches along area and TPP, and the largest designs under the lines.
#pragma once

#include <chipgauge/documents/compare.hpp>

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

/// `−32`, `+768`, `0`: more decimals where rounding would turn a distance into none.
inline std::string signed_number(double v, int decimals) {
    if (v == 0) return "0";
    double const size = v < 0 ? -v : v;
    return (v < 0 ? "−" : "+") + number(size, decimals_beside(size, 0, decimals));
}

/// A distance for a reader, and for machines as the columns of chips write a range; nothing where neither end is known.
inline cell distance_cell(distance d, bool any_bound, int decimals, tone as) {
    if (d.exact()) return {signed_number(d.low, decimals), as, {}, {}, d.low};
    if (d.bounded())
        return {fmt::format("{} to {}", signed_number(d.low, decimals), signed_number(d.high, decimals)),
                as,
                {},
                {},
                {},
                raw(d.low) + ".." + raw(d.high)};
    if (any_bound) return {"≥ " + signed_number(d.low, decimals), as, {}, {}, {}, raw(d.low) + ".."};
    return {"unknown", tone::undetermined, {}, {}, {}};
}

/// What a distance in TPP is in dense TOPS of the widths that decide, and one in density in mm².
inline std::string elsewhere(assessment const& a, limit const& l) {
    if (!l.bound.exact()) return "";
    range const value = a.measured[l.metric];
    if (l.metric == metric::tpp && value.exact()) {
        double const distance = l.bound.low > value.low ? l.bound.low - value.low : value.low - l.bound.low;
        if (distance == 0) return "";
        std::string text;
        std::vector<double> widths;
        for (number_format const f : a.measured.deciding) {
            double const bits = bit_length(f).value().best;
            if (std::find(widths.begin(), widths.end(), bits) != widths.end()) continue;
            widths.push_back(bits);
            text += text.empty() ? fmt::format("{} TOPS {} at {} bit", figure(distance / bits, 1),
                                               l.bound.low > value.low ? "more" : "less", figure(bits))
                                 : fmt::format(", {} at {}", figure(distance / bits, 1), figure(bits));
        }
        return text;
    }
    if (l.metric == metric::density && a.measured[metric::tpp].exact() && a.measured.area.exact())
        return fmt::format("at {} mm²", figure(largest_area(a.measured[metric::tpp].low, l.bound.low), 1));
    if (l.metric == metric::package_bandwidth && a.chip->memory_bandwidth.value().exact())
        return fmt::format("at {} mm² of package", figure(largest_area(a.chip->memory_bandwidth.value().low, l.bound.low), 1));
    return "";
}

/// Why a requirement's line may not bind this chip; empty when it does.
inline std::string reservation(assessment const& a, finding const& f) {
    for (finding const& other : a.findings)
        if (f.displaced && other.applies != truth::no && other.enacted->displaces.contains(f.enacted->number))
            return fmt::format("{} stands in its place", other.rule().id.text);
    if (f.scoped == truth::unknown && !f.rule().vendors.empty() && a.chip->vendor.empty())
        return fmt::format("if it is a chip of {}", list_of({f.rule().vendors.begin(), f.rule().vendors.end()}, "or"));
    if (f.scoped == truth::unknown) return "if the place is within its scope";
    truth const about_it = about(f.rule().about, a.result);
    if (about_it == truth::yes) return "";
    std::string const items = f.rule().about == outcomes(outcome::in_no_paragraph) ? "meets no paragraph" : "is " + any_of(f.rule().about);
    return fmt::format("{} {}", about_it == truth::no ? "asked only of what" : "if it", items);
}

} // namespace detail

/// The distance to each line in force: of the rows that classify or require a license, and of the review policy's limits.
/// Rows that speak of another kind of product, or of another maker's chips, draw no line for this one.
inline table distances(assessment const& a) {
    table t;
    t.caption = "Distance to the lines in force";
    t.columns = {{"Paragraph", "", false}, {"Line", "", false}, {"Value", "", true},
                 {"Distance", "", true},   {"%", "", true},     {"That is", "", false}};
    for (finding const& f : a.findings) {
        rule const& r = f.rule();
        bool const draws = draws_lines(r);
        if (f.scoped == truth::no || (!draws && stage_of(r.then) != stage::review_policy)) continue;
        bool some_figure = false;
        for (limit const& l : r.limits)
            some_figure = some_figure || (l.metric <= metric::package_bandwidth && !a.measured[l.metric].empty());
        if (!some_figure) continue;
        bool first = true;
        for (std::size_t i = 0; i < r.limits.count; ++i) {
            limit const& l = r.limits[i];
            bool const from_below = l.compare == comparison::at_least || l.compare == comparison::more_than;
            if (l.metric == metric::datacenter || l.metric == metric::released || (draws && !from_below))
                continue; // .b ends at the lines of .a
            range const value = a.measured[l.metric];
            cell far{"none", tone::muted, {}, {}, {}}, percent{"", tone::plain, {}, {}, {}};
            if (!value.empty()) {
                truth const crossed = from_below ? f.each[i] : !f.each[i];
                tone const as = crossed == truth::yes ? tone_of_row(r) : crossed == truth::no ? tone::clear : tone::undetermined;
                distance share = share_to(l, value);
                share.low *= 100;
                if (share.bounded()) share.high *= 100;
                far = detail::distance_cell(distance_to(l, value), value.low > 0, decimals_of(l.metric), as);
                percent = detail::distance_cell(share, value.low > 0, 1, tone::plain);
                if (!share.bounded() && value.low <= 0) percent.text.clear();
            }
            std::string that_is = detail::elsewhere(a, l);
            if (r.then == outcome::license && first)
                if (std::string const why = detail::reservation(a, f); !why.empty()) that_is += (that_is.empty() ? "" : "; ") + why;
            t.rows.push_back({{first ? std::string(r.id.text) : "", tone::strong, {}, {}, {}, std::string(r.id.text)},
                              {words_of(l), tone::plain, {}, std::string(doubt_of(r)), {}},
                              {value_beside(l, value), tone::plain, {}, {}, {}},
                              std::move(far),
                              std::move(percent),
                              {std::move(that_is), tone::muted, {}, {}, {}}});
            first = false;
        }
    }
    return t;
}

/// What is said, and not said, of the lines without a figure that stand among the distances.
inline std::vector<std::string> unpublished_lines(assessment const& a) {
    std::vector<std::string> all;
    std::string_view said;
    for (finding const& f : a.findings) {
        rule const& r = f.rule();
        bool published = true;
        for (limit const& l : r.limits) published = published && l.bound.exact();
        if (published || f.scoped == truth::no || !draws_lines(r)) continue;
        all.push_back(
            fmt::format("{}: {}{}{}.", r.id.text, text_of(r) == said ? "" : text_of(r), text_of(r) == said ? "" : "; ", doubt_of(r)));
        said = text_of(r);
    }
    return all;
}

/// The largest TPP of a die area under each goal, and the dense rate that it is in each width.
inline table largest_designs(chip const& c, question const& q) {
    table t;
    t.columns = {
        {"A design that", "", false}, {"TPP", "", true}, {"16 bit", "TOPS", true}, {"8 bit", "TOPS", true}, {"4 bit", "TOPS", true}};
    struct row {
        chipgauge::goal goal;
        std::string_view words;
    };
    for (row const& each : {row{goal::no_paragraph, "meets no paragraph of 3A090"}, row{goal::out_of_a, "stays out of 3A090.a"},
                            row{goal::case_by_case, "keeps within the limits of case-by-case review"}}) {
        double const largest = largest_performance(c, q, each.goal);
        if (each.goal == goal::case_by_case && largest == 0) continue;
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
        t.rows.push_back({{std::move(span), tone::plain, {}, {}, each.up_to == unbounded ? std::nullopt : std::optional(each.up_to)},
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
                        : fmt::format("Headroom of {}, to {} on {}", full_name(c), name_of(q.to), long_date(q.on));
    d.subtitle = question_in_words(q);
    if (!by_design) {
        if (std::string const near = nearest_in_words(a); !near.empty())
            d.paragraph(fmt::format("The chip stands {}.", near), tone::strong);
        else
            d.paragraph(classification_sentence(a), tone_of(a.result.classification()));
        if (a.result.license() != truth::no) d.paragraph(license_sentence(a), by_letter(a) ? tone::letter : tone::plain);
        d.heading("Distance to the lines in force");
        d.grid(distances(a));
        for (auto const& line : unpublished_lines(a)) d.item(line);
    }
    if (c.kind == product::memory) { // judged by its bandwidth alone, not along TPP and die area
        d.paragraph(disclaimer(q.on), tone::muted);
        return d;
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
    if (by_design) d.paragraph("For a datacenter item with DRAM bandwidth under the line of the review policy.", tone::muted);
    d.paragraph(disclaimer(q.on), tone::muted);
    return d;
}

} // namespace chipgauge
