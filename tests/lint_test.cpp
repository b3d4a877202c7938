// Lints: each classic error is found, and a right figure is not blamed. What the catalog's own figures trip is in catalog_lint_test.cpp.
#include "support/show.hpp"

#include <chipgauge/words/lints.hpp>

using namespace chipgauge;
using enum number_format;

namespace {

constexpr chip with(few<rate, number_format_count> rates) {
    chip c;
    c.rates = rates;
    return c;
}
constexpr chip with_dies(few<die, 3> dies, std::string_view node = {}) {
    chip c;
    c.dies = dies;
    c.process_node = node;
    return c;
}
constexpr bool finds(chip const& c, lint is, chip const* known = nullptr) {
    for (lint_finding const& f : lints_of(c, known))
        if (f.lint == is) return true;
    return false;
}

struct example {
    char const* says;
    chipgauge::lint lint;
    chip wrong, right;
};
constexpr example examples[] = {
    {"a sparse FP8 beside a dense FP16", lint::sparse_rate, with({{fp16, 148_TOPS}, {fp8, 592_TOPS}}),
     with({{fp16, 148_TOPS}, {fp8, 296_TOPS}})},
    {"a sparse INT8 beside a dense BF16", lint::sparse_rate, with({{bf16, 100_TOPS}, {int8, 400_TOPS}}),
     with({{bf16, 100_TOPS}, {int8, 220_TOPS}})},
    {"a sparse FP4 beside a dense FP8", lint::sparse_rate, with({{fp16, 250_TOPS}, {fp8, 500_TOPS}, {fp4, 2000_TOPS}}),
     with({{fp16, 250_TOPS}, {fp8, 500_TOPS}, {fp4, 1000_TOPS}})},
    {"FP16 above FP8", lint::wide_above_narrow, with({{fp16, 296_TOPS}, {fp8, 148_TOPS}}), with({{fp16, 296_TOPS}, {fp8, 296_TOPS}})},
    {"FP16 above INT8 where there is no FP8", lint::wide_above_narrow, with({{fp16, 296_TOPS}, {int8, 148_TOPS}}),
     with({{fp16, 296_TOPS}, {fp8, 592_TOPS}, {int8, 10_TOPS}})},
    {"FP8 alone", lint::wide_rate_missing, with({{fp8, 1835_TOPS}}), with({{bf16, 1835_TOPS}, {fp8, 1835_TOPS}})},
    {"FP8 alone, said to be alone", lint::wide_rate_missing, with({{fp4, 1835_TOPS}}),
     with({{fp16, ranged<tops>::none()}, {fp8, 1835_TOPS}})},
    {"a package for a die", lint::package_for_die, with_dies({{.area = 2800_mm2}}), with_dies({{.area = 814_mm2, .count = 2}})},
    {"a package for a die, just above", lint::package_for_die, with_dies({{.area = 1716.5_mm2}}), with_dies({{.area = 1716_mm2}})},
    {"the area of one of two dies", lint::one_die_of_several, with_dies({{.area = 407_mm2, .count = 2}}),
     with_dies({{.area = 814_mm2, .count = 2}})},
    {"the area of one of two dies, beside two that are stated", lint::one_die_of_several, with_dies({{.area = 312_mm2, .count = 2}}),
     with_dies({{.area = 456_mm2}, {.area = 168_mm2}})},
    {"I/O dies left out", lint::process_without_a_die, with_dies({{.area = 800_mm2}}, "TSMC N5 (XCD) + N6 (IOD)"),
     with_dies({{.area = 800_mm2}}, "SMIC N+1")},
};

} // namespace

TEST_CASE("each classic error is found, and its right twin is not blamed for it") {
    for (example const& e : examples) {
        CAPTURE(e.says);
        CHECK(finds(e.wrong, e.lint));
        CHECK_FALSE(finds(e.right, e.lint));
    }
    static_assert(finds(examples[0].wrong, lint::sparse_rate), "lints work at compile time");
}

TEST_CASE("a bandwidth in TB/s and rates in PFLOPS are found") {
    chip c = with({{fp16, 989_TOPS}});
    c.memory_bandwidth = 3.35_GBps;
    CHECK(finds(c, lint::terabytes));
    c.memory_bandwidth = 3350_GBps;
    CHECK(lints_of(c).empty());
    c.rates = {{fp16, 0.989_TOPS}};
    CHECK(finds(c, lint::petaflops));
}

TEST_CASE("a range is blamed only when all of its values are wrong") {
    CHECK_FALSE(finds(with({{fp16, 148_TOPS}, {fp8, {290_TOPS, 592_TOPS, 592_TOPS}}}), lint::sparse_rate));
    CHECK(finds(with({{fp16, 148_TOPS}, {fp8, {500_TOPS, 592_TOPS}}}), lint::sparse_rate));
    CHECK_FALSE(finds(with({{fp16, 148_TOPS}, {fp8, {}}}), lint::sparse_rate));
}

TEST_CASE("twice and half of the catalog's figure are found by name, and a copy is not") {
    chip const& h200 = *find_chip("H200");
    chip mine = h200;
    CHECK(lints_of(mine, &h200).empty());
    mine.rates = {{fp16, 1979_TOPS}, {fp8, 3958_TOPS}};
    CHECK(finds(mine, lint::doubled_rate, &h200));
    CHECK_FALSE(finds(mine, lint::halved_rate, &h200));
    mine.rates = {{fp16, 494.5_TOPS}};
    CHECK(finds(mine, lint::halved_rate, &h200));
    CHECK(namesake(mine) == &h200);
}

TEST_CASE("what the namesake in the catalog has too has been checked") {
    chip const& blackhole = *find_chip("tenstorrent-blackhole-p150");
    CHECK(finds(blackhole, lint::sparse_rate));
    CHECK_FALSE(finds(blackhole, lint::sparse_rate, &blackhole));
    chip mine = blackhole;
    mine.rates = {{fp16, 194_TOPS}, {fp8, 774_TOPS}, {int8, 774_TOPS}};
    CHECK(finds(mine, lint::sparse_rate, &blackhole)); // INT8 is new
}

TEST_CASE("a lint changes no figure and no answer") {
    chip c = with({{fp16, 148_TOPS}, {fp8, 592_TOPS}});
    CHECK(measure(c)[metric::tpp] == range::exactly(4736));
}

TEST_CASE("every lint has a key and a text that ends") {
    for (int i = 0; i < lint_count; ++i) {
        CHECK_FALSE(name_of(static_cast<lint>(i)).empty());
        CHECK(std::string_view(".?").find(text_of(static_cast<lint>(i)).back()) != std::string_view::npos);
        for (int j = 0; j < i; ++j) CHECK(name_of(static_cast<lint>(i)) != name_of(static_cast<lint>(j)));
    }
}
