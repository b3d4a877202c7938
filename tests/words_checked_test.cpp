// The one source in which every letter of every text is looked at while compiling: placeholders, apostrophes, no-break spaces.
#ifndef __clang__ // which counts the steps of a constant expression, and stops before the end
#define CHIPGAUGE_CHECK_WORDS
#endif
#include <chipgauge/text.hpp>
#include <chipgauge/words/changes.hpp>
#include <chipgauge/words/check.hpp>
#include <chipgauge/words/citation.hpp>
#include <chipgauge/words/classify.hpp>
#include <chipgauge/words/cli_errors.hpp>
#include <chipgauge/words/cli_help.hpp>
#include <chipgauge/words/cli_options.hpp>
#include <chipgauge/words/cli_verbs.hpp>
#include <chipgauge/words/corrections.hpp>
#include <chipgauge/words/more.hpp>
#include <chipgauge/words/page_html.hpp>
#include <chipgauge/words/price_performance.hpp>
#include <chipgauge/words/relative.hpp>
#include <chipgauge/words/train.hpp>
#include <chipgauge/words/us_volume.hpp>

#include <doctest/doctest.h>

TEST_CASE("every text that a person reads was checked while compiling, in both languages") { CHECK(!chipgauge::words::months[0].empty()); }
