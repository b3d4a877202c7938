// What readers say of a text that they cannot read: what is wrong with it, what to write instead, and what is nearest.
// Figures, keys and words that are to be typed stand as they are typed, in both languages.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words::complaints {

// Any text.
inline constexpr phrase not_utf8{"not UTF-8; save it as UTF-8", "ce n’est pas de l’UTF-8\u202f; enregistrez-le en UTF-8"};
inline constexpr phrase control_character{"a control character; leave it out", "un caractère de contrôle\u202f; supprimez-le"};
inline constexpr pattern<2> write_word{"write {0}; nearest: {1}", "écrivez {0}\u202f; le plus proche\u00a0: {1}"};
inline constexpr pattern<1> at_most_values{"at most {0} values", "au plus {0} valeurs"};

// What is supposed of the law.
inline constexpr pattern<1> no_such_paragraph{"no paragraph of the law; nearest: {0}",
                                              "aucun paragraphe du droit\u202f; le plus proche\u00a0: {0}"};
inline constexpr pattern<1> bill_asks_no_license{
    "this bill says nothing about licenses that could be applied to a circuit; those that do: {0}",
    "cette proposition de loi ne dit rien des licences qui puisse s’appliquer à un circuit\u202f; celles qui le font\u00a0: {0}"};
inline constexpr pattern<1> supposed_twice{"{0} is there twice", "{0} y est deux fois"};

// Figures.
inline constexpr pattern<2> out_of_bounds{"no figure of a chip; write a number from {0} to {1}",
                                          "ce n’est le chiffre d’aucune puce\u202f; écrivez un nombre de {0} à {1}"};
inline constexpr phrase zero{
    "zero is no figure of a chip; leave it empty when it is not published, write none when it does not exist",
    "zéro n’est le chiffre d’aucune puce\u202f; laissez vide ce qui n’est pas publié, écrivez none pour ce qui n’existe pas"};
inline constexpr phrase no_separators{
    "not a figure; write a number without separators of thousands, with a decimal point",
    "ce n’est pas un chiffre\u202f; écrivez un nombre sans séparateur de milliers, avec un point décimal"};
inline constexpr phrase leave_empty{
    "not a figure; leave it empty when it is not published, write none when it does not exist",
    "ce n’est pas un chiffre\u202f; laissez vide ce qui n’est pas publié, écrivez none pour ce qui n’existe pas"};
inline constexpr phrase number_alone{"not a figure; write a number alone; the column says the unit",
                                     "ce n’est pas un chiffre\u202f; écrivez un nombre seul\u00a0: la colonne dit l’unité"};
inline constexpr phrase no_figure{"not a figure; write a number, or a range low..high",
                                  "ce n’est pas un chiffre\u202f; écrivez un nombre, ou un intervalle min..max"};
inline constexpr phrase upside_down{"the range is upside down; write low..high", "l’intervalle est à l’envers\u202f; écrivez min..max"};
inline constexpr phrase best_outside{"the preferred figure lies outside the range; write low..high@best",
                                     "le chiffre préféré est hors de l’intervalle\u202f; écrivez min..max@préféré"};
inline constexpr phrase macs{"write macs:PER_UNIT*UNITS*GHZ, for example macs:1024*108*1.41",
                             "écrivez macs:PAR_UNITÉ*UNITÉS*GHZ, par exemple macs:1024*108*1.41"};
inline constexpr pattern<1> several_numbers{"'{0}' can be read as several numbers; write it without blanks",
                                            "«\u00a0{0}\u00a0» peut se lire comme plusieurs nombres\u202f; écrivez-le sans espaces"};
inline constexpr pattern<3> two_numbers{"'{0}' can be read as two numbers; write {1} or {2}",
                                        "«\u00a0{0}\u00a0» peut se lire de deux façons\u202f; écrivez {1} ou {2}"};
inline constexpr pattern<2> number_between{"write a number from {0} to {1}", "écrivez un nombre de {0} à {1}"};
inline constexpr pattern<2> no_amount{"write a number and one of {0}, or a line that counts fleets; nearest: {1}",
                                      "écrivez un nombre suivi d’une de ces unités\u00a0: {0}, ou un seuil qui compte les parcs\u202f; "
                                      "le plus proche\u00a0: {1}"};
inline constexpr phrase count{"write a count from 1 to 10000", "écrivez un nombre entier de 1 à 10000"};
inline constexpr pattern<1> at_most_stacks{"at most {0} stacks", "au plus {0} empilements"};

