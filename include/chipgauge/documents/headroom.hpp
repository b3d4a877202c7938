// Headroom in words: the distance of a chip to each line, the stretches along area and TPP, and the largest designs under the lines.
#pragma once

#include <chipgauge/documents/distances.hpp>

namespace chipgauge {

namespace detail {

/// A bound as it is said: a figure that ends just under a round one is "under" that one; any other is cut, never rounded up.
struct said_bound {
    std::string text{};
    bool under = false;
};
inline said_bound bound_in_words(double v, language in) {
    if (v == unbounded) return {in.say(words::any_figure)};
    if (v <= 0) return {in.say(words::no_distance)};
    auto const cut = [](double x) { return static_cast<double>(static_cast<long long>(x * 100)) / 100; };
    double const above = next_up(v);
    if (cut(above) == above && cut(v) != v) return {in(words::under, in.figure(above)), true};
    return {in.figure(cut(v))};
}

struct design_goal {
    chipgauge::goal goal;
    phrase words;
};
inline constexpr design_goal design_goals[] = {{goal::no_paragraph, words::design_no_paragraph},
                                               {goal::out_of_a, words::design_out_of_a},
                                               {goal::case_by_case, words::design_case_by_case}};

} // namespace detail

/// The largest TPP of a die area under each goal, and the dense rate that it is in each width.
inline table largest_designs(chip const& c, question const& q, language in = {}) {
    table t;
    t.columns = columns_of(in, {words::column_design, words::row_tpp.label, words::bits_16, words::bits_8, words::bits_4}, {1, 2, 3, 4});
    for (std::size_t i = 2; i < 5; ++i) t.columns[i].subtitle = unit_of(metric::rate, in);
    for (detail::design_goal const& each : detail::design_goals) {
        double const largest = largest_performance(c, q, each.goal).value();
        if (each.goal == goal::case_by_case && largest == 0) continue;
        t.rows.push_back({{in.say(each.words)}, {detail::bound_in_words(largest, in).text, tone::strong}});
        for (double const length : {16., 8., 4.})
            t.rows.back().push_back({largest == unbounded ? in.say(words::any_figure) : detail::bound_in_words(largest / length, in).text});
    }
    return t;
}

template<class Quantity>
table steps_table(steps<Quantity> const& all, phrase const& title, phrase const& unit, language in = {}) {
    table t;
    t.columns = {{in.say(title), in.say(unit), false}, {in.say(words::stages[0]), "", false}};
    double from = 0;
    for (step<Quantity> const& each : all) {
        double const up_to = each.up_to.value();
        detail::said_bound const bound = detail::bound_in_words(up_to, in);
        std::string span = !each.bounded() ? in.say(from == 0 ? words::any_figure : words::from_there_on)
                           : bound.under   ? bound.text
                                           : in(words::up_to, bound.text);
        t.rows.push_back({{std::move(span)}, {std::string(words_of(each.classification, in)), tone_of(each.classification)}});
        from = up_to;
    }
    return t;
}

namespace detail {

inline void add_distances(document& d, assessment const& a, language in) {
    if (std::string const near = nearest_in_words(a, in); !near.empty())
        d.paragraph(in(words::the_chip_stands, near), tone::strong);
    else
        d.paragraph(classification_sentence(a, in), tone_of(a.result.classification()));
    if (a.result.license() != truth::no || !qualifications_of(a).empty())
        d.paragraph(license_sentence(a, in), by_letter(a) ? tone::letter : tone::plain);
    d.heading(in(words::heading_distances));
    d.grid(distances(a, in));
    for (auto const& line : unpublished_lines(a, in)) d.item(line);
}

/// The stretches along die area and along TPP, and the largest designs.
inline void add_stretches(document& d, assessment const& a, bool by_design, language in) {
    chip const& c = *a.chip;
    question const& q = a.asked;
    bool const planar = a.measured.area.empty();
    std::string const area = in.range(a.measured.area, decimals_in(a.measured.area));
    if (auto const along = by_area(c, q); !by_design && along.count) {
        d.heading(in(words::heading_by_area, in.range(a.measured[metric::tpp])));
        d.grid(steps_table(along, words::column_area, words::unit_of_area, in));
    }
    auto const along = by_performance(c, q);
    if (!along.count) return d.paragraph(in(words::area_not_known), tone::undetermined);
    d.heading(planar ? in.say(words::heading_by_tpp_planar) : in(words::heading_by_tpp, area));
    d.grid(steps_table(along, words::row_tpp.label, {}, in));
    d.heading(planar ? in.say(words::heading_largest) : in(words::heading_largest_of, area));
    d.grid(largest_designs(c, q, in));
}

} // namespace detail

/// A chip's headroom. `by_design`: only a die area was given, there is no chip to measure.
inline document headroom_document(chip const& c, question const& q, bool by_design, language in = {}) {
    document d;
    assessment const a = assess(c, q);
    d.title = by_design ? in(words::headroom_title_by_design, in.range(a.measured.area, decimals_in(a.measured.area)),
                             in.with_article(q.to), in.day(q.on))
                        : in(words::headroom_title, full_name(c), in.with_article(q.to), in.day(q.on));
    d.subtitle = question_in_words(q, in);
    if (!by_design) detail::add_distances(d, a, in);
    if (c.kind != product::memory) { // memory is judged by its bandwidth alone, not along TPP and die area
        detail::add_stretches(d, a, by_design, in);
        if (by_design) d.paragraph(in(words::assumed_of_a_design), tone::muted);
    }
    d.paragraph(not_checked_sentence(in), tone::muted);
    d.disclaimer_of(q.on, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
