#include "commands.hpp"
#include "nearest.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/listings.hpp>

using namespace chipgauge;

namespace {
/// Throws with the nearest id when no row has this one.
void must_exist(std::string const& id) {
    std::vector<std::string_view> ids;
    for (enacted const& e : the_law) {
        if (same_name(e.rule->id.text, id)) return;
        ids.push_back(e.rule->id.text);
    }
    throw usage_error("rules --id {}: no such paragraph; nearest: {}", id, nearest(id, ids));
}
} // namespace

result rules(options const& o) {
    if (o.rule_id.empty()) return {write(rules_document(o.asked.on, o.asked.reading, o.in), o, "rules"), {}};
    must_exist(o.rule_id);
    return {write(history_document(o.rule_id, o.in), o, "rules"), {}};
}
