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

constexpr void add(answer& result, outcome o, truth t) {
    if (t == truth::yes) result.certain = result.certain | o;
    if (t != truth::no) result.possible = result.possible | o;
}

/// The findings of a trace, stage by stage, each in the order of the law.
class by_stage {
  public:
    constexpr explicit by_stage(few<finding, most_in_force> const& findings) {
        for (finding const& f : findings) ++first_[at(f.enacted->stage) + 1];
        for (std::size_t s = 1; s <= stages; ++s) first_[s] = static_cast<std::uint8_t>(first_[s] + first_[s - 1]);
        std::uint8_t taken[stages]{};
        for (std::size_t i = 0; i < findings.count; ++i) {
            std::size_t const s = at(findings[i].enacted->stage);
            order_[first_[s] + taken[s]++] = static_cast<std::uint8_t>(i);
        }
    }
    constexpr std::uint8_t const* begin(stage s) const { return order_ + first_[at(s)]; }
    constexpr std::uint8_t const* end(stage s) const { return order_ + first_[at(s) + 1]; }

  private:
    static constexpr std::size_t stages = 6;
    static constexpr std::size_t at(stage s) { return static_cast<std::size_t>(s); }
    std::uint8_t first_[stages + 1]{};
    std::uint8_t order_[most_in_force]{};
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
            possible = possible | f.rule().bars;
            if (f.applies == truth::yes) certain = certain | f.rule().bars;
        }
    }
    constexpr truth open(outcome exception) const {
        return certain.has(exception) ? truth::no : possible.has(exception) ? truth::unknown : truth::yes;
    }
};

/// A policy that prevails leaves none beside it (15 CFR 742.1(f): an application must pass every policy that reaches it).
constexpr void let_prevail(few<finding, most_in_force>& findings, by_stage const& order) {
    std::uint8_t const* const first = order.begin(stage::review_policy);
    std::uint8_t const* const last = order.end(stage::review_policy);
    truth prevailing = truth::no;
    for (std::uint8_t const* i = first; i != last; ++i)
        if (findings[*i].rule().prevails) prevailing = prevailing || findings[*i].applies;
    if (prevailing == truth::no) return;
    for (std::uint8_t const* i = first; i != last; ++i) {
        finding& under = findings[*i];
        if (under.rule().prevails || under.applies == truth::no) continue;
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

/// Works through the stages in their order. Every finding has `scoped` and `met`; this sets `applies` and folds the answer.
constexpr answer fold(few<finding, most_in_force>& findings, by_stage const& order) {
    answer result;
    for (stage const s :
         {stage::classification, stage::license_requirement, stage::license_exception, stage::review_policy, stage::notice}) {
        std::uint8_t const* const first = order.begin(s);
        std::uint8_t const* const last = order.end(s);
        bool const overcomes = s == stage::license_exception, needs_license = overcomes || s == stage::review_policy;
        barred const bars = overcomes ? barred(findings, order) : barred();
        for (std::uint8_t const* i = first; i != last; ++i) {
            finding& f = findings[*i];
            f.applies = f.scoped && f.met;
            if (f.applies == truth::no) continue;
            if (s != stage::classification) f.applies = f.applies && about(f.rule().about, result);
            if (needs_license) f.applies = f.applies && result.license();
            if (overcomes) f.applies = f.applies && bars.open(f.rule().then);
        }
        displace(findings, first, last);
        if (s == stage::review_policy) let_prevail(findings, order);
        for (std::uint8_t const* i = first; i != last; ++i) add(result, findings[*i].rule().then, findings[*i].applies);
        if (s != stage::classification) continue;
        if ((result.certain & any_paragraph).empty()) result.possible = result.possible | outcome::in_no_paragraph;
        if ((result.possible & any_paragraph).empty()) result.certain = result.certain | outcome::in_no_paragraph;
    }
    return result;
}

} // namespace chipgauge::detail
