// What an article claims, in both languages, and what came of it: the figures that were looked at, and the verdict.
#pragma once

#include <chipgauge/answers/verdict.hpp>
#include <chipgauge/words/language.hpp>

#include <string>
#include <vector>

namespace chipgauge {

/// A text that somebody wrote in both languages.
struct told_text {
    std::string en{}, fr{};
    std::string const& in(language l) const { return l.speaks() == tongue::fr ? fr : en; }
    bool empty() const { return en.empty(); }
};

/// Where a claim was made.
struct published_article {
    std::string id{}, title{}, outlet{};
    partial_date day{};
    std::string url{}; ///< empty: not known
};

/// A value of a record: nothing, a figure, a word, or yes and no.
struct told_value {
    enum class kind : std::uint8_t { nothing, figure, flag, word } is = kind::nothing;
    range figure{};
    bool flag = false;
    std::string word{};
    friend bool operator==(told_value const&, told_value const&) = default;
};

/// One figure that a claim rests on: where it stands in the record, what it is, and what was expected of it.
struct looked_at {
    std::string key{};   ///< where it stands, as the file says it: `chips[0].tpp`
    std::string whose{}; ///< the name of the chip, or the code of the country; empty where it is nobody's
    told_value found{};
    bool expected_anything = false; ///< false: it is shown, and nothing hangs on it
    relation how = relation::equals;
    double share = 0; ///< of `within`
    told_value expected{};
    truth met = truth::unknown;
};

struct citation {
    std::string text{}, url{};
    friend bool operator==(citation const&, citation const&) = default;
};

/// One question that a claim comes to, as it was put and answered.
struct asked_and_found {
    std::string command{}; ///< what reproduces it
    std::vector<looked_at> figures{};
    std::vector<citation> citations{};
    truth met = truth::unknown; ///< all that was expected
};

/// What is not known and taken to be something: a price, a mix, a utilization. The verdict as it varies.
struct sensitivity {
    told_text what{};
    std::string unit{};
    double taken = 0, low = 0, high = 0;        ///< of a figure
    double same_from = 0, same_to = 0;          ///< around what is taken, the verdict is the same
    std::string taken_word{};                   ///< of one of several words; empty: a figure
    std::vector<std::string> same{}, another{}; ///< the other words, by whether the verdict is the same
    bool decides = true;                        ///< a verdict hangs on it; else only the figures that are shown
    bool matters() const { return !decides || same_from > low || same_to < high || !another.empty(); }
};

struct checked_claim {
    std::string id{};
    std::vector<published_article> articles{};
    told_text claim{}, remark{}, not_computable{};
    bool must_hold = false;
    chipgauge::verdict verdict = verdict::undetermined;
    course over_time{};
    std::vector<asked_and_found> questions{};
    std::vector<sensitivity> hangs_on{}; ///< one or none

    /// Whether who asked for it to hold is let down. What depends on something does not hold by itself.
    bool fails() const { return must_hold && verdict != verdict::holds; }
};

struct checked_file {
    told_text title{};
    std::vector<checked_claim> claims{};
};

} // namespace chipgauge
