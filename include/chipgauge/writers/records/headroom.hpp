// Records of `headroom`: the distance to each line, how the classification goes along die area and TPP, and the largest designs.
#pragma once

#include <chipgauge/answers/headroom.hpp>
#include <chipgauge/writers/records/compare.hpp>

#include <span>

namespace chipgauge {

inline std::string_view key_of(goal g) {
    constexpr std::string_view keys[] = {"no_paragraph", "out_of_a", "case_by_case"};
    return keys[static_cast<int>(g)];
}

namespace detail {

/// Below a line negative; null where neither end is known. `[low, high]` where value or line is a range, null as high without an end.
inline void write_distance(record_writer& out, std::string_view key, distance d, bool any_bound) {
    if (d.exact())
        out.number(key, d.low);
    else if (d.bounded() || any_bound)
        out.span(key, {d.low, d.high, -1});
    else
        out.null(key);
}

/// What the distance is elsewhere: as dense TOPS of each width that decides, and as the die or package area at which the line is met.
inline void write_elsewhere(record_writer& out, assessment const& a, limit const& l) {
    range const value = a.measured[l.metric], performance = a.measured[metric::tpp];
    out.open_list("distance_tops");
    few<double, number_format_count> widths;
    for (number_format const f : a.measured.deciding) {
        double const width = bit_length(f).value().best;
        if (l.metric != metric::tpp || !value.exact() || !l.bound.exact() || widths.contains(width)) continue;
        widths.push(width);
        out.open_record();
        out.number("bits", width);
        out.number("tops", (value.low - l.bound.low) / width);
        out.close();
    }
    out.close();
    range const bandwidth = a.chip->memory_bandwidth.value();
    bool const of_die = l.metric == metric::density && l.bound.exact() && performance.exact() && a.measured.area.exact();
    bool const of_package = l.metric == metric::package_bandwidth && l.bound.exact() && bandwidth.exact();
    if (of_die)
        out.number("at_die_area_mm2", largest_area(tpp::of(performance.low), density::of(l.bound.low)).value());
    else
        out.null("at_die_area_mm2");
    if (of_package)
        out.number("at_package_area_mm2", largest_area(GBps::of(bandwidth.low), bandwidth_density::of(l.bound.low)).value());
    else
        out.null("at_package_area_mm2");
}

inline void write_line(record_writer& out, assessment const& a, finding const& f, std::size_t i) {
    rule const& r = f.rule();
    limit const& l = r.limits[i];
    range const value = a.measured[l.metric];
    out.open_record();
    out.word("chip", a.chip->id);
    out.word("id", r.id.text);
    write_limit(out, l, value, f.each[i]);
    if (value.empty()) {
        out.null("distance");
        out.null("distance_share");
    } else {
        write_distance(out, "distance", distance_to(l, value), value.low > 0);
        write_distance(out, "distance_share", share_to(l, value), value.low > 0);
    }
    write_elsewhere(out, a, l);
    out.word("says", key_of(r.then));
    write_outcomes(out, "about", r.about);
    out.word("in_scope", f.scoped);
    out.word("applies", f.applies);
    out.flag("displaced", f.displaced);
    out.text("citation", r.instrument->citation);
    out.text("url", r.instrument->url);
    out.word("text", text_of(r));
    out.word("note", doubt_of(r));
    out.close();
}

inline void write_designs(record_writer& out, chip const& c, question const& q) {
    for (goal const g : {goal::no_paragraph, goal::out_of_a, goal::case_by_case}) {
        double const largest = largest_performance(c, q, g).value();
        if (g == goal::case_by_case && largest == 0) continue; // no such row is in force
        auto const rate_at = [&](double width) { return largest == unbounded ? unbounded : largest / width; };
        out.open_record();
        out.word("chip", c.id);
        out.word("goal", key_of(g));
        out.number("tpp", largest);
        out.number("tops_at_16_bit", rate_at(16));
        out.number("tops_at_8_bit", rate_at(8));
        out.number("tops_at_4_bit", rate_at(4));
        out.close();
    }
}

} // namespace detail

namespace detail {

/// What stands beside the distances, for chips that are judged along TPP and die area: memory is judged by its bandwidth alone.
inline void write_stretches(record_writer& out, std::span<assessment const> all, question const& q) {
    auto const each = [&](std::string_view key, auto write) {
        out.open_list(key);
        for (assessment const& a : all)
            if (a.chip->kind != product::memory) write(a);
        out.close();
    };
    each("largest_designs", [&](assessment const& a) {
        if (a.measured.area.exact() || a.measured.area.empty()) write_designs(out, *a.chip, q);
    });
    each("by_die_area", [&](assessment const& a) { write_steps(out, *a.chip, "up_to_mm2", by_area(*a.chip, q)); });
    each("by_tpp", [&](assessment const& a) { write_steps(out, *a.chip, "up_to_tpp", by_performance(*a.chip, q)); });
}

} // namespace detail

inline void write_headroom(record_writer& out, std::span<assessment const> all, question const& q) {
    write_verb(out, "headroom", q, [&] {
        out.open_list("headroom");
        for (assessment const& a : all)
            for (finding const& f : a.findings)
                for (std::size_t i = 0; i < f.rule().limits.count; ++i)
                    if (is_line_for(a, f, i)) detail::write_line(out, a, f, i);
        out.close();
        out.open_list("chips");
        for (assessment const& a : all) detail::write_chip(out, a, findings_told::none);
        out.close();
        write_not_checked(out);
        detail::write_stretches(out, all, q);
    });
}

/// Any design of a die area: there is no chip to measure.
inline void write_designs(record_writer& out, chip const& design, question const& q) {
    assessment const a = assess(design, q);
    write_verb(
        out, "headroom", q, [&] { out.span("die_area_mm2", a.measured.area); },
        [&] {
            detail::write_stretches(out, {&a, 1}, q);
        });
}

} // namespace chipgauge
