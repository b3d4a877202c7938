// A fleet in words: its sums, and the amounts that count it, each with its status on the day.
#pragma once

#include <chipgauge/answers/caps_in_force.hpp>
#include <chipgauge/answers/fleet.hpp>
#include <chipgauge/documents/listings.hpp>

namespace chipgauge {

inline document fleet_document(std::vector<fleet_part> const& parts, question const& q, fleet_preset const* preset) {
    document d;
    fleet_sum const s = add_up(parts.data(), parts.size());
    std::vector<std::string> names;
    for (fleet_part const& p : parts) names.push_back(fmt::format("{} {}", number(p.count), p.chip->name));
    d.title = list_of(names, "and");
    if (preset) d.subtitle = fmt::format("{} ({})", preset->what, preset->source);

    table sums;
    sums.columns = {{"Sum", "", false}, {"Amount", "", true}, {"Unit", "", false}};
    auto const row = [&](std::string label, range value, std::string unit, int decimals = 0) {
        sums.rows.push_back({{std::move(label), tone::plain},
                             {spoken(value, decimals),
                              value.known() ? tone::strong : tone::undetermined,
                              {},
                              {},
                              value.known() ? std::optional(value.point()) : std::nullopt},
                             {std::move(unit), tone::muted}});
    };
    row("Chips", range::exactly(s.chips), "");
    row("Total processing performance", s.tpp, "TPP");
    row("H100 equivalents by TPP", h100_equivalents_by_tpp(s), "H100 SXM");
    row("H100 equivalents by 16-bit rate", h100_equivalents_by_fp16(s), "H100 SXM");
    row("At 64 bits", s.fp64 / range::exactly(1000), "PFLOPS", 1);
    row("At 32 bits", s.fp32 / range::exactly(1000), "PFLOPS", 1);
    row("Memory", s.memory_gb / range::exactly(1000), "TB", 1);
    row("DRAM bandwidth", s.bandwidth / range::exactly(1000), "TB/s", 1);
    row("Power of the chips", s.power / range::exactly(1e6), "MW", 2);
    d.grid(std::move(sums));

    for (reading const as : {reading::enforced, reading::printed}) {
        table t;
        t.columns = {
            {"Paragraph", "", false}, {"Amount", "", true}, {"Share", "%", true}, {"Crossed", "", false}, {"What it counts", "", false}};
        for (cap const* in_force : caps_in_force(q.on, as)) {
            cap const& c = *in_force;
            if ((c.known_to == read_as::printed_only) != (as == reading::printed)) continue;
            range const counted = counted_by(c, s);
            if (counted.empty()) continue;
            truth const reached = holds({metric::tpp, c.crossed_by, range::exactly(c.amount)}, counted);
            t.rows.push_back({{std::string(c.id.text), tone::strong, std::string(c.instrument->url), {}, {}},
                              {number(c.amount), tone::plain, {}, {}, c.amount},
                              {counted.known() ? number(counted.point() / c.amount * 100, 1)
                               : counted.bounded()
                                   ? fmt::format("{}–{}", number(counted.low / c.amount * 100, 1), number(counted.high / c.amount * 100, 1))
                                   : "unknown",
                               tone::plain},
                              {std::string(name_of(reached)), reached == truth::yes  ? tone::in_a
                                                              : reached == truth::no ? tone::clear
                                                                                     : tone::undetermined},
                              {fmt::format("{}: {} ({})", c.unit, text_of(c), c.instrument->citation), tone::plain}});
        }
        if (as == reading::enforced)
            t.rows.push_back(
                {{"Select Committee", tone::strong, std::string(select_committee_letter)},
                 {number(select_committee_line), tone::plain},
                 {number(s.chips / select_committee_line * 100, 1), tone::plain},
                 {s.chips >= select_committee_line ? "yes" : "no", tone::plain},
                 {"chips since 2020: buyers in eleven Asian countries that the letter of April 16, 2025 asked NVIDIA to name; no law",
                  tone::plain}});
        if (t.rows.empty()) continue;
        d.heading(as == reading::enforced ? fmt::format("Amounts on {}", long_date(q.on))
                                          : "Amounts of the AI Diffusion text: printed, not enforced");
        d.grid(std::move(t));
    }
    d.paragraph(fmt::format("Under the policy of January 15, 2026 shipments of one product to China and Macau may reach half of its TPP "
                            "shipped for use in the U.S.: a fleet of {} TPP "
                            "needs twice as much there.",
                            spoken(s.tpp)),
                tone::muted);
    d.paragraph(disclaimer(q.on), tone::muted);
    return d;
}

inline document fleet_presets_document() {
    document d;
    d.title = "Fleets that the news discussed";
    table t;
    t.columns = {{"Name", "", false}, {"Chips", "", false}, {"What", "", false}, {"Source", "", false}};
    for (fleet_preset const& p : fleet_presets) {
        std::vector<std::string> names;
        for (fleet_part const& part : p.parts) names.push_back(fmt::format("{} {}", number(part.count), part.chip->model));
        t.rows.push_back({{std::string(p.name), tone::strong},
                          {list_of(names, "and"), tone::plain},
                          {std::string(p.what), tone::plain},
                          {std::string(p.source), tone::plain, std::string(p.source), {}, {}}});
    }
    d.grid(std::move(t));
    return d;
}

} // namespace chipgauge
