// What the environment says of its user: the language.
#pragma once

#include <chipgauge/words/phrase.hpp>

/// The language of CHIPGAUGE_LANG, LC_ALL, LC_MESSAGES or LANG, whichever is set first; English for one that is not spoken here.
chipgauge::tongue language_of_environment();
