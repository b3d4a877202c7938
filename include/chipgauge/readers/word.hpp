// Words of a closed set, as text: what each means, and which is nearest to one that is none of them.
#pragma once

#include <chipgauge/readers/figures.hpp>

namespace chipgauge {

/// A word of a set, and what it means.
template<class Meaning>
struct word {
    std::string_view text;
    Meaning means;
};

/// Reads one of a few words, whatever its case; the complaint names all of them and the nearest one.
template<class Meaning, std::size_t N>
[[nodiscard]] complaint read_word(Meaning& into, std::string_view text, word<Meaning> const (&words)[N]) {
    for (bool const as_written : {true, false}) // which most are
        for (word<Meaning> const& each : words)
            if (as_written ? text == each.text : same_name(text, each.text)) {
                into = each.means;
                return {};
            }
    std::vector<std::string> all;
    std::string_view nearest;
    int least = 1 << 20;
    for (word<Meaning> const& each : words) {
        all.emplace_back(each.text);
        int const edits = edits_between(text, each.text);
        if (edits >= least) continue;
        least = edits;
        nearest = each.text;
    }
    return {words::complaints::write_word, sentence::list(all, words::or_), nearest};
}

/// The first word of a meaning; empty for a meaning without one.
template<class Meaning, std::size_t N>
constexpr std::string_view word_for(Meaning means, word<Meaning> const (&words)[N]) {
    for (word<Meaning> const& each : words)
        if (each.means == means) return each.text;
    return {};
}

} // namespace chipgauge
