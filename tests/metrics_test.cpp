// measure(): every metric of the regulation, from what is published and from what is not.
#include "support/ask.hpp"

using namespace chipgauge;

namespace {

using enum number_format;

constexpr chip with_rates(few<rate, number_format_count> rates) {
    chip c = design;
    c.rates = rates;
    return c;
}
constexpr chip with_dies(few<die, 3> dies) {
    chip c = with_rates({{fp16, 148_TOPS}});
    c.dies = dies;
    return c;
}
range tpp_of_rates(few<rate, number_format_count> rates) { return measure(with_rates(rates))[metric::tpp]; }

static_assert(measure(with_rates({{fp16, 148_TOPS}, {fp8, 296_TOPS}}))[metric::tpp] == range::exactly(2368));
static_assert(measure(with_dies({{.area = 814_mm2}}))[metric::density] == range::exactly(2368.0 / 814));
static_assert(measure(with_dies({{.area = 814_mm2, .kind = transistor::planar}}))[metric::density].empty());
static_assert(measure(design)[metric::tpp] == range{} && measure(design)[metric::density] == range{});

} // namespace

TEST_CASE("TPP is the largest product of dense rate and bit length") {
    CHECK(tpp_of_rates({{fp16, 100_TOPS}}) == range::exactly(1600));
    CHECK(tpp_of_rates({{fp16, 100_TOPS}, {fp8, 199_TOPS}, {fp4, 401_TOPS}}) == range::exactly(1604));
    CHECK(tpp_of_rates({{fp64, 10_TOPS}, {fp32, 40_TOPS}, {fp16, 79_TOPS}}) == range::exactly(1280));
    CHECK(tpp_of_rates({{fp6, 1000_TOPS}, {fp8, 700_TOPS}}) == range::exactly(6000));
}

TEST_CASE("formats that tie exactly all decide, and datasheet rounding is no tie") {
    metrics const tie = measure(with_rates({{fp16, 148_TOPS}, {fp8, 296_TOPS}, {fp32, 40_TOPS}}));
    REQUIRE(tie.deciding.size() == 2);
    CHECK((tie.deciding[0] == fp16));
    CHECK((tie.deciding[1] == fp8));
    metrics const rounded = measure(with_rates({{fp16, 989.4_TOPS}, {fp8, 1979_TOPS}}));
    REQUIRE(rounded.deciding.size() == 1);
    CHECK((rounded.deciding[0] == fp8));
}

TEST_CASE("TF32 makes TPP a range where its rate is more than half of the 16-bit rate") {
    CHECK(tpp_of_rates({{tf32, 190_TOPS}, {bf16, 190_TOPS}}) == range{3610, 6080, 3610});
    CHECK(tpp_of_rates({{tf32, 156_TOPS}, {fp16, 312_TOPS}}) == range::exactly(4992)); // half: the tie at 32 bits changes nothing
    CHECK(tpp_of_rates({{tf32, 100_TOPS}, {fp16, 150_TOPS}}) == range{2400, 3200, 2400});
}

TEST_CASE("a rate that is not known leaves TPP open upward") {
    range const r = tpp_of_rates({{fp16, 100_TOPS}, {fp8, {}}});
    CHECK(r.low == 1600);
    CHECK(r.high == unbounded);
    CHECK(measure(design)[metric::tpp] == range{});
    CHECK(measure(design).deciding.empty());
}

TEST_CASE("the area is the sum of all non-planar logic dies") {
    CHECK(applicable_area(with_dies({{.area = 814_mm2, .count = 2}})) == range::exactly(1628));
    CHECK(applicable_area(with_dies({{.area = 100_mm2, .count = 8}, {.area = 50_mm2, .kind = transistor::gate_all_around}})) ==
          range::exactly(850));
    CHECK(applicable_area(with_dies({{.area = 500_mm2}, {.area = 300_mm2, .kind = transistor::planar}})) == range::exactly(500));
    CHECK(applicable_area(with_dies({{.area = 500_mm2, .kind = transistor::planar}})).empty());
    CHECK(applicable_area(with_dies({})) == range{});
    CHECK(applicable_area(with_dies({{.area = {}}, {.area = 300_mm2}})).low == 300);
    CHECK_FALSE(applicable_area(with_dies({{.area = {}}, {.area = 300_mm2}})).bounded());
    CHECK(applicable_area(with_dies({{.area = {724_mm2, 790_mm2, 724_mm2}, .count = 2}})) == range{1448, 1580, 1448});
}

