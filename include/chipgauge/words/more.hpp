// What the page says in the parts that are loaded when a reader opens them: the story, the catalog, the map, what changed, a table of the
// reader's own.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words::more {

// clang-format off
inline constexpr phrase loading{"Loading…", "Chargement…"};

// The story of the H20. The figures are computed.
inline constexpr pattern<2> step{"{0} of {1}", "{0} sur {1}"};
inline constexpr phrase story{"The story of the H20", "L’histoire du H20"};
inline constexpr phrase back{"Back", "Retour"};
inline constexpr phrase next{"Next", "Suite"};
inline constexpr phrase leave{"Close the story", "Fermer le récit"};
inline constexpr pattern<1> of_chip{"{0}: ", "{0}\u00a0: "};

inline constexpr phrase lines_of_2022{"October 2022: two lines at once", "Octobre 2022\u00a0: deux seuils à la fois"};
inline constexpr pattern<5> lines_of_2022_text{
    "From {0} ({1}), a chip is controlled when it reaches both {2} TPP, a measure of computing power, and {3} GB/s of input and output. The A100, with {4} TPP, lies beyond both.",
    "À compter du {0} ({1}), une puce est contrôlée dès qu’elle atteint à la fois {2} TPP, une mesure de la puissance de calcul, et {3} Go/s d’entrées-sorties. L’A100, avec {4} TPP, se situe au-delà des deux."};
inline constexpr phrase cut_link{"A800 and H800: the link is cut", "A800 et H800\u00a0: la liaison est bridée"};
inline constexpr pattern<4> cut_link_text{
    "NVIDIA keeps the computing power and cuts the link: the A800 has the {0} TPP of the A100, and {1} GB/s; the H800 has {2} TPP, and {3} GB/s. One line is crossed, the other is not: no license.",
    "NVIDIA garde la puissance de calcul et bride la liaison\u00a0: l’A800 a les {0} TPP de l’A100, et {1} Go/s\u202f; le H800 a {2} TPP, et {3} Go/s. Un seuil est franchi, l’autre non\u00a0: pas de licence."};
inline constexpr phrase lines_of_2023{"November 2023: the link no longer counts", "Novembre 2023\u00a0: la liaison ne compte plus"};
inline constexpr pattern<5> lines_of_2023_text{
    "{0} drops the line of the link. From {1}, {2} TPP alone are enough for 3A090.a; below, performance density decides: computing power per mm² of die. At {3} TPP and {4} TPP/mm² begins 3A090.b. The A800 and the H800 are caught.",
    "{0} supprime le seuil de la liaison. À compter du {1}, {2} TPP suffisent pour le 3A090.a\u202f; en deçà, c’est la densité de performance qui décide\u00a0: la puissance de calcul par mm² de silicium. À {3} TPP et {4} TPP/mm² commence le 3A090.b. L’A800 et le H800 sont pris."};
inline constexpr phrase in_the_notch{"The H20: just under the line", "Le H20\u00a0: juste sous le seuil"};
inline constexpr pattern<4> in_the_notch_text{
    "The H20 is made for these lines: {0} TPP and {1} TPP/mm², {2}. It keeps the memory: {3} GB/s, more than an H100.",
    "Le H20 est taillé pour ces seuils\u00a0: {0} TPP et {1} TPP/mm², {2}. Il garde la mémoire\u00a0: {3} Go/s, plus qu’un H100."};
inline constexpr phrase the_letter{"April 2025: a letter", "Avril 2025\u00a0: une lettre"};
inline constexpr pattern<5> the_letter_text{
    "On {0} a letter tells NVIDIA that the H20 needs a license to China, because of its bandwidth. Its figures were not published; the press reported those of a like letter to Intel: {1} GB/s of memory, {2} GB/s of input and output, or {3} GB/s together. The H20 has {4} GB/s of memory alone. No rule was changed: it still meets no paragraph.",
    "Le {0}, une lettre apprend à NVIDIA que le H20 exige une licence vers la Chine, en raison de sa bande passante. Ses chiffres n’ont pas été publiés\u202f; la presse a rapporté ceux d’une lettre semblable à Intel\u00a0: {1} Go/s de mémoire, {2} Go/s d’entrées-sorties, ou {3} Go/s au total. Le H20 a {4} Go/s de mémoire à elle seule. Aucune règle n’a changé\u00a0: il ne relève toujours d’aucun paragraphe."};
