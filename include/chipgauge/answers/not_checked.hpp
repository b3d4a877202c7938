// What no answer looks at. A "no license required" holds under the rules covered, and only if none of this changes it.
#pragma once

#include <cstdint>
#include <string_view>

namespace chipgauge {

/// One thing that was not checked: a stable id, and where the law asks for it.
struct not_checked_item {
    std::string_view id{};
    std::string_view cfr{};
};

/// In the order in which a reader should think of them.
inline constexpr not_checked_item not_checked[] = {
    {"subject_to_the_ear", "15 CFR 734.3, 734.9"},     // assumed: of U.S. origin, or caught by a foreign direct product rule
    {"de_minimis", "15 CFR 734.4"},                    //
    {"listed_parties", "15 CFR 744.11, 744.15"},       // Entity List, Unverified List, military end users, and who owns them
    {"end_use", "15 CFR 744"},                         // beyond the end use that the question names
    {"us_person_activities", "15 CFR 744.6"},          //
    {"knowledge_and_red_flags", "15 CFR 732 supp. 3"}, //
    {"deemed_exports", "15 CFR 734.13, 734.14"},       // release of technology and source code
    {"technology_and_software", "15 CFR 774 supp. 1"}, // 3D001, 3E001, 4D090, 4E001, 4E091
    {"ofac", "31 CFR chapter V"},                      // the Treasury's sanctions
    {"other_countries_law", ""},                       // of the place where the item is, and of where it goes
};

} // namespace chipgauge
