// What every record begins with: the program, the day through which the rules were checked, the verb, and the whole question.
#pragma once

#include <chipgauge/answers/asked_law.hpp>
#include <chipgauge/answers/fingerprint.hpp>
#include <chipgauge/answers/freshness.hpp>
#include <chipgauge/answers/not_checked.hpp>
#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/readers/chip_fields.hpp>
#include <chipgauge/readers/question.hpp>
#include <chipgauge/version.hpp>
#include <chipgauge/words/said.hpp>
#include <chipgauge/writers/record.hpp>

namespace chipgauge {

/// That the answer is by a law that is not, and by which; nothing where it is by the law as it is.
inline void write_supposition(record_writer& out, supposition const& what) {
    out.open_record("hypothetical");
    out.open_list("without");
    for (std::string_view const name : what.without) out.word({}, name);
    out.close();
    out.open_list("as_law");
    for (bill_as_law const& each : what.as_law) {
        out.open_record();
        out.word("bill", short_name(*each.bill));
        out.day("from", each.from);
        out.close();
    }
    out.close();
    out.close();
}

inline void write_question(record_writer& out, question const& q) {
    out.day("on", q.on);
    out.word("to", q.to);
    out.word("headquarters", q.seat());
    out.flag("headquarters_assumed", !q.headquarters.named());
    out.word("exporter", q.exporter);
    out.word("movement", word_for(q.movement, detail::movement_words));
    out.word("reading", word_for(q.reading, detail::reading_words));
    out.word("market", word_for(q.sold_for, detail::market_words));
    out.day("us_market", q.on_us_market);
    out.word("end_use", word_for(q.circumstance, detail::end_use_words));
    out.word("end_user", word_for(q.circumstance, detail::end_user_words));
    if (q.supposing) write_supposition(out, q.supposing->what());
}

/// By what the answer was computed: the program, its rows of law and of chips, and the day through which they were checked.
inline void write_origin(record_writer& out, date on, rulebook const& law = the_law) {
    out.text("chipgauge", version);
    out.day("rules_verified_through", rules_verified_through);
    out.number("age_days", freshness_of(on).age);
    out.text("law", fingerprint_of(law).hexadecimal());
    out.text("catalog", fingerprint_of(catalog::all).hexadecimal());
}

/// The record of a verb. `more` tells what else was asked, `list` the verb's own.
template<class More, class List>
void write_verb(record_writer& out, std::string_view verb, question const& q, More more, List list) {
    out.open_record();
    write_origin(out, q.on, law_of(q));
    out.text("verb", verb);
    write_question(out, q);
    more();
    list();
    out.text("note", disclaimer(q.on));
    out.close();
}
template<class List>
void write_verb(record_writer& out, std::string_view verb, question const& q, List list) {
    write_verb(
        out, verb, q, [] {}, list);
}

/// Under what an answer holds: the rules covered, or those as the question supposes them.
constexpr std::string_view holds_under(question const& q) { return q.supposing ? "rules covered, as supposed" : "rules covered"; }

/// What no answer looks at, by id: for verbs that say whether a license is required.
inline void write_not_checked(record_writer& out) {
    out.open_list("not_checked");
    for (not_checked_item const& each : not_checked) out.word({}, each.id);
    out.close();
}

/// A list of ids or words.
template<class List, class Word>
void write_list(record_writer& out, std::string_view key, List const& list, Word word, presence when = presence::always) {
    out.open_list(key, when);
    for (auto const& each : list) out.word({}, word(each));
    out.close();
}
inline void write_outcomes(record_writer& out, std::string_view key, outcomes set, presence when = presence::always) {
    out.open_list(key, when);
    for (std::uint32_t bit = 1; bit && bit <= set.bits; bit <<= 1)
        if (set.bits & bit) out.word({}, key_of(static_cast<outcome>(bit)));
    out.close();
}

} // namespace chipgauge
