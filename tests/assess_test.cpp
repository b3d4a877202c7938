// assess(): the facts of well-known chips, doubt, conflicting texts, and what a range may and may not decide.
#include "support/ask.hpp"
#include "support/rows.hpp"

#include <cmath>

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto yes = truth::yes, no = truth::no, unknown = truth::unknown;

struct fact {
    std::string_view chip;
    date on;
    outcome item;
    truth license; // to China
};

constexpr fact facts[] = {
    {"H20", {2023, 11, 17}, in_no_paragraph, no},
    {"H20", {2025, 4, 8}, in_no_paragraph, no},
    {"H20", {2025, 4, 9}, in_no_paragraph, yes},
    {"H20", {2026, 9, 24}, in_no_paragraph, yes},
    {"H20 141GB", {2025, 4, 9}, in_no_paragraph, yes},
    {"A100", {2022, 10, 20}, in_no_paragraph, yes},
    {"A100", {2022, 10, 21}, in_3a090, yes},
    {"A100", {2023, 11, 17}, in_a, yes},
    {"A800", {2023, 10, 22}, in_no_paragraph, no},
    {"A800", {2023, 10, 23}, in_no_paragraph, yes},
    {"A800", {2023, 11, 16}, in_no_paragraph, yes},
    {"A800", {2023, 11, 17}, in_a, yes},
    {"H800", {2023, 10, 22}, in_no_paragraph, no},
    {"H800", {2023, 11, 16}, in_no_paragraph, yes},
    {"H800", {2023, 11, 17}, in_a, yes},
    {"L40", {2023, 11, 16}, in_no_paragraph, no},
    {"L40", {2023, 11, 17}, in_b, yes},
    {"L40S", {2023, 10, 23}, in_no_paragraph, yes},
    {"RTX 4090", {2023, 11, 16}, in_no_paragraph, no},
    {"RTX 4090", {2023, 11, 17}, in_a, yes},
    {"RTX 4090 D", {2026, 9, 24}, in_no_paragraph, no},
    {"H100", {2022, 8, 25}, in_no_paragraph, no},
    {"H100", {2022, 8, 26}, in_no_paragraph, yes},
    {"H100", {2023, 11, 17}, in_a, yes},
    {"H200", {2026, 9, 24}, in_a, yes},
    {"L4", {2023, 11, 17}, in_a, yes},
    {"L20", {2026, 9, 24}, in_no_paragraph, no},
    {"L2", {2026, 9, 24}, in_no_paragraph, no},
    {"Gaudi 3", {2026, 9, 24}, in_a, yes},
    {"B200", {2026, 9, 24}, in_a, yes},
};

constexpr bool holds(fact const& f) {
    answer const r = answer_for(f.chip, ask(f.on));
    return r.classification() == f.item && r.license() == f.license;
}
static_assert(every_row_holds<facts, &holds>);

static_assert(measure(the_chip("H20"))[metric::tpp] == range::exactly(2368));
static_assert(measure(the_chip("H20"))[metric::density] == range::exactly(2368.0 / 814));
static_assert(measure(the_chip("A100"))[metric::tpp] == range::exactly(4992));
static_assert(measure(the_chip("A100"))[metric::density] == range::exactly(4992.0 / 826));
static_assert(measure(the_chip("Gaudi 3"))[metric::tpp] == range::exactly(29360));

/// The certain part of a range's answer holds at each point, and no point says more than its possible part.
bool covers(answer const& whole, answer const& point) {
    return (whole.certain & point.certain) == whole.certain && (whole.possible | point.possible) == whole.possible;
}

constexpr std::uint32_t notices = static_cast<std::uint32_t>(notice);
answer without_notices(answer a) { return {outcomes::of(a.certain.bits & ~notices), outcomes::of(a.possible.bits & ~notices)}; }

/// A fixed sequence of numbers, so that every run tests the same.
struct numbers {
    std::uint32_t state = 2463534242u;
    double next(double low, double high) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return low + (high - low) * (state / 4294967296.0);
    }
};

