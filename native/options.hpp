// What the command line says: a verb, names, and the values of options.
#pragma once

#include <chipgauge/answers/plot_axes.hpp>
#include <chipgauge/answers/ranking.hpp>
#include <chipgauge/answers/training.hpp>
#include <chipgauge/assess.hpp>
#include <chipgauge/chips/inference.hpp>
#include <chipgauge/readers/chip_spec.hpp>
#include <chipgauge/words/language.hpp>
#include <chipgauge/writers/record.hpp>
#include <chipgauge/writers/sql_target.hpp>

#include <list>
#include <optional>
#include <string>
#include <vector>

enum class output_format { text, json, csv, markdown, html, svg, claimreview, bibtex, csl, atom, jsonfeed };
inline constexpr std::string_view format_names[] = {"text",        "json",   "csv", "markdown", "html",    "svg",
                                                    "claimreview", "bibtex", "csl", "atom",     "jsonfeed"};

struct terminal;

/// What `sweep` combines: the values of each axis, and which part of the rates is asked for.
struct swept_grid {
    std::vector<double> fp16, area, memory, io;
    std::size_t shard = 1, shards = 1;
};

struct options {
    std::string verb = "compare";
    std::vector<std::string> names; ///< chips, countries, a file, or parts of a fleet
    chipgauge::question asked;      ///< with the day filled in
    output_format format = output_format::text;
    bool format_given = false;
    chipgauge::language in; ///< of documents, help and what goes wrong; records have none
    bool color = false;
    bool ascii = false; ///< the terminal shows no UTF-8
    bool pager = false;
    bool exit_status = false;
    bool keeps_going = false; ///< of `classify`
    std::size_t jobs = 0;     ///< of `classify`: threads; 0: one for each core
    char separator = 0;       ///< of `classify`: of the columns; 0: as the first line has it
    bool safe_for_spreadsheets = false;
    bool help = false, version = false, list = false;
    bool day_given = false;          ///< by `--on`
    std::size_t width = 100;         ///< columns of a text
    std::string output_file;         ///< of `--output`; empty: standard output
    std::string generate;            ///< of `--generate`
    std::string assumed;             ///< what comes from the environment, in words; empty: nothing
    std::string rule_id;             ///< of `rules --id`
    chipgauge::sql_target sql;       ///< of `sql`, but for the columns
    double die_area = 0;             ///< of `headroom --die-area`, mm²; 0: not given
    chipgauge::language_model model; ///< of `inference`
    bool parameters_given = false;
    chipgauge::plot_axes axes;                                    ///< of `plot`, but for the model
    chipgauge::training_run training;                             ///< of `train`, but for the parameters
    chipgauge::ranking_query ranking;                             ///< of `rank`
    std::size_t limit = 20;                                       ///< of `rank`: rows shown
    swept_grid grid;                                              ///< of `sweep`
    chipgauge::date since{0, 0, 0};                               ///< of `changes`
    std::string relative_to;                                      ///< of `compare`: a chip or a line; empty: not given
    std::string command;                                          ///< what gets the same answer: verb, names and options, with its day
    std::string until;                                            ///< of `fleet`: a line or an amount; empty: not given
    chipgauge::range price;                                       ///< dollars a chip; unknown: not given
    std::vector<std::pair<std::string, chipgauge::range>> prices; ///< of chips that have one of their own
    std::vector<std::string> us_volume;                           ///< of `fleet`: `H200:1000000`, shipped in the United States
    std::string stacks;                                           ///< of `fleet`: `100000`, `HBM3E:100000`; empty: not given
    std::list<chipgauge::chip_spec> specs;                        ///< of `--chip`, in order
    chipgauge::record_writer* told_to = nullptr;                  ///< who is told the record, instead of it being written

    /// Of `--columns`, as written: those of the table for `sql`, the answers wanted of `classify`.
    std::optional<std::vector<std::string>> columns;

    /// The chips named or given, in order: named ones first; `fallback` when there are none. Throws usage_error for an unknown name.
    std::vector<chipgauge::chip const*> chosen(std::vector<chipgauge::chip const*> fallback = {}) const;
    /// The chips of a verb that has no default. Throws usage_error when there are none.
    std::vector<chipgauge::chip const*> needed() const;
    /// A chip of the catalog. Throws usage_error with the nearest name.
    static chipgauge::chip const& named(std::string_view name);
};

/// The language of --lang, else of the environment: known before anything is read, so that what is wrong is said in it.
chipgauge::language language_of(std::vector<std::string> const& arguments);

/// Whether variables such as CHIPGAUGE_TO stand for options that are not given.
enum class environment_counts : bool { no, yes };

/// Reads the arguments; `today` is the default day. Throws usage_error.
options parse_options(std::vector<std::string> const& arguments, chipgauge::date today, terminal const&,
                      environment_counts = environment_counts::yes);
