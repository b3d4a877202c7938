#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/listings.hpp>

using namespace chipgauge;

namespace {
/// Throws with the nearest id when no row has this one.
void must_exist(std::string const& id) {
    std::string_view best;
    int least = 1 << 20;
    for (enacted const& e : the_law) {
        if (same_name(e.rule->id.text, id)) return;
        if (int const edits = edits_between(id, e.rule->id.text); edits < least) least = edits, best = e.rule->id.text;
    }
    throw usage_error("rules --id {}: no such paragraph; nearest: {}", id, best);
}
} // namespace

result rules(options const& o) {
    o.only({output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html});
    if (o.rule_id.empty()) return {write(rules_document(o.asked.on, o.asked.reading, o.in), o, "rules"), {}};
    must_exist(o.rule_id);
    return {write(history_document(o.rule_id, o.in), o, "rules"), {}};
}
