#include <chipgauge/answers/fleet_stacks.hpp>
#include <chipgauge/answers/fleet_until.hpp>
#include <chipgauge/answers/h100_equivalents.hpp>
#include <chipgauge/answers/price_performance.hpp>
#include <chipgauge/answers/training.hpp>
#include <chipgauge/answers/us_volume.hpp>
#include <chipgauge/chips/catalog/systems.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {
constexpr fleet_sum sum_of(few<fleet_part, 4> const& parts) { return add_up(parts.begin(), parts.size()); }
constexpr chip const& h100 = *find_chip("H100");
constexpr chip const& h20 = *find_chip("H20");

cap const& cap_of(paragraph id) {
    for (cap const& c : law::caps)
        if (c.id == id) return c;
    FAIL("no such amount");
    return law::caps[0];
}
} // namespace

static_assert(sum_of({{&h20, 30000}}).tpp == range::exactly(2368.0 * 30000));

TEST_CASE("a fleet of H100 is as many H100 equivalents, by TPP and by 16-bit rate") {
    fleet_sum const s = sum_of({{&h100, 1000}});
    CHECK(h100_equivalents_by_tpp(s).low == doctest::Approx(1000));
    CHECK(h100_equivalents_by_fp16(s).low == doctest::Approx(1000));
    CHECK(s.fp64.low == doctest::Approx(67.0 * 1000));
    CHECK(s.memory_gb.low == 80000);
}

TEST_CASE("sums do not depend on the order or on how a fleet is split") {
    fleet_sum const a = sum_of({{&h100, 10}, {&h20, 30}}), b = sum_of({{&h20, 10}, {&h100, 10}, {&h20, 20}});
    CHECK(a.tpp.low == doctest::Approx(b.tpp.low));
    CHECK(a.power.low == doctest::Approx(b.power.low));
    CHECK(a.chips == b.chips);
}

TEST_CASE("a chip without published rates leaves the sum open upward, never smaller") {
    fleet_sum const known = sum_of({{&h100, 5}}), open = sum_of({{&h100, 5}, {find_chip("MI308X"), 1}});
    CHECK(open.tpp.low == known.tpp.low);
    CHECK_FALSE(open.tpp.bounded());
    CHECK_FALSE(open.tpp.known());
}

TEST_CASE("the low-processing-performance amount includes equality") {
    cap const& lpp = cap_of("740.29/LPP");
    limit const ceiling{metric::tpp, lpp.crossed_by, range::exactly(lpp.amount)};
    CHECK(lpp.amount == 26900000);
    CHECK(holds(ceiling, range::exactly(26900000)) == truth::no);
    CHECK(holds(ceiling, range::exactly(26900001)) == truth::yes);
    CHECK(lpp.amount / 15832 == doctest::Approx(1699).epsilon(0.001));
}

TEST_CASE("the supercomputer definition is met at its figure") {
    cap const& c = cap_of("772.1/supercomputer.64");
    CHECK(holds({metric::tpp, c.crossed_by, range::exactly(c.amount)}, range::exactly(100)) == truth::yes);
    CHECK(counted_by(c, sum_of({{&h100, 1000}})).low == doctest::Approx(67));
}

TEST_CASE("the 200 PFLOPS at 32 bits are reached by 2,703 H20 in TF32, by 4,546 in FP32: a fleet between them is undetermined") {
    cap const& c = cap_of("772.1/supercomputer.32");
    auto const crossed = [&](double count) {
        return holds({metric::tpp, c.crossed_by, range::exactly(c.amount)}, counted_by(c, sum_of({{&h20, count}})));
    };
    CHECK(crossed(2702) == truth::no);
    CHECK(crossed(2703) == truth::unknown);
    CHECK(crossed(4545) == truth::unknown);
    CHECK(crossed(4546) == truth::yes);
    CHECK(counted_by(c, sum_of({{&h20, 2700}})).low == doctest::Approx(118.8));
}