metrics with_area(double tpp, double area) {
    metrics m = metrics_of({.tpp = tpp, .density = range::exactly(tpp / area), .dram = 4800});
    m[metric::rate] = range::exactly(500);
    m.area = range::exactly(area);
    return m;
}
metrics with_ranges(range tpp, range area) {
    metrics m = with_area(1, 1);
    m[metric::tpp] = tpp;
    m.area = area;
    m[metric::density] = tpp / area;
    m.area_decides_density = true;
    return m;
}

constexpr double lines_of_tpp[] = {1600, 2400, 4800, 21000};
constexpr double lines_of_density[] = {1.6, 3.2, 5.92};

} // namespace

TEST_CASE("the facts of the story hold on either side of their days") {
    for (fact const& f : facts) {
        CAPTURE(f.chip);
        CAPTURE(f.on);
        answer const r = answer_for(f.chip, ask(f.on));
        CHECK(r.classification() == f.item);
        CHECK(r.license() == f.license);
    }
}

TEST_CASE("H20 has TPP 2368 and a density of 2.909") {
    metrics const m = measure(the_chip("H20"));
    CHECK(m[metric::tpp] == range::exactly(2368));
    CHECK(m[metric::density].low == doctest::Approx(2.90909).epsilon(1e-5));
    CHECK(m[metric::density].exact());
}

TEST_CASE("H20 meets no paragraph of 3A090 on 2023-11-17") { CHECK(paragraphs_met(assess(the_chip("H20"), ask({2023, 11, 17}))).empty()); }

TEST_CASE("H20 to China needs a license by letter and by nothing else") {
    assessment const a = assess(the_chip("H20"), ask({2025, 4, 9}));
    CHECK(a.result.classification() == in_no_paragraph);
    for (finding const& f : a.findings) {
        if (f.row().then != license || f.applies != yes) continue;
        CHECK(f.row().id.text == std::string_view("letter.2025-04-09"));
        CHECK((f.row().by->kind == text_kind::letter));
    }
    CHECK(applies(a, "letter.2025-04-09") == yes);
    CHECK(a.result.review_policy() == none); // none was published
    CHECK((a.result.possible & any_review).empty());
}

TEST_CASE("H20 needs no license for Vietnam, Germany or Singapore unless the party is from China") {
    for (country to : {country("VN"), country("DE"), country("SG")}) {
        CAPTURE(to);
        CHECK(answer_for("H20", ask({2026, 9, 24}, to)).license() == no);
        CHECK(answer_for("H20", ask({2026, 9, 24}, to, "CN")).license() == yes);
    }
}

TEST_CASE("A100 meets a.1 and a.2, and L4 a.2 alone") {
    auto const a100 = paragraphs_met(assess(the_chip("A100"), ask({2023, 11, 17})));
    REQUIRE(a100.size() == 2);
    CHECK(a100[0] == "3A090.a.1");
    CHECK(a100[1] == "3A090.a.2");
    auto const l4 = paragraphs_met(assess(the_chip("L4"), ask({2023, 11, 17})));
    REQUIRE(l4.size() == 1);
    CHECK(l4[0] == "3A090.a.2");
}

TEST_CASE("RTX 4090 is a.1 as an item not for datacenters, and .a by density as well if sold for them") {
    question q = ask({2024, 4, 4});
    assessment const card = assess(the_chip("RTX 4090"), q);
    REQUIRE(paragraphs_met(card).size() == 1);
    CHECK(paragraphs_met(card)[0] == "3A090.a.1");
    CHECK(card.result.says(nac) == yes);
    q.sold_for = market::datacenter;
    assessment const server = assess(the_chip("RTX 4090"), q);
    CHECK(paragraphs_met(server).size() == 2);
    CHECK(server.result.says(nac) == no);
    CHECK(server.result.review_policy() == presumption_of_denial);
}

