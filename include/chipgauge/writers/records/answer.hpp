// The answer about one chip, and the finding of one rule.
#pragma once

#include <chipgauge/answers/basis.hpp>
#include <chipgauge/law/us/cfr_link.hpp>
#include <chipgauge/words/us/the_law.hpp>
#include <chipgauge/writers/records/question.hpp>

namespace chipgauge {

inline std::string_view key_of(enum comparison c) {
    constexpr std::string_view keys[] = {">=", ">", "<=", "<"};
    return keys[static_cast<int>(c)];
}

/// A limit as a rule states it.
inline void write_limit(record_writer& out, limit const& l) {
    out.word("metric", name_of(l.metric));
    out.word("operator", key_of(l.compare));
    out.span("limit", l.bound);
}
/// And beside it what it looks at.
inline void write_limit(record_writer& out, limit const& l, range value, truth met) {
    write_limit(out, l);
    out.span("value", value);
    out.word("met", met);
}

/// Within a record that is open.
inline void write_finding(record_writer& out, finding const& f, metrics const& m) {
    rule const& r = f.rule();
    out.word("id", r.id.text);
    out.word("met", f.met);
    out.open_list("limits");
    for (std::size_t i = 0; i < r.limits.count; ++i) {
        out.open_record();
        write_limit(out, r.limits[i], m[r.limits[i].metric], f.each[i]);
        out.close();
    }
    out.close();
    out.text("citation", r.instrument->citation);
    out.text("url", r.instrument->url);
    out.word("cfr_url", cfr_link(*f.enacted).view());
    out.word("says", key_of(r.then));
    out.word("in_scope", f.scoped);
    out.word("applies", f.applies);
    out.flag("displaced", f.displaced);
    out.day("effective", r.effective);
    out.word("kind", name_of(r.instrument->kind));
    out.word("cfr", r.cfr);
    out.word("text", text_of(r));
    out.word("note", doubt_of(r));
}

/// What was measured, but for the formats that decide.
inline void write_totals(record_writer& out, metrics const& m) {
    out.figure("tpp", m[metric::tpp]);
    out.figure("performance_density", m[metric::density]);
}

/// One format, null, or several that tie.
inline void write_deciding(record_writer& out, metrics const& m) {
    if (m.deciding.count < 2)
        out.word("deciding_format", m.deciding.empty() ? std::string_view() : name_of(m.deciding[0]));
    else
        write_list(out, "deciding_format", m.deciding, [](number_format f) { return name_of(f); });
}

inline void write_license(record_writer& out, assessment const& a) {
    truth const license = a.result.license();
    out.open_record("license");
    out.word("required", key_of(license));
    out.text("under", holds_under(a.asked));
    out.number("age_days", freshness_of(a.asked.on).age);
    out.open_list("not_checked", presence::if_any); // what is required stays so; anything less may change with these
    if (license != truth::yes)
        for (not_checked_item const& each : not_checked) out.word({}, each.id);
    out.close();
    write_list(
        out, "qualified_by", qualifications_of(a), [](finding const* f) { return f->rule().id.text; }, presence::if_any);
    write_list(out, "basis", basis_of(a), [](finding const* f) { return f->rule().id.text; });
    out.close();
}

/// One record for each row that offers an exception; several rows may offer the same one.
inline void write_exceptions(record_writer& out, assessment const& a) {
    out.open_list("exceptions");
    for (finding const& f : a.findings) {
        if (stage_of(f.rule().then) != stage::license_exception || f.applies == truth::no) continue;
        out.open_record();
        out.word("id", key_of(f.rule().then));
        out.text("condition", text_of(f.rule()));
        out.word("rule", f.rule().id.text);
        out.word("applies", f.applies);
        out.close();
    }
    out.close();
    out.open_list("exceptions_undetermined", presence::if_any);
    for (offered const& each : exceptions_of(a))
        if (each.applies == truth::unknown) out.word({}, key_of(each.exception));
    out.close();
}

/// Classification, license requirement, exceptions and review: what `compare`, `timeline` and `classify` answer.
inline void write_answer(record_writer& out, assessment const& a) {
    outcome const item = a.result.classification(), review = a.result.review_policy();
    write_list(out, "paragraphs", paragraphs_of(a), [](finding const* f) { return f->rule().id.text; });
    out.word("classification", key_of(item));
    write_outcomes(out, "classification_possible", item == outcome::none ? a.result.possible & any_item : outcomes(), presence::if_any);
    write_license(out, a);
    write_exceptions(out, a);
    bool const reviewed = a.result.license() != truth::no;
    out.word("review_policy", reviewed ? key_of(review) : std::string_view());
    write_outcomes(out, "review_policy_possible", reviewed && review == outcome::none ? a.result.possible & any_review : outcomes(),
                   presence::if_any);
}

inline void write_notices(record_writer& out, assessment const& a) {
    out.open_list("notices");
    for (finding const& f : a.findings) {
        rule const& r = f.rule();
        if (r.instrument->kind == text_kind::regulation || f.applies == truth::no) continue;
        out.open_record();
        out.word("id", r.id.text);
        out.word("kind", name_of(r.instrument->kind));
        out.text("text", text_of(r));
        out.word("applies", f.applies);
        out.close();
    }
    out.close();
}

} // namespace chipgauge
