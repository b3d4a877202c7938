// The fields of a chip as text, declared once: what `chips --format csv` writes, and what `--chip`, `classify` and the page's form read.
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
    for (int unit = 0; !text.empty(); ++unit) {
        range r;
        if (complaint why = read_rate(r, take_until(text, "+ ")); !why.empty()) return why;
        if (complaint why = refuse_zero(r); !why.empty()) return why;
        if (r == range{}) continue;
        auto& rates = into.so_far.rates;
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
    into.areas = {};
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

// clang-format off
inline constexpr chip_field chip_fields[] = {
    text_field<&chip::id>("id", "id", "Id"),
    text_field<&chip::vendor>("vendor", "vendor", "Maker"),
    text_field<&chip::name>("name", "name", "Name"),
    text_field<&chip::form_factor>("form_factor", "form", "Form"),
    text_field<&chip::architecture>("architecture", "architecture", "Architecture"),
    {"release_date", "released", "Released", [](chip const& c) { return iso(c.released); }, read_release},
    {"market", "market", "Designed for", [](chip const& c) { return c.sold_for == market::unknown ? "" : std::string(name_of(c.sold_for)); }, read_market},
    text_field<&chip::process_node>("process_node", "node", "Process"),
    {"transistor_architecture", "transistor", "Transistors", transistor_text, read_transistors},
    {"logic_die_area_mm2", "die", "Logic die area, mm²", area_text, read_areas},
    {"logic_die_count", "dies", "Number of dies", count_text, [](chip_draft& into, std::string_view text) { into.die_count = 0; return text.empty() ? complaint() : read_count(into.die_count, text); }},
    figure_field<&chip::transistors>("transistors_billion", "transistors", "Transistors, billion"),
    rate_field<number_format::fp64>("fp64_tflops", "FP64, TFLOPS"),
    rate_field<number_format::fp64_tensor>("fp64_tensor_tflops", "FP64 tensor, TFLOPS"),
    rate_field<number_format::fp32>("fp32_tflops", "FP32, TFLOPS"),
    rate_field<number_format::tf32>("tf32_tflops", "TF32, TFLOPS"),
    rate_field<number_format::bf16>("bf16_tflops", "BF16, TFLOPS"),
    rate_field<number_format::fp16>("fp16_tflops", "FP16, TFLOPS"),
    rate_field<number_format::fp8>("fp8_tflops", "FP8, TFLOPS"),
    rate_field<number_format::fp6>("fp6_tflops", "FP6, TFLOPS"),
    rate_field<number_format::fp4>("fp4_tflops", "FP4, TFLOPS"),
    rate_field<number_format::int8>("int8_tops", "INT8, TOPS"),
    rate_field<number_format::int4>("int4_tops", "INT4, TOPS"),
    {"memory_type", "memory_type", "Memory", [](chip const& c) { return std::string(c.memory_type); }, read_memory_type},
    figure_field<&chip::memory>("memory_gb", "memory_gb", "Memory, GB"),
    figure_field<&chip::memory_bandwidth>("memory_bandwidth_gb_s", "memory", "DRAM, GB/s"),
    {"interconnect_name", "link_name", "Interconnect", [](chip const& c) { return std::string(c.link_name); },
     [](chip_draft& into, std::string_view text) {
         into.no_link = text == "none";
         into.so_far.link_name = into.no_link ? std::string_view() : text;
         return check_text(text);
     }},
    figure_field<&chip::link>("interconnect_bidirectional_gb_s", "link", "Interconnect, GB/s"),
    figure_field<&chip::host_io>("host_io_bidirectional_gb_s", "host", "Host I/O, GB/s"),
    figure_field<&chip::power>("tdp_w", "power", "Power, W"),
    {"source_urls", "sources", "Sources",
     [](chip const& c) {
         std::string text;
         for (source const& s : c.sources) text += (text.empty() ? "" : std::string(between_values)) + std::string(s.url);
         return text;
     },
     [](chip_draft& into, std::string_view text) {
         into.so_far.sources = {};
         while (!text.empty()) {
             if (into.so_far.sources.full()) return complaint(words::complaints::at_most_values, into.so_far.sources.count);
             if (std::string_view const each = take_until(text, between_values); !each.empty()) into.so_far.sources.push({each});
         }
         return complaint();
     }},
    {"confidence", "confidence", "Figures from", [](chip const& c) { return std::string(name_of(c.trust)); },
     [](chip_draft& into, std::string_view text) {
         into.so_far.trust = confidence::estimate;
         return text.empty() ? complaint() : read_word(into.so_far.trust, text, confidences);
     }},
    text_field<&chip::note>("notes", "note", "Note"),
    text_field<&chip::model>("model", "model", "Model"),
    list_field<&chip::aliases>("aliases", "aliases", "Also called"),
    {"kind", "kind", "Kind", [](chip const& c) { return std::string(c.kind == product::memory ? "memory" : "processor"); },
     [](chip_draft& into, std::string_view text) {
         into.so_far.kind = product::processor;
         return text.empty() ? complaint() : read_word(into.so_far.kind, text, products);
     }},
    figure_field<&chip::package_area>("package_area_mm2", "package", "Package, mm²"),
    {"hbm_stacks", "stacks", "HBM stacks", [](chip const& c) { return c.stacks == 0 ? std::string() : detail::digits(c.stacks, 1); },
     [](chip_draft& into, std::string_view text) {
         int count = 0;
         into.so_far.stacks = 0;
         if (text.empty()) return complaint();
         if (complaint const wrong = read_count(count, text); !wrong.empty()) return wrong;
         if (count > 64) return complaint(words::complaints::at_most_stacks, 64);
         into.so_far.stacks = static_cast<std::uint8_t>(count);
         return complaint();
     }},
};
// clang-format on

} // namespace detail

