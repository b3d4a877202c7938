// What `--help`, `--version` and the man page say beside verbs and options. Commands, keys and figures to be typed stand in the places:
// they are the same in both languages.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words::cli {

inline constexpr phrase summary{
    "the U.S. export-control metrics of AI chips, and the dated rule lines that they cross",
    "les métriques américaines de contrôle des exportations des puces d’IA, et les seuils datés qu’elles franchissent"};
inline constexpr pattern<1> title{"chipgauge: {0}", "chipgauge\u00a0: {0}"};
inline constexpr pattern<2> title_of_verb{"chipgauge {0}: {1}", "chipgauge {0}\u00a0: {1}"};
inline constexpr phrase usage{"Usage: chipgauge VERB [ARGUMENTS] [OPTIONS]", "Usage\u00a0: chipgauge VERBE [ARGUMENTS] [OPTIONS]"};
inline constexpr pattern<1> usage_of_verb{"Usage: chipgauge {0} [OPTIONS]", "Usage\u00a0: chipgauge {0} [OPTIONS]"};
inline constexpr phrase column_verb{"Verb", "Verbe"}, column_arguments{"Arguments", "Arguments"}, column_does{"Does", "Effet"};
inline constexpr phrase column_option{"Option", "Option"}, column_means{"Means", "Sens"};
inline constexpr phrase heading_examples{"Examples", "Exemples"}, heading_options{"Options", "Options"},
    heading_exit{"Exit", "Code de sortie"}, heading_environment{"Environment", "Environnement"};
inline constexpr pattern<1> one_verb_says{
    "{0} says which options a verb takes, with examples; one that it does not use is refused.",
    "{0} dit quelles options prend un verbe, avec des exemples\u202f; une option qu’il n’utilise pas est refusée."};
inline constexpr pattern<1> formats{"Formats, the first by default: {0}.", "Formats, le premier par défaut\u00a0: {0}."};
inline constexpr phrase verb_in_usage{"VERB", "VERBE"};

// Notes. The places take examples as they are typed.
inline constexpr pattern<3> note_of_names{
    "A chip is named by id or alias, whatever the case: {0}. A country is named by its code or its name: {1}. A day is {2}, or so long "
    "ago: "
    "30d, 6w, 3m, 2y. Behind -- every word is a name.",
    "Une puce se nomme par son identifiant ou un autre nom, sans égard à la casse\u00a0: {0}. Un pays se nomme par son code ou son nom, en "
    "français ou en anglais\u00a0: {1}. Un jour s’écrit {2}, ou par son ancienneté\u00a0: 30d (jours), 6w (semaines), 3m (mois), 2y (ans). "
    "Après -- "
    "tout mot est un nom."};
inline constexpr pattern<2> note_of_keys{
    "Keys of --chip and columns of classify, each under its short name or under the one of {0} in brackets: {1}.",
    "Les clés de --chip et les colonnes de classify, chacune sous son nom court ou, entre parenthèses, sous celui de {0}\u00a0: {1}."};
inline constexpr pattern<2> note_of_figures{"A figure is 148, a range 800..900, a range with the figure that a source prefers "
                                            "1017..2400@2400, or none for what does not exist; empty "
                                            "is not published, never zero. It lies between {0} and {1}. A rate is dense, an operation as "
                                            "datasheets count it; or macs:1024*108*1.41, "
                                            "the multiply-accumulates of a unit in a clock × units × GHz, each counted as two operations. "
                                            "Several processing units on one chip: 800 + "
                                            "50. The die area is the total of all logic dies; of several kinds: 8x115 + 4x370, with the "
                                            "transistors as finfet + planar. Without a word "
                                            "for the transistors they count as non-planar.",
                                            "Un chiffre s’écrit 148, un intervalle 800..900, un intervalle avec le chiffre que préfère une "
                                            "source 1017..2400@2400, ou none pour ce qui "
                                            "n’existe pas\u202f; vide veut dire non publié, jamais zéro. Il est compris entre {0} et {1}, "
                                            "avec un point décimal. Une puissance de calcul est "
                                            "dense, comptée en opérations comme dans les fiches techniques\u202f; ou bien "
                                            "macs:1024*108*1.41, les multiplications-accumulations d’une unité "
                                            "par cycle × le nombre d’unités × les GHz, chacune comptée pour deux opérations. Plusieurs "
                                            "unités de traitement sur une puce\u00a0: 800 + 50. La "
                                            "surface est le total de toutes les puces nues logiques\u202f; de plusieurs sortes\u00a0: "
                                            "8x115 + 4x370, avec les transistors finfet + planar. Sans "
                                            "mot pour les transistors, ils comptent comme non planaires."};
