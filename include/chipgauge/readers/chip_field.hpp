// One field of a chip as text: how it is written, how it is read, and the draft that it is read into.
#pragma once

#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/readers/figures.hpp>
#include <chipgauge/readers/plain_text.hpp>
#include <chipgauge/readers/word.hpp>

#include <algorithm>
#include <span>

namespace chipgauge {

/// A chip while it is read, field by field. Its texts are views of what was given, which has to outlive it.
struct chip_draft {
    chip so_far{};
    few<die, 3> areas{}; ///< with a count of 0: the total of all dies
    int die_count = 0;   ///< 0: not given
    few<transistor, 3> kinds{};
    bool no_link = false; ///< the interconnect's name is `none`

    /// For another chip, of which the same fields are read: each then replaces what it said of the last one, and rates add up.
    void begin_again() { so_far.rates.count = 0; }
};

/// One field. Texts: a figure is `148`, a range `800..900`, with the preferred figure `1017..2400@2400`; `none` does not exist;
/// empty is unpublished. Several values are separated by ` ; `, figures of several processing units or kinds of dies by ` + `.
struct chip_field {
    std::string_view name;  ///< in CSV: with its unit
    std::string_view key;   ///< short, for the command line
    std::string_view title; ///< for readers
    std::string (*write)(chip const&);
    complaint (*parse)(chip_draft&, std::string_view text); ///< of a trimmed text

