// How findings add up to an answer, stage by stage.
#pragma once

#include <chipgauge/answers/question.hpp>

namespace chipgauge::detail {

/// Some paragraph of a set is met: in every case, in some, in none.
constexpr truth about(outcomes set, answer const& items) {
    bool const whatever_it_is = (items.possible & any_item & set) == (items.possible & any_item);
    if (whatever_it_is || !(items.certain & set).empty()) return truth::yes;
    return (items.possible & set).empty() ? truth::no : truth::unknown;
}

constexpr void add(answer& result, outcomes o, truth t) {
    if (t == truth::yes) result.certain = result.certain | o;
    if (t != truth::no) result.possible = result.possible | o;
}

/// The findings that may apply, by their numbers in the trace: stage by stage, each in the order of the law.
class by_stage {
  public:
    constexpr void add(finding const& f, std::size_t number) {
        if (f.scoped == truth::no || f.met == truth::no) return;
        std::size_t const s = static_cast<std::size_t>(f.enacted->stage);
        order_[s][count_[s]++] = static_cast<std::uint8_t>(number);
    }
    constexpr std::uint8_t const* begin(stage s) const { return order_[static_cast<std::size_t>(s)]; }
    constexpr std::uint8_t const* end(stage s) const { return begin(s) + count_[static_cast<std::size_t>(s)]; }

  private:
    std::uint8_t order_[stage_count][most_in_force]{};
    std::uint8_t count_[stage_count]{};
};
static_assert(most_in_force <= 255);

/// Which exceptions the requirements that apply rule out: an exception must overcome every one of them.
struct barred {
    outcomes certain{}, possible{};

    constexpr barred() = default;
    constexpr barred(few<finding, most_in_force> const& findings, by_stage const& order) {
        for (std::uint8_t const* i = order.begin(stage::license_requirement); i != order.end(stage::license_requirement); ++i) {
            finding const& f = findings[*i];
            if (f.applies == truth::no) continue;
            possible = possible | f.enacted->bars;
            if (f.applies == truth::yes) certain = certain | f.enacted->bars;
        }
    }
    constexpr truth open(outcomes exception) const {
        return !(certain & exception).empty() ? truth::no : !(possible & exception).empty() ? truth::unknown : truth::yes;
    }
};

/// A policy that prevails leaves none beside it (15 CFR 742.1(f): an application must pass every policy that reaches it).
constexpr void let_prevail(few<finding, most_in_force>& findings, by_stage const& order) {
    std::uint8_t const* const first = order.begin(stage::review_policy);
    std::uint8_t const* const last = order.end(stage::review_policy);
    truth prevailing = truth::no;
    for (std::uint8_t const* i = first; i != last; ++i)
        if (findings[*i].enacted->prevails) prevailing = prevailing || findings[*i].applies;
    if (prevailing == truth::no) return;
    for (std::uint8_t const* i = first; i != last; ++i) {
        finding& under = findings[*i];
        if (under.enacted->prevails || under.applies == truth::no) continue;
        under.applies = under.applies && !prevailing;
        under.displaced = true;
    }
}

/// A row displaces others of its stage where it applies.
constexpr void displace(few<finding, most_in_force>& findings, std::uint8_t const* first, std::uint8_t const* last) {
    for (std::uint8_t const* i = first; i != last; ++i) {
        finding const& over = findings[*i];
        if (over.enacted->displaces.empty() || over.applies == truth::no) continue;
        for (std::uint8_t const* j = first; j != last; ++j) {
            finding& under = findings[*j];
            if (under.applies == truth::no || !over.enacted->displaces.contains(under.enacted->number)) continue;
            under.applies = under.applies && !over.applies;
            under.displaced = true;
        }
    }
}

/// Works through the stages in their order. Every finding has `scoped` and `met`; this sets `applies` of those in the order, and folds
/// the answer. The others do not apply.
constexpr answer fold(few<finding, most_in_force>& findings, by_stage const& order) {
    answer result;
    for (std::size_t at = 0; at < stage_count; ++at) {
        auto const s = static_cast<stage>(at);
        std::uint8_t const* const first = order.begin(s);
        std::uint8_t const* const last = order.end(s);
        if (first == last && s != stage::classification) continue;
        bool const overcomes = s == stage::license_exception, needs_license = overcomes || s == stage::review_policy;
        barred const bars = overcomes ? barred(findings, order) : barred();
        for (std::uint8_t const* i = first; i != last; ++i) {
            finding& f = findings[*i];
            f.applies = f.scoped && f.met;
            if (f.applies == truth::no) continue;
            if (s != stage::classification) f.applies = f.applies && about(f.enacted->about, result);
            if (needs_license) f.applies = f.applies && result.license();
            if (overcomes) f.applies = f.applies && bars.open(f.enacted->then);
        }
        displace(findings, first, last);
        if (s == stage::review_policy) let_prevail(findings, order);
        for (std::uint8_t const* i = first; i != last; ++i) add(result, findings[*i].enacted->then, findings[*i].applies);
        if (s != stage::classification) continue;
        if ((result.certain & any_paragraph).empty()) result.possible = result.possible | outcome::in_no_paragraph;
        if ((result.possible & any_paragraph).empty()) result.certain = result.certain | outcome::in_no_paragraph;
    }
    return result;
}

} // namespace chipgauge::detail
