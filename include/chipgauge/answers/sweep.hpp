// A sweep: every design of a grid judged for one question, counted by answer, and the edge of those with one license answer.
#pragma once

#include <chipgauge/answers/decision.hpp>

#include <algorithm>
#include <span>

namespace chipgauge {

/// The figures that a grid combines, each ascending. An axis without values is a figure that is not known.
struct sweep_axes {
    std::span<double const> fp16{};   ///< dense TFLOPS, above 0
    std::span<double const> area{};   ///< of the one logic die, mm², above 0
    std::span<double const> memory{}; ///< DRAM bandwidth, GB/s
    std::span<double const> io{};     ///< all inputs and outputs, both directions, GB/s

    static constexpr std::size_t points(std::span<double const> axis) { return axis.empty() ? 1 : axis.size(); }
    /// Designs of one rate.
    constexpr double designs_of_a_rate() const {
        return static_cast<double>(points(area)) * static_cast<double>(points(memory)) * static_cast<double>(points(io));
    }
    constexpr double designs() const { return static_cast<double>(fp16.size()) * designs_of_a_rate(); }
};

/// One design; what is not known is negative.
struct swept_design {
    double fp16 = -1, area = -1, memory = -1, io = -1;
    friend constexpr bool operator==(swept_design const&, swept_design const&) = default;
};

namespace detail {

inline constexpr range known_or_not(double v) { return v < 0 ? range{} : range::exactly(v); }

} // namespace detail

/// What is measured of a design, for a question. Its maker and model are none that a row names.
constexpr metrics metrics_of(swept_design const& d, question const& q) {
    chip c;
    c.sold_for = market::unknown;
    c.rates.push({number_format::fp16, ranged<tops>::of(range::exactly(d.fp16))});
    if (d.area >= 0) c.dies.push({ranged<mm2>::of(range::exactly(d.area)), 1, transistor::finfet});
    metrics m = detail::measured_for(c, q);
    m[metric::dram_bandwidth] = detail::known_or_not(d.memory);
    m[metric::transfer_rate] = detail::known_or_not(d.io);
    m[metric::bandwidth_sum] = m[metric::dram_bandwidth] + m[metric::transfer_rate];
    return m;
}

/// The chip that a swept design is to assess(): of a maker and model that no row names.
constexpr chip nobodys_chip() {
    chip c;
    c.vendor = c.model = std::string_view("?", 1);
    return c;
}

/// Counts designs. For one rate the density falls as the area grows, so the areas between two cuts of density are one run: its ends are
/// found by bisection, with the division that judges. Bandwidths that stand at the same places are one group. So each design is counted
/// in the cell that it stands in, and a cell is judged once.
class sweep {
  public:
    static constexpr std::size_t most_answers = 256;

    constexpr sweep(decision const& law, sweep_axes const& axes, truth edge_of) : law_(law), axes_(axes), edge_of_(edge_of) {
        for (std::size_t m = 0; m < axes.points(axes.memory); ++m)
            for (std::size_t i = 0; i < axes.points(axes.io); ++i) add_bandwidth(point(axes.memory, m), point(axes.io, i));
    }

    constexpr sweep_axes const& axes() const { return axes_; }

    /// Adds the designs of one rate to the count of each answer, and tells `found(design)` those that may stand on the edge.
    template<class Found>
    constexpr void add(double fp16, std::span<std::uint64_t, most_answers> counts, Found found) const {
        metrics m = metrics_of({fp16, -1, -1, -1}, law_.asked());
        decision_axis const& lines = law_.axis(asked_of::density);
        if (axes_.area.empty()) return add_run(m, fp16, 0, 1, counts, found);
        double const performance = m[metric::tpp].low;
        std::size_t from = 0;
        while (from < axes_.area.size()) {
            m.area = range::exactly(axes_.area[from]);
            m[metric::density] = m[metric::tpp] / m.area;
            std::size_t const stretch = lines.cuts.stretch_of(m[metric::density].low);
            std::size_t to = axes_.area.size();
            if (stretch > 0) {
                double const line = lines.cuts.first[stretch - 1];
                auto const reaches = [&](double area) { return performance / area >= line; };
                to = static_cast<std::size_t>(
                    std::partition_point(axes_.area.begin() + static_cast<std::ptrdiff_t>(from), axes_.area.end(), reaches) -
                    axes_.area.begin());
            }
            add_run(m, fp16, from, to, counts, found);
            from = to;
        }
    }

