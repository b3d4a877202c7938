// What `--help` prints, written from the tables of verbs and options; and the man page and the completions, from the same.
#pragma once

#include "option_table.hpp"
#include "verbs.hpp"

#include <chipgauge/documents/document.hpp>

/// All verbs and the options that they share.
chipgauge::document help_document(chipgauge::language);
/// One verb: what it does, its options, its formats, examples.
chipgauge::document help_document(verb const&, chipgauge::language);

/// The options of a verb, its own before those of every verb.
std::vector<option const*> options_of(verb const&);
/// `-o, --output FILE`.
std::string as_written(option const&, chipgauge::language);

/// What the keys of --chip and the columns of classify are, how figures are written, and what classify does with rows: paragraphs.
std::vector<std::string> notes(chipgauge::language);

std::string man_page(chipgauge::language);
std::string bash_completion();
std::string zsh_completion(chipgauge::language);
std::string fish_completion(chipgauge::language);

/// The verbs `help` and `version`.
result help(options const&);
result version_of_it(options const&);
