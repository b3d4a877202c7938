// The country groups, and the bills and the tariff, beside a second reading of their texts.
#include "../support/show.hpp"
#include "bills_and_tariff.hpp"
#include "supplement_no_1_to_part_740.hpp"

#include <chipgauge/assess.hpp>

#include <algorithm>
#include <cmath>

using namespace chipgauge;

namespace {

std::string code(country c) { return {c.first(), c.second()}; }
int written(date d) { return d.year * 10000 + d.month * 100 + d.day; }

/// A set of the EAR's groups in chipgauge's words, with "D:5 or Macau" as a group of its own.
groups as_groups(formal::group_set const& set, std::string const& place) {
    groups all = groups::none;
    std::pair<char const*, groups> const names[] = {{"A:1", groups::a1}, {"A:5", groups::a5}, {"A:6", groups::a6},      {"D:1", groups::d1},
                                                    {"D:4", groups::d4}, {"D:5", groups::d5}, {"Tier 1", groups::tier1}};
    for (auto const& [name, group] : names)
        if (set.count(name)) all = all | group;
    return formal::macau_or_d5(place, set) ? all | groups::d5m : all;
}

std::vector<date> days_around(std::vector<date> const& starts) {
    std::vector<date> all;
    for (date const d : starts)
        for (date const each : {d.previous(), d}) all.push_back(each);
    return all;
}

/// Whether some row whose designation begins so applies.
bool applies(assessment const& a, std::string_view begins, std::string_view but = "nothing") {
    for (finding const& f : a.findings) {
        std::string_view const id = f.rule().id.text;
        if (id.substr(0, begins.size()) == begins && id.find(but) == std::string_view::npos && f.applies == truth::yes) return true;
    }
    return false;
}

constexpr chip nobody{.id = "made-up", .name = "made up", .vendor = "nobody", .model = "made up"};

metrics metrics_of(formal::circuit const& c, date released) {
    metrics m;
    m[metric::tpp] = range::exactly(c.tpp);
    m[metric::density] = range::exactly(c.density);
    m[metric::dram_bandwidth] = range::exactly(c.dram);
    m[metric::transfer_rate] = range::exactly(c.transfer);
    m[metric::bandwidth_sum] = range::exactly(c.dram + c.transfer);
    m[metric::rate] = range::exactly(c.tpp / 8);
    m[metric::package_bandwidth] = range::none();
    m[metric::datacenter] = range::exactly(c.datacenter);
    m[metric::released] = range::exactly(released.serial());
    m.area_decides_density = false;
    return m;
}

/// One figure at each number and at its neighbors, the others out of the way.
std::vector<formal::circuit> designs() {
    std::vector<formal::circuit> all;
    auto const add = [&](double tpp, double density, double dram, double transfer) {
        for (bool const datacenter : {true, false}) {
            formal::circuit c;
            c.tpp = tpp;
            c.density = density;
            c.dram = dram;
            c.transfer = transfer;
            c.datacenter = datacenter;
            all.push_back(c);
        }
    };
    auto const around = [](std::vector<double> const& numbers) {
        std::vector<double> values;
        for (double const n : numbers)
            for (double const v : {std::nextafter(n, 0), n, std::nextafter(n, 1e9)}) values.push_back(v);
        return values;
    };
    for (double const tpp : around({1600, 2400, 4800, 14000, 17500, 20800, 21000, 21100})) {
        for (double const density : around({1.6, 3.2, 21})) add(tpp, density, 100, 100);
        for (double const dram : {4700.0, 6000.0}) add(tpp, 0.1, dram, 100);
    }
    for (double const dram : around({1400, 1600, 4500, 5000, 5800, 6200}))
        for (double const tpp : {100.0, 15000.0, 21000.0}) add(tpp, 0.1, dram, 100);
    for (double const transfer : around({1100})) add(100, 0.1, 1400 - 1, transfer);
    for (double const transfer : {300.5, 301.0, 301.5}) add(100, 0.1, 1400 - 1, transfer); // 1,700 together
    for (double const transfer : around({1100, 1600})) add(100, 0.1, 100, transfer);
    return all;
}

} // namespace

