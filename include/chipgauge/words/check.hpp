// The words of checked claims: verdicts, what they rest on, and what is wrong with a file of claims.
#pragma once

#include <chipgauge/words/phrase.hpp>

#include <string_view>

namespace chipgauge::words::check {

// Verdicts, in the order of `verdict`; those with a day and what they depend on have a sentence of their own.
inline constexpr phrase verdicts[] = {
    {"holds", "vrai"},
    {"does not hold", "faux"},
    {"held for a time", "vrai un temps"},
    {"holds from a later day on", "vrai plus tard"},
    {"depends on an assumption", "dépend d’une hypothèse"},
    {"undetermined", "indéterminé"},
    {"not computable", "non calculable"},
};
inline constexpr pattern<1> held_until{"held until {0}", "vrai jusqu’au {0}"};
inline constexpr pattern<1> holds_from{"does not hold on that day; holds from {0} on", "faux ce jour-là\u202f; vrai à partir du {0}"};
inline constexpr pattern<1> depends_on{"depends on {0}", "dépend de ceci\u00a0: {0}"};

// The document.
inline constexpr phrase column_claim_number{"#", "Nº"};
inline constexpr phrase column_claim{"Claim", "Affirmation"};
inline constexpr phrase column_verdict{"Verdict", "Verdict"};
inline constexpr phrase column_figure{"Figure", "Chiffre"};
inline constexpr phrase column_found{"Found", "Trouvé"};
inline constexpr phrase column_expected{"The claim says", "L’affirmation dit"};
inline constexpr phrase column_met{"So", "Donc"};
inline constexpr pattern<1> one_claim{"1 claim, looked at through {0}", "1 affirmation, examinée jusqu’au {0}"};
inline constexpr pattern<2> claims_and_verdicts{"{0} claims, looked at through {1}", "{0} affirmations, examinées jusqu’au {1}"};
inline constexpr pattern<3> an_article{"{0}, “{1}”, {2}", "{0}, «\u00a0{1}\u00a0», {2}"};
inline constexpr pattern<2> an_undated_article{"{0}, “{1}”", "{0}, «\u00a0{1}\u00a0»"};
inline constexpr pattern<2> a_claim{"{0}. {1}", "{0}. {1}"};
inline constexpr pattern<1> the_verdict{"Verdict: {0}.", "Verdict\u00a0: {0}."};
inline constexpr phrase must_hold_and_does_not{"It is marked as one that must hold.", "Elle est marquée comme devant être vraie."};
inline constexpr pattern<1> not_computable_because{"Not computable: {0}", "Non calculable\u00a0: {0}"};
inline constexpr pattern<1> reproduced_by{"To reproduce: {0}", "Pour reproduire\u00a0: {0}"};
inline constexpr pattern<2> rests_on{"Rests on {0}, {1}", "Repose sur {0}, {1}"};
inline constexpr pattern<1> rests_on_link{"Rests on {0}", "Repose sur {0}"};
inline constexpr pattern<4> same_over{"Taken: {0} of {1}. The verdict is the same from {2} to {3}.",
                                      "Hypothèse\u00a0: {0} de {1}. Le verdict est le même de {2} à {3}."};
inline constexpr pattern<6> changes_beyond{
    "Taken: {0} of {1}. The verdict is the same from {2} to {3}, and another one elsewhere between {4} and {5}.",
    "Hypothèse\u00a0: {0} de {1}. Le verdict est le même de {2} à {3}, et autre ailleurs entre {4} et {5}."};
inline constexpr pattern<4> figures_over{"Taken: {0} of {1}. The figures in brackets are for {2} to {3}.",
                                         "Hypothèse\u00a0: {0} de {1}. Les chiffres entre parenthèses valent pour {2} à {3}."};
inline constexpr pattern<3> same_for_words{"Taken: {0}, {1}. The verdict is the same for {2}.",
                                           "Hypothèse\u00a0: {0}, {1}. Le verdict est le même pour {2}."};
inline constexpr pattern<3> another_for_words{"Taken: {0}, {1}. The verdict is another one for {2}.",
                                              "Hypothèse\u00a0: {0}, {1}. Le verdict est autre pour {2}."};
inline constexpr pattern<2> figure_and_unit{"{0} {1}", "{0} {1}"};
inline constexpr pattern<2> within_of{"within {0} of {1}", "à {0} près de {1}"};
inline constexpr pattern<1> includes_word{"includes {0}", "comprend {0}"};
inline constexpr pattern<1> differs_from{"not {0}", "pas {0}"};
inline constexpr pattern<2> of_whom{"{1}: {0}", "{1}\u00a0: {0}"};
inline constexpr pattern<1> how_many{"number: {0}", "nombre\u00a0: {0}"};
inline constexpr phrase nothing_there{"nothing", "rien"};

/// The keys of records that claims rest on, as a reader calls them; any other stands as it is.
struct key_words {
    std::string_view key{};
    phrase name{};
};
inline constexpr key_words keys[] = {
    {"tpp", {"TPP", "TPP"}},
    {"performance_density", {"performance density", "densité de performance"}},
    {"figure", {"figure that ranks it", "chiffre qui la classe"}},
    {"id", {"which", "laquelle"}},
    {"required", {"license required", "licence exigée"}},
    {"basis", {"by", "en vertu de"}},
    {"classification", {"classification", "classement"}},
    {"paragraphs", {"paragraphs met", "paragraphes remplis"}},
    {"review_policy", {"review policy", "politique d’examen"}},
    {"exceptions", {"license exceptions", "exceptions de licence"}},
    {"by_letter", {"by letter", "par lettre"}},
    {"released", {"released", "sortie"}},
    {"dram_bandwidth_gb_s", {"DRAM bandwidth, GB/s", "bande passante de la DRAM, Go/s"}},
    {"transfer_rate_gb_s", {"I/O transfer rate, GB/s", "débit d’entrées-sorties, Go/s"}},
    {"memory_gb", {"memory, GB", "mémoire, Go"}},
    {"die_area_mm2", {"die area, mm²", "surface de silicium, mm²"}},
    {"decode_tokens_per_s", {"decode bound, tokens/s", "borne du décodage, jetons/s"}},
    {"prefill_tokens_per_s", {"prefill bound, tokens/s", "borne du préremplissage, jetons/s"}},
    {"share_under", {"under the nearest line, as a share", "sous le seuil le plus proche, en part"}},
    {"h100_equivalents_by_tpp", {"H100 equivalents by TPP", "équivalents H100 selon le TPP"}},
    {"h100_equivalents_by_16_bit_rate", {"H100 equivalents by dense 16-bit rate", "équivalents H100 selon la puissance dense à 16 bits"}},
    {"h100_equivalents_by_8_bit_rate", {"H100 equivalents by dense 8-bit rate", "équivalents H100 selon la puissance dense à 8 bits"}},
    {"h100_equivalents_by_dram_bandwidth", {"H100 equivalents by DRAM bandwidth", "équivalents H100 selon la bande passante de la DRAM"}},
    {"h100_equivalents_by_memory", {"H100 equivalents by memory", "équivalents H100 selon la mémoire"}},
    {"tflops_at_16_bit", {"dense TFLOPS at 16 bits", "TFLOPS denses à 16 bits"}},
    {"tflops_at_32_bit", {"TFLOPS at 32 bits", "TFLOPS à 32 bits"}},
    {"power_w", {"power, W", "puissance électrique, W"}},
    {"count", {"number of chips", "nombre de puces"}},
    {"crossed", {"line crossed", "seuil franchi"}},
    {"share", {"share of the line", "part du seuil"}},
    {"effective", {"in effect from", "en vigueur dès le"}},
    {"from", {"from", "depuis"}},
    {"market", {"market", "marché"}},
    {"found", {"chips that answer to it", "puces qui y répondent"}},
    {"days", {"days", "jours"}},
    {"utilization", {"utilization", "taux d’utilisation"}},
};

/// The words of records, as a reader says them; any other stands as it is.
inline constexpr key_words values[] = {
    {"yes", {"yes", "oui"}},
    {"no", {"no", "non"}},
    {"undetermined", {"undetermined", "indéterminé"}},
    {"unknown", {"unknown", "inconnu"}},
    {"none", {"none", "aucun"}},
    {"presumption_of_denial", {"presumption of denial", "présomption de refus"}},
    {"policy_of_denial", {"policy of denial", "politique de refus"}},
    {"presumption_of_approval", {"presumption of approval", "présomption d’octroi"}},
    {"case_by_case", {"case by case", "au cas par cas"}},
    {"datacenter", {"datacenter", "centre de données"}},
    {"workstation", {"workstation", "station de travail"}},
    {"consumer", {"consumer", "grand public"}},
};

// What is wrong with a file of claims.
inline constexpr phrase name_a_file{"check: name a file of claims, for example `chipgauge check claims/h20_2025.json`",
                                    "check\u00a0: nommez un fichier d’affirmations, par exemple `chipgauge check claims/h20_2025.json`"};
inline constexpr phrase no_publisher{"a ClaimReview says who reviews: add \"publisher\" to the file",
                                     "un ClaimReview dit qui vérifie\u00a0: ajoutez «\u00a0publisher\u00a0» au fichier"};
inline constexpr pattern<2> no_such_member{"no key \"{0}\" here; nearest: {1}",
                                           "pas de clé «\u00a0{0}\u00a0» ici\u202f; la plus proche\u00a0: {1}"};
inline constexpr pattern<1> member_missing{"the key \"{0}\" is missing", "il manque la clé «\u00a0{0}\u00a0»"};
inline constexpr phrase write_an_object{"write an object, between braces", "écrivez un objet, entre accolades"};
inline constexpr phrase write_a_list{"write a list: [ … ]", "écrivez une liste\u00a0: [ … ]"};
inline constexpr phrase write_a_text{"write a text in quotes", "écrivez un texte entre guillemets"};
inline constexpr phrase write_a_number{"write a number", "écrivez un nombre"};
inline constexpr phrase write_a_flag{"write true or false", "écrivez true ou false"};
inline constexpr phrase write_a_day{"write a day: YYYY-MM-DD, YYYY-MM or YYYY", "écrivez un jour\u00a0: AAAA-MM-JJ, AAAA-MM ou AAAA"};
inline constexpr phrase write_a_link{"write a link that begins with https:// or http://",
                                     "écrivez un lien qui commence par https:// ou http://"};
inline constexpr pattern<2> no_such_article{"no article \"{0}\"; nearest: {1}",
                                            "pas d’article «\u00a0{0}\u00a0»\u202f; le plus proche\u00a0: {1}"};
inline constexpr pattern<1> id_twice{"the id \"{0}\" twice", "l’identifiant «\u00a0{0}\u00a0» deux fois"};
inline constexpr phrase neither_checks_nor_reason{
    "a claim has \"checks\", or says why it is \"not_computable\"",
    "une affirmation a des «\u00a0checks\u00a0», ou dit pourquoi elle est «\u00a0not_computable\u00a0»"};
inline constexpr phrase expects_nothing{"no check expects anything: the verdict would rest on nothing",
                                        "aucun contrôle n’attend rien\u00a0: le verdict ne reposerait sur rien"};
inline constexpr pattern<1> no_place_for_it{"no question has {0} in it", "aucune question ne contient {0}"};
inline constexpr phrase not_between{"\"value\" lies between \"low\" and \"high\"",
                                    "«\u00a0value\u00a0» est entre «\u00a0low\u00a0» et «\u00a0high\u00a0»"};

// What is wrong with a question.
inline constexpr pattern<2> of_question{"`{0}`: {1}", "`{0}`\u00a0: {1}"};
inline constexpr phrase open_quote_in_question{"a quote is left open", "un guillemet est resté ouvert"};
inline constexpr pattern<2> no_record{"{0} answers no question by a record; nearest: {1}",
                                      "{0} ne répond à aucune question par un enregistrement\u202f; le plus proche\u00a0: {1}"};
inline constexpr phrase no_format_here{"leave out options of the output: what counts is the record",
                                       "omettez les options de sortie\u00a0: seul l’enregistrement compte"};
inline constexpr phrase day_missing{"say --on: an answer without its day cannot be reproduced",
                                    "dites --on\u00a0: une réponse sans son jour ne peut être reproduite"};

// What is wrong with an expectation.
inline constexpr pattern<2> of_expectation{"\"{0}\": {1}", "«\u00a0{0}\u00a0»\u00a0: {1}"};
inline constexpr pattern<1> no_key{"no key of a record where {0} begins", "pas de clé d’enregistrement là où commence {0}"};
inline constexpr pattern<1> open_bracket{"a bracket is left open: {0}", "un crochet est resté ouvert\u00a0: {0}"};
inline constexpr pattern<1> no_choice{"[{0}] chooses nothing; write [0] or [key=word]",
                                      "[{0}] ne choisit rien\u202f; écrivez [0] ou [clé=mot]"};
inline constexpr pattern<2> no_such_key{"the record has no key \"{0}\" there; nearest: {1}",
                                        "l’enregistrement n’a pas là de clé «\u00a0{0}\u00a0»\u202f; la plus proche\u00a0: {1}"};
inline constexpr pattern<1> no_list{"\"{0}\" is no list", "«\u00a0{0}\u00a0» n’est pas une liste"};
inline constexpr pattern<2> no_relation{"'{0}' compares nothing; nearest: {1}",
                                        "«\u00a0{0}\u00a0» ne compare rien\u202f; le plus proche\u00a0: {1}"};
inline constexpr phrase within_what{"write within 5% of a figure", "écrivez within 5% of suivi d’un chiffre"};
inline constexpr pattern<1> no_number{"'{0}' is no number", "«\u00a0{0}\u00a0» n’est pas un nombre"};
inline constexpr phrase nothing_expected{
    "nothing is expected; write a number, a word in quotes, true, false, null or a key",
    "rien n’est attendu\u202f; écrivez un nombre, un mot entre guillemets, true, false, null ou une clé"};
inline constexpr pattern<1> open_quote{"a quote is left open: {0}", "un guillemet est resté ouvert\u00a0: {0}"};
inline constexpr pattern<1> no_value{
    "{0} is no value; write a number, a word in quotes, true, false, null, or NUMBER * KEY",
    "{0} n’est pas une valeur\u202f; écrivez un nombre, un mot entre guillemets, true, false, null, ou NOMBRE * CLÉ"};
inline constexpr phrase other_kind{"the record has a value of another kind there: a number beside a word",
                                   "l’enregistrement a là une valeur d’une autre sorte\u00a0: un nombre à côté d’un mot"};
inline constexpr phrase not_in_order{"words have no order; compare them with = or !=",
                                     "les mots n’ont pas d’ordre\u202f; comparez-les avec = ou «\u00a0!=\u00a0»"};
inline constexpr pattern<2> not_one_value{"{0} has {1} values; choose one with [ ]", "{0} a {1} valeurs\u202f; choisissez-en une avec [ ]"};

} // namespace chipgauge::words::check
