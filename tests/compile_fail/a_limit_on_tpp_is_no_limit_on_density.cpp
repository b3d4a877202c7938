// 4800 TPP limits TPP, not density.
// error: no match for|invalid operands
#include <chipgauge/law/rule.hpp>

using namespace chipgauge;

#ifdef MUST_FAIL
constexpr limit l = of::density >= 4800_TPP;
#else
constexpr limit l = of::tpp >= 4800_TPP;
#endif
