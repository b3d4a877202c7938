// What the command line says of wrong usage and unreadable input. Names of verbs, options and files, and what was typed, stand in the
// places; a reader's complaint (complaints.hpp) may stand there too.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words::cli {

// Options and names.
inline constexpr pattern<3> refused_value{"{0} {1}: {2}", "{0} {1}\u00a0: {2}"};
inline constexpr pattern<2> unknown_option{"unknown option '{0}'; nearest: {1}",
                                           "option «\u00a0{0}\u00a0» inconnue\u202f; la plus proche\u00a0: {1}"};
inline constexpr pattern<1> takes_no_value{"{0} takes no value", "{0} ne prend pas de valeur"};
inline constexpr pattern<2> needs_a_value{"{0} needs a value: {1}", "{0} demande une valeur\u00a0: {1}"};
inline constexpr pattern<2> neither_verb_nor_chip{"'{0}' is neither a verb nor a chip; nearest: {1}",
                                                  "«\u00a0{0}\u00a0» n’est ni un verbe ni une puce\u202f; le plus proche\u00a0: {1}"};
inline constexpr pattern<1> no_table_name{
    "--table {0}: write a name of letters, digits and underscores, perhaps schema.table",
    "--table {0}\u00a0: écrivez un nom fait de lettres, de chiffres et de tirets bas, au besoin schéma.table"};
inline constexpr pattern<2> no_column{"--columns: no column is called '{0}'; nearest: {1}",
                                      "--columns\u00a0: aucune colonne ne s’appelle «\u00a0{0}\u00a0»\u202f; la plus proche\u00a0: {1}"};
inline constexpr pattern<1> column_twice{"--columns: {0} is given twice", "--columns\u00a0: {0} est donné deux fois"};
inline constexpr phrase no_columns{"--columns: write names, separated by commas",
                                   "--columns\u00a0: écrivez des noms séparés par des virgules"};
inline constexpr pattern<1> nothing_in_columns{
    "--columns: no rate and no area among them, so there is nothing to judge; for example {0}",
    "--columns\u00a0: ni puissance de calcul ni surface parmi elles, donc rien à juger\u202f; par "
    "exemple {0}"};
inline constexpr pattern<1> of_the_environment{"the environment's {0}", "dans l’environnement, {0}"};
inline constexpr pattern<1> assumed_by_the_environment{"assumed by the environment: {0}", "supposé d’après l’environnement\u00a0: {0}"};
inline constexpr phrase between_remarks{"; ", "\u202f; "};
inline constexpr pattern<1> one_file{"{0}: one file at a time, or - for standard input",
                                     "{0}\u00a0: un fichier à la fois, ou - pour l’entrée standard"};
inline constexpr pattern<1> one_country{"{0}: one country at a time", "{0}\u00a0: un pays à la fois"};
inline constexpr pattern<1> one_verb{"{0}: one verb at a time", "{0}\u00a0: un verbe à la fois"};
inline constexpr pattern<2> no_names{"{0} {1}: this verb takes no names", "{0} {1}\u00a0: ce verbe ne prend pas de nom"};
inline constexpr pattern<1> option_of_one_verb{"{0} does", "{0} l’utilise"};
inline constexpr pattern<1> option_of_several_verbs{"{0} do", "{0} l’utilisent"};
inline constexpr phrase no_options_of_its_own{"it takes none of its own", "il n’a pas d’option propre"};
inline constexpr pattern<1> its_options{"it takes {0}", "il prend {0}"};
inline constexpr pattern<4> unused_option{"{0} {1}: {0} does not use this option ({2}); {3}",
                                          "{0} {1}\u00a0: {0} n’utilise pas cette option ({2})\u202f; {3}"};
inline constexpr pattern<3> unwritten_format{"{0} --format {1}: this verb writes {2}", "{0} --format {1}\u00a0: ce verbe écrit {2}"};
inline constexpr pattern<1> only_for_csv{"{0} --safe-for-spreadsheets: only CSV is for spreadsheets; write --format csv",
                                         "{0} --safe-for-spreadsheets\u00a0: seul le CSV va dans un tableur\u202f; écrivez --format csv"};
inline constexpr pattern<1> name_a_chip{"{0}: name a chip, for example `chipgauge {0} H20`",
                                        "{0}\u00a0: nommez une puce, par exemple `chipgauge {0} H20`"};
inline constexpr pattern<2> unknown_chip{
    "unknown chip '{0}'; nearest: {1} (`chipgauge chips` lists all)",
    "puce «\u00a0{0}\u00a0» inconnue\u202f; la plus proche\u00a0: {1} (`chipgauge chips` les énumère toutes)"};
