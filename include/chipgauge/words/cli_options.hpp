// What the options of the command line take and mean. Words that are to be typed stay as they are typed.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words::cli {

struct option_words {
    phrase value{}, help{};
};

inline constexpr phrase value_day{"DATE", "DATE"}, value_country{"CC", "CC"}, value_kind{"KIND", "SORTE"};

// The question.
inline constexpr option_words on{
    value_day, {"the day asked about, YYYY-MM-DD (default: today)", "le jour de la question, AAAA-MM-JJ (par défaut\u00a0: aujourd’hui)"}};
inline constexpr option_words to{value_country, {"destination, ISO 3166 (default: CN)", "destination, ISO 3166 (par défaut\u00a0: CN)"}};
inline constexpr option_words headquarters{
    value_country,
    {"of the party or its ultimate parent (default: the destination, printed as an assumption)",
     "siège de la partie ou de sa société mère ultime (par défaut\u00a0: la destination, indiquée comme hypothèse)"}};
inline constexpr option_words movement{
    value_kind,
    {"export, reexport or transfer (default: export from the U.S.)",
     "export, reexport ou transfer\u00a0: exportation, réexportation ou transfert dans le pays (par défaut\u00a0: exportation depuis les "
     "États-Unis)"}};
inline constexpr option_words reading{
    {"HOW", "LECTURE"},
    {"enforced or printed: the AI Diffusion text is printed and not enforced (default: enforced)",
     "enforced ou printed\u00a0: le texte AI Diffusion est imprimé mais non appliqué (par défaut\u00a0: enforced, ce qui est appliqué)"}};
inline constexpr option_words market{
    value_kind, {"datacenter or non-datacenter, over what the catalog says", "datacenter ou non-datacenter, quoi que dise le catalogue"}};
inline constexpr option_words us_market{value_day,
                                        {"since when the product is sold in the U.S. (default: its release)",
                                         "depuis quand le produit est vendu aux États-Unis (par défaut\u00a0: sa sortie)"}};
inline constexpr option_words end_use{value_kind,
                                      {"supercomputer (15 CFR 744.23(a)(1)) or military (744.21)",
                                       "supercomputer (supercalculateur, 15 CFR 744.23(a)(1)) ou military (militaire, 744.21)"}};
inline constexpr option_words exporter{value_country,
                                       {"headquarters of who exports, reexports or transfers: License Exception HBM asks for it",
                                        "siège de qui exporte, réexporte ou transfère\u00a0: l’exception de licence HBM le demande"}};
inline constexpr option_words end_user{
    value_kind,
    {"uae-listed: an entity of supplement no. 8 to part 740", "uae-listed\u00a0: une entité du supplément nº 8 à la partie 740"}};

inline constexpr option_words without{
    {"PARAGRAPHS", "PARAGRAPHES"},
    {"hypothetical: as if these paragraphs or instruments did not exist: 3A090.b, 91 FR 1684, or several with commas",
     "hypothèse\u00a0: comme si ces paragraphes ou ces textes n’existaient pas\u00a0: 3A090.b, 91 FR 1684, ou plusieurs séparés par des "
     "virgules"}};
inline constexpr option_words as_law{
    {"BILL", "TEXTE"},
    {"hypothetical: as if a bill were law, from the day of its text or from a day on: S.4456, S.4456:2027-01-01",
     "hypothèse\u00a0: comme si une proposition de loi avait force de loi, dès le jour de son texte ou à compter d’un jour\u00a0: S.4456, "
     "S.4456:2027-01-01"}};

// Of some verbs.
inline constexpr option_words chip{{"SPEC", "SPEC"},
                                   {"a chip of your own: name=X,fp16=148,fp8=296,die=814,memory=4000,market=datacenter",
                                    "une puce de votre cru\u00a0: name=X,fp16=148,fp8=296,die=814,memory=4000,market=datacenter"}};
inline constexpr option_words id{
    {"PARAGRAPH", "PARAGRAPHE"},
    {"the history of one paragraph, for example 3A090.b.2", "l’histoire d’un paragraphe, par exemple 3A090.b.2"}};
