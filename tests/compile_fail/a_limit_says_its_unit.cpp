// A limit is not a bare number.
// error: no match for|invalid operands
#include <chipgauge/law/rule.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr limit l = of::tpp >= 4800;
#else
constexpr limit l = of::tpp >= 4800_TPP;
#endif
