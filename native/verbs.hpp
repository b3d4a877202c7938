// The verbs, each declared once: parser, help, man page and completions come from this table and from that of the options.
#pragma once

#include "options.hpp"

#include <chipgauge/values/range.hpp>
#include <chipgauge/words/cli_verbs.hpp>

#include <span>

/// What a verb has to say, and for --exit-status what the answer is.
struct result {
    std::string output;
    chipgauge::truth license = chipgauge::truth::no;
    bool failed = false; ///< what must hold does not, or a row was unreadable: exit 1, asked for or not

    /// One more chip's answer: yes if any is required, else undetermined if any is.
    void add(chipgauge::truth of_a_chip) {
        if (of_a_chip == chipgauge::truth::yes || license == chipgauge::truth::no) license = of_a_chip;
    }
};

/// What the names behind a verb are.
enum class named { nothing, chips, countries, files, fleets, facts, verbs };

struct verb {
    std::string_view name;
    chipgauge::words::cli::verb_words const& says; ///< arguments, what it does, and what each example shows
    result (*run)(options const&); ///< gives the whole output, or throws usage_error before anything is written; `classify` writes itself
    named takes = named::nothing;
    std::size_t most = 0;           ///< names
    bool asks = false;              ///< takes every option of the question
    std::string_view options{};     ///< others, without their dashes, between spaces; beside those that every verb takes
    std::string_view formats{};     ///< the first is the default
    std::string_view examples[3]{}; ///< behind `chipgauge `

    bool uses(std::string_view option) const;
    bool writes(std::string_view format) const;
    bool answers() const { return uses("exit-status"); }
};

std::span<verb const> verbs();
verb const* find_verb(std::string_view name);
/// The names that a verb takes, one a line.
std::string list_of_names(verb const&);
