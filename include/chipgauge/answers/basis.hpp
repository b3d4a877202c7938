// What an answer rests on: the paragraphs met, the rows that require the license, and the exceptions that may overcome it.
#pragma once

#include <chipgauge/answers/question.hpp>

namespace chipgauge {

/// Findings of one assessment, in the order of the law. They point into it.
using finding_list = few<finding const*, most_in_force>;

/// The paragraphs of 3A090 that are certainly met, displaced ones included.
constexpr finding_list paragraphs_of(assessment const& a) {
    finding_list met;
    for (finding const& f : a.findings)
        if (!(any_paragraph & f.rule().then).empty() && f.met == truth::yes) met.push(&f);
    return met;
}
finding_list paragraphs_of(assessment const&&) = delete;

/// The rows that require the license: the certain ones if there are any, else those that may.
constexpr finding_list basis_of(assessment const& a) {
    finding_list certain, possible;
    for (finding const& f : a.findings) {
        if (f.rule().then != outcome::license || f.applies == truth::no) continue;
        if (f.applies == truth::yes)
            certain.push(&f);
        else
            possible.push(&f);
    }
    return certain.empty() ? possible : certain;
}
finding_list basis_of(assessment const&&) = delete;

/// The notices without which the bare answer would mislead: what applies beside it, and where no license is known to be required, what may.
constexpr finding_list qualifications_of(assessment const& a) {
    truth const enough = a.result.license() == truth::yes ? truth::yes : truth::unknown;
    finding_list all;
    for (finding const& f : a.findings)
        if (f.rule().qualifies_no && f.applies >= enough) all.push(&f);
    return all;
}
finding_list qualifications_of(assessment const&&) = delete;

/// A license is required, and nothing but letters requires it ("is informed", 15 CFR 744.23(b) and 742.6).
constexpr bool by_letter(assessment const& a) {
    if (a.result.license() != truth::yes) return false;
    finding_list const basis = basis_of(a);
    for (finding const* f : basis)
        if (f->rule().instrument->kind != text_kind::letter) return false;
    return !basis.empty();
}

/// A license exception that may overcome the requirement, with the first row that offers it.
struct offered {
    outcome exception = outcome::none;
    truth applies = truth::no;
    finding const* by = nullptr;
};

/// Each exception once, certain before possible where several rows offer it.
constexpr few<offered, 32> exceptions_of(assessment const& a) {
    few<offered, 32> all;
    for (finding const& f : a.findings) {
        if (stage_of(f.rule().then) != stage::license_exception || f.applies == truth::no) continue;
        std::size_t at = 0;
        while (at < all.count && all[at].exception != f.rule().then) ++at;
        if (at == all.count)
            all.push({f.rule().then, f.applies, &f});
        else if (all[at].applies < f.applies)
            all.items[at] = {f.rule().then, f.applies, &f};
    }
    return all;
}
few<offered, 32> exceptions_of(assessment const&&) = delete;

/// The share of a line from which a figure under it is called near: within five percent.
inline constexpr double near_share = 0.95;

/// A figure that does not reach a line, but comes near it.
constexpr bool comes_near(limit const& l, range value) {
    if (l.compare != comparison::at_least && l.compare != comparison::more_than) return false;
    if (holds(l, value) != truth::no || value.empty() || l.bound.low <= 0) return false;
    return value.high >= near_share * l.bound.low;
}

} // namespace chipgauge
