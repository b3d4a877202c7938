// Wrong usage or unreadable input: what, where, and what is nearest. main() prints it and exits with 2.
#pragma once

#include <fmt/format.h>

#include <stdexcept>
#include <string>

class usage_error : public std::runtime_error {
  public:
    template<class... T>
    explicit usage_error(fmt::format_string<T...> text, T&&... args) : std::runtime_error(fmt::format(text, std::forward<T>(args)...)) {}
};