TEST_CASE("the groups of every listed country are those of supplement no. 1 and of supplement no. 5, on every day of change") {
    std::vector<date> starts{{2026, 9, 24}, {2022, 8, 26}};
    for (membership_change const& m : membership_changes)
        if (starts[1] < m.from) starts.push_back(m.from);
    int compared = 0;
    for (place const& p : all_places) {
        if (!p.listed) continue;
        for (date const on : days_around(starts)) {
            std::vector<groups> here, there;
            for (formal::group_set const& set : formal::country_groups(code(p.code), written(on)))
                here.push_back(as_groups(set, code(p.code)));
            for (groups const each : standing_of(p.code, on).alternatives) there.push_back(each);
            std::sort(here.begin(), here.end());
            std::sort(there.begin(), there.end());
            ++compared;
            if (here == there) continue;
            CAPTURE(p.code);
            CAPTURE(on);
            CHECK(here.size() == there.size());
            CHECK(static_cast<int>(here[0]) == static_cast<int>(there[0]));
        }
    }
    CHECK(compared > 2000);
}

TEST_CASE("bills and tariff bands show where a second reading of their texts says so, at every number, day, place and movement") {
    int compared = 0, shown_by_some = 0;
    auto const all = designs();
    auto const d5m = [](std::string const& place, int on) { return formal::macau_or_d5(place, formal::country_groups(place, on).front()); };
    for (date const on : days_around({{2025, 10, 9}, {2025, 12, 18}, {2026, 1, 15}, {2026, 4, 30}}))
        for (std::string const to : {"CN", "HK", "MO", "CU", "IR", "KP", "RU", "VE", "SY", "KZ", "DE"})
            for (std::string const seat : {"", "CN", "SY", "DE"})
                for (movement const how : {movement::export_from_us, movement::reexport, movement::transfer})
                    for (date const released : {date{2026, 1, 1}, date{2026, 1, 2}})
                        for (std::size_t i = 0; i < all.size(); ++i) {
                            // Every design from the United States to China, where all speak; elsewhere they take turns.
                            bool const full = to == "CN" && seat.empty() && how == movement::export_from_us;
                            if (!full && (i + static_cast<std::size_t>(compared)) % 23 != 0) continue;
                            formal::circuit const& c = all[i];
                            question q;
                            q.on = on;
                            q.to = parse_country(to);
                            q.headquarters = parse_country(seat);
                            q.movement = how;
                            formal::transaction t;
                            t.on = written(on);
                            t.to = to;
                            t.headquarters = seat.empty() ? to : seat;
                            int const first_marketed = written(released);
                            bool const reached = d5m(t.to, t.on) || d5m(t.headquarters, t.on);
                            assessment const a = assess(nobody, metrics_of(c, released), q, the_law);
                            bool const same = applies(a, "S.3150/") == formal::s_3150(c, t, reached) &&
                                              applies(a, "H.R.6875/") == formal::h_r_6875(c, t) &&
                                              applies(a, "S.4456/", "restricted") == formal::s_4456(c, t) &&
                                              applies(a, "S.4456/restricted") == formal::s_4456_restricted(c, t, first_marketed) &&
                                              applies(a, "tariff.band-1") == formal::tariff_band_1(c, t) &&
                                              applies(a, "tariff.band-2") == formal::tariff_band_2(c, t);
                            ++compared;
                            shown_by_some += formal::s_3150(c, t, reached) || formal::tariff_band_2(c, t);
                            if (same) continue;
                            CAPTURE(q);
                            CAPTURE(c.tpp);
                            CAPTURE(c.density);
                            CAPTURE(c.dram);
                            CAPTURE(c.transfer);
                            CAPTURE(c.datacenter);
                            CHECK(same);
                        }
    CHECK(compared > 5000);
    CHECK(shown_by_some > 1000);
    CHECK(shown_by_some < compared);
}
