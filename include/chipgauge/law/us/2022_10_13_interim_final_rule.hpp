// 87 FR 62186 (October 13, 2022): the first ECCN 3A090, which asked performance and transfer rate together, for China alone.
// In force for 3A090 from October 21, 2022.
#pragma once

#include <chipgauge/law/us/1996_03_25_embargoes.hpp>

namespace chipgauge::law {

inline constexpr instrument ifr_2022{.citation = "87 FR 62186",
                                     .url = "https://www.govinfo.gov/content/pkg/FR-2022-10-13/html/2022-21658.htm",
                                     .published = {2022, 10, 13},
                                     .kind = text_kind::regulation};

/// The lines of 3A991.p, below which no anti-terrorism control for integrated circuits of this kind begins.
inline constexpr tops floor_rate = 8_TOPS;
inline constexpr GBps floor_transfer_rate = 150_GBps;

inline constexpr scope supercomputer_in(places where) {
    scope s;
    s.to = where;
    s.circumstance = circumstance::supercomputer;
    return s;
}

inline constexpr rule ifr_2022_rows[] = {
    {.id = "letter.2022-08-26", .effective = {2022, 10, 21}, .then = outcome::repealed, .instrument = &ifr_2022, .says_more = true},
    {.id = "letter.2022-08-26.similar", .effective = {2022, 10, 21}, .then = outcome::repealed, .instrument = &ifr_2022, .says_more = true},
    {.id = "letter.2022-08-26.amd", .effective = {2022, 10, 21}, .then = outcome::repealed, .instrument = &ifr_2022, .says_more = true},

    // a.1 sums digital processor units; a.2 to a.4 ask the same sum of other kinds of unit, of which no published figure tells.
    {.id = "3A090.a.1",
     .effective = {2022, 10, 21},
     .then = outcome::in_3a090,
     .limits = {of::tpp >= 4800_TPP, of::transfer_rate >= 600_GBps},
     .instrument = &ifr_2022,
     .cfr = ccl,
     .says_more = true},

    // The anti-terrorism floor. Counted in plain operations, whatever their bit length.
    {.id = "3A991.p.1",
     .effective = {2022, 10, 21},
     .then = outcome::floor,
     .limits = {of::rate >= floor_rate},
     .instrument = &ifr_2022,
     .cfr = ccl,
     .doubtful = true},
    {.id = "3A991.p.2",
     .effective = {2022, 10, 21},
     .then = outcome::floor,
     .limits = {of::transfer_rate >= floor_transfer_rate},
     .instrument = &ifr_2022,
     .cfr = ccl,
     .doubtful = true},

    {.id = "742.6(a)(6)",
     .effective = {2022, 10, 21},
     .then = outcome::license,
     .about = outcome::in_3a090,
     .where = {.to = china},
     .instrument = &ifr_2022,
     .cfr = "15 CFR 742.6(a)(6)"sv},
    {.id = "744.23(a)(1)",
     .effective = {2022, 10, 21},
     .then = outcome::license,
     .about = outcome::in_no_paragraph,
     .where = supercomputer_in(china),
     .bars = any_exception,
     .instrument = &ifr_2022,
     .cfr = "15 CFR 744.23(a)(1)"sv,
     .says_more = true,
     .doubtful = true},
    {.id = "744.23(d)(1)",
     .effective = {2022, 10, 21},
     .then = outcome::presumption_of_denial,
     .about = outcome::in_no_paragraph,
     .where = supercomputer_in(china),
     .instrument = &ifr_2022,
     .cfr = "15 CFR 744.23(d)"sv,
     .doubtful = true},
    {.id = "740.19(c)/military",
     .effective = {2022, 10, 21},
     .then = outcome::no_exception,
     .where = {.circumstance = circumstance::military},
     .bars = outcome::ccd,
     .instrument = &ifr_2022,
     .cfr = "15 CFR 740.19(c)"sv,
     .says_more = true},
    {.id = "740.19(c)/supercomputer",
     .effective = {2022, 10, 21},
     .then = outcome::no_exception,
     .where = {.circumstance = circumstance::supercomputer},
     .bars = outcome::ccd,
     .instrument = &ifr_2022,
     .cfr = "15 CFR 740.19(c)"sv,
     .says_more = true},
    {.id = "740.19(b)(17)/p.1",
     .effective = {2022, 10, 21},
     .then = outcome::ccd,
     .limits = {of::rate >= floor_rate},
     .about = outcome::in_no_paragraph,
     .where = {.to = cuba},
     .instrument = &ifr_2022,
     .cfr = "15 CFR 740.19(b)(17)"sv,
     .says_more = true,
     .doubtful = true},
    {.id = "740.19(b)(17)/p.2",
     .effective = {2022, 10, 21},
     .then = outcome::ccd,
     .limits = {of::transfer_rate >= floor_transfer_rate},
     .about = outcome::in_no_paragraph,
     .where = {.to = cuba},
     .instrument = &ifr_2022,
     .cfr = "15 CFR 740.19(b)(17)"sv,
     .says_more = true,
     .doubtful = true},

    {.id = "742.6(b)(10)/allied",
     .effective = {2022, 10, 21},
     .then = outcome::case_by_case,
     .about = outcome::in_3a090,
     .where = {.to = china, .headquarters = allied},
     .over = {"742.6(b)(10)"},
     .instrument = &ifr_2022,
     .cfr = "15 CFR 742.6(b)(10)"sv,
     .doubtful = true},
    {.id = "744.23(d)(2)",
     .effective = {2022, 10, 21},
     .then = outcome::case_by_case,
     .about = outcome::in_no_paragraph,
     .where = {.to = china, .headquarters = allied, .circumstance = circumstance::supercomputer},
     .over = {"744.23(d)(1)"},
     .instrument = &ifr_2022,
     .cfr = "15 CFR 744.23(d)"sv,
     .doubtful = true},
    {.id = "742.6(b)(10)",
     .effective = {2022, 10, 21},
     .then = outcome::presumption_of_denial,
     .about = outcome::in_3a090,
     .where = {.to = china},
     .instrument = &ifr_2022,
     .cfr = "15 CFR 742.6(b)(10)"sv,
     .doubtful = true},
};

} // namespace chipgauge::law
