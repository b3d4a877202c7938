// Inference bounds side by side: what the figures allow at most for serving a language model.
#pragma once

#include <chipgauge/chips/inference.hpp>
#include <chipgauge/documents/compare.hpp>
#include <chipgauge/words/inference.hpp>

namespace chipgauge {

namespace detail {

/// One row a bound, one column a chip.
class bounds_table {
  public:
    bounds_table(std::vector<chip const*> const& chips, language in) : chips_(chips), in_(in) {
        t.columns.push_back({"", "", false});
        for (chip const* c : chips) t.columns.push_back(chip_column(*c));
    }
    template<class Value>
    void row(phrase const& label, phrase const& how, int decimals, Value value) {
        std::vector<cell> cells{{in_.say(label), tone::plain, {}, in_.say(how)}};
        for (chip const* c : chips_) cells.push_back(range_cell(value(*c), decimals, in_));
        t.rows.push_back(std::move(cells));
    }
    void formats() {
        t.rows.push_back({{in_.say(words::inference_format)}});
        for (chip const* c : chips_) t.rows.back().push_back({title_of(serving_format(*c), in_)});
    }
    table t{};

  private:
    std::vector<chip const*> const& chips_;
    language in_;
};

inline table inference_table(std::vector<chip const*> const& chips, language_model m, language in) {
    bounds_table rows(chips, in);
    rows.formats();
    rows.row(words::inference_decode, words::inference_decode_how, 1, [&](chip const& c) { return decode_bound(c, m); });
    rows.row(words::inference_prefill, words::inference_prefill_how, 0,
             [&](chip const& c) { return prefill_bound(c, serving_format(c), m); });
    rows.row(words::inference_ridge, {}, 0, [](chip const& c) { return ridge_point(c, serving_format(c)); });
    rows.row(words::inference_copies, {}, 2, [&](chip const& c) { return models_in_memory(c, m); });
    rows.row(words::inference_dram, {}, 0, [](chip const& c) { return dram_bandwidth(c); });
    rows.row(words::inference_memory, {}, 0, [](chip const& c) { return c.memory.value(); });
    rows.row(words::inference_per_watt, {}, 2, [](chip const& c) { return rate_per_watt(c, serving_format(c)); });
    rows.row(words::inference_per_tpp, {}, 0, [](chip const& c) { return bandwidth_per_tpp(c); });
    rows.row(words::row_tpp.label, {}, 0, [](chip const& c) { return measure(c)[metric::tpp]; });
    return std::move(rows.t);
}

/// The first chip beside the second: its share of the TPP, and of the bound on decoding.
inline std::string first_beside_second(chip const& one, chip const& other, language_model m, language in) {
    range const first = decode_bound(one, m), second = decode_bound(other, m);
    range const a = measure(one)[metric::tpp], b = measure(other)[metric::tpp];
    if (!first.exact() || !second.exact() || !a.known() || !b.known() || second.low <= 0) return {};
    return in(words::inference_compared, one.model, in.percent(a.point() / b.point() * 100, 1), other.model,
              in.percent(first.low / second.low * 100));
}

} // namespace detail

inline document inference_document(std::vector<chip const*> const& chips, language_model m, language in = {}) {
    document d;
    d.title = in(words::inference_title, in.figure(m.parameters / 1e9), in.figure(m.bits));
    d.subtitle = in(words::inference_subtitle);
    d.grid(detail::inference_table(chips, m, in));
    if (chips.size() > 1)
        if (std::string const text = detail::first_beside_second(*chips[0], *chips[1], m, in); !text.empty()) d.paragraph(text);
    d.paragraph(in(words::inference_no_criterion), tone::muted);
    return finished(std::move(d), in);
}

} // namespace chipgauge