TEST_CASE("a market that is not known is yes or no, and never half") {
    chip c = the_chip("RTX 4090");
    c.sold_for = market::unknown;
    answer const r = assess(c, ask({2024, 4, 4})).result;
    CHECK(r.classification() == in_a);
    CHECK(r.license() == yes);
    CHECK(r.says(nac) == unknown);
    CHECK((r.certain & any_review).empty());
    CHECK((r.possible & any_review) == (presumption_of_denial | case_by_case));

    c = the_chip("RTX 4090 D");
    c.sold_for = market::unknown;
    answer const smaller = assess(c, ask({2024, 4, 4})).result;
    CHECK(smaller.classification() == none);
    CHECK((smaller.possible & any_item) == (in_a | in_no_paragraph));
}

TEST_CASE("rows for datacenters and for everything else together leave nothing open") {
    static constexpr rule rows[] = {
        {.id = "x.1", .effective = {2023, 1, 1}, .then = license, .limits = {for_datacenters}, .by = &law::ifr_2022},
        {.id = "x.2", .effective = {2023, 1, 1}, .then = license, .limits = {not_for_datacenters}, .by = &law::ifr_2022},
    };
    static constexpr auto book = join(rows);
    CHECK(assess(design, ask({2023, 6, 1}), book).result.license() == yes); // its market is not said
}

TEST_CASE("Gaudi 2 is .a although its die area is not published") {
    chip const& c = the_chip("Gaudi 2");
    CHECK(measure(c).area == range{});
    answer const r = assess(c, ask({2023, 11, 17})).result;
    CHECK(r.classification() == in_a);
    CHECK(r.license() == yes);
}

TEST_CASE("Cloud AI 100 Pro is undetermined, for want of a die area") {
    answer const r = answer_for("Cloud AI 100 Pro", ask({2023, 11, 17}));
    CHECK(r.classification() == none);
    CHECK((r.possible & any_item) == (in_a | in_b | in_no_paragraph));
    CHECK(r.license() == unknown);
}

TEST_CASE("a density of 4 to 8 at TPP 4000 is .a or .b, and a license either way") {
    metrics m = metrics_of({.tpp = 4000, .density = {4, 8, -1}});
    answer const r = assess(design, m, ask({2024, 4, 4})).result;
    CHECK(r.classification() == none);
    CHECK((r.possible & any_item) == (in_a | in_b));
    CHECK(r.license() == yes);
    CHECK(r.says(nac) == unknown);
}

TEST_CASE("Trainium is .a at 32 bits whatever its area, and undetermined while 19 bits are possible") {
    chip const& c = the_chip("Trainium");
    CHECK(measure(c)[metric::tpp] == range{3610, 6080, 3610});
    CHECK(assess(c, ask({2023, 11, 17})).result.classification() == none);
    metrics m = measure(c);
    m[metric::tpp] = range::exactly(6080);
    m[metric::density] = m[metric::tpp] / m.area;
    CHECK(assess(c, m, ask({2023, 11, 17})).result.classification() == in_a);
}

TEST_CASE("a row that speaks of every item applies although it is not known which one a chip is") {
    CHECK(applies(assess(the_chip("MI308"), ask({2025, 4, 15})), "letter.2025-04-15") == yes);
}

TEST_CASE("findings keep to their own limits: a row may be in doubt where the answer is certain") {
    assessment const a = assess(design, metrics_of({.tpp = 4000, .density = {4, 8, -1}}), ask({2024, 4, 4}));
    CHECK(applies(a, "3A090.a.2") == unknown);
    CHECK(applies(a, "742.6(a)(6)(iii)") != no);
    CHECK(a.result.license() == yes);
}

TEST_CASE("the best estimate of a range decides nothing") {
    metrics m = metrics_of({.tpp = 4000, .density = {1, 8, 7}});
    answer const with = assess(design, m, ask({2024, 4, 4})).result;
    m[metric::density].best = -1;
    CHECK(with == assess(design, m, ask({2024, 4, 4})).result);
    CHECK(with.classification() == none);
}

