// Note 1 to 3A090.a answered: whether a shipment is presumed 3A090.a, by what, and what overcomes it.
#pragma once

#include <chipgauge/answers/foundry.hpp>
#include <chipgauge/documents/document.hpp>
#include <chipgauge/words/explain.hpp>
#include <chipgauge/words/figures.hpp>
#include <chipgauge/words/foundry.hpp>

namespace chipgauge {

namespace detail {

inline std::string presumption_in_words(foundry_question const& q, foundry_answer const& a, language in) {
    if (q.on < law::foundry_compliance) return in(words::foundry_not_yet, in.day(law::foundry_compliance));
    if (a.presumed == truth::yes) return in.say(words::foundry_presumed);
    if (a.presumed == truth::unknown) return in.say(words::foundry_undetermined);
    return in.say(a.presumption_reaches == truth::no ? words::foundry_not_reached : words::foundry_overcome);
}

inline table shipment_table(foundry_question const& q, language in) {
    table t;
    t.columns = columns_of(in, {words::column_fact, words::column_value});
    auto const add = [&](phrase const& fact, std::string value, bool said) {
        t.rows.push_back({{in.say(fact)}, {std::move(value), said ? tone::plain : tone::undetermined}});
    };
    auto const add_truth = [&](phrase const& fact, truth value) {
        bool const said = value != truth::unknown;
        add(fact, said ? std::string(name_of(value, in)) : in.say(words::not_said), said);
    };
    range const count = q.transistors.value();
    add_truth(words::fact_seller, q.seller_is_foundry_or_osat);
    add_truth(words::fact_advanced, q.advanced_logic);
    add(words::fact_transistors, count == range{} ? in.say(words::not_said) : in.range(count, 1), count != range{});
    add_truth(words::fact_hbm, q.has_hbm);
    add(words::fact_packager, in.say(words::packagers[static_cast<std::size_t>(q.packaged_by)]), q.packaged_by != packager::unknown);
    add(words::fact_designer, in.say(words::designers[static_cast<std::size_t>(q.by)]), q.by != designer::unknown);
    add_truth(words::fact_attested, q.attested_below_3a090);
    if (q.by == designer::authorized) add_truth(words::fact_applied, q.applied_for_approval);
    return t;
}

/// The counts that overcome the presumption for what is completed on a day.
inline std::string counts_in_words(date on, language in) {
    std::vector<std::string> all;
    for (law::transistor_line const& line : law::transistor_lines)
        if (counts_on(line, on))
            all.push_back(in(line.only_without_hbm ? words::count_below_without_hbm : words::count_below, in.figure(line.below.value())));
    return in.list(all, words::or_);
}

inline table rebuttals_table(foundry_question const& q, foundry_answer const& a, language in) {
    table t;
    t.columns = columns_of(in, {words::column_way, words::column_open, words::column_source});
    std::string const end = in.day(easier_terms_end_on(q.on)), counts = counts_in_words(q.on, in);
    for (std::size_t i = 0; i < a.rebuttals.count; ++i) {
        rebuttal const& r = a.rebuttals[i];
        tone const as = r.open == truth::yes ? tone::clear : r.open == truth::no ? tone::muted : tone::undetermined;
        t.rows.push_back(
            {{in(words::rebuttals[i], end, counts)}, {std::string(name_of(r.open, in)), as}, {std::string(r.cfr), tone::muted}});
    }
    return t;
}

} // namespace detail

inline document foundry_document(foundry_question const& q, language in = {}) {
    document d;
    foundry_answer const a = presumption(q);
    d.title = in(words::foundry_title, in.day(q.on));
    tone const as = a.presumed == truth::yes ? tone::in_a : a.presumed == truth::no ? tone::clear : tone::undetermined;
    d.paragraph(detail::presumption_in_words(q, a, in), as);
    d.heading(in(words::heading_shipment));
    d.grid(detail::shipment_table(q, in));
    if (!a.rebuttals.empty()) {
        d.heading(in(words::heading_rebuttals));
        d.grid(detail::rebuttals_table(q, a, in));
        d.paragraph(in(words::end_users_word), tone::muted);
    }
    d.disclaimer_of(q.on, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
