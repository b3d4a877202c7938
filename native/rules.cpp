#include "commands.hpp"
#include "nearest.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/listings.hpp>
#include <chipgauge/writers/records/rules.hpp>

using namespace chipgauge;

namespace {
/// Throws with the nearest id when no row has this one.
void must_exist(std::string const& id) {
    std::vector<std::string_view> ids;
    for (enacted const& e : the_law) {
        if (same_name(e.rule->id.text, id)) return;
        ids.push_back(e.rule->id.text);
    }
    throw usage_error(words::cli::no_such_paragraph, id, nearest(id, ids));
}
} // namespace

result rules(options const& o) {
    if (!o.rule_id.empty()) must_exist(o.rule_id);
    if (for_machines(o))
        return {write_record(o,
                             [&](record_writer& out) {
                                 if (o.rule_id.empty())
                                     write_rules(out, o.asked);
                                 else
                                     write_history(out, o.rule_id, o.asked);
                             }),
                {}};
    return {write(o.rule_id.empty() ? rules_document(o.asked.on, o.asked.reading, o.in) : history_document(o.rule_id, o.in), o), {}};
}