TEST_CASE("every preset names chips of the catalog and a source") {
    for (fleet_preset const& p : fleet_presets) {
        CAPTURE(p.name);
        CHECK_FALSE(p.source.empty());
        CHECK_FALSE(p.parts.empty());
        for (fleet_part const& part : p.parts) CHECK(part.chip != nullptr);
    }
    CHECK(add_up(fleet_presets[2].parts.begin(), fleet_presets[2].parts.size()).chips == range::exactly(50000));
}

TEST_CASE("the number of chips until an amount is the least that crosses it") {
    auto const crosses = [](fleet_amount const& a, chip const& c, double n) {
        return holds({metric::tpp, a.crossed_by, range::exactly(a.amount)}, counted_in(a.unit, sum_of({{&c, n}}), range::exactly(12000)));
    };
    for (chip const* c : {&h100, &h20, find_chip("H200"), find_chip("A100")})
        for (fleet_unit const unit : all_fleet_units)
            for (double const amount : {1.0, 37.5, 5000.0, 26900000.0})
                for (comparison const by : {comparison::at_least, comparison::more_than}) {
                    fleet_amount const a{amount, unit, by};
                    double const n = least_count(*c, a, range::exactly(12000)).high;
                    if (n >= unbounded) continue;
                    CAPTURE(c->id);
                    CAPTURE(key_of(unit));
                    CAPTURE(amount);
                    CHECK(crosses(a, *c, n) == truth::yes);
                    if (n > 1) CHECK(crosses(a, *c, n - 1) != truth::yes);
                }
}

TEST_CASE("what is bought for a sum of money costs that sum, whatever the price, and at most one chip more") {
    fleet_amount const sum{16e9, fleet_unit::dollars};
    range const price{10000, 16000, -1}, count = least_count(*find_chip("H20"), sum, price);
    CHECK(count == range{1e6, 1.6e6, -1});
    fleet_part const part = part_of(*find_chip("H20"), count);
    CHECK(cost_of(add_up(&part, 1), price, &sum) == range{16e9, 16e9 + 16000, -1});
    CHECK(cost_of(add_up(&part, 1), price) == range{1e10, 2.56e10, -1});
}

TEST_CASE("1,699 H200 stay within the low-processing-performance amount, and one more exceeds it") {
    cap const& lpp = cap_of("740.29/LPP");
    CHECK(least_count(*find_chip("H200"), {lpp.amount, fleet_unit::performance, lpp.crossed_by, &lpp}) == range::exactly(1700));
}

TEST_CASE("a fleet of which only a range is known adds up to a range, and its verdicts are as open") {
    fleet_sum const s = sum_of({{&h20, 20000, 40000}, {&h100, 10}});
    CHECK(s.chips.low == 20010);
    CHECK(s.chips.high == 40010);
    CHECK(s.tpp.low == doctest::Approx(20000 * 2368.0 + 10 * 15831.2));
    CHECK_FALSE(s.tpp.known());
    CHECK(at_least(s.chips, range::exactly(30000)) == truth::unknown);
    CHECK(sum_of({{&h20, 30000, 30000}}).chips == range::exactly(30000));
}

TEST_CASE("2,048 H800 do the operations of DeepSeek-V3 in the hours that its paper tells, at a third of their rate") {
    fleet_sum const s = sum_of({{find_chip("H800"), 2048}});
    range const days = training_days(s, 3.29e24, range::exactly(0.33));
    CHECK(days.point() == doctest::Approx(57).epsilon(0.01));
    fleet_part const several{find_chip("H800"), 1000, 2000};
    CHECK(chip_hours(&several, 1, 3.29e24, range::exactly(0.33)).point() == doctest::Approx(2.788e6).epsilon(0.02));
    CHECK(training_days(s, 6.58e24, range::exactly(0.33)).point() == doctest::Approx(2 * days.point()));
    CHECK(training_days(sum_of({{find_chip("MI308X"), 10}}), 1e24, range::exactly(0.4)).known() == false);
}

