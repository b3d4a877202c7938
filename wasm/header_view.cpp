#include <cmath>

#include "platform.hpp"
#include "views.hpp"

// The name, one sentence, and the question that governs everything below.
namespace chipgauge::views {

using namespace theme;

float header(state& s, date today, ui::area where) {
    bool const wide = where.width >= px(1000);
    float const margin = px(wide ? edge : narrow_edge), inner = where.width - 2 * margin;
    float const top = where.at.y + px(16);
    constexpr text_style name{type::title, true};

    float const baseline = wide ? top + px(12) : top;
    ImVec2 const title = ui::text({where.at.x + margin, baseline}, "chipgauge", colors().text, name);
    char const* const sentence = "Which export-control lines does a chip cross, where, when, and why?";
    float fields_left = where.at.x + margin, fields_top = top, field = (inner - px(8)) / 2;
    int columns = 2;
    if (wide) {
        field = px(132);
        columns = 4;
        fields_left = where.at.x + where.width - margin - 4 * field - 3 * px(8);
        float const room = fields_left - (where.at.x + margin + title.x + px(8)) - px(24);
        if (size_of(sentence, {type::heading}).x < room)
            ui::text({where.at.x + margin + title.x + px(8), baseline + px(5)}, sentence, colors().muted, {type::heading});
        else
            draw_paragraph(&ui::canvas(), {where.at.x + margin + title.x + px(16), top + px(8)}, room - px(8), colors().muted, sentence);
    } else {
        fields_top += title.y + px(4);
        fields_top += draw_paragraph(&ui::canvas(), {where.at.x + margin, fields_top}, inner, colors().muted, sentence) + px(16);
        if (inner >= px(560)) {
            columns = 4;
            field = (inner - 3 * px(8)) / 4;
        }
    }

    float const row = ui::field_height() + px(8);
    auto const place_of = [&](int i) {
        return ui::area{
            {fields_left + static_cast<float>(i % columns) * (field + px(8)), fields_top + static_cast<float>(i / columns) * row}, field};
    };
    date_field(s.on, today, s.reading, place_of(0));
    place_field("to", "To", s.to, false, place_of(1));
    place_field("headquarters", "Headquarters", s.headquarters, true, place_of(2));
    reading_field(s.reading, place_of(3));

    float const rows = static_cast<float>((4 + columns - 1) / columns);
    float const height = std::floor(fields_top + rows * row - px(8) + px(16) - where.at.y);
    ui::hairline(where.at.x, where.at.x + where.width, where.at.y + height);
    return height + px(1);
}

} // namespace chipgauge::views
