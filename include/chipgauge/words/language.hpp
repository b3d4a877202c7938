// The language that a document is written in: it says phrases, fills patterns, and writes figures, days and lists as its readers do.
#pragma once

#include <chipgauge/words/phrase.hpp>

#include <string>

namespace chipgauge {

namespace detail {

/// A pattern with its places filled.
inline std::string filled(std::string_view text, std::string_view const* values) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '{') {
            out += text[i];
            continue;
        }
        out += values[text[i + 1] - '0'];
        i += 2;
    }
    return out;
}

} // namespace detail

/// English unless another tongue is given; in a program of one language, that one.
class language {
  public:
    constexpr language() = default;
#ifdef CHIPGAUGE_LANGUAGE
    constexpr tongue speaks() const { return tongue::CHIPGAUGE_LANGUAGE; }
#else
    constexpr language(tongue t) : speaks_(t) {}
    constexpr tongue speaks() const { return speaks_; }
#endif

    constexpr std::string_view operator()(phrase const& p) const { return p.in(speaks()); }

    /// The places take words, not numbers: a figure is written by this language first.
    template<int N, class... T>
    std::string operator()(pattern<N> const& p, T const&... values) const {
        static_assert(sizeof...(T) == N, "a pattern takes as many values as it has places");
        std::string_view const given[] = {values...};
        return detail::filled(p.in(speaks()), given);
    }

#ifndef CHIPGAUGE_LANGUAGE
  private:
    tongue speaks_ = tongue::en;
#endif
};

} // namespace chipgauge