// Chips.
inline constexpr pattern<1> at_most_rates{"at most {0} rates", "au plus {0} puissances de calcul"};
inline constexpr pattern<1> at_most_dies{"at most {0} kinds of dies", "au plus {0} sortes de puces nues"};
inline constexpr phrase no_area{"a chip has an area; for one without density write planar as its transistor",
                                "une puce a une surface\u202f; pour une puce sans densité, écrivez planar comme transistor"};
inline constexpr phrase zero_area{"an area of zero makes no density; leave it empty if it is not published",
                                  "une surface nulle ne donne pas de densité\u202f; laissez-la vide si elle n’est pas publiée"};
inline constexpr phrase several_dies{
    "write several kinds of dies as 8x115 + 4x370: how many, and the area of one",
    "écrivez plusieurs sortes de puces nues ainsi\u00a0: 8x115 + 4x370, le nombre et la surface d’une seule"};
inline constexpr pattern<1> words_given{"{0} words", "{0} mots"};
inline constexpr pattern<1> kinds_of_transistors{
    "{0} kinds of dies in logic_die_area_mm2; write one word for all or one for each",
    "{0} sorte(s) de puces nues dans logic_die_area_mm2\u202f; écrivez un mot pour toutes ou un pour chacune"};
inline constexpr pattern<1> dies_add_up{"the kinds in logic_die_area_mm2 add up to {0}; write that, or leave it empty",
                                        "celles de logic_die_area_mm2 sont {0} en tout\u202f; écrivez ce nombre, ou laissez vide"};
inline constexpr pattern<2> first_unit{"unit {0} has a rate and unit {1} has none; begin with the first unit",
                                       "l’unité {0} a une puissance et l’unité {1} n’en a pas\u202f; commencez par la première"};
inline constexpr phrase nameless_link{"an interconnect without a name has a rate; leave the name empty",
                                      "une interconnexion inexistante a un débit\u202f; laissez son nom vide"};

// A chip as one text.
inline constexpr pattern<2> no_pair{"'{0}' is no key=value pair; for example {1}",
                                    "«\u00a0{0}\u00a0» n’est pas une paire clé=valeur\u202f; par exemple {1}"};
inline constexpr pattern<2> unknown_key{"unknown key '{0}'; nearest: {1}",
                                        "clé «\u00a0{0}\u00a0» inconnue\u202f; la plus proche\u00a0: {1}"};
inline constexpr pattern<1> given_twice{"{0} is given twice", "{0} est donné deux fois"};
inline constexpr pattern<3> wrong_value{"{0}={1}: {2}", "{0}={1}\u00a0: {2}"};

// Days and places.
inline constexpr pattern<1> no_such_day{"no such day; the nearest is {0}", "ce jour n’existe pas\u202f; le plus proche est {0}"};
inline constexpr phrase no_day{"not a date; write YYYY-MM-DD, for example 2025-04-15",
                               "ce n’est pas une date\u202f; écrivez AAAA-MM-JJ, par exemple 2025-04-15"};
inline constexpr phrase no_partial_day{"not a date; write YYYY, YYYY-MM or YYYY-MM-DD",
                                       "ce n’est pas une date\u202f; écrivez AAAA, AAAA-MM ou AAAA-MM-JJ"};
inline constexpr pattern<2> outside_years{"outside {0} to {1}", "hors de la période {0}–{1}"};
/// The last place is the country's name, in the language of the sentence.
inline constexpr pattern<2> no_country{
    "no such country; write an ISO 3166 code, for example CN; nearest: {0} ({1})",
    "aucun pays de ce nom\u202f; écrivez un code ISO 3166, par exemple CN\u202f; le plus proche\u00a0: {0} ({1})"};
inline constexpr phrase no_destination{"the United States is no export destination; nearest: CA, MX",
                                       "les États-Unis ne sont pas une destination d’exportation\u202f; les plus proches\u00a0: CA, MX"};
inline constexpr phrase no_destination_in_a_territory{
    "part of the United States by 15 CFR 772.1, so no export destination: these rules require no license for it; nearest: CA, MX",
    "fait partie des États-Unis au sens du 15 CFR 772.1, et n’est donc pas une destination d’exportation\u00a0: ces règles n’exigent "
    "aucune licence pour ce lieu\u202f; les plus proches\u00a0: CA, MX"};
inline constexpr phrase one_circumstance{
    "an end use or an end user is given already; ask about one at a time",
    "une utilisation finale ou un utilisateur final est déjà donné\u202f; posez une question à la fois"};

} // namespace chipgauge::words::complaints
