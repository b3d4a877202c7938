// That an answer is hypothetical, in words.
#pragma once

#include <chipgauge/answers/question.hpp>
#include <chipgauge/words/format.hpp>
#include <chipgauge/words/hypothesis.hpp>

namespace chipgauge {

/// What a question supposes of the law; empty where it asks by the law as it is.
inline std::string hypothesis_in_words(question const& q, language in = {}) {
    if (!q.supposing) return {};
    std::vector<std::string> all;
    std::vector<std::string> gone;
    for (std::string_view const name : q.supposing->what().without) gone.emplace_back(name);
    if (!gone.empty()) all.push_back(in(words::as_if_without, in.list(gone, words::and_)));
    for (bill_as_law const& each : q.supposing->what().as_law)
        all.push_back(in(words::as_if_law, short_name(*each.bill), in.day(each.from)));
    return in(words::hypothetically, in.list(all, words::and_));
}

/// A title that says so, wherever it is read alone.
inline std::string titled(question const& q, std::string title, language in = {}) {
    return q.supposing ? in(words::hypothetical_title, title) : title;
}

} // namespace chipgauge
