// Chips in order of what they can do, among those whom a day's law lets pass, or catches.
#pragma once

#include <chipgauge/answers/ranking.hpp>
#include <chipgauge/documents/compare.hpp>
#include <chipgauge/words/listings.hpp>
#include <chipgauge/words/rank.hpp>
#include <chipgauge/words/timeline.hpp>

namespace chipgauge {

namespace detail {

/// What was asked for beside the question: the yardstick, the answer and the market.
inline std::string ranking_in_words(ranking_query const& asked, language in) {
    std::string text = in(words::ranked_by, in.say(words::yardsticks[static_cast<int>(asked.by)]));
    auto const add = [&](phrase const& clause) { (text += in(words::clause_end)) += in.say(clause); };
    if (asked.by_license)
        add(asked.license == truth::no    ? words::rank_without_license
            : asked.license == truth::yes ? words::rank_with_license
                                          : words::rank_undetermined);
    if (asked.sold_for != market::unknown)
        add(asked.sold_for == market::datacenter ? words::rank_for_datacenters : words::rank_not_for_datacenters);
    return text;
}

template<std::size_t N>
table ranking_table(ranking<N> const& r, ranking_query const& asked, question const& q, std::size_t most, shared_warnings& beside,
                    language in) {
    table t;
    t.columns = columns_of(in,
                           {words::column_rank, words::column_chip, words::yardsticks[static_cast<int>(asked.by)], words::column_license,
                            words::column_review, words::column_released},
                           {0, 2});
    int const decimals = asked.by == yardstick::performance_density || asked.by == yardstick::decode ? 2 : 0;
    for (std::size_t i = 0; i < r.chips.count && i < most; ++i) {
        ranked const& each = r.chips[i];
        assessment const a = assess(*each.chip, q);
        beside.add(each.chip->name, a, in);
        auto const place = static_cast<double>(i + 1);
        t.rows.push_back({{in.number(place), tone::muted, {}, {}, place},
                          {full_name(*each.chip), tone::strong},
                          range_cell(each.figure, decimals, in),
                          license_cell(a, in),
                          review_cell(a, in),
                          {in.short_day(each.chip->released)}});
    }
    return t;
}

} // namespace detail

/// `most`: rows shown, however many there are.
template<std::size_t N>
document rank_document(ranking<N> const& r, ranking_query const& asked, question const& q, std::size_t most, language in = {}) {
    document d;
    d.title = in(words::rank_title, in.with_article(q.to), in.day(q.on));
    d.subtitle = detail::ranking_in_words(asked, in) + in.say(words::clause_end) + question_in_words(q, in);
    std::string counts = in(words::rank_counts, in.number(static_cast<double>(r.chips.count)), in.number(static_cast<double>(r.judged)));
    if (r.chips.count > most) counts += ' ' + in(words::rank_shown, in.number(static_cast<double>(most)));
    d.paragraph(r.chips.empty() ? in.say(words::rank_nobody) : counts);
    shared_warnings beside;
    if (!r.chips.empty()) d.grid(detail::ranking_table(r, asked, q, most, beside, in));
    beside.tell(d, in);
    bool const open_counts = r.undetermined && asked.by_license && asked.license != truth::unknown;
    if (open_counts) d.paragraph(in(words::rank_left_open, in.number(static_cast<double>(r.undetermined))), tone::undetermined);
    d.paragraph(not_checked_sentence(in), tone::muted);
    d.disclaimer_of(q.on, in);
    return finished(std::move(d), in);
}

} // namespace chipgauge
