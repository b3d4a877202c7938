// What no answer looks at, in words: briefly for one sentence, and in full for a list.
#pragma once

#include <chipgauge/answers/not_checked.hpp>
#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

struct not_checked_words {
    std::string_view id{};
    phrase brief{}; ///< one of an enumeration
    phrase full{};
};

/// In the order of `not_checked`.
inline constexpr not_checked_words not_checked_in_words[] = {
    {"subject_to_the_ear",
     {"whether the item is subject to the EAR (assumed)", "l’assujettissement du bien aux EAR (supposé)"},
     {"whether the item is subject to the EAR: assumed, as one of U.S. origin, in the United States, or caught by a foreign direct "
      "product rule",
      "l’assujettissement du bien aux EAR : il est supposé d’origine américaine, situé aux États-Unis ou visé par une règle du produit "
      "direct étranger (foreign direct product rule)"}},
    {"de_minimis",
     {"de minimis content", "le seuil de minimis"},
     {"the share of U.S. content in what is made abroad (de minimis)",
      "la part de contenu américain d’un bien fabriqué à l’étranger (seuil de minimis)"}},
    {"listed_parties",
     {"listed parties and their owners", "les parties inscrites sur des listes et leurs détenteurs"},
     {"listed parties (Entity List, Unverified List, military end users) and who owns them, with the ownership test of the Affiliates Rule",
      "les parties inscrites sur des listes (Entity List, Unverified List, utilisateurs finals militaires) et leurs détenteurs, avec le "
      "critère de détention de la règle des affiliés (Affiliates Rule)"}},
    {"end_use",
     {"end uses that the question does not name", "les utilisations finales que la question n’indique pas"},
     {"end uses under part 744 that the question does not name",
      "les utilisations finales visées par la partie 744 que la question n’indique pas"}},
    {"us_person_activities",
     {"activities of U.S. persons", "les activités des U.S. persons"},
     {"what U.S. persons may do, support or service, whatever the item",
      "ce que les U.S. persons peuvent faire, soutenir ou entretenir, quel que soit le bien"}},
    {"knowledge_and_red_flags",
     {"knowledge and red flags", "la connaissance et les signaux d’alerte"},
     {"what the parties know or have reason to know, and red flags",
      "ce que les parties savent ou ont des raisons de savoir (knowledge), et les signaux d’alerte (red flags)"}},
    {"deemed_exports",
     {"deemed exports", "les exportations réputées"},
     {"deemed exports and reexports: technology and source code released to a foreign person",
      "les exportations et réexportations réputées (deemed exports) : technologie ou code source communiqués à un étranger"}},
    {"technology_and_software",
     {"technology and software", "la technologie et les logiciels"},
     {"technology, software and manufacturing equipment (3B, 3D001, 3E001, 4D090, 4E001, 4E091)",
      "la technologie, les logiciels et les équipements de fabrication (3B, 3D001, 3E001, 4D090, 4E001, 4E091)"}},
    {"ofac",
     {"OFAC sanctions", "les sanctions de l’OFAC"},
     {"the Treasury's sanctions programs (OFAC)", "les programmes de sanctions du Trésor (OFAC)"}},
    {"other_countries_law",
     {"the law of other countries", "le droit des autres pays"},
     {"the law of the country where the item is, and of the one it goes to",
      "le droit du pays où se trouve le bien et celui du pays où il va"}},
};

static_assert(
    [] {
        bool same = std::size(not_checked_in_words) == std::size(not_checked);
        for (std::size_t i = 0; same && i < std::size(not_checked); ++i) same = not_checked_in_words[i].id == not_checked[i].id;
        return same;
    }(),
    "what is not checked lacks its words");

inline constexpr pattern<1> not_checked_here{"Not checked: {0}.", "Non vérifiés : {0}."};
inline constexpr pattern<2> not_checked_item_at{"{0} ({1})", "{0} ({1})"};

} // namespace chipgauge::words
