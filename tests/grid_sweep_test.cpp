// Sweeps of small grids against assess() design by design; shards put together against the whole.
#include "support/questions.hpp"

#include <chipgauge/answers/sweep.hpp>

#include "grid.hpp"
#include "usage_error.hpp"

#include <memory>
#include <vector>

using namespace chipgauge;

namespace {

struct counted {
    std::vector<std::uint64_t> counts = std::vector<std::uint64_t>(sweep::most_answers);
    std::vector<swept_design> edge;
};

counted swept_in_shards(decision const& law, sweep_axes const& axes, std::size_t shards) {
    counted all;
    auto const each = std::make_unique<sweep>(law, axes, truth::no);
    for (std::size_t shard = shards; shard > 0; --shard) {
        std::vector<swept_design> edge;
        shard_of_rates const mine = rates_of(shard, shards, axes.fp16.size());
        for (std::size_t i = mine.from; i < mine.to; ++i)
            each->add(axes.fp16[i], std::span<std::uint64_t, sweep::most_answers>(all.counts),
                      [&](swept_design const& d) { edge.push_back(d); });
        edge.resize(keep_edge(edge));
        all.edge.insert(all.edge.end(), edge.begin(), edge.end());
    }
    all.edge.resize(keep_edge(all.edge));
    return all;
}

/// Each design judged by assess(), the edge by comparing each with each.
counted judged_one_by_one(decision const& law, sweep_axes const& axes) {
    counted all;
    std::vector<swept_design> free;
    auto const values = [](std::span<double const> axis) {
        return axis.empty() ? std::vector<double>{-1} : std::vector<double>(axis.begin(), axis.end());
    };
    for (double const fp16 : axes.fp16)
        for (double const area : values(axes.area))
            for (double const memory : values(axes.memory))
                for (double const io : values(axes.io)) {
                    swept_design const d{fp16, area, memory, io};
                    chip const c = nobodys_chip();
                    answer const told = detail::told_of(assess(c, metrics_of(d, law.asked()), law.asked(), law.law()).result);
                    std::size_t number = 0;
                    while (number < law.answers().size() && !(law.answers()[number] == told)) ++number;
                    REQUIRE(number < law.answers().size());
                    ++all.counts[number];
                    if (told.license() == truth::no) free.push_back(d);
                }
    for (swept_design const& d : free) {
        bool beaten = false;
        for (swept_design const& other : free)
            beaten = beaten || ((other.area != d.area || other.fp16 != d.fp16 || other.memory != d.memory || other.io < d.io) &&
                                other.area <= d.area && other.fp16 >= d.fp16 && other.memory >= d.memory);
        if (!beaten) all.edge.push_back(d);
    }
    all.edge.resize(keep_edge(all.edge)); // in its order
    return all;
}

std::vector<question> some_questions() {
    question with_market = ask({2026, 9, 24});
    with_market.sold_for = market::datacenter;
    question vietnam = ask({2024, 6, 1}, "VN");
    vietnam.sold_for = market::workstation;
    return {ask({2026, 9, 24}), with_market, vietnam, ask({2022, 12, 1}), ask({2025, 4, 20}), ask({2025, 12, 1}, "KH")};
}

// 100 and 300 TFLOPS are the TPP of two limits; 500 and 1000 mm² put densities on limits too.
std::vector<double> const rates{20, 99.5, 100, 148, 149.9, 150, 299, 300, 301, 1500}, areas{30, 270.5, 500, 501, 814, 1000, 1500},
    memories{0, 600, 1399, 1400, 2000, 3999, 4000, 4800}, links{0, 64, 599, 600, 900, 1100};

} // namespace

TEST_CASE("a sweep counts every design of a grid under the answer that assess gives, and finds the edge") {
    std::uint64_t checked = 0, free = 0;
    for (question const& q : some_questions()) {
        auto const law = std::make_unique<decision>(q, the_law);
        for (sweep_axes const& axes : {sweep_axes{rates, areas, memories, links}, sweep_axes{rates, areas, memories, {}},
                                       sweep_axes{rates, areas, {}, links}, sweep_axes{rates, {}, memories, {}}}) {
            counted const wanted = judged_one_by_one(*law, axes), found = swept_in_shards(*law, axes, 1);
            CHECK(found.counts == wanted.counts);
            CHECK(found.edge == wanted.edge);
            for (std::uint64_t const n : found.counts) checked += n;
            free += found.edge.size();
        }
    }
    MESSAGE(checked << " designs, " << free << " on an edge");
    CHECK(checked > 20000);
    CHECK(free > 20);
}

TEST_CASE("however many shards, a sweep put together is the whole") {
    for (question const& q : some_questions()) {
        auto const law = std::make_unique<decision>(q, the_law);
        sweep_axes const axes{rates, areas, memories, links};
        counted const whole = swept_in_shards(*law, axes, 1);
        for (std::size_t const shards : {2, 3, 7, 10, 64}) {
            counted const together = swept_in_shards(*law, axes, shards);
            CHECK(together.counts == whole.counts);
            CHECK(together.edge == whole.edge);
        }
    }
}

TEST_CASE("an axis has the decimals that are typed, both ends, and steps by addition or by a factor") {
    CHECK(read_grid("die", "814") == std::vector<double>{814});
    CHECK(read_grid("die", "100..100.4:0.1") == std::vector<double>{100, 100.1, 100.2, 100.3, 100.4});
    CHECK(read_grid("die", "100..850:400") == std::vector<double>{100, 500});
    CHECK(read_grid("fp16", "1..8x2") == std::vector<double>{1, 2, 4, 8});
    for (char const* wrong : {"", "a", "1..2", "2..1:1", "1..2:0", "1..2x1", "1..2:-1", "0..2:1", "1..1000000:1", "1..2:1x3"})
        CHECK_THROWS_AS(read_grid("die", wrong), usage_error);
}
