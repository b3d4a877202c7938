#include <cmath>

#include "platform.hpp"
#include "views.hpp"

// The name, one sentence, and the question that governs everything below.
namespace chipgauge::views {

using namespace theme;

namespace {

// EN · FR, right-aligned at `right`: the language of the page, and the way to the other.
void language_switch(state& s, ImVec2 right) {
    struct {
        tongue is;
        std::string_view letters;
        phrase name;
    } constexpr both[] = {{tongue::fr, "FR", say::french}, {tongue::en, "EN", say::english}};
    for (auto const& each : both) {
        if (each.is == in.speaks())
            ui::text(right, each.letters, colors().muted, {type::body, true}, ui::align::right);
        else if (ui::link(each.letters, right, each.letters, {}, ui::align::right, in(each.name)))
            s.lang = code_of(each.is);
        right.x -= size_of(each.letters, {type::body, each.is == in.speaks()}).x + px(12);
    }
}

} // namespace

float header(state& s, date today, ui::area where) {
    bool const wide = where.width >= px(1000);
    float const margin = px(wide ? edge : narrow_edge), inner = where.width - 2 * margin;
    float const top = where.at.y + px(16);
    constexpr text_style name{type::title, true};

    float const baseline = wide ? top + px(12) : top;
    ImVec2 const title = ui::text({where.at.x + margin, baseline}, "chipgauge", colors().text, name);
    std::string_view const sentence = in(say::sentence);
    float fields_left = where.at.x + margin, fields_top = top, field = (inner - px(8)) / 2;
    int columns = 2;
    float below = 0; // for a sentence that has no room beside the fields
    if (wide) {
        field = px(132);
        columns = 4;
        fields_left = where.at.x + where.width - margin - 4 * field - 3 * px(8) - px(72);
        float const room = fields_left - (where.at.x + margin + title.x + px(8)) - px(24);
        if (size_of(sentence, {type::heading}).x < room)
            ui::text({where.at.x + margin + title.x + px(8), baseline + px(5)}, sentence, colors().muted, {type::heading});
        else if (float const lines = draw_paragraph(nullptr, {}, room - px(8), 0, sentence); lines < px(44))
            draw_paragraph(&ui::canvas(), {where.at.x + margin + title.x + px(16), baseline + (title.y - lines) / 2 + px(1)}, room - px(8),
                           colors().muted, sentence);
        else
            below =
                draw_paragraph(&ui::canvas(), {where.at.x + margin, top + ui::field_height() + px(8)}, inner, colors().muted, sentence) +
                px(4);
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
    place_field("to", in(say::to), s.to, false, place_of(1));
    place_field("headquarters", in(say::headquarters), s.headquarters, true, place_of(2));
    reading_field(s.reading, place_of(3));

    // The last by keys, as it is by sight.
    language_switch(s, {where.at.x + where.width - margin, wide ? top + px(28) : top + px(6)});

    float const rows = static_cast<float>((4 + columns - 1) / columns);
    float const height = std::floor(fields_top + rows * row - px(8) + px(16) + below - where.at.y);
    ui::hairline(where.at.x, where.at.x + where.width, where.at.y + height);
    return height + px(1);
}

} // namespace chipgauge::views
