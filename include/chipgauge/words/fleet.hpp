// The words of a fleet: its sums, and the amounts that count it.
#pragma once

#include <chipgauge/answers/fleet.hpp>
#include <chipgauge/words/language.hpp>

namespace chipgauge::words {

inline constexpr pattern<2> count_of{"{0} {1}", "{0} {1}"};
inline constexpr phrase column_sum{"Sum", "Somme"};
inline constexpr phrase column_amount{"Amount", "Montant"};
inline constexpr phrase column_unit{"Unit", "Unité"};
inline constexpr phrase sum_chips{"Chips", "Puces"};
inline constexpr phrase sum_tpp{"Total processing performance", "Performance totale de traitement"};
/// In the order of `equivalent_by`.
inline constexpr phrase sums_in_h100[] = {
    {"H100 equivalents by TPP", "Équivalents H100 selon le TPP"},
    {"H100 equivalents by 16-bit rate", "Équivalents H100 selon la puissance en 16 bits"},
    {"H100 equivalents by 8-bit rate", "Équivalents H100 selon la puissance en 8 bits"},
    {"H100 equivalents by DRAM bandwidth", "Équivalents H100 selon la bande passante DRAM"},
    {"H100 equivalents by memory", "Équivalents H100 selon la mémoire"},
};
inline constexpr phrase sum_64{"At 64 bits", "En 64 bits"};
inline constexpr phrase sum_32{"At 32 bits", "En 32 bits"};
inline constexpr phrase sum_memory{"Memory", "Mémoire"};
inline constexpr phrase sum_bandwidth{"DRAM bandwidth", "Bande passante DRAM"};
inline constexpr phrase sum_stacks{"High-bandwidth memory", "Mémoire à large bande passante"};
inline constexpr phrase unit_stacks{"stacks", "empilements"};
inline constexpr phrase sum_power{"Power of the chips", "Puissance électrique des puces"};
inline constexpr phrase unit_terabytes{"TB", "To"};
inline constexpr phrase unit_terabytes_a_second{"TB/s", "To/s"};

inline constexpr phrase column_share{"Share", "Part"};
inline constexpr phrase share_unit{"%", "%"};
inline constexpr phrase column_crossed{"Crossed", "Franchi"};
inline constexpr phrase column_counts{"What it counts", "Ce qu’il compte"};
inline constexpr pattern<3> what_a_cap_counts{"{0}: {1} ({2})", "{0} : {1} ({2})"};
inline constexpr pattern<1> heading_amounts_on{"Amounts on {0}", "Montants au {0}"};
inline constexpr phrase heading_amounts_printed{"Amounts of the AI Diffusion text: printed, not enforced",
                                                "Montants du texte AI Diffusion : imprimés, non appliqués"};
inline constexpr phrase select_committee{"Select Committee", "Commission spéciale (Select Committee)"};
inline constexpr phrase select_committee_counts{
    "chips since 2020: buyers in eleven Asian countries that the letter of April 16, 2025 asked NVIDIA to name; no law",
    "puces depuis 2020 : acheteurs de onze pays d’Asie que la lettre du 16 avril 2025 demandait à NVIDIA de nommer ; ce n’est pas une loi"};
inline constexpr pattern<1> half_of_us_shipments{
    "Under the policy of January 15, 2026 shipments of one product to China and Macau may reach half of its TPP shipped for use in the "
    "U.S.: a fleet of {0} TPP needs twice as much there.",
    "Selon la politique du 15 janvier 2026, les expéditions d’un produit vers la Chine et Macao peuvent atteindre la moitié du TPP de ce "
    "produit expédié pour être utilisé aux États-Unis : un parc de {0} TPP en suppose deux fois autant là-bas."};

// How many reach an amount.
inline constexpr pattern<3> until_reached{"{0} {1} reach {2}.", "Il faut {0} {1} pour atteindre {2}."};
inline constexpr pattern<3> until_exceeded{"{0} {1} exceed {2}.", "Il faut {0} {1} pour dépasser {2}."};
inline constexpr pattern<2> until_never{"A billion {0} do not reach {1}, as far as published figures tell.",
                                        "Un milliard de {0} n’atteignent pas {1}, pour autant que le disent les chiffres publiés."};

// How many so many stacks of memory make.
inline constexpr pattern<3> stacks_make{"{0} stacks of {1} make {2}.", "{0} empilements de {1} font {2}."};
inline constexpr phrase any_stack{"high-bandwidth memory", "mémoire à large bande passante"};
inline constexpr pattern<2> stacks_each{"{0} stacks each ({1}).", "{0} empilements chacune ({1})."};
inline constexpr phrase stacks_as_given{"as given", "tel que donné"};
inline constexpr phrase stacks_unpublished{"How many stacks each has is not published; it has at least one.",
                                           "Le nombre d’empilements de chacune n’est pas publié\u202f; elle en a au moins un."};
inline constexpr pattern<3> stacks_hold{"Of the stack: {0} hold {1} TB and give {2} TB/s.",
                                        "De l’empilement\u00a0: {0} contiennent {1}\u00a0To et débitent {2}\u00a0To/s."};
inline constexpr pattern<3> stacks_of_another_kind{"{0} has {1}, not {2}: the count holds if that stack takes its place.",
                                                   "{0} a de la {1}, non de la {2}\u00a0: le compte vaut si cet empilement la remplace."};
inline constexpr pattern<2> amount_and_unit{"{0} {1}", "{0} {1}"};
inline constexpr pattern<2> amount_of_a_line{"{0} ({1})", "{0} ({1})"};
inline constexpr pattern<1> at_a_price{"At {0} dollars a chip: a price of whoever asks, none of chipgauge’s.",
                                       "À {0} dollars la puce\u00a0: le prix de qui pose la question, non de chipgauge."};
inline constexpr phrase sum_dollars{"Price of the chips", "Prix des puces"};
/// In the order of `fleet_unit`.
inline constexpr phrase fleet_units[] = {
    {"TPP", "TPP"},
    {"H100 equivalents by TPP", "équivalents H100 selon le TPP"},
    {"PFLOPS at 16 bits", "PFLOPS à 16 bits"},
    {"PFLOPS at 32 bits", "PFLOPS à 32 bits"},
    {"PFLOPS at 64 bits", "PFLOPS à 64 bits"},
    {"TB of memory", "To de mémoire"},
    {"MW", "MW"},
    {"dollars", "dollars"},
};

inline constexpr phrase presets_title{"Fleets that the news discussed", "Parcs dont l’actualité a parlé"};
inline constexpr phrase column_name{"Name", "Nom"};
inline constexpr phrase column_chips{"Chips", "Puces"};
inline constexpr phrase column_what{"What", "Quoi"};

/// What the presets are, by name.
struct preset_words {
    std::string_view name{};
    phrase what{};
};
inline constexpr preset_words presets[] = {
    {"deepseek-v3", {"the cluster on which DeepSeek-V3 was trained", "la grappe de calcul sur laquelle DeepSeek-V3 a été entraîné"}},
    {"fire-flyer", {"High-Flyer's Fire-Flyer 2, about 10,000 A100 PCIe", "Fire-Flyer 2 de High-Flyer, environ 10 000 A100 PCIe"}},
    {"deepseek-hopper",
     {"about 50,000 Hopper said to be DeepSeek's: an analyst estimate",
      "environ 50 000 puces Hopper attribuées à DeepSeek : estimation d’un analyste"}},
    {"deepseek-h20", {"the H20 among them: an analyst estimate", "les H20 parmi elles : estimation d’un analyste"}},
};

} // namespace chipgauge::words

namespace chipgauge {

/// What a preset is.
inline std::string_view what_is(fleet_preset const& p, language in = {}) {
    for (words::preset_words const& w : words::presets)
        if (w.name == p.name) return in(w.what);
    return {};
}

} // namespace chipgauge