inline constexpr option_words die_area{{"MM2", "MM2"}, {"a die area instead of a chip", "une surface de silicium au lieu d’une puce"}};
inline constexpr option_words parameters{{"BILLIONS", "MILLIARDS"},
                                         {"the size of the model (default: 70)", "la taille du modèle (par défaut\u00a0: 70)"}};
inline constexpr option_words bits{{"N", "N"}, {"bits of each parameter (default: 8)", "bits de chaque paramètre (par défaut\u00a0: 8)"}};
inline constexpr option_words by{
    {"FIGURE", "CHIFFRE"},
    {"tpp, density, bandwidth, io, memory, or decode: what chips are ranked by (default: tpp)",
     "tpp, density (densité de performance), bandwidth (bande passante DRAM), io (entrées-sorties), memory (mémoire) ou decode "
     "(borne du décodage)\u00a0: ce selon quoi les puces sont classées (par défaut\u00a0: tpp)"}};
inline constexpr phrase value_axis{"AXIS", "AXE"};
inline constexpr option_words x{
    value_axis,
    {"what the picture shows from left to right: tpp, performance_density, dram_bandwidth, transfer_rate, released, decode_bound "
     "(default: tpp)",
     "ce que le graphique montre de gauche à droite\u00a0: tpp, performance_density (densité de performance), dram_bandwidth (bande "
     "passante de la DRAM), transfer_rate (débit d’entrées-sorties), released (sortie), decode_bound (borne du décodage)\u202f; par "
     "défaut\u00a0: tpp"}};
inline constexpr option_words y{
    value_axis, {"and from below (default: performance_density)", "et de bas en haut (par défaut\u00a0: performance_density)"}};
inline constexpr option_words license{
    {"ANSWER", "RÉPONSE"},
    {"only chips whose license requirement is no, yes or undetermined; of a sweep, those whose edge is told (default: no)",
     "seulement les puces pour lesquelles une licence n’est pas exigée (no), l’est (yes), ou dont la "
     "réponse est indéterminée (undetermined)\u202f; d’un balayage, celles dont on donne la frontière (par défaut\u00a0: no)"}};
inline constexpr option_words limit{{"N", "N"},
                                    {"how many rows are shown (default: 20)", "nombre de lignes affichées (par défaut\u00a0: 20)"}};
inline constexpr phrase value_grid{"A..B:STEP", "A..B:PAS"};
inline constexpr option_words fp16{
    value_grid,
    {"dense 16-bit rates, TFLOPS: one figure, 100..2000:10 in steps of 10, or 100..2000x1.1 by a factor",
     "puissances denses à 16 bits, TFLOPS\u00a0: un chiffre, 100..2000:10 par pas de 10, ou 100..2000x1.1 par "
     "un facteur"}};
inline constexpr option_words die{
    value_grid, {"areas of the logic die, mm² (default: not known)", "surfaces de la puce logique, mm² (par défaut\u00a0: inconnue)"}};
inline constexpr option_words memory{
    value_grid, {"DRAM bandwidths, GB/s (default: not known)", "bandes passantes DRAM, Go/s (par défaut\u00a0: inconnue)"}};
inline constexpr option_words io{value_grid,
                                 {"rates of all inputs and outputs, both directions, GB/s (default: not known)",
                                  "débits de toutes les entrées-sorties, dans les deux sens, Go/s (par défaut\u00a0: inconnu)"}};
inline constexpr option_words shard{{"I/N", "I/N"},
                                    {"only the I-th of N parts of the rates; the files of all parts, as JSON, behind the same command put "
                                     "them together",
                                     "seulement la I-ième de N parties des puissances\u202f; les fichiers JSON de toutes les parties, à la "
                                     "suite de la même commande, les réunissent"}};
inline constexpr option_words since{value_day,
                                    {"the earlier day that is compared with --on", "le jour antérieur, comparé à celui de --on"}};
inline constexpr option_words dialect{{"NAME", "NOM"},
                                      {"of SQL: duckdb, postgres, sqlite, clickhouse, spark or bigquery (default: duckdb)",
                                       "de SQL\u00a0: duckdb, postgres, sqlite, clickhouse, spark ou bigquery (par défaut\u00a0: duckdb)"}};
