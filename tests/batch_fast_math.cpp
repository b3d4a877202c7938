// The kernel of the batch as a program sees it that is compiled with -ffast-math, as this source is.
#include <chipgauge/answers/batch_kernel.hpp>

namespace chipgauge::detail {

bool place_with_fast_math(batch_table const& table, design_columns const& of, std::size_t i, std::size_t n, std::int64_t* to) {
    return placing<16>::place(table, of, i, n, to);
}

} // namespace chipgauge::detail
