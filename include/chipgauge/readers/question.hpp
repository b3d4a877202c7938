// The grammar of a question, once: what the options of the command line (`--to CN`) and the pieces of a link (`to=CN`) say of it.
#pragma once

#include <chipgauge/answers/question.hpp>
#include <chipgauge/readers/typed_suppositions.hpp>
#include <chipgauge/readers/word.hpp>

#include <span>

namespace chipgauge {

/// One thing that a question says.
struct question_field {
    std::string_view key; ///< `to`: the option is `--to`, the piece of a link `to=`
    complaint (*parse)(question&, std::string_view text);
    std::string (*write)(question const&); ///< what reads back as the same; empty where nothing is said and the default holds

    /// Reads a text; a question that it complains about stays as it was.
    [[nodiscard]] complaint read(question& into, std::string_view text) const { return parse(into, trimmed(text)); }
};

/// A destination. Nothing that stays in the United States is an export.
constexpr bool can_ask(country to) { return to.named() && !in_the_united_states(to); }

/// Reads an ISO 3166 code, or the name of a country.
[[nodiscard]] inline complaint read_country(country& into, std::string_view text) {
    if (country const code = parse_country(text); code.named()) {
        into = code;
        return {};
    }
    country_words const* nearest = nullptr;
    int least = 1 << 20;
    for (country_words const& w : words::countries)
        for (tongue const t : {tongue::en, tongue::fr}) {
            if (same_name(w.name.in(t), text)) {
                into = w.code;
                return {};
            }
            int const edits = edits_between(text, text.size() <= 3 ? std::string_view(code_of(w.code)) : w.name.in(t));
            if (edits >= least) continue;
            least = edits;
            nearest = &w;
        }
    return {words::complaints::no_country, code_of(nearest->code), nearest->name};
}

namespace detail {

inline constexpr word<movement> movement_words[] = {
    {"export", movement::export_from_us}, {"reexport", movement::reexport}, {"transfer", movement::transfer}};
inline constexpr word<reading> reading_words[] = {{"enforced", reading::enforced}, {"printed", reading::printed}};
inline constexpr word<market> market_words[] = {
    {"datacenter", market::datacenter}, {"non-datacenter", market::consumer}, {"non-datacenter", market::workstation}};
inline constexpr word<circumstance> end_use_words[] = {{"supercomputer", circumstance::supercomputer},
                                                       {"military", circumstance::military}};
inline constexpr word<circumstance> end_user_words[] = {{"uae-listed", circumstance::released_uae_entity}};

/// A question holds one circumstance, whether it is an end use or an end user.
template<std::size_t N>
complaint read_circumstance(question& into, std::string_view text, word<circumstance> const (&words)[N]) {
    circumstance when{};
    complaint why = read_word(when, text, words);
    if (why.empty() && into.circumstance != circumstance::none && into.circumstance != when) return words::complaints::one_circumstance;
    if (why.empty()) into.circumstance = when;
    return why;
}

inline complaint read_destination(question& into, std::string_view text) {
    country to;
    if (complaint why = read_country(to, text); !why.empty()) return why;
    if (!can_ask(to)) return to == united_states[0] ? words::complaints::no_destination : words::complaints::no_destination_in_a_territory;
    into.to = to;
    return {};
}

inline complaint read_market_entry(question& into, std::string_view text) {
    auto const day = parse_partial_date(text);
    if (!day) return words::complaints::no_partial_day;
    into.on_us_market = *day;
    return {};
}

// clang-format off
inline constexpr question_field question_fields[] = {
    {"on",
     [](question& q, std::string_view text) { return read_day(q.on, text); },
     [](question const& q) { return iso(q.on); }},
    {"to", read_destination,
     [](question const& q) { return code_of(q.to); }},
    {"headquarters",
     [](question& q, std::string_view text) { return read_country(q.headquarters, text); },
     [](question const& q) { return q.headquarters.named() ? code_of(q.headquarters) : std::string(); }},
    {"movement",
     [](question& q, std::string_view text) { return read_word(q.movement, text, movement_words); },
     [](question const& q) { return q.movement == question{}.movement ? std::string() : std::string(word_for(q.movement, movement_words)); }},
    {"reading",
     [](question& q, std::string_view text) { return read_word(q.reading, text, reading_words); },
     [](question const& q) { return q.reading == question{}.reading ? std::string() : std::string(word_for(q.reading, reading_words)); }},
    {"market",
     [](question& q, std::string_view text) { return read_word(q.sold_for, text, market_words); },
     [](question const& q) { return std::string(word_for(q.sold_for, market_words)); }},
    {"us-market", read_market_entry,
     [](question const& q) { return iso(q.on_us_market); }},
    {"end-use",
     [](question& q, std::string_view text) { return read_circumstance(q, text, end_use_words); },
     [](question const& q) { return std::string(word_for(q.circumstance, end_use_words)); }},
    {"exporter",
     [](question& q, std::string_view text) { return read_country(q.exporter, text); },
     [](question const& q) { return q.exporter.named() ? code_of(q.exporter) : std::string(); }},
    {"end-user",
     [](question& q, std::string_view text) { return read_circumstance(q, text, end_user_words); },
     [](question const& q) { return std::string(word_for(q.circumstance, end_user_words)); }},
    {"without",
     [](question& q, std::string_view text) { return read_without(q.supposing, text); },
     [](question const& q) { return q.supposing ? written(q.supposing->what().without) : std::string(); }},
    {"as-law",
     [](question& q, std::string_view text) { return read_as_law(q.supposing, text); },
     [](question const& q) { return q.supposing ? written(q.supposing->what().as_law) : std::string(); }},
};
// clang-format on

} // namespace detail

/// Everything that a question says, in the order in which it is written.
inline std::span<question_field const> question_fields() { return detail::question_fields; }

/// The field of a key; nullptr if there is none.
constexpr question_field const* find_question_field(std::string_view key) {
    for (question_field const& f : detail::question_fields)
        if (f.key == key) return &f;
    return nullptr;
}

} // namespace chipgauge
