// The words of law/us/2024_12_05_high_bandwidth_memory.hpp.
#pragma once

#include <chipgauge/law/us/2024_12_05_high_bandwidth_memory.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr instrument_words hbm_2024_titles[] = {
    {&law::hbm_2024,
     {"High-bandwidth memory interim final rule", "Règle provisoire finale (interim final rule) sur la mémoire à haute bande passante"}},
};

inline constexpr row_words hbm_2024_words[] = {
    {"3A090.c",
     {2024, 12, 2},
     {"memory bandwidth density; not for a processor with memory in its package",
      "densité de bande passante mémoire ; ne vise pas un processeur dont le boîtier contient de la mémoire"}},
    {"744.23(a)(3)(i)(B)",
     law::hbm_2024_compliance,
     {"with knowledge, to any destination other than Macau or D:5, for a party from there",
      "en connaissance de cause, vers toute destination autre que Macao ou un pays du groupe D:5, pour une partie qui en relève"}},
    {"740.25",
     law::hbm_2024_compliance,
     {"the exporter, reexporter or transferor is headquartered in the U.S. or A:5 and not owned from Macau or D:5; into Macau or D:5 only "
      "when the designer of the finished product buys directly; shipped straight to the packaging site; no distributors; the finished "
      "product stays under 3A090, or returns and is counted",
      "l’exportateur, le réexportateur ou l’auteur du transfert a son siège aux États-Unis ou dans un pays du groupe A:5 et n’est pas "
      "détenu depuis Macao ou un pays du groupe D:5 ; vers Macao ou un pays du groupe D:5, seulement si le concepteur du produit fini "
      "achète directement ; expédition directe au site d’assemblage ; pas de distributeurs ; le produit fini reste sous 3A090, ou revient "
      "et est compté"}},
    {"744.23(d)(3)(i)/c",
     law::hbm_2024_compliance,
     {},
     {"literally: the paragraph names ECCN 3A090 and does not leave out .c; for the same buyer inside Macau or D:5 742.6(b)(10)(ii) "
      "presumes denial",
      "à la lettre : le paragraphe nomme l’ECCN 3A090 sans en exclure .c ; pour le même acheteur à Macao ou dans un pays du groupe D:5, le "
      "§ 742.6(b)(10)(ii) prévoit une présomption de refus"}},
};

static_assert(worded(law::hbm_2024_rows, hbm_2024_words, hbm_2024_titles));

} // namespace chipgauge::words
