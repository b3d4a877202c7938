#include "views.hpp"

// Which chips stand side by side: a list to search, in which a press adds or takes away.
namespace chipgauge::views {

using namespace theme;

void chip_picker(char const* name, state& s, ImVec2 at) {
    static char typed[40];
    if (!ui::begin_popup(name, at, px(360, 480))) return;
    bool const entered = ui::search("Find a chip", typed, sizeof typed);
    std::string_view const part = typed;
    chip const* first = nullptr;
    ImGui::BeginChild("list");
    std::string_view vendor;
    for (chip const* c : catalog::all) {
        bool known = ui::matches(c->name, part) || ui::matches(c->vendor, part) || ui::matches(c->id, part);
        for (std::string_view alias : c->aliases) known = known || ui::matches(alias, part);
        if (!known) continue;
        if (!first) first = c;
        if (c->vendor != vendor) {
            vendor = c->vendor;
            ImVec2 const line = ImGui::GetCursorScreenPos();
            ui::text({line.x + px(8), line.y + px(8)}, vendor, colors().muted, {type::small});
            ImGui::Dummy({1, px(8) + line_height({type::small})});
        }
        bool const in = s.chips.contains(c);
        ImGui::PushID(c->id.data(), c->id.data() + c->id.size());
        if (ui::choice(c->name, in ? "shown ✓" : s.chips.full() ? "" : "add", in)) {
            if (in)
                remove_chip(s, *c);
            else
                add_chip(s, *c);
        }
        ImGui::PopID();
    }
    if (!first) ui::text(ImGui::GetCursorScreenPos(), "No such chip in the catalog", colors().muted);
    ImGui::EndChild();
    if (entered && first && !part.empty()) {
        add_chip(s, *first);
        ImGui::CloseCurrentPopup();
    }
    ui::end_popup();
}

} // namespace chipgauge::views
