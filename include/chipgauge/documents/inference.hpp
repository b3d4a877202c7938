// Inference bounds side by side: what the figures allow at most for serving a language model.
#pragma once

#include <chipgauge/chips/inference.hpp>
#include <chipgauge/documents/compare.hpp>

namespace chipgauge {

inline document inference_document(std::vector<chip const*> const& chips, language_model m) {
    document d;
    d.title = fmt::format("A model of {} billion parameters at {} bits: upper bounds", figure(m.parameters / 1e9), figure(m.bits));
    d.subtitle = "Rooflines from published figures, one chip, one sequence; no measurement comes this high";
    table t;
    t.columns.push_back({"", "", false});
    for (chip const* c : chips) t.columns.push_back(chip_column(*c));
    auto const row = [&](std::string label, std::string unit, int decimals, auto value) {
        std::vector<cell> cells{{std::move(label), tone::plain, {}, std::move(unit), {}}};
        for (chip const* c : chips) cells.push_back(range_cell(value(*c), decimals));
        t.rows.push_back(std::move(cells));
    };
    t.rows.push_back({{"Format", tone::plain}});
    for (chip const* c : chips) t.rows.back().push_back({title_of(serving_format(*c)), tone::plain});
    row("Decode, tokens/s", "bandwidth ÷ bytes of the weights", 1, [&](chip const& c) { return decode_bound(c, m); });
    row("Prefill, tokens/s", "rate ÷ two operations a parameter", 0, [&](chip const& c) { return prefill_bound(c, serving_format(c), m); });
    row("Ridge, operations/byte", "", 0, [&](chip const& c) { return ridge_point(c, serving_format(c)); });
    row("Copies in memory", "", 2, [&](chip const& c) { return models_in_memory(c, m); });
    row("DRAM bandwidth, GB/s", "", 0, [&](chip const& c) { return dram_bandwidth(c); });
    row("Memory, GB", "", 0, [&](chip const& c) { return c.memory.value(); });
    row("TOPS per watt", "", 2, [&](chip const& c) { return rate_per_watt(c, serving_format(c)); });
    row("MB/s per TPP", "", 0, [&](chip const& c) { return bandwidth_per_tpp(c); });
    row("TPP", "", 0, [&](chip const& c) { return measure(c)[metric::tpp]; });
    d.grid(std::move(t));
    if (chips.size() > 1) {
        range const first = decode_bound(*chips[0], m), second = decode_bound(*chips[1], m);
        range const a = measure(*chips[0])[metric::tpp], b = measure(*chips[1])[metric::tpp];
        if (first.exact() && second.exact() && a.known() && b.known() && second.low > 0)
            d.paragraph(fmt::format("{} has {} % of the TPP of {} and decodes at most at {} % of its rate.", chips[0]->model,
                                    number(a.point() / b.point() * 100, 1), chips[1]->model, number(first.low / second.low * 100, 0)));
    }
    d.paragraph("Arithmetic on published figures. These bounds are no criterion of any rule.", tone::muted);
    return d;
}

} // namespace chipgauge
