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
    {{2026, 12, 31},
     {"foundries: the easier terms for authorized designers end", "fonderies : fin du régime allégé des concepteurs autorisés"}},
    {{2027, 1, 1},
     {"foundries: without HBM, the attested transistor count may be under 35 billion",
      "fonderies : sans HBM, le nombre attesté de transistors peut aller jusqu’à 35 milliards exclus"}},
    {{2027, 4, 6},
     {"United Arab Emirates: the release of G42 and Core42 ends", "Émirats arabes unis : fin de la dispense de G42 et de Core42"}},
    {{2029, 1, 1},
     {"foundries: without HBM, the attested transistor count may be under 40 billion",
      "fonderies : sans HBM, le nombre attesté de transistors peut aller jusqu’à 40 milliards exclus"}},
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
