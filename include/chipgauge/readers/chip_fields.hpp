// The fields of a chip as text, declared once: what `chips --format csv` writes, and what `--chip`, `classify` and the page's form read.
#pragma once

#include <chipgauge/readers/chip_field.hpp>

namespace chipgauge {

namespace detail {

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
         if (complaint why = check_text(text); !why.empty()) return why;
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

/// Whether it holds figures, which people write in more ways than one.
constexpr bool is_figure(chip_field const& f) {
    for (std::string_view const unit : {"_tflops", "_tops", "_mm2", "_billion", "_gb", "_gb_s", "_w"})
        if (f.name.ends_with(unit)) return true;
    return false;
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

namespace detail {

/// The dies of a draft: areas, kinds and counts were given apart.
inline few<die, 3> dies_of(chip_draft const& draft) {
    few<die, 3> dies = draft.areas;
    if (dies.empty() && (draft.die_count || !draft.kinds.empty())) dies.push({{}, 0, transistor::finfet});
    for (std::size_t i = 0; i < dies.count; ++i) {
        die& d = dies[i];
        if (!draft.kinds.empty()) d.kind = draft.kinds[i < draft.kinds.size() ? i : 0];
        if (d.count) continue;
        d.count = draft.die_count ? draft.die_count : 1;
        if (range const total = d.area.value(); total != range{}) d.area = ranged<mm2>::of(each_of(total, d.count));
    }
    return dies;
}

/// Whether each unit that adds to a format's rate stands after another.
inline bool follows_another(rate const& r, chip const& c) {
    bool found = r.unit == 0;
    for (rate const& other : c.rates) found = found || (other.unit + 1 == r.unit && !other.dense.value().empty());
    return found;
}

} // namespace detail

/// Makes the chip of a draft. Its namesake in the catalog lends model and vendor where the draft has none: letters go by them.
/// Where fields contradict each other, says so; the chip then is what the others say. `namesake_of_it`: where the namesake is wanted.
[[nodiscard]] inline field_complaint finish(chip& into, chip_draft const& draft, chip const** namesake_of_it = nullptr) {
    field_complaint wrong;
    auto const complain = [&](std::string_view field, sentence text, complaint why) {
        if (!wrong) wrong = {field, std::move(text), std::move(why)};
    };
    into = draft.so_far;
    chip& c = into;
    few<die, 3> const dies = detail::dies_of(draft);
    int counted = 0;
    for (die const& d : dies) counted += d.count;
    if (draft.kinds.size() > 1 && draft.kinds.size() != dies.size())
        complain("transistor_architecture", {words::complaints::words_given, draft.kinds.size()},
                 {words::complaints::kinds_of_transistors, dies.size()});
    if (draft.die_count && counted != draft.die_count)
        complain("logic_die_count", sentence::verbatim(std::to_string(draft.die_count)), {words::complaints::dies_add_up, counted});
    c.dies = dies;
    for (rate const& r : c.rates)
        if (!detail::follows_another(r, c))
            complain(name_of(r.format), sentence::verbatim(detail::rate_text(c, r.format)),
                     {words::complaints::first_unit, r.unit + 1, int(r.unit)});
    if (draft.no_link) {
        if (c.link != ranged<GBps>{} && c.link != ranged<GBps>::none())
            complain("interconnect_name", sentence::verbatim("none"), words::complaints::nameless_link);
        c.link = ranged<GBps>::none();
    }
    chip const* const known = namesake(c);
    if (namesake_of_it) *namesake_of_it = known;
    if (c.model.empty()) {
        c.model = known ? known->model : !c.name.empty() ? c.name : c.id;
        if (known && c.vendor.empty()) c.vendor = known->vendor;
    }
    return wrong;
}

} // namespace chipgauge
