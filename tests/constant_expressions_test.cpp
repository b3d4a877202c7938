// Every public function of the core is evaluated while compiling. tests/constant_expressions.cmake reads the names of the functions from
// the headers, and fails when one of them stands in no line here that begins with static_assert or constexpr.
#include <chipgauge/answers/caps_in_force.hpp>
#include <chipgauge/answers/decision_rows.hpp>
#include <chipgauge/answers/export_terms.hpp>
#include <chipgauge/answers/fingerprint.hpp>
#include <chipgauge/answers/fleet_stacks.hpp>
#include <chipgauge/answers/fleet_until.hpp>
#include <chipgauge/answers/foundry.hpp>
#include <chipgauge/answers/freshness.hpp>
#include <chipgauge/answers/guard.hpp>
#include <chipgauge/answers/h100_equivalents.hpp>
#include <chipgauge/answers/law_changes.hpp>
#include <chipgauge/answers/plot_axes.hpp>
#include <chipgauge/answers/plot_lines.hpp>
#include <chipgauge/answers/price_performance.hpp>
#include <chipgauge/answers/ranking.hpp>
#include <chipgauge/answers/regions.hpp>
#include <chipgauge/answers/relative.hpp>
#include <chipgauge/answers/sweep.hpp>
#include <chipgauge/answers/timeline.hpp>
#include <chipgauge/answers/training.hpp>
#include <chipgauge/answers/us_volume.hpp>
#include <chipgauge/answers/utilization_sources.hpp>
#include <chipgauge/answers/verdict.hpp>
#include <chipgauge/chipgauge.hpp>
#include <chipgauge/chips/adjusted_peak.hpp>
#include <chipgauge/chips/catalog/declared.hpp>
#include <chipgauge/chips/catalog/systems.hpp>
#include <chipgauge/chips/inference.hpp>
#include <chipgauge/chips/lint.hpp>
#include <chipgauge/chips/standing.hpp>
#include <chipgauge/chips/system.hpp>
#include <chipgauge/law/us/cfr_link.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {

// Values.
static_assert(is_leap(2024) && days_in_month(2023, 2) == 28);
static_assert(date(2025, 4, 9).next() == date(2025, 4, 10) && date(2025, 4, 9).previous() == date(2025, 4, 8));
static_assert(date::from_serial(date(2025, 4, 9).serial()) == date::from_key(date(2025, 4, 9).key()));
static_assert(parse_date("2025-04-09")->valid() && parse_partial_date("2025-04")->last() == date(2025, 4, 30));
static_assert(partial_date(2025, 4).first() == date(2025, 4, 1) && partial_date(2025).known());
static_assert(same_name("RTX 4090", "rtx-4090") && edits_between("H21", "H20") == 1);
static_assert(datasheet_rate(296_TMACS) == 592_TOPS && 148_TOPS * 16_bit == 2368_TPP && 4800_TPP / 800_mm2 == 6_TPP_per_mm2);
static_assert(4000_GBps / 800_mm2 == 5_GBps_per_mm2 && 96_GB < 141_GB && 350_W < 700_W && 76_billion < 80_billion);
static_assert(certainly(true) == truth::yes && larger(range::exactly(1), range::exactly(2)).point() == 2);
constexpr range four{4, 4, 4}, three_to_five{3, 5, 4};
static_assert(at_least(four, three_to_five) == truth::unknown && more_than(three_to_five, four) == truth::unknown);
static_assert(at_most(four, four) == truth::yes && less_than(four, four) == truth::no && three_to_five.several());
constexpr few<int, 2> full_list = [] {
    few<int, 2> list{1};
    list.push(2);
    return list;
}();
static_assert(full_list.full() && full_list.contains(2) && full_list.size() == 2 && !full_list.empty());

