// Records of price-performance: each chip with the price that was given, and what it buys. No list where no price was given.
#pragma once

#include <chipgauge/answers/price_performance.hpp>
#include <chipgauge/writers/record.hpp>

#include <span>

namespace chipgauge {

namespace detail {

/// `tell` adds what the price buys.
template<class Tell>
void write_priced(record_writer& out, std::span<chip const* const> chips, std::span<price_of_chip const> prices, Tell tell) {
    out.open_list("price_performance", presence::if_any);
    for (chip const* c : prices.empty() ? std::span<chip const* const>() : chips) {
        range const price = price_of(*c, prices);
        out.open_record();
        out.word("chip", c->id);
        out.span("price_usd", price);
        tell(*c, price);
        out.close();
    }
    out.close();
}

} // namespace detail

inline void write_price_performance(record_writer& out, std::span<chip const* const> chips, std::span<price_of_chip const> prices) {
    detail::write_priced(out, chips, prices, [&](chip const& c, range price) {
        for (bought const b : all_bought) out.figure(key_of(b), for_money(b, c, price));
    });
}

inline void write_price_performance(record_writer& out, std::span<chip const* const> chips, std::span<price_of_chip const> prices,
                                    language_model m) {
    detail::write_priced(out, chips, prices, [&](chip const& c, range price) {
        out.figure("decode_tokens_per_s_per_1000_usd", by_thousand_dollars(c, decode_bound(c, m), price));
        out.figure("prefill_tokens_per_s_per_1000_usd", by_thousand_dollars(c, prefill_bound(c, serving_format(c), m), price));
    });
}

} // namespace chipgauge
