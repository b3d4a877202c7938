#include <chipgauge/readers/figures.hpp>

#include <cmath>

#include "views.hpp"

#include <chipgauge/documents/fleet.hpp>

// What many chips add up to: a fleet that the news discussed, or one's own.
namespace chipgauge::views {
namespace {

using namespace theme;

void preset_field(state& s, ui::area where) {
    fleet_preset const* now = nullptr;
    for (fleet_preset const& p : fleet_presets)
        if (p.parts == s.fleet) now = &p;
    ui::field("presets", where, "Fleet", now ? now->name : "your own");
    if (!ui::begin_popup("presets", {where.at.x, where.at.y + ui::field_height() + px(4)}, px(480, 200))) return;
    for (fleet_preset const& p : fleet_presets)
        if (ui::choice(p.name, what_is(p), &p == now)) {
            s.fleet = p.parts;
            ImGui::CloseCurrentPopup();
        }
    ui::end_popup();
}

// A chip and how many of it. Nothing else is taken than a number of chips; what is typed stays until the next press elsewhere.
void part_field(state& s, std::size_t i, ui::area where) {
    fleet_part& part = s.fleet[i];
    std::string count = raw(part.count);
    double n = 0;
    ImGui::PushID(static_cast<int>(i));
    float const cross = s.fleet.size() > 1 ? px(24) : 0;
    if (ui::entry("count", {where.at, where.width - cross}, part.chip->name, count) && detail::read_number(n, count).empty() && is_count(n))
        part.count = n;
    if (cross > 0 && ui::link("remove", {where.at.x + where.width - px(16), where.at.y + px(24)}, "×")) {
        auto const all = s.fleet;
        s.fleet = {};
        for (std::size_t k = 0; k < all.size(); ++k)
            if (k != i) s.fleet.push(all[k]);
    }
    ImGui::PopID();
}

} // namespace

float fleet_view(model const& m, state& s, ui::area where) {
    float const gap = px(8), step = ui::field_height() + px(8), least = px(156);
    auto const columns = static_cast<std::size_t>(std::fmax(1, std::floor((where.width + gap) / (least + gap))));
    float const width = (where.width + gap) / static_cast<float>(columns) - gap;
    std::size_t place = 0;
    auto const next = [&] {
        ui::area const a{
            {where.at.x + static_cast<float>(place % columns) * (width + gap), where.at.y + static_cast<float>(place / columns) * step},
            width};
        ++place;
        return a;
    };
    preset_field(s, next());
    for (std::size_t i = 0; i < s.fleet.size(); ++i) part_field(s, i, next());
    if (!s.fleet.full()) {
        ui::area const last = next();
        if (ui::link("add", {last.at.x + px(4), last.at.y + px(25)}, "+ add chip")) ImGui::OpenPopup("fleet chips");
        few<chip const*, most_kinds> in;
        for (fleet_part const& p : s.fleet) in.push(p.chip);
        if (chip const* c = chip_picker("fleet chips", {in.items, in.size()}, {last.at.x, last.at.y + step}); c && !in.contains(c))
            s.fleet.push({c, 1000});
    }
    float const top = static_cast<float>((place + columns - 1) / columns) * step + px(4);
    return top + document_view(m.told, {{where.at.x, where.at.y + top}, where.width});
}

} // namespace chipgauge::views