inline constexpr phrase the_review{"January 2026: case by case, and a tariff", "Janvier 2026\u00a0: au cas par cas, et un tarif"};
inline constexpr pattern<5> the_review_text{
    "From {0} ({1}), applications for chips below {2} TPP and {3} GB/s of memory are reviewed case by case; until then they met a presumption of denial. A tariff falls on two narrow bands. The H200, with {4} TPP, stands in one of them. The license is still required.",
    "À compter du {0} ({1}), les demandes pour des puces sous {2} TPP et {3} Go/s de mémoire sont examinées au cas par cas\u202f; jusque-là, elles se heurtaient à une présomption de refus. Un droit de douane frappe deux bandes étroites. Le H200, avec {4} TPP, se situe dans l’une d’elles. La licence reste exigée."};

// The catalog.
inline constexpr phrase find_chip{"Find a chip", "Chercher une puce"};
inline constexpr phrase any{"any", "indifférent"};
inline constexpr phrase columns{"Columns", "Colonnes"};
inline constexpr pattern<2> count{"{0} of {1} chips", "{0} puces sur {1}"};
inline constexpr phrase add{"Compare", "Comparer"};
inline constexpr phrase compared{"compared", "comparée"};
inline constexpr phrase full{"Ten chips are compared; take one out first.", "Dix puces sont comparées\u202f; retirez-en une d’abord."};
inline constexpr phrase chip{"Chip", "Puce"};
inline constexpr phrase maker{"Maker", "Fabricant"};
inline constexpr phrase market{"Market", "Marché"};
inline constexpr phrase year{"Year", "Année"};
inline constexpr phrase released{"Released", "Sortie"};
inline constexpr phrase tpp{"TPP", "TPP"};
inline constexpr phrase density{"TPP per mm²", "TPP par mm²"};
inline constexpr phrase memory{"Memory, GB", "Mémoire, Go"};
inline constexpr phrase dram{"DRAM, GB/s", "DRAM, Go/s"};
inline constexpr phrase io{"I/O, GB/s", "E/S, Go/s"};
inline constexpr phrase decode{"Decode, tokens/s", "Décodage, jetons/s"};
inline constexpr phrase paragraph{"Paragraph", "Paragraphe"};
inline constexpr phrase license{"License", "Licence"};

// What changed.
inline constexpr phrase since{"Since", "Depuis"};

// A table of the reader's own.
inline constexpr phrase drop{"Drop a CSV here, or choose one. It is read in this tab and goes nowhere.", "Déposez un fichier CSV ici, ou choisissez-en un. Il est lu dans cet onglet et ne va nulle part."};
inline constexpr phrase choose{"Choose a CSV", "Choisir un CSV"};
inline constexpr pattern<1> columns_read{"The first row names the columns: {0}. What else stands there is kept.", "La première ligne nomme les colonnes\u00a0: {0}. Le reste est conservé."};
inline constexpr pattern<2> rows_done{"{0} of {1} rows", "{0} lignes sur {1}"};
inline constexpr phrase required{"license required", "licence exigée"};
inline constexpr phrase not_required{"no license required", "aucune licence exigée"};
inline constexpr phrase undetermined{"undetermined", "indéterminé"};
inline constexpr phrase unreadable{"could not be read", "illisibles"};
inline constexpr phrase save{"Save with the answers", "Enregistrer avec les réponses"};
inline constexpr phrase an_open_quote{"a quote is not closed", "un guillemet n’est pas fermé"};

// What is asked of a fleet, and cannot be told.
inline constexpr phrase one_kind_alone{"leave one kind of chip in the fleet", "ne laissez qu’une sorte de puce dans le parc"};
inline constexpr phrase price_is_missing{"dollars need the price of a chip", "il faut le prix d’une puce pour compter en dollars"};
// clang-format on

} // namespace chipgauge::words::more
