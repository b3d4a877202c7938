// What output is written to, and what its user asked of all programs by the usual variables.
#pragma once

#include <cstddef>

struct terminal {
    bool is_one = false;
    std::size_t width = 100; ///< columns of a text, 40 to 200
    bool color = false;      ///< by NO_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM, else whether it is a terminal
    bool ascii = false;      ///< a terminal whose locale is not UTF-8

    /// `variable` gives an environment variable, or nullptr; `columns` what the terminal says, 0 when it does not.
    static terminal from(bool is_one, std::size_t columns, char const* (*variable)(char const*));
    /// What a descriptor of this process is.
    static terminal of(int descriptor);
};
