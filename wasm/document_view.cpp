#include <algorithm>
#include <cmath>

#include "views.hpp"

// A document on the canvas: what the command line prints in text, Markdown or HTML, this lays out in an area.
namespace chipgauge::views {
namespace {

using namespace theme;

text_style style_of(cell const& c) { return {type::body, c.tone != tone::plain && c.tone != tone::muted}; }

float gap_in(float room) { return px(room < px(480) ? 10 : 16); }

/// The widths of a table's columns; empty when they do not fit beside each other.
std::vector<float> widths_in(table const& t, float room) {
    bool const narrow = room < px(480);
    float const gap = gap_in(room), least = px(narrow ? 72 : 88);
    std::vector<float> widths;
    float sum = -gap;
    for (std::size_t i = 0; i < t.columns.size(); ++i) {
        float most = std::max(size_of(t.columns[i].title, small).x, px(24));
        if (!narrow) most = std::max(most, size_of(t.columns[i].subtitle, small).x); // else it is cut
        for (auto const& row : t.rows)
            if (i < row.size()) most = std::max(most, size_of(row[i].text, style_of(row[i])).x);
        sum += most + gap;
        widths.push_back(most);
    }
    // Words can be broken into lines: the widest of them give way first.
    while (sum > room) {
        float widest = 0, second = least;
        int many = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (t.columns[i].figures) continue;
            if (widths[i] > widest) {
                second = std::max(second, widest);
                widest = widths[i];
                many = 1;
            } else if (widths[i] == widest) {
                ++many;
            } else {
                second = std::max(second, widths[i]);
            }
        }
        if (widest <= least) return {};
        float const step = std::min(widest - second, std::ceil((sum - room) / static_cast<float>(many)));
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (!t.columns[i].figures && widths[i] == widest) widths[i] -= step;
        sum -= step * static_cast<float>(many);
    }
    return widths;
}

float draw_cell(cell const& c, ImVec2 at, float width, bool right) {
    text_style const style = style_of(c);
    ui::align const side = right ? ui::align::right : ui::align::left;
    if (!c.url.empty() && size_of(c.text, style).x <= width + 1)
        ui::citation(c.url, {right ? at.x + width : at.x, at.y}, c.text, c.url, style, side);
    else if (right)
        ui::text({at.x + width, at.y}, c.text, shade_of(c.tone).ink, style, side);
    else
        return draw_paragraph(&ui::canvas(), at, width + 1, shade_of(c.tone).ink, c.text, style);
    return line_height(style);
}

float beside_each_other(table const& t, std::vector<float> const& widths, ui::area where) {
    float const gap = gap_in(where.width);
    float y = where.at.y, x = where.at.x, head = 0, end_of_table = x - gap;
    for (float const each : widths) end_of_table += each + gap;
    for (std::size_t i = 0; i < widths.size(); ++i, x += gap) {
        column const& c = t.columns[i];
        float const end = c.figures ? x + widths[i] : x;
        ui::align const side = c.figures ? ui::align::right : ui::align::left;
        ui::text({end, y}, c.title, colors().muted, small, side);
        ui::text({end, y + line_height(small)}, c.subtitle, colors().muted, small, side, widths[i] + gap / 2);
        if (!c.title.empty() || !c.subtitle.empty()) head = std::max(head, line_height(small) * (c.subtitle.empty() ? 1.0f : 2.0f));
        x += widths[i];
    }
    if (head > 0) y += head + px(2);
    for (auto const& row : t.rows) {
        ui::hairline(where.at.x, end_of_table, y);
        float height = 0;
        x = where.at.x;
        ImGui::PushID(&row);
        for (std::size_t i = 0; i < row.size(); ++i) {
            height = std::max(height, draw_cell(row[i], {x, y + px(5)}, widths[i], t.columns[i].figures));
            x += widths[i] + gap;
        }
        ImGui::PopID();
        y += height + px(9);
    }
    return y - where.at.y;
}

// On a phone each row is a paragraph: its name, then what the columns say, one after the other.
float below_each_other(table const& t, ui::area where) {
    float const right = where.at.x + where.width, step = line_height({}), gap = px(6);
    float y = where.at.y;
    for (auto const& row : t.rows) {
        ui::hairline(where.at.x, right, y);
        y += px(5);
        float x = where.at.x;
        ImGui::PushID(&row);
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].text.empty()) continue;
            float const title = i ? size_of(t.columns[i].title, small).x + gap : 0, words = size_of(row[i].text, style_of(row[i])).x;
            if (x > where.at.x && x + title + words > right) {
                x = where.at.x;
                y += step;
            }
            if (i) ui::text({x, y + px(1)}, t.columns[i].title, colors().muted, small);
            float const height = draw_cell(row[i], {x + title, y}, right - x - title, false);
            y += height - step;
            x += height > step ? where.width : title + words + 2 * gap;
        }
        ImGui::PopID();
        y += step + px(5);
    }
    return y - where.at.y;
}

} // namespace

float table_view(table const& t, ui::area where) {
    std::vector<float> const widths = widths_in(t, where.width);
    return widths.empty() ? below_each_other(t, where) : beside_each_other(t, widths, where);
}

float document_view(document const& d, ui::area where) {
    float y = where.at.y;
    auto const words = [&](std::string const& text, ImU32 ink, text_style style, float in, float after) {
        if (!text.empty()) y += draw_paragraph(&ui::canvas(), {where.at.x + in, y}, where.width - in, ink, text, style) + after;
    };
    words(d.title, colors().text, {type::heading, true}, 0, px(2));
    words(d.subtitle, colors().muted, small, 0, px(8));
    for (block const& b : d.blocks) {
        ImGui::PushID(&b);
        switch (b.kind) {
        case block_kind::heading:
            y += px(8);
            words(b.text, colors().text, strong, 0, px(4));
            break;
        case block_kind::paragraph:
            words(b.text, shade_of(b.tone).ink, {b.tone == tone::muted ? type::small : type::body}, 0, px(6));
            break;
        case block_kind::item:
            ui::canvas().AddCircleFilled({where.at.x + px(3), y + px(9)}, px(1.5f), colors().muted);
            words(b.text, colors().text, {}, px(12), px(2));
            break;
        case block_kind::grid: y += table_view(b.grid, {{where.at.x, y}, where.width}) + px(8); break;
        }
        ImGui::PopID();
    }
    return y - where.at.y;
}

} // namespace chipgauge::views
