#include <chipgauge/readers/typed_days.hpp>

#include "views.hpp"

// The day: typed, picked in a month, or one of those on which the rules changed, which is what most questions are about.
namespace chipgauge::views {
namespace {

using namespace theme;

struct change {
    date on{};
    std::string_view by{};
};

constexpr std::size_t most_changes = 48;

// Every day on which some row that this reading knows begins to bind, newest first.
few<change, most_changes> change_days(reading as) {
    few<change, most_changes> days;
    for (enacted const& each : the_law) {
        rule const& row = *each.rule;
        if (!knows(row.known_to, as) || row.instrument->kind == text_kind::bill) continue;
        std::size_t at = 0;
        while (at < days.size() && days[at].on > row.effective) ++at;
        if (days.full() || (at < days.size() && days[at].on == row.effective)) continue;
        days.push({});
        for (std::size_t i = days.size() - 1; i > at; --i) days[i] = days[i - 1];
        days[at] = {row.effective, title_of(*row.instrument)};
    }
    return days;
}

date month_before(date m) { return m.month == 1 ? date(m.year - 1, 12, 1) : date(m.year, m.month - 1, 1); }
date month_after(date m) { return m.month == 12 ? date(m.year + 1, 1, 1) : date(m.year, m.month + 1, 1); }

bool arrow(std::string_view name, ImVec2 at, bool left) {
    float const side = px(32), r = px(4);
    ui::touch const t = ui::spot(name, at, {side, side}, in(left ? say::month_before : say::month_after));
    ImVec2 const middle{at.x + side / 2, at.y + side / 2};
    float const tip = left ? -r : r;
    ImVec2 const points[] = {{middle.x - tip / 2, middle.y - r}, {middle.x + tip / 2, middle.y}, {middle.x - tip / 2, middle.y + r}};
    ui::canvas().AddPolyline(points, 3, t.hovered ? colors().accent : colors().muted, 0, px(1.5f));
    return t.pressed;
}

// One month, weeks from Monday. Returns whether a day was chosen.
bool month_grid(date& shown, date& on, date today) {
    ImVec2 const at = ImGui::GetCursorScreenPos();
    float const width = ImGui::GetContentRegionAvail().x, step = width / 7, row = px(28);
    if (arrow("before", at, true)) shown = month_before(shown);
    if (arrow("after", {at.x + width - px(32), at.y}, false)) shown = month_after(shown);
    ui::text({at.x + width / 2, at.y + px(7)}, month_for(shown), colors().text, {type::body, true}, ui::align::center);

    bool chosen = false;
    int const first = shown.serial(), column = (first + 3) % 7; // 1970-01-01 was a Thursday
    for (int day = 1; day <= days_in_month(shown.year, shown.month); ++day) {
        int const cell = column + day - 1;
        ImVec2 const corner{at.x + step * static_cast<float>(cell % 7), at.y + px(36) + row * static_cast<float>(cell / 7)};
        ImVec2 const end{corner.x + step, corner.y + row};
        std::string const name = detail::digits(static_cast<unsigned>(day), 1);
        date const here(shown.year, shown.month, day);
        ui::touch const t = ui::spot(name, corner, {step, row}, words_for(here), controls::toggles | (here == on ? controls::chosen : 0u));
        bool const picked = here == on;
        if (picked || t.hovered) ui::canvas().AddRectFilled(corner, end, picked ? colors().accent : colors().hover, px(6));
        ImU32 const ink = picked ? colors().panel : here == today ? colors().accent : colors().text;
        ui::text({corner.x + step / 2, corner.y + px(6)}, name, ink, {type::body, picked || here == today}, ui::align::center);
        if (t.pressed) {
            on = here;
            chosen = true;
        }
    }
    ImGui::SetCursorScreenPos({at.x, at.y + px(36) + row * 6});
    ImGui::Dummy({width, px(8)});
    return chosen;
}

} // namespace

std::string words_for(date d) {
    bool const first = d.day == 1;
    return in(say::short_day, first ? in.say(words::first_of_month) : detail::digits(static_cast<unsigned>(d.day), 1),
              in(say::short_months[d.month - 1]), detail::digits(static_cast<unsigned>(d.year), 4));
}

std::string month_for(date d) {
    return in(say::short_month, in(say::short_months[d.month - 1]), detail::digits(static_cast<unsigned>(d.year), 4));
}

void date_field(date& on, date today, reading as, ui::area where) {
    static date shown;
    static std::string typed;
    ui::field("on", where, in(say::on), words_for(on));
    if (!ui::begin_popup("on", {where.at.x, where.at.y + ui::field_height() + px(4)}, px(296, 520), in(say::day))) return;

    bool const appearing = ImGui::IsWindowAppearing();
    if (appearing) shown = {on.year, on.month, 1};
    bool done = ui::search(in(say::type_a_day), typed);
    if (auto const day = read_typed_day(typed, in.speaks() == tongue::fr); day && can_ask(*day)) {
        on = *day;
        shown = {on.year, on.month, 1};
    } else if (typed.size() >= 6) {
        ui::text(ImGui::GetCursorScreenPos(), in(say::no_day), colors().in_a.ink, {type::small});
        ImGui::Dummy({0, line_height({type::small})});
    }
    done = month_grid(shown, on, today) || done;
    controls::begin(controls::kind::options, ImGui::GetID("options"), in(say::change_days));
    if (ui::choice(in(say::today), words_for(today), on == today)) {
        on = today;
        done = true;
    }
    ui::hairline(ImGui::GetCursorScreenPos().x, ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x,
                 ImGui::GetCursorScreenPos().y);
    ImGui::Dummy({0, px(8)});
    for (change const& each : change_days(as)) {
        if (ui::choice(words_for(each.on), each.by, on == each.on)) {
            on = each.on;
            done = true;
        }
    }
    controls::end();
    if (done) ImGui::CloseCurrentPopup();
    ui::end_popup();
}

} // namespace chipgauge::views
