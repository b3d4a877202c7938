// An answer in words: for a cell of a table, and as a sentence.
#pragma once

#include <chipgauge/answers/basis.hpp>
#include <chipgauge/documents/citation.hpp>
#include <chipgauge/documents/document.hpp>
#include <chipgauge/documents/hypothesis.hpp>
#include <chipgauge/words/answer.hpp>
#include <chipgauge/words/not_checked.hpp>

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

inline cell paragraphs_cell(assessment const& a, language in = {}) {
    auto const ids = ids_of(paragraphs_of(a));
    outcome const o = a.result.classification();
    cell c{{}, tone_of(o)};
    for (auto const& id : ids)
        c.text += (c.text.empty() ? "" : ", ") + (c.text.empty() ? id : id.substr(id.find('.') + 1)); // "3A090.a.1, a.2"
    if (o == outcome::none) c.text = c.text.empty() ? in.say(words::undetermined) : c.text + ", …";
    if (c.text.empty()) c.text = in(words::cell_no_paragraph);
    for (finding const& f : a.findings)
        if (c.url.empty() && !(any_paragraph & f.rule().then).empty()) c.url = paragraph_url(f);
    c.hint = o == outcome::none ? in(words::may_be, any_of(a.result.possible & any_item, in)) : std::string(words_of(o, in));
    return c;
}

inline cell license_cell(assessment const& a, language in = {}) {
    cell c;
    finding_list const basis = basis_of(a), beside = qualifications_of(a);
    c.hint = in.list(cited_as(basis), words::and_);
    if (!basis.empty()) c.url = paragraph_url(*basis[0]);
    bool const letter_alone = by_letter(a);
    switch (a.result.license()) {
    case truth::no:
        c.text = in(beside.empty() ? words::cell_not_required : words::cell_not_required_but);
        c.tone = beside.empty() ? tone::clear : tone::undetermined;
        for (finding const* f : beside) c.hint += (c.hint.empty() ? "" : in.say(words::clause_end)) + std::string(text_of(f->rule(), in));
        break;
    case truth::unknown:
        c.text = in(words::cell_license_undetermined);
        c.tone = tone::undetermined;
        break;
    case truth::yes:
        c.text = in(letter_alone ? words::cell_by_letter : words::cell_required);
        c.tone = letter_alone ? tone::letter : a.result.possible.has(outcome::in_b) ? tone::in_b : tone::in_a;
    }
    return c;
}

inline cell exceptions_cell(assessment const& a, language in = {}) {
    if (a.result.license() == truth::no) return {"–", tone::muted, {}, in.say(words::hint_no_license)};
    cell c;
    for (offered const& each : exceptions_of(a)) {
        std::string const id(key_of(each.exception));
        rule const& r = each.by->rule();
        c.text += (c.text.empty() ? "" : ", ") + id + (each.applies == truth::unknown ? "?" : "");
        c.hint += (c.hint.empty() ? "" : in.say(words::clause_end)) + in(words::labeled, id, text_of(r, in));
        if (c.url.empty()) c.url = paragraph_url(*each.by);
    }
    if (c.text.empty()) {
        c.text = in(words::cell_no_exception);
        c.tone = tone::muted;
    }
    return c;
}

inline cell review_cell(assessment const& a, language in = {}) {
    if (a.result.license() == truth::no) return {"–", tone::muted, {}, in.say(words::hint_no_license)};
    cell c;
    for (finding const& f : a.findings)
        if (stage_of(f.rule().then) == stage::review_policy && f.applies != truth::no) {
            if (c.url.empty()) c.url = paragraph_url(f);
            if (c.hint.empty()) c.hint = text_of(f.rule(), in);
        }
    outcome const o = a.result.review_policy();
    if (o != outcome::none) {
        c.text = words_of(o, in);
        return c;
    }
    c.tone = tone::undetermined;
    outcomes const may = a.result.possible & any_review;
    c.text = in(may.empty() ? words::cell_review_not_published : words::cell_review_undetermined);
    c.hint = may.empty() ? in.say(words::hint_no_review) : in(words::may_be, any_of(may, in));
    return c;
}

/// `1.3 % under 3A090.b.1`: how near the nearest line is; empty if no single limit separates.
inline std::string nearest_in_words(assessment const& a, language in = {}) {
    nearest_line const n = nearest_of(a);
    outcome const o = a.result.classification();
    if (!n.finding || o == outcome::none || tone_of(o) == tone::in_a) return {};
    auto const& pattern = n.line->bound.exact() ? words::under_the_line : words::under_the_line_at_least;
    return in(pattern, in.percent(n.gap * 100, n.gap < 0.0995 ? 1 : 0), n.finding->rule().id.text, words_of(*n.line, in));
}

inline std::string classification_sentence(assessment const& a, language in = {}) {
    outcome const o = a.result.classification();
    auto const ids = ids_of(paragraphs_of(a));
    bool any_rule = false;
    for (finding const& f : a.findings) any_rule = any_rule || !(any_paragraph & f.rule().then).empty();
    if (!any_rule) return in.say(words::no_3a090_yet);
    if (o == outcome::none) return in(words::classification_undetermined, any_of(a.result.possible & any_item, in));
    if (o == outcome::in_no_paragraph) return in.say(words::meets_no_paragraph);
    if (ids.empty()) return in(words::classified_somehow, words_of(o, in));
    return in(words::classified, words_of(o, in), in.list(ids, words::and_));
}

