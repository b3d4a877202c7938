// What `classify` says of rows that it cannot read, and of rows that it read and that look wrong.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words::classify {

// Where: `designs.csv:3`, then what.
inline constexpr pattern<2> place{"{0}:{1}", "{0}:{1}"};
inline constexpr pattern<3> line_and_column{"{0}:{1}:{2}", "{0}:{1}:{2}"};
inline constexpr pattern<2> at{"{0}: {1}", "{0}\u00a0: {1}"};
inline constexpr pattern<3> at_character{"{0}: character {1}: {2}", "{0}\u00a0: caractère {1}\u00a0: {2}"};
inline constexpr pattern<4> at_value{"{0}: column {1}: '{2}': {3}", "{0}\u00a0: colonne {1}\u00a0: «\u00a0{2}\u00a0»\u00a0: {3}"};
inline constexpr phrase a_text{"text", "texte"};

// Files.
inline constexpr pattern<2> row_too_long{"{0}: this row is longer than {1} MiB; is a quote left open?",
                                         "{0}\u00a0: cette ligne dépasse {1} Mio\u202f; un guillemet est-il resté ouvert\u202f?"};
inline constexpr phrase utf16{"this is UTF-16; save it as UTF-8", "c’est de l’UTF-16\u202f; enregistrez-le en UTF-8"};
inline constexpr phrase nothing_to_read{"nothing to read; the first row names the columns, or each line is a JSON object",
                                        "rien à lire\u202f; la première ligne nomme les colonnes, ou chaque ligne est un objet JSON"};
inline constexpr pattern<1> writes_what_it_reads{"classify writes what it reads: {0} here; leave --format out",
                                                 "classify écrit ce qu’il lit\u00a0: {0} ici\u202f; omettez --format"};

// CSV.
inline constexpr phrase open_quotes{"the row ends within quotes", "la ligne finit à l’intérieur de guillemets"};
inline constexpr pattern<2> behind_quote{
    "{0}: column {1} of the row: text after a closing quote; write a quote within a value twice",
    "{0}\u00a0: colonne {1} de la ligne\u00a0: du texte suit un guillemet fermant\u202f; doublez un guillemet à l’intérieur d’une valeur"};
inline constexpr phrase carriage_returns{
    "lines end with a carriage return alone here; save the file with the line ends of Unix or Windows",
    "les lignes finissent ici par un seul retour chariot\u202f; enregistrez le fichier avec les fins de ligne d’Unix ou de Windows"};
inline constexpr pattern<2> same_columns{"columns {0} and {1} are the same; leave one out",
                                         "les colonnes {0} et {1} sont les mêmes\u202f; supprimez-en une"};
inline constexpr phrase semicolons{"semicolons", "des points-virgules"};
inline constexpr phrase tabs{"tabs", "des tabulations"};
inline constexpr phrase bars{"bars", "des barres verticales"};
inline constexpr pattern<1> separated_by{
    "the columns are separated by {0} here, and none of them is a rate or an area; if one is, say --delimiter",
    "les colonnes sont séparées ici par {0}, et aucune n’est une puissance de calcul ou une surface\u202f; si l’une l’est, précisez "
    "--delimiter"};
inline constexpr pattern<1> no_rate{"no column is a rate or an area; the first row names the columns, separated by commas, for example {0}",
                                    "aucune colonne n’est une puissance de calcul ou une surface\u202f; la première ligne nomme les "
                                    "colonnes, séparées par des virgules, par "
                                    "exemple {0}"};
inline constexpr pattern<3> number_of_fields{"{0} fields, where the header has {1}; nearest: column {2}",
                                             "{0} champs, quand l’en-tête en a {1}\u202f; le plus proche\u00a0: colonne {2}"};
inline constexpr pattern<1> answer_has_this_name{"column {0}: an answer has this name; rename the column, or leave it out",
                                                 "colonne {0}\u00a0: une réponse porte ce nom\u202f; renommez la colonne, ou supprimez-la"};

// The answers that are chosen.
inline constexpr pattern<2> no_such_answer{"--columns {0}: no answer has this name; nearest: {1}",
                                           "--columns {0}\u00a0: aucune réponse ne porte ce nom\u202f; le plus proche\u00a0: {1}"};
