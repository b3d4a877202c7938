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
    ui::field(name, where, label, chosen.named() ? in.name(chosen) : in.say(say::as_destination));
    if (!ui::begin_popup(name, {where.at.x, where.at.y + ui::field_height() + px(4)}, px(296, 420), label)) return;

    bool const entered = ui::search(in(say::find_country), typed);
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
    ui::begin_choices(in(say::countries));
    if (or_same && part.empty() && ui::choice(in(say::as_destination), "", !chosen.named())) {
        chosen = {};
        done = true;
    }
    if (part.empty())
        for (country each : often)
            if (place const* p = find_place(each)) offer(*p);
    for (place const& each : all_places)
        if (!part.empty() || !is_often(each.code)) offer(each);
    if (!first && !or_same) ui::text(ImGui::GetCursorScreenPos(), in(say::no_country), colors().muted);
    ui::end_choices();
    if (entered && first && !part.empty()) {
        chosen = first->code;
        done = true;
    }
    if (done) ImGui::CloseCurrentPopup();
    ui::end_popup();
}

void reading_field(reading& as, ui::area where) {
    ui::field("reading", where, in(say::reading), in(as == reading::enforced ? say::as_enforced : say::as_printed));
    if (!ui::begin_popup("reading", {where.at.x, where.at.y + ui::field_height() + px(4)}, px(320, 152), in(say::reading))) return;
    bool done = false;
    controls::begin(controls::kind::options, ImGui::GetID("options"), in(say::readings));
    if (ui::choice(in(say::as_enforced), in(say::what_is_applied), as == reading::enforced)) {
        as = reading::enforced;
        done = true;
    }
    if (ui::choice(in(say::as_printed), in(say::what_is_printed), as == reading::printed)) {
        as = reading::printed;
        done = true;
    }
    controls::end();
    ImVec2 const at = ImGui::GetCursorScreenPos();
    draw_paragraph(&ui::canvas(), {at.x + px(8), at.y + px(8)}, ImGui::GetContentRegionAvail().x - px(16), colors().muted,
                   in(say::two_readings), {type::small});
    if (done) ImGui::CloseCurrentPopup();
    ui::end_popup();
}

} // namespace chipgauge::views
