// The words of law/us/designers.hpp.
#pragma once

#include <chipgauge/law/us/designers.hpp>
#include <chipgauge/words/us/row_words.hpp>

namespace chipgauge::words {

inline constexpr phrase authorized_designer_doubt{
    "only if the designer is an authorized one (note 1 to 3A090.a), which is not public",
    "seulement si le concepteur est un concepteur autorisé (note 1 de 3A090.a), ce qui n’est pas public"};

} // namespace chipgauge::words
