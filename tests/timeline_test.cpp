// The days on which an answer changes: those that a day-by-day reading finds, and no other.
#include "support/ask.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace chipgauge;

namespace {

constexpr date through{2026, 12, 31};

std::vector<date> changes(chip const& c, question const& q) {
    std::vector<date> days;
    for_each_change(c, q, timeline_start, through, [&](assessment const& a) { days.push_back(a.asked.on); });
    return days;
}

std::vector<date> day_by_day(chip const& c, question q) {
    std::vector<date> days;
    assessment last;
    for (date d = timeline_start; d <= through; d = d.next()) {
        q.on = d;
        assessment const now = assess(c, q);
        if (!last.chip || !same_answer(last, now)) days.push_back(d);
        last = now;
    }
    return days;
}

std::string listed(std::vector<date> const& days) {
    std::string text;
    for (date d : days) text += shown(d) + " ";
    return text;
}

} // namespace

TEST_CASE("the time line of the H20 to China changes on the day of the letter") {
    CHECK(listed(changes(the_chip("H20"), ask({}, "CN"))) == "2022-08-26 2025-04-09 ");
}

TEST_CASE("the time line of the A800 to China: a letter, then the rule, then the review policies") {
    auto const days = changes(the_chip("A800"), ask({}, "CN"));
    for (date d : {date(2023, 10, 23), date(2023, 11, 17), date(2026, 1, 15)}) {
        CAPTURE(d);
        CHECK(std::count(days.begin(), days.end(), d) == 1);
    }
}

TEST_CASE("a candidate for change is every start of a row and every change of membership, in order, each once") {
    question const q = ask({}, "KH", "AE");
    auto const days = candidate_days(the_chip("H100"), q, timeline_start, through);
    CHECK_FALSE(days.full());
    for (std::size_t i = 1; i < days.size(); ++i) CHECK(days[i - 1] < days[i]);
    CHECK(days.contains(timeline_start));
    CHECK(days.contains(date(2026, 2, 3)));  // Cambodia, the destination
    CHECK(days.contains(date(2026, 7, 10))); // the UAE, the seat
    CHECK(days.contains(date(2023, 11, 17)));
    CHECK_FALSE(days.contains(date(2024, 5, 30))); // Cyprus, neither
    CHECK(candidate_days(the_chip("H100"), ask({}, "CY"), timeline_start, through).contains(date(2024, 5, 30)));
    CHECK_FALSE(days.contains(date(2027, 4, 6)));
}

TEST_CASE("no answer changes between the candidate days") {
    struct asked_for {
        std::string_view chip;
        country to, headquarters;
        chipgauge::reading reading;
    };
    asked_for const rows[] = {
        {"H100", "CN", {}, reading::enforced},     {"H20", "CN", {}, reading::enforced},
        {"RTX 4090", "KH", {}, reading::enforced}, {"L40", "NI", {}, reading::enforced},
        {"H200", "AE", {}, reading::enforced},     {"H100", "DE", {}, reading::printed},
        {"A800", "SG", "CN", reading::enforced},   {"Cloud AI 100 Pro", "MO", {}, reading::enforced},
        {"H100", "SG", "KH", reading::enforced},   {"MI308", "CN", {}, reading::enforced},
    };
    for (asked_for const& r : rows) {
        CAPTURE(r.chip);
        CAPTURE(r.to);
        question const q = ask({}, r.to, r.headquarters, r.reading);
        CHECK(listed(changes(the_chip(r.chip), q)) == listed(day_by_day(the_chip(r.chip), q)));
    }
}

TEST_CASE("a time line begins with its first day and neighbors differ") {
    assessment last;
    int count = 0;
    for_each_change(the_chip("A100"), ask({}, "CN"), timeline_start, through, [&](assessment const& a) {
        if (!count++)
            CHECK(a.asked.on == timeline_start);
        else
            CHECK_FALSE(same_answer(last, a));
        last = a;
    });
    CHECK(count > 3);
}

TEST_CASE("a bill or a tariff is no change of an answer") {
    // H200 to Germany: the tariff band of January 15, 2026 applies, and nothing else.
    assessment const before = assess(the_chip("H200"), ask({2026, 1, 14}, "DE")),
                     after = assess(the_chip("H200"), ask({2026, 1, 15}, "DE"));
    CHECK(same_answer(before, after));
}

TEST_CASE("known days to come change no chip's answer") {
    for (mark const& m : law::marks)
        for (chip const* c : {&the_chip("H100"), &the_chip("L40"), &the_chip("RTX 4090"), &the_chip("H20")})
            for (country to : {country("CN"), country("AE"), country("VN")}) {
                CAPTURE(m.on);
                CHECK(same_answer(assess(*c, ask(m.on.previous(), to)), assess(*c, ask(m.on, to))));
            }
}
