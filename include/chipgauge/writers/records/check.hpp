// Records of `check`: each claim with its verdict, and what it rests on.
#pragma once

#include <chipgauge/words/claims.hpp>
#include <chipgauge/writers/records/question.hpp>

#include <span>

namespace chipgauge {

namespace detail {

inline void write_value(record_writer& out, std::string_view key, told_value const& v) {
    switch (v.is) {
    case told_value::kind::nothing: return out.null(key);
    case told_value::kind::flag: return out.flag(key, v.flag);
    case told_value::kind::word: return out.text(key, v.word);
    case told_value::kind::figure: return out.span(key, v.figure);
    }
}

inline void write_both(record_writer& out, std::string_view key, told_text const& t) {
    out.open_record(key);
    out.word("en", t.en);
    out.word("fr", t.fr);
    out.close();
}

inline void write_day_or_null(record_writer& out, std::string_view key, date d) {
    out.day(key, d.valid() ? partial_date(d.year, d.month, d.day) : partial_date());
}

inline void write_looked_at(record_writer& out, looked_at const& f) {
    out.open_record();
    out.text("key", f.key);
    out.word("whose", f.whose);
    write_value(out, "found", f.found);
    out.word("operator", f.expected_anything ? key_of(f.how) : std::string_view());
    if (f.expected_anything && f.how == relation::within)
        out.number("share", f.share);
    else
        out.null("share");
    write_value(out, "expected", f.expected);
    if (f.expected_anything)
        out.word("met", f.met);
    else
        out.null("met");
    out.close();
}

inline void write_asked(record_writer& out, asked_and_found const& q) {
    out.open_record();
    out.text("command", q.command);
    out.word("met", q.met);
    out.open_list("figures");
    for (looked_at const& f : q.figures) write_looked_at(out, f);
    out.close();
    out.open_list("citations");
    for (citation const& c : q.citations) {
        out.open_record();
        out.word("citation", c.text);
        out.text("url", c.url);
        out.close();
    }
    out.close();
    out.close();
}

/// Of figures the range over which the verdict stays the same, of words those for which it does.
inline void write_sensitivity(record_writer& out, sensitivity const& s) {
    auto const same = [](std::string const& word) { return std::string_view(word); };
    bool const figure = s.taken_word.empty();
    out.open_record();
    write_both(out, "what", s.what);
    out.word("unit", s.unit);
    write_value(out, "taken",
                figure ? told_value{told_value::kind::figure, range::exactly(s.taken), false, {}}
                       : told_value{told_value::kind::word, {}, false, s.taken_word});
    out.flag("matters", s.matters());
    for (auto const& [key, value] : {std::pair("low", s.low), {"high", s.high}, {"same_from", s.same_from}, {"same_to", s.same_to}}) {
        if (figure)
            out.number(key, value);
        else
            out.null(key);
    }
    write_list(out, "same_for", s.same, same);
    write_list(out, "another_for", s.another, same);
    out.close();
}

inline void write_claim(record_writer& out, checked_claim const& c) {
    out.open_record();
    out.text("id", c.id);
    write_list(out, "articles", c.articles, [](published_article const& a) { return std::string_view(a.id); });
    write_both(out, "claim", c.claim);
    out.word("verdict", key_of(c.verdict));
    write_day_or_null(out, "until", c.over_time.until);
    write_day_or_null(out, "holds_from", c.over_time.from);
    out.flag("must_hold", c.must_hold);
    out.flag("fails", c.fails());
    write_both(out, "remark", c.remark);
    write_both(out, "not_computable", c.not_computable);
    out.open_list("hangs_on");
    for (sensitivity const& s : c.hangs_on) write_sensitivity(out, s);
    out.close();
    out.open_list("checks");
    for (asked_and_found const& q : c.questions) write_asked(out, q);
    out.close();
    out.close();
}

inline void write_articles(record_writer& out, std::span<checked_file const> files) {
    std::vector<std::string_view> told;
    out.open_list("articles");
    for (checked_file const& f : files)
        for (checked_claim const& c : f.claims)
            for (published_article const& a : c.articles) {
                if (std::find(told.begin(), told.end(), a.id) != told.end()) continue;
                told.push_back(a.id);
                out.open_record();
                out.text("id", a.id);
                out.text("outlet", a.outlet);
                out.text("title", a.title);
                out.day("day", a.day);
                out.word("url", a.url);
                out.close();
            }
    out.close();
}

} // namespace detail

/// `through`: the last day that was looked at.
inline void write_check(record_writer& out, std::span<checked_file const> files, date through) {
    out.open_record();
    write_origin(out, through);
    out.text("verb", "check");
    out.day("on", through);
    out.open_list("claims");
    for (checked_file const& f : files)
        for (checked_claim const& c : f.claims) detail::write_claim(out, c);
    out.close();
    detail::write_articles(out, files);
    write_not_checked(out);
    out.text("note", disclaimer(through));
    out.close();
}

} // namespace chipgauge
