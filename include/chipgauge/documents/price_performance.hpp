// Price-performance in a table: one column a chip, one row a figure that the price buys.
#pragma once

#include <chipgauge/answers/price_performance.hpp>
#include <chipgauge/documents/compare.hpp>
#include <chipgauge/documents/inference.hpp>
#include <chipgauge/words/price_performance.hpp>

namespace chipgauge {

namespace detail {

inline table price_table(std::vector<chip const*> const& chips, std::span<price_of_chip const> prices, language in) {
    bounds_table rows(chips, in);
    rows.row(words::row_price, {}, 0, [&](chip const& c) { return price_of(c, prices); });
    for (bought const b : all_bought)
        rows.row(words::rows_bought[static_cast<int>(b)], {}, 2, [&](chip const& c) { return for_money(b, c, price_of(c, prices)); });
    return std::move(rows.t);
}

inline table bounds_for_money(std::vector<chip const*> const& chips, language_model m, std::span<price_of_chip const> prices, language in) {
    bounds_table rows(chips, in);
    rows.row(words::row_price, {}, 0, [&](chip const& c) { return price_of(c, prices); });
    rows.row(words::row_decode_bought, words::inference_decode_how, 2,
             [&](chip const& c) { return by_thousand_dollars(c, decode_bound(c, m), price_of(c, prices)); });
    rows.row(words::row_prefill_bought, words::inference_prefill_how, 0,
             [&](chip const& c) { return by_thousand_dollars(c, prefill_bound(c, serving_format(c), m), price_of(c, prices)); });
    return std::move(rows.t);
}

/// Before what every document ends with.
inline void insert_for_money(document& d, table grid, language in) {
    block const said[] = {{block_kind::heading, in.say(words::heading_price_performance), tone::strong, {}},
                          {block_kind::grid, {}, tone::plain, std::move(grid)},
                          {block_kind::paragraph, in.say(words::prices_are_the_readers), tone::muted, {}}};
    auto const last = d.blocks.empty() ? d.blocks.end() : d.blocks.end() - 1;
    d.blocks.insert(last, std::begin(said), std::end(said));
}

} // namespace detail

/// To a comparison.
inline void add_price_performance(document& d, std::vector<chip const*> const& chips, std::span<price_of_chip const> prices, language in) {
    detail::insert_for_money(d, detail::price_table(chips, prices, in), in);
}

/// To bounds for serving a model.
inline void add_price_performance(document& d, std::vector<chip const*> const& chips, language_model m,
                                  std::span<price_of_chip const> prices, language in) {
    detail::insert_for_money(d, detail::bounds_for_money(chips, m, prices, in), in);
}

} // namespace chipgauge
