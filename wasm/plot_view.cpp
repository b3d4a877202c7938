#include <chipgauge/writers/labels.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "designs.hpp"
#include "platform.hpp"
#include "plot_zoom.hpp"
#include "views.hpp"

// TPP × performance density, both logarithmic: where the rules in force draw their lines, and where the chips stand.
namespace chipgauge::views {
namespace {

using namespace theme;

constexpr text_style small{type::small};
constexpr text_style strong{type::body, true};

// Round numbers within an axis: 1, 2 and 5 of each decade, and where these are few, as of a small part, more between them.
std::vector<double> round_numbers(axis a) {
    std::vector<double> found;
    for (int const parts : {0, 1, 10}) {
        found.clear();
        for (double decade = 0.01; decade < 1e6; decade *= 10)
            for (int i = std::max(parts, 1); i < 10 * std::max(parts, 1); ++i) {
                if (parts == 0 && i != 1 && i != 2 && i != 5) continue;
                double const v = decade * i / std::max(parts, 1);
                if (v > a.low && v < a.high) found.push_back(v);
            }
        if (found.size() > 3) break;
    }
    return found;
}

void grid(scale const& s, label_space& space) {
    ImDrawList& list = ui::canvas();
    float last = -1e9f;
    for (double const v : round_numbers(s.x)) {
        float const x = std::round(s.across(v));
        if (x - last < px(44)) continue; // a phone has no room for every number
        last = x;
        list.AddRectFilled({x, s.from.y}, {x + px(1), s.to.y}, faded(colors().line, 0.5f));
        float const half = size_of(figure(v), small).x / 2;
        ui::text({std::min(x, s.to.x - half), s.to.y + px(6)}, figure(v), colors().muted, small, ui::align::center);
    }
    float above = 1e9f;
    for (double const v : round_numbers(s.y)) {
        float const y = std::round(s.up(v));
        if (above - y < px(20)) continue;
        above = y;
        list.AddRectFilled({s.from.x, y}, {s.to.x, y + px(1)}, faded(colors().line, 0.5f));
        ui::text({s.from.x - px(8), y - line_height(small) / 2}, figure(v), colors().muted, small, ui::align::right);
    }
    ui::text({(s.from.x + s.to.x) / 2, s.to.y + px(24)}, in(say::axis_tpp), colors().muted, small, ui::align::center);
    space.frame = {s.from.x, s.from.y, s.to.x - s.from.x, s.to.y - s.from.y};
}

std::string_view region_name(outcome o) {
    switch (o) {
    case outcome::in_3a090: return "3A090";
    case outcome::in_a: return "3A090.a";
    case outcome::in_b: return "3A090.b";
    case outcome::in_no_paragraph: return in(say::not_in_3a090);
    default: return "";
    }
}

// Each region's name stands once, in a low corner of its part nearest to the bottom, away from the crowd.
void regions(scale const& s, plot const& p, label_space& space) {
    ImDrawList& list = ui::canvas();
    for (plot_region const& r : p.regions) {
        if (r.classification == outcome::in_no_paragraph) continue;
        list.AddRectFilled({s.across(r.x0), s.up(r.y1)}, {s.across(r.x1), s.up(r.y0)}, faded(shade_of(r.classification).fill, 0.13f));
    }
    std::vector<plot_edge> edges;
    for (plot_edge const& e : p.edges)
        if (e.x0 == e.x1 ? scale::holds(s.x, e.x0) : scale::holds(s.y, e.y0)) edges.push_back(e);
    for (plot_edge const& e : edges) {
        float const half = std::max(px(1.5f) / 2, 0.5f);
        list.AddRectFilled({s.across(e.x0) - half, s.up(e.y1) - half}, {s.across(e.x1) + half, s.up(e.y0) + half},
                           shade_of(e.classification).fill);
    }
    for (plot_edge const& e : edges)
        if (!space.taken.full())
            space.taken.push({s.across(e.x0) - 2, s.up(e.y1) - 2, s.across(e.x1) - s.across(e.x0) + 4, s.up(e.y0) - s.up(e.y1) + 4});
    for (outcome o : {outcome::in_no_paragraph, outcome::in_b, outcome::in_a, outcome::in_3a090}) {
        plot_region const* lowest = nullptr;
        bool const at_right = o == outcome::in_a || o == outcome::in_3a090;
        for (plot_region const& r : p.regions) {
            if (r.classification != o || s.across(r.x1) - s.across(r.x0) < px(8) || s.up(r.y0) - s.up(r.y1) < px(8)) continue;
            bool const better = !lowest || r.y0 < lowest->y0 || (r.y0 == lowest->y0 && (at_right ? r.x1 > lowest->x1 : r.x0 < lowest->x0));
            if (better) lowest = &r;
        }
        if (!lowest) continue;
        ImVec2 const size = size_of(region_name(o), strong);
        float const x = at_right ? s.across(lowest->x1) - size.x - px(16) : s.across(lowest->x0) + px(o == outcome::in_b ? 8 : 16);
        bool const inside = size.x + px(12) < s.across(lowest->x1) - s.across(lowest->x0);
        if (!inside && o == outcome::in_b) continue; // the legend and the table say it
        float const y = inside ? s.up(lowest->y0) - size.y - px(o == outcome::in_b ? 6 : 16) : s.up(lowest->y0) + px(4);
        ui::text({x, y}, region_name(o), shade_of(o).ink, strong);
        if (!space.taken.full()) space.taken.push({x, y, size.x, size.y});
    }
}

struct dot {
    plot_point const* point = nullptr;
    ImVec2 at{};
    bool somewhere = false; ///< no figure is preferred: only the bar says where
    ImVec2 beyond{};        ///< where it lies from a picture that does not reach it
};

// Where a chip can be shown. Background chips outside the axes are left out; chosen ones stand at the border.
bool placed(scale const& s, plot_point const& p, dot& d) {
    if (p.tpp.empty() || p.density.empty()) return false;
    double const x = p.tpp.point(), y = p.density.point();
    bool const known = x > 0 && y > 0;
    if (!known && (p.tpp == range{} || p.density == range{})) return false; // anywhere is nowhere
    d = {&p, {s.across(x), s.up(y)}, !known, {}};
    if (known && scale::holds(s.x, x) && scale::holds(s.y, y)) return true;
    if (known) {
        float const inside = px(9);
        d.beyond = {x < s.x.low ? -1.0f : x > s.x.high ? 1.0f : 0.0f, y > s.y.high ? -1.0f : y < s.y.low ? 1.0f : 0.0f};
        d.at = {std::clamp(d.at.x, s.from.x + inside, s.to.x - inside), std::clamp(d.at.y, s.from.y + inside, s.to.y - inside)};
        return p.chosen;
    }
    auto const middle = [](axis a, range r, double best) {
        return best > 0 ? best : std::sqrt(std::clamp(r.low, a.low, a.high) * std::clamp(r.high, a.low, a.high));
    };
    d.at = {s.across(middle(s.x, p.tpp, x)), s.up(middle(s.y, p.density, y))};
    return p.chosen;
}

// A shape beside the color: circles are in 3A090.a, diamonds in .b, squares in none, triangles need a license by letter alone.
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
    if (!p.density.exact()) {
        float const top = s.up(p.density.high), bottom = s.up(std::max(p.density.low, s.y.low));
        list.AddRectFilled({at.x - width / 2, top}, {at.x + width / 2, bottom}, color);
        taken(at.x - cap, top, at.x + cap, bottom);
        for (float y : {top, bottom}) list.AddRectFilled({at.x - cap, y - width / 2}, {at.x + cap, y + width / 2}, color);
    }
    if (!p.tpp.exact()) {
        float const left = s.across(std::max(p.tpp.low, s.x.low)), right = s.across(p.tpp.high);
        list.AddRectFilled({left, at.y - width / 2}, {right, at.y + width / 2}, color);
        taken(left, at.y - cap, right, at.y + cap);
        for (float x : {left, right}) list.AddRectFilled({x - width / 2, at.y - cap}, {x + width / 2, at.y + cap}, color);
    }
}

std::string description(plot_point const& p) {
    std::string text = in(say::point, p.chip->name, spoken(p.tpp), spoken(p.density, 2));
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
        box const b = place_label(space, chosen[i].at.x, chosen[i].at.y, px(ringed ? 9 : 6), size.x, size.y, true);
        ui::text({static_cast<float>(b.x), static_cast<float>(b.y)}, words, colors().text, strong);
    }
}

