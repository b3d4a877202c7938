// The words of note 1 to 3A090.a: a shipment, whether it is presumed, and what overcomes that.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words {

inline constexpr pattern<1> foundry_title{"Presumed 3A090.a? A shipment completed on {0} (note 1 to 3A090.a)",
                                          "Présumé relever de 3A090.a\u202f? Une expédition achevée le {0} (note 1 de 3A090.a)"};

// The answer.
inline constexpr phrase foundry_presumed{
    "Presumed to be 3A090.a, and designed or marketed for datacenters: none of the ways to overcome the presumption is open.",
    "Présumé relever de 3A090.a et être conçu ou commercialisé pour les centres de données\u00a0: aucun moyen de renverser la présomption "
    "n’est ouvert."};
inline constexpr phrase foundry_overcome{
    "Not presumed: the presumption reaches this shipment and is overcome. Its metrics decide, as for any other circuit.",
    "Non présumé\u00a0: la présomption vise cette expédition, mais elle est renversée. Ses métriques décident, comme pour tout autre "
    "circuit."};
inline constexpr phrase foundry_not_reached{
    "Not presumed: note 1 binds front-end fabricators and packagers (OSAT) that ship advanced logic, and nobody else. The metrics decide, "
    "as "
    "for any other circuit.",
    "Non présumé\u00a0: la note 1 n’oblige que les fondeurs et les assembleurs (OSAT) qui expédient de la logique avancée. Les métriques "
    "décident, comme pour tout autre circuit."};
inline constexpr pattern<1> foundry_not_yet{
    "Not presumed: fabricators and packagers had until {0} to comply with note 1.",
    "Non présumé\u00a0: les fondeurs et assembleurs avaient jusqu’au {0} pour se conformer à la note 1."};
inline constexpr phrase foundry_undetermined{
    "Undetermined: what is not said below decides. Until it is known, the shipper has to take it for 3A090.a.",
    "Indéterminé\u00a0: ce qui n’est pas indiqué ci-dessous en décide. Tant qu’on l’ignore, l’expéditeur doit le tenir pour relevant de "
    "3A090.a."};

// The shipment.
inline constexpr phrase heading_shipment{"The shipment", "L’expédition"};
inline constexpr phrase column_fact{"Fact", "Élément"};
inline constexpr phrase fact_seller{"Shipped by a front-end fabricator or packager (OSAT)",
                                    "Expédiée par un fondeur ou un assembleur (OSAT)"};
inline constexpr phrase fact_advanced{"Advanced logic: 16/14 nm or below, or non-planar transistors",
                                      "Logique avancée\u00a0: 16/14 nm ou moins, ou transistors non planaires"};
inline constexpr phrase fact_transistors{"Transistors of the package, billions", "Transistors du boîtier, milliards"};
inline constexpr phrase fact_hbm{"High-bandwidth memory in the package", "Mémoire à large bande (HBM) dans le boîtier"};
inline constexpr phrase fact_packager{"Packaged by", "Assemblé par"};
inline constexpr phrase fact_designer{"Designer", "Concepteur"};
inline constexpr phrase fact_attested{"The designer attests TPP and performance density below 3A090",
                                      "Le concepteur atteste une TPP et une densité de performance inférieures à 3A090"};
inline constexpr phrase fact_applied{"An authorized designer has applied for approval, not over 180 days ago",
                                     "Un concepteur autorisé a demandé l’approbation, depuis 180 jours au plus"};
inline constexpr phrase not_said{"not said", "non indiqué"};
/// In the order of `packager`.
inline constexpr phrase packagers[] = {
    {"not said", "non indiqué"},
    {"the fabricator, outside Macau and D:5", "le fondeur, hors de Macao et du groupe D:5"},
    {"an approved OSAT (supplement no. 7 to part 740)", "un OSAT approuvé (supplément nº 7 à la partie 740)"},
    {"somebody else", "quelqu’un d’autre"}};
/// In the order of `designer`.
inline constexpr phrase designers[] = {{"not said", "non indiqué"},
                                       {"approved (supplement no. 6 to part 740)", "approuvé (supplément nº 6 à la partie 740)"},
                                       {"authorized", "autorisé"},
                                       {"neither approved nor authorized", "ni approuvé ni autorisé"}};

// What overcomes it.
inline constexpr phrase heading_rebuttals{"What overcomes the presumption", "Ce qui renverse la présomption"};
inline constexpr phrase column_way{"Way", "Moyen"};
inline constexpr phrase column_open{"Open", "Ouvert"};
/// In the order of the rebuttals: the last day of the easier terms stands in {0}, the counts of the day in {1}.
inline constexpr pattern<2> rebuttals[] = {
    {"the designer is approved, or authorized (until {0}; after that only with an application that is pending, for 180 days at most), and "
     "attests TPP and performance density below 3A090",
     "le concepteur est approuvé, ou autorisé (jusqu’au {0}\u202f; ensuite seulement avec une demande en cours, pendant 180 jours au "
     "plus), et "
     "atteste une TPP et une densité de performance inférieures à 3A090"},
    {"packaged by the fabricator outside Macau and D:5, which attests {1}",
     "assemblé par le fondeur hors de Macao et du groupe D:5, qui atteste {1}"},
    {"packaged by an approved OSAT, which attests {1}", "assemblé par un OSAT approuvé, qui atteste {1}"}};
inline constexpr pattern<1> count_below{"fewer than {0} billion transistors", "moins de {0}\u00a0milliards de transistors"};
inline constexpr pattern<1> count_below_without_hbm{"fewer than {0} billion without HBM", "moins de {0}\u00a0milliards sans HBM"};
inline constexpr phrase end_users_word{
    "An attestation by the end user does not help, and the presumption binds no seller but these two.",
    "Une attestation de l’utilisateur final n’y fait rien, et la présomption ne lie aucun autre vendeur que ces deux-là."};

} // namespace chipgauge::words
