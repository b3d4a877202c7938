// The notes of the catalog's chips, by the chip's id: what a reader of a figure has to know of it.
#pragma once

#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/words/language.hpp>

namespace chipgauge {

struct chip_note {
    std::string_view id{};
    phrase text{};
};

namespace words {

inline constexpr chip_note notes[] = {
    {"alibaba-thead-ppu",
     {"A deployment total divided by its cards: too weak for a verdict.",
      "Total d’un déploiement divisé par le nombre de ses cartes : trop fragile pour une conclusion."}},
    {"amd-mi210",
     {"Press measurements of the die differ: 724 and 790 mm².", "Les mesures de la surface par la presse divergent : 724 et 790 mm²."}},
    {"amd-mi250",
     {"Press measurements of the die differ: 724 and 790 mm².", "Les mesures de la surface par la presse divergent : 724 et 790 mm²."}},
    {"amd-mi250x",
     {"Press measurements of the die differ: 724 and 790 mm².", "Les mesures de la surface par la presse divergent : 724 et 790 mm²."}},
    {"amd-mi300x",
     {"Die area estimated: 8 XCD of about 115 mm² and 4 FinFET I/O dies of about 370 mm²; a database that leaves the I/O dies out says "
      "1,017.",
      "Surface estimée : 8 XCD d’environ 115 mm² et 4 puces d’entrées-sorties FinFET d’environ 370 mm² ; une base de données qui omet ces "
      "dernières indique 1 017."}},
    {"amd-mi325x", {"Die area estimated as for the MI300X.", "Surface estimée comme pour le MI300X."}},
    {"amd-mi300a",
     {"Die area estimated with the FinFET I/O dies; a database that leaves them out says 1,017.",
      "Surface estimée avec les puces d’entrées-sorties FinFET ; une base de données qui les omet indique 1 017."}},
    {"amd-mi308x",
     {"Rates not published; guesses go from 2,368 TPP to an upper bound of 5,504.",
      "Puissances non publiées ; les conjectures vont de 2 368 TPP à une borne supérieure de 5 504."}},
    {"amd-mi350x",
     {"FP6 runs at the FP4 rate and decides. Area of the compute dies alone: density is an upper bound.",
      "FP6 va à la vitesse de FP4 et est déterminant. Surface des seules puces de calcul : la densité est une borne supérieure."}},
    {"amd-mi355x",
     {"FP6 runs at the FP4 rate and decides. Area of the compute dies alone: density is an upper bound.",
      "FP6 va à la vitesse de FP4 et est déterminant. Surface des seules puces de calcul : la densité est une borne supérieure."}},
    {"amd-mi455x",
     {"FP8 and FP4 are the only rates published, taken as dense.", "FP8 et FP4 sont les seules puissances publiées, tenues pour denses."}},
    {"amd-rx-7900-xtx",
     {"Die area of the compute die (304.4 mm²) and six cache dies (37.5 mm² each), all FinFET.",
      "Surface de la puce de calcul (304,4 mm²) et de six puces de cache (37,5 mm² chacune), toutes FinFET."}},
    {"aws-trainium1", {"TF32 decides: 3,610 at 19 bits, 6,080 at 32.", "TF32 est déterminant : 3 610 en 19 bits, 6 080 en 32."}},
    {"aws-inferentia2", {"TF32 decides: 3,610 at 19 bits, 6,080 at 32.", "TF32 est déterminant : 3 610 en 19 bits, 6 080 en 32."}},
    {"aws-trainium2", {"TF32 decides: 12,673 at 19 bits, 21,344 at 32.", "TF32 est déterminant : 12 673 en 19 bits, 21 344 en 32."}},
    {"aws-trainium3",
     {"FP8, at 3.75 times BF16 by the maker, decides at 20,136; TF32 at 32 bits would give 21,472.",
      "FP8, à 3,75 fois BF16 selon le fabricant, est déterminant : 20 136 ; TF32 en 32 bits donnerait 21 472."}},
    {"cambricon-mlu370-x8",
     {"Figures of the card, which carries two packages of two dies: one package has half, TPP 1,024. INT8 runs at 2.7 times FP16, as "
      "published.",
      "Chiffres de la carte, qui porte deux boîtiers de deux puces nues : un boîtier en a la moitié, soit un TPP de 1 024. INT8 va 2,7 "
      "fois plus vite que FP16, tel que publié."}},
    {"cerebras-wse-2",
     {"Dense rate derived from a headline that counts sparsity. The die is a whole wafer.",
      "Puissance dense déduite d’un chiffre d’annonce qui compte la parcimonie (sparsity). La puce est une plaquette entière."}},
    {"cerebras-wse-3",
     {"Dense rate derived from a headline that counts sparsity. The die is a whole wafer.",
      "Puissance dense déduite d’un chiffre d’annonce qui compte la parcimonie (sparsity). La puce est une plaquette entière."}},
    {"google-tpu-8t", {"FP4 is the only rate found.", "FP4 est la seule puissance trouvée."}},
    {"google-tpu-8i", {"FP4 is the only rate found.", "FP4 est la seule puissance trouvée."}},
    {"groq-lpu-v1", {"INT8 runs at four times FP16, as published.", "INT8 va quatre fois plus vite que FP16, tel que publié."}},
    {"sk-hynix-hbm2e",
     {"Package area not published. BIS said in December 2024 that every HBM stack then in production exceeds the line.",
      "Surface du boîtier non publiée. Le BIS a dit en décembre 2024 que toutes les piles HBM alors produites dépassent le seuil."}},
    {"sk-hynix-hbm3",
     {"Package area not published; taken from a press report that a rival stack has the 11 mm × 11 mm of standard HBM3, give or take the "
      "rounding to whole millimeters. BIS said in December 2024 that every HBM stack then in production exceeds the line.",
      "Surface du boîtier non publiée ; reprise d’un article de presse selon lequel une pile concurrente a les 11 mm × 11 mm de la HBM3 "
      "standard, à l’arrondi au millimètre près. Le BIS a dit en décembre 2024 que toutes les piles HBM alors produites dépassent le "
      "seuil."}},
    {"sk-hynix-hbm3e",
     {"Package area not published; taken from a press report of 11 mm × 11 mm for standard HBM3, which this stack is said to replace "
      "without a change, give or take the rounding to whole millimeters. BIS said in December 2024 that every HBM stack then in production "
      "exceeds the line.",
      "Surface du boîtier non publiée ; reprise d’un article de presse qui donne 11 mm × 11 mm pour la HBM3 standard, que cette pile "
      "remplacerait sans modification, à l’arrondi au millimètre près. Le BIS a dit en décembre 2024 que toutes les piles HBM alors "
      "produites dépassent le seuil."}},
    {"huawei-ascend-910",
     {"A compute die and an I/O die; the two dummy dies do not count.",
      "Une puce de calcul et une puce d’entrées-sorties ; les deux puces factices ne comptent pas."}},
    {"huawei-ascend-910-320",
     {"A compute die and an I/O die; the two dummy dies do not count.",
      "Une puce de calcul et une puce d’entrées-sorties ; les deux puces factices ne comptent pas."}},
    {"huawei-ascend-910c",
     {"800 TFLOPS by the keynote, 752 by the maker’s paper.",
      "800 TFLOPS selon la conférence de lancement, 752 selon l’article du fabricant."}},
    {"huawei-atlas-350", {"FP4 is the only rate found.", "FP4 est la seule puissance trouvée."}},
    {"huawei-ascend-950pr",
     {"FP8 and FP4 are the only rates of the roadmap of September 2025.",
      "FP8 et FP4 sont les seules puissances de la feuille de route de septembre 2025."}},
    {"huawei-ascend-950dt",
     {"FP8 and FP4 are the only rates of the roadmap of September 2025.",
      "FP8 et FP4 sont les seules puissances de la feuille de route de septembre 2025."}},
    {"intel-gaudi2",
     {"Die area not published; a data set lists the A100’s.", "Surface non publiée ; un jeu de données indique celle de l’A100."}},
    {"intel-gaudi3-oam",
     {"BF16 runs at the FP8 rate, so 16 bits decide. Later material gives 1,678 (TPP 26,848).",
      "BF16 va à la vitesse de FP8 : les 16 bits sont donc déterminants. Des documents ultérieurs indiquent 1 678 (TPP 26 848)."}},
    {"intel-gaudi3-pcie",
     {"BF16 runs at the FP8 rate, so 16 bits decide.", "BF16 va à la vitesse de FP8 : les 16 bits sont donc déterminants."}},
    {"intel-gaudi3-hl-328",
     {"For China. Rates not published; press inferred under 150 TFLOPS at 16 bits.",
      "Pour la Chine. Puissances non publiées ; la presse en a déduit moins de 150 TFLOPS en 16 bits."}},
    {"intel-gaudi3-hl-388",
     {"For China. Rates not published; press inferred under 150 TFLOPS at 16 bits.",
      "Pour la Chine. Puissances non publiées ; la presse en a déduit moins de 150 TFLOPS en 16 bits."}},
    {"intel-max-1550",
     {"Die area estimated: 16 compute tiles of 41 mm² and two base tiles of 646 mm²; cache and link tiles, not published, are not "
      "included.",
      "Surface estimée : 16 tuiles de calcul de 41 mm² et deux tuiles de base de 646 mm² ; les tuiles de cache et de liaison, non "
      "publiées, ne sont pas comprises."}},
    {"microsoft-maia-100", {"Its 6-bit format decides.", "Son format de 6 bits est déterminant."}},
    {"microsoft-maia-200",
     {"FP8 and FP4 are the only rates published: over 5 and over 10 PFLOPS by the maker, the exact figures by the press.",
      "FP8 et FP4 sont les seules puissances publiées : plus de 5 et plus de 10 PFLOPS selon le fabricant, les chiffres exacts selon la "
      "presse."}},
    {"moore-threads-s4000",
     {"Later disclosure gives 98 and 196, the launch page 100 and 200.",
      "Une publication ultérieure donne 98 et 196, la page de lancement 100 et 200."}},
    {"moore-threads-s5000",
     {"FP8 is the only rate found: 1,000 TFLOPS dense with liquid cooling, 920 with air.",
      "FP8 est la seule puissance trouvée : 1 000 TFLOPS denses avec refroidissement liquide, 920 à l’air."}},
    {"nvidia-a800-sxm-80gb",
     {"The A100 for China: NVLink cut from 600 to 400 GB/s.", "L’A100 pour la Chine : NVLink réduit de 600 à 400 Go/s."}},
    {"nvidia-a800-pcie-80gb",
     {"The A100 PCIe for China: NVLink cut to 400 GB/s.", "L’A100 PCIe pour la Chine : NVLink réduit à 400 Go/s."}},
    {"nvidia-h100-sxm",
     {"Dense rates of the architecture paper; the datasheet rounds them to 989 and 1,979.",
      "Puissances denses du document d’architecture ; la fiche technique les arrondit à 989 et 1 979."}},
    {"nvidia-h100-pcie",
     {"The maker declares 12,224 TPP for export, its datasheet gives 12,104.",
      "Le fabricant déclare 12 224 TPP à l’exportation, sa fiche technique donne 12 104."}},
    {"nvidia-h100-nvl",
     {"Per GPU; the first listing gave a pair. The maker declares 14,144 TPP for export, its datasheet gives 13,368.",
      "Par processeur graphique ; la première annonce donnait une paire. Le fabricant déclare 14 144 TPP à l’exportation, sa fiche "
      "technique donne 13 368."}},
    {"nvidia-h800-sxm",
     {"The H100 SXM for China: NVLink cut from 900 to 400 GB/s, FP64 to 1 TFLOPS.",
      "Le H100 SXM pour la Chine : NVLink réduit de 900 à 400 Go/s, FP64 à 1 TFLOPS."}},
    {"nvidia-h800-pcie", {"The H100 PCIe for China: NVLink cut to 400 GB/s.", "Le H100 PCIe pour la Chine : NVLink réduit à 400 Go/s."}},
    {"nvidia-h200-sxm",
     {"The compute of the H100 SXM with more and faster memory.", "Le calcul du H100 SXM, avec une mémoire plus grande et plus rapide."}},
    {"nvidia-h200-nvl",
     {"The maker declares 14,144 TPP for export, its datasheet gives 13,368: the first tariff band begins between them.",
      "Le fabricant déclare 14 144 TPP à l’exportation, sa fiche technique donne 13 368 : la première tranche tarifaire commence entre les "
      "deux."}},
    {"nvidia-h20-96gb",
     {"No public datasheet: figures from a leaked vendor table that the press repeats. Most of the die is disabled, yet all of it counts.",
      "Aucune fiche technique publique : chiffres d’un tableau du fabricant ayant fuité, que la presse reprend. La plus grande partie de "
      "la puce est désactivée, mais toute sa surface compte."}},
    {"nvidia-h20-141gb",
     {"Compute taken as that of the 96 GB part; bandwidth and power are assumptions.",
      "Calcul supposé égal à celui de la version de 96 Go ; bande passante et puissance électrique sont des hypothèses."}},
    {"nvidia-l20",
     {"For China; figures from a leaked vendor table. FP32 decides.",
      "Pour la Chine ; chiffres d’un tableau du fabricant ayant fuité. FP32 est déterminant."}},
    {"nvidia-l2",
     {"For China; figures from a leaked vendor table. Power not published.",
      "Pour la Chine ; chiffres d’un tableau du fabricant ayant fuité. Puissance électrique non publiée."}},
    {"nvidia-b200",
     {"Rates from the HGX B200 datasheet; the maker declares 37,248 TPP for the DGX B200. The die area, two reticles, is an analyst "
      "estimate.",
      "Puissances de la fiche technique du HGX B200 ; le fabricant déclare 37 248 TPP pour le DGX B200. La surface, deux réticules, est "
      "l’estimation d’un analyste."}},
    {"nvidia-b300",
     {"FP4 alone decides: the datasheet says 14 PFLOPS dense, the 8-GPU page works out at 13.5, the GB300 has 15.",
      "FP4 seul est déterminant : la fiche technique indique 14 PFLOPS denses, la page du système à 8 processeurs revient à 13,5, le GB300 "
      "en a 15."}},
    {"nvidia-gb300", {"FP4 alone decides.", "FP4 seul est déterminant."}},
    {"nvidia-b30a",
     {"Reported, not launched: half a B300 (14 PFLOPS) or half a GB300 (15 PFLOPS).",
      "Évoquée, non lancée : la moitié d’un B300 (14 PFLOPS) ou d’un GB300 (15 PFLOPS)."}},
    {"nvidia-rubin",
     {"Announced figures: FP8 and FP4 gained more than FP16. The 35 PFLOPS of FP4 for training are taken as dense; the 50 for inference, "
      "which rest on compression, would give 200,000.",
      "Chiffres annoncés : FP8 et FP4 ont plus gagné que FP16. Les 35 PFLOPS en FP4 pour l’entraînement sont tenus pour denses ; les 50 "
      "pour l’inférence, qui reposent sur la compression, donneraient 200 000."}},
    {"nvidia-rubin-cpx",
     {"FP4 is the only rate announced: 30 PFLOPS, which analysts read as 20 dense: both are in the range.",
      "FP4 est la seule puissance annoncée : 30 PFLOPS, que les analystes lisent comme 20 denses ; les deux sont dans l’intervalle."}},
    {"nvidia-groq-lp30",
     {"FP8 is the only rate published; whether it is dense is not said.",
      "FP8 est la seule puissance publiée ; il n’est pas dit si elle est dense."}},
    {"nvidia-rtx-5880-ada",
     {"The maker gives 1,108.4 TFLOPS with sparsity, FP8, halved here; no other tensor rate is listed.",
      "Le fabricant donne 1 108,4 TFLOPS avec parcimonie (sparsity), en FP8, divisés ici par deux ; aucune autre puissance tensorielle "
      "n’est indiquée."}},
    {"nvidia-rtx-4090",
     {"FP16 accumulate, the higher of the two rates that the maker gives.",
      "Accumulation en FP16, la plus élevée des deux puissances que donne le fabricant."}},
    {"nvidia-rtx-4090-d",
     {"For China. The maker gives 1,177 AI TOPS with sparsity, halved here; no other tensor rate is listed.",
      "Pour la Chine. Le fabricant donne 1 177 AI TOPS avec parcimonie (sparsity), divisés ici par deux ; aucune autre puissance "
      "tensorielle n’est indiquée."}},
    {"nvidia-rtx-5090-d",
     {"For China, limited by firmware. The maker gives 2,375 AI TOPS with sparsity, FP4, halved here; no other tensor rate is listed.",
      "Pour la Chine, bridée par micrologiciel. Le fabricant donne 2 375 AI TOPS avec parcimonie (sparsity), en FP4, divisés ici par "
      "deux ; aucune autre puissance tensorielle n’est indiquée."}},
    {"nvidia-rtx-5090-d-v2",
     {"For China, limited by firmware. The maker gives 2,375 AI TOPS with sparsity, FP4, halved here; no other tensor rate is listed.",
      "Pour la Chine, bridée par micrologiciel. Le fabricant donne 2 375 AI TOPS avec parcimonie (sparsity), en FP4, divisés ici par "
      "deux ; aucune autre puissance tensorielle n’est indiquée."}},
    {"qualcomm-ai100-ultra",
     {"One of the four chips of a board; INT8 (870) and FP16 (288) of the board divided by four. Power and host link are the board’s.",
      "L’une des quatre puces d’une carte ; INT8 (870) et FP16 (288) de la carte divisés par quatre. La puissance électrique et la liaison "
      "à l’hôte sont celles de la carte."}},
    {"tenstorrent-wormhole-n150",
     {"FP8 runs at 3.5 times FP16, as published; the block format of 8 bits at twice.",
      "FP8 va 3,5 fois plus vite que FP16, tel que publié ; le format par blocs de 8 bits, deux fois."}},
    {"tenstorrent-wormhole-n300",
     {"FP8 runs at 3.5 times FP16, as published. The rates are half of the board, which has two chips.",
      "FP8 va 3,5 fois plus vite que FP16, tel que publié. Les puissances sont la moitié de celles de la carte, qui a deux puces."}},
    {"tenstorrent-blackhole-p150",
     {"FP8 runs at four times FP16, as published.", "FP8 va quatre fois plus vite que FP16, tel que publié."}},
};

} // namespace words

namespace detail {

static_assert(
    [] {
        for (chip_note const& n : words::notes) {
            bool listed = false;
            for (chip const* c : catalog::all) listed = listed || c->id == n.id;
            if (!listed) return false;
        }
        return true;
    }(),
    "a note belongs to no chip of the catalog");
static_assert(
    [] {
        for (chip const* c : catalog::all)
            if (!c->note.empty()) return false;
        return true;
    }(),
    "a chip of the catalog carries a note of its own: write it in words/notes.hpp, in both languages");

} // namespace detail

/// The note of a chip; one of somebody's own brings its note with it.
constexpr std::string_view note_of(chip const& c, language in = {}) {
    if (!c.note.empty()) return c.note;
    if (c.sources.empty()) return {}; // somebody's own, whatever its id
    for (chip_note const& n : words::notes)
        if (n.id == c.id) return in(n.text);
    return {};
}

} // namespace chipgauge
