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

// Where the fields of the question stand, and what the sentence takes below them where it has no room beside them.
struct places {
    float left, top, width, below = 0;
    int columns;

    ui::area of(int field) const {
        float const row = ui::field_height() + px(8);
        return {{left + static_cast<float>(field % columns) * (width + px(8)), top + static_cast<float>(field / columns) * row}, width};
    }
};

// Name, sentence and fields on one line; the sentence in two lines or below where it is long.
places beside_each_other(ui::area inner, ImVec2 title, float baseline) {
    float const field = px(132), left = inner.at.x + inner.width - 4 * field - 3 * px(8) - px(72), from = inner.at.x + title.x;
    places fields{left, inner.at.y, field, 0, 4};
    std::string_view const sentence = in(say::sentence);
    float const room = left - (from + px(8)) - px(24);
    if (size_of(sentence, {type::heading}).x < room)
        ui::text({from + px(8), baseline + px(5)}, sentence, colors().muted, {type::heading});
    else if (float const lines = draw_paragraph(nullptr, {}, room - px(8), 0, sentence); lines < px(44))
        draw_paragraph(&ui::canvas(), {from + px(16), baseline + (title.y - lines) / 2 + px(1)}, room - px(8), colors().muted, sentence);
    else
        fields.below = px(4) + draw_paragraph(&ui::canvas(), {inner.at.x, inner.at.y + ui::field_height() + px(8)}, inner.width,
                                              colors().muted, sentence);
    return fields;
}

// Name, sentence, then the fields in one row or two.
places below_each_other(ui::area inner, ImVec2 title) {
    float y = inner.at.y + title.y + px(4);
    y += draw_paragraph(&ui::canvas(), {inner.at.x, y}, inner.width, colors().muted, in(say::sentence)) + px(16);
    int const columns = inner.width >= px(560) ? 4 : 2;
    float const field = (inner.width - static_cast<float>(columns - 1) * px(8)) / static_cast<float>(columns);
    return {inner.at.x, y, field, 0, columns};
}

} // namespace

float header(state& s, date today, ui::area where) {
    bool const wide = where.width >= px(1000);
    float const margin = px(wide ? edge : narrow_edge), top = where.at.y + px(16), baseline = wide ? top + px(12) : top;
    ui::area const inner{{where.at.x + margin, top}, where.width - 2 * margin};
    ImVec2 const title = ui::text({inner.at.x, baseline}, "chipgauge", colors().text, {type::title, true});
    places const fields = wide ? beside_each_other(inner, title, baseline) : below_each_other(inner, title);

    date_field(s.on, today, s.reading, fields.of(0));
    place_field("to", in(say::to), s.to, false, fields.of(1));
    place_field("headquarters", in(say::headquarters), s.headquarters, true, fields.of(2));
    reading_field(s.reading, fields.of(3));

    // The last by keys, as it is by sight.
    language_switch(s, {inner.at.x + inner.width, wide ? top + px(28) : top + px(6)});

    float const bottom = fields.of(3).at.y + ui::field_height() + px(16) + fields.below;
    float const height = std::floor(bottom - where.at.y);
    ui::hairline(where.at.x, where.at.x + where.width, where.at.y + height);
    return height + px(1);
}

} // namespace chipgauge::views
