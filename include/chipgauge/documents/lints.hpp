// Lints in words: what looks wrong in a chip's figures, with the figures.
#pragma once

#include <chipgauge/chips/lint.hpp>
#include <chipgauge/words/lints.hpp>
#include <chipgauge/words/said.hpp>

namespace chipgauge {

/// `FP8 is 4 × FP16.`, then what to check.
inline std::string sentence_of(lint_finding const& f, language in = {}) {
    std::string_view const text = text_of(f.lint, in);
    if (f.ratio <= 0)
        return f.lint == lint::wide_rate_missing ? in(words::format_decides, title_of(f.format, in), text) : std::string(text);
    if (f.beside == f.format) return in(words::about_a_format, title_of(f.format, in), text);
    return in(words::times_a_format, title_of(f.format, in), in.figure(f.ratio), title_of(f.beside, in), text);
}

/// Every lint of a chip beside its namesake in the catalog, one of a kind. The catalog's own chips have none: tests check their figures.
inline std::vector<std::string> lint_sentences(chip const& c, language in = {}) {
    std::vector<std::string> all;
    few<lint, lint_count> seen;
    for (lint_finding const& f : lints_of(c, namesake(c))) {
        if (seen.contains(f.lint)) continue;
        seen.push(f.lint);
        all.push_back(sentence_of(f, in));
    }
    return all;
}

} // namespace chipgauge