TEST_CASE("MI308 needs a license by letter from 2025-04-15 although nothing of its rates is known") {
    chip const& c = the_chip("MI308");
    CHECK(assess(c, ask({2025, 4, 14})).result.license() == unknown);
    CHECK(assess(c, ask({2025, 4, 15})).result.license() == yes);
    CHECK(assess(c, ask({2025, 4, 15})).result.classification() == none);
}

TEST_CASE("a letter without figures leaves other chips of its maker in doubt, and only those") {
    question const q = ask({2025, 5, 1});
    CHECK(answer_for("RTX 5090 D", q).license() == unknown);
    CHECK(answer_for("RTX 5090 D", q).classification() == in_no_paragraph);
    CHECK(answer_for("L20", q).license() == no);
    chip c = design;
    auto const license_at = [&](std::string_view vendor, double dram, double transfer) {
        c.vendor = vendor;
        return assess(c, metrics_of({.dram = dram, .transfer = transfer}), q).result.license();
    };
    CHECK(license_at("NVIDIA", 1399.99, 0) == no);
    CHECK(license_at("NVIDIA", 1400, 0) == unknown);
    CHECK(license_at("NVIDIA", 3999.99, 0) == unknown);
    CHECK(license_at("NVIDIA", 4000, 0) == yes);
    CHECK(license_at("NVIDIA", 0, 899.99) == no);
    CHECK(license_at("NVIDIA", 0, 900) == unknown);
    CHECK(license_at("NVIDIA", 0, 1028) == yes);
    CHECK(license_at("nobody", 9000, 9000) == no);
    CHECK(license_at({}, 9000, 9000) == unknown); // a design whose maker is not said
}

TEST_CASE("H20 and H200 are different models, and so are RTX 4090 and RTX 4090 D") {
    CHECK(applies(assess(the_chip("H200"), ask({2025, 4, 9})), "letter.2025-04-09") == no);
    CHECK(the_chip("H20").model != the_chip("H200").model);
    CHECK(the_chip("RTX 4090").model != the_chip("RTX 4090 D").model);
}

TEST_CASE("conflicting texts stay both: L40 to China in 2026 is reviewed by neither alone") {
    answer const r = answer_for("L40", ask({2026, 9, 24}));
    CHECK(r.classification() == in_b);
    CHECK(r.license() == yes);
    CHECK(r.says(nac) == yes);
    CHECK(r.review_policy() == none);
    CHECK((r.possible & any_review) == (case_by_case | presumption_of_denial));
}

TEST_CASE("doubtful membership stays doubtful: Cambodia in December 2025 is reviewed as D:5 or as D:1") {
    assessment const a = assess(the_chip("H100"), ask({2025, 12, 1}, "KH"));
    CHECK_FALSE(a.destination.certain());
    CHECK_FALSE(a.destination.doubt.empty());
    CHECK(a.result.license() == yes); // D:1 or D:5: either way
    CHECK(a.result.review_policy() == none);
    CHECK((a.result.possible & any_review) == (presumption_of_approval | presumption_of_denial));
    CHECK(answer_for("H100", ask({2025, 10, 31}, "KH")).review_policy() == presumption_of_denial);
    CHECK(answer_for("H100", ask({2026, 2, 3}, "KH")).review_policy() == presumption_of_approval);
}

TEST_CASE("doubtful membership stays doubtful: Ethiopia may be D:5 or not") {
    assessment const a = assess(the_chip("H100"), ask({2026, 9, 24}, "ET"));
    CHECK_FALSE(a.destination.doubt.empty());
    CHECK(a.result.license() == unknown);
    CHECK(answer_for("H20", ask({2026, 9, 24}, "ET")).license() == unknown);
    CHECK(answer_for("RTX 4090 D", ask({2026, 9, 24}, "ET")).license() == no); // in neither case
    CHECK(answer_for("H100", ask({2026, 9, 24}, "DE", "ET")).license() == unknown);
}