TEST_CASE("a die of unknown architecture may count or not") {
    range const r = applicable_area(with_dies({{.area = 500_mm2}, {.area = 300_mm2, .kind = transistor::unknown}}));
    CHECK(r.low == 500);
    CHECK(r.high == 800);
}

TEST_CASE("density is TPP over area: unknown without an area, none without a non-planar die") {
    CHECK(measure(with_dies({{.area = 814_mm2}}))[metric::density] == range::exactly(2368.0 / 814));
    CHECK(measure(with_dies({}))[metric::density].low == doctest::Approx(0));
    CHECK_FALSE(measure(with_dies({}))[metric::density].bounded());
    CHECK(measure(with_dies({{.area = 500_mm2, .kind = transistor::planar}}))[metric::density].empty());
    CHECK(measure(with_dies({{.area = {724_mm2, 790_mm2, 724_mm2}}}))[metric::density] == range{2368.0 / 790, 2368.0 / 724, 2368.0 / 724});
}

TEST_CASE("interconnect and host add up to the transfer rate") {
    chip c = design;
    CHECK(transfer_rate(c) == range{}); // nothing is known
    c.host_io = 128_GBps;
    CHECK(transfer_rate(c) == range::exactly(128)); // no link is named: there is none
    c.link_name = std::string_view("NVLink 4");
    CHECK(transfer_rate(c).low == 128); // a link without a figure
    CHECK_FALSE(transfer_rate(c).bounded());
    c.link = 900_GBps;
    CHECK(transfer_rate(c) == range::exactly(1028));
    c.host_io = {};
    CHECK(transfer_rate(c).low == 900);
    CHECK_FALSE(transfer_rate(c).bounded());
}

TEST_CASE("on-chip SRAM is no DRAM") {
    chip c = design;
    CHECK(dram_bandwidth(c) == range{});
    c.memory_bandwidth = 150000_GBps;
    CHECK(dram_bandwidth(c) == range::exactly(150000));
    c.memory_is = ram::sram;
    CHECK(dram_bandwidth(c) == range::exactly(0));
}

TEST_CASE("a market is one, zero, or one of the two") {
    chip c = design;
    CHECK(measure(c)[metric::datacenter] == range{0, 1, -1});
    c.sold_for = market::datacenter;
    CHECK(measure(c)[metric::datacenter] == range::exactly(1));
    for (market m : {market::workstation, market::consumer}) {
        c.sold_for = m;
        CHECK(measure(c)[metric::datacenter] == range::exactly(0));
    }
}

TEST_CASE("a release in a month or a year is a range of days") {
    chip c = design;
    CHECK(measure(c)[metric::released] == range{});
    c.released = partial_date(2026, 1);
    range const r = measure(c)[metric::released];
    CHECK(r.low == date(2026, 1, 1).serial());
    CHECK(r.high == date(2026, 1, 31).serial());
    CHECK(r.best < 0);
    c.released = partial_date(2026, 1, 15);
    CHECK(measure(c)[metric::released] == range::exactly(date(2026, 1, 15).serial()));
}

TEST_CASE("the plain rate is the highest, whatever the bit length") {
    CHECK(measure(with_rates({{fp16, 4_TOPS}, {int4, 8_TOPS}}))[metric::rate] == range::exactly(8));
    CHECK(measure(design)[metric::rate] == range{});
}

