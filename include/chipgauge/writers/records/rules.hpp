// Records of `rules` and `places`: the rows of the law, the amounts, and the country groups.
#pragma once

#include <chipgauge/answers/caps_in_force.hpp>
#include <chipgauge/words/us/country_groups.hpp>
#include <chipgauge/writers/records/answer.hpp>

namespace chipgauge {

inline std::string_view key_of(read_as r) {
    constexpr std::string_view keys[] = {"both", "printed", "enforced"};
    return keys[static_cast<int>(r)];
}

namespace detail {

struct group_word {
    groups of;
    std::string_view id;
};
inline constexpr group_word group_words[] = {{groups::a1, "A:1"},           {groups::a5, "A:5"},      {groups::a6, "A:6"},
                                             {groups::d1, "D:1"},           {groups::d4, "D:4"},      {groups::d5, "D:5"},
                                             {groups::d5m, "D:5 or Macau"}, {groups::tier1, "Tier 1"}};

inline void write_groups(record_writer& out, std::string_view key, groups set) {
    out.open_list(key);
    for (group_word const& g : group_words)
        if (share(set, g.of)) out.word({}, g.id);
    out.close();
}

/// Everywhere, where all three lists are empty.
inline void write_places_of(record_writer& out, std::string_view key, places const& p) {
    out.open_record(key);
    write_groups(out, "groups", p.any);
    write_groups(out, "less", p.minus);
    out.open_list("named");
    for (country const c : p.named) out.word({}, c);
    out.close();
    out.close();
}

inline void write_scope(record_writer& out, scope const& s) {
    write_places_of(out, "to", s.to);
    write_places_of(out, "headquarters", s.headquarters);
    out.flag("either_suffices", s.either);
    out.open_list("movements");
    for (word<movement> const& m : movement_words)
        if (s.movement.has(m.means)) out.word({}, m.text);
    out.close();
    out.word("end_use", word_for(s.circumstance, end_use_words));
    out.word("end_user", word_for(s.circumstance, end_user_words));
}

inline void write_instrument(record_writer& out, instrument const& i, std::string_view cfr) {
    out.text("title", title_of(i));
    out.word("kind", name_of(i.kind));
    out.text("citation", i.citation);
    out.text("url", i.url);
    out.word("cfr", cfr);
}

inline void write_row(record_writer& out, enacted const& e) {
    rule const& r = *e.rule;
    auto const same = [](std::string_view text) { return text; };
    date const until = e.ends(r.known_to == read_as::printed_only ? reading::printed : reading::enforced);
    out.open_record();
    out.word("id", r.id.text);
    out.day("effective", r.effective);
    if (until == last_day)
        out.null("until");
    else
        out.day("until", until.previous());
    out.word("reading", key_of(r.known_to));
    out.word("stage", key_of(stage_of(r.then)));
    out.word("says", key_of(r.then));
    out.open_list("limits");
    for (limit const& l : r.limits) {
        out.open_record();
        write_limit(out, l);
        out.close();
    }
    out.close();
    write_outcomes(out, "about", r.about);
    write_scope(out, r.where);
    write_list(out, "models", r.models, same);
    write_list(out, "vendors", r.vendors, same);
    out.flag("systems_only", r.systems_only);
    write_list(out, "displaces", r.over, [](paragraph const& p) { return p.text; });
    out.flag("prevails", r.prevails);
    write_outcomes(out, "bars", r.bars);
    write_instrument(out, *r.instrument, r.cfr);
    out.word("text", text_of(r));
    out.word("note", doubt_of(r));
    out.close();
}

inline void write_amounts(record_writer& out, question const& q) {
    out.open_list("amounts");
    for (cap const* in_force : caps_in_force(q.on, q.reading)) {
        cap const& c = *in_force;
        out.open_record();
        out.word("id", c.id.text);
        out.day("effective", c.effective);
        out.word("reading", key_of(c.known_to));
        out.word("operator", key_of(c.crossed_by));
        out.number("amount", c.amount);
        out.word("unit", name_of(c.unit));
        write_instrument(out, *c.instrument, c.cfr);
        out.text("text", text_of(c));
        out.close();
    }
    out.close();
}

} // namespace detail

/// The rows and amounts in force on the day asked about.
inline void write_rules(record_writer& out, question const& q) {
    write_verb(
        out, "rules", q, [&] { out.null("paragraph"); },
        [&] {
            out.open_list("rules");
            for (enacted const& e : the_law)
                if (e.in_force(q.on, q.reading)) detail::write_row(out, e);
            out.close();
            detail::write_amounts(out, q);
        });
}

/// Every row of one paragraph.
inline void write_history(record_writer& out, std::string_view id, question const& q) {
    write_verb(
        out, "rules", q, [&] { out.word("paragraph", id); },
        [&] {
            out.open_list("rules");
            for (enacted const& e : the_law)
                if (same_name(e.rule->id.text, id)) detail::write_row(out, e);
            out.close();
        });
}

namespace detail {

/// The groups that a place stands in; where that is in doubt, the alternatives.
template<class Sets>
void write_standing(record_writer& out, Sets const& alternatives) {
    write_groups(out, "groups", alternatives.count == 1 ? alternatives[0] : groups::none);
    out.open_list("groups_possible", presence::if_any);
    for (groups const g : alternatives) {
        if (alternatives.count == 1) break;
        out.open_record();
        write_groups(out, "groups", g);
        out.close();
    }
    out.close();
}

} // namespace detail

/// Places with their groups on the day; the changes of one, where only that is asked for.
inline void write_places(record_writer& out, question const& q, country only) {
    write_verb(
        out, "places", q, [&] { out.word("place", only); },
        [&] {
            out.open_list("places");
            for (place const& p : all_places) {
                if (only.named() && p.code != only) continue;
                standing const s = standing_of(p.code, q.on);
                out.open_record();
                out.word("code", p.code);
                out.text("name", name_of(p.code));
                out.flag("listed", p.listed);
                detail::write_standing(out, s.alternatives);
                out.word("note", remark_on(p.code, s));
                out.close();
            }
            out.close();
            out.open_list("changes");
            for (membership_change const& change : membership_changes) {
                if (only.named() && change.code != only) continue;
                out.open_record();
                out.word("code", change.code);
                out.day("from", change.from);
                detail::write_standing(out, change.alternatives);
                out.text("note", change.citation);
                out.close();
            }
            out.close();
        });
}

} // namespace chipgauge
