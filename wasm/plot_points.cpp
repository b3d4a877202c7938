#include "plot_points.hpp"

#include <chipgauge/documents/plot_words.hpp>

#include <algorithm>
#include <cmath>

#include "designs.hpp"
#include "platform.hpp"

namespace chipgauge::views {
namespace {

using namespace theme;

// Where a chip can be shown. Background chips outside the axes are left out; chosen ones stand at the border.
bool placed(scale const& s, plot_point const& p, dot& d) {
    if (p.x.empty() || p.y.empty()) return false;
    double const x = p.x.point(), y = p.y.point();
    bool const known = x > 0 && y > 0;
    if (!known && (p.x == range{} || p.y == range{})) return false; // anywhere is nowhere
    d = {&p, {s.across(x), s.up(y)}, !known, {}};
    if (known && s.x.holds(x) && s.y.holds(y)) return true;
    if (known) {
        float const inside = px(9);
        d.beyond = {x < s.x.low ? -1.0f : x > s.x.high ? 1.0f : 0.0f, y > s.y.high ? -1.0f : y < s.y.low ? 1.0f : 0.0f};
        d.at = {std::clamp(d.at.x, s.from.x + inside, s.to.x - inside), std::clamp(d.at.y, s.from.y + inside, s.to.y - inside)};
        return p.chosen;
    }
    auto const middle = [](axis a, range r, double best) {
        double const low = std::clamp(r.low, a.low, a.high), high = std::clamp(r.high, a.low, a.high);
        return best > 0 ? best : a.logarithmic ? std::sqrt(low * high) : (low + high) / 2;
    };
    d.at = {s.across(middle(s.x, p.x, x)), s.up(middle(s.y, p.y, y))};
    return p.chosen;
}

// An arrow to where a chip lies that the picture does not reach.
void arrow(ImDrawList& list, ImVec2 at, ImVec2 toward, ImU32 fill) {
    float const length = std::hypot(toward.x, toward.y), r = px(7);
    ImVec2 const ahead{toward.x / length * r, toward.y / length * r}, aside{-ahead.y, ahead.x};
    list.AddTriangleFilled({at.x + ahead.x, at.y + ahead.y}, {at.x - ahead.x + aside.x, at.y - ahead.y + aside.y},
                           {at.x - ahead.x - aside.x, at.y - ahead.y - aside.y}, fill);
}

void dashed_ring(ImDrawList& list, ImVec2 at, float radius, ImU32 color) {
    constexpr int dashes = 8;
    constexpr float turn = 6.2831853f / dashes;
    for (int i = 0; i < dashes; ++i) {
        list.PathArcTo(at, radius, turn * static_cast<float>(i), turn * (static_cast<float>(i) + 0.55f), 6);
        list.PathStroke(color, 0, px(1.5f));
    }
}

void error_bars(scale const& s, plot_point const& p, ImVec2 at, ImU32 color, label_space& space) {
    ImDrawList& list = ui::canvas();
    auto const taken = [&](float x0, float y0, float x1, float y1) {
        if (!space.taken.full()) space.taken.push({x0, y0, x1 - x0, y1 - y0});
    };
    float const cap = px(4), width = px(1);
    if (!p.y.exact()) {
        float const top = s.up(p.y.high), bottom = s.up(std::max(p.y.low, s.y.low));
        list.AddRectFilled({at.x - width / 2, top}, {at.x + width / 2, bottom}, color);
        taken(at.x - cap, top, at.x + cap, bottom);
        for (float y : {top, bottom}) list.AddRectFilled({at.x - cap, y - width / 2}, {at.x + cap, y + width / 2}, color);
    }
    if (!p.x.exact()) {
        float const left = s.across(std::max(p.x.low, s.x.low)), right = s.across(p.x.high);
        list.AddRectFilled({left, at.y - width / 2}, {right, at.y + width / 2}, color);
        taken(left, at.y - cap, right, at.y + cap);
        for (float x : {left, right}) list.AddRectFilled({x - width / 2, at.y - cap}, {x + width / 2, at.y + cap}, color);
    }
}

std::string description(plot_point const& p, plot_axes const& along) {
    std::string text = in(words::plot_point, p.chip->name, name_of(along.x), value_on(along.x, p.x, *p.chip), name_of(along.y),
                          value_on(along.y, p.y, *p.chip));
    auto const add = [&](phrase const& more) { text += in(more); };
    if (!p.chosen) {
        add(say::point_press);
        return text;
    }
    if (design_of(*p.chip)) add(say::point_own);
    if (p.classification == outcome::in_no_paragraph)
        add(say::point_in_none);
    else
        text += in(say::point_in, words_of(p.classification));
    if (p.by_letter) add(say::point_by_letter);
    return text;
}

std::string short_name(chip const& c) { return shown_model(c); }

void name_chosen(std::vector<dot> const& chosen, chip const* selected, label_space& space) {
    std::vector<bool> named(chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (named[i]) continue;
        // Chips on one spot share a label: H100 · H200.
        std::string words;
        bool ringed = false;
        std::vector<std::string> models;
        for (std::size_t j = i; j < chosen.size(); ++j) {
            float const dx = chosen[j].at.x - chosen[i].at.x, dy = chosen[j].at.y - chosen[i].at.y;
            if (named[j] || dx * dx + dy * dy > px(6) * px(6)) continue;
            named[j] = true;
            ringed = ringed || chosen[j].point->chip == selected;
            std::string const model = short_name(*chosen[j].point->chip);
            if (std::find(models.begin(), models.end(), model) != models.end()) continue;
            models.push_back(model);
            if (!words.empty()) words += " · ";
            words += model;
        }
        ImVec2 const size = size_of(words, strong);
        float const radius = px(ringed ? 9 : 6);
        box const b = place_label(space, chosen[i].at.x, chosen[i].at.y, radius, size.x, size.y, true);
        if (lead const to = lead_of(b, chosen[i].at.x, chosen[i].at.y, radius); to.needed)
            ui::canvas().AddLine(chosen[i].at, {static_cast<float>(to.x), static_cast<float>(to.y)}, colors().muted, px(1));
        ui::text({static_cast<float>(b.x), static_cast<float>(b.y)}, words, colors().text, strong);
    }
}

void name_others(std::vector<dot> const& dots, std::vector<dot> const& chosen, label_space& space) {
    std::vector<std::string> models;
    for (dot const& d : chosen) models.push_back(short_name(*d.point->chip));
    // Those with a short name of their own are what readers look for; bars want a name; then whoever has room, but no crowd.
    auto const rank = [](dot const& d) { return !d.point->chip->aliases.empty() ? 0 : d.point->y.exact() ? 2 : 1; };
    int left = 22;
    for (int turn = 0; turn < 3; ++turn)
        for (dot const& d : dots) {
            chip const& c = *d.point->chip;
            if (rank(d) != turn || left == 0 || std::find(models.begin(), models.end(), short_name(c)) != models.end()) continue;
            ImVec2 const size = size_of(short_name(c), small);
            box const b = place_label(space, d.at.x, d.at.y, px(3), size.x, size.y, false);
            if (b.w <= 0) continue;
            --left;
            models.push_back(short_name(c));
            ui::text({static_cast<float>(b.x), static_cast<float>(b.y)}, short_name(c), colors().muted, small);
        }
}

void draw_other(dot const& d, scale const& map, label_space& space) {
    error_bars(map, *d.point, d.at, faded(colors().muted, 0.35f), space);
    ui::canvas().AddCircleFilled(d.at, px(3), faded(colors().muted, d.point->chip->aliases.empty() ? 0.35f : 0.7f));
    if (!space.taken.full()) space.taken.push({d.at.x - px(3), d.at.y - px(3), px(6), px(6)});
}

void draw_chosen(dot const& d, scale const& map, label_space& space) {
    ImDrawList& list = ui::canvas();
    shade const& t = shade_of(d.point->classification, d.point->by_letter);
    if (d.beyond.x != 0 || d.beyond.y != 0) return arrow(list, d.at, d.beyond, t.fill);
    error_bars(map, *d.point, d.at, t.fill, space);
    list.AddCircleFilled(d.at, px(7.5f), colors().panel);
    if (d.somewhere)
        list.AddCircle(d.at, px(5), t.fill, 0, px(2));
    else
        mark(list, d.at, d.point->by_letter ? tone::letter : tone_of(d.point->classification), t.fill);
    if (design_of(*d.point->chip)) dashed_ring(list, d.at, px(9.5f), t.fill);
}

dot const* nearest(dots const& all, ImVec2 to, float reach) {
    dot const* found = nullptr;
    for (auto const* each : {&all.chosen, &all.others})
        for (dot const& d : *each) {
            float const distance = std::hypot(d.at.x - to.x, d.at.y - to.y);
            if (distance >= reach) continue;
            reach = distance;
            found = &d;
        }
    return found;
}

} // namespace

dots dots_of(scale const& map, plot const& picture) {
    dots all;
    for (plot_point const& p : picture.points) {
        dot d;
        if (placed(map, p, d)) {
            (p.chosen ? all.chosen : all.others).push_back(d);
        } else if (p.chosen) {
            if (!all.absent.empty()) all.absent += ", ";
            all.absent += p.chip->name;
        }
    }
    return all;
}

void mark(ImDrawList& list, ImVec2 at, tone is, ImU32 fill) {
    float const r = px(6);
    switch (is) {
    case tone::in_b:
        list.AddQuadFilled({at.x, at.y - r * 1.2f}, {at.x + r * 1.2f, at.y}, {at.x, at.y + r * 1.2f}, {at.x - r * 1.2f, at.y}, fill);
        break;
    case tone::clear: list.AddRectFilled({at.x - r * 0.9f, at.y - r * 0.9f}, {at.x + r * 0.9f, at.y + r * 0.9f}, fill); break;
    case tone::letter:
        list.AddTriangleFilled({at.x, at.y - r * 1.2f}, {at.x + r * 1.15f, at.y + r * 0.9f}, {at.x - r * 1.15f, at.y + r * 0.9f}, fill);
        break;
    default: list.AddCircleFilled(at, r, fill);
    }
}

void reserve(dots const& all, label_space& space) {
    for (dot const& d : all.chosen) space.taken.push({d.at.x - px(7), d.at.y - px(7), px(14), px(14)});
}

void draw(dots const& all, scale const& map, chip const* selected, label_space& space) {
    for (dot const& d : all.others) draw_other(d, map, space);
    for (dot const& d : all.chosen) draw_chosen(d, map, space);
    for (auto const* each : {&all.others, &all.chosen})
        for (dot const& d : *each)
            if (d.point->chip == selected) ui::canvas().AddCircle(d.at, px(9.5f), colors().accent, 0, px(1.5f));
    name_chosen(all.chosen, selected, space);
    name_others(all.others, all.chosen, space);
}

void answer_to_keys(dots const& all, state& s) {
    controls::begin(controls::kind::points, ImGui::GetID("points"), in(say::points));
    for (auto const* each : {&all.chosen, &all.others})
        for (dot const& d : *each) {
            ImGui::PushID(d.point->chip);
            ImGuiID const id = ImGui::GetID("point");
            controls::add({.id = id,
                           .label = description(*d.point, axes_of(s)),
                           .at = {d.at.x - px(12), d.at.y - px(12)},
                           .size = px(24, 24),
                           .traits = controls::toggles | (d.point->chip == s.selected ? controls::chosen : 0u)});
            if (controls::activated(id)) s.selected = d.point->chip;
            ImGui::PopID();
        }
    controls::end();
}

void offer_to_join(dots const& all, scale const& map, state& s) {
    if (s.chips.contains(s.selected) || s.chips.full()) return;
    for (dot const& d : all.others) {
        if (d.point->chip != s.selected) continue;
        std::string const name = short_name(*s.selected);
        float const width = std::max(size_of(name, strong).x, size_of(in(say::join), {}).x) + px(20), height = px(54);
        ImVec2 const at{d.at.x + px(14) + width < map.to.x ? d.at.x + px(14) : d.at.x - px(14) - width,
                        std::clamp(d.at.y - height / 2, map.from.y + px(4), map.to.y - height - px(4))};
        ui::canvas().AddRectFilled(at, {at.x + width, at.y + height}, colors().panel, px(6));
        ui::canvas().AddRect(at, {at.x + width, at.y + height}, colors().border, px(6), 0, px(1));
        ui::text({at.x + px(10), at.y + px(7)}, name, colors().text, strong);
        if (ui::link("join here", {at.x + px(10), at.y + px(28)}, in(say::join), {}, ui::align::left, in(say::join_named, name)))
            add_chip(s, *s.selected);
        return;
    }
}

void answer_to_pointer(dots const& all, state& s, bool pressed) {
    dot const* d = nearest(all, ImGui::GetMousePos(), px(platform::touching() ? 24 : 12));
    if (!d) return;
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    ui::canvas().AddCircle(d->at, px(9.5f), faded(colors().accent, 0.6f), 0, px(1.5f));
    ui::tooltip(description(*d->point, axes_of(s)));
    if (pressed) s.selected = d->point->chip;
}

} // namespace chipgauge::views
