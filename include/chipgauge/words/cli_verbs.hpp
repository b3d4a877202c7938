// What the verbs of the command line take, what they do, and what the examples of their help show.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge::words::cli {

struct verb_words {
    phrase arguments{}, does{};
    phrase shows[3]{}; ///< one for each example; all three are written, since g++ 12 reads none that is left out
};

inline constexpr phrase chips_or_none{"[CHIP…]", "[PUCE…]"};
inline constexpr phrase one_or_more_chips{"CHIP…", "PUCE…"};

inline constexpr verb_words compare{
    chips_or_none,
    {"metrics, paragraphs and answer side by side; the default verb, and H20 H100 H200 A100 the default chips",
     "métriques, paragraphes et réponse côte à côte\u202f; le verbe par défaut, et H20 H100 H200 A100 les puces par défaut"},
    {{"two chips to the United Arab Emirates, today", "deux puces vers les Émirats arabes unis, aujourd’hui"},
     {"a chip of your own", "une puce de votre cru"},
     {"0: on that day no license was required", "0\u00a0: ce jour-là, aucune licence n’était exigée"}}};
inline constexpr verb_words explain{
    one_or_more_chips,
    {"every limit with its value and citation, the answer, and what the data cannot tell",
     "chaque seuil avec sa valeur et sa référence, la réponse, et ce que les données ne permettent pas de dire"},
    {{"why the H20 needs a license although it meets no paragraph", "pourquoi le H20 exige une licence sans répondre à aucun paragraphe"},
     {"the AI Diffusion text as it is printed", "le texte AI Diffusion tel qu’il est imprimé"},
     {}}};
inline constexpr verb_words timeline{
    one_or_more_chips,
    {"the answer over time: one row per change", "la réponse au fil du temps\u00a0: une ligne par changement"},
    {{"from its release through today", "de sa sortie à aujourd’hui"}, {"through that day", "jusqu’à ce jour"}, {}}};
inline constexpr verb_words chips{chips_or_none,
                                  {"the catalog; or what is published of some chips, and who says so",
                                   "le catalogue\u202f; ou ce qui est publié de quelques puces, et par qui"},
                                  {{"all of them", "toutes les puces"},
                                   {"its figures and their sources", "ses chiffres et leurs sources"},
                                   {"the catalog as a file that classify reads", "le catalogue en un fichier que classify sait lire"}}};
inline constexpr verb_words rules{
    {},
    {"the rows in force; with --id the history of one", "les règles en vigueur\u202f; avec --id, l’histoire de l’une d’elles"},
    {{"what was in force on that day", "ce qui était en vigueur ce jour-là"},
     {"one paragraph over time", "un paragraphe au fil du temps"},
     {}}};
inline constexpr verb_words places{
    {"[COUNTRY]", "[PAYS]"},
    {"country groups on a day", "les groupes de pays, un jour donné"},
    {{"all countries", "tous les pays"}, {"one country, by its name or its code", "un pays, par son nom ou son code"}, {}}};
inline constexpr verb_words classify{
    {"[FILE|-]", "[FICHIER|-]"},
    {"rows of CSV or JSON Lines in, the same rows with the answers appended out",
     "des lignes de CSV ou de JSON Lines en entrée, les mêmes avec leurs réponses en sortie"},
    {{"written beside and renamed when it is complete", "écrit à côté, et renommé une fois complet"},
     {"the catalog, to Singapore", "le catalogue, vers Singapour"},
     {"two answers only, one under a name of your own", "deux réponses seulement, dont une sous un nom de votre choix"}}};
inline constexpr verb_words plot{
    chips_or_none,
    {"TPP × performance density, or other axes, as SVG", "TPP × densité de performance, ou d’autres axes, en SVG"},
    {{"a picture to publish", "une image à publier"},
     {"where review is case by case, and the bands of the tariff", "où l’examen se fait au cas par cas, et les bandes du tarif"},
     {}}};
inline constexpr verb_words headroom{
    one_or_more_chips,
    {"the distance to every line, and the largest designs under them; or with --die-area for no chip",
     "la distance à chaque seuil, et les plus grandes conceptions en deçà\u202f; ou, avec --die-area, sans puce"},
    {{"how far it stands from each line", "à quelle distance elle est de chaque seuil"},
     {"the largest designs on that area", "les plus grandes conceptions sur cette surface"},
     {}}};
inline constexpr verb_words decision{
    {},
    {"every answer to one question as a table: which figures lead to which",
     "toutes les réponses à une question en un tableau\u00a0: quels chiffres mènent à laquelle"},
    {{"the whole law of exports to Vietnam, today", "tout le droit des exportations vers le Viêt Nam, aujourd’hui"},
     {"with the tree that decides every design, missing figures too",
      "avec l’arbre qui décide de toute conception, même quand des chiffres manquent"},
     {}}};
inline constexpr verb_words sql{{},
                                {"every answer to one question as a SELECT, for the database that the designs are in",
                                 "toutes les réponses à une question en un SELECT, pour la base de données où sont les conceptions"},
                                {{"reads the table designs, its columns named as chips --format csv names them",
                                  "lit la table designs, aux colonnes nommées comme celles de chips --format csv"},
                                 {"a table that has these three", "une table qui a ces trois colonnes"},
                                 {}}};
