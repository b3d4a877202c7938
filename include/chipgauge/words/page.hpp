// What the page says around the answers: its controls, headings and hints.
#pragma once

#include <chipgauge/words/language.hpp>

namespace chipgauge::words::page {

// clang-format off
inline constexpr phrase sentence{"Which export-control lines does a chip cross, where, when, and why?", "Quels seuils du contrôle des exportations une puce franchit-elle, où, quand, et pourquoi\u202f?"};
inline constexpr phrase on{"On", "Date"};
inline constexpr phrase to{"To", "Vers"};
inline constexpr phrase headquarters{"Headquarters", "Siège"};
inline constexpr phrase reading{"Reading", "Lecture"};
inline constexpr phrase as_destination{"as destination", "même pays"};
inline constexpr phrase as_enforced{"as enforced", "tel qu’appliqué"};
inline constexpr phrase as_printed{"as printed", "tel qu’imprimé"};
inline constexpr phrase what_is_applied{"what the agency applies", "ce que l’administration applique"};
inline constexpr phrase what_is_printed{"what the CFR prints", "ce qu’imprime le CFR"};
inline constexpr phrase two_readings{"The AI Diffusion text still stands in the CFR, but is not enforced: two readings, two answers.", "Le texte AI Diffusion figure toujours au CFR, mais n’est pas appliqué\u202f: deux lectures, deux réponses."};
inline constexpr phrase find_country{"Find a country", "Chercher un pays"};
inline constexpr phrase countries{"Countries", "Pays"};
inline constexpr phrase readings{"Readings", "Lectures"};
inline constexpr phrase no_country{"No such country", "Aucun pays de ce nom"};
inline constexpr phrase day{"Day", "Jour"};
inline constexpr phrase type_a_day{"Type a day: 9 Apr 2025", "Saisir un jour\u202f: 9 avr. 2025"};
inline constexpr phrase no_day{"No such day", "Ce jour n’existe pas"};
inline constexpr phrase today{"Today", "Aujourd’hui"};
inline constexpr phrase month_before{"The month before", "Mois précédent"};
inline constexpr phrase month_after{"The month after", "Mois suivant"};
inline constexpr phrase change_days{"Days on which the rules changed", "Jours où les règles ont changé"};
inline constexpr phrase chips{"Chips", "Puces"};
inline constexpr phrase find_chip{"Find a chip", "Chercher une puce"};
inline constexpr phrase chips_of_catalog{"Chips of the catalog", "Puces du catalogue"};
inline constexpr phrase shown{"shown ✓", "affichée ✓"};
inline constexpr phrase add{"add", "ajouter"};
inline constexpr phrase no_chip{"No such chip in the catalog", "Aucune puce de ce nom au catalogue"};
inline constexpr phrase compare{"Compare", "Comparer"};
inline constexpr phrase add_chip{"+ add chip", "+ ajouter une puce"};
inline constexpr phrase your_own{"+ your own", "+ la vôtre"};
inline constexpr pattern<1> explain{"Explain {0}", "Expliquer {0}"};
inline constexpr pattern<1> remove{"Remove {0}", "Retirer {0}"};
inline constexpr phrase take_out{"Take it out of the comparison", "La retirer de la comparaison"};
inline constexpr pattern<1> sort_by{"Sort by {0}", "Trier par {0}"};
inline constexpr pattern<2> plot_title{"{0} × {1}", "{0} × {1}"};
inline constexpr phrase horizontal_axis{"Horizontal axis", "Axe horizontal"};
inline constexpr phrase vertical_axis{"Vertical axis", "Axe vertical"};
inline constexpr phrase axis_tpp{"TPP: total processing performance", "TPP\u202f: performance totale de traitement"};
inline constexpr phrase axis_density{"performance density: TPP ÷ mm² of die", "densité de performance\u202f: TPP ÷ mm² de puce"};
inline constexpr pattern<1> rules_on{"rules in force on {0}, datacenter items", "règles en vigueur au {0}, articles pour centres de données"};
inline constexpr phrase not_in_3a090{"not in 3A090", "hors du 3A090"};
// The legend: shapes and colors, one meaning each.
inline constexpr phrase in_red{"in 3A090.a: license", "au 3A090.a\u202f: licence"};
inline constexpr phrase in_amber{"in 3A090.b: license", "au 3A090.b\u202f: licence"};
inline constexpr phrase in_none{"in neither", "dans aucun des deux"};
inline constexpr phrase in_letter{"in neither, license by letter", "dans aucun, licence par lettre"};
inline constexpr phrase undetermined{"undetermined", "indéterminé"};
inline constexpr phrase zoom_in{"Zoom in", "Agrandir"};
inline constexpr phrase zoom_out{"Zoom out", "Réduire"};
inline constexpr phrase whole_picture{"The whole picture", "Vue entière"};
inline constexpr phrase join{"+ compare it", "+ la comparer"};
inline constexpr pattern<1> join_named{"Compare {0} with the others", "Comparer {0} aux autres"};
inline constexpr phrase points{"Chips in the picture", "Puces sur le graphique"};
inline constexpr pattern<1> not_in_picture{"Not in the picture, for want of a figure: {0}.", "Absentes du graphique, faute de chiffre\u202f: {0}."};
inline constexpr phrase over_time{"Answers over time", "Les réponses au fil du temps"};
inline constexpr phrase about_chip{"About the chosen chip", "La puce choisie"};
inline constexpr phrase tabs[] = {{"Why", "Pourquoi"}, {"Figures", "Chiffres"}, {"Headroom", "Marge"}, {"Inference", "Inférence"}, {"Fleet", "Parc"}};
inline constexpr phrase every_limit{"Every limit", "Toutes les limites"};
inline constexpr phrase deciding_limits{"Only the limits that decide", "Seulement les limites qui décident"};
inline constexpr phrase change_figures{"Change these figures", "Modifier ces chiffres"};
inline constexpr phrase form_help{"Dense rates. Empty is not published, none does not exist, 800..900 is a range. The address of the page holds the figures; nothing is sent.", "Débits denses. Vide\u202f: non publié\u202f; none\u202f: n’existe pas\u202f; 800..900\u202f: un intervalle. L’adresse de la page contient les chiffres\u202f; rien n’est envoyé."};
inline constexpr phrase fleet{"Fleet", "Parc"};
inline constexpr phrase fleets{"Fleets", "Parcs"};
inline constexpr phrase own_fleet{"your own", "le vôtre"};
inline constexpr pattern<1> try_figure{"Try {0}", "Essayer {0}"};
inline constexpr phrase price_of_a_chip{"Price of a chip, USD", "Prix d’une puce, USD"};
inline constexpr phrase how_many_reach{"How many reach", "Combien pour atteindre"};
inline constexpr phrase training_operations{"Training, FLOP", "Entraînement, FLOP"};
inline constexpr phrase utilization{"Utilization, 0 to 1", "Utilisation, de 0 à 1"};
inline constexpr phrase no_count{"a count is a whole number, at least 1", "un nombre de puces est un entier, au moins 1"};
inline constexpr phrase model{"Model", "Modèle"};
inline constexpr phrase billion_parameters{" billion parameters", " milliards de paramètres"};
inline constexpr phrase stored_in{"Stored in", "Stocké en"};
inline constexpr phrase bits{" bits", " bits"};
inline constexpr phrase type_a_number{"Type a number", "Saisir un nombre"};
inline constexpr phrase own_figures{"own figures", "chiffres fournis"};
inline constexpr phrase own{"own", "fournie"};
inline constexpr phrase not_from_catalog{"These figures are the reader’s own or came with the link; they are not those of the catalog.", "Ces chiffres sont ceux du lecteur ou viennent du lien\u202f; ce ne sont pas ceux du catalogue."};
inline constexpr pattern<1> unread{"This part of the link could not be read and was left out: {0}. A comparison holds ten chips.", "Cette partie du lien n’a pu être lue et a été laissée de côté\u202f: {0}. Une comparaison contient dix puces."};
inline constexpr phrase tell_story{"The story of the H20 in six steps ›", "L’histoire du H20 en six étapes ›"};
inline constexpr phrase copy_link{"Copy link", "Copier le lien"};
inline constexpr phrase copy_command{"Copy command", "Copier la commande"};
inline constexpr phrase take_away{"Take it away", "À emporter"};
inline constexpr phrase details_coming{"Loading…", "Chargement…"};
inline constexpr phrase details_missing{"This part could not be loaded; the next change or press tries again.", "Cette partie n’a pas pu être chargée\u202f; le prochain changement ou la prochaine action réessaie."};
inline constexpr phrase copied{"Copied", "Copié"};
inline constexpr phrase not_copied{"The browser did not let the page copy.", "Le navigateur n’a pas laissé la page copier."};
inline constexpr phrase save_csv = same_in_both("CSV");
inline constexpr phrase save_json = same_in_both("JSON");
inline constexpr phrase save_markdown = same_in_both("Markdown");
inline constexpr phrase save_bibtex = same_in_both("BibTeX");
inline constexpr phrase save_svg = same_in_both("SVG");
inline constexpr phrase save_png = same_in_both("PNG");
inline constexpr pattern<1> save_as{"Save as {0}", "Enregistrer en {0}"};
// Days as a field and a strip show them.
inline constexpr phrase short_months[] = {{"Jan", "janv."}, {"Feb", "févr."}, {"Mar", "mars"}, {"Apr", "avr."}, {"May", "mai"}, {"Jun", "juin"}, {"Jul", "juill."}, {"Aug", "août"}, {"Sep", "sept."}, {"Oct", "oct."}, {"Nov", "nov."}, {"Dec", "déc."}};
inline constexpr pattern<3> short_day{"{0} {1} {2}", "{0}\u00a0{1} {2}"};
inline constexpr pattern<2> short_month{"{0} {1}", "{0} {1}"};

// A part of the page within another page.
inline constexpr pattern<2> embedded_source{"chipgauge: to {0} on {1}", "chipgauge\u202f: vers {0} au {1}"};

// Languages by their own names, for those who do not read the other.
inline constexpr phrase english = same_in_both("English");
inline constexpr phrase french = same_in_both("Français");

// What the figures are, where they first stand.
inline constexpr phrase what_tpp_is{"TPP, total processing performance, is a chip’s dense rate in TOPS times the bits of the format, at its largest over all formats. Performance density is TPP per mm² of logic die.", "Le TPP, performance totale de traitement (total processing performance), est le débit dense de la puce en TOPS multiplié par le nombre de bits du format, à son maximum parmi les formats. La densité de performance (performance density) est le TPP par mm² de silicium logique."};
inline constexpr pattern<2> labeled{"{0}: {1}", "{0}\u202f: {1}"};
inline constexpr pattern<2> stands{"{0} stands {1}.", "{0} se situe {1}."};
inline constexpr pattern<5> yet_by_letter{"{0} stands {1}, and yet has needed a license to {2} since {3}, by letter ({4}).", "{0} se situe {1}, et pourtant une licence est exigée vers {2} depuis le {3}, par lettre ({4})."};
inline constexpr pattern<2> with_origin{"{0} ({1})", "{0} ({1})"};

// The plot's points, as they are read out.
inline constexpr phrase point_press{"; press to explain it", "\u202f; appuyer pour l’expliquer"};
inline constexpr phrase point_own{"; own figures, not from the catalog", "\u202f; chiffres fournis, hors catalogue"};
inline constexpr phrase point_in_none{"; no paragraph of 3A090", "\u202f; aucun paragraphe du 3A090"};
inline constexpr pattern<1> point_in{"; {0}", "\u202f; {0}"};
inline constexpr phrase point_by_letter{", a license by letter", ", licence par lettre"};

// Why.
inline constexpr pattern<3> why_title{"{0} to {1} on {2}", "{0} vers {1} au {2}"};
inline constexpr pattern<1> share_of_line{"{0} of the line", "{0} de la limite"};
inline constexpr pattern<1> times_the_line{"{0} times the line", "{0} fois la limite"};
inline constexpr phrase short_density{"density", "densité"};
inline constexpr phrase short_transfer{"I/O rate", "débit E/S"};
inline constexpr phrase short_datacenter{"for datacenters", "centres de données"};
inline constexpr phrase is_required{"required", "exigé"};
inline constexpr phrase is_excluded{"excluded", "exclu"};
inline constexpr pattern<1> possibly{"Possibly: {0}", "Peut-être\u202f: {0}"};
inline constexpr phrase label_review{"review", "examen"};
inline constexpr phrase label_license{"license", "licence"};
inline constexpr phrase label_letter{"letter", "lettre"};
inline constexpr phrase label_release{"release", "dispense"};
inline constexpr pattern<2> words_and_text{"{0}, {1}", "{0}, {1}"};

// Headroom.
inline constexpr phrase along_area{"Its classification by die area", "Son classement selon la surface de silicium"};
inline constexpr phrase along_tpp{"By TPP", "Selon le TPP"};
inline constexpr pattern<2> here{"here: {0} {1}", "ici\u202f: {0} {1}"};

// The form of a chip of one's own.
inline constexpr phrase your_chip{"Your chip", "Votre puce"};
inline constexpr pattern<1> changed_chip{"{0} changed", "{0} modifiée"};
inline constexpr pattern<1> for_example{"e.g. {0}", "p. ex. {0}"};
inline constexpr pattern<2> field_refused{"{0}: {1}. Until then it counts as not published.", "{0}\u202f: {1}. D’ici là, la valeur compte comme non publiée."};
inline constexpr pattern<1> and_more{"and {0} more", "et {0} autres"};
inline constexpr pattern<1> not_of_catalog{"{0}, which is not from the catalog", "{0}, qui n’est pas du catalogue"};
inline constexpr pattern<2> over_time_aside{"to {0}, as {1}", "vers {0}, règles telles qu’{1}"};
inline constexpr pattern<3> strip_part{"{0}: {1} from {2}", "{0}\u202f: {1} à partir du {2}"};
inline constexpr pattern<1> strip_why{", by {0}", ", par {0}"};
// clang-format on

} // namespace chipgauge::words::page
