// One table, checked twice: every row while compiling, and again when the tests run, where a failure shows numbers.
// To see the numbers of a row that stops the compiler, build with -DCHIPGAUGE_CHECK_WHEN_RUN.
#pragma once

#include <cstddef>
#include <utility>

namespace chipgauge {

template<auto const& rows, auto holds, std::size_t row>
struct compiled {
#ifdef CHIPGAUGE_CHECK_WHEN_RUN
    static constexpr bool value = true;
#else
    static constexpr bool value = holds(rows[row]);
#endif
    static_assert(value, "the row of this number does not hold");
};

template<auto const& rows, auto holds, std::size_t... row>
constexpr bool all_compiled(std::index_sequence<row...>) {
    return (compiled<rows, holds, row>::value && ...);
}

/// Every row is a constant expression of its own: compilers bound the steps of one.
template<auto const& rows, auto holds>
inline constexpr bool every_row_holds = all_compiled<rows, holds>(std::make_index_sequence<sizeof(rows) / sizeof(rows[0])>());

} // namespace chipgauge