// Chips.
constexpr chip const& h20 = *find_chip("H20");
constexpr chip const& h100 = *find_chip("nvidia-h100-sxm");
static_assert(find_named("nvidia-h100-sxm") == &h100 && "H20"_chip.id == h20.id && !chip_candidates("NVIDIA H100").empty());
static_assert(namesake(h20) == &h20 && catalog::row(h20.id) == &h20);
#ifndef __clang__ // which counts the steps of a constant expression: a distance to every name is too many
static_assert(nearest_chip_name("H21") == "H20");
#endif
static_assert(find_declaration("nothing") == nullptr && find_system("nothing") == nullptr);
static_assert(name_of(number_format::fp16) == "fp16" && bit_length(number_format::int8) == ranged<bits>(8_bit));
static_assert(together(2, 1600_mm2).count == 2 && find_rate(h20, number_format::fp16) != nullptr);
static_assert(!source_of(h20, figure_marks::rates)->url.empty());
static_assert(facts_of(metric::tpp).key == name_of(metric::tpp) && tpp_of(*find_rate(h20, number_format::fp16)).exact());
static_assert(applicable_area(h20).point() == 814 && transfer_rate(h20).exact() && dram_bandwidth(h20).point() == 4000);
static_assert(measure(h20)[metric::tpp].point() == 2368 && adjusted_peak_performance(h20).low >= 0);
static_assert(host_of("https://www.nvidia.com/x") == "www.nvidia.com" && stands_for("nvidia.com", "www.nvidia.com"));
static_assert(standing_of("https://www.federalregister.gov/x") == source_standing::official);
constexpr chip eight = system_of(h20, 8, chip{});
static_assert(circuits_in(eight) == 8 && total_performance(eight).point() == 8 * 2368);
static_assert(total_adjusted_peak(eight).low >= 0);
static_assert(lints_of(h20).empty() && lints_of(h20, namesake(h20)).empty());
constexpr language_model seventy_billion{};
static_assert(can_serve(seventy_billion) && seventy_billion.bytes() > 0 && serving_format(h20) == number_format::fp8);
static_assert(decode_bound(h20, seventy_billion).point() > 0 && prefill_bound(h20, number_format::fp8, seventy_billion).point() > 0);
static_assert(models_in_memory(h20, seventy_billion).point() > 1 && rate_per_watt(h20, number_format::fp8).point() > 0);
static_assert(ridge_point(h20, number_format::fp8).point() > 0 && bandwidth_per_tpp(h20).point() > 0);

// Law.
static_assert(share(groups::a1 | groups::a5, groups::a5) && parse_country("cn") == country("CN") &&
              find_place("CN")->code == country("CN"));
static_assert(standing_of(country("CN"), date(2025, 4, 9)).certain() && standing_of(the_law, country("CN"), date(2025, 4, 9)).certain());
static_assert(in_the_united_states("PR") && at_home(law::us_places, "US") && !at_home(law::us_places, "CN"));
static_assert(stage_of(outcome::license) == stage::license_requirement &&
              holds(released_by({2025, 1, 1}), range::exactly(1)) == truth::yes);
static_assert(holds(released_after({2025, 1, 1}), range::exactly(1)) == truth::no && name_of(text_kind::letter) == "letter");
static_assert(knows(read_as::both, reading::printed) && name_of(market::datacenter) == "datacenter");
constexpr instrument made_up_by{"A made-up rule", "99 FR 1", "https://example.org/99-fr-1", {2027, 1, 4}, text_kind::regulation};
constexpr rule made_up[] = {
    {.id = "made-up", .effective = {2025, 1, 1}, .then = outcome::license, .instrument = &made_up_by, .cfr = "15 CFR 774"}};
constexpr auto alone = join(made_up);
static_assert(rulebook(alone).end() - rulebook(alone).begin() == 1 && cfr_link(*the_law.begin()).view().size() < 500);
static_assert(law::military_requirement(made_up_by, {2025, 1, 1}, {"CN"}).then == outcome::license);
static_assert(law::military_review(made_up_by, {2025, 1, 1}, {"CN"}).then != outcome::license && law::nveu_ceiling(2025, 1, 1).amount == 1);
static_assert(law::bill::with(law::bill::new_on_the_market, law::bill::density).count == 3);
static_assert(law::military_in({"CN"}).to.contain("CN", groups::none));
static_assert(law::supercomputer_in({.named = {"CN"}}).to.contain("CN", groups::none));

// Answers.
constexpr question to_china{.on = {2025, 4, 15}, .to = "CN"};
constexpr assessment by_a_letter = assess(h20, to_china);
constexpr chip of_which_nothing_is_known{.name = "Unknown"};
static_assert(assess(of_which_nothing_is_known, to_china).result.license() == truth::unknown);
constexpr assessment under_a = assess(h100, {.on = {2026, 9, 24}, .to = "CN"});
static_assert(by_a_letter.result.license() == truth::yes && by_letter(by_a_letter) && basis_of(by_a_letter).count > 0);
static_assert(paragraphs_of(under_a).count > 0 && exceptions_of(under_a).count < 32 && eccns_of(under_a).count == 1);
static_assert(under_a.result.review_policy() == outcome::case_by_case && to_china.seat() == country("CN"));
static_assert(must_meet_no_paragraph(by_a_letter) && must_stay_out_of_a(by_a_letter) &&
              must_need_no_license(assess(h20, {.on = {2025, 4, 8}, .to = "CN"})));
