// Wrong usage or unreadable input: what, where, and what is nearest. main() prints it and exits with 2.
#pragma once

#include <chipgauge/readers/plain_text.hpp>

#include <fmt/format.h>

#include <stdexcept>
#include <string>

/// Its words quote what was read, whatever that holds: they are made fit for a terminal.
class usage_error : public std::runtime_error {
  public:
    template<class... T>
    explicit usage_error(fmt::format_string<T...> text, T&&... args)
        : std::runtime_error(chipgauge::printable(fmt::format(text, std::forward<T>(args)...))) {}
};
