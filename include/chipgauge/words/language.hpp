// The language that a document is written in: it says phrases, fills patterns, and writes figures, days, lists and countries as its
// readers do.
#pragma once

#include <chipgauge/values/range.hpp>
#include <chipgauge/words/countries.hpp>
#include <chipgauge/words/numbers.hpp>
#include <chipgauge/words/phrase.hpp>

#include <vector>

namespace chipgauge {

namespace words {

inline constexpr phrase months[] = {
    {"January", "janvier"},   {"February", "février"},  {"March", "mars"},  {"April", "avril"},         {"May", "mai"},
    {"June", "juin"},         {"July", "juillet"},      {"August", "août"}, {"September", "septembre"}, {"October", "octobre"},
    {"November", "novembre"}, {"December", "décembre"},
};
inline constexpr pattern<3> day_month_year{"{1} {0}, {2}", "{0}\u00a0{1} {2}"};
inline constexpr pattern<2> month_year{"{0} {1}", "{0} {1}"};
inline constexpr phrase first_of_month{"1", "1er"};

inline constexpr phrase and_{"and", "et"};
inline constexpr phrase or_{"or", "ou"};
inline constexpr pattern<2> one_and_more{"{0}, {1}", "{0}, {1}"};
inline constexpr pattern<3> one_and_last{"{0} {1} {2}", "{0} {1} {2}"};
inline constexpr phrase thousands{",", "\u202f"};
inline constexpr phrase decimals{".", ","};
inline constexpr pattern<1> percent{"{0} %", "{0}\u202f%"};

inline constexpr phrase unknown{"unknown", "inconnu"};
inline constexpr phrase nothing{"none", "sans objet"};
inline constexpr phrase any_figure{"any", "indifférent"};

} // namespace words

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

/// The ISO 639 code of a language, as `lang` says it.
constexpr std::string_view code_of(tongue t) { return t == tongue::fr ? "fr" : "en"; }

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
    std::string say(phrase const& p) const { return std::string((*this)(p)); }

    /// The places take words, not numbers: a figure is written by this language first.
    template<int N, class... T>
    std::string operator()(pattern<N> const& p, T const&... values) const {
        static_assert(sizeof...(T) == N, "a pattern takes as many values as it has places");
        std::string_view const given[] = {values...};
        return detail::filled(p.in(speaks()), given);
    }

    /// One thing or several: French counts nought and one and a half as one, English one alone.
    template<class P>
    P const& of_number(double n, P const& one, P const& several) const {
        return speaks() == tongue::fr ? (n < 2 ? one : several) : n == 1 ? one : several;
    }

    /// A figure with thousands separators and a fixed number of decimals: 15,831.2; 15 831,2.
    std::string number(double v, int decimals = 0) const {
        return detail::fixed(v, decimals, {(*this)(words::thousands), (*this)(words::decimals)});
    }

    /// A figure with no more decimals than it has, up to `most`: 540.5, 900, 5.92.
    std::string figure(double v, int most = 2) const { return detail::without_trailing_zeros(number(v, most), (*this)(words::decimals)); }

    /// A share: 1.3 %.
    std::string percent(double v, int decimals = 0) const { return (*this)(words::percent, number(v, decimals)); }

    /// A range as a reader needs it: the figure, the figure with its span, a bound, `unknown` or `none`.
    std::string range(chipgauge::range r, int decimals = 0) const;

    /// April 9, 2025; 9 avril 2025.
    std::string day(date d) const;
    /// As much of it as is known: `April 2025`, `2025`.
    std::string day(partial_date d) const;
    /// In a table: 2025-04-09; 09/04/2025.
    std::string short_day(date d) const { return short_day(partial_date{d.year, d.month, d.day}); }
    std::string short_day(partial_date d) const;

    /// `a`, `a or b`, `a, b or c`.
    std::string list(std::vector<std::string> const& items, phrase const& conjunction) const;

