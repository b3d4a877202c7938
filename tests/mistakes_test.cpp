// The 28 mistakes that people make with these rules, each as a test that it is not made here. In the order in which they are usually
// listed: twelve about metrics, sixteen about rules.
#include "support/ask.hpp"

#include <chipgauge/words/us/the_law.hpp>

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto yes = truth::yes, no = truth::no;
constexpr date today{2026, 9, 24};

constexpr range pd(double v) { return range::exactly(v); }

double tpp_best(std::string_view name) { return measure(the_chip(name))[metric::tpp].point(); }
double dense(std::string_view name, number_format f) {
    rate const* r = find_rate(the_chip(name), f);
    return (r ? r->dense.value() : range::none()).point();
}
constexpr outcome class_of(figures const& f, date on = {2023, 11, 17}) { return assess(f, ask(on)).result.classification(); }

} // namespace

TEST_CASE("mistake 1: sparse rates are not used, and dense is not taken to be half of sparse") {
    CHECK(dense("H100", number_format::fp8) == doctest::Approx(1979).epsilon(0.001)); // 3,958 with sparsity
    CHECK(dense("A100", number_format::int8) == 624);                                 // 1,248 with sparsity
    CHECK(dense("B300", number_format::fp4) == 14000);                                // far more than half of the sparse figure
    CHECK(tpp_best("B300") == 56000);
}

TEST_CASE("mistake 2: a datasheet rate is not doubled again") {
    CHECK(tpp_best("RTX 4090") == doctest::Approx(5285).epsilon(0.001)); // not 10,570
    static_assert(datasheet_rate(300_TMACS) == 600_TOPS);
    static_assert(datasheet_rate(300_TMACS) * 8_bit == 4800_TPP);
    static_assert(datasheet_rate(150_TMACS) * 16_bit == 4800_TPP);
}

TEST_CASE("mistake 3: the bit length with the highest TPP decides") {
    CHECK(tpp_best("Gaudi 3") == 29360); // BF16 at the FP8 rate; FP8 alone would say 14,680
    CHECK(answer_for("Gaudi 3", ask(today)).review_policy() == presumption_of_denial);
    metrics const a100 = measure(the_chip("A100"));
    for (number_format f : {number_format::fp16, number_format::bf16, number_format::int8, number_format::int4})
        CHECK(a100.deciding.contains(f));
    metrics const mi210 = measure(the_chip("MI210"));
    CHECK(mi210.deciding.contains(number_format::fp64_tensor)); // 45.3 × 64
    CHECK(tpp_best("MI210") == doctest::Approx(2899.2));
}

TEST_CASE("mistake 4: the inputs of the multiply count, whatever the accumulator") {
    CHECK(bit_length(number_format::fp16).value() == range::exactly(16));
    CHECK(bit_length(number_format::bf16).value() == range::exactly(16));
    CHECK(bit_length(number_format::fp8).value() == range::exactly(8));
    CHECK(bit_length(number_format::int8).value() == range::exactly(8));
}

TEST_CASE("mistake 5: dies in one package count together, and boards of several packages do not") {
    CHECK(measure(the_chip("B200")).area == range::exactly(2 * 814.0));
    CHECK(tpp_best("B200") == 36000);
    CHECK(measure(the_chip("MI250X")).area.low == 2 * 724.0);
    CHECK(tpp_best("AI 100 Ultra") == 1740); // one of the four chips of a board
}

TEST_CASE("mistake 6: the area is that of all non-planar logic dies, I/O dies included, memory left out") {
    CHECK(measure(the_chip("MI300X")).area.best == 2400); // 8 compute dies and 4 FinFET I/O dies
    chip c = design;
    c.dies = {{.area = 100_mm2, .count = 2}, {.area = 400_mm2, .count = 1, .kind = transistor::planar}};
    CHECK(measure(c).area == range::exactly(200)); // a planar die does not count
}

TEST_CASE("mistake 7: a planar chip has no density, and no total area stands in for it") {
    chip c = design;
    c.sold_for = market::datacenter;
    c.rates = {{number_format::fp16, 250_TOPS}};
    c.dies = {{.area = 500_mm2, .kind = transistor::planar}};
    CHECK(measure(c)[metric::density].empty());
    CHECK(assess(c, ask(today)).result.classification() == in_no_paragraph);
    c.rates = {{number_format::fp16, 300_TOPS}};
    CHECK(assess(c, ask(today)).result.classification() == in_a);
}

