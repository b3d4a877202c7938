// What the page says around its canvas: in the HTML, and in the script that starts the program. Keys are the marks of web/index.html.
#pragma once

#include <chipgauge/words/page.hpp>

namespace chipgauge::words {

struct page_text {
    std::string_view key{};
    phrase text{};
};

// clang-format off
inline constexpr page_text page_texts[] = {
    {"lang", {"en", "fr"}},
    {"title", {"chipgauge: H20, H100, H200 and A100 beside the export-control lines", "chipgauge\u202f: H20, H100, H200 et A100 face aux seuils du contrôle des exportations"}},
    {"description", {"Which U.S. export-control lines does a chip cross, where, when, and why? Every comparison with its citation.", "Quels seuils du contrôle américain des exportations une puce franchit-elle, pour quelle destination, à quelle date, et pourquoi\u202f? Chaque comparaison avec sa référence."}},
    {"sentence", page::sentence},
    {"other", {"fr", "en"}},
    {"other_page", {"fr.html", "index.html"}},
    {"other_name", {"Français", "English"}},
    {"no_script", {"The interactive view needs JavaScript, and so does a question in the address. The comparison below, of H20, H100, H200 and A100 to China, needs none.", "La vue interactive a besoin de JavaScript, de même qu’une question dans l’adresse. La comparaison ci-dessous, de H20, H100, H200 et A100 vers la Chine, s’en passe."}},
    {"picture", {"Picture", "Graphique"}},
    {"table", {"Table", "Tableau"}},
    {"coming", page::details_coming},
    {"missing", page::details_missing},
    {"more", {"More", "Pour aller plus loin"}},
    {"more_story", {"The story of the H20 in six steps", "L’histoire du H20 en six étapes"}},
    {"more_catalog", {"Browse the catalog", "Parcourir le catalogue"}},
    {"more_where", {"Where the chosen chip may go: a map", "Où la puce choisie peut aller\u202f: une carte"}},
    {"more_changes", {"What changed, and for which chips", "Ce qui a changé, et pour quelles puces"}},
    {"more_classify", {"Classify a table of your own", "Classer votre propre tableau"}},
    {"loading", {"Loading the interactive view", "Chargement de la vue interactive"}},
    {"loaded", {"Loading the interactive view: # of # KB", "Chargement de la vue interactive\u202f: # Ko sur #"}},
    {"webgl", {"The interactive view needs WebGL 2, which this browser does not offer here. What follows answers the question in the address.", "La vue interactive a besoin de WebGL 2, que ce navigateur n’offre pas ici. Ce qui suit répond à la question de l’adresse."}},
    {"wasm", {"The interactive view needs WebAssembly, which this browser does not offer here.", "La vue interactive a besoin de WebAssembly, que ce navigateur n’offre pas ici."}},
    {"load", {"The interactive view could not be loaded.", "La vue interactive n’a pas pu être chargée."}},
    {"lost", {"The browser took the graphics context away. The answer stays readable below; the interactive view returns when the browser gives the context back, or when you reload.", "Le navigateur a repris le contexte graphique. La réponse reste lisible ci-dessous\u202f; la vue interactive revient quand le navigateur rend le contexte, ou quand vous rechargez la page."}},
    {"other_question", {"The address asks another question than the one answered below: H20, H100, H200 and A100 to China.", "L’adresse pose une autre question que celle à laquelle répond la suite\u202f: H20, H100, H200 et A100 vers la Chine."}},
    {"articles", {"Articles, checked claim by claim", "Des articles, vérifiés affirmation par affirmation"}},
    {"articles_title", {"Articles, claim by claim", "Des articles, affirmation par affirmation"}},
    {"articles_intro", {"Each claim comes to a question. The verdict is computed from the dated rules and the published figures; what it rests on and the command that reproduces it stand beside it.", "Chaque affirmation revient à une question. Le verdict est calculé d’après les règles datées et les chiffres publiés\u202f; ce sur quoi il repose et la commande qui le reproduit l’accompagnent."}},
    {"article_claims", {"The claims", "Les affirmations"}},
    {"article_read", {"The article", "L’article"}},
    {"article_all", {"All articles", "Tous les articles"}},
    {"article_ask", {"Ask this on the page", "Poser cette question sur la page"}},
    {"article_adjust", {"Adjust it here", "L’ajuster ici"}},
    {"article_close", {"Close", "Fermer"}},
    {"article_frame", {"The question, to be adjusted", "La question, à ajuster"}},
    {"article_whole", {"The whole answer", "La réponse entière"}},
    {"complete", {"The comparison below is complete without it.", "La comparaison ci-dessous est complète sans elle."}},
};
// clang-format on

} // namespace chipgauge::words
