#include <algorithm>
#include <cmath>

#include "designs.hpp"
#include "views.hpp"

// The answers over time: a strip per chip, and one handle that chooses the day. Arrow keys step through the days on which an answer changes.
namespace chipgauge::views {
namespace {

using namespace theme;

/// Days to pixels.
struct time_scale {
    date first{}, last{};
    float left = 0, right = 0;
    float at(date d) const {
        float const part = static_cast<float>(d.serial() - first.serial()) / static_cast<float>(last.serial() - first.serial());
        return left + std::clamp(part, 0.0f, 1.0f) * (right - left);
    }
    date under(float x) const {
        float const part = std::clamp((x - left) / (right - left), 0.0f, 1.0f);
        return date::from_serial(first.serial() + static_cast<int>(std::lround(part * static_cast<float>(last.serial() - first.serial()))));
    }
};

/// Every day on which some strip changes, in order.
std::vector<date> changes_of(std::vector<history> const& all) {
    std::vector<date> days;
    for (history const& h : all)
        for (time_span const& part : h.parts) {
            auto const at = std::lower_bound(days.begin(), days.end(), part.from);
            if (at == days.end() || *at != part.from) days.insert(at, part.from);
        }
    return days;
}

void strip(history const& h, time_scale const& s, float y, float height) {
    for (time_span const& part : h.parts) {
        float const x0 = std::round(s.at(part.from)), x1 = std::round(s.at(part.until)) - px(1);
        ui::canvas().AddRectFilled({x0, y}, {x1, y + height},
                                   faded(shade_of(part.tone).fill, part.tone == tone::clear ? 0.5f
                                                                   : part.lighter           ? 0.35f
                                                                                            : 0.9f),
                                   px(3));
        if (size_of(part.words, small).x <= x1 - x0 - px(12))
            ui::text({x0 + px(6), y + (height - line_height(small)) / 2}, part.words, part.lighter ? colors().text : ink_on(part.tone),
                     small);
    }
}

// Arrow keys step through the days on which an answer changes, and today.
void by_keys(date& on, std::vector<date> const& days, date today, ImVec2 at, ImVec2 size) {
    std::vector<date> stops = days;
    if (stops.back() < today) stops.push_back(today);
    auto const here = std::upper_bound(stops.begin(), stops.end(), on);
    int const step = std::max(static_cast<int>(here - stops.begin()) - 1, 0);
    ImGuiID const id = ImGui::GetID("day");
    controls::add({.id = id,
                   .is = controls::kind::slider,
                   .label = in(say::day),
                   .value = words_for(on),
                   .at = at,
                   .size = size,
                   .step = step,
                   .steps = static_cast<int>(stops.size()) - 1});
    int to = 0;
    if (controls::stepped(id, to) && to >= 0 && to < static_cast<int>(stops.size()) && can_ask(stops[static_cast<std::size_t>(to)]))
        on = stops[static_cast<std::size_t>(to)];
}

// The whole field is one control: press or drag to choose a day. Returns whether a pointer is over it.
bool choose_day(date& on, time_scale const& s, std::vector<date> const& days, ImVec2 at, ImVec2 size) {
    ImGui::SetCursorScreenPos(at);
    ImGui::InvisibleButton("time", size);
    bool const hovered = ImGui::IsItemHovered();
    if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (!ImGui::IsItemActive() || !ImGui::IsMouseDown(0)) return hovered;
    float const x = ImGui::GetIO().MousePos.x;
    date day = s.under(x);
    for (date const d : days)
        if (std::fabs(s.at(d) - x) <= px(4)) day = d;
    if (can_ask(day)) on = day;
    return hovered;
}

// A dotted line for each day on which an answer changes, with its month below where there is room.
void changes(std::vector<date> const& days, time_scale const& s, float top, float bottom) {
    float clear_from = s.left - px(100);
    for (date const d : days) {
        float const x = std::round(s.at(d));
        for (float dash = top - px(4); dash < bottom; dash += px(5))
            ui::canvas().AddRectFilled({x, dash}, {x + px(1), dash + px(2)}, faded(colors().muted, 0.7f));
        std::string const words = month_for(d);
        float const width = size_of(words, small).x;
        if (x < clear_from || x + width > s.right) continue;
        ui::text({x, bottom + px(2)}, words, colors().muted, small);
        clear_from = x + width + px(12);
    }
}

// What the part of a strip under the pointer says, and why.
void explain_under_pointer(std::vector<history> const& all, time_scale const& s, float top, float step) {
    ImVec2 const mouse = ImGui::GetIO().MousePos;
    date const day = s.under(mouse.x);
    for (std::size_t i = 0; i < all.size(); ++i) {
        float const at = top + step * static_cast<float>(i);
        if (mouse.y < at || mouse.y >= at + step) continue;
        for (time_span const& part : all[i].parts)
            if (part.from <= day && day < part.until)
                ui::tooltip(in(say::strip_part, shown_model(*all[i].chip), part.words, words_for(part.from)) +
                            (part.why.empty() ? "" : in(say::strip_why, part.why)));
    }
}

} // namespace

float time_view(model const& m, state& shown, date today, ui::area where) {
    float const names = px(where.width < px(640) ? 64 : 128), height = px(18), step = px(24);
    time_scale const s{timeline_start, std::max(std::max(today, shown.on), date{today.year, 12, 31}), where.at.x + names,
                       where.at.x + where.width};
    std::string const aside = in(say::over_time_aside, in.with_article(shown.to), name_of(shown.reading, in));
    float const top = where.at.y + ui::heading(where, in(say::over_time), aside) + px(8);
    float const bottom = top + step * static_cast<float>(shown.chips.size());

    ImVec2 const from{s.left, top - px(8)}, size{s.right - s.left, bottom - top + px(8)};
    std::vector<date> const days = changes_of(m.histories);
    bool const hovered = choose_day(shown.on, s, days, from, size);
    if (!days.empty()) by_keys(shown.on, days, today, from, size);

    changes(days, s, top, bottom);
    for (std::size_t i = 0; i < shown.chips.size(); ++i) {
        chip const* const c = shown.chips[i];
        float const y = top + step * static_cast<float>(i);
        ui::text({where.at.x, y + (height - line_height(strong)) / 2}, shown_model(*c),
                 c == shown.selected ? colors().accent : colors().text, strong, ui::align::left, names - px(8));
        if (i < m.histories.size() && m.histories[i].chip == c) strip(m.histories[i], s, y, height);
    }
    float const handle = std::round(s.at(shown.on));
    ui::canvas().AddRectFilled({handle - px(1), top - px(8)}, {handle + px(1), bottom - px(2)}, colors().accent);
    ui::canvas().AddCircleFilled({handle, top - px(8)}, px(hovered ? 7 : 6), colors().accent);
    if (hovered) explain_under_pointer(m.histories, s, top, step);
    return bottom + px(20) - where.at.y;
}

} // namespace chipgauge::views
