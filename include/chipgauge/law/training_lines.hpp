// Amounts of computing from which a model itself counts, whoever's law says so. Rows by day, the last that has begun counts; a row may
// repeal what an earlier one said.
#pragma once

#include <chipgauge/values/date.hpp>

#include <string_view>

namespace chipgauge {

/// A line that the operations of a training cross by reaching or by exceeding it.
struct training_line {
    std::string_view id{};
    date effective{};
    double operations = 0;
    bool by_more = false; ///< crossed by more than the amount; else by as much
    bool repealed = false;
    std::string_view citation{}, url{};
};

namespace law {

using namespace std::string_view_literals;

inline constexpr training_line training_lines[] = {
    {"EO 14110/4.2(b)"sv,
     {2023, 10, 30},
     1e26,
     true,
     false,
     "E.O. 14110, section 4.2(b)(i), 88 FR 75191"sv,
     "https://www.federalregister.gov/documents/2023/11/01/2023-24283/"
     "safe-secure-and-trustworthy-development-and-use-of-artificial-intelligence"sv},
    {"EO 14110/4.2(b)"sv,
     {2025, 1, 20},
     1e26,
     true,
     true,
     "E.O. 14148, 90 FR 8237"sv,
     "https://www.federalregister.gov/documents/2025/01/28/2025-01901/"
     "initial-rescissions-of-harmful-executive-orders-and-actions"sv},
    {"2024/1689/51(2)"sv,
     {2025, 8, 2},
     1e25,
     true,
     false,
     "Regulation (EU) 2024/1689, article 51(2)"sv,
     "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"sv},
};

} // namespace law
} // namespace chipgauge
