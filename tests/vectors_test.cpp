// Boundary vectors: every limit at its value, just below and just above. Compiled and run.
#include "support/ask.hpp"
#include "support/rows.hpp"

using namespace chipgauge;

namespace {

constexpr date since_2023{2023, 11, 17};

// 3A090.a and .b since November 17, 2023 (88 FR 73458).
struct vector_2023 {
    double tpp;
    range density;
    bool datacenter;
    few<std::string_view, 8> paragraphs;
    outcome item;
};

constexpr range planar = range::none();
constexpr range pd(double v) { return range::exactly(v); }

constexpr vector_2023 of_2023[] = {
    {4800, pd(0), true, {"3A090.a.1"}, outcome::in_a},
    {4800, pd(0), false, {"3A090.a.1"}, outcome::in_a},
    {4800, pd(1.6), true, {"3A090.a.1"}, outcome::in_a},
    {4800, pd(3.2), true, {"3A090.a.1", "3A090.b.2"}, outcome::in_a},
    {4800, pd(5.92), true, {"3A090.a.1", "3A090.a.2"}, outcome::in_a},
    {4800, pd(50), false, {"3A090.a.1"}, outcome::in_a},
    {4800, range{}, true, {"3A090.a.1"}, outcome::in_a},
    {4800, range{}, false, {"3A090.a.1"}, outcome::in_a},
    {4799.99, pd(5.92), true, {"3A090.a.2"}, outcome::in_a},
    {4799.99, pd(5.9199), true, {"3A090.b.1", "3A090.b.2"}, outcome::in_b},
    {2400, pd(1.6), true, {"3A090.b.1"}, outcome::in_b},
    {2399.99, pd(1.6), true, {}, outcome::in_no_paragraph},
    {2399.99, pd(3.2), true, {"3A090.b.2"}, outcome::in_b},
    {2400, pd(1.5999), true, {}, outcome::in_no_paragraph},
    {1600, pd(3.2), true, {"3A090.b.2"}, outcome::in_b},
    {1600, pd(5.92), true, {"3A090.a.2"}, outcome::in_a},
    {1600, pd(5.9199), true, {"3A090.b.2"}, outcome::in_b},
    {1600, pd(3.1999), true, {}, outcome::in_no_paragraph},
    {1599.99, pd(50), true, {}, outcome::in_no_paragraph},
    {4799.99, pd(50), false, {}, outcome::in_no_paragraph},
    {4800, pd(0.5), false, {"3A090.a.1"}, outcome::in_a},
    {3000, planar, true, {}, outcome::in_no_paragraph},
    {4799.99, planar, true, {}, outcome::in_no_paragraph},
    {4800, planar, true, {"3A090.a.1"}, outcome::in_a},
    {4800, planar, false, {"3A090.a.1"}, outcome::in_a},
};

constexpr assessment judged(vector_2023 const& v) {
    return assess({.tpp = v.tpp, .density = v.density, .datacenter = v.datacenter}, ask(since_2023));
}
constexpr bool holds_2023(vector_2023 const& v) {
    assessment const a = judged(v);
    return a.result.classification() == v.item && paragraphs_met(a) == v.paragraphs;
}
static_assert(every_row_holds<of_2023, &holds_2023>);

// 3A090 of 2022 (87 FR 62186): the sum and the transfer rate together.
struct vector_2022 {
    double tpp, transfer;
    outcome item;
};

constexpr vector_2022 of_2022[] = {
    {4800, 600, outcome::in_3a090},      {4800, 599.99, outcome::in_no_paragraph}, {4799.99, 900, outcome::in_no_paragraph},
    {4800, 0, outcome::in_no_paragraph}, {20000, 600.01, outcome::in_3a090},
};

constexpr assessment judged(vector_2022 const& v) { return assess({.tpp = v.tpp, .transfer = v.transfer}, ask({2023, 6, 1})); }
constexpr bool holds_2022(vector_2022 const& v) { return judged(v).result.classification() == v.item; }
static_assert(every_row_holds<of_2022, &holds_2022>);

// The review policy of January 2026 (91 FR 1684): both limits are strict.
struct vector_2026 {
    double tpp, dram;
    outcome review;
};

constexpr vector_2026 of_2026[] = {
    {20999.99, 6499.99, outcome::case_by_case},       {21000, 1, outcome::presumption_of_denial},
    {5000, 6500, outcome::presumption_of_denial},     {20999.99, 6500, outcome::presumption_of_denial},
    {21000, 6499.99, outcome::presumption_of_denial}, {4800, 1, outcome::case_by_case},
};

constexpr assessment judged(vector_2026 const& v) { return assess({.tpp = v.tpp, .density = pd(20), .dram = v.dram}, ask({2026, 1, 15})); }
constexpr bool holds_2026(vector_2026 const& v) {
    answer const r = judged(v).result;
    return r.review_policy() == v.review && r.license() == truth::yes && r.classification() == outcome::in_a;
}
static_assert(every_row_holds<of_2026, &holds_2026>);

// Proclamation 11002: two bands, all eight limits strict. A duty on imports.
struct vector_tariff {
    double tpp, dram;
    int band; // 0: none
};

constexpr vector_tariff of_tariff[] = {
    {15832, 4800, 1}, {14000, 4800, 0},    {14000.01, 4800, 1}, {17500, 4800, 0},    {17499.99, 4800, 1},
    {15832, 4500, 0}, {15832, 4500.01, 1}, {15832, 5000, 0},    {15832, 4999.99, 1}, {20919, 6000, 2},
    {20919, 5300, 0}, {20800, 6000, 0},    {20800.01, 6000, 2}, {21100, 6000, 0},    {21099.99, 6000, 2},
    {20919, 5800, 0}, {20919, 5800.01, 2}, {20919, 6200, 0},    {20919, 6199.99, 2},
};

constexpr assessment judged(vector_tariff const& v) {
    return assess({.tpp = v.tpp, .density = pd(20), .dram = v.dram}, ask({2026, 1, 15}));
}
constexpr bool holds_tariff(vector_tariff const& v) {
    assessment const a = judged(v);
    return applies(a, "tariff.band-1") == certainly(v.band == 1) && applies(a, "tariff.band-2") == certainly(v.band == 2);
}
static_assert(every_row_holds<of_tariff, &holds_tariff>);

// 3A090.c and License Exception HBM (89 FR 96790), for memory that a U.S. company exports.
struct vector_hbm {
    double bandwidth_density;
    outcome item;
    bool exception;
};

constexpr vector_hbm of_hbm[] = {
    {2.0, outcome::in_no_paragraph, false},
    {2.0001, outcome::in_c, true},
    {3.2999, outcome::in_c, true},
    {3.3, outcome::in_c, false},
    {9, outcome::in_c, false},
};

constexpr assessment judged(vector_hbm const& v) {
    metrics m = metrics_of({});
    m[metric::package_bandwidth] = range::exactly(v.bandwidth_density);
    question q = ask({2024, 12, 31});
    q.exporter = "US";
    return assess(design, m, q);
}
constexpr bool holds_hbm(vector_hbm const& v) {
    answer const r = judged(v).result;
    return r.classification() == v.item && r.license() == certainly(v.item == outcome::in_c) &&
           r.says(outcome::hbm) == certainly(v.exception);
}
static_assert(every_row_holds<of_hbm, &holds_hbm>);

// 3A991.p: plain operations and transfer rate, whichever.
struct vector_floor {
    double rate, transfer;
    bool floor;
};

constexpr vector_floor of_floor[] = {
    {8, 0, true}, {7.99, 0, false}, {0, 150, true}, {0, 149.99, false}, {7.99, 149.99, false}, {8, 150, true},
};

constexpr assessment judged(vector_floor const& v) {
    metrics m = metrics_of({.transfer = v.transfer});
    m[metric::rate] = range::exactly(v.rate);
    return assess(design, m, ask(since_2023));
}
constexpr bool holds_floor(vector_floor const& v) { return judged(v).result.says(outcome::floor) == certainly(v.floor); }
static_assert(every_row_holds<of_floor, &holds_floor>);

} // namespace

