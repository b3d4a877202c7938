// Designs at random, with most figures on a cut of a decision or one step beside it, and some that are not known.
#pragma once

#include "ask.hpp"

#include <chipgauge/answers/decision.hpp>

#include <string>

namespace chipgauge {

struct made_design {
    chip of{};
    metrics measured{};
};

inline std::string shown(made_design const& d) {
    std::string text = shown(d.of.vendor) + "/" + shown(d.of.model) + (d.of.kind == product::memory ? " memory" : "");
    for (int i = 0; i < metric_count; ++i) text += " " + shown(name_of(static_cast<metric>(i))) + " " + shown(d.measured.values[i]);
    return text + " area " + shown(d.measured.area);
}

class made_designs {
  public:
    made_design next(decision const& law) {
        made_design d;
        metrics& m = d.measured;
        d.of.kind = below(12) == 0 ? product::memory : product::processor;
        if (d.of.kind == product::memory) {
            m[metric::tpp] = m[metric::rate] = m[metric::dram_bandwidth] = m[metric::transfer_rate] = m.area = range::none();
            m[metric::package_bandwidth] = figure(law.axis(asked_of::package_bandwidth));
        } else {
            m[metric::package_bandwidth] = range::none();
            m[metric::tpp] = figure(law.axis(asked_of::tpp));
            m.area = area(law, m[metric::tpp]);
            m[metric::rate] = figure(law.axis(asked_of::rate));
            m[metric::dram_bandwidth] = figure(law.axis(asked_of::dram_bandwidth));
            m[metric::transfer_rate] = figure(law.axis(asked_of::transfer_rate));
            if (m[metric::transfer_rate].exact() && below(6) == 0) m[metric::transfer_rate].high = unbounded; // a link, and an unknown host
            if (m[metric::dram_bandwidth].exact() && below(3) == 0) up_to_a_sum(law, m);
        }
        m[metric::density] = m[metric::tpp] / m.area;
        m[metric::bandwidth_sum] = m[metric::dram_bandwidth] + m[metric::transfer_rate];
        std::size_t const market = below(5);
        m[metric::datacenter] = market == 0 ? range{0, 1, -1} : range::exactly(market < 4);
        m[metric::released] = figure(law.axis(asked_of::released), 20000);
        if (law.asked().sold_for != market::unknown) m[metric::datacenter] = range::exactly(law.asked().sold_for == market::datacenter);
        if (law.asked().on_us_market.known()) m[metric::released] = detail::measured_for(d.of, law.asked())[metric::released];
        d.of.vendor = name(law.axis(asked_of::vendor));
        d.of.model = name(law.axis(asked_of::model));
        return d;
    }

    std::size_t below(std::size_t n) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<std::size_t>(state_ >> 11) % n;
    }

    /// A value on a cut, one step beside it, or anywhere.
    double value(cuts const& at, double most = 30000) {
        double const anywhere = static_cast<double>(below(1u << 20)) / (1u << 20);
        if (at.size() == 0 || below(4) == 0) return most * anywhere * anywhere;
        double const cut = at.first[below(at.size())];
        std::size_t const beside = below(3);
        return beside == 0 ? cut : beside == 1 ? next_down(cut) : next_up(cut);
    }

  private:
    range figure(decision_axis const& axis, double most = 30000) {
        if (below(7) == 0) return {};
        double const v = value(axis.cuts, most);
        return range::exactly(facts_of(metric_of(axis.of)).whole ? static_cast<double>(static_cast<long>(v)) : v);
    }

    /// Of a line of density for this TPP, or of one of the areas that matter where TPP is unknown.
    range area(decision const& law, range performance) {
        std::size_t const kind = below(12);
        if (kind == 0) return {};
        if (kind == 1) return range::none();
        if (!performance.exact() || performance.low <= 0)
            return range::exactly(detail::greatest(1e-3, value(law.axis(asked_of::area).cuts, 2000)));
        double const line = value(law.axis(asked_of::density).cuts, 20);
        if (line <= 0) return range::exactly(800);
        double const v = largest_area(chipgauge::tpp::of(performance.low), chipgauge::density::of(line)).value();
        return range::exactly(kind < 6 ? v : kind < 9 ? next_up(v) : performance.low / line);
    }

    void up_to_a_sum(decision const& law, metrics& m) {
        double const rest = value(law.axis(asked_of::bandwidth_sum).cuts) - m[metric::dram_bandwidth].low;
        if (rest >= 0) m[metric::transfer_rate] = range::exactly(rest);
    }

    std::string_view name(decision_axis const& axis) {
        std::size_t const i = below(axis.classes.size() + 2);
        if (i < 2) return i == 0 ? std::string_view() : std::string_view("somebody");
        auto const& names = axis.classes[i - 2].names;
        return names[below(names.size())];
    }

    std::uint64_t state_ = 88172645463325252u;
};

} // namespace chipgauge