void name_others(std::vector<dot> const& dots, std::vector<dot> const& chosen, label_space& space) {
    std::vector<std::string> models;
    for (dot const& d : chosen) models.push_back(short_name(*d.point->chip));
    // Those with a short name of their own are what readers look for; bars want a name; then whoever has room, but no crowd.
    auto const rank = [](dot const& d) { return !d.point->chip->aliases.empty() ? 0 : d.point->density.exact() ? 2 : 1; };
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

// What the shapes and colors mean, as many beside each other as fit.
float legend(ImVec2 at, float width) {
    constexpr struct {
        tone is;
        phrase says;
    } meanings[] = {{tone::in_a, say::in_red},
                    {tone::in_b, say::in_amber},
                    {tone::clear, say::in_none},
                    {tone::letter, say::in_letter},
                    {tone::undetermined, say::undetermined}};
    float x = at.x, y = at.y;
    for (auto const& each : meanings) {
        std::string_view const meaning = in(each.says);
        float const wide = px(18) + size_of(meaning, small).x;
        if (x > at.x && x + wide > at.x + width) {
            x = at.x;
            y += line_height(small);
        }
        mark(ui::canvas(), {x + px(6), y + line_height(small) / 2 - px(1)}, each.is, shade_of(each.is).fill);
        ui::text({x + px(18), y}, meaning, colors().muted, small);
        x += wide + px(16);
    }
    return y + line_height(small) - at.y;
}

} // namespace

