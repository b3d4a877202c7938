// The answer over time as a table: one row per day on which it changes.
#pragma once

#include <chipgauge/documents/answer.hpp>

namespace chipgauge {

/// A stretch of time with one answer.
struct stretch {
    date from{}, until{}; ///< `until` is the first day of the next one
    assessment answer{};
};

/// The stretches of a chip from the later of its release and August 2022, through a day.
inline std::vector<stretch> stretches(chip const& c, question const& q, date through) {
    std::vector<stretch> all;
    date from = timeline_start;
    if (c.released.known() && c.released.first() > from) from = c.released.first();
    for_each_change(c, q, from, through, [&](assessment const& a) {
        if (!all.empty()) all.back().until = a.asked.on;
        all.push_back({a.asked.on, through.next(), a});
    });
    return all;
}

/// The instruments whose rows begin, or end others, on the first day of a stretch and bear on the answer.
inline std::string changed_by(stretch const& now, stretch const* before) {
    if (!before) return "";
    std::vector<std::string> titles;
    auto const add = [&](instrument const& by) {
        std::string const text = fmt::format("{} ({})", title_of(by), by.citation);
        for (auto const& each : titles)
            if (each == text) return;
        titles.push_back(text);
    };
    for (finding const& f : now.answer.findings)
        if (f.rule().effective == now.from && f.applies != truth::no && f.rule().then != outcome::notice) add(*f.rule().instrument);
    for (finding const& f : before->answer.findings)
        if (f.applies != truth::no && f.rule().then != outcome::notice)
            for (enacted const& e : the_law)
                if (e.rule->effective == now.from && e.number == f.enacted->number && knows(e.rule->known_to, now.answer.asked.reading))
                    add(*e.rule->instrument);
    for (membership_change const& change : membership_changes)
        if (change.from == now.from && (change.code == now.answer.asked.to || change.code == now.answer.asked.seat()))
            titles.push_back(fmt::format("{} changes groups ({})", name_of(change.code), change.why));
    return list_of(titles, "and");
}

/// An answer in one word or two, with its tone: how a stretch of time is shown where there is no room for more.
inline cell brief(assessment const& a) {
    cell const license = license_cell(a), review = review_cell(a), exceptions = exceptions_cell(a);
    if (license.tone == tone::clear) return {"no license", tone::clear};
    if (license.tone == tone::undetermined || license.tone == tone::letter) return {license.text, license.tone};
    if (exceptions.tone == tone::plain) return {exceptions.text, tone::in_b, {}, exceptions.hint, {}};
    outcome const o = a.result.review_policy();
    if (o == outcome::case_by_case) return {"case by case", tone::in_b};
    if (o == outcome::presumption_of_approval) return {"approval presumed", tone::in_b};
    return {o == outcome::none ? "license" : "denial presumed", tone::in_a};
}

inline table timeline_table(chip const& c, question const& q, date through) {
    table t;
    t.caption = fmt::format("{} to {}, rules as {}", c.name, name_of(q.to), name_of(q.reading));
    t.columns = {{"From", "", false},      {"Paragraph", "", false}, {"License", "", false},
                 {"Exception", "", false}, {"Review", "", false},    {"Changed by", "", false}};
    auto const all = stretches(c, q, through);
    for (std::size_t i = 0; i < all.size(); ++i) {
        assessment const& a = all[i].answer;
        std::string by = changed_by(all[i], i ? &all[i - 1] : nullptr);
        if (i == 0)
            by = c.released.known() && all[0].from == c.released.first() ? fmt::format("released ({})", iso(c.released))
                                                                         : "start of the record";
        t.rows.push_back(
            {{iso(all[i].from), tone::strong}, paragraphs_cell(a), license_cell(a), exceptions_cell(a), review_cell(a), {by, tone::plain}});
    }
    return t;
}

inline document timeline_document(chip const& c, question const& q, date through) {
    document d;
    d.title = fmt::format("{} to {} over time", full_name(c), name_of(q.to));
    d.subtitle = question_in_words(q);
    d.grid(timeline_table(c, q, through));
    d.heading("Known days ahead that change no chip's answer");
    for (mark const& m : law::marks)
        if (m.on > through) d.item(fmt::format("{}: {} ({})", iso(m.on), text_of(m), m.instrument->citation));
    d.paragraph(disclaimer(through), tone::muted);
    return d;
}

} // namespace chipgauge