TEST_CASE("mistake 8: the highest rate that the maker claims counts") {
    // GeForce rows take FP16 with FP16 accumulate, the higher of two rates.
    CHECK(dense("RTX 4090", number_format::fp16) == doctest::Approx(330.3));
    // Two figures in circulation: the higher is possible, so it is within the range.
    range const b300 = measure(the_chip("B300"))[metric::tpp];
    CHECK(b300.contains(54000));
    CHECK(b300.contains(56000));
}

TEST_CASE("mistake 9: a cut-down product is rated as claimed over its full die") {
    metrics const h20 = measure(the_chip("H20"));
    CHECK(h20.area == measure(the_chip("H100")).area);
    CHECK(h20[metric::density].low == doctest::Approx(2.909).epsilon(0.001));
}

TEST_CASE("mistake 10: DRAM bandwidth counts GDDR and leaves SRAM out") {
    CHECK(dram_bandwidth(the_chip("L40")) == range::exactly(864));
    CHECK(dram_bandwidth(the_chip("LP30")) == range::exactly(0));
}

TEST_CASE("mistake 11: memory bandwidth is no memory bandwidth density, and a processor with HBM is not 3A090.c") {
    for (chip const* c : catalog::all) {
        if (c->kind == product::memory) continue;
        CAPTURE(c->id);
        assessment const a = assess(*c, ask(today));
        CHECK(a.measured[metric::package_bandwidth].empty());
        CHECK(a.result.says(in_c) == no);
    }
}

TEST_CASE("mistake 12: 64-bit performance is weighed as any other format, not as APP") {
    chip c = design;
    c.sold_for = market::datacenter;
    c.dies = {{.area = 1000_mm2}};
    c.rates = {{number_format::fp64, 70_TOPS}};
    CHECK(measure(c)[metric::tpp] == range::exactly(70.0 * 64));
    CHECK(assess(c, ask(today)).result.classification() == in_b); // 4,480, nothing to do with 70 WT
}

TEST_CASE("mistake 13: limits are inclusive below and strict above") {
    CHECK(class_of({.tpp = 4800, .density = pd(0)}) == in_a);
    CHECK(class_of({.tpp = 2400, .density = pd(1.6)}) == in_b);
    CHECK(class_of({.tpp = 1600, .density = pd(5.92)}) == in_a);
    CHECK(assess({.tpp = 21000, .density = pd(20)}, ask(today)).result.review_policy() == presumption_of_denial);
    CHECK(assess({.tpp = 20999.99, .density = pd(20)}, ask(today)).result.review_policy() == case_by_case);
}

TEST_CASE("mistake 14: the rule of 2022 needs performance and transfer rate, so A800 and H800 were free until 2023") {
    for (std::string_view name : {"A800", "H800"}) {
        CAPTURE(name);
        CHECK(answer_for(name, ask({2023, 11, 16})).classification() == in_no_paragraph);
        CHECK(answer_for(name, ask({2023, 10, 22})).license() == no);
        CHECK(answer_for(name, ask({2023, 11, 17})).classification() == in_a);
    }
}

TEST_CASE("mistake 15: an item not for datacenters is never .b and never a.2") {
    for (double tpp : {1600.0, 2400.0, 4799.99, 4800.0, 20000.0})
        for (double density : {1.6, 3.2, 5.92, 50.0}) {
            CAPTURE(tpp);
            CAPTURE(density);
            assessment const a = assess({.tpp = tpp, .density = pd(density), .datacenter = false}, ask(today));
            CHECK(a.result.classification() == (tpp >= 4800 ? in_a : in_no_paragraph));
            for (std::string_view id : paragraphs_met(a)) CHECK(id == "3A090.a.1");
        }
}

TEST_CASE("mistake 16: L20, L2 and H20 meet no paragraph, and the license of the H20 comes from a letter") {
    for (std::string_view name : {"L20", "L2", "H20"}) {
        CAPTURE(name);
        CHECK(answer_for(name, ask(today)).classification() == in_no_paragraph);
    }
    CHECK(answer_for("L20", ask(today)).license() == no);
    CHECK(answer_for("L2", ask(today)).license() == no);
    CHECK(applies(assess(the_chip("H20"), ask(today)), "letter.2025-04-09") == yes);
}

TEST_CASE("mistake 17: Macau goes with D:5") {
    for (std::string_view name : {"H100", "L40", "RTX 4090", "H20"}) {
        CAPTURE(name);
        answer const macau = answer_for(name, ask(today, "MO")), china = answer_for(name, ask(today, "CN"));
        CHECK(macau.license() == china.license());
        CHECK((macau.possible & any_exception) == (china.possible & any_exception));
        CHECK((macau.possible & any_review) == (china.possible & any_review));
        CHECK(answer_for(name, ask(today, "SG", "MO")).license() == yes);
    }
}