/// Every field, in the order in which they are written.
inline std::span<chip_field const> chip_fields() { return detail::chip_fields; }

/// The field of a name, long or short, whatever its case; nullptr if there is none.
inline chip_field const* find_field(std::string_view name) {
    for (chip_field const& f : chip_fields())
        if (same_name(f.name, name) || same_name(f.key, name)) return &f;
    return nullptr;
}

/// Whether a figure in it may lead to an answer by itself: a rate or an area.
constexpr bool judges(chip_field const& f) {
    return f.name.ends_with("_tflops") || f.name.ends_with("_tops") || f.key == "die" || f.key == "package";
}

/// The name nearest to one that no field has, and how many edits away it is.
struct near_name {
    std::string_view name;
    int edits = 0;
};
inline near_name nearest_field(std::string_view name) {
    near_name best{{}, 1 << 20};
    for (chip_field const& f : chip_fields())
        for (std::string_view const candidate : {f.key, f.name}) {
            // As many edits as the lengths differ are needed at least.
            auto const length = static_cast<int>(std::min<std::size_t>(name.size(), 64)), other = static_cast<int>(candidate.size());
            if (std::max(length - other, other - length) >= best.edits) continue;
            if (int const edits = edits_between(name, candidate); edits < best.edits) best = {candidate, edits};
        }
    return best;
}

/// What is wrong with the text of a field beside the others.
struct field_complaint {
    std::string_view field;
    sentence text; ///< what it says: as it stands, or in words
    complaint why; ///< empty: nothing

    explicit operator bool() const { return !why.empty(); }
};

/// Makes the chip of a draft. Its namesake in the catalog lends model and vendor where the draft has none: letters go by them.
/// Where fields contradict each other, says so; the chip then is what the others say.
[[nodiscard]] inline field_complaint finish(chip& into, chip_draft const& draft) {
    field_complaint wrong;
    auto const complain = [&](std::string_view field, sentence text, complaint why) {
        if (!wrong) wrong = {field, std::move(text), std::move(why)};
    };
    chip c = draft.so_far;
    few<die, 3> dies = draft.areas;
    if (dies.empty() && (draft.die_count || !draft.kinds.empty())) dies.push({{}, 0, transistor::finfet});
    int counted = 0;
    for (std::size_t i = 0; i < dies.count; ++i) {
        die& d = dies[i];
        if (!draft.kinds.empty()) d.kind = draft.kinds[draft.kinds.size() == 1 ? 0 : i < draft.kinds.size() ? i : 0];
        if (!d.count) {
            d.count = draft.die_count ? draft.die_count : 1;
            if (range const total = d.area.value(); total != range{}) d.area = ranged<mm2>::of(detail::each_of(total, d.count));
        }
        counted += d.count;
    }
    if (draft.kinds.size() > 1 && draft.kinds.size() != dies.size())
        complain("transistor_architecture", {words::complaints::words_given, draft.kinds.size()},
                 {words::complaints::kinds_of_transistors, dies.size()});
    if (draft.die_count && counted != draft.die_count)
        complain("logic_die_count", sentence::verbatim(std::to_string(draft.die_count)), {words::complaints::dies_add_up, counted});
    c.dies = dies;
    for (rate const& r : c.rates) {
        bool before = r.unit == 0;
        for (rate const& other : c.rates) before = before || (other.unit + 1 == r.unit && !other.dense.value().empty());
        if (!before)
            complain(name_of(r.format), sentence::verbatim(detail::rate_text(c, r.format)),
                     {words::complaints::first_unit, r.unit + 1, int(r.unit)});
    }
    if (draft.no_link) {
        if (c.link != ranged<GBps>{} && c.link != ranged<GBps>::none())
            complain("interconnect_name", sentence::verbatim("none"), words::complaints::nameless_link);
        c.link = ranged<GBps>::none();
    }
    if (c.model.empty()) {
        chip const* const known = namesake(c);
        c.model = known ? known->model : !c.name.empty() ? c.name : c.id;
        if (known && c.vendor.empty()) c.vendor = known->vendor;
    }
    into = c;
    return wrong;
}

} // namespace chipgauge