  private:
    /// Bandwidths between which no answer differs, whatever the rest of the design.
    struct bandwidths {
        std::size_t places[3]{};
        std::uint64_t designs = 0;
        double memory = -1, io = -1; ///< the largest memory bandwidth, and the least input and output beside it
    };

    static constexpr double point(std::span<double const> axis, std::size_t i) { return axis.empty() ? -1 : axis[i]; }

    constexpr void add_bandwidth(double memory, double io) {
        chip const c = nobodys_chip();
        metrics const m = metrics_of({1, -1, memory, io}, law_.asked());
        bandwidths made{{place_on(law_.axis(asked_of::dram_bandwidth), c, m), place_on(law_.axis(asked_of::transfer_rate), c, m),
                         place_on(law_.axis(asked_of::bandwidth_sum), c, m)},
                        0,
                        memory,
                        io};
        std::size_t i = 0;
        while (i < groups_.size() && !std::equal(made.places, made.places + 3, groups_[i].places)) ++i;
        if (i == groups_.size()) groups_.push(made);
        bandwidths& group = groups_[i];
        ++group.designs;
        if (memory > group.memory || (memory == group.memory && io < group.io)) {
            group.memory = memory;
            group.io = io;
        }
    }

    /// The areas from one up to another, all of one cell but for the bandwidths.
    template<class Found>
    constexpr void add_run(metrics m, double fp16, std::size_t from, std::size_t to, std::span<std::uint64_t, most_answers> counts,
                           Found found) const {
        chip const c = nobodys_chip();
        swept_design best;
        for (bandwidths const& group : groups_) {
            m[metric::dram_bandwidth] = detail::known_or_not(group.memory);
            m[metric::transfer_rate] = detail::known_or_not(group.io);
            m[metric::bandwidth_sum] = m[metric::dram_bandwidth] + m[metric::transfer_rate];
            answer const* const told = law_.of(c, m);
            counts[static_cast<std::size_t>(told - law_.answers().begin())] += group.designs * (to - from);
            if (told->license() != edge_of_) continue;
            if (best.fp16 < 0 || group.memory > best.memory || (group.memory == best.memory && group.io < best.io))
                best = {fp16, -1, group.memory, group.io};
        }
        if (best.fp16 < 0) return;
        best.area = point(axes_.area, from); // of a run, the least area: it is as good as the others in all else
        found(best);
    }

    decision const& law_;
    sweep_axes axes_;
    truth edge_of_;
    few<bandwidths, 256> groups_{};
};

/// Leaves the designs to which no other is at least equal in all: area not larger, rate and memory bandwidth not smaller. They come to
/// stand at the front, by area; gives how many they are.
constexpr std::size_t keep_edge(std::span<swept_design> designs) {
    std::sort(designs.begin(), designs.end(), [](swept_design const& a, swept_design const& b) {
        return a.area != b.area       ? a.area < b.area
               : a.fp16 != b.fp16     ? a.fp16 > b.fp16
               : a.memory != b.memory ? a.memory > b.memory
                                      : a.io < b.io;
    });
    struct stair {
        double memory = -1, fp16 = -1;
    };
    few<stair, 256> stairs; // of each memory bandwidth, the largest rate so far
    std::size_t kept = 0;
    for (swept_design const& d : designs) {
        bool beaten = false;
        std::size_t own = stairs.size();
        for (std::size_t i = 0; i < stairs.size(); ++i) {
            beaten = beaten || (stairs[i].memory >= d.memory && stairs[i].fp16 >= d.fp16);
            if (stairs[i].memory == d.memory) own = i;
        }
        if (beaten) continue;
        if (own == stairs.size()) stairs.push({});
        stairs[own] = {d.memory, d.fp16};
        designs[kept++] = d;
    }
    return kept;
}

/// What a sweep, or a part of it, found.
struct swept {
    sweep_axes axes{};
    std::size_t shard = 1, shards = 1;       ///< the part of it that this is, by the rates
    std::span<std::uint64_t const> counts{}; ///< designs, by the number of their answer
    std::span<swept_design const> edge{};    ///< by area
    truth edge_of = truth::no;

    constexpr std::uint64_t designs() const {
        std::uint64_t n = 0;
        for (std::uint64_t const each : counts) n += each;
        return n;
    }
};

/// The rates of one shard: from the first up to, not with, the second.
struct shard_of_rates {
    std::size_t from = 0, to = 0;
};
constexpr shard_of_rates rates_of(std::size_t shard, std::size_t shards, std::size_t rates) {
    return {rates * (shard - 1) / shards, rates * shard / shards};
}

} // namespace chipgauge
