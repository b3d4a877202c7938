#include <chipgauge/readers/country_names.hpp>

#include "views.hpp"

// A country by name or code; for headquarters, "as the destination" comes first.
namespace chipgauge::views {

using namespace theme;

namespace {

// Those that most questions are about; the rest follows by name.
constexpr country often[] = {"CN", "HK", "MO", "TW", "SG", "MY", "AE", "SA", "IN", "VN"};

bool is_often(country c) {
    for (country each : often)
        if (each == c) return true;
    return false;
}

} // namespace

void place_field(char const* name, std::string_view label, country& chosen, bool or_same, ui::area where) {
    static std::string typed;
    language const in;
    ui::field(name, where, label, chosen.named() ? in.name(chosen) : "as destination");
    if (!ui::begin_popup(name, {where.at.x, where.at.y + ui::field_height() + px(4)}, px(296, 420), label)) return;

    bool const entered = ui::search("Find a country", typed);
    std::string_view const part = typed;
    place const* first = nullptr;
    bool done = false;
    auto const offer = [&](place const& p) {
        char const code[] = {p.code.first(), p.code.second(), '\0'};
        if (!can_ask(p.code) && !or_same) return;
        std::string const country_name = in.name(p.code);
        bool known = ui::matches(country_name, part) || ui::matches(code, part);
        for (country_alias const& each : country_aliases) known = known || (each.is == p.code && ui::matches(each.name, part));
        if (!known) return;
        bool const exact = part.size() == 2 && ui::matches(code, part);
        if (!first || exact) first = &p;
        if (ui::choice(country_name, code, p.code == chosen)) {
            chosen = p.code;
            done = true;
        }
    };
    ui::begin_choices("Countries");
    if (or_same && part.empty() && ui::choice("as destination", "", !chosen.named())) {
        chosen = {};
        done = true;
    }
    if (part.empty())
        for (country each : often)
            if (place const* p = find_place(each)) offer(*p);
    for (place const& each : all_places)
        if (!part.empty() || !is_often(each.code)) offer(each);
    if (!first && !or_same) ui::text(ImGui::GetCursorScreenPos(), "No such country", colors().muted);
    ui::end_choices();
    if (entered && first && !part.empty()) {
        chosen = first->code;
        done = true;
    }
    if (done) ImGui::CloseCurrentPopup();
    ui::end_popup();
}

void reading_field(reading& as, ui::area where) {
    ui::field("reading", where, "Reading", as == reading::enforced ? "as enforced" : "as printed");
    if (!ui::begin_popup("reading", {where.at.x, where.at.y + ui::field_height() + px(4)}, px(320, 152), "Reading")) return;
    bool done = false;
    controls::begin(controls::kind::options, ImGui::GetID("options"), "Readings");
    if (ui::choice("as enforced", "what the agency applies", as == reading::enforced)) {
        as = reading::enforced;
        done = true;
    }
    if (ui::choice("as printed", "what the CFR prints", as == reading::printed)) {
        as = reading::printed;
        done = true;
    }
    controls::end();
    ImVec2 const at = ImGui::GetCursorScreenPos();
    draw_paragraph(&ui::canvas(), {at.x + px(8), at.y + px(8)}, ImGui::GetContentRegionAvail().x - px(16), colors().muted,
                   "The AI Diffusion text still stands in the CFR, but is not enforced: two readings, two answers.", {type::small});
    if (done) ImGui::CloseCurrentPopup();
    ui::end_popup();
}

} // namespace chipgauge::views