inline constexpr pattern<2> several_chips{"several chips answer to '{0}': {1}", "plusieurs puces répondent à «\u00a0{0}\u00a0»\u00a0: {1}"};
inline constexpr pattern<4> one_of_words{"--{0} {1}: write one of {2}; nearest: {3}",
                                         "--{0} {1}\u00a0: écrivez un de ces mots\u00a0: {2}\u202f; le plus proche\u00a0: {3}"};
inline constexpr pattern<1> empty_spec{"--chip: empty; write key=value pairs, for example {0}",
                                       "--chip\u00a0: vide\u202f; écrivez des paires clé=valeur, par exemple {0}"};
inline constexpr pattern<1> wrong_spec{"--chip: {0}", "--chip\u00a0: {0}"};
inline constexpr phrase nothing_to_judge{"--chip: no rate (fp16=…, int8=…) and no die area: nothing to judge",
                                         "--chip\u00a0: ni puissance de calcul (fp16=…, int8=…) ni surface\u00a0: rien à juger"};
inline constexpr phrase output_needs_a_name{"--output needs the name of a file", "--output demande le nom d’un fichier"};

// Verbs.
inline constexpr phrase map_of_one_chip{"where --format svg: a map shows one chip; name one",
                                        "where --format svg\u00a0: une carte montre une puce\u202f; nommez-en une"};
inline constexpr phrase sweep_what{"sweep: which designs? For example: chipgauge sweep --fp16 100..2000:10 --die 100..858:1",
                                   "sweep\u00a0: quelles conceptions\u202f? Par exemple\u00a0: chipgauge sweep --fp16 100..2000:10 --die "
                                   "100..858:1"};
inline constexpr pattern<1> sweep_too_large{
    "sweep: {0} designs cannot be counted exactly; take larger steps",
    "sweep\u00a0: {0} conceptions ne peuvent être comptées exactement\u202f; prenez des pas plus grands"};
inline constexpr pattern<2> no_grid{
    "--{0} {1}: write a figure, or FROM..TO:STEP, for example 100..858:1, or FROM..TOxFACTOR, for example 100..858x1.1",
    "--{0} {1}\u00a0: écrivez un chiffre, ou DE..À:PAS, par exemple 100..858:1, ou DE..ÀxFACTEUR, par exemple 100..858x1.1"};
inline constexpr pattern<2> factor_too_small{"--{0} {1}: write a factor above 1", "--{0} {1}\u00a0: écrivez un facteur supérieur à 1"};
inline constexpr pattern<3> grid_too_fine{"--{0} {1}: more than {2} values; take larger steps",
                                          "--{0} {1}\u00a0: plus de {2} valeurs\u202f; prenez des pas plus grands"};
inline constexpr pattern<1> no_shard_number{"--shard {0}: write a part and how many there are, for example 2/8",
                                            "--shard {0}\u00a0: écrivez une partie et leur nombre, par exemple 2/8"};
inline constexpr phrase no_shard{"this is not what sweep --shard --format json writes",
                                 "ce n’est pas ce qu’écrit sweep --shard --format json"};
inline constexpr pattern<1> shard_of_another{"a part of another sweep: {0} differs", "partie d’un autre balayage\u00a0: {0} diffère"};
inline constexpr pattern<1> shard_twice{"part {0} is given twice", "la partie {0} est donnée deux fois"};
inline constexpr pattern<2> shards_missing{"sweep: {0} parts make the whole; {1} are given",
                                           "sweep\u00a0: le tout compte {0} parties\u202f; {1} sont données"};
inline constexpr phrase shard_or_files{"sweep: --shard writes a part, files put the parts together; not both",
                                       "sweep\u00a0: --shard écrit une partie, des fichiers réunissent les parties\u202f; pas les deux"};
inline constexpr pattern<3> sweep_progress{"{0} of {1} designs, {2}", "{0} conceptions sur {1}, {2}"};
inline constexpr phrase since_when{"changes: since when? For example: chipgauge changes --since 2025-01-01",
                                   "changes\u00a0: depuis quand\u202f? Par exemple\u00a0: chipgauge changes --since 2025-01-01"};
inline constexpr pattern<2> since_is_later{"changes: --since {0} is later than --on {1}",
                                           "changes\u00a0: --since {0} est postérieur à --on {1}"};
inline constexpr pattern<2> too_many_chips{"rank: {0} chips; with those of the catalog it takes {1}",
                                           "rank\u00a0: {0} puces\u202f; ce verbe en prend {1}, catalogue compris"};
inline constexpr pattern<2> no_such_verb{"help {0}: no such verb; nearest: {1}",
                                         "help {0}\u00a0: aucun verbe de ce nom\u202f; le plus proche\u00a0: {1}"};
