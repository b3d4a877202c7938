// By which law a question is answered: that of the United States as it is, or what the question supposes of it.
#pragma once

#include <chipgauge/answers/question.hpp>
#include <chipgauge/law/us/the_law.hpp>

namespace chipgauge {

constexpr rulebook law_of(question const& q) { return q.supposing ? rulebook(*q.supposing) : the_law; }

} // namespace chipgauge
