// Guards for static_assert: each is true, or stops the compiler at a name that says why not.
#pragma once

#include <chipgauge/answers/question.hpp>

namespace chipgauge {

namespace detail {
// Not constexpr: whoever reaches one while compiling reads its name in the error.
void the_chip_is_classified_3A090();
void the_chip_is_classified_3A090_a();
void the_chip_is_classified_3A090_b();
void the_chip_is_classified_3A090_c();
void the_classification_is_undetermined_figures_are_missing();
void the_chip_may_be_classified_3A090_a_figures_are_missing();
void a_license_is_required();
void whether_a_license_is_required_is_undetermined();

constexpr void say_classification(outcome o) {
    switch (o) {
    case outcome::in_3a090: return the_chip_is_classified_3A090();
    case outcome::in_a: return the_chip_is_classified_3A090_a();
    case outcome::in_b: return the_chip_is_classified_3A090_b();
    case outcome::in_c: return the_chip_is_classified_3A090_c();
    default: return the_classification_is_undetermined_figures_are_missing();
    }
}
} // namespace detail

/// No paragraph of ECCN 3A090 is met. Undetermined is no: `static_assert(must_meet_no_paragraph(assess(design)))`.
constexpr bool must_meet_no_paragraph(assessment const& a) {
    outcome const o = a.result.classification();
    if (o == outcome::in_no_paragraph) return true;
    if (__builtin_is_constant_evaluated()) detail::say_classification(o);
    return false;
}

/// Neither 3A090.a nor the 3A090 of 2022. A chip of 3A090.b passes, one that may be .a does not.
constexpr bool must_stay_out_of_a(assessment const& a) {
    outcomes const strict = outcome::in_a | outcome::in_3a090;
    if ((a.result.possible & strict).empty()) return true;
    if (__builtin_is_constant_evaluated()) {
        if ((a.result.certain & strict).empty()) detail::the_chip_may_be_classified_3A090_a_figures_are_missing();
        detail::say_classification(a.result.classification());
    }
    return false;
}

/// No license is required by the rules covered: before exceptions, letters included. Undetermined is no.
constexpr bool must_need_no_license(assessment const& a) {
    truth const required = a.result.license();
    if (required == truth::no) return true;
    if (__builtin_is_constant_evaluated()) {
        if (required == truth::yes) detail::a_license_is_required();
        detail::whether_a_license_is_required_is_undetermined();
    }
    return false;
}

} // namespace chipgauge