inline constexpr phrase note_of_classify{
    "classify reads from a file or from standard input, one row at a time, and copies columns that it does not know. At a row that it "
    "cannot read it stops: the rows before are written (with --output no file is), the reason with file, line and column stands on stderr, "
    "and the exit is 2. With --keep-going that row is written too, its answers empty and the reason in a column error; a quote that is "
    "left open, or followed by text, still stops it, since nobody can tell where the next row begins. A lint is a warning about figures "
    "that look wrong; it changes no answer.",
    "classify lit un fichier ou l’entrée standard, ligne par ligne, et recopie les colonnes qu’il ne connaît pas. À une ligne qu’il ne "
    "peut pas lire, il s’arrête\u00a0: les lignes d’avant sont écrites (avec --output, aucun fichier ne l’est), la raison, avec le "
    "fichier, la ligne et la colonne, est dite sur la sortie d’erreur, et le code de sortie est 2. Avec --keep-going, cette ligne est "
    "écrite aussi, sans réponses et avec la raison dans une colonne error\u202f; un guillemet resté ouvert, ou suivi de texte, l’arrête "
    "toujours, car nul ne sait où commence la ligne suivante. Une alerte (lint) signale des chiffres qui semblent faux\u202f; elle ne "
    "change aucune réponse."};

/// A code or some variables, and what they mean.
struct meaning {
    std::string_view of{};
    phrase means{};
};
inline constexpr meaning exit_codes[] = {
    {"0", {"done; with --exit-status, no license is required", "terminé\u202f; avec --exit-status, aucune licence n’est exigée"}},
    {"1",
     {"with --exit-status, a license is required; check: a claim that must hold does not; classify --keep-going: a row "
      "could not be read",
      "avec --exit-status, une licence est exigée\u202f; check\u00a0: une affirmation qui doit être vraie ne "
      "l’est pas\u202f; classify --keep-going\u00a0: une ligne était illisible"}},
    {"2",
     {"wrong usage or unreadable input, said on stderr, with nothing on stdout (classify: nothing but the rows before)",
      "mauvais usage ou entrée illisible, dit sur la sortie d’erreur, et rien sur la sortie standard (classify\u00a0: rien que les lignes "
      "d’avant)"}},
    {"3", {"with --exit-status, undetermined", "avec --exit-status, indéterminé"}},
    {"4", {"the output could not be written", "la sortie n’a pu être écrite"}},
    {"5", {"stopped within the program, for example without memory", "arrêt au sein du programme, par exemple faute de mémoire"}},
};
inline constexpr meaning environment[] = {
    {"CHIPGAUGE_TO, CHIPGAUGE_LANG",
     {"what --to and --lang say where they are not given; the output names them as assumptions",
      "ce que disent --to et --lang quand ils ne sont pas donnés\u202f; la sortie les nomme comme hypothèses"}},
    {"LC_ALL, LC_MESSAGES, LANG",
     {"the language, where neither --lang nor CHIPGAUGE_LANG says it: French for fr, else English",
      "la langue, quand ni --lang ni CHIPGAUGE_LANG ne la disent\u00a0: le français pour fr, sinon l’anglais"}},
    {"NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM=dumb", {"whether --color auto colors", "si --color auto met de la couleur"}},
    {"COLUMNS", {"the width of a terminal that does not say its own", "la largeur d’un terminal qui ne dit pas la sienne"}},
    {"PAGER", {"the program of --pager (default: less -FRX)", "le programme de --pager (par défaut\u00a0: less -FRX)"}},
    {"LC_ALL, LC_CTYPE, LANG",
     {"on a terminal without UTF-8 a text is written in ASCII", "sur un terminal sans UTF-8, un texte est écrit en ASCII"}},
};
inline constexpr pattern<2> a_meaning{"{0}: {1}", "{0}\u00a0: {1}"};

inline constexpr pattern<2> checked_through{"rules checked through {0}, catalog through {1}",
                                            "règles vérifiées jusqu’au {0}, catalogue jusqu’au {1}"};

// The man page.
inline constexpr phrase man_manual{"User Commands", "Commandes de l’utilisateur"};
inline constexpr phrase man_name{"NAME", "NOM"}, man_synopsis{"SYNOPSIS", "SYNOPSIS"}, man_description{"DESCRIPTION", "DESCRIPTION"},
    man_verbs{"VERBS", "VERBES"}, man_options{"OPTIONS", "OPTIONS"}, man_exit{"EXIT STATUS", "CODE DE SORTIE"},
    man_environment{"ENVIRONMENT", "ENVIRONNEMENT"}, man_notes{"NOTES", "NOTES"};
inline constexpr phrase man_unused{"A verb refuses an option that it does not use.", "Un verbe refuse une option qu’il n’utilise pas."};
inline constexpr pattern<1> man_takes{"Takes {0}.", "Prend {0}."};

} // namespace chipgauge::words::cli