static_assert(freshness_of({2026, 12, 1}).unchecked() && !freshness_of(rules_verified_through).stale());
static_assert(next_up(1) > 1 && next_down(1) < 1 && largest_area(4800_TPP, 3.2_TPP_per_mm2) > 1400_mm2 &&
              smallest_performance(800_mm2, 3.2_TPP_per_mm2) > 2559_TPP);
static_assert(comes_near({metric::tpp, comparison::at_least, range::exactly(2400)}, range::exactly(2368)));
constexpr cuts of_tpp = cuts_in_force(metric::tpp, to_china, the_law, [](enacted const&) { return true; });
static_assert(of_tpp.size() > 0 && samples_of(range{1000, 5000, -1}, of_tpp).size() > 2);
static_assert(nearest_of(by_a_letter).gap > 0.01 && nearest_of(by_a_letter).gap < 0.02);
static_assert(counts_on(law::transistor_lines[0], law::foundry_compliance) && easier_terms_end_on({2025, 2, 1}).valid());
static_assert(advanced_logic(range::exactly(7), transistor::planar) == truth::yes && shipment_of(h20, {2026, 9, 24}).has_hbm == truth::yes);
static_assert(!may_need_a_license_for_national_security(by_a_letter));
constexpr chip const* one_chip[] = {&h20};
static_assert(fingerprint_of(rulebook(alone)) != fingerprint{} && fingerprint_of(one_chip) != fingerprint{});
static_assert([] {
    fingerprint f;
    add_to(f, h20);
    return f == fingerprint_of(one_chip);
}());
static_assert(from_below({metric::tpp, comparison::at_least, range::exactly(2400)}) &&
              crossed(*nearest_of(by_a_letter).finding, 0) != truth::unknown);
constexpr int stretches_until_the_letter = [] {
    int n = 0;
    for_each_stretch(h20, to_china, {2025, 4, 9}, [&](stretch const&, stretch const* before) { n += before || n == 0; });
    return n;
}();
static_assert(first_day_of(h20) > timeline_start && stretches_until_the_letter >= 2);
static_assert(draws_lines(nearest_of(by_a_letter).finding->rule()) && is_line_for(by_a_letter, *nearest_of(by_a_letter).finding, 1));
static_assert(distance_to({metric::tpp, comparison::at_least, range::exactly(2400)}, range::exactly(2368)).exact());
static_assert(share_to({metric::tpp, comparison::at_least, range::exactly(2400)}, range::exactly(2368)).bounded());
static_assert(by_area(h20, to_china).count > 0 && by_performance(h20, to_china).count > 0 && reaches(goal::no_paragraph, by_a_letter));
static_assert(largest_performance(h20, to_china, goal::no_paragraph) > 2300_TPP && point_of(by_a_letter).x.point() == 2368);
constexpr plot drawn = [] {
    plot p;
    draw_regions(p, to_china);
    return p;
}();
static_assert(!drawn.regions.empty());
static_assert(candidate_days(h20, to_china, {2025, 4, 1}, {2025, 5, 1}).count > 1 && same_answer(by_a_letter, by_a_letter));
static_assert(changes_between(by_a_letter, by_a_letter).empty());
constexpr int rows = [] {
    int n = 0;
    for_each_change(h20, to_china, {2025, 4, 1}, {2025, 5, 1}, [&](auto const&...) { ++n; });
    return n;
}();
static_assert(rows > 0);
static_assert(presumption({}).presumption_reaches == truth::no && presumption({.on = {2025, 6, 1}}).presumption_reaches == truth::unknown);
static_assert(terms_of(by_a_letter).by_letter && strictness(terms_of(by_a_letter)) > 1 && qualifications_of(by_a_letter).count < 10);
constexpr chip const* both[] = {&h20, &h100};
static_assert(rank<2>(both, {}, to_china, the_law).chips[0].chip == &h100 && figure_of(h20, yardstick::memory).point() == 96);
static_assert(key_of(yardstick::performance) == "tpp" && rows_begun(the_law, {2025, 4, 8}, {2025, 4, 9}, reading::enforced).count > 0);
constexpr int flipped = [] {
    int n = 0;
    for_each_flipped(both, to_china, {2025, 4, 8}, [&](auto const&...) { ++n; });
    return n;
}();
static_assert(flipped > 0 && is_metric(asked_of::tpp) && metric_of(asked_of::tpp) == metric::tpp);
constexpr std::size_t told = [] { // of one row: the whole law takes compilers too long
    decision law(to_china, rulebook(alone));
    if (place_on(law.axis(asked_of::vendor), h20, measure(h20)) == outside_of_places) return std::size_t{0};
    std::size_t n = names_of(law, product::processor).count;
    for_each_row(law, law.named(law.root(product::processor), 1, 1), [&](auto const&) { ++n; });
    return n;
}();
static_assert(told > 0);
constexpr fleet_part parts[] = {{&h20, 1000}};
constexpr fleet_sum sum = add_up(parts, 1);
static_assert(is_count(1000) && h100_equivalents_by_tpp(sum).point() > 100 && h100_equivalents_by_fp16(sum).point() > 100);
static_assert(find_preset("deepseek-v3") != nullptr && caps_in_force({2025, 5, 1}, reading::printed).count > 0);
static_assert(counted_by(*caps_in_force({2025, 5, 1}, reading::printed)[0], sum).low >= 0);
constexpr bool counts_tpp = [] {
    fleet_unit unit{};
    return unit_of(*caps_in_force({2025, 5, 1}, reading::printed)[0], unit) && counted_in(unit, sum) == sum.tpp;
}();
static_assert(cost_of({}, {}) == range{});
static_assert(part_of(h100, {1, 2, -1}).at_most == 2 && part_of(h100, range::exactly(3)).at_most == 0);
static_assert(counts_tpp && least_count(h100, {740, fleet_unit::performance}).point() == 1);
static_assert(training_days(sum, training_operations(70e9, 15e12), range::exactly(0.4)).point() > 1);
static_assert(chip_hours(parts, 1, 1e24, range::exactly(0.4)).point() > 1 && training_lines_on({2026, 9, 24}).count == 3);
static_assert(fingerprint_of(rulebook(alone)).hexadecimal().text[0] != 0 &&
              times_of(measure(h100), reference_of(h100), metric::tpp).point() == 1);