inline constexpr pattern<2> no_such_paragraph{"rules --id {0}: no such paragraph; nearest: {1}",
                                              "rules --id {0}\u00a0: aucun paragraphe de ce nom\u202f; le plus proche\u00a0: {1}"};
inline constexpr pattern<2> of_place{"places {0}: {1}", "places {0}\u00a0: {1}"};
inline constexpr pattern<1> memory_computes_nothing{
    "fleet {0}: a memory stack computes nothing; name a processor",
    "fleet {0}\u00a0: un empilement de mémoire ne calcule rien\u202f; nommez un processeur"};
inline constexpr pattern<1> memory_serves_nothing{
    "inference {0}: a memory stack serves no model; name a processor",
    "inference {0}\u00a0: un empilement de mémoire ne sert aucun modèle\u202f; nommez un processeur"};
inline constexpr pattern<2> no_part_of_a_fleet{
    "fleet {0}: write CHIP:COUNT, for example H800:2048, or the name of a preset; nearest: {1}",
    "fleet {0}\u00a0: écrivez PUCE:NOMBRE, par exemple H800:2048, ou le nom d’un parc prédéfini\u202f; le plus proche\u00a0: {1}"};
inline constexpr pattern<2> no_fact_of_a_shipment{
    "foundry {0}: no fact of a shipment, nor a chip; write KEY=VALUE, for example node=7; nearest: {1}=",
    "foundry {0}\u00a0: ni un élément d’une expédition, ni une puce\u202f; écrivez CLÉ=VALEUR, par exemple node=7\u202f; le plus "
    "proche\u00a0: {1}="};
inline constexpr pattern<2> wrong_fact{"foundry {0}: {1}", "foundry {0}\u00a0: {1}"};
inline constexpr pattern<1> one_chip_of_a_shipment{"foundry {0}: a second chip; ask about one shipment at a time",
                                                   "foundry {0}\u00a0: une deuxième puce\u202f; une seule expédition à la fois"};
inline constexpr pattern<2> no_count{"fleet {0}: '{1}' is no count; write a whole number from 1 to 1000000000, or a range: 20000..40000",
                                     "fleet {0}\u00a0: «\u00a0{1}\u00a0» n’est pas un nombre de puces\u202f; écrivez un entier de 1 à "
                                     "1000000000, ou un intervalle\u00a0: 20000..40000"};
inline constexpr pattern<1> line_without_limit{"--relative-to {0}: this line has no limit with a number",
                                               "--relative-to {0}\u00a0: ce seuil n’a pas de limite chiffrée"};
inline constexpr phrase operations_or_size{"train: give --flop, or --parameters with --tokens, not both",
                                           "train\u00a0: donnez --flop, ou --parameters avec --tokens, pas les deux"};
inline constexpr phrase which_training{
    "train: which training? For example --flop 3.29e24, or --parameters 70 --tokens 15000",
    "train\u00a0: quel entraînement\u202f? Par exemple --flop 3.29e24, ou --parameters 70 --tokens 15000"};
inline constexpr phrase which_fleet{"train: which fleet? For example `chipgauge train H800:2048 --flop 3.29e24`",
                                    "train\u00a0: quel parc\u202f? Par exemple `chipgauge train H800:2048 --flop 3.29e24`"};
inline constexpr pattern<1> one_chip_until{"fleet --until {0}: name one chip, without a count",
                                           "fleet --until {0}\u00a0: nommez une puce, sans nombre"};
inline constexpr pattern<1> price_missing{"fleet --until {0}: at which price? Write --price 12000, or a range",
                                          "fleet --until {0}\u00a0: à quel prix\u202f? Écrivez --price 12000, ou un intervalle"};
inline constexpr pattern<1> not_in_the_fleet{"fleet --us-volume {0}: no such chip in the fleet, which is what goes to China and Macau",
                                             "fleet --us-volume {0}\u00a0: cette puce n’est pas dans le parc, qui est ce qui part vers la "
                                             "Chine et Macao"};
inline constexpr pattern<1> too_many_kinds{"fleet --us-volume: more than {0} kinds of chips",
                                           "fleet --us-volume\u00a0: plus de {0} sortes de puces"};
inline constexpr phrase one_way_to_ask{
    "fleet: --until, --us-volume and --stacks ask different questions; give one of them",
    "fleet\u00a0: --until, --us-volume et --stacks posent des questions différentes\u202f; n’en donnez qu’une"};
inline constexpr pattern<1> one_chip_of_stacks{"fleet --stacks {0}: name one chip, without a count",
                                               "fleet --stacks {0}\u00a0: nommez une puce, sans nombre"};