TEST_CASE("mistake 18: A:5 and A:6 take Israel, Cyprus and Taiwan out of scope, and the UAE is named although A:5") {
    for (country to : {country("IL"), country("CY"), country("TW"), country("SG")}) {
        CAPTURE(to);
        CHECK(answer_for("H100", ask(today, to)).license() == no);
        CHECK(answer_for("H100", ask({2023, 11, 17}, to, "US")).license() == no);
    }
    CHECK(share(standing_of("AE", today).alternatives[0], groups::a5));
    CHECK(answer_for("H100", ask(today, "AE")).license() == yes);
    CHECK(answer_for("L40", ask(today, "AE")).license() == yes);
    CHECK(answer_for("H100", ask({2026, 7, 9}, "AE")).license() == yes);
}

TEST_CASE("mistake 19: headquarters count, so a Singapore subsidiary of a Chinese group needs a license") {
    CHECK(answer_for("H100", ask(today, "SG")).license() == no);
    CHECK(answer_for("H100", ask(today, "SG", "CN")).license() == yes);
    CHECK(answer_for("L40", ask(today, "SG", "CN")).license() == yes);
}

TEST_CASE("mistake 20: the Diffusion rule is neither in force nor rescinded") {
    CHECK(answer_for("H100", ask(today, "BR")).license() == no);
    CHECK(answer_for("H100", ask(today, "BR", {}, reading::printed)).license() == yes);
    CHECK(answer_for("H100", ask({2025, 5, 14}, "BR", {}, reading::printed)).license() == no);
    assessment const a = assess(the_chip("H100"), ask(today, "BR"));
    CHECK(applies(a, "diffusion.status") == yes); // and the answer says so
    for (enacted const& e : the_law)
        if (e.rule->id == paragraph("742.6(a)(6)(iii)(A)")) CHECK(e.rule->then != repealed);
}

TEST_CASE("mistake 21: the policy of January 2026 moves the review of some chips and no limit") {
    for (std::string_view name : {"H200", "H100", "B200", "L4", "A100"}) {
        CAPTURE(name);
        answer const before = answer_for(name, ask({2026, 1, 14})), after = answer_for(name, ask({2026, 1, 15}));
        CHECK(before.classification() == after.classification());
        CHECK(before.license() == after.license());
        CHECK(before.review_policy() == presumption_of_denial);
    }
    CHECK(answer_for("H200", ask({2026, 1, 15})).review_policy() == case_by_case);
    CHECK(answer_for("B200", ask({2026, 1, 15})).review_policy() == presumption_of_denial);
    question reexport = ask(today);
    reexport.movement = movement::reexport;
    CHECK(answer_for("H200", reexport).review_policy() == presumption_of_denial);
    CHECK(answer_for("H200", ask(today, "VE")).review_policy() == presumption_of_denial);
    question late = ask(today);
    late.on_us_market = partial_date(2026, 1, 16); // the preamble speaks of the day, the CFR does not
    CHECK(answer_for("H200", late).review_policy() == case_by_case);
}

TEST_CASE("mistake 22: a tariff band is a notice and decides no license") {
    finding const* f = nullptr;
    assessment const a = assess(the_chip("H200"), ask(today, "DE"));
    f = finding_of(a, "tariff.band-1");
    REQUIRE(f);
    CHECK(f->applies == yes);
    CHECK((f->rule().then == notice));
    CHECK(a.result.license() == no);
}

TEST_CASE("mistake 23: letters classify nothing, and bills are not law") {
    for (enacted const& e : the_law) {
        CAPTURE(e.rule->id.text);
        if (e.rule->instrument->kind == text_kind::bill) CHECK((e.rule->then == notice));
        if (e.rule->instrument->kind == text_kind::letter) CHECK((stage_of(e.rule->then) != stage::classification));
    }
    // A bill's 1,400 GB/s asks nothing of a chip whose maker got no letter.
    CHECK(assess({.tpp = 1000, .dram = 9000, .transfer = 9000}, ask(today)).result.license() == no);
}

