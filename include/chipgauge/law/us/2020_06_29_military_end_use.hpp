// 15 CFR 744.21: with knowledge of a military end use or user in China and a few other countries, chips of 3A991 need a license. It was
// widened to China's civil-military firms by 85 FR 23459 (June 29, 2020); countries joined later.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument military_2020{.citation = "85 FR 23459",
                                          .url = "https://www.federalregister.gov/citation/85-FR-23459",
                                          .published = {2020, 6, 29},
                                          .kind = text_kind::regulation};
inline constexpr instrument military_2021{.citation = "86 FR 70015",
                                          .url = "https://www.federalregister.gov/citation/86-FR-70015",
                                          .published = {2021, 12, 9},
                                          .kind = text_kind::regulation};
inline constexpr instrument military_2024{.citation = "89 FR 18780",
                                          .url = "https://www.federalregister.gov/citation/89-FR-18780",
                                          .published = {2024, 3, 15},
                                          .kind = text_kind::regulation};

inline constexpr scope military_in(few<country, 8> where) {
    scope s;
    s.to.named = where;
    s.circumstance = circumstance::military;
    return s;
}
inline constexpr few<country, 8> military_since_2020{"CN", "HK", "VE", "MM"};
inline constexpr few<country, 8> military_since_2021{"CN", "HK", "VE", "MM", "KH"};
inline constexpr few<country, 8> military_since_2024{"CN", "HK", "VE", "MM", "KH", "NI"};

constexpr rule military_requirement(instrument const& by, date day, few<country, 8> where) {
    rule r;
    r.id = "744.21(a)(1)";
    r.effective = day;
    r.then = outcome::license;
    r.about = outcome::in_no_paragraph | outcome::in_a | outcome::in_b | outcome::in_c;
    r.where = military_in(where);
    r.bars = any_exception;
    r.instrument = &by;
    r.cfr = "15 CFR 744.21(a)(1)"sv;
    r.says_more = true;
    r.doubtful = true;
    return r;
}
constexpr rule military_review(instrument const& by, date day, few<country, 8> where) {
    rule r;
    r.id = "744.21(e)";
    r.effective = day;
    r.then = outcome::presumption_of_denial;
    r.where = military_in(where);
    r.prevails = true;
    r.instrument = &by;
    r.cfr = "15 CFR 744.21(e)"sv;
    r.says_more = true;
    return r;
}

inline constexpr rule military_rows[] = {
    military_requirement(military_2020, {2020, 6, 29}, military_since_2020),
    military_review(military_2020, {2020, 6, 29}, military_since_2020),
    military_requirement(military_2021, {2021, 12, 9}, military_since_2021),
    military_review(military_2021, {2021, 12, 9}, military_since_2021),
    military_requirement(military_2024, {2024, 3, 15}, military_since_2024),
    military_review(military_2024, {2024, 3, 15}, military_since_2024),
};

} // namespace chipgauge::law