inline constexpr pattern<2> no_stacks{
    "fleet --stacks {0}: '{1}' is no number of stacks; write 100000, 90000..110000, or HBM3E:100000",
    "fleet --stacks {0}\u00a0: «\u00a0{1}\u00a0» n’est pas un nombre d’empilements\u202f; écrivez 100000, "
    "90000..110000 ou HBM3E:100000"};
inline constexpr pattern<1> no_memory_stack{
    "fleet --stacks {0}: no memory stack; name one of the catalog, for example HBM3E",
    "fleet --stacks {0}\u00a0: ce n’est pas un empilement de mémoire\u202f; nommez-en un du catalogue, "
    "par exemple HBM3E"};
inline constexpr pattern<1> has_no_stacks{"fleet --stacks: {0} has no high-bandwidth memory, as far as is published",
                                          "fleet --stacks\u00a0: {0} n’a pas de mémoire à large bande passante, pour autant qu’on sache"};
inline constexpr pattern<1> price_of_none{"--price {0}: no such chip in the question",
                                          "--price {0}\u00a0: cette puce n’est pas dans la question"};
inline constexpr pattern<1> one_price_of_a_fleet{
    "fleet --price {0}: a fleet of several kinds takes one price for every chip: --price 12000",
    "fleet --price {0}\u00a0: un parc de plusieurs sortes de puces prend un seul prix pour "
    "toutes\u00a0: --price 12000"};
inline constexpr pattern<2> beyond_a_billion{
    "fleet --until {0}: a billion {1} do not reach it, as far as published figures tell",
    "fleet --until {0}\u00a0: un milliard de {1} ne l’atteignent pas, pour autant que le disent les chiffres publiés"};
inline constexpr pattern<1> how_many{"fleet --chip: how many of {0}? Write {0}:COUNT",
                                     "fleet --chip\u00a0: combien de {0}\u202f? Écrivez {0}:NOMBRE"};
inline constexpr phrase area_has_no_answer{
    "headroom --die-area --exit-status: a die area alone has no answer; name a chip",
    "headroom --die-area --exit-status\u00a0: une surface seule n’a pas de réponse\u202f; nommez une puce"};
inline constexpr phrase chip_or_area{"headroom: name a chip or give --die-area, not both",
                                     "headroom\u00a0: nommez une puce ou donnez --die-area, pas les deux"};
inline constexpr pattern<1> same_axes{"--x and --y are both {0}; a picture has two different axes",
                                      "--x et --y sont tous deux {0}\u202f; un graphique a deux axes différents"};
inline constexpr pattern<1> no_picture{"{0}: no picture for this verb; `chipgauge plot` draws one",
                                       "{0}\u00a0: ce verbe ne dessine pas\u202f; `chipgauge plot` le fait"};

// The program itself.
inline constexpr phrase out_of_memory{"out of memory", "mémoire épuisée"};
inline constexpr pattern<1> stopped{"stopped: {0}", "arrêt\u00a0: {0}"};
inline constexpr phrase standard_output{"standard output", "la sortie standard"};
inline constexpr phrase standard_input{"standard input", "entrée standard"};
inline constexpr pattern<2> not_written{"{0}: the output cannot be written: {1}", "{0}\u00a0: la sortie ne peut être écrite\u00a0: {1}"};

// What the system says of a file.
inline constexpr pattern<2> of_file{"{0}: {1}", "{0}\u00a0: {1}"};
inline constexpr phrase no_such_file{"No such file or directory", "aucun fichier ni dossier de ce nom"};
inline constexpr phrase permission_denied{"Permission denied", "accès refusé"};
inline constexpr phrase is_a_directory{"Is a directory", "c’est un dossier"};
inline constexpr phrase not_a_directory{"Not a directory", "ce n’est pas un dossier"};
inline constexpr phrase no_space{"No space left on device", "plus de place sur le disque"};
inline constexpr phrase file_too_large{"File too large", "fichier trop grand"};
inline constexpr phrase broken_pipe{"Broken pipe", "le lecteur a fermé le tube"};
inline constexpr phrase read_only{"Read-only file system", "système de fichiers en lecture seule"};
inline constexpr phrase input_output{"Input/output error", "erreur d’entrée-sortie"};
inline constexpr phrase quota{"Disk quota exceeded", "quota de disque dépassé"};
inline constexpr phrase too_many_files{"Too many open files", "trop de fichiers ouverts"};
inline constexpr phrase bad_descriptor{"Bad file descriptor", "fichier non ouvert"};
inline constexpr pattern<1> error_of_the_system{"error {0} of the system", "erreur {0} du système"};

} // namespace chipgauge::words::cli
