// What `--help` prints, written from the tables of verbs and options; and the man page and the completions, from the same.
#pragma once

#include "option_table.hpp"
#include "verbs.hpp"

#include <chipgauge/documents/document.hpp>

/// All verbs and the options that they share.
chipgauge::document help_document();
/// One verb: what it does, its options, its formats, examples.
chipgauge::document help_document(verb const&);

/// The options of a verb, its own before those of every verb.
std::vector<option const*> options_of(verb const&);
/// `-o, --output FILE`.
std::string as_written(option const&);

/// What the keys of --chip and the columns of classify are, how figures are written, and what classify does with rows: paragraphs.
std::vector<std::string> notes();
/// One line per exit code.
std::vector<std::string> exit_codes();
/// One line per environment variable.
std::vector<std::string> environment();

std::string man_page();
std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

/// The verbs `help` and `version`.
result help(options const&);
result version_of_it(options const&);
