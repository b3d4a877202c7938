// Lists: the catalog, the rules in force, the history of a paragraph, the groups of places.
#pragma once

#include <chipgauge/answers/caps_in_force.hpp>
#include <chipgauge/documents/answer.hpp>
#include <chipgauge/words/compare.hpp>
#include <chipgauge/words/explain.hpp>
#include <chipgauge/words/fleet.hpp>
#include <chipgauge/words/listings.hpp>
#include <chipgauge/words/timeline.hpp>

namespace chipgauge {

namespace detail {

/// A figure of the catalog: the preferred one, with a star where it is one of several.
inline cell listed_figure(range r, int decimals, language in) {
    std::string text = r.known() ? in.number(r.point(), decimals) + (r.exact() ? "" : "*") : in.range(r);
    return {std::move(text),
            r.known() ? tone::plain : tone::undetermined,
            {},
            in.range(r, decimals),
            r.known() ? std::optional(r.point()) : std::nullopt};
}

inline std::vector<cell> listed_chip(chip const& c, language in) {
    metrics const m = measure(c);
    return {{std::string(c.id), tone::strong, std::string(c.sources[0].url)},
            {std::string(c.name)},
            {in.short_day(c.released)},
            listed_figure(m[metric::tpp], 0, in),
            listed_figure(m[metric::density], 2, in),
            listed_figure(m[metric::dram_bandwidth], 0, in),
            listed_figure(m[metric::transfer_rate], 0, in),
            {std::string(name_of(c.trust, in))}};
}

} // namespace detail

inline document chips_document(language in = {}) {
    table t;
    t.caption = in(words::catalog_caption, in.number(static_cast<double>(catalog::all.count)), in.day(catalog_verified_through));
    t.columns = columns_of(in,
                           {words::column_id, words::column_name, words::column_released, words::row_tpp.label, words::column_pd,
                            words::short_dram, words::column_io, words::column_trust},
                           {3, 4, 5, 6});
    t.columns[4].subtitle = unit_of(metric::density, in);
    t.columns[5].subtitle = t.columns[6].subtitle = unit_of(metric::transfer_rate, in);
    for (chip const* c : catalog::all) t.rows.push_back(detail::listed_chip(*c, in));
    document d;
    d.title = in(words::catalog_title);
    d.grid(std::move(t));
    d.paragraph(in(words::preferred_figure), tone::muted);
    return finished(std::move(d), in);
}

/// A place set in words: `D:1, D:4 or D:5 less A:5, A:6`.
inline std::string words_of(places const& p, language in) {
    auto const groups_in_words = [&](groups g) {
        std::vector<std::string> items;
        for (int i = 0; i < 8; ++i)
            if (share(g, static_cast<groups>(1 << i))) items.push_back(in.say(words::groups_in_scope[i]));
        return in.list(items, words::or_);
    };
    std::vector<std::string> items;
    for (country const c : p.named) items.push_back(in.name(c));
    if (p.any != groups::none) items.push_back(groups_in_words(p.any));
    std::string text = items.empty() ? in.say(words::anywhere) : in.list(items, words::or_);
    return p.minus == groups::none ? text : in(words::less, text, groups_in_words(p.minus));
}

namespace detail {

inline bool limits_places(places const& p) { return !(p.everywhere() && p.minus == groups::none); }

/// Where a row reaches; empty for everywhere and everyone.
inline std::string scope_in_words(scope const& s, language in) {
    std::string const to = limits_places(s.to) ? in(words::to_places, words_of(s.to, in)) : "";
    std::string const from = limits_places(s.headquarters) ? in(words::party_from, words_of(s.headquarters, in)) : "";
    if (to.empty() || from.empty()) return to + from;
    return in(s.either ? words::either_of : words::both_of, to, from);
}

} // namespace detail

/// A row in words: models, limits and scope, or what it says.
inline std::string content_of(rule const& r, language in) {
    std::vector<std::string> models, limits;
    for (std::string_view const m : r.models) models.emplace_back(m);
    for (limit const& l : r.limits) limits.push_back(words_of(l, in));
    std::string text;
    for (std::string const& part : {in.list(models, words::or_), in.list(limits, words::and_), detail::scope_in_words(r.where, in)}) {
        if (part.empty()) continue;
        if (!text.empty()) text += in(words::clause_end);
        text += part;
    }
    return text.empty() ? std::string(text_of(r, in)) : text;
}

namespace detail {

inline cell cited_cell(instrument const& by) { return {std::string(by.citation), tone::plain, std::string(by.url)}; }

inline table rules_of_stage(stage s, date on, reading as, language in) {
    table t;
    t.columns =
        columns_of(in, {words::column_paragraph, words::column_since, words::column_says, words::column_where, words::column_source});
    for (enacted const& e : the_law) {
        rule const& r = *e.rule;
        if (!e.in_force(on, as) || stage_of(r.then) != s) continue;
        t.rows.push_back({{std::string(r.id.text), tone::strong, {}, std::string(text_of(r, in))},
                          {in.short_day(r.effective)},
                          {std::string(words_of(r.then, in)), tone_of_row(r)},
                          {content_of(r, in), tone::plain, {}, std::string(doubt_of(r, in))},
                          cited_cell(*r.instrument)});
    }
    return t;
}

inline table caps_table(date on, reading as, language in) {
    table t;
    t.columns =
        columns_of(in, {words::column_paragraph, words::column_since, words::column_amount, words::column_of, words::column_source}, {2});
    for (cap const* c : caps_in_force(on, as))
        t.rows.push_back({{std::string(c->id.text), tone::strong},
                          {in.short_day(c->effective)},
                          {in.number(c->amount), tone::plain, {}, {}, c->amount},
                          {in(words::amount_of, unit_of(*c, in), text_of(*c, in))},
                          cited_cell(*c->instrument)});
    return t;
}

} // namespace detail

inline document rules_document(date on, reading as, language in = {}) {
    document d;
    d.title = in(words::rules_title, in.day(on), name_of(as, in));
    for (stage const s :
         {stage::classification, stage::license_requirement, stage::license_exception, stage::review_policy, stage::notice}) {
        table t = detail::rules_of_stage(s, on, as, in);
        if (t.rows.empty()) continue;
        d.heading(title_of(s, in));
        d.grid(std::move(t));
    }
    if (table t = detail::caps_table(on, as, in); !t.rows.empty()) {
        d.heading(in(words::heading_amounts));
        d.grid(std::move(t));
    }
    d.disclaimer_of(on, in);
    return finished(std::move(d), in);
}

/// Every version of a paragraph, in order; no rows for a paragraph that does not exist.
inline document history_document(std::string_view id, language in = {}) {
    document d;
    d.title = in(words::history_title, id);
    table t;
    t.columns = columns_of(in, {words::column_from, words::column_until, words::column_reading, words::column_says, words::column_where,
                                words::column_source});
    for (enacted const& e : the_law) {
        rule const& r = *e.rule;
        if (!same_name(r.id.text, id)) continue;
        date const until = e.ends(r.known_to == read_as::printed_only ? reading::printed : reading::enforced);
        phrase const& read = r.known_to == read_as::both           ? words::reading_both
                             : r.known_to == read_as::printed_only ? words::reading_printed
                                                                   : words::reading_enforced;
        t.rows.push_back({{in.short_day(r.effective), tone::strong},
                          {r.then == outcome::repealed ? ""
                           : until == last_day         ? in.say(words::in_force)
                                                       : in.short_day(until.previous())},
                          {in.say(read)},
                          {std::string(words_of(r.then, in)), tone_of_row(r)},
                          {content_of(r, in), tone::plain, {}, std::string(doubt_of(r, in))},
                          detail::cited_cell(*r.instrument)});
    }
    if (!t.rows.empty()) d.grid(std::move(t));
    d.disclaimer_of(rules_verified_through, in);
    return finished(std::move(d), in);
}

/// The groups that a country stands in: `D:1, D:5`. Macau is in no D:5, but goes with it by name.
inline std::string words_of(groups g, language in) {
    std::string text;
    for (int i = 0; i < 8; ++i) {
        auto const each = static_cast<groups>(1 << i);
        if (!share(g, each) || (each == groups::d5m && share(g, groups::d5))) continue;
        if (!text.empty()) text += ", ";
        text += in(words::groups_of_a_country[i]);
    }
    return text.empty() ? in.say(words::no_group) : text;
}

namespace detail {

/// Sets of groups of which one holds: `D:1, D:5 – or D:1`.
template<class Sets>
std::string alternatives_in_words(Sets const& sets, language in) {
    std::vector<std::string> all;
    for (groups const g : sets) all.push_back(words_of(g, in));
    return in.list(all, words::dash_or);
}

} // namespace detail

/// Places with their groups on a day; one of them when `only` is named.
inline document places_document(date on, country only, language in = {}) {
    document d;
    d.title = only.named() ? in(words::place_title, in.name(only), in.day(on)) : in(words::places_title, in.day(on));
    table t;
    t.columns = columns_of(in, {words::column_code, words::column_name, words::column_groups, words::column_doubt});
    for (place const& p : all_places) {
        if (only.named() && p.code != only) continue;
        standing const s = standing_of(p.code, on);
        t.rows.push_back({{code_of(p.code), tone::strong},
                          {in.name(p.code)},
                          {s.listed ? detail::alternatives_in_words(s.alternatives, in) : in.say(words::not_listed),
                           s.certain() ? tone::plain : tone::undetermined},
                          {std::string(remark_on(p.code, s, in)), tone::muted}});
    }
    d.grid(std::move(t));
    if (only.named())
        for (membership_change const& change : membership_changes)
            if (change.code == only)
                d.item(in(words::groups_from, in.short_day(change.from), detail::alternatives_in_words(change.alternatives, in),
                          reason_of(change, in)));
    d.disclaimer_of(on, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
