// A fleet in words: its sums, and the amounts that count it, each with its status on the day.
#pragma once

#include <chipgauge/answers/caps_in_force.hpp>
#include <chipgauge/answers/fleet_until.hpp>
#include <chipgauge/answers/h100_equivalents.hpp>
#include <chipgauge/documents/listings.hpp>
#include <chipgauge/words/fleet.hpp>

#include <span>
#include <string>
#include <vector>

namespace chipgauge {

namespace detail {

inline std::string chips_in_words(std::span<fleet_part const> parts, bool by_model, language in) {
    std::vector<std::string> names;
    for (fleet_part const& p : parts) names.push_back(in(words::count_of, in.range(p.counted()), by_model ? p.chip->model : p.chip->name));
    return in.list(names, words::and_);
}

inline table fleet_sums(std::span<fleet_part const> parts, fleet_sum const& s, language in) {
    table t;
    t.columns = columns_of(in, {words::column_sum, words::column_amount, words::column_unit}, {1});
    auto const row = [&](phrase const& label, range value, std::string_view unit, int decimals = 0) {
        t.rows.push_back({{in.say(label)},
                          {in.range(value, decimals),
                           value.known() ? tone::strong : tone::undetermined,
                           {},
                           {},
                           value.known() ? std::optional(value.point()) : std::nullopt},
                          {std::string(unit), tone::muted}});
    };
    range const thousand = range::exactly(1000);
    row(words::sum_chips, s.chips, "");
    row(words::sum_tpp, s.tpp, "TPP");
    for (equivalent_by const e : all_equivalents) row(words::sums_in_h100[static_cast<int>(e)], h100_equivalents(e, parts), "H100 SXM");
    row(words::sum_64, s.fp64 / thousand, "PFLOPS", 1);
    row(words::sum_32, s.fp32 / thousand, "PFLOPS", 1);
    row(words::sum_memory, s.memory_gb / thousand, in(words::unit_terabytes), 1);
    row(words::sum_bandwidth, s.bandwidth / thousand, in(words::unit_terabytes_a_second), 1);
    row(words::sum_stacks, s.stacks, in(words::unit_stacks));
    row(words::sum_power, s.power / range::exactly(1e6), "MW", 2);
    return t;
}

inline void add_price(table& t, range all, language in) {
    t.rows.push_back({{in.say(words::sum_dollars)},
                      {in.range(all), tone::strong, {}, {}, all.known() ? std::optional(all.point()) : std::nullopt},
                      {"USD", tone::muted}});
}

/// An amount as a reader says it: `200 PFLOPS at 32 bits`, with the paragraph that states it.
inline std::string amount_in_words(fleet_amount const& a, language in) {
    std::string const amount = in(words::amount_and_unit, in.figure(a.amount), in(words::fleet_units[static_cast<int>(a.unit)]));
    return a.line ? in(words::amount_of_a_line, amount, a.line->id.text) : amount;
}

/// How many of a chip reach an amount.
inline std::string until_in_words(chip const& c, fleet_amount const& a, range count, language in) {
    std::string const amount = amount_in_words(a, in);
    if (!count.bounded() && !count.known()) return in(words::until_never, c.name, amount);
    bool const more = a.crossed_by == chipgauge::comparison::more_than;
    return in(more ? words::until_exceeded : words::until_reached, in.range(count), c.name, amount);
}

inline std::vector<cell> amount_row(cap const& c, range counted, language in) {
    truth const reached = holds({metric::tpp, c.crossed_by, range::exactly(c.amount)}, counted);
    tone const as = reached == truth::yes ? tone::in_a : reached == truth::no ? tone::clear : tone::undetermined;
    return {{std::string(c.id.text), tone::strong, std::string(c.instrument->url)},
            {in.number(c.amount), tone::plain, {}, {}, c.amount},
            {in.range(counted / range::exactly(c.amount / 100), 1)},
            {std::string(name_of(reached, in)), as},
            {in(words::what_a_cap_counts, unit_of(c, in), text_of(c, in), c.instrument->citation)}};
}

inline std::vector<cell> select_committee_row(fleet_sum const& s, language in) {
    truth const reached = at_least(s.chips, range::exactly(select_committee_line));
    return {{in.say(words::select_committee), tone::strong, std::string(select_committee_letter)},
            {in.number(select_committee_line)},
            {in.range(s.chips / range::exactly(select_committee_line / 100), 1)},
            {std::string(name_of(reached, in))},
            {in.say(words::select_committee_counts)}};
}

/// The amounts of one reading that count a fleet: those that the agency applies, or those that the CFR prints alone.
inline table amounts_of(fleet_sum const& s, question const& q, reading as, language in) {
    table t;
    t.columns = columns_of(
        in, {words::column_paragraph, words::column_amount, words::column_share, words::column_crossed, words::column_counts}, {1, 2});
    t.columns[2].subtitle = in(words::share_unit);
    for (cap const* in_force : caps_in_force(q.on, as)) {
        cap const& c = *in_force;
        if ((c.known_to == read_as::printed_only) != (as == reading::printed)) continue;
        if (range const counted = counted_by(c, s); !counted.empty()) t.rows.push_back(amount_row(c, counted, in));
    }
    if (as == reading::enforced) t.rows.push_back(select_committee_row(s, in));
    return t;
}

} // namespace detail

/// `price`: dollars a chip, unknown where nobody gave one; `until`: the amount that the fleet was counted up to.
inline document fleet_document(std::vector<fleet_part> const& parts, question const& q, fleet_preset const* preset, language in = {},
                               range price = {}, fleet_amount const* until = nullptr) {
    document d;
    fleet_sum const s = add_up(parts.data(), parts.size());
    d.title = detail::chips_in_words(parts, false, in);
    if (preset) d.subtitle = in(words::title_and_citation, what_is(*preset, in), preset->source);
    table sums = detail::fleet_sums(parts, s, in);
    if (!(price == range{})) detail::add_price(sums, cost_of(s, price, until), in);
    d.grid(std::move(sums));
    if (!(price == range{})) d.paragraph(in(words::at_a_price, in.range(price)), tone::muted);
    for (reading const as : {reading::enforced, reading::printed}) {
        table t = detail::amounts_of(s, q, as, in);
        if (t.rows.empty()) continue;
        d.heading(as == reading::enforced ? in(words::heading_amounts_on, in.day(q.on)) : in.say(words::heading_amounts_printed));
        d.grid(std::move(t));
    }
    d.paragraph(in(words::half_of_us_shipments, in.range(s.tpp)), tone::muted);
    d.disclaimer_of(q.on, in);
    return finished(std::move(d), in);
}

/// How many of a chip reach an amount, and what as many add up to.
inline document fleet_until_document(fleet_part const& part, fleet_amount const& a, range count, question const& q, language in = {},
                                     range price = {}) {
    document d = fleet_document({part}, q, nullptr, in, price, &a);
    d.blocks.insert(d.blocks.begin(), {block_kind::paragraph, detail::until_in_words(*part.chip, a, count, in), tone::strong, {}});
    return d;
}

inline document fleet_presets_document(language in = {}) {
    document d;
    d.title = in(words::presets_title);
    table t;
    t.columns = columns_of(in, {words::column_name, words::column_chips, words::column_what, words::column_source});
    for (fleet_preset const& p : fleet_presets)
        t.rows.push_back({{std::string(p.name), tone::strong},
                          {detail::chips_in_words({p.parts.begin(), p.parts.end()}, true, in)},
                          {std::string(what_is(p, in))},
                          {std::string(p.source), tone::plain, std::string(p.source)}});
    d.grid(std::move(t));
    return finished(std::move(d), in);
}

} // namespace chipgauge