constexpr fingerprint of_h20 = [] {
    fingerprint f;
    add_to(f, h20);
    return f;
}();
static_assert(of_h20 != fingerprint() && row_in_force("3A090.a.1", {2026, 9, 24}, reading::enforced) != nullptr);
static_assert(metrics_of({100, 500, 2000, -1}, question{})[metric::density].low == 3.2 && nobodys_chip().dies.empty());
static_assert(falls_under("3A090.b.1", "3A090.b") && short_name(law::gain_ai_act) != "" && &*law_of(question{}).begin() == the_law.first);
static_assert(law::bill::denied(rule{}).prevails && !law::bill::without_exceptions(rule{}).bars.empty());
constexpr std::size_t on_the_edge = [] {
    swept_design all[] = {{100, 500, 2000, -1}, {100, 600, 2000, -1}, {100, 600, 3000, -1}};
    return keep_edge(all);
}();
static_assert(on_the_edge == 2 && rates_of(2, 3, 10).from == 3 && rates_of(2, 3, 10).to == 6);
static_assert(stands(range::exactly(2), relation::less, range::exactly(3)) == truth::yes && verdict_of({}) == verdict::undetermined);
static_assert(law::computer_line({2023, 1, 1}).high == 70 && law::computer_line({2024, 1, 1}).point() == 70);
static_assert(stacks_of(h100).point() == 5 && stacks_in(h100).point() == 5 && takes(h100, {}) == truth::yes);
static_assert(products_of(h100, {range::exactly(101), nullptr}).point() == 20 && us_volume_begins() == date{2026, 1, 15});
static_assert(h100_equivalents(equivalent_by::memory, parts).point() == 1200 && days_at_least(sum, 1e24).point() > 0);
static_assert(axis_of("released", plot_axis::tpp) == plot_axis::released && units_of(plot_axis::tpp, {}) == 1);
constexpr std::size_t lines_drawn = [] {
    plot p;
    p.axes = {plot_axis::dram_bandwidth, plot_axis::transfer_rate, {}};
    draw_lines(p, to_china, rulebook(alone));
    return p.lines.count + places_of_sum({{}, 1, 2, 1, 2, 1700}, p).count;
}();
static_assert(lines_drawn <= 40);
constexpr price_of_chip prices[] = {{nullptr, range::exactly(20000)}};
static_assert(price_of(h20, prices).point() == 20000 && by_thousand_dollars(h20, range::exactly(96), range::exactly(24000)).point() == 4);
static_assert(for_money(bought::memory, h20, range::exactly(96000)).point() == 1 && us_volume_cap({2026, 2, 1})->amount == 50);
static_assert(counted_of(h20, parts).point() == 1000 && volume_of(h20, parts, parts).share().point() == 1);
static_assert(us_volumes(parts, parts).count == 1 && volume_together(parts, parts).share().point() == 1);
static_assert(reviewed_case_by_case(h20, {2025, 1, 1}) == truth::no);

} // namespace

TEST_CASE("every public function of the core was evaluated while compiling") { CHECK(rows > 0); }
