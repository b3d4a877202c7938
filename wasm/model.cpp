#include "model.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace chipgauge {

void update(model& m, state const& s) {
    question const q = question_of(s);
    m.compared.clear();
    for (chip const* c : s.chips) m.compared.push_back(assess(*c, q));
    m.comparison = comparison(m.compared);
    m.explained = assess(*s.selected, q);

    m.picture = {};
    draw_regions(m.picture, q);
    for (chip const* c : catalog::all) {
        plot_point p = point_of(assess(*c, q));
        p.chosen = s.chips.contains(c);
        m.picture.points.push(p);
    }
}

void sort_by(state& s, model const& m, std::size_t row) {
    if (row >= m.comparison.rows.size()) return;
    std::vector<cell> const& cells = m.comparison.rows[row];
    auto const less = [&](std::size_t a, std::size_t b) {
        cell const &x = cells[a + 1], &y = cells[b + 1];
        char *x_end = nullptr, *y_end = nullptr;
        double const u = std::strtod(x.raw.c_str(), &x_end), v = std::strtod(y.raw.c_str(), &y_end);
        bool const is_u = x_end != x.raw.c_str() && *x_end == '\0', is_v = y_end != y.raw.c_str() && *y_end == '\0';
        if (is_u != is_v) return is_u; // what is unknown comes last
        return is_u ? u > v : x.text < y.text;
    };
    std::vector<std::size_t> order(s.chips.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), less);
    if (std::is_sorted(order.begin(), order.end())) std::reverse(order.begin(), order.end());
    few<chip const*, most_chips> sorted;
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

theme::shade const& shade_of(outcome classification, bool by_letter) {
    return shade_of(by_letter ? tone::letter : tone_of(classification));
}

} // namespace chipgauge
