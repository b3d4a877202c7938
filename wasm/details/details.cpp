#include "details.hpp"

#include <chipgauge/documents/figures.hpp>
#include <chipgauge/documents/fleet.hpp>
#include <chipgauge/documents/headroom.hpp>
#include <chipgauge/documents/inference.hpp>
#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/json.hpp>
#include <chipgauge/writers/markdown.hpp>
#include <chipgauge/writers/records/compare.hpp>

#include "../document_lines.hpp"
#include "../state.hpp"

namespace chipgauge {
namespace {

fleet_preset const* preset_of(state const& s) {
    for (fleet_preset const& p : fleet_presets)
        if (p.parts == s.fleet) return &p;
    return nullptr;
}

document panel_document(state const& s, language in) {
    question const q = question_of(s);
    document d;
    switch (s.beside) {
    case panel::why: break;
    case panel::figures: d = figures_document(assess(*s.selected, q), in); break;
    case panel::headroom: d = headroom_document(*s.selected, q, false, in); break;
    case panel::inference: d = inference_document({s.chips.begin(), s.chips.end()}, s.model, in); break;
    case panel::fleet: d = fleet_document({s.fleet.begin(), s.fleet.end()}, q, preset_of(s), in); break;
    }
    // The page's foot says it already.
    if (!d.blocks.empty() && d.blocks.back().text == disclaimer(q.on, in)) d.blocks.pop_back();
    return d;
}

std::string record(std::vector<assessment> const& all, question const& q, bool as_csv) {
    std::string out;
    json_writer json(out);
    csv_writer csv(out);
    write_comparison(as_csv ? static_cast<record_writer&>(csv) : json, all, q, as_csv ? findings_told::none : findings_told::in_scope);
    return out;
}

} // namespace

std::string details(std::string_view what, std::string_view fragment, language in) {
    state const s = read_fragment(fragment, default_state(rules_verified_through));
    if (what == "panel") return to_lines(panel_document(s, in));
    question const q = question_of(s);
    std::vector<assessment> compared;
    for (chip const* c : s.chips) compared.push_back(assess(*c, q));
    return what == "markdown" ? to_markdown(comparison_document(compared, in)) : record(compared, q, what == "csv");
}

} // namespace chipgauge
