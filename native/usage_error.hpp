// Wrong usage or unreadable input: what, where, and what is nearest. main() prints it in the language of the user, and exits with 2.
#pragma once

#include <chipgauge/readers/plain_text.hpp>
#include <chipgauge/words/cli_errors.hpp>
#include <chipgauge/words/sentence.hpp>

#include <stdexcept>
#include <string>

class usage_error : public std::exception {
  public:
    explicit usage_error(chipgauge::sentence said) : said_(std::move(said)), english_(in({})) {}
    /// A pattern, and what stands in its places.
    template<int N, class... T>
    explicit usage_error(chipgauge::pattern<N> const& text, T const&... values) : usage_error(chipgauge::sentence(text, values...)) {}

    chipgauge::sentence const& said() const { return said_; }
    /// Its words quote what was read, whatever that holds: they are made fit for a terminal.
    std::string in(chipgauge::language language) const { return chipgauge::printable(said_.in(language)); }
    char const* what() const noexcept override { return english_.c_str(); }

  private:
    chipgauge::sentence said_;
    std::string english_;
};

/// The value of an option, and why it is refused.
inline usage_error refused(std::string_view option, std::string_view value, chipgauge::sentence const& why) {
    return usage_error(chipgauge::words::cli::refused_value, "--" + std::string(option), value, why);
}