TEST_CASE("the boundary vectors of 3A090.a and .b hold from 2023-11-17") {
    for (vector_2023 const& v : of_2023) {
        CAPTURE(v.tpp);
        CAPTURE(shown(v.density));
        CAPTURE(v.datacenter);
        assessment const a = judged(v);
        CHECK(a.result.classification() == v.item);
        few<std::string_view, 8> const ids = paragraphs_met(a);
        REQUIRE(ids.size() == v.paragraphs.size());
        for (std::size_t i = 0; i < ids.size(); ++i) CHECK(ids[i] == v.paragraphs[i]);
    }
}

TEST_CASE("an item at TPP 4800 that is not for datacenters is .a and may go by NAC or ACA") {
    figures const card{.tpp = 4800, .density = pd(0.5), .datacenter = false};
    CHECK(assess(card, ask({2024, 4, 4}, "CN")).result.says(outcome::nac) == truth::yes);
    CHECK(assess(card, ask({2024, 4, 4}, "VN")).result.says(outcome::aca) == truth::yes);
}

TEST_CASE("the boundary vectors of 2022 need the sum and the transfer rate together") {
    for (vector_2022 const& v : of_2022) {
        CAPTURE(v.tpp);
        CAPTURE(v.transfer);
        CHECK(judged(v).result.classification() == v.item);
        CHECK(judged(v).result.license() == certainly(v.item == outcome::in_3a090));
    }
}

