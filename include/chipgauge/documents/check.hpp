// Claims of articles with their verdicts: first all of them at a glance, article by article; then each with what it rests on.
#pragma once

#include <chipgauge/documents/answer.hpp>
#include <chipgauge/documents/document.hpp>
#include <chipgauge/words/check.hpp>
#include <chipgauge/words/claims.hpp>

#include <algorithm>

namespace chipgauge {

namespace detail {

/// Of a few words that records have, what a reader says; of any other something else.
template<std::size_t N>
std::string reader_says(words::check::key_words const (&all)[N], std::string const& word, language in, std::string const& else_say) {
    for (words::check::key_words const& each : all)
        if (each.key == word) return in.say(each.name);
    return else_say;
}

/// `chips[0].license.required`: what its last key is called.
inline std::string name_of_key(std::string const& path, language in) {
    namespace said = words::check;
    if (path.compare(0, 6, "count(") == 0) return in(said::how_many, path.substr(6, path.size() - 7));
    std::size_t const dot = path.rfind('.') + 1; // npos + 1 is 0
    if (path.find(']', dot) != std::string::npos) return path;
    return reader_says(said::keys, path.substr(dot), in, path);
}

inline std::string value_in_words(told_value const& v, language in) {
    switch (v.is) {
    case told_value::kind::nothing: return in.say(words::check::nothing_there);
    case told_value::kind::flag: return std::string(name_of(certainly(v.flag), in));
    case told_value::kind::word:
        if (auto const day = parse_date(v.word)) return in.short_day(*day);
        return reader_says(words::check::values, v.word, in, v.word);
    case told_value::kind::figure: break;
    }
    int const decimals = v.figure.point() >= 0 && v.figure.point() < 10 ? 3 : 1;
    return v.figure.exact() ? in.figure(v.figure.low, decimals) : in.range(v.figure, v.figure.low < 10 ? 2 : 0);
}

inline std::string expected_in_words(looked_at const& f, language in) {
    if (!f.expected_anything) return {};
    std::string const value = value_in_words(f.expected, in);
    switch (f.how) {
    case relation::equals: return value;
    case relation::differs: return in(words::check::differs_from, value);
    case relation::less: return "< " + value;
    case relation::at_most: return "≤ " + value;
    case relation::more: return "> " + value;
    case relation::at_least: return "≥ " + value;
    case relation::within: return in(words::check::within_of, in(words::percent, in.figure(f.share * 100)), value);
    case relation::includes: return in(words::check::includes_word, value);
    }
    return value;
}

inline tone tone_of(verdict v) {
    constexpr tone tones[] = {tone::clear, tone::in_a, tone::letter, tone::letter, tone::in_b, tone::undetermined, tone::muted};
    return tones[static_cast<int>(v)];
}

inline std::string verdict_in_words(checked_claim const& c, language in) {
    namespace said = words::check;
    if (c.verdict == verdict::held_until) return in(said::held_until, in.day(c.over_time.until));
    if (c.verdict == verdict::holds_from) return in(said::holds_from, in.day(c.over_time.from));
    if (c.verdict == verdict::depends && !c.hangs_on.empty()) return in(said::depends_on, c.hangs_on[0].what.in(in));
    return in.say(said::verdicts[static_cast<int>(c.verdict)]);
}

inline std::string with_unit(double v, std::string const& unit, language in) {
    std::string const figure = in.figure(v);
    return unit.empty() ? figure : in(words::check::figure_and_unit, figure, unit);
}

/// What is assumed, and over which range the verdict stays what it is.
inline std::vector<std::string> sensitivity_in_words(sensitivity const& s, language in) {
    namespace said = words::check;
    std::string const& what = s.what.in(in);
    if (!s.taken_word.empty()) {
        std::vector<std::string> lines;
        if (!s.same.empty()) lines.push_back(in(said::same_for_words, what, s.taken_word, in.list(s.same, words::and_)));
        if (!s.another.empty()) lines.push_back(in(said::another_for_words, what, s.taken_word, in.list(s.another, words::and_)));
        return lines;
    }
    std::string const taken = with_unit(s.taken, s.unit, in), from = with_unit(s.same_from, s.unit, in),
                      to = with_unit(s.same_to, s.unit, in);
    if (!s.decides) return {in(said::figures_over, what, taken, with_unit(s.low, s.unit, in), with_unit(s.high, s.unit, in))};
    if (!s.matters()) return {in(said::same_over, what, taken, from, to)};
    return {in(said::changes_beyond, what, taken, from, to, with_unit(s.low, s.unit, in), with_unit(s.high, s.unit, in))};
}

inline table figures_table(asked_and_found const& q, language in) {
    namespace said = words::check;
    table t;
    t.columns = columns_of(in, {said::column_figure, said::column_found, said::column_expected, said::column_met});
    std::string const source = q.citations.empty() ? std::string() : q.citations[0].url;
    for (looked_at const& f : q.figures) {
        std::string const name = name_of_key(f.key, in);
        tone const as = f.met == truth::yes ? tone::clear : f.met == truth::no ? tone::in_a : tone::undetermined;
        t.rows.push_back({{f.whose.empty() ? name : in(said::of_whom, name, f.whose), tone::plain, {}, f.key},
                          {value_in_words(f.found, in), tone::strong, source},
                          {expected_in_words(f, in)},
                          {f.expected_anything ? std::string(name_of(f.met, in)) : std::string(), f.expected_anything ? as : tone::plain}});
    }
    return t;
}

inline void add_question(document& d, asked_and_found const& q, language in) {
    namespace said = words::check;
    if (!q.figures.empty()) d.grid(figures_table(q, in));
    for (citation const& c : q.citations) d.item(c.text.empty() ? in(said::rests_on_link, c.url) : in(said::rests_on, c.text, c.url));
    d.item(in(said::reproduced_by, "`" + q.command + "`"));
}

inline void add_claim(document& d, checked_claim const& c, language in) {
    namespace said = words::check;
    d.heading(in(said::a_claim, c.id, c.claim.in(in)));
    d.paragraph(c.verdict == verdict::not_computable ? in(said::not_computable_because, c.not_computable.in(in))
                                                     : in(said::the_verdict, verdict_in_words(c, in)),
                tone_of(c.verdict));
    if (c.fails()) d.paragraph(in.say(said::must_hold_and_does_not), tone::in_a);
    if (!c.remark.empty()) d.paragraph(c.remark.in(in));
    for (sensitivity const& s : c.hangs_on)
        for (std::string const& line : sensitivity_in_words(s, in)) d.paragraph(line);
    for (asked_and_found const& q : c.questions) add_question(d, q, in);
}

inline std::string article_in_words(published_article const& a, language in) {
    return a.day.known() ? in(words::check::an_article, a.outlet, a.title, in.day(a.day))
                         : in(words::check::an_undated_article, a.outlet, a.title);
}

/// The claims of one article at a glance; a claim of several stands with the first.
inline table verdicts_table(checked_file const& file, published_article const& of, language in) {
    namespace said = words::check;
    table t;
    t.columns = columns_of(in, {said::column_claim_number, said::column_claim, said::column_verdict});
    for (checked_claim const& c : file.claims)
        if (!c.articles.empty() && c.articles[0].id == of.id)
            t.rows.push_back({{c.id, tone::muted}, {c.claim.in(in), tone::plain, of.url}, {verdict_in_words(c, in), tone_of(c.verdict)}});
    return t;
}

} // namespace detail

/// `through`: the last day that was looked at.
inline document check_document(checked_file const& file, date through, language in = {}) {
    namespace said = words::check;
    document d;
    d.title = file.title.in(in);
    d.subtitle = file.claims.size() == 1
                     ? in(said::one_claim, in.day(through))
                     : in(said::claims_and_verdicts, in.number(static_cast<double>(file.claims.size())), in.day(through));
    std::vector<std::string> told;
    for (checked_claim const& c : file.claims)
        for (published_article const& a : c.articles) {
            if (&a != &c.articles[0] || std::find(told.begin(), told.end(), a.id) != told.end()) continue;
            told.push_back(a.id);
            d.heading(detail::article_in_words(a, in));
            d.grid(detail::verdicts_table(file, a, in));
        }
    for (checked_claim const& c : file.claims) detail::add_claim(d, c, in);
    d.paragraph(not_checked_sentence(in), tone::muted);
    d.disclaimer_of(through, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
