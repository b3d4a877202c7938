#include "ui.hpp"

#include <chipgauge/documents/document.hpp>

#include <algorithm>
#include <cmath>

#include "platform.hpp"

namespace chipgauge::ui {
namespace {

using namespace theme;

ImU32 border(touch const& t) { return t.hovered ? colors().accent : colors().border; }

// Fingers need more room than a line of text has.
float box_height() { return px(platform::touching() ? 44.0f : 32.0f); }

void chevron(ImVec2 at, ImU32 color) {
    float const r = px(3.5f);
    ImVec2 const points[] = {{at.x - r, at.y - r * 0.5f}, {at.x, at.y + r * 0.5f}, {at.x + r, at.y - r * 0.5f}};
    canvas().AddPolyline(points, 3, color, 0, px(1.5f));
}

} // namespace

ImDrawList& canvas() { return *ImGui::GetWindowDrawList(); }

void hairline(float left, float right, float y) {
    canvas().AddRectFilled({left, std::floor(y)}, {right, std::floor(y) + px(1)}, colors().line);
}

ImVec2 text(ImVec2 at, std::string_view words, ImU32 color, text_style style, align where, float width) {
    ImVec2 size = size_of(words, style);
    char cut[96];
    if (width > 0 && size.x > width && words.size() < sizeof cut - 3) {
        std::size_t keep = words.size();
        std::string_view shorter = words;
        while (keep > 1 && size.x > width) {
            --keep;
            while (keep > 1 && (static_cast<unsigned char>(words[keep]) & 0xC0) == 0x80) --keep; // not inside a character
            words.copy(cut, keep);
            std::string_view("…").copy(cut + keep, 3);
            shorter = {cut, keep + 3};
            size = size_of(shorter, style);
        }
        words = shorter;
    }
    if (where == align::center) at.x -= size.x / 2;
    if (where == align::right) at.x -= size.x;
    draw_text(canvas(), at, color, words, style);
    return size;
}

touch spot(std::string_view name, ImVec2 at, ImVec2 size, std::string_view words, unsigned traits, controls::kind is,
           std::string_view value) {
    ImGui::PushID(name.data(), name.data() + name.size());
    at = {std::floor(at.x), std::floor(at.y)};
    size = {std::fmax(size.x, 1.0f), std::fmax(size.y, 1.0f)};
    ImGui::SetCursorScreenPos(at);
    ImGuiID const id = ImGui::GetID("spot");
    controls::add({.id = id, .is = is, .label = words, .value = value, .at = at, .size = size, .traits = traits});
    touch t;
    t.pressed = ImGui::InvisibleButton("spot", size) || controls::activated(id);
    t.hovered = ImGui::IsItemHovered();
    if (t.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    ImGui::PopID();
    return t;
}

void heading(std::string_view words) {
    controls::add({.id = ImGui::GetID(words.data(), words.data() + words.size()), .is = controls::kind::heading, .label = words});
}

float heading(area where, std::string_view words, std::string_view aside) {
    heading(words);
    ImVec2 const size = text(where.at, words, colors().text, {type::heading, true});
    if (size.x + px(16) + size_of(aside, small).x < where.width) {
        text({where.at.x + where.width, where.at.y + px(3)}, aside, colors().muted, small, align::right);
        return size.y;
    }
    text({where.at.x, where.at.y + size.y + px(2)}, aside, colors().muted, small);
    return size.y + px(2) + line_height(small);
}

bool link(std::string_view name, ImVec2 at, std::string_view words, text_style style, align where, std::string_view spoken,
          std::string_view url) {
    ImVec2 const size = size_of(words, style);
    if (where == align::center) at.x -= size.x / 2;
    if (where == align::right) at.x -= size.x;
    // At least 24 CSS pixels high for a pointer, more for a finger.
    float const margin = std::fmax((px(platform::touching() ? 44.0f : 24.0f) - size.y) / 2, px(4));
    touch const t = spot(name, {at.x - px(4), at.y - margin}, {size.x + px(8), size.y + 2 * margin}, spoken.empty() ? words : spoken, 0,
                         url.empty() ? controls::kind::button : controls::kind::link, url);
    draw_text(canvas(), at, colors().accent, words, style);
    if (t.hovered) {
        float const y = std::round(at.y + size.y);
        canvas().AddRectFilled({at.x, y}, {at.x + size.x, y + px(1)}, colors().accent);
    }
    return t.pressed;
}

void citation(std::string_view name, ImVec2 at, std::string_view words, std::string_view url, text_style style, align where) {
    if (!is_web_address(url))
        text(at, words, colors().muted, style, where);
    else if (link(name, at, words, style, where, {}, url))
        platform::open(url);
}

float field_height() { return line_height({type::small}) + px(2) + box_height(); }

void field(std::string_view name, area where, std::string_view label, std::string_view value) {
    text(where.at, label, colors().muted, {type::small});
    ImVec2 const at{where.at.x, where.at.y + line_height({type::small}) + px(2)}, size{where.width, box_height()};
    bool const is_open = ImGui::IsPopupOpen(name.data());
    touch const t = spot(name, at, size, std::string(label) + ": " + std::string(value), controls::opens | (is_open ? controls::open : 0u));
    ImVec2 const end{at.x + size.x, at.y + size.y};
    canvas().AddRectFilled(at, end, colors().panel, px(6));
    canvas().AddRect(at, end, border(t), px(6), 0, px(1));
    float const y = at.y + (size.y - size_of(value, {}).y) / 2;
    text({at.x + px(10), y}, value, colors().text, {}, align::left, size.x - px(34));
    chevron({end.x - px(14), at.y + size.y / 2}, colors().muted);
    if (t.pressed) ImGui::OpenPopup(ImGui::GetID(name.data(), name.data() + name.size()));
}

namespace {

// The box of a text. The browser's own field lies over it while it has the focus; it types, selects and composes.
bool text_box(ImVec2 at, float width, std::string_view label, std::string& text_of, std::string_view hint, std::string_view complaint) {
    ImVec2 const end{at.x + width, at.y + box_height()};
    ImGui::SetCursorScreenPos(at);
    ImGuiID const id = ImGui::GetID("entry");
    bool const changed = controls::typed(id, text_of);
    controls::add({.id = id,
                   .is = controls::kind::entry,
                   .label = label,
                   .value = text_of,
                   .hint = complaint.empty() ? hint : complaint,
                   .at = at,
                   .size = {width, box_height()},
                   .traits = complaint.empty() ? 0u : controls::wrong});
    ImGui::Dummy({width, box_height()});
    canvas().AddRectFilled(at, end, colors().panel, px(6));
    canvas().AddRect(at, end, !complaint.empty() ? colors().in_a.ink : colors().border, px(6), 0, px(1));
    float const y = at.y + (box_height() - size_of("0", {}).y) / 2;
    text({at.x + px(10), y}, text_of.empty() ? hint : std::string_view(text_of), text_of.empty() ? colors().muted : colors().text, {},
         align::left, width - px(16));
    return changed;
}

} // namespace

bool entry(std::string_view name, area where, std::string_view label, std::string& text_of, std::string_view hint,
           std::string_view complaint) {
    text(where.at, label, colors().muted, {type::small}, align::left, where.width);
    ImGui::PushID(name.data(), name.data() + name.size());
    float const y = where.at.y + line_height({type::small}) + px(2);
    bool const changed = text_box({std::floor(where.at.x), std::floor(y)}, where.width, label, text_of, hint, complaint);
    ImGui::PopID();
    return changed;
}

float slider_height() { return px(52); }

bool slider(std::string_view name, area where, std::string_view label, std::string_view spoken, std::string_view value, float& part) {
    constexpr int steps = 200;
    float const middle = where.at.y + px(30), high = px(24), before = part;
    float const valued = text({where.at.x + where.width, where.at.y}, value, colors().text, {type::small}, align::right).x;
    text(where.at, label, colors().muted, {type::small}, align::left, where.width - valued - px(8));
    ImGui::PushID(name.data(), name.data() + name.size());
    ImGuiID const id = ImGui::GetID("slider");
    ImVec2 const at{std::floor(where.at.x), std::floor(middle - high / 2)}, size{where.width, high};
    controls::add({.id = id,
                   .is = controls::kind::slider,
                   .label = spoken,
                   .value = value,
                   .at = at,
                   .size = size,
                   .step = std::clamp(static_cast<int>(part * steps + 0.5f), 0, steps),
                   .steps = steps});
    ImGui::SetCursorScreenPos(at);
    ImGui::InvisibleButton("slider", size);
    bool const hovered = ImGui::IsItemHovered(), held = ImGui::IsItemActive() && ImGui::IsMouseDown(0);
    if (hovered || held) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (held) part = std::clamp((ImGui::GetIO().MousePos.x - at.x) / size.x, 0.0f, 1.0f);
    if (int to = 0; controls::stepped(id, to)) part = static_cast<float>(std::clamp(to, 0, steps)) / steps;
    ImGui::PopID();
    float const shown = std::clamp(part, 0.0f, 1.0f) * size.x;
    canvas().AddRectFilled({at.x, middle - px(2)}, {at.x + size.x, middle + px(2)}, colors().line, px(2));
    if (part >= 0) {
        canvas().AddRectFilled({at.x, middle - px(2)}, {at.x + shown, middle + px(2)}, colors().accent, px(2));
        canvas().AddCircleFilled({at.x + shown, middle}, px(held ? 8 : 7), colors().accent);
        if (hovered || held) canvas().AddCircle({at.x + shown, middle}, px(10), faded(colors().accent, 0.5f), 0, px(2));
    }
    return part != before && part >= 0;
}

bool begin_popup(char const* name, ImVec2 at, ImVec2 size, std::string_view words) {
    ImVec2 const room = ImGui::GetIO().DisplaySize;
    size.x = std::fmin(size.x, room.x - px(16));
    size.y = std::fmin(size.y, room.y - px(16));
    at.x = std::fmax(px(8), std::fmin(at.x, room.x - size.x - px(8)));
    at.y = std::fmax(px(8), std::fmin(at.y, room.y - size.y - px(8)));
    ImGui::SetNextWindowPos(at);
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(8, 8));
    bool const open = ImGui::BeginPopup(name, ImGuiWindowFlags_NoMove);
    if (!open) {
        ImGui::PopStyleVar();
        return false;
    }
    if (controls::cancelled()) ImGui::CloseCurrentPopup();
    controls::begin(controls::kind::dialog, ImGui::GetID("dialog"), words);
    return true;
}

void end_popup() {
    controls::end();
    ImGui::EndPopup();
    ImGui::PopStyleVar();
}

bool choice(std::string_view words, std::string_view aside, bool chosen) {
    ImGui::PushID(words.data(), words.data() + words.size());
    ImVec2 const at = ImGui::GetCursorScreenPos();
    float const height = box_height(), width = ImGui::GetContentRegionAvail().x;
    ImGuiID const id = ImGui::GetID("choice");
    controls::add({.id = id,
                   .is = controls::kind::option,
                   .label = words,
                   .hint = aside,
                   .at = at,
                   .size = {width, height},
                   .traits = chosen ? controls::chosen : 0u});
    bool const pressed = ImGui::Selectable("##", chosen, 0, {0, height}) || controls::activated(id);
    if (pressed) ImGui::CloseCurrentPopup();
    if ((chosen && ImGui::IsWindowAppearing()) || controls::focused(id)) ImGui::SetScrollHereY();
    float const y = at.y + (height - size_of(words, {}).y) / 2;
    float const used = text({at.x + px(8), y}, words, colors().text, {type::body, chosen}, align::left, width - px(16)).x;
    // The words come first; what stands beside them takes what is left.
    float const left = width - used - px(32), wanted = size_of(aside, {type::small}).x;
    if (left > px(24))
        text({at.x + width - px(8) - std::fmin(left, wanted), y + px(1)}, aside, colors().muted, {type::small}, align::left, left);
    ImGui::PopID();
    return pressed;
}

bool search(std::string_view hint, std::string& text_of) {
    if (ImGui::IsWindowAppearing()) text_of.clear();
    ImVec2 const at = ImGui::GetCursorScreenPos();
    ImGui::PushID("search");
    text_box({std::floor(at.x), std::floor(at.y)}, ImGui::GetContentRegionAvail().x, hint, text_of, hint, {});
    bool const entered = controls::entered(ImGui::GetID("entry"));
    ImGui::PopID();
    ImGui::Dummy(px(1, 4));
    return entered;
}

void begin_choices(std::string_view words) {
    ImGui::BeginChild("list");
    controls::begin(controls::kind::options, ImGui::GetID("options"), words);
}

void end_choices() {
    controls::end();
    ImGui::EndChild();
}

void tooltip(std::string_view words) {
    float const width = px(320);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(12, 8));
    if (ImGui::BeginTooltip()) {
        ImVec2 const at = ImGui::GetCursorScreenPos();
        float const used = std::fmin(width, size_of(words, {}).x + 1);
        float const height = draw_paragraph(&canvas(), at, used, colors().text, words);
        ImGui::Dummy({used, height - px(4)});
        ImGui::EndTooltip();
    }
    ImGui::PopStyleVar();
}

bool matches(std::string_view words, std::string_view part) {
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    if (part.empty()) return true;
    for (std::size_t i = 0; i + part.size() <= words.size(); ++i) {
        std::size_t same = 0;
        while (same < part.size() && lower(words[i + same]) == lower(part[same])) ++same;
        if (same == part.size()) return true;
    }
    return false;
}

} // namespace chipgauge::ui