TEST_CASE("the review policy of January 2026 has two strict limits") {
    for (vector_2026 const& v : of_2026) {
        CAPTURE(v.tpp);
        CAPTURE(v.dram);
        CHECK(judged(v).result.review_policy() == v.review);
        CHECK(judged(v).result.license() == truth::yes);
        CHECK(judged(v).result.classification() == outcome::in_a);
    }
}

TEST_CASE("the tariff bands are open intervals, all eight limits strict") {
    for (vector_tariff const& v : of_tariff) {
        CAPTURE(v.tpp);
        CAPTURE(v.dram);
        assessment const a = judged(v);
        CHECK(applies(a, "tariff.band-1") == certainly(v.band == 1));
        CHECK(applies(a, "tariff.band-2") == certainly(v.band == 2));
    }
}

TEST_CASE("memory is 3A090.c above a bandwidth density of 2 and its exception ends at 3.3") {
    for (vector_hbm const& v : of_hbm) {
        CAPTURE(v.bandwidth_density);
        answer const r = judged(v).result;
        CHECK(r.classification() == v.item);
        CHECK(r.license() == certainly(v.item == outcome::in_c));
        CHECK(r.says(outcome::hbm) == certainly(v.exception));
    }
}

TEST_CASE("the floor 3A991.p begins at 8 TOPS or 150 GB/s") {
    for (vector_floor const& v : of_floor) {
        CAPTURE(v.rate);
        CAPTURE(v.transfer);
        CHECK(judged(v).result.says(outcome::floor) == certainly(v.floor));
    }
}

TEST_CASE("the yearly amount of License Exception LPP is 26900000 TPP and equality is inside") {
    cap const* found = nullptr;
    for (cap const& c : law::caps)
        if (c.id == paragraph("740.29/LPP")) found = &c;
    REQUIRE(found);
    CHECK(found->amount == 26'900'000);
    CHECK((found->unit == cap_unit::performance));
    CHECK(found->crossed_by == comparison::more_than);
    CHECK(found->known_to == read_as::printed_only);
}
