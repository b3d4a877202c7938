// A chip as published: what is not given is unknown, and the words for formats and markets.
#include "support/show.hpp"

using namespace chipgauge;

namespace {

constexpr chip nothing{};
static_assert(nothing.memory_bandwidth.value() == range{} && nothing.rates.empty() && nothing.dies.empty());
static_assert(nothing.sold_for == market::unknown && !nothing.released.known());
static_assert(bit_length(number_format::fp8).value() == range::exactly(8));

struct length {
    number_format format;
    std::string_view name;
    double bits;
};
constexpr length lengths[] = {
    {number_format::fp64, "fp64", 64}, {number_format::fp64_tensor, "fp64_tensor", 64},
    {number_format::fp32, "fp32", 32}, {number_format::bf16, "bf16", 16},
    {number_format::fp16, "fp16", 16}, {number_format::fp8, "fp8", 8},
    {number_format::fp6, "fp6", 6},    {number_format::fp4, "fp4", 4},
    {number_format::int8, "int8", 8},  {number_format::int4, "int4", 4},
};

} // namespace

TEST_CASE("whatever a chip does not give is unknown, never zero") {
    for (range const r : {nothing.transistors.value(), nothing.memory.value(), nothing.memory_bandwidth.value(), nothing.link.value(),
                          nothing.host_io.value(), nothing.power.value(), die{}.area.value(), rate{}.dense.value()})
        CHECK(r == range{});
}

TEST_CASE("every number format has its name and its bit length") {
    for (length const& l : lengths) {
        CHECK(name_of(l.format) == l.name);
        CHECK(bit_length(l.format).value() == range::exactly(l.bits));
    }
    CHECK(name_of(number_format::tf32) == "tf32");
}

TEST_CASE("TF32 counts for 19 bits or for 32, which nobody has said") {
    CHECK(bit_length(number_format::tf32).value() == range{19, 32, 19});
}

TEST_CASE("a rate is found by its format, and a format without a rate is not") {
    chip const& a100 = *find_chip("A100");
    REQUIRE(find_rate(a100, number_format::int8));
    CHECK(find_rate(a100, number_format::int8)->dense.value() == range::exactly(624));
    CHECK_FALSE(find_rate(a100, number_format::fp8));
}

TEST_CASE("markets and degrees of trust have names") {
    CHECK(name_of(market::unknown) == "unknown");
    CHECK(name_of(market::datacenter) == "datacenter");
    CHECK(name_of(market::workstation) == "workstation");
    CHECK(name_of(market::consumer) == "consumer");
    CHECK(name_of(confidence::vendor) == "vendor");
    CHECK(name_of(confidence::press) == "press");
    CHECK(name_of(confidence::estimate) == "estimate");
}
