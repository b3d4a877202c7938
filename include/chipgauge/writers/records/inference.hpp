// Records of `inference`: the rooflines of each chip for one language model.
#pragma once

#include <chipgauge/chips/inference.hpp>
#include <chipgauge/writers/records/price_performance.hpp>
#include <chipgauge/writers/records/question.hpp>

#include <span>

namespace chipgauge {

inline void write_inference(record_writer& out, std::span<chip const* const> chips, language_model m, question const& q,
                            std::span<price_of_chip const> prices = {}) {
    auto const more = [&] {
        out.number("parameters", m.parameters);
        out.number("bits", m.bits);
    };
    write_verb(out, "inference", q, more, [&] {
        out.open_list("inference");
        for (chip const* c : chips) {
            number_format const f = serving_format(*c);
            out.open_record();
            out.word("id", c->id);
            out.text("name", c->name);
            out.word("format", name_of(f));
            out.figure("decode_tokens_per_s", decode_bound(*c, m));
            out.figure("prefill_tokens_per_s", prefill_bound(*c, f, m));
            out.figure("ridge_operations_per_byte", ridge_point(*c, f));
            out.figure("copies_in_memory", models_in_memory(*c, m));
            out.figure("dram_bandwidth_gb_s", dram_bandwidth(*c));
            out.figure("memory_gb", c->memory.value());
            out.figure("tops_per_w", rate_per_watt(*c, f));
            out.figure("mb_s_per_tpp", bandwidth_per_tpp(*c));
            out.figure("tpp", measure(*c)[metric::tpp]);
            out.close();
        }
        out.close();
        write_price_performance(out, chips, prices, m);
    });
}

} // namespace chipgauge