TEST_CASE("a line for training counts from its first day, and is shown as repealed from the day of its repeal") {
    auto const status = [](date on) {
        for (line_on_a_day const& l : training_lines_on(on))
            if (l.id == "EO 14110/4.2(b)") return key_of(l.status);
        return std::string_view("none");
    };
    CHECK(status({2023, 10, 29}) == "none");
    CHECK(status({2023, 10, 30}) == "in_force");
    CHECK(status({2025, 1, 19}) == "in_force");
    CHECK(status({2025, 1, 20}) == "repealed");
}

TEST_CASE("a fleet of systems is the fleet of their circuits, but for the power of the systems themselves") {
    for (chip const& system : catalog::systems) {
        CAPTURE(system.id);
        chip const* const circuit = catalog::row(system.parts[0].id);
        fleet_sum const whole = sum_of({{&system, 5}}), parts = sum_of({{circuit, 5.0 * circuits_in(system)}});
        CHECK(whole.chips == parts.chips);
        CHECK(whole.tpp == parts.tpp);
        CHECK(whole.fp16 == parts.fp16);
        CHECK(whole.memory_gb == parts.memory_gb);
        CHECK(whole.stacks == parts.stacks);
        CHECK(whole.power == system.power.value() * range::exactly(5));
    }
}

namespace {
constexpr date after_the_rule{2026, 9, 24};
constexpr us_volume of_h200(range exported, range shipped) { return {find_chip("H200"), exported, shipped}; }
} // namespace

TEST_CASE("half of what is shipped in the United States may go to China, and one chip more is too many") {
    cap const* const limit = us_volume_cap(after_the_rule);
    REQUIRE(limit != nullptr);
    for (double const shipped : {1.0, 2.0, 3.0, 999999.0, 1000000.0, 1e9}) {
        us_volume const v = of_h200(range::exactly(0), range::exactly(shipped));
        double const most = v.most(*limit).low;
        CAPTURE(shipped);
        CHECK(of_h200(range::exactly(most), range::exactly(shipped)).within(*limit) == truth::yes);
        CHECK(of_h200(range::exactly(most + 1), range::exactly(shipped)).within(*limit) == truth::no);
    }
}

TEST_CASE("counts of which only a range is known keep the volume test, break it, or leave it open") {
    cap const& limit = *us_volume_cap(after_the_rule);
    CHECK(of_h200({400, 450, -1}, {900, 1100, -1}).within(limit) == truth::yes);
    CHECK(of_h200({400, 451, -1}, {900, 1100, -1}).within(limit) == truth::unknown);
    CHECK(of_h200({551, 600, -1}, {900, 1100, -1}).within(limit) == truth::no);
    CHECK(of_h200(range::exactly(1), {}).within(limit) == truth::unknown);
    CHECK(of_h200(range::exactly(1), {900, 1101, -1}).most(limit) == range{450, 550, -1});
}

TEST_CASE("the volume test begins on January 15, 2026") {
    CHECK(us_volume_cap(us_volume_begins().previous()) == nullptr);
    CHECK(us_volume_cap({2026, 1, 15}) != nullptr);
    CHECK(us_volume_begins() == date{2026, 1, 15});
}

TEST_CASE("the volume test of one commodity is the same in chips and in TPP") {
    cap const& limit = *us_volume_cap(after_the_rule);
    for (double const n : {499999.0, 500000.0, 500001.0}) {
        fleet_part const out[] = {{find_chip("H200"), n}}, home[] = {{find_chip("H200"), 1000000}};
        CHECK(us_volumes(out, home)[0].within(limit) == volume_together(out, home).within(limit));
    }
}

TEST_CASE("a commodity of which nobody says what is shipped leaves both readings of the volume test open") {
    cap const& limit = *us_volume_cap(after_the_rule);
    fleet_part const out[] = {{find_chip("H200"), 600}, {&h20, 100}, {find_chip("H200"), 10}}, home[] = {{find_chip("H200"), 1000}};
    auto const all = us_volumes(out, home);
    REQUIRE(all.size() == 2);
    CHECK(all[0].exported == range::exactly(610));
    CHECK(all[0].within(limit) == truth::no);
    CHECK(all[1].within(limit) == truth::unknown);
    CHECK(volume_together(out, home).within(limit) == truth::unknown);
}

