// Records of `fleet`: its parts, what they add up to, and the amounts that count them.
#pragma once

#include <chipgauge/answers/fleet_stacks.hpp>
#include <chipgauge/answers/fleet_until.hpp>
#include <chipgauge/answers/h100_equivalents.hpp>
#include <chipgauge/answers/us_volume.hpp>
#include <chipgauge/words/fleet.hpp>
#include <chipgauge/writers/records/rules.hpp>

#include <span>

namespace chipgauge {

namespace detail {

inline void number_or_null(record_writer& out, std::string_view key, double value) {
    if (value > 0)
        out.number(key, value);
    else
        out.null(key);
}

inline void write_sum(record_writer& out, std::span<fleet_part const> parts) {
    fleet_sum const s = add_up(parts.data(), parts.size());
    out.figure("count", s.chips);
    out.figure("tpp", s.tpp);
    for (equivalent_by const e : all_equivalents) out.figure(key_of(e), h100_equivalents(e, parts));
    out.figure("tflops_at_16_bit", s.fp16);
    out.figure("tflops_at_32_bit", s.fp32);
    out.figure("tflops_at_64_bit", s.fp64);
    out.figure("memory_gb", s.memory_gb);
    out.figure("dram_bandwidth_gb_s", s.bandwidth);
    out.figure("hbm_stacks", s.stacks);
    out.figure("power_w", s.power);
}

inline void write_parts(record_writer& out, std::span<fleet_part const> parts) {
    out.open_list("fleet");
    for (fleet_part const& p : parts) {
        out.open_record();
        out.word("id", p.chip->id);
        out.text("name", p.chip->name);
        write_sum(out, {&p, 1});
        out.close();
    }
    out.close();
}

/// What an amount counts of the fleet, as a share of the amount, and whether it is crossed.
inline void write_counted(record_writer& out, range counted, enum comparison crossed_by, double amount) {
    out.word("operator", key_of(crossed_by));
    out.number("amount", amount);
    out.figure("counted", counted);
    out.figure("share", counted / range::exactly(amount));
    out.word("crossed", holds({metric::tpp, crossed_by, range::exactly(amount)}, counted));
}

inline void write_counting(record_writer& out, fleet_sum const& s, date on) {
    out.open_list("amounts");
    for (reading const as : {reading::enforced, reading::printed})
        for (cap const* in_force : caps_in_force(on, as)) {
            cap const& c = *in_force;
            range const counted = counted_by(c, s);
            if ((c.known_to == read_as::printed_only) != (as == reading::printed) || counted.empty()) continue;
            out.open_record();
            out.word("id", c.id.text);
            out.day("effective", c.effective);
            out.word("reading", key_of(c.known_to));
            write_counted(out, counted, c.crossed_by, c.amount);
            out.word("unit", name_of(c.unit));
            out.text("citation", c.instrument->citation);
            out.text("url", c.instrument->url);
            out.text("text", text_of(c));
            out.close();
        }
    out.close();
    out.open_record("select_committee"); // asked for by letter, no law
    write_counted(out, s.chips, chipgauge::comparison::at_least, select_committee_line);
    out.word("unit", "chips");
    out.text("url", select_committee_letter);
    out.close();
}

} // namespace detail

namespace detail {

/// Before the rule there is nothing to keep.
inline void write_within(record_writer& out, std::string_view key, us_volume const& v, cap const* limit) {
    if (limit)
        out.word(key, v.within(*limit));
    else
        out.null(key);
}

/// Both sides of the test in chips, and whether it is kept.
inline void write_volume(record_writer& out, us_volume const& v, cap const* limit) {
    out.figure("exported", v.exported);
    out.figure("shipped_in_us", v.shipped);
    out.figure("share", v.share());
    write_within(out, "within", v, limit);
}

inline void write_us_volume(record_writer& out, std::span<fleet_part const> parts, std::span<fleet_part const> home, date on) {
    if (home.empty()) return out.null("us_volume");
    cap const* const limit = us_volume_cap(on);
    out.open_record("us_volume");
    out.word("id", limit ? limit->id.text : std::string_view());
    out.day("begins", us_volume_begins());
    number_or_null(out, "share_at_most", limit ? limit->amount / 100 : 0);
    out.word("citation", limit ? limit->instrument->citation : std::string_view());
    out.word("cfr", limit ? limit->cfr : std::string_view());
    out.word("url", limit ? limit->instrument->url : std::string_view());
    out.open_list("commodities");
    for (us_volume const& v : us_volumes(parts, home)) {
        out.open_record();
        out.word("id", v.chip->id);
        write_volume(out, v, limit);
        out.figure("exported_at_most", limit ? v.most(*limit) : range{});
        out.word("case_by_case", reviewed_case_by_case(*v.chip, on));
        out.close();
    }
    out.close();
    us_volume const all = volume_together(parts, home); // another reading of the paragraph
    out.figure("together_exported_tpp", all.exported);
    out.figure("together_shipped_in_us_tpp", all.shipped);
    out.figure("together_share", all.share());
    write_within(out, "together_within", all, limit);
    out.close();
}

} // namespace detail

/// How many reach an amount, beside a fleet of as many.
struct fleet_reaching {
    fleet_amount amount{};
    range count{};
};

namespace detail {

inline void write_until(record_writer& out, fleet_reaching const* until, fleet_sum const& s) {
    if (!until) return out.null("until");
    fleet_amount const& a = until->amount;
    out.open_record("until");
    out.word("id", a.line ? a.line->id.text : std::string_view());
    out.word("operator", key_of(a.crossed_by));
    out.number("amount", a.amount);
    out.word("unit", key_of(a.unit));
    out.figure("count", until->count);
    out.figure("h100_equivalents_by_tpp", h100_equivalents_by_tpp(s));
    out.word("citation", a.line ? a.line->instrument->citation : std::string_view());
    out.word("url", a.line ? a.line->instrument->url : std::string_view());
    out.close();
}

} // namespace detail

/// What else was asked of a fleet.
struct fleet_asked {
    fleet_preset const* preset = nullptr;
    range price{}; ///< dollars a chip, unknown where nobody gave one
    fleet_reaching const* until = nullptr;
    memory_stacks const* stacks = nullptr;
    std::span<fleet_part const> home{}; ///< what is shipped in the United States, for the volume test
};

namespace detail {

/// How many of the one chip the stacks make.
inline void write_stacks(record_writer& out, std::span<fleet_part const> parts, memory_stacks const* from) {
    if (!from) return out.null("stacks");
    chip const& c = *parts[0].chip;
    source const* const said_by = source_of(c, figure_marks::memory);
    chip const* const of = from->of;
    out.open_record("stacks");
    out.word("id", of ? of->id : std::string_view());
    out.figure("stacks", from->count);
    out.figure("stacks_each", stacks_in(c));
    out.word("source", said_by ? said_by->url : std::string_view());
    out.figure("count", products_of(c, *from));
    out.word("same_memory", takes(c, *from));
    out.figure("memory_gb", of ? from->count * of->memory.value() : range{});
    out.figure("bandwidth_gb_s", of ? from->count * of->memory_bandwidth.value() : range{});
    out.close();
}

} // namespace detail

inline void write_fleet(record_writer& out, std::span<fleet_part const> parts, question const& q, fleet_asked const& asked) {
    range const price = asked.price;
    auto const more = [&] {
        out.word("preset", asked.preset ? asked.preset->name : std::string_view());
        out.word("source", asked.preset ? asked.preset->source : std::string_view());
        out.span("price_usd", price);
    };
    write_verb(out, "fleet", q, more, [&] {
        fleet_sum const s = add_up(parts.data(), parts.size());
        detail::write_parts(out, parts);
        out.open_record("sum");
        detail::write_sum(out, parts);
        out.span("price_usd", cost_of(s, price, asked.until ? &asked.until->amount : nullptr));
        out.close();
        detail::write_until(out, asked.until, s);
        detail::write_stacks(out, parts, asked.stacks);
        detail::write_us_volume(out, parts, asked.home, q.on);
        detail::write_counting(out, s, q.on);
    });
}

/// The fleets that the news discussed.
inline void write_fleets(record_writer& out, question const& q) {
    write_verb(out, "fleet", q, [&] {
        out.open_list("fleets");
        for (fleet_preset const& p : fleet_presets) {
            out.open_record();
            out.word("name", p.name);
            out.open_list("chips");
            for (fleet_part const& part : p.parts) {
                out.open_record();
                out.word("id", part.chip->id);
                out.number("count", part.count);
                out.close();
            }
            out.close();
            out.text("text", what_is(p));
            out.word("source", p.source);
            out.close();
        }
        out.close();
    });
}

} // namespace chipgauge