TEST_CASE("mistake 24: NAC is notified 25 days ahead and covers D:5 and its parties, ACA is not and covers the others, from 2024-04-04") {
    auto const condition = [](std::string_view name, question const& q, outcome exception) {
        assessment const a = assess(the_chip(name), q);
        for (finding const& f : a.findings)
            if (f.rule().then == exception && f.applies == yes) return text_of(f.rule());
        return std::string_view{};
    };
    date const split{2024, 4, 4};
    CHECK(condition("L40", ask(split), nac).find("25 calendar days") != std::string_view::npos);
    CHECK(condition("L40", ask(split, "SG", "CN"), nac).find("25 calendar days") != std::string_view::npos);
    CHECK(condition("L40", ask(split, "VN"), aca).find("no notification") != std::string_view::npos);
    CHECK(answer_for("L40", ask(split, "VN")).says(nac) == no);
    CHECK(answer_for("L40", ask(split)).says(aca) == no);
    CHECK(answer_for("L40", ask(split.previous(), "VN")).says(aca) == no);
    CHECK(condition("L40", ask(split.previous(), "VN"), nac).find("no notification") != std::string_view::npos);
}

TEST_CASE("mistake 25: what binds begins on the effective day, not on release or publication") {
    auto const first_day_of = [](std::string_view name, outcome item) {
        for (date d{2022, 8, 1}; d < date(2024, 1, 1); d = d.next())
            if (answer_for(name, ask(d)).classification() == item) return d;
        return date{};
    };
    CHECK(first_day_of("H100", in_3a090) == date(2022, 10, 21)); // released October 7, published October 13
    CHECK(first_day_of("L4", in_a) == date(2023, 11, 17));       // released October 17, published October 25
    metrics stack = metrics_of({});
    stack[metric::package_bandwidth] = pd(5);
    auto const memory = [&](date on) { return assess(design, stack, ask(on)).result; };
    CHECK(memory({2024, 12, 1}).classification() == in_no_paragraph);
    CHECK(memory({2024, 12, 2}).classification() == in_c);
    CHECK(memory({2024, 12, 30}).license() == no);
    CHECK(memory({2024, 12, 31}).license() == yes);
    CHECK(answer_for("H100", ask({2025, 5, 14}, "DE", {}, reading::printed)).license() == no);
    CHECK(answer_for("H100", ask({2025, 5, 15}, "DE", {}, reading::printed)).license() == yes);
    CHECK(share(standing_of("AE", {2026, 7, 9}).alternatives[0], groups::d4));
    CHECK(share(standing_of("AE", {2026, 7, 10}).alternatives[0], groups::a5));
}

TEST_CASE("mistake 26: Cambodia, Nicaragua, Cyprus and the UAE are asked as of the day") {
    CHECK(answer_for("H100", ask({2024, 3, 14}, "NI")).license() == no);
    CHECK(answer_for("H100", ask({2024, 3, 15}, "NI")).license() == yes);
    CHECK(answer_for("H100", ask({2024, 3, 15}, "NI")).review_policy() == presumption_of_denial);
    CHECK(answer_for("H100", ask({2025, 10, 31}, "KH")).review_policy() == presumption_of_denial);
    CHECK(answer_for("H100", ask({2026, 2, 3}, "KH")).review_policy() == presumption_of_approval);
    CHECK(answer_for("H100", ask({2026, 2, 3}, "KH")).license() == yes);
    CHECK(share(standing_of("CY", {2024, 5, 29}).alternatives[0], groups::d5));
    CHECK_FALSE(share(standing_of("CY", {2024, 5, 30}).alternatives[0], groups::d5));
}

TEST_CASE("mistake 27: the foundry presumption is a notice, and transistors are no control limit") {
    for (metric m : {metric::tpp, metric::density, metric::transfer_rate, metric::dram_bandwidth, metric::rate, metric::package_bandwidth,
                     metric::datacenter, metric::released})
        CHECK(name_of(m).find("transistor") == std::string_view::npos);
    assessment const a = assess(the_chip("L20"), ask(today)); // 76.3 billion transistors
    CHECK(applies(a, "3A090.note-1") == yes);
    CHECK(a.result.classification() == in_no_paragraph);
    CHECK(a.result.license() == no);
}

TEST_CASE("mistake 28: no paragraph of 3A090 does not mean no control") {
    question q = ask(today);
    CHECK(answer_for("L20", q).says(outcome::floor) == yes); // 3A991.p
    q.circumstance = circumstance::supercomputer;
    CHECK(answer_for("L20", q).license() == yes);
    CHECK(applies(assess(the_chip("L20"), q), "744.23(a)(1)") == yes);
    q.to = "DE";
    CHECK(answer_for("L20", q).license() == no); // located in Macau or D:5 only
    CHECK(answer_for("MI308", ask(today)).license() == yes);
    CHECK(answer_for("RTX 5090 D", ask(today)).license() == yes); // by a reported letter
}
