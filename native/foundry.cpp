#include "commands.hpp"
#include "nearest.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/foundry.hpp>
#include <chipgauge/writers/records/foundry.hpp>

using namespace chipgauge;

namespace {

/// `node=7`.
void read_fact(shipment_draft& into, std::string_view text) {
    std::string_view const key = text.substr(0, text.find('=')), value = text.substr(key.size() + 1);
    shipment_fact const* const fact = find_shipment_fact(key);
    if (!fact) {
        std::vector<std::string_view> keys;
        for (shipment_fact const& f : shipment_facts) keys.push_back(f.key);
        throw usage_error(words::cli::no_fact_of_a_shipment, text, nearest(key, keys));
    }
    if (complaint const why = fact->read(into, trimmed(value)); !why.empty()) throw usage_error(words::cli::wrong_fact, text, why);
}

/// A chip says what is published of it, whatever its place among the facts, which say the rest.
shipment_draft shipment(options const& o) {
    shipment_draft draft;
    chip const* of = nullptr;
    for (std::string const& text : o.names) {
        if (text.find('=') != std::string::npos) continue;
        if (of) throw usage_error(words::cli::one_chip_of_a_shipment, text);
        of = &options::named(text);
        draft.asked = shipment_of(*of, o.asked.on);
        if (!of->dies.empty()) draft.kind = of->dies[0].kind;
    }
    draft.asked.on = o.asked.on;
    for (std::string const& text : o.names)
        if (text.find('=') != std::string::npos) read_fact(draft, text);
    return draft;
}

} // namespace

result foundry(options const& o) {
    foundry_question const asked = shipment(o).asked;
    if (for_machines(o)) return {write_record(o, [&](record_writer& out) { write_foundry(out, asked, o.asked); }), {}};
    return {write(foundry_document(asked, o.in), o), {}};
}
