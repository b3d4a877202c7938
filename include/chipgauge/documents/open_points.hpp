// What the data leave open of an answer, each as a sentence.
#pragma once

#include <chipgauge/documents/compare.hpp>
#include <chipgauge/documents/lints.hpp>
#include <chipgauge/words/chip_notes.hpp>
#include <chipgauge/words/explain.hpp>

#include <algorithm>

namespace chipgauge {

namespace detail {

/// Sentences, each once.
class sentences {
  public:
    void add(std::string text) {
        if (std::find(all.begin(), all.end(), text) == all.end()) all.push_back(std::move(text));
    }
    std::vector<std::string> all{};
};

/// Of the chip's figures.
inline void open_figures(sentences& to, assessment const& a, language in) {
    chip const& c = *a.chip;
    if (c.trust != confidence::vendor) to.add(in.say(c.trust == confidence::press ? words::open_press : words::open_estimates));
    for (auto const& wrong : lint_sentences(c, in)) to.add(wrong);
    if (std::string_view const note = note_of(c, in); !note.empty()) to.add(std::string(note));
    if (a.measured.area == range{})
        to.add(in.say(words::open_area_unknown));
    else if (!a.measured.area.exact() && !a.measured.area.empty())
        to.add(in.say(words::open_area_estimate));
    if (a.measured[metric::tpp] == range{}) to.add(in.say(words::open_rate_unknown));
    if (c.sold_for == market::workstation && a.asked.sold_for == market::unknown) to.add(in.say(words::open_workstation));
}

/// Of the places and the day.
inline void open_question(sentences& to, assessment const& a, language in) {
    question const& q = a.asked;
    if (!a.destination.certain()) to.add(in(words::open_standing, in.with_article(q.to), doubt_of(a.destination, in)));
    if (!a.seat.certain() && q.seat() != q.to) to.add(in(words::open_standing, in.with_article(q.seat()), doubt_of(a.seat, in)));
    if (not_yet_released(a)) to.add(in(words::open_released_later, in.day(a.chip->released)));
}

/// Of the rows that apply or may: what in them is interpretation or unconfirmed.
inline void open_rows(sentences& to, assessment const& a, language in) {
    std::vector<std::string_view> said;
    for (finding const& f : a.findings) {
        std::string_view const doubt = doubt_of(f.rule(), in);
        if (f.applies == truth::no || doubt.empty()) continue;
        if (f.rule().then == outcome::floor && !a.result.possible.has(outcome::in_no_paragraph)) continue;
        if (std::find(said.begin(), said.end(), doubt) != said.end()) continue;
        said.push_back(doubt);
        to.add(in(words::open_doubt, name_of_row(f.rule()), doubt));
    }
}

} // namespace detail

/// What the data leave open, each as a sentence.
inline std::vector<std::string> open_points(assessment const& a, language in) {
    detail::sentences points;
    if (!a.asked.headquarters.named()) points.add(in(words::open_seat, in.located_in(a.asked.to)));
    detail::open_figures(points, a, in);
    detail::open_question(points, a, in);
    detail::open_rows(points, a, in);
    if (a.asked.on > rules_verified_through) points.add(in(words::open_later_rules, in.day(rules_verified_through)));
    return std::move(points.all);
}

/// What no answer looks at, each with where the law asks for it.
inline std::vector<std::string> not_checked_list(language in) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < std::size(not_checked); ++i) {
        std::string_view const what = in(words::not_checked_in_words[i].full);
        all.push_back(not_checked[i].cfr.empty() ? std::string(what) : in(words::not_checked_item_at, what, not_checked[i].cfr));
    }
    return all;
}

} // namespace chipgauge
