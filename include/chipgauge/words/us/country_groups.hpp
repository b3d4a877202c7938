// Why the standing of a country is in doubt, by country and day of the change in law/us/country_groups.hpp.
#pragma once

#include <chipgauge/law/us/place.hpp>
#include <chipgauge/words/language.hpp>

namespace chipgauge {

struct standing_words {
    country code{};
    date from{};
    phrase doubt{};
};

namespace words {

inline constexpr standing_words doubtful_standings[] = {
    {"CY",
     {2020, 12, 28},
     {"Cyprus stood in D:5 and in A:6 (85 FR 84211): the latter keeps it out of the scope as a destination; whether a party from there "
      "fell under the headquarters rule was not confirmed",
      "Chypre figurait dans les groupes D:5 et A:6 (85 FR 84211) : ce dernier l’exclut du champ en tant que destination ; il n’a pas été "
      "confirmé qu’une partie qui y a son siège ait relevé de la règle du siège"}},
    {"ET",
     {2021, 11, 1},
     {"22 CFR 126.1 is said to name Ethiopia since November 2021, the D:5 table does not; where they differ the former controls",
      "le 22 CFR 126.1 nommerait l’Éthiopie depuis novembre 2021, la table du groupe D:5 non ; en cas de divergence, le premier prévaut"}},
    {"KH",
     {2025, 11, 1},
     {"22 CFR 126.1 dropped Cambodia on a day in November 2025 that was not confirmed; the EAR followed on February 3, 2026",
      "le 22 CFR 126.1 a retiré le Cambodge un jour de novembre 2025 qui n’a pas été confirmé ; les EAR ont suivi le 3 février 2026"}},
};

inline constexpr phrase place_in_the_united_states{
    "part of the United States by 15 CFR 772.1: what goes there is no export",
    "fait partie des États-Unis au sens du 15 CFR 772.1\u00a0: ce qui y va n’est pas exporté"};
inline constexpr phrase place_not_listed{"supplement no. 1 to part 740 does not list this place",
                                         "le supplément n° 1 à la partie 740 ne mentionne pas ce lieu"};

} // namespace words

namespace detail {

constexpr standing_words const* find_words(membership_change const& change) {
    for (standing_words const& w : words::doubtful_standings)
        if (w.code == change.code && w.from == change.from) return &w;
    return nullptr;
}
static_assert(
    [] {
        std::size_t doubtful = 0;
        for (membership_change const& change : membership_changes) {
            doubtful += change.alternatives.count > 1;
            if ((change.alternatives.count > 1) != (find_words(change) != nullptr)) return false;
        }
        return doubtful == sizeof(words::doubtful_standings) / sizeof(words::doubtful_standings[0]);
    }(),
    "a doubtful standing lacks its words, or words belong to no doubt");

} // namespace detail

/// Why the standing of a country on a day is in doubt; empty where it is certain.
constexpr std::string_view doubt_of(standing const& s, language in = {}) {
    if (!s.listed) return in(words::place_not_listed);
    return s.doubt ? in(detail::find_words(*s.doubt)->doubt) : std::string_view{};
}

/// What is to be known of a place on a day beside its groups: that it is part of the United States, or why they are in doubt.
constexpr std::string_view remark_on(country code, standing const& s, language in = {}) {
    bool const territory = in_the_united_states(code) && code != united_states[0];
    return territory ? in(words::place_in_the_united_states) : doubt_of(s, in);
}

/// Why a country changes groups: the citation, and of a doubtful change the doubt.
constexpr std::string_view reason_of(membership_change const& change, language in = {}) {
    standing_words const* const own = detail::find_words(change);
    return own ? in(own->doubt) : change.citation;
}

} // namespace chipgauge