inline constexpr option_words table{
    {"NAME", "NOM"}, {"the table or view that is read (default: designs)", "la table ou la vue lue (par défaut\u00a0: designs)"}};
inline constexpr option_words columns{
    {"NAMES", "NOMS"},
    {"sql: those of the columns of chips --format csv that the table has (default: all); classify: the answers wanted, in this order, "
     "under another name behind an equals sign: tpp,license_required=needs_license",
     "sql\u00a0: celles des colonnes de chips --format csv qu’a la table (par défaut\u00a0: toutes)\u202f; classify\u00a0: les réponses "
     "voulues, dans cet ordre, sous un autre nom après un signe égal\u00a0: tpp,license_required=needs_license"}};
inline constexpr option_words jobs{
    {"N", "N"},
    {"how many threads judge; the output is the same for any number (default: one for each core)",
     "nombre de fils d’exécution\u202f; la sortie est la même quel qu’en soit le nombre (par défaut\u00a0: un par cœur)"}};
inline constexpr option_words delimiter{
    {"SIGN", "SIGNE"},
    {"comma, semicolon, tab or bar: what separates the columns (default: as in the first line); behind semicolons, figures have a "
     "decimal comma, also in the answers",
     "comma (virgule), semicolon (point-virgule), tab (tabulation) ou bar (barre)\u00a0: ce qui sépare les colonnes (par "
     "défaut\u00a0: d’après la première ligne)\u202f; avec des points-virgules, les chiffres ont une virgule décimale, "
     "réponses comprises"}};
inline constexpr option_words keep_going{
    {},
    {"a row that cannot be read is written too, with the reason in a column error; the exit is then 1",
     "une ligne illisible est écrite aussi, avec la raison dans une colonne error\u202f; le code de sortie est alors 1"}};
inline constexpr option_words relative_to{
    {"WHAT", "QUOI"},
    {"beside the comparison, multiples of one chip or of the limits of a line: H20, 3A090.a.1",
     "en plus de la comparaison, des multiples d’une puce ou des limites d’un seuil\u00a0: H20, 3A090.a.1"}};
inline constexpr option_words flop{{"N", "N"}, {"operations of the training: 3.29e24", "opérations de l’entraînement\u00a0: 3.29e24"}};
inline constexpr option_words tokens{{"BILLIONS", "MILLIARDS"},
                                     {"tokens trained on, with --parameters: 6 operations for each parameter and token",
                                      "jetons de l’entraînement, avec --parameters\u00a0: 6 opérations par paramètre et par jeton"}};
inline constexpr option_words utilization{
    {"PART", "PART"},
    {"how well the chips are used, as a part of their dense 16-bit rate: 0.33, or 0.3..0.5 (default: 0.38..0.462, as published)",
     "taux d’utilisation des puces, en part de leur puissance dense à 16 bits\u00a0: 0.33, ou 0.3..0.5 (par défaut\u00a0: 0.38..0.462, tel "
     "que publié)"}};
inline constexpr option_words until{
    {"AMOUNT", "MONTANT"},
    {"how many of one chip reach a line (772.1/supercomputer.32) or an amount: 1e9TPP, 1000H100, 10PFLOPS, 100TB, 5MW, 1e9USD",
     "combien d’une puce atteignent un seuil (772.1/supercomputer.32) ou un montant\u00a0: 1e9TPP, 1000H100, 10PFLOPS, 100TB, 5MW, "
     "1e9USD"}};
inline constexpr option_words price{
    {"USD", "USD"},
    {"your price of a chip in dollars, or a range: 10000..15000; of one of several: H20:12000",
     "votre prix d’une puce en dollars, ou un intervalle\u00a0: 10000..15000\u202f; d’une parmi d’autres\u00a0: "
     "H20:12000"}};
