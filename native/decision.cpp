#include <chipgauge/answers/decision_rows.hpp>
#include <chipgauge/documents/decision.hpp>
#include <chipgauge/writers/records/decision.hpp>

#include "commands.hpp"
#include "write.hpp"

#include <memory>

using namespace chipgauge;

result decision_table(options const& o) {
    auto const law = std::make_unique<decision>(o.asked, law_of(o.asked));
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_decision(out, *law); }), {}};
    return {write(decision_document(*law, o.in), o), {}};
}
