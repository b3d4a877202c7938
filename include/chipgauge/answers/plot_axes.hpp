// What the axes of the picture can show: figures that the law has lines for, the day of release, and the decode bound, which goes with the
// DRAM bandwidth.
#pragma once

#include <chipgauge/chips/inference.hpp>

namespace chipgauge {

// g++ 12 takes an enumerator of an enum class for one that hides the unit of that name.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class plot_axis : std::uint8_t { tpp, density, dram_bandwidth, transfer_rate, released, decode_bound };
#pragma GCC diagnostic pop
inline constexpr int plot_axis_count = 6;

/// The part of an axis that is shown. Figures that differ by factors stand on a logarithmic one, days do not.
struct axis {
    double low = 1, high = 10;
    bool logarithmic = true;

    constexpr bool holds(double v) const { return v >= low && v <= high; }
    friend constexpr bool operator==(axis const&, axis const&) = default;
};

struct plot_axis_facts {
    std::string_view key{};                            ///< stable: what links, options and records say
    chipgauge::metric metric = chipgauge::metric::tpp; ///< whose lines are drawn
    axis reach{};
};

constexpr plot_axis_facts facts_of(plot_axis a) {
    using namespace std::string_view_literals;
    constexpr double first = date(2017, 1, 1).serial(), last = date(2028, 1, 1).serial();
    switch (a) {
    case plot_axis::tpp: return {"tpp"sv, metric::tpp, {200, 60000}};
    case plot_axis::density: return {"performance_density"sv, metric::density, {0.7, 60}};
    case plot_axis::dram_bandwidth: return {"dram_bandwidth"sv, metric::dram_bandwidth, {100, 30000}};
    case plot_axis::transfer_rate: return {"transfer_rate"sv, metric::transfer_rate, {25, 5000}};
    case plot_axis::released: return {"released"sv, metric::released, {first, last, false}};
    case plot_axis::decode_bound: return {"decode_bound"sv, metric::dram_bandwidth, {1, 500}};
    }
    return {};
}
constexpr std::string_view key_of(plot_axis a) { return facts_of(a).key; }

/// The axis of a key; the given one where there is none.
constexpr plot_axis axis_of(std::string_view key, plot_axis otherwise) {
    for (int i = 0; i < plot_axis_count; ++i)
        if (key_of(static_cast<plot_axis>(i)) == key) return static_cast<plot_axis>(i);
    return otherwise;
}

/// What a picture is drawn along, and the model whose decode bound it is about.
struct plot_axes {
    plot_axis x = plot_axis::tpp, y = plot_axis::density;
    language_model model{};

    constexpr bool has(plot_axis a) const { return x == a || y == a; }
    friend constexpr bool operator==(plot_axes const&, plot_axes const&) = default;
};

/// What one of the metric is on the axis: a GB/s is so many tokens a second, anything else is itself.
constexpr double units_of(plot_axis a, language_model m) { return a == plot_axis::decode_bound ? 1e9 / m.bytes() : 1; }

/// Where a chip stands on an axis. A day of which only month or year is known stands in their middle.
constexpr range place_on(plot_axis a, metrics const& m, language_model model) {
    range value = m[facts_of(a).metric];
    if (a == plot_axis::decode_bound) return value * range::exactly(units_of(a, model));
    bool const of_a_year = a == plot_axis::released && value.several() && value.high - value.low <= 366;
    if (of_a_year) value.best = (value.low + value.high) / 2;
    return value;
}

} // namespace chipgauge