    [[nodiscard]] complaint read(chip_draft& into, std::string_view text) const { return parse(into, trimmed(text)); }
};

namespace detail {

inline constexpr std::string_view between_values = " ; ", between_parts = " + ";

template<auto Field>
constexpr chip_field text_field(std::string_view name, std::string_view key, std::string_view title) {
    return {name, key, title, [](chip const& c) { return std::string(c.*Field); },
            [](chip_draft& into, std::string_view text) {
                into.so_far.*Field = text;
                return check_text(text);
            }};
}

template<auto Field>
constexpr chip_field figure_field(std::string_view name, std::string_view key, std::string_view title) {
    return {name, key, title, [](chip const& c) { return figure_text((c.*Field).value()); },
            [](chip_draft& into, std::string_view text) {
                range r;
                if (complaint why = read_figure(r, text); !why.empty()) return why;
                if (complaint why = refuse_zero(r); !why.empty()) return why;
                into.so_far.*Field = (into.so_far.*Field).of(r);
                return complaint();
            }};
}

/// Several texts in one column; more than the chip holds are refused, so that nothing is lost.
template<auto Field>
constexpr chip_field list_field(std::string_view name, std::string_view key, std::string_view title) {
    return {name, key, title,
            [](chip const& c) {
                std::string text;
                for (std::string_view const each : c.*Field) text += (text.empty() ? "" : std::string(between_values)) + std::string(each);
                return text;
            },
            [](chip_draft& into, std::string_view text) {
                auto& list = into.so_far.*Field;
                list = {};
                if (complaint why = check_text(text); !why.empty()) return why;
                while (!text.empty()) {
                    if (list.full()) return complaint(words::complaints::at_most_values, list.count);
                    if (std::string_view const each = take_until(text, between_values); !each.empty()) list.push(each);
                }
                return complaint();
            }};
}

inline std::string rate_text(chip const& c, number_format f) {
    std::string text;
    int units = -1;
    for (rate const& r : c.rates)
        if (r.format == f) units = std::max(units, int(r.unit));
    for (int unit = 0; unit <= units; ++unit) {
        if (unit) text += between_parts;
        for (rate const& r : c.rates)
            if (r.format == f && r.unit == unit) text += figure_text(r.dense.value());
    }
    return text;
}

inline complaint read_units(chip_draft& into, number_format f, std::string_view text) {
    auto& rates = into.so_far.rates;
    if (double v = 0; read_digits(v, text) && is_figure(v) && v != 0 && !rates.full()) { // most are
        rate& one = rates.grow();
        one = {f, ranged<tops>::of(range::exactly(v)), 0};
        return {};
    }
    for (int unit = 0; !text.empty(); ++unit) {
        range r;
        if (complaint why = read_rate(r, take_until(text, "+ ")); !why.empty()) return why;
        if (complaint why = refuse_zero(r); !why.empty()) return why;
        if (r == range{}) continue;
        if (unit > 255 || rates.full()) return {words::complaints::at_most_rates, number_format_count};
        rates.push({f, ranged<tops>::of(r), static_cast<std::uint8_t>(unit)});
    }
    return {};
}

template<number_format F>
constexpr chip_field rate_field(std::string_view name, std::string_view title) {
    return {name, name_of(F), title, [](chip const& c) { return rate_text(c, F); },
            [](chip_draft& into, std::string_view text) { return read_units(into, F, text); }};
}

inline range each_of(range total, int count) { return total / range::exactly(count); }

/// The total of one kind of dies if that reads back as the same, else `12x84.75`; several kinds one after the other.
inline std::string area_text(chip const& c) {
    std::string text;
    for (die const& d : c.dies) {
        range const each = d.area.value(), total = each * range::exactly(d.count);
        bool const as_total = c.dies.size() == 1 && (each == range{} || each_of(total, d.count) == each);
        if (!text.empty()) text += between_parts;
        text += as_total ? figure_text(total == range{} || each == range{} ? range{} : total)
                         : digits(static_cast<unsigned>(d.count), 1) + "x" + figure_text(each);
    }
    return text;
}

inline complaint read_count(int& into, std::string_view text) {
    int n = 0;
    for (char const c : text) n = c >= '0' && c <= '9' && n >= 0 && n < 10000 ? n * 10 + (c - '0') : -1;
    if (text.empty() || n < 1 || n > 10000) return words::complaints::count;
    into = n;
    return {};
}

inline complaint read_areas(chip_draft& into, std::string_view text) {
    into.areas.count = 0;
    while (!text.empty()) {
        std::string_view part = take_until(text, "+ ");
        if (into.areas.full()) return {words::complaints::at_most_dies, into.areas.count};
        die d;
        d.count = 0;
        if (part.find('x') != std::string_view::npos)
            if (complaint why = read_count(d.count, take_until(part, "x")); !why.empty()) return why;
        range area;
        if (complaint why = read_figure(area, part); !why.empty()) return why;
        if (area.empty()) return words::complaints::no_area;
        if (area.low <= 0 && area != range{}) return words::complaints::zero_area;
        d.area = ranged<mm2>::of(area);
        into.areas.push(d);
    }
    if (into.areas.size() > 1)
        for (die const& d : into.areas)
            if (!d.count) return words::complaints::several_dies;
    return {};
}

inline constexpr word<transistor> transistor_words[] = {{"finfet", transistor::finfet},
                                                        {"gaafet", transistor::gate_all_around},
                                                        {"planar", transistor::planar},
                                                        {"unknown", transistor::unknown}};
inline constexpr word<market> markets[] = {{"datacenter", market::datacenter},
                                           {"workstation", market::workstation},
                                           {"consumer", market::consumer},
                                           {"non-datacenter", market::consumer}};
inline constexpr word<confidence> confidences[] = {
    {"vendor", confidence::vendor}, {"press", confidence::press}, {"estimate", confidence::estimate}};
inline constexpr word<product> products[] = {{"processor", product::processor}, {"memory", product::memory}};

inline std::string transistor_text(chip const& c) {
    std::string text;
    bool same = true;
    for (die const& d : c.dies) same = same && d.kind == c.dies[0].kind;
    for (die const& d : c.dies) {
        text += (text.empty() ? "" : std::string(between_parts)) + std::string(word_for(d.kind, transistor_words));
        if (same) break;
    }
    return text;
}

inline complaint read_transistors(chip_draft& into, std::string_view text) {
    into.kinds = {};
    while (!text.empty()) {
        if (into.kinds.full()) return {words::complaints::at_most_dies, into.kinds.count};
        transistor kind{};
        if (complaint why = read_word(kind, take_until(text, "+ "), transistor_words); !why.empty()) return why;
        into.kinds.push(kind);
    }
    return {};
}

/// Unpublished, and not one, where neither count nor area is: the area of a count of one needs none.
inline std::string count_text(chip const& c) {
    int count = 0;
    bool area = false;
    for (die const& d : c.dies) count += d.count, area = area || d.area.value() != range{};
    return count > 1 || area ? digits(static_cast<unsigned>(count), 1) : "";
}

inline complaint read_release(chip_draft& into, std::string_view text) {
    into.so_far.released = {};
    if (text.empty()) return {};
    auto const day = parse_partial_date(text);
    if (!day) return words::complaints::no_partial_day;
    into.so_far.released = *day;
    return {};
}

inline complaint read_market(chip_draft& into, std::string_view text) {
    into.so_far.sold_for = market::unknown;
    if (text.empty() || text == "unknown") return {};
    return read_word(into.so_far.sold_for, text, markets);
}

/// The kind of memory is read from its name once, here: `SRAM` alone is on the chip, and `HiBL 1.0 HBM` is high-bandwidth memory too.
inline complaint read_memory_type(chip_draft& into, std::string_view text) {
    into.so_far.memory_type = text;
    std::string name(text);
    for (char& c : name) c = detail::folded(c);
    auto const says = [&](std::string_view kind) { return name.find(kind) != std::string::npos; };
    into.so_far.memory_is = name == "sram" ? ram::sram : says("hbm") ? ram::hbm : says("ddr") || says("dram") ? ram::dram : ram::unknown;
    return check_text(text);
}

} // namespace detail
} // namespace chipgauge
