// Lists: the catalog, the rules in force, the history of a paragraph, the groups of places.
#pragma once

#include <chipgauge/answers/caps_in_force.hpp>
#include <chipgauge/documents/answer.hpp>

namespace chipgauge {

inline document chips_document() {
    table t;
    t.caption = fmt::format("{} chips, compared with their sources on {}", catalog::all.count, long_date(catalog_verified_through));
    t.columns = {{"Id", "", false},       {"Name", "", false},    {"Released", "", false}, {"TPP", "", true},
                 {"PD", "TPP/mm²", true}, {"DRAM", "GB/s", true}, {"I/O", "GB/s", true},   {"Trust", "", false}};
    auto const value = [](range r, int decimals) {
        std::string text = r.empty() ? "none" : r.known() ? number(r.point(), decimals) + (r.exact() ? "" : "*") : "unknown";
        return cell{std::move(text),
                    r.known() ? tone::plain : tone::undetermined,
                    {},
                    spoken(r, decimals),
                    r.known() ? std::optional(r.point()) : std::nullopt};
    };
    for (chip const* c : catalog::all) {
        metrics const m = measure(*c);
        t.rows.push_back({{std::string(c->id), tone::strong, std::string(c->sources[0].url), {}, {}},
                          {std::string(c->name), tone::plain},
                          {iso(c->released), tone::plain},
                          value(m[metric::tpp], 0),
                          value(m[metric::density], 2),
                          value(m[metric::dram_bandwidth], 0),
                          value(m[metric::transfer_rate], 0),
                          {std::string(name_of(c->trust)), tone::plain}});
    }
    document d;
    d.title = "Catalog";
    d.grid(std::move(t));
    d.paragraph("* the figure that a source prefers, within a range.", tone::muted);
    return d;
}

/// A place set in words: `D:1, D:4 or D:5 less A:5, A:6`.
inline std::string words_of(places const& p) {
    constexpr std::string_view names[] = {"A:1", "A:5", "A:6", "D:1", "D:4", "D:5", "Macau or D:5", "Tier 1"};
    auto const groups_in_words = [&](groups g) {
        std::vector<std::string> items;
        for (int i = 0; i < 8; ++i)
            if (share(g, static_cast<groups>(1 << i))) items.emplace_back(names[i]);
        return list_of(items, "or");
    };
    std::vector<std::string> items;
    for (country const c : p.named) items.push_back(name_of(c));
    if (p.any != groups::none) items.push_back(groups_in_words(p.any));
    std::string text = items.empty() ? "anywhere" : list_of(items, "or");
    if (p.minus != groups::none) text += " less " + groups_in_words(p.minus);
    return text;
}

/// A row in words: limits, scope, and what it says.
inline std::string content_of(rule const& r) {
    std::vector<std::string> parts;
    for (std::string_view const m : r.models) parts.emplace_back(m);
    std::string text = list_of(parts, "or");
    std::vector<std::string> limits;
    for (limit const& l : r.limits) limits.push_back(words_of(l));
    if (!limits.empty()) text += (text.empty() ? "" : "; ") + list_of(limits, "and");
    bool const to = !(r.where.to.everywhere() && r.where.to.minus == groups::none);
    bool const seat = !(r.where.headquarters.everywhere() && r.where.headquarters.minus == groups::none);
    if (to) text += fmt::format("{}to {}", text.empty() ? "" : "; ", words_of(r.where.to));
    if (seat)
        text += fmt::format("{}party from {}",
                            to             ? (r.where.either ? ", or " : ", ")
                            : text.empty() ? ""
                                           : "; ",
                            words_of(r.where.headquarters));
    if (text.empty() && !text_of(r).empty()) text = std::string(text_of(r));
    return text;
}

inline document rules_document(date on, reading as) {
    document d;
    d.title = fmt::format("Rules in force on {}, as {}", long_date(on), name_of(as));
    for (stage const s :
         {stage::classification, stage::license_requirement, stage::license_exception, stage::review_policy, stage::notice}) {
        table t;
        t.columns = {
            {"Paragraph", "", false}, {"Since", "", false}, {"Says", "", false}, {"Where and when", "", false}, {"Source", "", false}};
        for (enacted const& e : the_law) {
            rule const& r = *e.rule;
            if (!e.in_force(on, as) || stage_of(r.then) != s) continue;
            t.rows.push_back({{std::string(r.id.text), tone::strong, {}, std::string(text_of(r)), {}},
                              {iso(r.effective), tone::plain},
                              {words_of(r.then), tone_of_row(r), {}, {}, {}},
                              {content_of(r), tone::plain, {}, std::string(doubt_of(r)), {}},
                              {std::string(r.instrument->citation), tone::plain, std::string(r.instrument->url), {}, {}}});
        }
        if (t.rows.empty()) continue;
        std::string title(key_of(s));
        for (char& c : title)
            if (c == '_') c = ' ';
        title[0] = static_cast<char>(title[0] - 'a' + 'A');
        d.heading(title);
        d.grid(std::move(t));
    }
    table t;
    t.columns = {{"Paragraph", "", false}, {"Since", "", false}, {"Amount", "", true}, {"Of", "", false}, {"Source", "", false}};
    for (cap const* in_force : caps_in_force(on, as)) {
        cap const& c = *in_force;
        t.rows.push_back({{std::string(c.id.text), tone::strong},
                          {iso(c.effective), tone::plain},
                          {number(c.amount), tone::plain, {}, {}, c.amount},
                          {fmt::format("{}: {}", c.unit, text_of(c)), tone::plain},
                          {std::string(c.instrument->citation), tone::plain, std::string(c.instrument->url), {}, {}}});
    }
    if (!t.rows.empty()) {
        d.heading("Amounts for fleets, parties and countries");
        d.grid(std::move(t));
    }
    d.paragraph(disclaimer(on), tone::muted);
    return d;
}

/// Every version of a paragraph, in order; no rows for a paragraph that does not exist.
inline document history_document(std::string_view id) {
    document d;
    d.title = fmt::format("History of {}", id);
    table t;
    t.columns = {{"From", "", false}, {"Until", "", false},          {"Reading", "", false},
                 {"Says", "", false}, {"Where and when", "", false}, {"Source", "", false}};
    for (enacted const& e : the_law) {
        rule const& r = *e.rule;
        if (!same_name(r.id.text, id)) continue;
        date const until = e.ends(r.known_to == read_as::printed_only ? reading::printed : reading::enforced);
        t.rows.push_back({{iso(r.effective), tone::strong},
                          {r.then == outcome::repealed ? ""
                           : until == last_day         ? "in force"
                                                       : iso(until.previous()),
                           tone::plain},
                          {r.known_to == read_as::both           ? "both"
                           : r.known_to == read_as::printed_only ? "printed"
                                                                 : "enforced",
                           tone::plain},
                          {words_of(r.then), tone_of_row(r), {}, {}, {}},
                          {content_of(r), tone::plain, {}, std::string(doubt_of(r)), {}},
                          {std::string(r.instrument->citation), tone::plain, std::string(r.instrument->url), {}, {}}});
    }
    if (!t.rows.empty()) d.grid(std::move(t));
    d.paragraph(disclaimer(rules_verified_through), tone::muted);
    return d;
}

/// The groups that a country stands in: `D:1, D:5`. Macau is in no D:5, but goes with it by name.
inline std::string words_of(groups g) {
    constexpr std::string_view names[] = {"A:1", "A:5", "A:6", "D:1", "D:4", "D:5", "named with D:5", "Tier 1"};
    std::string text;
    for (int i = 0; i < 8; ++i) {
        auto const each = static_cast<groups>(1 << i);
        if (!share(g, each) || (each == groups::d5m && share(g, groups::d5))) continue;
        if (!text.empty()) text += ", ";
        text += names[i];
    }
    return text.empty() ? "none" : text;
}

/// Places with their groups on a day; one of them when `only` is named.
inline document places_document(date on, country only) {
    document d;
    d.title = only.named() ? fmt::format("{} on {}", name_of(only), long_date(on)) : fmt::format("Country groups on {}", long_date(on));
    table t;
    t.columns = {{"Code", "", false}, {"Name", "", false}, {"Groups", "", false}, {"Doubt", "", false}};
    for (place const& p : all_places) {
        if (only.named() && p.code != only) continue;
        standing const s = standing_of(p.code, on);
        std::vector<std::string> sets;
        for (groups const g : s.alternatives) sets.push_back(words_of(g));
        std::string text = p.listed ? list_of(sets, "– or") : "not listed: any, or none";
        t.rows.push_back({{code_of(p.code), tone::strong},
                          {std::string(p.name), tone::plain},
                          {std::move(text), s.certain() ? tone::plain : tone::undetermined},
                          {std::string(s.doubt), tone::muted}});
    }
    d.grid(std::move(t));
    if (only.named()) {
        for (membership_change const& change : membership_changes)
            if (change.code == only) {
                std::vector<std::string> sets;
                for (groups const g : change.alternatives) sets.push_back(words_of(g));
                d.item(fmt::format("from {}: {} ({})", iso(change.from), list_of(sets, "– or"), change.why));
            }
    }
    d.paragraph(disclaimer(on), tone::muted);
    return d;
}

} // namespace chipgauge
