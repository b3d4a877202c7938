// What the system says of a file, in both languages.
#pragma once

#include <chipgauge/words/sentence.hpp>

/// The reason of an `errno`.
chipgauge::sentence reason_of(int error);
