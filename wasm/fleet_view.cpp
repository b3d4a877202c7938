#include <chipgauge/readers/fleet_figures.hpp>
#include <chipgauge/readers/typed_figures.hpp>

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
    ui::field("presets", where, in(say::fleet), now ? now->name : in(say::own_fleet));
    if (!ui::begin_popup("presets", {where.at.x, where.at.y + ui::field_height() + px(4)},
                         px(480, 56 + 44 * static_cast<float>(std::size(fleet_presets))), in(say::fleets)))
        return;
    controls::begin(controls::kind::options, ImGui::GetID("options"), in(say::fleets));
    for (fleet_preset const& p : fleet_presets)
        if (ui::choice(p.name, what_is(p, in), &p == now)) {
            s.fleet = p.parts;
            ImGui::CloseCurrentPopup();
        }
    controls::end();
    ui::end_popup();
}

// A chip and how many of it. What is no count is said below the fields, and the count stays what it was.
void part_field(state& s, std::size_t i, ui::area where, std::string& wrong) {
    fleet_part& part = s.fleet[i];
    ImGui::PushID(static_cast<int>(i));
    float const cross = s.fleet.size() > 1 ? px(24) : 0;
    static std::string typed, why;
    static fleet_part typed_for;
    bool const mine = !why.empty() && typed_for == part;
    std::string count = mine ? typed : number(part.count) + (part.at_most > part.count ? ".." + number(part.at_most) : std::string());
    if (ui::entry("count", {where.at, where.width - cross}, part.chip->name, count, {}, mine ? why : std::string_view())) {
        std::string plain;
        why = plain_figures(plain, count, typed_as).in(in);
        if (why.empty() && !read_counts(part, plain)) why = in(say::no_count);
        typed = count;
        typed_for = part;
    }
    if (!why.empty() && typed_for == part) wrong = why;
    if (cross > 0 && ui::link("remove", {where.at.x + where.width - px(16), where.at.y + px(24)}, "×", {}, ui::align::left,
                              in(say::remove, part.chip->name))) {
        auto const all = s.fleet;
        s.fleet = {};
        for (std::size_t k = 0; k < all.size(); ++k)
            if (k != i) s.fleet.push(all[k]);
    }
    ImGui::PopID();
}

// What is asked beyond the sums. It is read where it is answered, which also says what it cannot read.
void wish_field(state& s, std::size_t i, ui::area where) {
    constexpr struct {
        phrase label;
        std::string_view example;
    } words[] = {{say::price_of_a_chip, "10000..15000"},
                 {say::how_many_reach, "740.29/LPP, 16e9USD"},
                 {say::training_operations, "3e24"},
                 {say::utilization, "0.3..0.5"}};
    auto const names_a_line = [](std::string_view text) { return text.find('/') != std::string_view::npos; };
    auto const shown = [&](std::string_view text) { return names_a_line(text) ? std::string(text) : as_typed(text); };
    std::string& said = s.asked.*fleet_wishes[i].said;
    std::string text = shown(said);
    if (!ui::entry(fleet_wishes[i].key.data(), where, in(words[i].label), text, in(say::for_example, shown(words[i].example)))) return;
    std::string plain;
    said = !names_a_line(text) && plain_figures(plain, text, typed_as).empty() ? plain : text;
    if (said.size() > longest_wish) said.resize(longest_wish);
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
    std::string wrong;
    preset_field(s, next());
    bool const counts_itself = !s.asked.until.empty() && s.fleet.size() == 1;
    for (std::size_t i = 0; !counts_itself && i < s.fleet.size(); ++i) part_field(s, i, next(), wrong);
    for (std::size_t i = 0; i < std::size(fleet_wishes); ++i)
        if (i < 3 || !s.asked.flop.empty()) wish_field(s, i, next());
    if (!s.fleet.full()) {
        ui::area const last = next();
        if (ui::link("add", {last.at.x + px(4), last.at.y + px(25)}, in(say::add_chip))) ImGui::OpenPopup("fleet chips");
        few<chip const*, most_kinds> listed;
        for (fleet_part const& p : s.fleet) listed.push(p.chip);
        if (chip const* c = chip_picker("fleet chips", {listed.items, listed.size()}, {last.at.x, last.at.y + step});
            c && !listed.contains(c))
            s.fleet.push({c, 1000});
    }
    float top = static_cast<float>((place + columns - 1) / columns) * step + px(4);
    if (!wrong.empty()) top += draw_paragraph(&ui::canvas(), {where.at.x, where.at.y + top}, where.width, colors().in_a.ink, wrong) + px(4);
    return top + document_view(m.told, {{where.at.x, where.at.y + top}, where.width});
}

} // namespace chipgauge::views