    /// As a heading has it: China; Chine.
    std::string name(country c) const;
    /// After `to`: China, the Netherlands; la Chine, les Pays-Bas, l’Iran, Singapour.
    std::string with_article(country c) const;
    /// Where somebody is: in China, in the Netherlands; en Chine, aux Pays-Bas, au Japon, à Singapour.
    std::string located_in(country c) const;

#ifndef CHIPGAUGE_LANGUAGE
  private:
    tongue speaks_ = tongue::en;
#endif
};

inline std::string language::range(chipgauge::range r, int decimals) const {
    if (r.empty()) return say(words::nothing);
    if (r.exact()) return number(r.low, decimals);
    if (r == chipgauge::range{}) return say(words::unknown);
    std::string const low = number(r.low, decimals);
    std::string const span =
        r.bounded() ? (r.low > 0 ? low + "–" + number(r.high, decimals) : "≤ " + number(r.high, decimals)) : "≥ " + low;
    return r.best >= 0 ? number(r.best, decimals) + " (" + span + ")" : span;
}

inline std::string language::day(date d) const {
    std::string const in_month = d.day == 1 ? say(words::first_of_month) : detail::digits(static_cast<unsigned>(d.day), 1);
    return (*this)(words::day_month_year, in_month, (*this)(words::months[d.month - 1]), detail::digits(static_cast<unsigned>(d.year), 4));
}

inline std::string language::day(partial_date d) const {
    if (!d.known()) return say(words::unknown);
    if (d.day) return day(d.first());
    std::string const year = detail::digits(static_cast<unsigned>(d.year), 4);
    return d.month ? (*this)(words::month_year, (*this)(words::months[d.month - 1]), year) : year;
}

inline std::string language::short_day(partial_date d) const {
    if (speaks() == tongue::en || !d.known()) return iso(d);
    std::string text;
    if (d.day) text += detail::digits(static_cast<unsigned>(d.day), 2) + '/';
    if (d.month) text += detail::digits(static_cast<unsigned>(d.month), 2) + '/';
    return text + detail::digits(static_cast<unsigned>(d.year), 4);
}

inline std::string language::list(std::vector<std::string> const& items, phrase const& conjunction) const {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i && i + 1 == items.size()) {
            ((text += ' ') += (*this)(conjunction)) += ' ';
        } else if (i) {
            text += ", ";
        }
        text += items[i];
    }
    return text;
}

inline std::string language::name(country c) const {
    country_words const* const w = find_words(c);
    return w ? say(w->name) : std::string{c.first(), c.second()};
}

namespace detail {

/// The name of an island within a sentence: l’île de Man.
inline std::string lowered_island(std::string name) {
    std::string_view const capital = "Î", small = "î";
    if (name.compare(0, capital.size(), capital) == 0) name.replace(0, capital.size(), small);
    return name;
}

} // namespace detail

inline std::string language::with_article(country c) const {
    country_words const* const w = find_words(c);
    if (!w) return name(c);
    if (speaks() == tongue::en) return (w->english == definite::yes ? "the " : "") + name(c);
    switch (w->french) {
    case article::none: return name(c);
    case article::le: return "le " + name(c);
    case article::la: return "la " + name(c);
    case article::elided: return "l’" + name(c);
    case article::les: return "les " + detail::lowered_island(name(c));
    case article::island: return "l’" + detail::lowered_island(name(c));
    }
    return name(c);
}

inline std::string language::located_in(country c) const {
    country_words const* const w = find_words(c);
    if (!w || speaks() == tongue::en) return "in " + with_article(c);
    switch (w->french) {
    case article::none: return "à " + name(c);
    case article::le: return "au " + name(c);
    case article::la:
    case article::elided: return "en " + name(c);
    case article::les: return "aux " + detail::lowered_island(name(c));
    case article::island: return "à l’" + detail::lowered_island(name(c));
    }
    return name(c);
}

} // namespace chipgauge
