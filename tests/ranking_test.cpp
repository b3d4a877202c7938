// Chips in order, everywhere and between two days: each agrees with assess() one by one.
#include "support/ask.hpp"

#include <chipgauge/chipgauge.hpp>

#include <chipgauge/answers/export_terms.hpp>
#include <chipgauge/answers/law_changes.hpp>
#include <chipgauge/answers/ranking.hpp>
#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/words/alphabet.hpp>
#include <chipgauge/writers/tile_map.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

using namespace chipgauge;

namespace {

constexpr question to_china(date on) { return {.on = on, .to = "CN"}; }

} // namespace

TEST_CASE("a ranking is every processor released by the day, each once, the largest figure first") {
    question const q = to_china({2025, 4, 8});
    for (yardstick const by : all_yardsticks) {
        auto const r = rank<512>(catalog::all, {.by = by}, q, the_law);
        std::size_t released = 0;
        for (chip const* c : catalog::all)
            if (c->kind == product::processor && !(c->released.known() && c->released.first() > q.on)) {
                ++released;
                std::size_t times = 0;
                for (ranked const& each : r.chips) times += each.chip == c;
                CHECK(times == 1);
            }
        CHECK(r.judged == released);
        CHECK(r.chips.count == released);
        for (std::size_t i = 1; i < r.chips.count; ++i) {
            range const& before = r.chips[i - 1].figure;
            range const& now = r.chips[i].figure;
            CHECK((!now.known() || (before.known() && before.point() >= now.point())));
        }
    }
}

TEST_CASE("those without a license requirement, with one, and undetermined are all, and each has the answer of assess") {
    question const q = to_china({2025, 4, 9});
    std::size_t count = 0;
    for (truth const license : {truth::no, truth::unknown, truth::yes}) {
        auto const r = rank<512>(catalog::all, {.by_license = true, .license = license}, q, the_law);
        count += r.chips.count;
        for (ranked const& each : r.chips) CHECK(assess(*each.chip, q).result.license() == license);
    }
    CHECK(count == rank<512>(catalog::all, {}, q, the_law).judged);
}

TEST_CASE("on April 8, 2025 the H20 is the most capable datacenter chip without a license to China, and the RTX 5090 D of all") {
    question const q = to_china({2025, 4, 8});
    ranking_query asked{.by_license = true, .license = truth::no, .sold_for = market::datacenter};
    CHECK(rank<512>(catalog::all, asked, q, the_law).chips[0].chip->id == "nvidia-h20-96gb");
    asked.sold_for = market::unknown;
    CHECK(rank<512>(catalog::all, asked, q, the_law).chips[0].chip->id == "nvidia-rtx-5090-d");
}

TEST_CASE("where no license is required, the terms say nothing else, and a denial is stricter than a case-by-case review") {
    chip const& h100 = *find_chip("H100");
    CHECK(terms_of(assess(h100, {.on = {2026, 9, 24}, .to = "FR"})) == export_terms{truth::no, false, {}, {}});
    export_terms const denied = terms_of(assess(h100, to_china({2025, 4, 9}))), reviewed = terms_of(assess(h100, to_china({2026, 9, 24})));
    CHECK(denied.review == outcomes(outcome::presumption_of_denial));
    CHECK(reviewed.review == outcomes(outcome::case_by_case));
    CHECK(strictness(denied) > strictness(reviewed));
    CHECK(strictness(reviewed) > strictness(export_terms{truth::no, false, {}, {}}));
}

TEST_CASE("chips flip between two days exactly where their answers differ, and rows begin in one of two halves of a time") {
    question const q = to_china({2025, 4, 9});
    few<chip const*, 512> flipped;
    for_each_flipped(catalog::all, q, {2025, 4, 8}, [&](assessment const& before, assessment const& now) {
        CHECK(before.asked.on == date{2025, 4, 8});
        flipped.push(now.chip);
    });
    CHECK(flipped.contains(find_chip("H20")));
    for (chip const* c : catalog::all) {
        bool const differs = !same_answer(assess(*c, to_china({2025, 4, 8})), assess(*c, q));
        CHECK(flipped.contains(c) == differs);
    }
    date const first{2022, 1, 1}, middle{2024, 6, 1}, last{2026, 9, 24};
    for (reading const as : {reading::enforced, reading::printed}) {
        auto const halves = rows_begun(the_law, first, middle, as).count + rows_begun(the_law, middle, last, as).count;
        CHECK(rows_begun(the_law, first, last, as).count == halves);
    }
}

TEST_CASE("names stand in alphabetical order, accents and case aside") {
    std::vector<std::string> names{"Zambie", "Égypte", "États", "Espagne", "eau", "Åland"};
    sort_names(names);
    CHECK(names == std::vector<std::string>{"Åland", "eau", "Égypte", "Espagne", "États", "Zambie"});
}

TEST_CASE("every country and territory has one tile of the world") {
    std::vector<std::string> tiles, known;
    for (std::size_t row = 0; row < world_rows; ++row) {
        REQUIRE(world_tiles[row].size() == world_tiles[0].size());
        for (std::size_t column = 0; column < world_columns; ++column)
            if (country const c = tile_at(row, column); c.named()) tiles.push_back({c.first(), c.second()});
    }
    for (place const& p : all_places) known.push_back({p.code.first(), p.code.second()});
    std::sort(tiles.begin(), tiles.end());
    std::sort(known.begin(), known.end());
    CHECK(tiles == known);
}

TEST_CASE("the map counts what the answers to the countries, one by one, add up to") {
    question q = ask({2026, 9, 24});
    std::string const map = tile_map(the_chip("H100"), q);
    std::size_t required = 0;
    for (place const& p : all_places) {
        if (in_the_united_states(p.code)) continue;
        q.to = p.code;
        required += assess(the_chip("H100"), q).result.license() == truth::yes;
    }
    CHECK(required > 20);
    std::size_t told = 0;
    for (std::string_view const kind : {"destinations. required: ", "destinations. required; an exception may overcome it: "})
        if (std::size_t const at = map.find(kind); at != std::string::npos)
            told += static_cast<std::size_t>(std::atoi(map.c_str() + at + kind.size()));
    CHECK(told == required);
}