TEST_CASE("a place in no listed group is undetermined, with the reason") {
    assessment const a = assess(the_chip("H100"), ask({2026, 9, 24}, "KY"));
    CHECK(a.result.license() == unknown);
    CHECK_FALSE(a.destination.doubt.empty());
    CHECK(a.result.classification() == in_a); // the item does not depend on the place
    CHECK(answer_for("H100", ask({2026, 9, 24}, "SG", "KY")).license() == unknown);
    CHECK(answer_for("RTX 4090 D", ask({2026, 9, 24}, "KY")).license() == no);
}

TEST_CASE("Singapore needs no license, unless headquarters are in China") {
    CHECK(answer_for("H100", ask({2026, 9, 24}, "SG")).license() == no);
    CHECK(answer_for("H100", ask({2026, 9, 24}, "SG", "CN")).license() == yes);
    CHECK(answer_for("L40", ask({2026, 9, 24}, "SG", "MO")).license() == yes);
    CHECK(answer_for("L40", ask({2023, 11, 16}, "SG", "CN")).license() == no);
    CHECK(answer_for("H100", ask({2023, 11, 16}, "SG", "CN")).license() == yes); // by the letter of October 23
}

TEST_CASE("Germany in 2026 is no as enforced and yes as printed") {
    CHECK(answer_for("H100", ask({2026, 9, 24}, "DE")).license() == no);
    CHECK(answer_for("H100", ask({2026, 9, 24}, "DE", {}, reading::printed)).license() == yes);
    CHECK(answer_for("L40", ask({2026, 9, 24}, "DE", {}, reading::printed)).license() == no);
}

TEST_CASE("headquarters that are not named are those of the destination") {
    CHECK(ask({2026, 9, 24}, "VN").seat() == country("VN"));
    CHECK(ask({2026, 9, 24}, "VN", "CN").seat() == country("CN"));
}

TEST_CASE("findings say the scope, each limit, and what displaced a row") {
    assessment const a = assess(the_chip("MI250X"), ask({2023, 11, 17}));
    finding const* b2 = finding_of(a, "3A090.b.2");
    REQUIRE(b2);
    CHECK(b2->met == yes);
    CHECK(b2->displaced);
    CHECK(b2->applies == no);
    CHECK(a.result.classification() == in_a);
    for (finding const& f : a.findings) {
        REQUIRE(f.each.size() == f.row().limits.size());
        truth all = yes;
        for (truth t : f.each) all = all && t;
        CHECK(f.met == all);
    }
}

TEST_CASE("an answer for a range covers the answer of every point in it") {
    numbers random;
    question const questions[] = {ask({2023, 12, 1}), ask({2026, 9, 24}), ask({2026, 9, 24}, "VN"), ask({2025, 12, 1}, "KH"),
                                  ask({2026, 9, 24}, "DE", {}, reading::printed)};
    for (int i = 0; i < 300; ++i) {
        question const& q = questions[i % 5];
        double const t0 = random.next(500, 8000), t1 = i % 3 ? t0 * random.next(1, 4) : t0;
        double const a0 = random.next(100, 3000), a1 = i % 2 ? a0 * random.next(1, 3) : a0;
        metrics const m = with_ranges({t0, t1, -1}, {a0, a1, -1});
        answer const whole = without_notices(assess(design, m, q).result);
        for (int j = 0; j < 20; ++j) {
            double const t = random.next(t0, t1), area = random.next(a0, a1);
            answer const point = without_notices(assess(design, with_area(t, area), q).result);
            CAPTURE(shown(q));
            CAPTURE(t);
            CAPTURE(area);
            CAPTURE(shown(whole.certain));
            CAPTURE(shown(point.certain));
            CHECK(covers(whole, point));
        }
    }
}

