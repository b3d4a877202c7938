// As a stranger would use it: a design guarded while compiling, a chip of the catalog judged while running.
#include <chipgauge/chipgauge.hpp>

#include <cstdio>

using namespace chipgauge;

constexpr chip design{.name = "Mine",
                      .sold_for = market::datacenter,
                      .dies = {{814_mm2}},
                      .rates = {{number_format::fp16, 148_TOPS}},
                      .memory_bandwidth = 1300_GBps};
constexpr question to_china{.on = {2026, 9, 24}, .to = "CN"};

static_assert(must_meet_no_paragraph(assess(design, to_china)));
static_assert(assess("A100"_chip, to_china).result.classification() == outcome::in_a);

int main() {
    assessment const h20 = assess("H20"_chip, {.on = {2025, 4, 9}, .to = "CN"});
    bool const as_expected = h20.result.classification() == outcome::in_no_paragraph && h20.result.license() == truth::yes &&
                             basis_of(h20).size() == 1 && basis_of(h20)[0]->rule().id.text == "letter.2025-04-09";
    chip const* const asked = find_chip("h20");
    if (!as_expected || asked != h20.chip || find_chip("H2O")) {
        std::puts("the H20 is not judged as it was on April 9, 2025");
        return 1;
    }
    return 0;
}
