// Many designs at once, against assess() one by one: each way to compute, every maker and model that rows name, missing figures. The
// numbers that are none (NaN, infinite, negative, zero) count as unknown, also in a program that is compiled with -ffast-math.
#include "support/designs.hpp"
#include "support/questions.hpp"

#include <chipgauge/answers/decision_rows.hpp>
#include <chipgauge/batch.hpp>

#include <limits>
#include <memory>

using namespace chipgauge;

namespace chipgauge::detail {
bool place_with_fast_math(batch_table const&, design_columns const&, std::size_t, std::size_t, std::int64_t*); // compiled apart
}

namespace {

constexpr detail::place_function ways[] = {detail::place_anywhere, detail::place_with_fast_math};

/// Designs as columns, and the same as metrics.
struct designs_in_columns {
    std::vector<double> tpp, area, transfer, dram;
    std::vector<std::uint8_t> datacenter;
    std::vector<std::int32_t> released;
    std::vector<metrics> measured;

    design_columns columns() const { return {tpp, area, transfer, dram, datacenter, released}; }
};

constexpr double no_figures[] = {-1, -0.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()};

designs_in_columns made(decision const& law, made_designs& from, std::size_t count) {
    designs_in_columns all;
    auto const put = [&](std::vector<double>& to, range r) { to.push_back(r.exact() ? r.low : no_figures[from.below(4)]); };
    while (all.tpp.size() < count) {
        metrics m = from.next(law).measured;
        if (m[metric::tpp].empty() || m.area.empty()) continue;
        if (m[metric::tpp].exact() && m[metric::tpp].low <= 0) m[metric::tpp] = range{}; // zero is no TPP
        m[metric::density] = m[metric::tpp] / m.area;
        if (!m[metric::transfer_rate].exact()) m[metric::transfer_rate] = range{};
        m[metric::bandwidth_sum] = m[metric::dram_bandwidth] + m[metric::transfer_rate];
        put(all.tpp, m[metric::tpp]);
        put(all.area, m.area);
        put(all.transfer, m[metric::transfer_rate]);
        put(all.dram, m[metric::dram_bandwidth]);
        range const market = m[metric::datacenter], day = m[metric::released];
        all.datacenter.push_back(market.exact() ? static_cast<std::uint8_t>(market.low) : 255);
        all.released.push_back(day.exact() ? static_cast<std::int32_t>(day.low) : -1);
        all.measured.push_back(m);
    }
    return all;
}

long differences(decision& law, designs_in_columns const& designs, maker_and_model const& who, detail::place_function way) {
    chip c;
    c.vendor = law.axis(asked_of::vendor).name_in(who.vendor);
    c.model = law.axis(asked_of::model).name_in(who.model);
    auto const all = std::make_unique<batch>(law, c.vendor, c.model);
    std::vector<std::uint8_t> told(designs.measured.size());
    all->judge(designs.columns(), told, way);
    long different = 0;
    for (std::size_t i = 0; i < told.size(); ++i)
        different += !((*all)[told[i]] == detail::told_of(assess(c, designs.measured[i], law.asked(), law.law()).result));
    return different;
}

} // namespace

TEST_CASE("a batch says of every design what assess says, in each way to compute") {
    made_designs from;
    long checked = 0, different = 0, n = 0;
    for_each_question(307, [&](question q) {
        q.sold_for = market::unknown; // columns say both
        q.on_us_market = {};
        auto const law = std::make_unique<decision>(q, the_law);
        designs_in_columns const designs = made(*law, from, 131);
        for (maker_and_model const& who : names_of(*law, product::processor)) {
            different += differences(*law, designs, who, n % 3 == 2 ? detail::fastest() : ways[n % 3]);
            checked += 131;
            ++n;
        }
    });
    MESSAGE(checked << " designs, " << different << " different answers");
    CHECK(checked > 1000);
    CHECK(different == 0);
}

TEST_CASE("a column that is not there is one of which nothing is known") {
    auto const law = std::make_unique<decision>(ask({2026, 9, 24}), the_law);
    auto const all = std::make_unique<batch>(*law);
    std::vector<double> const tpp(20, 2368), none(20, -1);
    std::vector<std::uint8_t> with(20), without(20), nothing(20);
    all->judge({.tpp = tpp, .die_area = none, .transfer_rate = none, .dram_bandwidth = none}, with);
    all->judge({.tpp = tpp}, without);
    all->judge({}, nothing);
    CHECK(with == without);
    CHECK((*all)[without[0]].license() == truth::unknown);
    CHECK((*all)[nothing[19]].license() == truth::unknown);
}
