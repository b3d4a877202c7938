#include "plot_zoom.hpp"

#include "platform.hpp"
#include "views.hpp"

namespace chipgauge::views {

using namespace theme;

namespace {

axis part_of(axis whole, float from, float factor) {
    if (factor == 1) return whole;
    bool const logs = whole.logarithmic;
    double const start = logs ? std::log(whole.low) : whole.low, length = (logs ? std::log(whole.high) : whole.high) - start;
    auto const at = [&](double part) { return logs ? std::exp(start + part * length) : start + part * length; };
    return {at(static_cast<double>(from)), at(static_cast<double>(from) + 1 / static_cast<double>(factor)), logs};
}

} // namespace

void zoom::keep() {
    float const room = 1 - 1 / factor_;
    from_ = {std::clamp(from_.x, 0.0f, room), std::clamp(from_.y, 0.0f, room)};
}

void zoom::by(float factor, ImVec2 around) {
    float const before = 1 / factor_;
    factor_ = std::clamp(factor_ * factor, 1.0f, most);
    if (factor_ < 1.01f) factor_ = 1; // in and out by the same is the whole again
    float const less = before - 1 / factor_;
    from_ = {from_.x + around.x * less, from_.y + around.y * less};
    keep();
}

void zoom::show(scale& map) {
    if (platform::pinch const p = platform::pinched(map.from, map.to); p.factor != 1)
        by(p.factor, {(p.at.x - map.from.x) / (map.to.x - map.from.x), (map.to.y - p.at.y) / (map.to.y - map.from.y)});
    map.x = part_of(map.x, from_.x, factor_);
    map.y = part_of(map.y, from_.y, factor_);
}

bool zoom::pull(scale const& map, bool held) {
    if (ImGui::IsMouseClicked(0)) pulled_ = false;
    if (held && factor_ > 1 && ImGui::IsMouseDragging(0, px(4))) {
        ImVec2 const by = ImGui::GetMouseDragDelta(0, px(4));
        ImGui::ResetMouseDragDelta(0);
        from_ = {from_.x - by.x / (map.to.x - map.from.x) / factor_, from_.y + by.y / (map.to.y - map.from.y) / factor_};
        keep();
        pulled_ = true;
    }
    return pulled_;
}

float zoom::buttons(scale const& map) {
    float const size = px(platform::touching() ? 44.0f : 26.0f);
    ImVec2 at{map.to.x - size, map.to.y + px(26)};
    float const right = map.to.x;
    auto const button = [&](char const* name, phrase const& words, float bar, float rise, bool works) {
        ui::touch const t = ui::spot(name, at, {size, size}, in(words));
        ImDrawList& list = ui::canvas();
        ImVec2 const middle{at.x + size / 2, at.y + size / 2};
        ImU32 const ink = !works ? colors().border : t.hovered ? colors().accent : colors().text;
        list.AddRectFilled(at, {at.x + size, at.y + size}, faded(colors().panel, 0.9f), px(6));
        list.AddRect(at, {at.x + size, at.y + size}, colors().border, px(6), 0, px(1));
        if (bar > 0) list.AddRectFilled({middle.x - bar, middle.y - px(0.75f)}, {middle.x + bar, middle.y + px(0.75f)}, ink);
        if (rise > 0) list.AddRectFilled({middle.x - px(0.75f), middle.y - rise}, {middle.x + px(0.75f), middle.y + rise}, ink);
        if (bar == 0) list.AddRect({middle.x - px(5), middle.y - px(4)}, {middle.x + px(5), middle.y + px(4)}, ink, px(1), 0, px(1.5f));
        if (t.hovered) ui::tooltip(in(words));
        at.x -= size + px(4);
        return t.pressed && works;
    };
    if (button("closer", say::zoom_in, px(5), px(5), factor_ < most)) by(1.6f, {0.5f, 0.5f});
    if (factor_ > 1 && button("farther", say::zoom_out, px(5), 0, true)) by(1 / 1.6f, {0.5f, 0.5f});
    if (factor_ > 1 && button("unzoomed", say::whole_picture, 0, 0, true)) factor_ = 1;
    keep();
    return right - at.x - size;
}

} // namespace chipgauge::views
