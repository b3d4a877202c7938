// One chip to every country: the destinations by the terms on which it may go there, from the freest to the strictest.
#pragma once

#include <chipgauge/answers/export_terms.hpp>
#include <chipgauge/documents/answer.hpp>
#include <chipgauge/law/us/country_groups.hpp>
#include <chipgauge/words/alphabet.hpp>
#include <chipgauge/words/timeline.hpp>
#include <chipgauge/words/where.hpp>

#include <algorithm>

namespace chipgauge {

namespace detail {

/// The destinations with the same terms; one of the answers speaks for all.
struct destinations {
    export_terms terms{};
    assessment answer{};
    std::vector<std::string> names{};
};

inline std::vector<destinations> by_terms(chip const& c, question q, language in) {
    std::vector<destinations> all;
    for (place const& p : all_places) {
        if (in_the_united_states(p.code)) continue;
        q.to = p.code;
        assessment a = assess(c, q);
        export_terms const terms = terms_of(a);
        auto at = std::find_if(all.begin(), all.end(), [&](destinations const& d) { return d.terms == terms; });
        if (at == all.end()) at = all.insert(all.end(), {terms, a, {}});
        at->names.push_back(in.name(p.code));
    }
    for (destinations& each : all) sort_names(each.names);
    std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return strictness(a.terms) < strictness(b.terms); });
    return all;
}

inline std::string one_after_the_other(std::vector<std::string> const& names, language in) {
    std::string text;
    for (std::string const& name : names) (text += text.empty() ? "" : in.say(words::clause_end)) += name;
    return text;
}

} // namespace detail

inline document where_document(chip const& c, question const& q, language in = {}) {
    document d;
    d.title = in(words::where_title, full_name(c), in.day(q.on));
    d.subtitle =
        detail::question_in_words(q, q.headquarters.named() ? detail::seat_in_words(q, in) : in.say(words::where_assumed_seat), in);
    table t;
    t.columns = columns_of(
        in, {words::column_license, words::column_exception, words::column_review, words::column_countries, words::column_which}, {3});
    std::size_t free = 0, count = 0;
    shared_warnings beside;
    for (detail::destinations const& each : detail::by_terms(c, q, in)) {
        beside.add(c.name, each.answer, in);
        count += each.names.size();
        if (each.terms.license == truth::no) free += each.names.size();
        auto const n = static_cast<double>(each.names.size());
        t.rows.push_back({license_cell(each.answer, in),
                          exceptions_cell(each.answer, in),
                          review_cell(each.answer, in),
                          {in.number(n), tone::plain, {}, {}, n},
                          {detail::one_after_the_other(each.names, in)}});
    }
    d.paragraph(in(words::where_counts, in.number(static_cast<double>(free)), in.number(static_cast<double>(count))), tone::strong);
    d.grid(std::move(t));
    beside.tell(d, in);
    d.paragraph(not_checked_sentence(in), tone::muted);
    d.disclaimer_of(q.on, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
