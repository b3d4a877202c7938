// The distance of a chip to each line in force, in words.
#pragma once

#include <chipgauge/documents/compare.hpp>
#include <chipgauge/words/explain.hpp>
#include <chipgauge/words/figures.hpp>
#include <chipgauge/words/headroom.hpp>

#include <algorithm>

namespace chipgauge {

namespace detail {

/// `−32`, `+768`, `0`: more decimals where rounding would turn a distance into none.
inline std::string signed_number(double v, int decimals, language in) {
    if (v == 0) return "0";
    double const size = v < 0 ? -v : v;
    return (v < 0 ? "−" : "+") + in.number(size, decimals_beside(size, 0, decimals));
}

/// A distance for a reader; nothing where neither end is known.
inline cell distance_cell(distance d, bool any_bound, int decimals, tone as, language in) {
    std::string const low = signed_number(d.low, decimals, in);
    if (d.exact()) return {low, as};
    if (d.bounded()) return {in(words::from_to, low, signed_number(d.high, decimals, in)), as};
    if (any_bound) return {in(words::at_least, low), as};
    return {in.say(words::unknown), tone::undetermined};
}

/// What a distance in TPP is in dense TOPS of each width that decides.
inline std::string in_tops(assessment const& a, limit const& l, language in) {
    double const value = a.measured[l.metric].low, bound = l.bound.low;
    double const distance = bound > value ? bound - value : value - bound;
    if (distance == 0) return "";
    std::string text;
    std::vector<double> widths;
    for (number_format const f : a.measured.deciding) {
        double const length = bit_length(f).value().best;
        if (std::find(widths.begin(), widths.end(), length) != widths.end()) continue;
        widths.push_back(length);
        std::string const tops = in.figure(distance / length, 1), width = in.figure(length);
        text +=
            text.empty() ? in(bound > value ? words::tops_more : words::tops_less, tops, width) : ", " + in(words::tops_too, tops, width);
    }
    return text;
}

/// What a distance is in other terms: in dense TOPS, or in mm².
inline std::string elsewhere(assessment const& a, limit const& l, language in) {
    if (!l.bound.exact()) return "";
    range const performance = a.measured[metric::tpp], memory = a.chip->memory_bandwidth.value();
    if (l.metric == metric::tpp && performance.exact()) return in_tops(a, l, in);
    if (l.metric == metric::density && performance.exact() && a.measured.area.exact())
        return in(words::at_area, in.figure(largest_area(tpp::of(performance.low), density::of(l.bound.low)).value(), 1));
    if (l.metric == metric::package_bandwidth && memory.exact())
        return in(words::at_package_area, in.figure(largest_area(GBps::of(memory.low), bandwidth_density::of(l.bound.low)).value(), 1));
    return "";
}

/// Why a requirement's line may not bind this chip; empty when it does.
inline std::string reservation(assessment const& a, finding const& f, language in) {
    for (finding const& other : a.findings)
        if (f.displaced && other.applies != truth::no && other.enacted->displaces.contains(f.enacted->number))
            return in(words::stands_in_its_place, other.rule().id.text);
    if (f.scoped == truth::unknown && !f.rule().vendors.empty() && a.chip->vendor.empty()) {
        std::vector<std::string> const vendors(f.rule().vendors.begin(), f.rule().vendors.end());
        return in(words::if_chip_of, in.list(vendors, words::or_));
    }
    if (f.scoped == truth::unknown) return in.say(words::if_place_in_scope);
    truth const about_it = about(f.rule().about, a.result);
    if (about_it == truth::yes) return "";
    if (f.rule().about == outcomes(outcome::in_no_paragraph))
        return in.say(about_it == truth::no ? words::asked_of_no_paragraph : words::if_it_meets_no_paragraph);
    return in(about_it == truth::no ? words::asked_of_items : words::if_it_is, any_of(f.rule().about, in));
}

/// One limit of a row as a line of the table.
inline std::vector<cell> distance_row(assessment const& a, finding const& f, std::size_t i, bool first, language in) {
    rule const& r = f.rule();
    limit const& l = r.limits[i];
    range const value = a.measured[l.metric];
    cell far{in.say(words::no_distance), tone::muted}, percent;
    if (!value.empty()) {
        truth const beyond = crossed(f, i);
        tone const as = beyond == truth::yes ? tone_of_row(r) : beyond == truth::no ? tone::clear : tone::undetermined;
        distance share = share_to(l, value);
        share.low *= 100;
        if (share.bounded()) share.high *= 100;
        far = distance_cell(distance_to(l, value), value.low > 0, decimals_of(l.metric), as, in);
        percent = distance_cell(share, value.low > 0, 1, tone::plain, in);
        if (!share.bounded() && value.low <= 0) percent.text.clear();
    }
    std::string that_is = elsewhere(a, l, in);
    if (r.then == outcome::license && first)
        if (std::string const why = reservation(a, f, in); !why.empty())
            that_is += (that_is.empty() ? "" : in.say(words::clause_end)) + why;
    return {{first ? std::string(r.id.text) : "", tone::strong},
            {words_of(l, in), tone::plain, {}, std::string(doubt_of(r, in))},
            {value_beside(l, value, in)},
            std::move(far),
            std::move(percent),
            {std::move(that_is), tone::muted}};
}

} // namespace detail

/// The distance to each line in force: of the rows that classify or require a license, and of the review policy's limits.
/// Rows that speak of another kind of product, or of another maker's chips, draw no line for this one.
inline table distances(assessment const& a, language in = {}) {
    table t;
    t.caption = in(words::heading_distances);
    t.columns = columns_of(in,
                           {words::column_paragraph, words::column_line, words::column_value, words::column_distance, words::column_percent,
                            words::column_that_is},
                           {2, 3, 4});
    for (finding const& f : a.findings) {
        bool first = true;
        for (std::size_t i = 0; i < f.each.count; ++i) {
            if (!is_line_for(a, f, i)) continue;
            t.rows.push_back(detail::distance_row(a, f, i, first, in));
            first = false;
        }
    }
    return t;
}

/// What is said, and not said, of the lines without a figure that stand among the distances.
inline std::vector<std::string> unpublished_lines(assessment const& a, language in) {
    std::vector<std::string> all;
    std::string_view said;
    for (finding const& f : a.findings) {
        rule const& r = f.rule();
        bool published = true;
        for (limit const& l : r.limits) published = published && l.bound.exact();
        if (published || f.scoped == truth::no || !draws_lines(r)) continue;
        std::string_view const text = text_of(r, in), doubt = doubt_of(r, in);
        all.push_back(text == said ? in(words::unpublished_line, r.id.text, doubt)
                                   : in(words::unpublished_line_of, r.id.text, text, doubt));
        said = text;
    }
    return all;
}

} // namespace chipgauge
