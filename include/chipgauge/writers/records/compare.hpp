// Records of `compare` and `explain`: a chip, what was measured of it, and the answer with its findings.
#pragma once

#include <chipgauge/answers/eccn.hpp>
#include <chipgauge/answers/headroom.hpp>
#include <chipgauge/answers/relative.hpp>
#include <chipgauge/chips/adjusted_peak.hpp>
#include <chipgauge/chips/catalog/declared.hpp>
#include <chipgauge/writers/records/answer.hpp>
#include <chipgauge/writers/records/lints.hpp>
#include <chipgauge/writers/records/price_performance.hpp>

#include <span>
#include <vector>

namespace chipgauge {

/// Which findings stand in the record of a chip. A table has no room for them.
enum class findings_told : std::uint8_t { none, in_scope, all };

namespace detail {

inline void write_measured(record_writer& out, assessment const& a) {
    metrics const& m = a.measured;
    write_totals(out, m);
    write_deciding(out, m);
    out.figure("die_area_mm2", m.area);
    out.figure("dram_bandwidth_gb_s", m[metric::dram_bandwidth]);
    out.figure("transfer_rate_gb_s", m[metric::transfer_rate]);
    out.figure("memory_bandwidth_density_gb_s_mm2", m[metric::package_bandwidth]);
}

/// In which entries of the Commerce Control List the product may stand, and what it is controlled for there.
inline void write_entries(record_writer& out, assessment const& a) {
    constexpr std::string_view controls[] = {"RS", "AT", "NS", "EI"}; // in the order of their bits
    out.open_list("eccn");
    for (eccn const& e : eccns_of(a)) {
        out.open_record();
        out.word("id", e.id);
        out.open_list("controls");
        for (std::size_t bit = 0; bit < std::size(controls); ++bit)
            if (e.has(static_cast<control>(1 << bit))) out.word({}, controls[bit]);
        out.close();
        out.close();
    }
    out.close();
}

/// The line that trips first, and how far under it the chip stands, as a share of the line.
inline void write_nearest(record_writer& out, assessment const& a) {
    nearest_line const n = nearest_of(a);
    out.open_record("nearest_line");
    out.word("id", n.finding ? n.finding->rule().id.text : std::string_view());
    out.word("metric", n.finding ? name_of(n.line->metric) : std::string_view());
    if (n.finding)
        out.number("share_under", n.gap);
    else
        out.null("share_under");
    out.close();
}

/// What the maker declares for export, beside which ours stands.
inline void write_declared(record_writer& out, chip const& c) {
    declaration const* const own = find_declaration(c);
    out.open_record("declared");
    out.word("eccn", own ? own->eccn : std::string_view());
    out.word("product", own ? own->product : std::string_view());
    out.figure("tpp", own ? own->performance.value() : range());
    out.day("as_of", own ? partial_date(own->as_of.year, own->as_of.month, own->as_of.day) : partial_date());
    out.word("source", own ? own->source : std::string_view());
    out.close();
}

/// How the classification goes along an axis: each stretch with its last value, null for the one without end. Items of an open list.
template<class Quantity>
void write_steps(record_writer& out, chip const& c, std::string_view up_to, steps<Quantity> const& all) {
    for (step<Quantity> const& each : all) {
        out.open_record();
        out.word("chip", c.id);
        out.number(up_to, each.up_to.value());
        out.word("classification", key_of(each.classification));
        out.close();
    }
}

/// Each chip as multiples of another one, or of a line; no list where nothing was asked.
inline void write_relative(record_writer& out, std::span<assessment const> all, reference const* to) {
    out.open_list("relative", presence::if_any);
    for (assessment const& a : to ? all : std::span<assessment const>()) {
        out.open_record();
        out.word("chip", a.chip->id);
        out.word("to", to->chip ? to->chip->id : to->line->id.text);
        for (auto const& [key, m] : {std::pair("tpp", metric::tpp),
                                     {"performance_density", metric::density},
                                     {"dram_bandwidth", metric::dram_bandwidth},
                                     {"transfer_rate", metric::transfer_rate}})
            out.figure(key, times_of(a.measured, *to, m));
        out.close();
    }
    out.close();
}

inline void write_chip(record_writer& out, assessment const& a, findings_told told) {
    bool const all_told = told == findings_told::all;
    chip const& c = *a.chip;
    out.open_record();
    out.word("id", c.id);
    out.text("name", c.name);
    write_measured(out, a);
    out.word("market", name_of(a.asked.sold_for == market::unknown ? c.sold_for : a.asked.sold_for));
    out.day("released", c.released);
    out.word("confidence", name_of(c.trust));
    write_answer(out, a);
    out.word("floor", a.result.says(outcome::floor) == truth::yes ? key_of(outcome::floor) : std::string_view());
    write_entries(out, a);
    write_nearest(out, a);
    write_lints(out, c);
    write_notices(out, a);
    if (all_told) {
        out.figure("adjusted_peak_performance_wt", adjusted_peak_performance(c));
        write_declared(out, c);
        out.open_list("by_die_area");
        write_steps(out, c, "up_to_mm2", by_area(c, a.asked));
        out.close();
    }
    if (told != findings_told::none) {
        out.open_list("findings");
        for (finding const& f : a.findings)
            if (all_told || f.scoped != truth::no) {
                out.open_record();
                write_finding(out, f, a.measured);
                out.close();
            }
        out.close();
    }
    out.close();
}

} // namespace detail

/// Chips side by side.
/// `to`: what the chips are measured against as well; nullptr: nothing. `prices`: what they are said to cost.
inline void write_comparison(record_writer& out, std::span<assessment const> all, question const& q, findings_told told,
                             reference const* to = nullptr, std::span<price_of_chip const> prices = {}) {
    std::vector<chip const*> chips;
    for (assessment const& a : all) chips.push_back(a.chip);
    write_verb(out, "compare", q, [&] {
        out.open_list("chips");
        for (assessment const& a : all) detail::write_chip(out, a, told);
        out.close();
        detail::write_relative(out, all, to);
        write_price_performance(out, chips, prices);
        write_not_checked(out);
    });
}

/// Chips with all findings, those out of scope as well.
inline void write_explanation(record_writer& out, std::span<assessment const> all, question const& q) {
    write_verb(out, "explain", q, [&] {
        out.open_list("chips");
        for (assessment const& a : all) detail::write_chip(out, a, findings_told::all);
        out.close();
        write_not_checked(out);
    });
}

/// The same for a table, in which the findings are the rows.
inline void write_findings(record_writer& out, std::span<assessment const> all, question const& q) {
    write_verb(out, "explain", q, [&] {
        out.open_list("findings");
        for (assessment const& a : all)
            for (finding const& f : a.findings) {
                out.open_record();
                out.word("chip", a.chip->id);
                write_finding(out, f, a.measured);
                out.close();
            }
        out.close();
    });
}

} // namespace chipgauge
