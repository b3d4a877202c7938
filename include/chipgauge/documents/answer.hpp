// An answer in words: for a cell of a table, and as a sentence.
#pragma once

#include <chipgauge/answers/basis.hpp>
#include <chipgauge/documents/document.hpp>

namespace chipgauge {

/// The tone of a row: a letter's own, else that of what it classifies.
inline tone tone_of_row(rule const& r) {
    if (r.instrument->kind == text_kind::letter) return tone::letter;
    return stage_of(r.then) == stage::classification ? tone_of(r.then) : tone::plain;
}

/// The ids of some findings.
inline std::vector<std::string> ids_of(finding_list const& findings) {
    std::vector<std::string> ids;
    for (finding const* f : findings) ids.emplace_back(f->rule().id.text);
    return ids;
}

inline cell classification_cell(assessment const& a) {
    outcome const o = a.result.classification();
    cell c{words_of(o), tone_of(o), {}, {}, {}, std::string(key_of(o))};
    if (o == outcome::none) c.hint = any_of(a.result.possible & any_item);
    return c;
}

inline cell paragraphs_cell(assessment const& a) {
    auto const ids = ids_of(paragraphs_of(a));
    outcome const o = a.result.classification();
    cell c{{}, tone_of(o)};
    for (auto const& id : ids) c.text += (c.text.empty() ? "" : ", ") + (c.text.empty() ? id : id.substr(6));
    if (o == outcome::none) c.text = c.text.empty() ? "undetermined" : c.text + ", …";
    if (c.text.empty()) c.text = "none";
    for (finding const& f : a.findings)
        if (c.url.empty() && !(any_paragraph & f.rule().then).empty()) c.url = f.rule().instrument->url;
    c.hint = o == outcome::none ? "may be " + any_of(a.result.possible & any_item) : words_of(o);
    return c;
}

inline cell license_cell(assessment const& a) {
    cell c;
    auto const basis = basis_of(a);
    for (finding const* f : basis) {
        c.hint += (c.hint.empty() ? "" : ", ") + std::string(f->rule().id.text);
        if (c.url.empty()) c.url = f->rule().instrument->url;
    }
    switch (a.result.license()) {
    case truth::no: c.text = "not required", c.tone = tone::clear; break;
    case truth::unknown: c.text = "undetermined", c.tone = tone::undetermined; break;
    case truth::yes:
        c.text = by_letter(a) ? "by letter" : "required";
        c.tone = by_letter(a) ? tone::letter : a.result.possible.has(outcome::in_b) ? tone::in_b : tone::in_a;
    }
    return c;
}

inline cell exceptions_cell(assessment const& a) {
    cell c;
    if (a.result.license() == truth::no) return {"–", tone::muted, {}, "no license is required", {}};
    for (offered const& each : exceptions_of(a)) {
        std::string const id(key_of(each.exception));
        rule const& r = each.by->rule();
        c.text += (c.text.empty() ? "" : ", ") + id + (each.applies == truth::unknown ? "?" : "");
        c.hint += (c.hint.empty() ? "" : "; ") + id + ": " + std::string(text_of(r));
        if (c.url.empty()) c.url = r.instrument->url;
    }
    if (c.text.empty()) c.text = "none", c.tone = tone::muted;
    return c;
}

inline cell review_cell(assessment const& a) {
    outcomes const may = a.result.possible & any_review;
    if (a.result.license() == truth::no) return {"–", tone::muted, {}, "no license is required", {}};
    cell c;
    for (finding const& f : a.findings)
        if (stage_of(f.rule().then) == stage::review_policy && f.applies != truth::no) {
            if (c.url.empty()) c.url = f.rule().instrument->url;
            if (c.hint.empty()) c.hint = std::string(text_of(f.rule()));
        }
    outcome const o = a.result.review_policy();
    if (o != outcome::none) {
        c.text = words_of(o);
        return c;
    }
    c.tone = tone::undetermined;
    if (may.empty()) {
        c.text = "not published";
        c.hint = "no review policy has been published for this requirement";
    } else {
        c.text = "undetermined";
        c.hint = "may be " + any_of(may);
    }
    return c;
}

/// `1.3 % under 3A090.b.1`: how near the nearest line is; empty if no single limit separates.
inline std::string nearest_in_words(assessment const& a) {
    nearest_line const n = nearest_of(a);
    outcome const o = a.result.classification();
    if (!n.finding || o == outcome::none || tone_of(o) == tone::in_a) return {};
    return fmt::format("{}{} % under {} ({})", n.line->bound.exact() ? "" : "at least ", number(n.gap * 100, n.gap < 0.0995 ? 1 : 0),
                       n.finding->rule().id.text, words_of(*n.line));
}

inline std::string classification_sentence(assessment const& a) {
    outcome const o = a.result.classification();
    auto const ids = ids_of(paragraphs_of(a));
    bool const any_rule = [&] {
        for (finding const& f : a.findings)
            if (!(any_paragraph & f.rule().then).empty()) return true;
        return false;
    }();
    if (!any_rule) return "3A090 did not exist yet.";
    if (o == outcome::none) return fmt::format("The classification is undetermined: {}.", any_of(a.result.possible & any_item));
    if (o == outcome::in_no_paragraph) return "Meets no paragraph of ECCN 3A090.";
    if (ids.empty()) return fmt::format("Classified {}, by one paragraph or another.", words_of(o));
    return fmt::format("Classified {}: meets {}.", words_of(o), list_of(ids, "and"));
}

inline std::string license_sentence(assessment const& a) {
    std::string const to = name_of(a.asked.to);
    if (a.result.license() == truth::no) return fmt::format("No license is required to {} by the rules covered here.", to);
    if (a.result.license() == truth::unknown) {
        if (!a.destination.certain())
            return fmt::format("Whether a license is required to {} is undetermined: {}.", to, a.destination.doubt);
        if (!a.seat.certain()) return fmt::format("Whether a license is required to {} is undetermined: {}.", to, a.seat.doubt);
        return fmt::format("Whether a license is required to {} is undetermined: data are missing.", to);
    }
    auto const basis = basis_of(a);
    if (basis.empty()) return fmt::format("A license is required to {}, on one basis or another.", to);
    rule const& first = basis[0]->rule();
    if (by_letter(a))
        return fmt::format("A license is required to {} by letter since {} ({}).", to, long_date(first.effective),
                           first.instrument->citation);
    return fmt::format("A license is required to {} ({}).", to, list_of(ids_of(basis), "and"));
}

inline std::string review_sentence(assessment const& a) {
    if (a.result.license() == truth::no) return {};
    outcomes const may = a.result.possible & any_review;
    outcome const o = a.result.review_policy();
    if (o == outcome::case_by_case)
        return "Applications are reviewed case by case: each on its merits, neither presumed granted nor refused.";
    if (o != outcome::none) return fmt::format("Applications meet a {}.", words_of(o));
    if (may.empty()) return a.result.license() == truth::yes ? "No review policy has been published for it." : "";
    return fmt::format("The review policy is undetermined: {}.", any_of(may));
}

inline std::string exceptions_sentence(assessment const& a) {
    std::string text;
    for (offered const& each : exceptions_of(a))
        text += fmt::format("{}License Exception {} may be available: {}.", text.empty() ? "" : " ", key_of(each.exception),
                            text_of(each.by->rule()));
    return text;
}

/// The whole answer as a paragraph.
inline std::string answer_in_words(assessment const& a) {
    std::string text = classification_sentence(a);
    for (std::string const& more : {license_sentence(a), exceptions_sentence(a), review_sentence(a)})
        if (!more.empty()) text += " " + more;
    return text;
}

/// The assumptions of a question, in words.
inline std::string question_in_words(question const& q) {
    std::string text = fmt::format("{}, {}; party headquartered in {}", words_of(q.movement), long_date(q.on), name_of(q.seat()));
    if (!q.headquarters.named()) text += " (assumed: as the destination)";
    text += fmt::format("; rules as {}", name_of(q.reading));
    if (q.sold_for != market::unknown)
        text += fmt::format("; taken as a {} item", q.sold_for == market::datacenter ? "datacenter" : "non-datacenter");
    if (q.circumstance == circumstance::supercomputer) text += "; for a supercomputer";
    if (q.circumstance == circumstance::military) text += "; for a military end use";
    if (q.circumstance == circumstance::released_uae_entity) text += "; to an entity released by supplement no. 8 to part 740";
    return text;
}

} // namespace chipgauge
