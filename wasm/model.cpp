#include "model.hpp"

#include "designs.hpp"

#include <chipgauge/documents/timeline.hpp>
#include <chipgauge/words/page.hpp>
#include <chipgauge/writers/svg.hpp>

#include <algorithm>

namespace chipgauge {

namespace {

history history_of(chip const& c, question const& q, date through) {
    history h{&c, {}};
    for_each_stretch(c, q, through, [&](stretch const& now, stretch const* before) {
        cell const answer = brief(now.answer);
        // The color is that of the paragraph or the letter that asks for the license, as in the table; the words say how it is reviewed.
        tone const required = license_cell(now.answer).tone;
        bool const case_by_case = answer.tone == tone::in_b && required == tone::in_a;
        h.parts.push_back({now.from, now.until, required, case_by_case, answer.text, changed_by(now, before)});
    });
    return h;
}

} // namespace

void update(model& m, state const& s) {
    question const q = question_of(s);
    m.compared.clear();
    for (chip const* c : s.chips) m.compared.push_back(assess(*c, q));
    m.comparison = comparison(m.compared);
    mark_own(m.comparison, m.compared);
    m.explained = assess(*s.selected, q);

    m.picture = plot_of(m.compared, q, axes_of(s));

    // Of what the reader designs, the picture shows the room too.
    m.along_area = {};
    m.along_performance = {};
    if (s.beside == panel::headroom || design_of(*s.selected)) {
        m.along_area = by_area(*s.selected, q);
        m.along_performance = by_performance(*s.selected, q);
    }
}

void mark_own(table& t, std::vector<assessment> const& compared) {
    for (std::size_t i = 0; i < compared.size() && i + 1 < t.columns.size(); ++i)
        if (design_of(*compared[i].chip)) t.columns[i + 1].subtitle = language{}(words::page::own_figures);
}

void update_histories(model& m, state const& s, date today) {
    // A reader who drags the day does not change them.
    state timeless;
    static_cast<question&>(timeless) = question_of(s);
    timeless.on = {};
    timeless.chips = s.chips;
    if (!m.histories.empty() && m.over_time == timeless) return;
    m.over_time = timeless;
    m.histories.clear();
    for (chip const* c : s.chips) m.histories.push_back(history_of(*c, question_of(s), today));
}

void sort_by(state& s, model const& m, std::size_t row) {
    if (row >= m.comparison.rows.size()) return;
    std::vector<cell> const& cells = m.comparison.rows[row];
    auto const before = [&](std::size_t a, std::size_t b) {
        std::optional<double> const u = cells[a + 1].value, v = cells[b + 1].value;
        return u == v ? !u && cells[a + 1].text < cells[b + 1].text : u > v; // what is unknown comes last
    };
    // By insertion: stable, and ten chips at most.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < s.chips.size(); ++i) {
        std::size_t at = order.size();
        while (at > 0 && before(i, order[at - 1])) --at;
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(at), i);
    }
    if (std::is_sorted(order.begin(), order.end())) std::reverse(order.begin(), order.end());
    few<chip const*, most_compared> sorted;
    for (std::size_t i : order) sorted.push(s.chips[i]);
    s.chips = sorted;
}

theme::shade const& shade_of(tone t) {
    theme::palette const& c = theme::colors();
    static theme::shade plain, muted;
    plain = {c.text, c.text};
    muted = {c.muted, c.muted};
    switch (t) {
    case tone::in_a: return c.in_a;
    case tone::in_b: return c.in_b;
    case tone::clear: return c.clear;
    case tone::letter: return c.letter;
    case tone::undetermined: return c.unknown;
    case tone::muted: return muted;
    default: return plain;
    }
}

ImU32 ink_on(tone t) {
    theme::palette const& c = theme::colors();
    bool const dark_theme = (c.page & 0xFF) < 0x80;
    if (t == tone::in_b) return dark_theme ? c.page : c.text;
    return t == tone::clear ? c.text : c.page;
}

theme::shade const& shade_of(outcome classification, bool by_letter) {
    return shade_of(by_letter ? tone::letter : tone_of(classification));
}

} // namespace chipgauge