TEST_CASE("the case-by-case policy is open to the H200 from January 15, 2026, and never to the B200") {
    CHECK(reviewed_case_by_case(*find_chip("H200"), {2026, 1, 14}) == truth::no);
    CHECK(reviewed_case_by_case(*find_chip("H200"), {2026, 1, 15}) == truth::yes);
    CHECK(reviewed_case_by_case(*find_chip("B200"), after_the_rule) == truth::no);
}

TEST_CASE("stacks make the most chips that take no more stacks than there are") {
    for (chip const* c : catalog::all) {
        if (c->kind == product::memory || c->stacks == 0) continue;
        CAPTURE(c->id);
        for (double const n : {1.0, 7.0, 8.0, 100000.0}) {
            double const made = products_of(*c, {range::exactly(n), nullptr}).low;
            CHECK(made * c->stacks <= n);
            CHECK((made + 1) * c->stacks > n);
            CHECK(sum_of({{c, 10}}).stacks == range::exactly(10.0 * c->stacks));
        }
    }
}

TEST_CASE("a chip with high-bandwidth memory in an unknown number of stacks makes a range of chips, and one without has none") {
    chip unknown = h20;
    unknown.stacks = 0;
    CHECK(products_of(unknown, {range::exactly(100), nullptr}) == range{0, 100, -1});
    CHECK(stacks_of(*find_chip("RTX 4090")) == range::exactly(0));
    CHECK(takes(h20, {range::exactly(1), find_chip("HBM3E")}) == truth::no);
    CHECK(takes(*find_chip("H200"), {range::exactly(1), find_chip("HBM3E")}) == truth::yes);
}

TEST_CASE("what a price buys times the price is the figure of the chip, and of a system that of its circuits") {
    range const price = range::exactly(12500);
    CHECK((for_money(bought::performance, h20, price) * price).low == doctest::Approx(measure(h20)[metric::tpp].low));
    CHECK((for_money(bought::bandwidth, h20, price) * price).low == doctest::Approx(1000 * dram_bandwidth(h20).low));
    CHECK(for_money(bought::memory, *find_system("HGX H20"), price).low == doctest::Approx(8 * for_money(bought::memory, h20, price).low));
    range const open = for_money(bought::performance, h20, {10000, 15000, -1});
    CHECK(open.low == doctest::Approx(2368.0 / 15000));
    CHECK(open.high == doctest::Approx(2368.0 / 10000));
    price_of_chip const prices[] = {{nullptr, price}, {&h100, range::exactly(30000)}};
    CHECK(price_of(h100, prices) == range::exactly(30000));
    CHECK(price_of(h20, prices) == price);
    CHECK(price_of(h20, {}) == range{});
    CHECK_FALSE(for_money(bought::performance, h20, {}).known());
}

TEST_CASE("a fleet of H100 is as many H100 by whatever figure, and each figure makes another number of the H20") {
    fleet_part const own[] = {{&h100, 10}, {&h100, 20, 30}}, others[] = {{&h20, 30000}};
    double by[std::size(all_equivalents)] = {};
    for (equivalent_by const e : all_equivalents) {
        CAPTURE(key_of(e));
        CHECK(h100_equivalents(e, own).low == doctest::Approx(30));
        CHECK(h100_equivalents(e, own).high == doctest::Approx(40));
        by[static_cast<int>(e)] = h100_equivalents(e, others).low;
    }
    CHECK(by[0] == doctest::Approx(30000 * 2368.0 / measure(h100)[metric::tpp].low));
    CHECK(by[2] == doctest::Approx(30000 * 296.0 / find_rate(h100, number_format::fp8)->dense.value().low));
    CHECK(by[3] == doctest::Approx(30000 * 4000.0 / 3350));
    CHECK(by[4] == doctest::Approx(30000 * 96.0 / 80));
    CHECK(h100_equivalents(equivalent_by::performance, others) == h100_equivalents_by_tpp(sum_of({{&h20, 30000}})));
}
