// What the rows, the instruments, the amounts and the marks of U.S. law say, in words.
#pragma once

#include <chipgauge/law/us/the_law.hpp>
#include <chipgauge/words/language.hpp>
#include <chipgauge/words/us/1996_03_25_embargoes.hpp>
#include <chipgauge/words/us/2020_06_29_military_end_use.hpp>
#include <chipgauge/words/us/2022_02_24_russia_belarus.hpp>
#include <chipgauge/words/us/2022_08_26_letters.hpp>
#include <chipgauge/words/us/2022_10_13_interim_final_rule.hpp>
#include <chipgauge/words/us/2023_01_18_macau.hpp>
#include <chipgauge/words/us/2023_10_23_acceleration_letter.hpp>
#include <chipgauge/words/us/2023_10_25_interim_final_rule.hpp>
#include <chipgauge/words/us/2024_04_04_corrections.hpp>
#include <chipgauge/words/us/2024_12_05_high_bandwidth_memory.hpp>
#include <chipgauge/words/us/2025_01_15_ai_diffusion.hpp>
#include <chipgauge/words/us/2025_01_15_license_exceptions.hpp>
#include <chipgauge/words/us/2025_01_16_foundry_due_diligence.hpp>
#include <chipgauge/words/us/2025_04_09_h20_letters.hpp>
#include <chipgauge/words/us/2025_05_13_guidance.hpp>
#include <chipgauge/words/us/2025_09_02_syria.hpp>
#include <chipgauge/words/us/2025_09_17_china_own_measures.hpp>
#include <chipgauge/words/us/2026_01_14_tariff.hpp>
#include <chipgauge/words/us/2026_01_15_review_policy.hpp>
#include <chipgauge/words/us/2026_05_31_guidance.hpp>
#include <chipgauge/words/us/2026_07_14_united_arab_emirates.hpp>
#include <chipgauge/words/us/bills.hpp>
#include <chipgauge/words/us/caps.hpp>
#include <chipgauge/words/us/country_groups.hpp>
#include <chipgauge/words/us/marks.hpp>
#include <chipgauge/words/us/systems.hpp>

namespace chipgauge {

namespace detail {

/// The words of one instrument's rows.
struct words_of_rows {
    row_words const* rows = nullptr;
    std::size_t row_count = 0;
    instrument_words const* titles = nullptr;
    std::size_t title_count = 0;
};

template<std::size_t R, std::size_t T>
consteval words_of_rows together(row_words const (&rows)[R], instrument_words const (&titles)[T]) {
    return {rows, R, titles, T};
}

inline constexpr words_of_rows all_words[] = {
    together(words::embargo_words, words::embargo_titles),
    together(words::military_words, words::military_titles),
    together(words::russia_belarus_words, words::russia_belarus_titles),
    together(words::letters_2022_words, words::letters_2022_titles),
    together(words::ifr_2022_words, words::ifr_2022_titles),
    together(words::macau_2023_words, words::macau_2023_titles),
    together(words::acceleration_letter_words, words::acceleration_letter_titles),
    together(words::ifr_2023_words, words::ifr_2023_titles),
    together(words::corrections_2024_words, words::corrections_2024_titles),
    together(words::system_words, words::system_titles),
    together(words::hbm_2024_words, words::hbm_2024_titles),
    together(words::diffusion_words, words::diffusion_titles),
    together(words::diffusion_exception_words, words::diffusion_exception_titles),
    together(words::foundry_words, words::foundry_titles),
    together(words::h20_letter_words, words::h20_letter_titles),
    together(words::guidance_2025_words, words::guidance_2025_titles),
    together(words::syria_2025_words, words::syria_2025_titles),
    together(words::china_measures_words, words::china_measures_titles),
    together(words::tariff_2026_words, words::tariff_2026_titles),
    together(words::review_2026_words, words::review_2026_titles),
    together(words::guidance_2026_words, words::guidance_2026_titles),
    together(words::uae_2026_words, words::uae_2026_titles),
    together(words::bill_words, words::bill_titles),
};

/// Rows that announce words, in all of the law: as many as there are words, so that no instrument's words are left out above.
static_assert(
    [] {
        std::size_t rows = 0, words = 0;
        for (enacted const& e : law::us.rows) rows += e.rule->says_more || e.rule->doubtful;
        for (words_of_rows const& w : all_words) words += w.row_count;
        return rows == words;
    }(),
    "the words of an instrument are not in the list");

/// The words of a row, or nullptr for one of somebody's own.
constexpr row_words const* find_words(rule const& r) {
    for (words_of_rows const& w : all_words)
        if (row_words const* found = find_words(w.rows, w.row_count, r)) return found;
    return nullptr;
}

} // namespace detail

/// What a row says beyond its limits: the condition of an exception, the content of a notice. Empty for a row that says no more.
/// A row of somebody's own brings its text with it, in whatever language.
constexpr std::string_view text_of(rule const& r, language in = {}) {
    if (!r.text.empty()) return r.text;
    row_words const* const own = r.says_more ? detail::find_words(r) : nullptr;
    return own ? in(own->text) : std::string_view{};
}

/// What a row says in brief; all of it where it has no shorter way.
constexpr std::string_view brief_of(rule const& r, language in = {}) {
    row_words const* const own = r.says_more ? detail::find_words(r) : nullptr;
    return own && !own->brief.empty() ? in(own->brief) : text_of(r, in);
}

/// Why a row is an interpretation or unconfirmed; empty for one that is neither.
constexpr std::string_view doubt_of(rule const& r, language in = {}) {
    if (!r.doubt.empty()) return r.doubt;
    row_words const* const own = r.doubtful ? detail::find_words(r) : nullptr;
    return own ? in(own->doubt) : std::string_view{};
}

/// The short title of an instrument; for one of somebody's own that has none, its citation.
constexpr std::string_view title_of(instrument const& i, language in = {}) {
    for (detail::words_of_rows const& w : detail::all_words)
        for (std::size_t n = 0; n < w.title_count; ++n)
            if (w.titles[n].of == &i) return in(w.titles[n].title);
    return i.title.empty() ? i.citation : i.title;
}

/// What an amount counts.
constexpr std::string_view text_of(cap const& c, language in = {}) {
    cap_words const* const own = detail::find_words(c);
    return own ? in(own->text) : std::string_view{};
}

/// The unit of an amount.
constexpr std::string_view unit_of(cap const& c, language in = {}) {
    cap_words const* const own = detail::find_words(c);
    return own ? in(own->unit) : std::string_view{};
}

/// What ends or begins on a marked day.
constexpr std::string_view text_of(mark const& m, language in = {}) {
    for (mark_words const& w : words::marks)
        if (w.on == m.on) return in(w.text);
    return {};
}

} // namespace chipgauge
