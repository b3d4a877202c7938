// From a published chip to circuits with exact figures: one for each way in which its figures may stand to the numbers in the texts.
#pragma once

#include "transaction.hpp"

#include <chipgauge/chips/chip.hpp>

#include <cmath>
#include <map>
#include <vector>

namespace formal {

/// What may be true of a figure: between two numbers. An upper end of zero below the lower one: there is no such figure.
struct between {
    double low = 0, high = chipgauge::unbounded;
};

inline between of(chipgauge::range r) { return {r.low, r.high}; }
inline double product(double a, double b) {
    return a == 0 || b == 0 ? 0 : a > 1 && b > chipgauge::unbounded / a ? chipgauge::unbounded : a * b;
}
inline double quotient(double a, double b) {
    if (a == 0) return 0;
    return b == 0 || a >= chipgauge::unbounded || (b < 1 && a > chipgauge::unbounded * b) ? chipgauge::unbounded : a / b;
}
inline double sum(double a, double b) { return a > chipgauge::unbounded - b ? chipgauge::unbounded : a + b; }

/// Technical note 2 to 3A090.a and .b, items 1 and 2: bit length times dense rate, the highest per unit, summed over units. 3A991.p
/// sums the rates themselves.
inline void processing_performance(chipgauge::chip const& c, between& tpp, between& tops) {
    std::map<int, std::pair<between, between>> units;
    for (chipgauge::rate const& r : c.rates) {
        auto const dense = of(r.dense.value());
        auto const bits = of(chipgauge::bit_length(r.format).value());
        auto& [highest, fastest] = units.try_emplace(r.unit, between{0, 0}, between{0, 0}).first->second;
        highest = {std::fmax(highest.low, product(dense.low, bits.low)), std::fmax(highest.high, product(dense.high, bits.high))};
        fastest = {std::fmax(fastest.low, dense.low), std::fmax(fastest.high, dense.high)};
    }
    if (units.empty()) return;
    tpp = tops = {0, 0};
    for (auto const& [number, unit] : units) {
        tpp = {sum(tpp.low, unit.first.low), sum(tpp.high, unit.first.high)};
        tops = {sum(tops.low, unit.second.low), sum(tops.high, unit.second.high)};
    }
}

/// Item 4: the dies made on a non-planar node. None: `planar`.
inline between applicable_die_area(chipgauge::chip const& c, bool& planar) {
    planar = false;
    if (c.dies.empty()) return {};
    between area{0, 0};
    planar = true;
    for (chipgauge::die const& d : c.dies) {
        if (d.kind == chipgauge::transistor::planar) continue;
        planar = false;
        auto const each = of(d.area.value());
        double const least = d.kind == chipgauge::transistor::unknown ? 0 : each.low;
        area = {sum(area.low, product(least, d.count)), sum(area.high, product(each.high, d.count))};
    }
    return area;
}

/// Every value that a figure may take, as far as the numbers of the texts tell them apart: its ends, and for each number within, the
/// number itself and its two neighbors; the upper one only where some text says "more than".
inline std::vector<double> distinct(between range, std::vector<double> const& numbers, bool more_than = true) {
    std::vector<double> values{range.low};
    for (double const n : numbers)
        for (double const v : {std::nextafter(n, 0), n, std::nextafter(n, 1e300)})
            if (v > range.low && v < range.high && (more_than || v <= n)) values.push_back(v);
    if (range.high > range.low) values.push_back(range.high);
    return values;
}

inline std::vector<double> const tpp_numbers{1600, 2400, 4800, 4992, 21000}, density_numbers{1.6, 3.2, 5.92},
    dram_numbers{600, 700, 1400, 1700, 4000, 6500}, transfer_numbers{150, 300, 600, 664, 900, 1028, 1100, 1700};

/// Where a circuit stands to every number of the texts: circuits that stand alike are judged alike.
inline std::vector<bool> stand(circuit const& c) {
    std::vector<bool> all{c.datacenter, c.tops >= 8, c.package_density > 2, c.package_density < 3.3, c.dram + c.transfer >= 1700};
    for (double const n : tpp_numbers) all.push_back(c.tpp >= n);
    for (double const n : density_numbers) all.push_back(c.density >= n);
    for (double const n : dram_numbers) all.push_back(c.dram >= n);
    for (double const n : transfer_numbers) all.push_back(c.transfer >= n);
    return all;
}

inline std::vector<circuit> stack_of_memory(chipgauge::chip const& c, circuit base) {
    base.memory = true;
    auto const bandwidth = of(c.memory_bandwidth.value()), area = of(c.package_area.value());
    double const low = area.high >= chipgauge::unbounded ? 0 : quotient(bandwidth.low, area.high);
    std::vector<circuit> all;
    for (double const v : distinct({low, quotient(bandwidth.high, area.low)}, {2, 3.3})) {
        base.package_density = v;
        all.push_back(base);
    }
    return all;
}

/// The pairs of TPP and density that a chip may have: density follows TPP over the area.
inline std::vector<std::pair<double, double>> performances(between tpp, between area, bool planar) {
    std::vector<double> numbers = tpp_numbers;
    for (double const d : density_numbers)
        for (double const a : {area.low, area.high}) numbers.push_back(product(d, a));
    std::vector<std::pair<double, double>> all;
    for (double const t : distinct(tpp, numbers, false)) {
        if (planar) {
            all.emplace_back(t, -1);
            continue;
        }
        double const thinnest = area.high >= chipgauge::unbounded ? 0 : quotient(t, area.high);
        for (double const d : distinct({thinnest, quotient(t, area.low)}, density_numbers, false)) all.emplace_back(t, d);
    }
    return all;
}

/// Every circuit that a chip may be.
inline std::vector<circuit> circuits_of(chipgauge::chip const& c) {
    circuit base;
    base.vendor = std::string(c.vendor);
    base.model = std::string(c.model);
    bool const either = c.sold_for == chipgauge::market::unknown;
    base.datacenter = c.sold_for == chipgauge::market::datacenter;
    std::map<std::vector<bool>, circuit> all;
    auto const keep = [&](circuit one) {
        for (bool const datacenter : {false, true}) {
            if (!either && datacenter != base.datacenter) continue;
            one.datacenter = datacenter;
            all.try_emplace(stand(one), one);
        }
    };
    if (c.kind == chipgauge::product::memory) {
        for (circuit const& one : stack_of_memory(c, base)) keep(one);
    } else {
        between tpp, tops;
        processing_performance(c, tpp, tops);
        bool planar = false;
        between const area = applicable_die_area(c, planar);
        bool const sram = c.memory_type == "SRAM"; // 748 supp. no. 2 (dd): not DRAM
        between const dram = sram ? between{0, 0} : of(c.memory_bandwidth.value());
        between const host = of(c.host_io.value()), link = of(c.link.value());
        bool const no_link = c.link_name.empty() && link.low == 0 && link.high >= chipgauge::unbounded && host.low == host.high;
        between const transfer = no_link ? host : between{sum(host.low, link.low), sum(host.high, link.high)};
        for (auto const& [t, d] : performances(tpp, area, planar))
            for (double const m : distinct(dram, dram_numbers, false))
                for (double const x : distinct(transfer, transfer_numbers, false))
                    for (double const o : distinct(tops, {8}, false)) {
                        circuit one = base;
                        one.tpp = t;
                        one.density = d;
                        one.dram = m;
                        one.transfer = x;
                        one.tops = o;
                        keep(one);
                    }
    }
    std::vector<circuit> circuits;
    for (auto const& [where, one] : all) circuits.push_back(one);
    return circuits;
}

} // namespace formal