inline constexpr pattern<1> answer_without_name{"--columns {0}=: write a name behind the equals sign",
                                                "--columns {0}=\u00a0: écrivez un nom après le signe égal"};
inline constexpr pattern<2> wrong_name_of_answer{"--columns {0}: {1}", "--columns {0}\u00a0: {1}"};
inline constexpr pattern<1> answer_name_twice{"--columns: two columns are named {0}", "--columns\u00a0: deux colonnes s’appellent {0}"};
inline constexpr pattern<1> no_answers_chosen{"--columns: name an answer, for example {0}",
                                              "--columns\u00a0: nommez une réponse, par exemple {0}"};

inline constexpr pattern<2> column_not_read{"column {0} is not read; nearest: {1}",
                                            "la colonne {0} n’est pas lue\u202f; la plus proche\u00a0: {1}"};

// JSON Lines.
inline constexpr phrase other_kind{"write a number, a string or null", "écrivez un nombre, une chaîne ou null"};
inline constexpr phrase a_list{"a list; JSON Lines has one object on each line, without brackets around",
                               "une liste\u202f; JSON Lines a un objet par ligne, sans crochets autour"};
inline constexpr pattern<1> key_twice{"the key \"{0}\" twice", "la clé «\u00a0{0}\u00a0» deux fois"};
inline constexpr phrase no_key{"no key after a comma", "pas de clé après une virgule"};
inline constexpr phrase no_end{"neither a comma nor the end of the object; an object stands on one line",
                               "ni virgule ni fin de l’objet\u202f; un objet tient sur une ligne"};
inline constexpr phrase text_behind{"text after the object", "du texte après l’objet"};
inline constexpr pattern<2> missing{"{0} is missing ('{1}')", "il manque {0} («\u00a0{1}\u00a0»)"};
inline constexpr phrase an_object{"an object", "un objet"};
inline constexpr phrase end_of_object{"the end of the object", "la fin de l’objet"};
inline constexpr phrase a_colon{"a colon", "un deux-points"};
inline constexpr phrase a_comma{"a comma", "une virgule"};
inline constexpr phrase a_string{"a string", "une chaîne"};
inline constexpr phrase closing_quote{"a closing quote", "un guillemet fermant"};
inline constexpr phrase closing_bracket{"a closing bracket", "un crochet fermant"};
inline constexpr phrase hexadecimal{"\\u takes four hexadecimal digits", "\\u prend quatre chiffres hexadécimaux"};
inline constexpr phrase no_escape{"no such escape", "pas de tel échappement"};
inline constexpr phrase half_a_character{"half a character", "un demi-caractère"};
inline constexpr phrase write_as_escape{"a control character within a string; write it as \\u",
                                        "un caractère de contrôle dans une chaîne\u202f; écrivez-le en \\u"};
inline constexpr phrase too_deep{"lists within lists, more than 64 deep", "des listes imbriquées sur plus de 64 niveaux"};
inline constexpr phrase no_value{"a value is missing", "il manque une valeur"};
inline constexpr phrase no_json_value{"no value of JSON; write a number, a string in quotes, or null",
                                      "ce n’est pas une valeur JSON\u202f; écrivez un nombre, une chaîne entre guillemets ou null"};
inline constexpr phrase leading_zero{"a number begins with no zero", "un nombre ne commence pas par zéro"};

// How far it is: megabytes, rows a second, and the seconds left where the size is known.
inline constexpr pattern<4> progress_of_a_file{"{0} of {1} MB, {2} rows/s, {3} s left", "{0} Mo sur {1}, {2} lignes/s, encore {3} s"};
inline constexpr pattern<2> progress_of_a_pipe{"{0} MB, {1} rows/s", "{0} Mo, {1} lignes/s"};

// Lints, once each: a name, how many rows, the first line, and what the lint means.
inline constexpr pattern<3> lint_in_a_row{"lint {0} in 1 row, first on line {1}: {2}",
                                          "alerte {0} dans une ligne, la ligne {1}\u00a0: {2}"};
inline constexpr pattern<4> lint_in_rows{"lint {0} in {1} rows, first on line {2}: {3}",
                                         "alerte {0} dans {1} lignes, d’abord à la ligne {2}\u00a0: {3}"};

} // namespace chipgauge::words::classify
