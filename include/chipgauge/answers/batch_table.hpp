// A decision as a table: the places of a design on each axis add up to where its answer stands. For processors of one maker and model.
#pragma once

#include <chipgauge/answers/decision.hpp>

namespace chipgauge {

/// One axis of the table: the cuts that answers depend on, and how far a step along it goes. What is unknown lies above all stretches.
struct batch_axis {
    asked_of of = asked_of::tpp;
    few<double, 24> cuts{};
    few<std::uint8_t, 25> places{}; ///< of the decision, one for each stretch
    std::uint32_t stride = 0;

    constexpr bool asked() const { return cuts.size() > 0; }
    /// Of TPP and of a sum the table holds known values only: the tree says the rest.
    constexpr bool holds_unknown() const { return of != asked_of::tpp && of != asked_of::bandwidth_sum; }
    constexpr std::uint32_t steps() const { return static_cast<std::uint32_t>(places.size()) + holds_unknown(); }
    constexpr std::uint32_t unknown() const { return stride * static_cast<std::uint32_t>(places.size()); }
    constexpr std::uint32_t at(double v) const {
        std::uint32_t n = 0;
        while (n < cuts.size() && cuts[n] <= v) ++n;
        return stride * n;
    }
};

class batch_table {
  public:
    constexpr batch_table(decision const& law, decision::branch from) {
        constexpr asked_of all[] = {asked_of::tpp,           asked_of::density,        asked_of::datacenter,
                                    asked_of::transfer_rate, asked_of::dram_bandwidth, asked_of::bandwidth_sum,
                                    asked_of::released};
        for (int i = 0; i < axis_count; ++i) {
            axes_[i].of = all[i];
            axes_[i].places.push(1);
            if (!asks(law, from, all[i])) continue;
            for (double const at : law.axis(all[i]).cuts) {
                axes_[i].cuts.push(at);
                axes_[i].places.push(static_cast<std::uint8_t>(axes_[i].places.size() + 1));
            }
        }
        lay_out(law, from);
        for (batch_axis& axis : axes_) drop_cuts(axis);
        lay_out(law, from);
    }

    constexpr batch_axis const& axis(asked_of a) const {
        int i = 0;
        while (axes_[i].of != a) ++i;
        return axes_[i];
    }
    /// Numbers of answers of the decision.
    constexpr std::uint8_t const* answers() const { return table_; }
    constexpr std::size_t size() const { return size_; }

  private:
    static constexpr int axis_count = 7;
    static constexpr std::uint32_t most = 1 << 16;

    static constexpr bool asks(decision const& law, decision::branch b, asked_of axis) {
        if (b.leaf()) return false;
        if (law.axis_of(b).of == axis) return true;
        for (std::size_t place = 0; place < law.axis_of(b).places(); ++place)
            if (asks(law, law.next(b, place), axis)) return true;
        return false;
    }

    constexpr void lay_out(decision const& law, decision::branch from) {
        size_ = 1;
        for (batch_axis& axis : axes_) {
            axis.stride = axis.asked() ? size_ : 0;
            if (axis.asked()) size_ *= axis.steps();
        }
        if (size_ > most) __builtin_trap();
        fill(law, from, 0, 0);
    }

    /// The answers of all places of the axes from one on; the tree asks about them in the same order.
    constexpr void fill(decision const& law, decision::branch b, int from, std::uint32_t at) {
        if (from == axis_count) {
            if (!b.leaf()) __builtin_trap(); // it asks for a name, or for what no column gives
            table_[at] = static_cast<std::uint8_t>(b.id - decision::branch::first_leaf);
            return;
        }
        batch_axis const& axis = axes_[from];
        bool const here = !b.leaf() && law.axis_of(b).of == axis.of;
        for (std::uint32_t i = 0; i < axis.places.size(); ++i)
            fill(law, here ? law.next(b, axis.places[i]) : b, from + 1, at + i * axis.stride);
        if (axis.asked() && axis.holds_unknown()) fill(law, here ? law.next(b, 0) : b, from + 1, at + axis.unknown());
    }

    constexpr void drop_cuts(batch_axis& axis) const {
        few<double, 24> cuts;
        few<std::uint8_t, 25> places;
        places.push(axis.places[0]);
        for (std::size_t i = 0; i < axis.cuts.size(); ++i) {
            if (same_beside(axis, static_cast<std::uint32_t>(i))) continue;
            cuts.push(axis.cuts[i]);
            places.push(axis.places[i + 1]);
        }
        axis.cuts = cuts;
        axis.places = places;
    }
    /// Whether every answer is the same on both sides of a cut.
    constexpr bool same_beside(batch_axis const& axis, std::uint32_t cut) const {
        std::uint32_t const span = axis.stride * axis.steps();
        for (std::uint32_t block = 0; block < size_; block += span)
            for (std::uint32_t j = block + cut * axis.stride; j < block + (cut + 1) * axis.stride; ++j)
                if (table_[j] != table_[j + axis.stride]) return false;
        return true;
    }

    batch_axis axes_[axis_count]{};
    std::uint32_t size_ = 1;
    std::uint8_t table_[most]{};
};

} // namespace chipgauge