namespace detail {

inline std::string bare_license_sentence(assessment const& a, language in) {
    std::string const to = in.with_article(a.asked.to);
    if (a.result.license() == truth::no) return in(words::no_license_to, to);
    if (a.result.license() == truth::unknown) {
        std::string_view const why = !a.destination.certain() ? doubt_of(a.destination, in)
                                     : !a.seat.certain()      ? doubt_of(a.seat, in)
                                     : basis_of(a).empty()    ? in(words::not_judged_here)
                                                              : in(words::data_are_missing);
        return in(words::license_undetermined, to, why);
    }
    auto const basis = basis_of(a);
    if (basis.empty()) return in(words::license_on_some_basis, to);
    rule const& first = basis[0]->rule();
    if (by_letter(a)) return in(words::license_by_letter, to, in.day(first.effective), first.instrument->citation);
    return in(words::license_to, to, in.list(cited_as(basis), words::and_));
}

} // namespace detail

/// A sentence for each notice without which the bare answer would mislead.
inline std::vector<std::string> warnings_of(assessment const& a, language in = {}) {
    std::vector<std::string> all;
    for (finding const* f : qualifications_of(a)) {
        auto const& pattern = f->applies == truth::yes ? words::qualified : words::perhaps_qualified;
        all.push_back(in(pattern, text_of(f->rule(), in), source_in_words(f->rule(), in)));
    }
    return all;
}

/// The warnings of several answers, each once, with the names of those whose answer it stands beside.
struct shared_warnings {
    std::vector<std::string> names{}, warnings{};

    void add(std::string_view name, assessment const& a, language in) {
        for (std::string& warning : warnings_of(a, in)) {
            std::size_t at = 0;
            while (at < warnings.size() && warnings[at] != warning) ++at;
            if (at == warnings.size()) {
                warnings.push_back(std::move(warning));
                names.emplace_back(name);
            } else if (names[at] != name) {
                (names[at] += ", ") += name;
            }
        }
    }
    void tell(document& to, language in) const {
        for (std::size_t i = 0; i < warnings.size(); ++i) to.item(in(words::labeled, names[i], warnings[i]));
    }
};

/// Whether a license is required, with the notices without which that alone would mislead.
inline std::string license_sentence(assessment const& a, language in = {}) {
    std::string text = detail::bare_license_sentence(a, in);
    for (std::string const& warning : warnings_of(a, in)) (text += ' ') += warning;
    return text;
}

namespace detail {

/// Case by case, under the conditions that the row prints: without them the policy may be another.
inline std::string case_by_case_sentence(assessment const& a, language in) {
    for (finding const& f : a.findings)
        if (f.rule().then == outcome::case_by_case && f.applies == truth::yes && !text_of(f.rule(), in).empty())
            return in(words::reviewed_under_condition, brief_of(f.rule(), in));
    return in.say(words::reviewed_case_by_case);
}

} // namespace detail

inline std::string review_sentence(assessment const& a, language in) {
    if (a.result.license() == truth::no) return {};
    outcomes const may = a.result.possible & any_review;
    outcome const o = a.result.review_policy();
    if (o == outcome::case_by_case) return detail::case_by_case_sentence(a, in);
    if (o != outcome::none) return in(words::applications_meet, words_of(o, in));
    if (may.empty()) return a.result.license() == truth::yes ? in.say(words::review_not_published) : "";
    if (may.single()) return in(words::review_if_required, any_of(may, in));
    return in(words::review_undetermined, any_of(may, in));
}

inline std::string exceptions_sentence(assessment const& a, language in) {
    std::string all;
    for (offered const& each : exceptions_of(a)) {
        std::string_view const id = key_of(each.exception), condition = text_of(each.by->rule(), in);
        if (!all.empty()) all += ' ';
        all += condition.empty() ? in(words::exception_available, id) : in(words::exception_under_condition, id, condition);
    }
    return all;
}

/// The whole answer as a paragraph.
inline std::string answer_in_words(assessment const& a, language in = {}) {
    std::string text = classification_sentence(a, in);
    for (std::string const& more : {license_sentence(a, in), exceptions_sentence(a, in), review_sentence(a, in)})
        if (!more.empty()) text += " " + more;
    return text;
}

/// What no answer looks at, in one sentence.
inline std::string not_checked_sentence(language in = {}) {
    std::vector<std::string> all;
    for (auto const& each : words::not_checked_in_words) all.push_back(in.say(each.brief));
    return in(words::not_checked_here, in.list(all, words::and_));
}

namespace detail {

inline std::string seat_in_words(question const& q, language in) {
    return in(q.headquarters.named() ? words::asked_seat : words::assumed_seat, in.located_in(q.seat()));
}

/// A question whose party is said as `seat` says it.
inline std::string question_in_words(question const& q, std::string_view seat, language in) {
    std::string text = hypothesis_in_words(q, in);
    if (!text.empty()) text += in(words::clause_end);
    text += in(words::asked_movement_and_day, words_of(q.movement, in), in.day(q.on));
    auto const add = [&](std::string_view clause) { (text += in(words::clause_end)) += clause; };
    add(seat);
    add(in(words::asked_reading, name_of(q.reading, in)));
    if (q.sold_for != market::unknown) add(in(q.sold_for == market::datacenter ? words::asked_datacenter : words::asked_not_datacenter));
    if (q.on_us_market.known()) add(in(words::asked_us_market, in.day(q.on_us_market)));
    if (q.exporter.named()) add(in(words::asked_exporter, in.located_in(q.exporter)));
    if (q.circumstance == circumstance::military) add(in(words::asked_military));
    if (q.circumstance == circumstance::supercomputer) add(in(words::asked_supercomputer));
    if (q.circumstance == circumstance::released_uae_entity) add(in(words::asked_released_entity));
    return text;
}

} // namespace detail

/// The assumptions of a question, in words.
inline std::string question_in_words(question const& q, language in = {}) {
    return detail::question_in_words(q, detail::seat_in_words(q, in), in);
}

} // namespace chipgauge
