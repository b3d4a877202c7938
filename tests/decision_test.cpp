// The compiled law says what assess() says: on every cut, beside it, and between, with missing figures, for every change day, standing
// of places and reading (a sample of the questions here; all of them with CHIPGAUGE_DECISION_STEP=1).
#include "support/designs.hpp"
#include "support/questions.hpp"

#include <chipgauge/answers/decision.hpp>

#include <cstdlib>
#include <memory>

using namespace chipgauge;

namespace {

/// How many of `count` designs get another answer than from assess(). Says the first one.
int differences(decision const& law, made_designs& designs, int count) {
    int different = 0;
    for (int i = 0; i < count; ++i) {
        made_design const d = designs.next(law);
        answer const* const told = law.of(d.of, d.measured);
        answer const judged = detail::told_of(assess(d.of, d.measured, law.asked(), law.law()).result);
        if (told && *told == judged) continue;
        if (++different > 1) continue;
        CAPTURE(shown(law.asked()));
        CAPTURE(shown(d));
        CAPTURE(shown(judged.certain) + " / " + shown(judged.possible));
        CAPTURE(told ? shown(told->certain) + " / " + shown(told->possible) : std::string("nothing"));
        CHECK(false);
    }
    return different;
}

long stride() {
    char const* const asked = std::getenv("CHIPGAUGE_DECISION_STEP"); // of so many questions, one
    return asked ? std::max(1l, std::strtol(asked, nullptr, 10)) : 97;
}

} // namespace

TEST_CASE("the compiled law says of every design what assess says") {
    made_designs designs;
    long questions = 0, checked = 0;
    int different = 0;
    for_each_question(stride(), [&](question const& q) {
        auto const law = std::make_unique<decision>(q, the_law);
        different += differences(*law, designs, 200);
        checked += 200;
        ++questions;
    });
    MESSAGE(questions << " questions, " << checked << " designs, " << different << " different answers");
    CHECK(questions > 10);
    CHECK(different == 0);
}
