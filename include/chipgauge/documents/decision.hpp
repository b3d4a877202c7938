// The decision as a document: the whole law of one question on a page or two, a table for whom rows treat alike.
#pragma once

#include <chipgauge/answers/decision_rows.hpp>
#include <chipgauge/documents/answer.hpp>
#include <chipgauge/words/decision.hpp>
#include <chipgauge/words/headroom.hpp>
#include <chipgauge/words/timeline.hpp>

namespace chipgauge {

namespace detail {

/// The first value of a stretch and what lies below it: a cut just above a figure says "more than" that figure.
struct said_cut {
    std::string figure{};
    bool just_above = false;
};
inline said_cut cut_in_words(double at, language in) {
    bool const above = raw(next_down(at)).size() < raw(at).size();
    return {in.figure(above ? next_down(at) : at), above};
}

inline std::string stretch_in_words(decision_condition const& c, language in) {
    range const r = c.values;
    if (c.of == asked_of::datacenter) return std::string(name_of(certainly(r.low > 0), in));
    bool const from = r.low > 0, to = r.high < cuts::topmost;
    if (c.of == asked_of::released) {
        auto const day = [&](double serial) { return in.short_day(date::from_serial(static_cast<int>(serial))); };
        return !from ? in(words::before_day, day(r.high + 1)) : in(words::from_day, day(r.low));
    }
    std::string low, high;
    if (from) {
        said_cut const cut = cut_in_words(r.low, in);
        low = cut.just_above ? in(words::more_than, cut.figure) : in(words::at_least, cut.figure);
    }
    if (to) {
        said_cut const cut = cut_in_words(next_up(r.high), in);
        high = cut.just_above ? in(words::not_more_than, cut.figure) : in(words::below, cut.figure);
    }
    return from && to ? in(words::two_bounds, low, high) : low + high;
}

/// What the sets of an answer say, a cell each: classification, license, exceptions, review.
inline void add_answer(std::vector<cell>& row, answer const& a, language in) {
    outcome const item = a.classification();
    row.push_back({item == outcome::none ? any_of(a.possible & any_item, in) : std::string(words_of(item, in)), tone_of(item)});
    truth const license = a.license();
    row.push_back({in.say(license == truth::yes  ? words::cell_required
                          : license == truth::no ? words::cell_not_required
                                                 : words::cell_license_undetermined),
                   license == truth::yes  ? tone::strong
                   : license == truth::no ? tone::plain
                                          : tone::undetermined});
    if (license == truth::no) {
        row.insert(row.end(), 2, {"–", tone::muted});
        return;
    }
    std::string exceptions;
    for (outcome const o : members(a.possible & any_exception))
        exceptions += (exceptions.empty() ? "" : ", ") + std::string(key_of(o)) + (a.certain.has(o) ? "" : "?");
    row.push_back({exceptions.empty() ? in.say(words::cell_no_exception) : exceptions, exceptions.empty() ? tone::muted : tone::plain});
    outcomes const may = a.possible & any_review;
    bool const decided = a.review_policy() != outcome::none;
    row.push_back({may.empty() ? in.say(words::cell_review_not_published) : any_of(may, in), decided ? tone::plain : tone::undetermined});
}

/// The rows below a branch, with a column for each axis that any of them asks about.
inline table decision_table(decision const& law, decision::branch b, language in) {
    bool asked[asked_of_count]{};
    for_each_row(law, b, [&](decision_row const& row) {
        for (decision_condition const& c : row.conditions) asked[static_cast<int>(c.of)] = true;
    });
    table t;
    for (int i = 0; i < asked_of_count; ++i)
        if (asked[i]) {
            metric const m = metric_of(static_cast<asked_of>(i));
            t.columns.push_back({capitalized(title_of(m, in)), std::string(unit_of(m, in)), false});
        }
    for (phrase const& title : {words::stages[0], words::column_license, words::column_exception, words::column_review})
        t.columns.push_back({in.say(title), "", false});
    for_each_row(law, b, [&](decision_row const& row) {
        std::vector<cell> cells;
        for (int i = 0; i < asked_of_count; ++i) {
            if (!asked[i]) continue;
            decision_condition const* const c = row.about(static_cast<asked_of>(i));
            cells.push_back({c ? stretch_in_words(*c, in) : std::string()});
        }
        add_answer(cells, row.says, in);
        t.rows.push_back(std::move(cells));
    });
    return t;
}

inline std::string names_in_words(decision const& law, maker_and_model const& who, language in) {
    auto const list = [&](asked_of axis, std::size_t place) {
        std::vector<std::string> names;
        if (place > 1)
            for (std::string_view const name : law.axis(axis).classes[place - 2].names) names.emplace_back(name);
        return in.list(names, words::or_);
    };
    std::string const maker = list(asked_of::vendor, who.vendor), model = list(asked_of::model, who.model);
    if (model.empty()) return maker.empty() ? in.say(words::decision_of_others) : in(words::decision_of_maker, maker);
    return maker.empty() ? in(words::decision_of_model, model) : in(words::decision_of_named, maker, model);
}

} // namespace detail

inline document decision_document(decision& law, language in = {}) {
    document d;
    question const& q = law.asked();
    d.title = in(words::decision_title, in.with_article(q.to), in.day(q.on));
    d.subtitle = question_in_words(q, in);
    auto const all = names_of(law, product::processor);
    std::vector<decision::branch> told;
    for (maker_and_model const& who : all) {
        bool before = false;
        for (decision::branch const each : told) before = before || each == who.law;
        if (before) continue;
        told.push_back(who.law);
        std::string heading;
        for (maker_and_model const& like : all)
            if (like.law == who.law) heading += (heading.empty() ? "" : in.say(words::clause_end)) + detail::names_in_words(law, like, in);
        d.heading(all.size() == 1 ? in.say(words::decision_of_all) : heading);
        d.grid(detail::decision_table(law, who.law, in));
    }
    d.heading(in(words::decision_of_memory));
    d.grid(detail::decision_table(law, law.named(law.root(product::memory), 1, 1), in));
    d.paragraph(in(words::decision_unknown), tone::muted);
    d.paragraph(not_checked_sentence(in), tone::muted);
    d.disclaimer_of(q.on, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
