// Lints in words: what looks wrong in a chip's figures, with the figures.
#pragma once

#include <chipgauge/chips/lint.hpp>
#include <chipgauge/words/format.hpp>

namespace chipgauge {

/// `FP8 is 4 × FP16.`, then what to check.
inline std::string sentence_of(lint_finding const& f) {
    std::string const text(text_of(f.lint));
    if (f.ratio <= 0) return f.lint == lint::wide_rate_missing ? fmt::format("{} decides. {}", title_of(f.format), text) : text;
    if (f.beside == f.format) return fmt::format("{}: {}", title_of(f.format), text);
    return fmt::format("{} is {} × {}. {}", title_of(f.format), figure(f.ratio), title_of(f.beside), text);
}

/// Every lint of a chip beside its namesake in the catalog, one of a kind. The catalog's own chips have none: tests check their figures.
inline std::vector<std::string> lint_sentences(chip const& c) {
    std::vector<std::string> all;
    few<lint, lint_count> seen;
    for (lint_finding const& f : lints_of(c, namesake(c)))
        if (!seen.contains(f.lint)) seen.push(f.lint), all.push_back(sentence_of(f));
    return all;
}

} // namespace chipgauge
