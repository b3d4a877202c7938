// The command line: a verb, names, and options. Every option is declared once, in options.cpp: parser and help come from it.
#pragma once

#include <chipgauge/assess.hpp>
#include <chipgauge/chips/inference.hpp>
#include <chipgauge/readers/chip_spec.hpp>
#include <chipgauge/words/language.hpp>

#include <list>
#include <string>
#include <vector>

enum class output_format { text, json, csv, markdown, html, svg };

struct options {
    std::string verb = "compare";
    std::vector<std::string> names; ///< chips, or the country of `places`
    chipgauge::question asked;      ///< with the day filled in
    bool day_given = false;
    output_format format = output_format::text;
    bool format_given = false;
    bool color = false;
    bool exit_status = false;
    chipgauge::language in; ///< of documents; records have none
    bool help = false, version = false;
    std::string rule_id;                   ///< of `rules --id`
    double die_area = 0;                   ///< of `headroom --die-area`, mm²; 0: not given
    chipgauge::language_model model;       ///< of `inference`
    std::list<chipgauge::chip_spec> specs; ///< of `--chip`, in order

    /// The chips named or given, in order: named ones first; `fallback` when there are none. Throws usage_error for an unknown name.
    std::vector<chipgauge::chip const*> chosen(std::vector<chipgauge::chip const*> fallback = {}) const;
    /// The one chip of a verb that takes one.
    chipgauge::chip const& the_chip() const;
    /// Throws usage_error when the verb can't write the format.
    void only(std::initializer_list<output_format> formats) const;
};

/// Reads the arguments; `today` is the default day. Throws usage_error.
options parse_options(std::vector<std::string> const& arguments, chipgauge::date today, bool terminal);

/// What `--help` prints.
std::string help_text();
