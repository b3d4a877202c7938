// The regulation's metrics, computed from a chip's published figures.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge {

// g++ 12 takes an enumerator of an enum class for one that hides the unit of that name.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
/// What a limit of a rule can speak of. Each is a range of plain numbers in the unit given.
enum class metric : std::uint8_t {
    tpp,               ///< total processing performance (3A090, technical note 2)
    density,           ///< performance density, TPP per mm² of applicable die area (same note, item 4)
    transfer_rate,     ///< GB/s, all inputs and outputs but volatile memory, both directions (3A090 of 2022, 3A991.p)
    dram_bandwidth,    ///< GB/s, total DRAM bandwidth (15 CFR 748 supp. no. 2 (dd))
    bandwidth_sum,     ///< GB/s, DRAM bandwidth and transfer rate together (the letters of April 2025, as reported)
    rate,              ///< highest dense rate in TOPS, whatever the bit length (3A991.p)
    package_bandwidth, ///< GB/s per mm² of package, stand-alone memory only (3A090.c)
    datacenter,        ///< 1 designed or marketed for datacenters, 0 not (note 2 to 3A090)
    released           ///< the day of release, as days since 1970-01-01
};
#pragma GCC diagnostic pop
inline constexpr int metric_count = 9;

/// What is known of a metric itself. How it is called stands in words/.
struct metric_facts {
    std::string_view key{};  ///< stable: what CSV, JSON and SQL say
    std::string_view unit{}; ///< of its values; empty for a number without unit, a yes or no, a day
    int decimals = 0;        ///< that a reader needs where nothing asks for more
    bool whole = false;      ///< its values are whole numbers: there is nothing between two of them
};

/// One row for each metric. One without a row is a warning that our build takes for an error.
constexpr metric_facts facts_of(metric m) {
    using namespace std::string_view_literals;
    switch (m) {
    case metric::tpp: return {"tpp"sv, ""sv, 0};
    case metric::density: return {"performance_density"sv, "TPP/mm²"sv, 2};
    case metric::transfer_rate: return {"transfer_rate"sv, "GB/s"sv, 0};
    case metric::dram_bandwidth: return {"dram_bandwidth"sv, "GB/s"sv, 0};
    case metric::bandwidth_sum: return {"bandwidth_sum"sv, "GB/s"sv, 0};
    case metric::rate: return {"rate"sv, "TOPS"sv, 0};
    case metric::package_bandwidth: return {"package_bandwidth_density"sv, "GB/s per mm²"sv, 2};
    case metric::datacenter: return {"datacenter"sv, ""sv, 0, true};
    case metric::released: return {"released"sv, ""sv, 0, true};
    }
    return {};
}
static_assert(!facts_of(static_cast<metric>(metric_count - 1)).key.empty() && facts_of(static_cast<metric>(metric_count)).key.empty(),
              "metric_count is not the number of metrics");

constexpr std::string_view name_of(metric m) { return facts_of(m).key; }

/// All metrics of a chip. `area` stands beside them: a range of density follows a range of TPP.
struct metrics {
    range values[metric_count]{};
    range area;                                       ///< applicable die area, mm²; empty for an all-planar chip
    few<number_format, number_format_count> deciding; ///< formats whose TPP is the largest; exact ties only
    bool area_decides_density = true;                 ///< density is TPP over `area`, not given as such

    /// Writes every element: of a temporary in a constant expression, g++ 12 reads one that was never written as zero, not as unknown.
    constexpr metrics() {
        for (range& each : values) each = range{};
    }

    constexpr range const& operator[](metric m) const { return values[static_cast<int>(m)]; }
    constexpr range& operator[](metric m) { return values[static_cast<int>(m)]; }
};

/// TPP of one rate.
constexpr range tpp_of(rate const& r) { return r.dense.value() * bit_length(r.format).value(); }

/// The area of all non-planar logic dies: unknown when none is published, empty when all dies are planar.
constexpr range applicable_area(chip const& c) {
    if (c.dies.empty()) return {};
    range sum = range::none();
    for (die const& d : c.dies) {
        if (d.kind == transistor::planar) continue;
        range each = d.area.value() * range::exactly(d.count);
        if (d.kind == transistor::unknown) each.low = 0;
        sum = sum + each;
    }
    return sum;
}

/// All inputs and outputs add up: interconnect and host. No link named beside a published host rate means that there is none.
constexpr range transfer_rate(chip const& c) {
    range const host = c.host_io.value();
    range const link = c.link.value();
    bool const no_link = c.link_name.empty() && link == range{} && host.exact();
    return no_link ? host : link + host;
}

/// On-chip SRAM is not DRAM (15 CFR 748 supp. no. 2 (dd)): a chip that has nothing else has no DRAM bandwidth.
constexpr range dram_bandwidth(chip const& c) { return c.memory_is == ram::sram ? range::exactly(0) : c.memory_bandwidth.value(); }

namespace detail {

/// TPP and plain rate: within a unit the format that gives the most, over units the sum.
constexpr void sum_units(metrics& m, chip const& c) {
    range performance = range::none(), operations = range::none();
    int units = 0;
    for (rate const& r : c.rates)
        if (r.unit >= units) units = r.unit + 1;
    for (int unit = 0; unit < units; ++unit) {
        range most = range::none(), fastest = range::none();
        double top = -1;
        for (rate const& r : c.rates) {
            if (r.unit != unit) continue;
            range const each = tpp_of(r);
            most = larger(most, each);
            fastest = larger(fastest, r.dense.value());
            top = greatest(top, each.best);
        }
        if (most.empty()) break; // units are numbered from 0 without gaps
        for (rate const& r : c.rates)
            if (top >= 0 && r.unit == unit && tpp_of(r).best == top && !m.deciding.contains(r.format)) m.deciding.push(r.format);
        performance = performance + most;
        operations = operations + fastest;
    }
    if (performance.empty()) return; // what a chip cannot do says nothing of what it can
    m[metric::tpp] = performance;
    m[metric::rate] = operations;
}

} // namespace detail

/// Computes every metric. A figure that is missing leaves its metric unknown; nothing missing is read as zero.
constexpr metrics measure(chip const& c) {
    metrics m;
    m[metric::package_bandwidth] = range::none();
    if (c.kind == product::memory) {
        m[metric::tpp] = m[metric::rate] = m[metric::dram_bandwidth] = m.area = range::none();
        m[metric::package_bandwidth] = c.memory_bandwidth.value() / c.package_area.value();
    } else {
        if (!c.rates.empty()) detail::sum_units(m, c);
        m.area = applicable_area(c);
        m[metric::dram_bandwidth] = dram_bandwidth(c);
    }
    m[metric::density] = m[metric::tpp] / m.area;
    m[metric::transfer_rate] = c.kind == product::memory ? range::none() : transfer_rate(c);
    m[metric::bandwidth_sum] = m[metric::dram_bandwidth] + m[metric::transfer_rate];
    m[metric::datacenter] = c.sold_for == market::unknown ? range{0, 1, -1} : range::exactly(c.sold_for == market::datacenter);
    if (c.released.known()) {
        double const first = c.released.first().serial(), last = c.released.last().serial();
        m[metric::released] = {first, last, first == last ? first : -1};
    }
    return m;
}

} // namespace chipgauge
