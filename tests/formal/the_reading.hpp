// The formal reading as a whole: what a transaction in a circuit comes to, for one way of supposing what the texts leave open.
#pragma once

#include "part_740.hpp"

namespace formal {

enum class exception { nac, aca, aia, acm, lpp, hbm, ccd };

struct conclusion {
    char item = '-';
    bool floor = false; ///< the parameters of 3A991.p are met, also beneath 3A090
    bool license = false;
    std::set<exception> exceptions;
    reviews reviewed_by;
};

inline std::set<exception> exceptions_of(circuit const& c, transaction const& t, suppositions const& s) {
    std::set<exception> open;
    if (license_exception_nac(c, t, s)) open.insert(exception::nac);
    if (license_exception_aca(c, t, s)) open.insert(exception::aca);
    if (license_exception_hbm(c, t, s)) open.insert(exception::hbm);
    if (license_exception_aia(c, t, s)) open.insert(exception::aia);
    if (license_exception_acm(c, t, s)) open.insert(exception::acm);
    if (license_exception_lpp(c, t, s)) open.insert(exception::lpp);
    if (license_exception_ccd(c, t, s)) open.insert(exception::ccd);
    return open;
}

/// Each requirement brings its own policy. 744.21(e) speaks also of what needs a license for another reason. Part 746: a policy of
/// denial says more than any other. 742.6(b)(10)(iii)(A)(1), third sentence: where it is met beside others, it alone is applied.
inline reviews reviews_of(circuit const& c, transaction const& t, suppositions const& s) {
    reviews const embargo = part_746(c, t) ? part_746_review(t) : reviews{};
    if (embargo.count(review::policy_of_denial)) return embargo;
    if (section_744_21_end_use(t)) return section_744_21_e(t);
    bool const prevails = section_742_6_b_10_iii_A_1(c, t, s) && section_742_6_a_6(c, t, s);
    if (prevails) return section_742_6_b_10(c, t, s);
    reviews all = embargo;
    auto const add = [&](reviews const& more) { all.insert(more.begin(), more.end()); };
    if (section_742_6_a_6(c, t, s)) add(section_742_6_b_10(c, t, s));
    if (section_744_23_a_3_i(c, t, s)) add(section_744_23_d(c, t, s));
    if (section_744_23_a_1(c, t, s)) add(section_744_23_d(c, t, s));
    return all;
}

inline conclusion conclude(circuit const& c, transaction const& t, suppositions const& s) {
    conclusion end;
    end.item = eccn_3a090(c, t.on);
    end.floor = eccn_3a991_p_parameters(c, t.on);
    for (char const* home : {"US", "PR", "GU", "VI", "AS", "MP", "UM"}) // 772.1, "United States"
        if (t.to == home) return end;                                   // nothing leaves
    end.license = section_742_6_a_6(c, t, s) || section_744_23_a_3_i(c, t, s) || section_744_23_a_1(c, t, s) || section_744_21(c, t) ||
                  part_746(c, t) || letters(c, t, s);
    if (!end.license) return end;
    end.exceptions = exceptions_of(c, t, s);
    end.reviewed_by = reviews_of(c, t, s);
    return end;
}

} // namespace formal
