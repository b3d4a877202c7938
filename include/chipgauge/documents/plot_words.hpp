// What the picture says in words: its axes, where a chip stands on them, and what its lines are.
#pragma once

#include <chipgauge/answers/plot_lines.hpp>
#include <chipgauge/documents/answer.hpp>
#include <chipgauge/words/plot.hpp>

#include <span>

namespace chipgauge {

constexpr std::string_view name_of(plot_axis a, language in = {}) { return in(words::plot_axes[static_cast<int>(a)]); }

/// Along the axis: `DRAM bandwidth, GB/s`; of the decode bound, for which model.
inline std::string title_of(plot_axis a, language_model model, language in = {}) {
    std::string title = in.say(words::plot_axis_titles[static_cast<int>(a)]);
    if (a != plot_axis::decode_bound) return title;
    return in(words::plot_axis_of_model, title, in.figure(model.parameters / 1e9), in.figure(model.bits));
}

/// Where a chip stands on an axis.
inline std::string value_on(plot_axis a, range value, chip const& c, language in = {}) {
    if (a == plot_axis::released) return in.day(c.released);
    return in.range(value, a == plot_axis::density ? 2 : 0);
}

/// Ticks for a reader: 1, 2 and 5 times powers of ten; of days, each New Year.
inline std::vector<double> ticks_of(axis a) {
    std::vector<double> ticks;
    if (!a.logarithmic) {
        for (int year = date::from_serial(static_cast<int>(a.low)).year; date(year, 1, 1).serial() <= a.high; ++year)
            if (double const v = date(year, 1, 1).serial(); v >= a.low) ticks.push_back(v);
        return ticks;
    }
    for (double decade = 1e-3; decade < 1e9; decade *= 10)
        for (double const step : {1., 2., 5.})
            if (double const v = decade * step; v >= a.low && v <= a.high) ticks.push_back(v);
    return ticks;
}

/// A figure at a tick: whole numbers with separators, small ones with what they need; of a day, its year.
inline std::string tick_text(axis a, double v, language in = {}) {
    if (!a.logarithmic) return detail::digits(static_cast<unsigned>(date::from_serial(static_cast<int>(v)).year), 4);
    return in.figure(v, v < 1 ? 1 : 0);
}

/// What a line is: `case by case`, `tariff`, `letter: 1,400 GB/s`, `bill: S.3150 (119th), S.4456 (119th)`.
inline std::string words_of(plot_line const& line, language in = {}) {
    rule const& first = *line.rows[0];
    if (stage_of(first.then) == stage::review_policy && first.instrument->kind == text_kind::regulation)
        return std::string(words_of(first.then, in));
    std::string const kind(name_of(first.instrument->kind, in));
    if (first.instrument->kind == text_kind::letter) // it may draw several lines
        for (limit const& l : first.limits)
            if (l.metric <= metric::package_bandwidth && l.bound.exact())
                return in(words::plot_line_of_kind, kind, in.number(l.bound.low) + "\u00a0" + std::string(unit_of(l.metric, in)));
    if (first.instrument->kind != text_kind::bill) return kind;
    std::string ids;
    std::string_view last;
    for (rule const* r : line.rows) {
        std::string_view const bill = r->id.text.substr(0, r->id.text.find('/'));
        if (bill != last) (ids += ids.empty() ? "" : ", ") += bill;
        last = bill;
    }
    return in(words::plot_line_of_kind, kind, ids);
}

/// The tone of a line: that of the letter; no other line has a color of its own.
inline tone tone_of(plot_line const& line) {
    return line.rows[0]->instrument->kind == text_kind::letter ? tone::letter : tone::undetermined;
}

/// Bills are no law: whoever draws them draws them broken.
constexpr bool is_proposed(plot_line const& line) { return line.rows[0]->instrument->kind == text_kind::bill; }

/// The tone of a point: that of its classification, or of the letter.
inline tone tone_of(plot_point const& p) { return p.by_letter ? tone::letter : tone_of(p.classification); }

/// What the picture shows, for readers who cannot see it: its title, and the chips with their figures.
struct plot_words {
    std::string title{};
    std::string description{};
    std::string hypothesis{}; ///< by which law that is not; empty: by the law as it is
};

inline plot_words words_of(std::span<assessment const> all, date on, plot_axes const& axes = {}, language in = {}) {
    plot_words said;
    std::vector<std::string> names;
    for (assessment const& a : all) {
        names.emplace_back(a.chip->model);
        plot_point const p = point_of(a, axes);
        if (!said.description.empty()) said.description += ' ';
        said.description += in(words::plot_description_of, a.chip->name, name_of(axes.x, in), value_on(axes.x, p.x, *a.chip, in),
                               name_of(axes.y, in), value_on(axes.y, p.y, *a.chip, in), classification_sentence(a, in));
    }
    said.title = in(words::plot_title, name_of(axes.x, in), name_of(axes.y, in), in.list(names, words::and_), in.day(on));
    if (all.empty()) return said;
    said.title = titled(all.front().asked, said.title, in);
    said.hypothesis = hypothesis_in_words(all.front().asked, in);
    return said;
}

} // namespace chipgauge