TEST_CASE("an answer for a range covers the stretch above a line whose product is rounded down") {
    question const q = ask({2026, 9, 24});
    int rounded_down = 0;
    for (int i = 3000; i < 8000; ++i) {
        double const area = i / 10.0, line = 5.92 * area;
        if (line / area >= 5.92 || line < 1600 || line > 4700) continue;
        ++rounded_down;
        answer const whole = assess(design, with_ranges({1590, line * 1.01, -1}, {area, area * 2, -1}), q).result;
        CAPTURE(area);
        CHECK(covers(without_notices(whole), without_notices(assess(design, with_area(line * 1.01, area), q).result)));
    }
    CHECK(rounded_down > 0);
}

TEST_CASE("an answer for a range says nothing that no point in it says") {
    numbers random;
    question const q = ask({2026, 9, 24});
    for (int i = 0; i < 300; ++i) {
        bool const tpp_varies = i % 2;
        double const t0 = random.next(1000, 6000), t1 = tpp_varies ? t0 * random.next(1, 5) : t0;
        double const a0 = random.next(200, 2500), a1 = tpp_varies ? a0 : a0 * random.next(1, 4);
        few<double, 64> samples{tpp_varies ? t0 : a0, tpp_varies ? t1 : a1};
        auto const around = [&](double v) {
            for (double const each : {v * (1 - 1e-9), v, v * (1 + 1e-9)})
                if (samples[0] <= each && each <= samples[1]) samples.push(each);
        };
        if (tpp_varies) {
            for (double line : lines_of_tpp) around(line);
            for (double line : lines_of_density) around(line * a0);
        } else {
            for (double line : lines_of_density) around(t0 / line);
        }
        answer joined = without_notices(assess(design, with_area(t0, a0), q).result);
        for (double const v : samples) {
            answer const point = without_notices(assess(design, tpp_varies ? with_area(v, a0) : with_area(t0, v), q).result);
            joined = {joined.certain & point.certain, joined.possible | point.possible};
        }
        answer const whole = without_notices(assess(design, with_ranges({t0, t1, -1}, {a0, a1, -1}), q).result);
        CAPTURE(t0);
        CAPTURE(t1);
        CAPTURE(a0);
        CAPTURE(a1);
        CHECK(whole.certain == joined.certain);
        CHECK(whole.possible == joined.possible);
    }
}

TEST_CASE("more performance or more density never lowers a classification") {
    auto const severity = [](figures const& f) {
        outcome const o = assess(f, ask({2023, 11, 17})).result.classification();
        return o == in_a ? 2 : o == in_b ? 1 : 0;
    };
    double const steps_of_tpp[] = {0, 1599.99, 1600, 2399.99, 2400, 4799.99, 4800, 1e6};
    double const steps_of_density[] = {0, 1.5999, 1.6, 3.1999, 3.2, 5.9199, 5.92, 100};
    for (bool datacenter : {false, true})
        for (std::size_t i = 0; i + 1 < 8; ++i)
            for (std::size_t j = 0; j + 1 < 8; ++j) {
                int const here =
                    severity({.tpp = steps_of_tpp[i], .density = range::exactly(steps_of_density[j]), .datacenter = datacenter});
                CHECK(here <=
                      severity({.tpp = steps_of_tpp[i + 1], .density = range::exactly(steps_of_density[j]), .datacenter = datacenter}));
                CHECK(here <=
                      severity({.tpp = steps_of_tpp[i], .density = range::exactly(steps_of_density[j + 1]), .datacenter = datacenter}));
            }
}

TEST_CASE("a chip of which nothing is known is undetermined, not free") {
    chip const nothing{.id = std::string_view("x"), .vendor = std::string_view("nobody"), .model = std::string_view("x")};
    answer const r = assess(nothing, ask({2026, 9, 24})).result;
    CHECK(r.classification() == none);
    CHECK(r.license() == unknown);
    CHECK((r.possible & any_item) == (in_a | in_b | in_no_paragraph));
}

TEST_CASE("figures that are not numbers are unknown, not free") {
    metrics m = metrics_of({});
    double const nan = std::nan("");
    m[metric::tpp] = m[metric::density] = range::exactly(nan);
    CHECK(assess(design, m, ask({2023, 11, 17})).result.classification() == none);
}
