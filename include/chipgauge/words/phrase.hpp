// What a person reads: each sentence once, in English and in French, side by side.
//
//     inline constexpr phrase by_letter{"by letter", "par lettre"};
//     inline constexpr pattern<2> released{"{0} was released on {1}.", "{0} est sorti le {1}."};
//
//     language const in(tongue::fr);
//     in(by_letter);                                  // a text
//     in(released, c.name, in.day(c.released));       // a sentence; what stands in it is words already
//
// None of this compiles: a text without its translation; a pattern whose French has other placeholders than its English; French with a
// straight apostrophe, or with a plain space before ; : ! ? % » or after « (write U+202F or U+00A0).
//
// Reading every letter of every text costs seconds, so one source of the tests does it for all: it defines CHIPGAUGE_CHECK_WORDS.
//
// A program of one language defines CHIPGAUGE_LANGUAGE as en or fr: a phrase then holds that text alone, and the other is nowhere in
// the program. Without the definition a phrase holds both, and a `language` chooses when the program runs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace chipgauge {

/// The languages, by their ISO 639 codes.
enum class tongue : std::uint8_t { en, fr };

namespace detail {

// Not constexpr: that one of them is reached stops the compiler, which then shows its name.
void a_text_lacks_its_translation();
void a_brace_is_not_part_of_a_placeholder();
void the_placeholders_are_not_those_of_the_pattern();
void french_has_a_straight_apostrophe();
void french_needs_a_no_break_space_at_a_sign();

/// The numbers between braces, as bits; anything else between braces is a mistake.
consteval unsigned placeholders_of(std::string_view text) {
    unsigned seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '}') a_brace_is_not_part_of_a_placeholder();
        if (text[i] != '{') continue;
        if (i + 2 >= text.size() || text[i + 1] < '0' || text[i + 1] > '9' || text[i + 2] != '}') a_brace_is_not_part_of_a_placeholder();
        seen |= 1u << (text[i + 1] - '0');
        i += 2;
    }
    return seen;
}

/// One look at every letter: compilers count the steps of a constant expression.
consteval void check_french(std::string_view text) {
    auto const at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (at(i) == '\'') french_has_a_straight_apostrophe();
        unsigned const next = at(i + 1);
        bool const closes = next == ';' || next == ':' || next == '!' || next == '?' || next == '%' || (next == 0xC2 && at(i + 2) == 0xBB);
        bool const opened = at(i) == 0xC2 && next == 0xAB && at(i + 2) == ' ';
        if ((at(i) == ' ' && closes) || opened) french_needs_a_no_break_space_at_a_sign();
    }
}

consteval void check_texts([[maybe_unused]] std::string_view en, [[maybe_unused]] std::string_view fr, [[maybe_unused]] int placeholders) {
    if (en.empty() || fr.empty()) a_text_lacks_its_translation();
#ifdef CHIPGAUGE_CHECK_WORDS
    unsigned const wanted = (1u << placeholders) - 1;
    if (placeholders_of(en) != wanted || placeholders_of(fr) != wanted) the_placeholders_are_not_those_of_the_pattern();
    check_french(fr);
#endif
}

/// The two texts, or the one that this program speaks.
class texts {
  public:
    constexpr texts() = default;
#ifdef CHIPGAUGE_LANGUAGE
    consteval texts(std::string_view en, std::string_view fr) : text_(tongue::CHIPGAUGE_LANGUAGE == tongue::en ? en : fr) {}
    constexpr std::string_view in(tongue) const { return text_; }

  private:
    std::string_view text_{};
#else
    consteval texts(std::string_view en, std::string_view fr) : en_(en), fr_(fr) {}
    constexpr std::string_view in(tongue t) const { return t == tongue::en ? en_ : fr_; }

  private:
    std::string_view en_{}, fr_{};
#endif
};

} // namespace detail

/// A text in both languages, final as it stands. The default one says nothing, in either.
class phrase : public detail::texts {
  public:
    constexpr phrase() = default;
    template<std::size_t E, std::size_t F>
    consteval phrase(char const (&en)[E], char const (&fr)[F]) : texts({en, E - 1}, {fr, F - 1}) {
        detail::check_texts({en, E - 1}, {fr, F - 1}, 0);
    }
    constexpr bool empty() const { return in(tongue::en).empty(); }
};

/// A name that is the same in both languages: `NVLink`, `MI250`.
template<std::size_t N>
consteval phrase same_in_both(char const (&name)[N]) {
    return {name, name};
}

/// A sentence with N places in it, {0} to {N-1}. Either language may put them in its own order, or one of them twice.
template<int N>
class pattern : public detail::texts {
    static_assert(N > 0 && N < 10, "a text without places is a phrase");

  public:
    template<std::size_t E, std::size_t F>
    consteval pattern(char const (&en)[E], char const (&fr)[F]) : texts({en, E - 1}, {fr, F - 1}) {
        detail::check_texts({en, E - 1}, {fr, F - 1}, N);
    }
};

} // namespace chipgauge
