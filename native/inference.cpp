#include "commands.hpp"
#include "prices.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/price_performance.hpp>
#include <chipgauge/writers/records/inference.hpp>

using namespace chipgauge;

result inference(options const& o) {
    auto const chips = o.chosen({std::begin(default_chips), std::end(default_chips)});
    for (chip const* c : chips)
        if (c->kind == product::memory) throw usage_error(words::cli::memory_serves_nothing, c->name);
    auto const prices = prices_of(o, chips);
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_inference(out, chips, o.model, o.asked, prices); }), {}};
    document d = inference_document(chips, o.model, o.in);
    if (!prices.empty()) add_price_performance(d, chips, o.model, prices, o.in);
    return {write(std::move(d), o), {}};
}