TEST_CASE("several processing units add up, each at the format that gives it the most") {
    CHECK(tpp_of_rates({{fp16, 100_TOPS, 0}, {fp8, 300_TOPS, 0}, {fp64, 10_TOPS, 1}}) == range::exactly(2400 + 640));
    metrics const m = measure(with_rates({{fp8, 300_TOPS, 0}, {fp64, 10_TOPS, 1}, {fp32, 20_TOPS, 1}}));
    CHECK(m[metric::rate] == range::exactly(320));
    CHECK(m.deciding.size() == 3); // the second unit ties
    CHECK(tpp_of_rates({{fp8, 300_TOPS, 0}, {fp8, {100_TOPS, 200_TOPS}, 1}}) == range{3200, 4000, -1});
}

TEST_CASE("memory sold on its own is judged by its bandwidth over its package, and by nothing else") {
    chip stack{.id = "memory", .vendor = "nobody", .model = "memory"};
    stack.kind = product::memory;
    stack.memory_bandwidth = 819_GBps;
    CHECK(measure(stack)[metric::package_bandwidth].high == unbounded);
    stack.package_area = 121_mm2;
    metrics const m = measure(stack);
    CHECK(m[metric::package_bandwidth] == range::exactly(819.0 / 121));
    for (metric other : {metric::tpp, metric::density, metric::rate, metric::dram_bandwidth, metric::transfer_rate})
        CHECK(m[other].empty());
    CHECK(assess(stack, ask({2024, 12, 2})).result.classification() == outcome::in_c);
    CHECK(assess(stack, ask({2024, 12, 31})).result.license() == truth::yes);
    CHECK(assess(stack, ask({2024, 12, 31}, "VN")).result.license() == truth::no);
    stack.package_area = ranged<mm2>{};
    CHECK(assess(stack, ask({2024, 12, 31})).result.license() == truth::unknown);
}

TEST_CASE("a chip is no stand-alone memory") { CHECK(measure(the_chip("H100"))[metric::package_bandwidth].empty()); }

TEST_CASE("n times the rates are n times the TPP and the density, and n times the area a part of the density") {
    for (chip const* original : catalog::all)
        for (double const n : {2.0, 4.0}) { // powers of two: exact
            chip c = *original;
            for (std::size_t i = 0; i < c.rates.count; ++i)
                c.rates[i].dense = ranged<tops>::of(c.rates[i].dense.value() * range::exactly(n));
            metrics const one = measure(*original), many = measure(c);
            CAPTURE(c.id);
            CHECK(many[metric::tpp] == one[metric::tpp] * range::exactly(n));
            if (one[metric::density].bounded() && !one[metric::density].empty())
                CHECK(many[metric::density].high == n * one[metric::density].high);
            CHECK(many.deciding == one.deciding);

            chip larger = *original;
            for (std::size_t i = 0; i < larger.dies.count; ++i) larger.dies[i].count *= static_cast<int>(n);
            metrics const wide = measure(larger);
            CHECK(wide[metric::tpp] == one[metric::tpp]);
            if (one[metric::density].bounded()) CHECK(wide[metric::density].high == one[metric::density].high / n);
        }
}

TEST_CASE("a format more never lowers TPP") {
    for (chip const* original : catalog::all) {
        if (original->rates.full()) continue;
        chip c = *original;
        c.rates.push({int4, 3000_TOPS});
        CAPTURE(c.id);
        CHECK(measure(c)[metric::tpp].low >= 12000);
        if (!original->rates.empty()) CHECK(measure(c)[metric::tpp].low >= measure(*original)[metric::tpp].low);
    }
}

TEST_CASE("a metric that nothing sets is unknown in a constant expression as well") {
    for (int i = 0; i < metric_count; ++i) {
        auto const m = static_cast<metric>(i);
        if (m == metric::package_bandwidth || m == metric::datacenter) continue;
        CAPTURE(name_of(m));
        // A temporary of a constant chip: the compiler may compute it.
        CHECK(shown(measure(design)[m]) == shown(range{}));
        CHECK(shown(metrics()[m]) == shown(range{}));
    }
}

TEST_CASE("every metric has a name of its own") {
    for (int i = 0; i < metric_count; ++i)
        for (int j = i + 1; j < metric_count; ++j) CHECK(name_of(static_cast<metric>(i)) != name_of(static_cast<metric>(j)));
}
