// What the library's own things are called in a language: outcomes, metrics, limits, places, and how figures stand beside a limit.
#pragma once

#include <chipgauge/answers/freshness.hpp>
#include <chipgauge/words/format.hpp>
#include <chipgauge/words/terms.hpp>
#include <chipgauge/words/us/the_law.hpp>

namespace chipgauge {

constexpr std::string_view name_of(truth t, language in) { return in(words::truths[static_cast<int>(t)]); }
constexpr std::string_view name_of(reading r, language in) { return in(words::readings[static_cast<int>(r)]); }
constexpr std::string_view name_of(confidence c, language in) { return in(words::confidences[static_cast<int>(c)]); }
constexpr std::string_view name_of(market m, language in) { return in(words::markets[static_cast<int>(m)]); }
constexpr std::string_view name_of(text_kind k, language in) { return in(words::kinds_of_text[static_cast<int>(k)]); }
constexpr std::string_view title_of(stage s, language in = {}) { return in(words::stages[static_cast<int>(s)]); }
constexpr std::string_view title_of(metric m, language in = {}) { return in(words::metrics[static_cast<int>(m)]); }
constexpr std::string_view unit_of(metric m, language in = {}) { return in(words::units[static_cast<int>(m)]); }

constexpr std::string_view words_of(movement m, language in = {}) {
    return in(m == movement::export_from_us ? words::export_from_us : m == movement::reexport ? words::reexport : words::transfer);
}

/// With a capital, as a label has it.
inline std::string capitalized(std::string_view text) {
    std::string out(text);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

/// An outcome for a reader: a paragraph and an exception by their names, the rest in words.
constexpr std::string_view words_of(outcome o, language in = {}) {
    switch (o) {
    case outcome::in_no_paragraph: return in(words::no_paragraph);
    case outcome::license: return in(words::license_requirement);
    case outcome::no_license: return in(words::no_license);
    case outcome::presumption_of_denial: return in(words::presumption_of_denial);
    case outcome::policy_of_denial: return in(words::policy_of_denial);
    case outcome::presumption_of_approval: return in(words::presumption_of_approval);
    case outcome::case_by_case: return in(words::case_by_case);
    case outcome::no_exception: return in(words::no_exception);
    case outcome::notice: return in(words::notice);
    case outcome::repealed: return in(words::repealed);
    case outcome::none: return in(words::undetermined);
    default: return key_of(o);
    }
}

inline std::string any_of(outcomes set, language in = {}) {
    std::vector<std::string> items;
    for (outcome const o : members(set)) items.emplace_back(words_of(o, in));
    return in.list(items, words::or_);
}

/// A number format as datasheets write it: `FP16`, `FP64 tensor`.
inline std::string title_of(number_format f, language in = {}) {
    if (f == number_format::fp64_tensor) return in.say(words::fp64_tensor);
    std::string text(name_of(f));
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

/// The formats that decide TPP: `FP16`, or all that tie.
inline std::string deciding(metrics const& m, language in = {}) {
    std::string text;
    for (number_format const f : m.deciding) text += (text.empty() ? "" : " ") + title_of(f, in);
    return text.empty() ? in.say(words::unknown) : text;
}

/// A limit in words: `TPP ≥ 4,800`, `designed or marketed for datacenters`.
inline std::string words_of(limit const& l, language in = {}) {
    if (l.metric == metric::datacenter)
        return in.say(l.compare == comparison::at_least ? words::for_datacenters : words::not_for_datacenters);
    if (l.metric == metric::released) {
        std::string const day = in.day(date::from_serial(static_cast<int>(l.bound.low)));
        return in(l.compare == comparison::at_most ? words::released_by : words::released_after, day);
    }
    std::string const value =
        l.bound.exact() ? in.figure(l.bound.low) : in(words::from_to_figure, in.figure(l.bound.low), in.figure(l.bound.high));
    std::string text = detail::joined({title_of(l.metric, in), " ", sign_of(l.compare), " ", value});
    if (std::string_view const unit = unit_of(l.metric, in); !unit.empty()) (text += ' ') += unit;
    return l.bound.exact() ? text : in(words::not_published, text);
}

/// The value that a limit looks at, with as many decimals as the comparison needs.
inline std::string value_beside(limit const& l, range value, language in = {}) {
    if (value.empty()) return in.say(words::nothing);
    if (l.metric == metric::datacenter)
        return std::string(name_of(!value.exact() ? truth::unknown : value.low > 0 ? truth::yes : truth::no, in));
    if (l.metric == metric::released)
        return value.exact() ? in.short_day(date::from_serial(static_cast<int>(value.low))) : in.say(words::not_exactly_known);
    int const least = l.metric == metric::dram_bandwidth || l.metric == metric::transfer_rate ? decimals_in(value) : decimals_of(l.metric);
    if (!value.exact() || !l.bound.exact()) return in.range(value, least);
    if (value.low == unbounded) return in.say(words::any_figure);
    return in.number(value.low, decimals_beside(value.low, l.bound.low, least));
}

/// One line that every document ends with. It names the age of the rules when the day asked lies after the last check.
inline std::string disclaimer(date asked, language in = {}) {
    freshness const since = freshness_of(asked);
    std::string const checked = in.day(rules_verified_through);
    if (!since.unchecked()) return in(words::disclaimer, checked);
    std::string const days = in(in.of_number(since.age, words::one_day, words::several_days), in.number(since.age));
    return in(since.stale() ? words::disclaimer_when_stale : words::disclaimer_of_later_day, checked, days);
}

} // namespace chipgauge
