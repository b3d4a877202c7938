// Many designs at once: columns in, a number of an answer for each design out. No allocation; equal to assess() on every design.
#pragma once

#include <chipgauge/answers/batch_kernel.hpp>

namespace chipgauge {

/// The compiled law of one question, for processors of one maker and model; by default, of those whom no row names. It refers to the
/// decision that it is made from, which has to outlive it, and holds some 65 kB itself.
class batch {
  public:
    explicit batch(decision& law, std::string_view vendor = std::string_view("?", 1), std::string_view model = std::string_view("?", 1))
        : law_(law), from_(law.named(law.root(product::processor), law.axis(asked_of::vendor).place_of(vendor),
                                     law.axis(asked_of::model).place_of(model))),
          table_(law, from_) {}

    /// What the numbers stand for: the answer, notices and the floor 3A991.p left out.
    answer const& operator[](std::size_t number) const { return law_.answers()[number]; }

    /// Writes the number of each design's answer: as many as `to` has room for. Columns are of that length, or empty.
    void judge(design_columns const& of, std::span<std::uint8_t> to) const { judge(of, to, detail::fastest()); }

    /// The same in a chosen way.
    void judge(design_columns const& of, std::span<std::uint8_t> to, detail::place_function place) const {
        std::size_t i = 0;
        if (!of.tpp.empty())
            for (; i + 8 <= to.size(); i += block(of, to, i, place)) {}
        for (; i < to.size(); ++i) to[i] = one(of, i);
    }

  private:
    std::size_t block(design_columns const& of, std::span<std::uint8_t> to, std::size_t i, detail::place_function place) const {
        std::int64_t at[detail::batch_block];
        std::size_t const left = (to.size() - i) / 8 * 8, n = left < detail::batch_block ? left : detail::batch_block;
        bool const all = place(table_, of, i, n, at);
        batch_axis const &datacenter = table_.axis(asked_of::datacenter), &released = table_.axis(asked_of::released);
        if (datacenter.asked()) {
            std::int64_t const steps[3] = {datacenter.at(0), datacenter.at(1), datacenter.unknown()};
            for (std::size_t j = 0; j < n; ++j)
                at[j] += steps[of.datacenter.empty() || of.datacenter[i + j] > 1 ? 2 : of.datacenter[i + j]];
        }
        if (released.asked())
            for (std::size_t j = 0; j < n; ++j)
                at[j] += of.released.empty() || of.released[i + j] < 0 ? released.unknown() : released.at(of.released[i + j]);
        std::uint8_t const* const answers = table_.answers();
        if (all)
            for (std::size_t j = 0; j < n; ++j) to[i + j] = answers[at[j]];
        else
            for (std::size_t j = 0; j < n; ++j) to[i + j] = at[j] >= 0 && table_holds_all(of) ? answers[at[j]] : one(of, i + j);
        return n;
    }

    /// Without a column that a sum needs, the table holds none.
    bool table_holds_all(design_columns const& of) const {
        return !table_.axis(asked_of::bandwidth_sum).asked() || (!of.transfer_rate.empty() && !of.dram_bandwidth.empty());
    }

    /// A design by the tree.
    std::uint8_t one(design_columns const& of, std::size_t i) const {
        auto const figure = [&](std::span<double const> column, bool positive) {
            return column.empty() || !detail::is_known(column[i], positive) ? range{} : range::exactly(column[i]);
        };
        metrics m;
        m[metric::tpp] = figure(of.tpp, true);
        m.area = figure(of.die_area, true);
        m[metric::density] = m[metric::tpp] / m.area;
        m[metric::transfer_rate] = figure(of.transfer_rate, false);
        m[metric::dram_bandwidth] = figure(of.dram_bandwidth, false);
        m[metric::bandwidth_sum] = m[metric::dram_bandwidth] + m[metric::transfer_rate];
        m[metric::datacenter] = of.datacenter.empty() || of.datacenter[i] > 1 ? range{0, 1, -1} : range::exactly(of.datacenter[i]);
        m[metric::released] = of.released.empty() || of.released[i] < 0 ? range{} : range::exactly(of.released[i]);
        chip const nobody;
        answer const* const told = law_.below(from_, nobody, m);
        return static_cast<std::uint8_t>(told - law_.answers().begin());
    }

    decision const& law_;
    decision::branch from_;
    batch_table table_;
};

} // namespace chipgauge
