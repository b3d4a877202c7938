// The options, each declared once. Those of the question are read as readers/question.hpp says, and stand here among the others.
#pragma once

#include "options.hpp"

#include <chipgauge/words/cli_options.hpp>

#include <span>

/// What completes the value of an option.
enum class completed_by { nothing, day, country, chip, paragraph, file, words };

struct option {
    std::string_view name;                      ///< without its dashes
    char letter = 0;                            ///< 0: none
    chipgauge::words::cli::option_words says{}; ///< without a value it is a switch
    completed_by with = completed_by::nothing;
    std::string_view words{}; ///< the values that it may have, between spaces
    void (*set)(options&, std::string_view value) = nullptr;
    bool common = false; ///< every verb takes it

    bool of_question() const { return !set; }
    bool takes_value() const { return !says.value.empty(); }
};

std::span<option const> all_options();
option const* find_option(std::string_view name);

/// A day as it may be asked for: `today`, `yesterday`, `30d`, `6w`, `3m` or `2y` ago; anything else stays as it is.
std::string day_in_words(std::string_view text, chipgauge::date today);
