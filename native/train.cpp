#include "commands.hpp"
#include "fleet_parts.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/train.hpp>
#include <chipgauge/writers/records/train.hpp>

using namespace chipgauge;

namespace {

training_run run_of(options const& o) {
    training_run run = o.training;
    if (run.operations > 0 && (run.tokens > 0 || o.parameters_given)) throw usage_error(words::cli::operations_or_size);
    if (run.operations > 0) return run;
    if (run.tokens <= 0 || !o.parameters_given) throw usage_error(words::cli::which_training);
    run.parameters = o.model.parameters;
    run.operations = training_operations(run.parameters, run.tokens);
    return run;
}

std::vector<fleet_part> fleet_of(options const& o) {
    if (o.names.empty() && o.specs.empty()) throw usage_error(words::cli::which_fleet);
    fleet_preset const* const p = o.names.size() == 1 && o.specs.empty() ? find_preset(o.names[0]) : nullptr;
    return p ? std::vector<fleet_part>(p->parts.begin(), p->parts.end()) : fleet_parts(o);
}

} // namespace

result train(options const& o) {
    training_run const run = run_of(o);
    auto const parts = fleet_of(o);
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_train(out, parts, run, o.asked); }), {}};
    return {write(train_document(parts, run, o.asked, o.in), o), {}};
}
