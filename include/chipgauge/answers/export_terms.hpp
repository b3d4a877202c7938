// On what terms an item may go somewhere: what is left of an answer when the rows that it rests on are set aside.
#pragma once

#include <chipgauge/answers/basis.hpp>

namespace chipgauge {

/// Two answers with equal terms are told together. Without a license requirement nothing else is said.
struct export_terms {
    truth license = truth::unknown;
    bool by_letter = false;
    outcomes exceptions{}; ///< that are available, or may be
    outcomes review{};     ///< the policies that hold, or may; none where none is published
    friend constexpr bool operator==(export_terms const&, export_terms const&) = default;
};

constexpr export_terms terms_of(assessment const& a) {
    export_terms terms{a.result.license(), by_letter(a), {}, {}};
    if (terms.license == truth::no) return terms;
    terms.exceptions = a.result.possible & any_exception;
    terms.review = a.result.possible & any_review;
    return terms;
}

/// From the freest to the strictest: no license, an exception, what is not known, then by review policy from approval to denial.
constexpr int strictness(export_terms const& terms) {
    if (terms.license == truth::no) return 0;
    if (!terms.exceptions.empty()) return 1;
    if (terms.license == truth::unknown) return 2;
    if (terms.review.has(outcome::policy_of_denial)) return 7;
    if (terms.review.has(outcome::presumption_of_denial)) return 6;
    if (terms.review.empty()) return 5;
    return terms.review.has(outcome::case_by_case) ? 4 : 3;
}

} // namespace chipgauge