float plot_view(model const& m, state& s, ui::area where) {
    static zoom zoomed;
    std::string const aside = in(say::rules_on, words_for(s.on));
    ui::heading(in(say::plot_title));
    ImVec2 const title = ui::text(where.at, in(say::plot_title), colors().text, {type::heading, true});
    bool const beside = title.x + px(16) + size_of(aside, small).x < where.width;
    ui::text({where.at.x + (beside ? where.width : 0), where.at.y + (beside ? px(3) : title.y + px(2))}, aside, colors().muted, small,
             beside ? ui::align::right : ui::align::left);

    float const top = where.at.y + title.y + (beside ? px(8) : px(10) + line_height(small));
    float const height = std::clamp(std::round(where.width * 0.47f), px(280), px(400));
    scale map{m.picture.tpp, m.picture.density, {where.at.x + px(36), top}, {where.at.x + where.width, top + height}};
    zoomed.show(map);
    ImDrawList& list = ui::canvas();
    list.AddRectFilled(map.from, map.to, colors().panel, px(6));

    label_space space;
    grid(map, space);
    list.PushClipRect(map.from, map.to, true);
    regions(map, m.picture, space);
    space.taken.push({map.from.x, map.from.y, size_of(in(say::axis_density), small).x + px(16), px(26)});

    std::vector<dot> others, chosen;
    std::string absent;
    for (plot_point const& p : m.picture.points) {
        dot d;
        if (placed(map, p, d)) {
            (p.chosen ? chosen : others).push_back(d);
        } else if (p.chosen) {
            if (!absent.empty()) absent += ", ";
            absent += p.chip->name;
        }
    }
    dot const* selected = nullptr;
    for (dot const& d : chosen) space.taken.push({d.at.x - px(7), d.at.y - px(7), px(14), px(14)});
    for (dot const& d : others) {
        if (d.point->chip == s.selected) selected = &d;
        error_bars(map, *d.point, d.at, faded(colors().muted, 0.35f), space);
        list.AddCircleFilled(d.at, px(3), faded(colors().muted, d.point->chip->aliases.empty() ? 0.35f : 0.7f));
        if (!space.taken.full()) space.taken.push({d.at.x - px(3), d.at.y - px(3), px(6), px(6)});
    }
    for (dot const& d : chosen) {
        shade const& t = shade_of(d.point->classification, d.point->by_letter);
        if (d.point->chip == s.selected) selected = &d;
        if (d.beyond.x != 0 || d.beyond.y != 0) {
            arrow(list, d.at, d.beyond, t.fill);
            continue;
        }
        error_bars(map, *d.point, d.at, t.fill, space);
        list.AddCircleFilled(d.at, px(7.5f), colors().panel);
        if (d.somewhere)
            list.AddCircle(d.at, px(5), t.fill, 0, px(2));
        else
            mark(list, d.at, d.point->by_letter ? tone::letter : tone_of(d.point->classification), t.fill);
        if (design_of(*d.point->chip)) dashed_ring(list, d.at, px(9.5f), t.fill);
    }
    if (selected) list.AddCircle(selected->at, px(9.5f), colors().accent, 0, px(1.5f));
    name_chosen(chosen, s.selected, space);
    name_others(others, chosen, space);
    list.PopClipRect();
    list.AddRect(map.from, map.to, colors().line, px(6), 0, px(1));
    ImVec2 const named = size_of(in(say::axis_density), small), name_at{map.from.x + px(8), map.from.y + px(6)};
    list.AddRectFilled({name_at.x - px(3), name_at.y}, {name_at.x + named.x + px(3), name_at.y + named.y}, faded(colors().panel, 0.85f),
                       px(3));
    ui::text(name_at, in(say::axis_density), colors().muted, small);

    // Each point is a button to keys and assistive technology.
    controls::begin(controls::kind::points, ImGui::GetID("points"), in(say::points));
    for (auto const* dots : {&chosen, &others})
        for (dot const& d : *dots) {
            ImGui::PushID(d.point->chip);
            ImGuiID const id = ImGui::GetID("point");
            controls::add({.id = id,
                           .label = description(*d.point),
                           .at = {d.at.x - px(12), d.at.y - px(12)},
                           .size = px(24, 24),
                           .traits = controls::toggles | (d.point->chip == s.selected ? controls::chosen : 0u)});
            if (controls::activated(id)) s.selected = d.point->chip;
            ImGui::PopID();
        }
    controls::end();

    // The nearest chip within reach answers.
    ImGui::SetCursorScreenPos(map.from);
    ImGui::SetNextItemAllowOverlap();
    bool const released = ImGui::InvisibleButton("plot", {map.to.x - map.from.x, map.to.y - map.from.y});
    bool const pulled = zoomed.pull(map, ImGui::IsItemActive()), pressed = released && !pulled;
    if (ImGui::IsItemHovered() && !pulled) {
        ImVec2 const mouse = ImGui::GetMousePos();
        float reach = px(platform::touching() ? 24 : 12);
        dot const* nearest = nullptr;
        for (auto const* dots : {&chosen, &others})
            for (dot const& d : *dots) {
                float const distance = std::hypot(d.at.x - mouse.x, d.at.y - mouse.y);
                if (distance < reach) {
                    reach = distance;
                    nearest = &d;
                }
            }
        if (nearest) {
            ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
            list.AddCircle(nearest->at, px(9.5f), faded(colors().accent, 0.6f), 0, px(1.5f));
            ui::tooltip(description(*nearest->point));
            if (pressed) s.selected = nearest->point->chip;
        }
    }
    float const buttons = zoomed.buttons(map);
    float bottom = map.to.y + px(28) + line_height(small);
    bottom += legend({map.from.x, bottom}, map.to.x - map.from.x - buttons) + px(4);
    if (!absent.empty())
        bottom += draw_paragraph(&list, {where.at.x, bottom + px(4)}, where.width, colors().muted, in(say::not_in_picture, absent), small);
    return bottom - where.at.y;
}

} // namespace chipgauge::views
