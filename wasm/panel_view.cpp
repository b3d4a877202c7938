#include "views.hpp"

// The panel: why the selected chip gets its answer, what its figures are, how far it is from the lines, what it serves, what many add up to.
namespace chipgauge::views {
namespace {

using namespace theme;

// Returns the height.
float tabs(panel& shown, ui::area where) {
    bool const wide = where.width >= px(480);
    type const size = wide ? type::heading : type::body;
    float x = where.at.x;
    float const height = px(30);
    controls::begin(controls::kind::tabs, ImGui::GetID("tabs"), in(say::about_chip));
    for (std::size_t i = 0; i < std::size(say::tabs); ++i) {
        bool const here = shown == static_cast<panel>(i);
        std::string_view const title = in(say::tabs[i]);
        text_style const style{size, here};
        float const width = size_of(title, {size, true}).x; // the same whether chosen or not: nothing jumps
        ui::touch const t = ui::spot(panel_names[i], {x - px(6), where.at.y - px(4)}, {width + px(12), height}, title,
                                     here ? controls::chosen : 0u, controls::kind::tab);
        ui::text({x, where.at.y}, title, here ? colors().text : t.hovered ? colors().accent : colors().muted, style);
        if (here) ui::canvas().AddRectFilled({x, where.at.y + height - px(4)}, {x + width, where.at.y + height - px(2)}, colors().accent);
        if (t.pressed) shown = static_cast<panel>(i);
        x += width + px(wide ? 24 : 14);
    }
    controls::end();
    ui::hairline(where.at.x, where.at.x + where.width, where.at.y + height - px(2));
    return height + px(10);
}

} // namespace

float panel_view(model const& m, state& s, ui::area where) {
    float head = tabs(s.beside, where);
    // Whoever met a chip in the picture may want it beside the others.
    if (!s.chips.contains(s.selected) && !s.chips.full()) {
        if (ui::link("join", {where.at.x, where.at.y + head}, in(say::join))) add_chip(s, *s.selected);
        head += px(28);
    }
    ui::area const below{{where.at.x, where.at.y + head}, where.width};
    switch (s.beside) {
    case panel::why: return head + why_view(m, below);
    case panel::figures: return head + figures_view(m, s, below);
    case panel::headroom: return head + headroom_view(m, below);
    case panel::inference: return head + inference_view(m, s, below);
    case panel::fleet: return head + fleet_view(m, s, below);
    }
    return head;
}

} // namespace chipgauge::views
