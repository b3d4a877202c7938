// The words of law/us/marks.hpp, by day.
#pragma once

#include <chipgauge/law/us/marks.hpp>
#include <chipgauge/words/phrase.hpp>

namespace chipgauge {

struct mark_words {
    date on{};
    phrase text{};
};

namespace words {

inline constexpr mark_words marks[] = {
    {{2025, 9, 29},
     {"the Affiliates rule begins: a party owned 50 percent or more by listed parties is bound as they are; headquarters are another test",
      "début de la règle des affiliés : une partie détenue à 50 % ou plus par des parties inscrites est soumise aux mêmes règles "
      "qu’elles ; le siège est un autre critère"}},
    {{2025, 11, 10},
     {"the Affiliates rule is stayed through November 9, 2026", "la règle des affiliés est suspendue jusqu’au 9 novembre 2026 inclus"}},
    {{2026, 7, 23},
     {"an amendment of 742.6 is published and not yet in force; its content and its day were not seen",
      "une modification du § 742.6 est publiée et pas encore en vigueur ; ni son contenu ni sa date n’ont été vus"}},
    {{2026, 11, 10},
     {"the Affiliates rule returns unless the stay was extended; not known here",
      "la règle des affiliés revient, sauf prorogation de la suspension ; on l’ignore ici"}},
    {{2026, 12, 31},
     {"foundries: the easier terms for authorized designers end", "fin, pour les fonderies, du régime allégé des concepteurs autorisés"}},
    {{2027, 1, 1},
     {"foundries: without HBM, the attested transistor count may be under 35 billion",
      "pour les fonderies, sans HBM, le nombre attesté de transistors peut aller jusqu’à 35 milliards exclus"}},
    {{2027, 1, 10},
     {"end of the truce to which both governments are said to have agreed; whether it moves the Affiliates rule is not known here",
      "fin de la trêve dont les deux gouvernements seraient convenus ; on ignore ici si elle déplace la règle des affiliés"}},
    {{2027, 4, 6},
     {"United Arab Emirates: the release of G42 and Core42 ends", "fin, aux Émirats arabes unis, de la dispense de G42 et de Core42"}},
    {{2029, 1, 1},
     {"foundries: without HBM, the attested transistor count may be under 40 billion",
      "pour les fonderies, sans HBM, le nombre attesté de transistors peut aller jusqu’à 40 milliards exclus"}},
};

} // namespace words

namespace detail {

/// Marks and their words stand in the same order: the days tell when they do not.
static_assert(
    [] {
        if (sizeof(words::marks) / sizeof(words::marks[0]) != sizeof(law::marks) / sizeof(law::marks[0])) return false;
        for (std::size_t i = 0; i < sizeof(law::marks) / sizeof(law::marks[0]); ++i)
            if (words::marks[i].on != law::marks[i].on) return false;
        return true;
    }(),
    "a mark lacks its words, or words belong to no mark");

} // namespace detail
} // namespace chipgauge
