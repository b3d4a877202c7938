// How the words of the law's rows are kept, and checked against the rows while compiling.
//
// For every header of rows under law/us there is one of the same name here. To add a row, write it there without a text: `.says_more`
// if it says more than its limits (the condition of an exception, the content of a notice), `.doubtful` if it is an interpretation or
// unconfirmed. Then write here what it says and why it is doubtful, under the row's paragraph and effective day, in both languages:
//
//     {"740.25", law::hbm_2024_compliance, {"English", "French"}},                 // what it says
//     {"742.6(b)(10)", {2022, 10, 21}, {}, {"English", "French"}},                 // why it is doubtful
//
// A row that announces words and has none, words without a row, and an instrument without a title do not compile.
#pragma once

#include <chipgauge/law/rule.hpp>
#include <chipgauge/words/phrase.hpp>

namespace chipgauge {

/// What a row says beyond its limits, why it is doubtful, and what it says in brief, for a sentence, where that is not the whole.
struct row_words {
    paragraph id{};
    date effective{};
    phrase text{};
    phrase doubt{};
    phrase brief{};
};

struct instrument_words {
    instrument const* of = nullptr;
    phrase title{};
};

namespace detail {

// Not constexpr, so that the compiler shows the name of the mistake.
void a_row_of_the_law_carries_a_text_of_its_own();
void a_row_lacks_its_words();
void words_belong_to_no_row();
void an_instrument_lacks_its_title();

constexpr row_words const* find_words(row_words const* first, std::size_t count, rule const& r) {
    for (std::size_t i = 0; i < count; ++i)
        if (first[i].id == r.id && first[i].effective == r.effective) return first + i;
    return nullptr;
}

template<std::size_t T>
consteval void check_row(rule const& r, row_words const* words, instrument_words const (&titles)[T]) {
    if (!r.text.empty() || !r.doubt.empty() || !r.instrument->title.empty()) a_row_of_the_law_carries_a_text_of_its_own();
    if (r.says_more != (words && !words->text.empty()) || r.doubtful != (words && !words->doubt.empty())) a_row_lacks_its_words();
    bool titled = false;
    for (instrument_words const& t : titles) titled = titled || t.of == r.instrument;
    if (!titled) an_instrument_lacks_its_title();
}

} // namespace detail

/// Whether rows and words belong together, one to one. Does not compile when they do not, and names the mistake.
template<std::size_t R, std::size_t W, std::size_t T>
consteval bool worded(rule const (&rows)[R], row_words const (&words)[W], instrument_words const (&titles)[T]) {
    std::size_t used = 0;
    for (rule const& r : rows) {
        row_words const* const own = detail::find_words(words, W, r);
        detail::check_row(r, own, titles);
        used += own != nullptr;
    }
    if (used != W) detail::words_belong_to_no_row();
    return true;
}

} // namespace chipgauge