inline constexpr verb_words fleet{
    {"CHIP:COUNT…", "PUCE:NOMBRE…"},
    {"what many chips add up to, and the amounts that count them; or the name of a preset",
     "la somme de nombreuses puces, et les montants qui les comptent\u202f; ou le nom d’un parc prédéfini"},
    {{"of which only a range is known", "dont on ne connaît qu’un intervalle"},
     {"how many make a supercomputer", "combien font un supercalculateur"},
     {"whether so many to China keep the 50 % of January 2026", "si autant vers la Chine respectent les 50\u202f% de janvier 2026"}}};
inline constexpr verb_words inference{
    chips_or_none,
    {"upper bounds for serving a language model", "plafonds de débit pour servir un modèle de langage"},
    {{"a model of 405 billion parameters of 4 bits", "un modèle de 405 milliards de paramètres de 4 bits"}, {}, {}}};
inline constexpr verb_words train{{"CHIP:COUNT…", "PUCE:NOMBRE…"},
                                  {"how long a fleet trains a model, and the lines that so many operations cross",
                                   "combien de temps un parc entraîne un modèle, et les seuils que franchissent tant d’opérations"},
                                  {{"DeepSeek-V3 on its cluster", "DeepSeek-V3 sur sa grappe"},
                                   {"from the size of the model, with a utilization of your own",
                                    "d’après la taille du modèle, avec un taux d’utilisation de votre choix"},
                                   {}}};
inline constexpr verb_words where{
    one_or_more_chips,
    {"the answer to every country, those with the same one together", "la réponse vers chaque pays, ceux qui ont la même étant réunis"},
    {{"to which countries a license is required today", "vers quels pays une licence est exigée aujourd’hui"},
     {"the same for a party whose parent is in China", "de même pour une partie dont la société mère est en Chine"},
     {"a picture: the world in tiles, each in the color of the answer",
      "une image\u00a0: le monde en cases, chacune de la couleur de la réponse"}}};
inline constexpr verb_words foundry{
    {"[CHIP] [KEY=VALUE…]", "[PUCE] [CLÉ=VALEUR…]"},
    {"whether a fabricator's shipment is presumed 3A090.a (note 1), and what overcomes that; keys: seller, node, transistor, transistors, "
     "hbm, "
     "packager, designer, attested, applied",
     "si l’expédition d’un fondeur est présumée relever de 3A090.a (note 1), et ce qui renverse cette présomption\u202f; clés\u00a0: "
     "seller, "
     "node, transistor, transistors, hbm, packager, designer, attested, applied"},
    {{"a count below the line, attested by a packager of supplement no. 7",
      "un nombre sous la limite, attesté par un assembleur du supplément nº 7"},
     {"a chip of the catalog whose designer attests its figures", "une puce du catalogue dont le concepteur atteste les chiffres"},
     {}}};
inline constexpr verb_words rank{
    {},
    {"chips in order of what they can do: those that may go, or those that are caught",
     "les puces classées selon leurs capacités\u00a0: celles qui peuvent partir, ou celles qui sont visées"},
    {{"the most capable that could still go to China that day", "les plus capables qui pouvaient encore aller en Chine ce jour-là"},
     {"who is caught, by memory bandwidth", "les puces visées, selon la bande passante mémoire"},
     {}}};
inline constexpr verb_words sweep{
    {"[SHARD.json…]", "[PARTIE.json…]"},
    {"every design of a grid: how many get which answer, and the edge of those without a license requirement",
     "toutes les conceptions d’une grille\u00a0: combien reçoivent quelle réponse, et la frontière de celles sans exigence de licence"},
    {{"ten million designs", "dix millions de conceptions"},
     {"one of two parts, by steps of one percent", "une partie sur deux, par pas de un pour cent"},
     {"both parts put together", "les deux parties réunies"}}};
inline constexpr verb_words changes{
    {},
    {"what began between two days, and whose answer it changed", "ce qui a commencé entre deux jours, et les réponses qui en ont changé"},
    {{"what changed for China this year", "ce qui a changé pour la Chine cette année"},
     {"in the last three months", "au cours des trois derniers mois"},
     {}}};
inline constexpr verb_words check{
    {"FILE…", "FICHIER…"},
    {"claims of articles, each with a verdict computed from the question that it comes to",
     "les affirmations d’articles, chacune avec un verdict calculé d’après la question à laquelle elle revient"},
    {{"four articles about the H20; the exit is 1 if a claim marked \"must_hold\" does not hold",
      "quatre articles sur le H20\u202f; le code de sortie est 1 si une affirmation marquée «\u00a0must_hold\u00a0» est fausse"},
     {"for the page of who checks facts: ClaimReview of schema.org",
      "pour la page d’un vérificateur de faits\u00a0: ClaimReview de schema.org"},
     {}}};
inline constexpr verb_words help{{"[VERB]", "[VERBE]"},
                                 {"what all verbs share, or one verb with its options and examples",
                                  "ce que tous les verbes ont en commun, ou un verbe avec ses options et des exemples"},
                                 {{"the same as fleet --help", "comme fleet --help"}, {}, {}}};
inline constexpr verb_words version{
    {},
    {"the version, and the day through which the rules were checked", "la version, et le jour jusqu’auquel les règles ont été vérifiées"},
    {{}, {}, {}}};

} // namespace chipgauge::words::cli