inline constexpr option_words us_volume{{"CHIP:COUNT", "PUCE:NOMBRE"},
                                        {"what is shipped to customers in the United States for use there, or a range: "
                                         "H200:900000..1100000; the fleet is what goes to China and "
                                         "Macau (15 CFR 748 supp. 2 (dd)(1)(iii))",
                                         "ce qui est expédié à des clients aux États-Unis pour y être utilisé, ou un intervalle\u00a0: "
                                         "H200:900000..1100000\u202f; le parc est ce "
                                         "qui part vers la Chine et Macao (15 CFR 748 supp. 2 (dd)(1)(iii))"}};
inline constexpr option_words stacks{
    {"[HBM:]COUNT", "[HBM:]NOMBRE"},
    {"how many of one chip so many stacks of high-bandwidth memory make: 100000, 90000..110000, HBM3E:100000",
     "combien d’une puce font autant d’empilements de mémoire à large bande passante\u00a0: 100000, 90000..110000, HBM3E:100000"}};
inline constexpr option_words exit_status{
    {},
    {"exit with 0 no license required, 1 required, 3 undetermined; of several chips 1 if any, else 3 if any",
     "code de sortie 0\u00a0: aucune licence exigée, 1\u00a0: exigée, 3\u00a0: indéterminé\u202f; de plusieurs puces, 1 si l’une l’exige, "
     "sinon 3 si "
     "l’une est indéterminée"}};
inline constexpr option_words safe_for_spreadsheets{{},
                                                    {"in CSV: an apostrophe before a text that a spreadsheet would take for a "
                                                     "formula (= + - @ and a tab), such as the name of a "
                                                     "chip of your own",
                                                     "en CSV\u00a0: une apostrophe devant un texte qu’un tableur prendrait pour "
                                                     "une formule (= + - @ et une tabulation), comme le nom "
                                                     "d’une puce de votre cru"}};

// Of every verb.
inline constexpr option_words format{{"NAME", "NOM"},
                                     {"text, json, csv, markdown, html, svg, claimreview, bibtex, csl, atom or jsonfeed",
                                      "text, json, csv, markdown, html, svg, claimreview, bibtex, csl, atom ou jsonfeed"}};
inline constexpr option_words output{{"FILE", "FICHIER"},
                                     {"a file instead of standard output: written beside it, and renamed when it is complete",
                                      "un fichier au lieu de la sortie standard\u00a0: écrit à côté, et renommé une fois complet"}};
inline constexpr option_words lang{
    {"CODE", "CODE"},
    {"en or fr: the language of documents, help and errors (default: CHIPGAUGE_LANG, LC_ALL, LC_MESSAGES, LANG)",
     "en ou fr\u00a0: la langue des documents, de l’aide et des erreurs (par défaut\u00a0: CHIPGAUGE_LANG, LC_ALL, LC_MESSAGES, LANG)"}};
inline constexpr option_words color{
    {"WHEN", "QUAND"},
    {"auto, never or always (default: auto, which also minds NO_COLOR, CLICOLOR_FORCE and TERM=dumb)",
     "auto, never (jamais) ou always (toujours)\u202f; par défaut auto, qui suit aussi NO_COLOR, CLICOLOR_FORCE et TERM=dumb"}};
inline constexpr option_words width{{"COLUMNS", "COLONNES"},
                                    {"of a text, 40 to 200 (default: the terminal's, else 100)",
                                     "largeur d’un texte, de 40 à 200 (par défaut\u00a0: celle du terminal, sinon 100)"}};
inline constexpr option_words pager{{}, {"on a terminal, show the text in $PAGER", "sur un terminal, montrer le texte dans $PAGER"}};
inline constexpr option_words list{{},
                                   {"the names that the verb takes, one a line; without a verb, the verbs",
                                    "les noms que prend le verbe, un par ligne\u202f; sans verbe, les verbes"}};
inline constexpr option_words generate{{"WHAT", "QUOI"},
                                       {"man, or the completions for bash, zsh or fish", "man, ou les complétions de bash, zsh ou fish"}};
inline constexpr option_words help_option{{}, {"this text; behind a verb, that verb's", "ce texte\u202f; après un verbe, celui du verbe"}};
inline constexpr option_words version_option{
    {},
    {"the version, and the day through which the rules were checked", "la version, et le jour jusqu’auquel les règles ont été vérifiées"}};

} // namespace chipgauge::words::cli
