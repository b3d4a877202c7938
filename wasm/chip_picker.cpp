#include <algorithm>

#include "views.hpp"

// Which chips stand side by side: a list to search, in which a press adds or takes away.
namespace chipgauge::views {

using namespace theme;

chip const* chip_picker(char const* name, std::span<chip const* const> shown, ImVec2 at) {
    static std::string typed;
    if (!ui::begin_popup(name, at, px(360, 480), in(say::chips))) return nullptr;
    bool const entered = ui::search(in(say::find_chip), typed);
    std::string_view const part = typed;
    chip const *first = nullptr, *pressed = nullptr;
    ui::begin_choices(in(say::chips_of_catalog));
    std::string_view vendor;
    for (chip const* c : catalog::all) {
        bool known = ui::matches(c->name, part) || ui::matches(c->vendor, part) || ui::matches(c->id, part);
        for (std::string_view alias : c->aliases) known = known || ui::matches(alias, part);
        if (!known) continue;
        bool const compared = std::find(shown.begin(), shown.end(), c) != shown.end();
        if (!first && !compared) first = c;
        if (c->vendor != vendor) {
            vendor = c->vendor;
            ImVec2 const line = ImGui::GetCursorScreenPos();
            ui::text({line.x + px(8), line.y + px(8)}, vendor, colors().muted, {type::small});
            ImGui::Dummy({1, px(8) + line_height({type::small})});
        }
        ImGui::PushID(c);
        if (ui::choice(c->name, in(compared ? say::shown : say::add), compared)) pressed = c;
        ImGui::PopID();
    }
    if (vendor.empty()) ui::text(ImGui::GetCursorScreenPos(), in(say::no_chip), colors().muted);
    ui::end_choices();
    if (entered && !part.empty() && !vendor.empty()) {
        pressed = first;
        ImGui::CloseCurrentPopup();
    }
    ui::end_popup();
    return pressed;
}

} // namespace chipgauge::views
