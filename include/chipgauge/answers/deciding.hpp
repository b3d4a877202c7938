// How a decision is made: one axis after the other, as long as a row in force leaves it open, and assess() at the end of each way.
// What is unknown may be any of what is known: its answer is the join of theirs.
#pragma once

#include <chipgauge/answers/decision_tree.hpp>

namespace chipgauge::detail {

class deciding {
  public:
    constexpr deciding(question const& q, rulebook const& law, decision_axis (&axes)[asked_of_count], decision_tree& tree)
        : asked_(q), law_(law), axes_(axes), tree_(tree) {
        rows_ = find_axes(axes_, asked_, law_, bears);
    }

    constexpr branch of(product kind) {
        for (memo& each : known_) each = {};
        in_hand design = nothing_known(kind, asked_);
        if (kind == product::memory) design.measured[metric::package_bandwidth] = range{};
        return build(design, 0);
    }

  private:
    constexpr decision_axis& axis(asked_of a) const { return axes_[static_cast<int>(a)]; }

    /// Whether a row is out of the question for a design, whatever is still open: a limit does not hold, or it names others.
    static constexpr bool out(rule const& row, in_hand const& design) {
        for (limit const& l : row.limits)
            if (holds(l, design.measured[l.metric]) == truth::no) return true;
        if (!row.vendors.empty() && !design.of.vendor.empty() && !row.vendors.contains(design.of.vendor)) return true;
        return !row.models.empty() && !design.of.model.empty() && !row.models.contains(design.of.model);
    }

    /// Whether a row leaves it open what stands on an axis that nothing is known of yet.
    static constexpr bool asks(rule const& row, asked_of axis, in_hand const& design) {
        if (axis == asked_of::vendor) return !row.vendors.empty();
        if (axis == asked_of::model) return !row.models.empty();
        for (limit const& l : row.limits)
            if (l.metric == metric_of(axis) && holds(l, design.measured[l.metric]) == truth::unknown) return true;
        return false;
    }

    /// The next axis that the answer may depend on; asked_of_count where there is none. The question itself may settle one.
    constexpr int next_axis(in_hand const& design, int from) const {
        for (int i = from; i < asked_of_count; ++i) {
            auto const axis = static_cast<asked_of>(i);
            bool const settled = (axis == asked_of::datacenter && asked_.sold_for != market::unknown) ||
                                 (axis == asked_of::released && asked_.on_us_market.known());
            if (settled || axis == asked_of::area) continue; // the area stands where TPP is unknown
            for (rule const* row : rows_)
                if (!out(*row, design) && asks(*row, axis, design)) return i;
        }
        return asked_of_count;
    }

    /// What can be told of a design so far. Two that agree in it have the same answers from here on.
    struct signature {
        std::uint64_t bits[2] = {14695981039346656037u, 1099511628211u};
        constexpr void add(std::uint64_t v) {
            bits[0] = (bits[0] ^ v) * 1099511628211u;
            bits[1] = (bits[1] + v + 1) * 6364136223846793005u;
            bits[1] ^= bits[1] >> 29;
        }
        friend constexpr bool operator==(signature const&, signature const&) = default;
    };
    constexpr signature signature_of(in_hand const& design, int next) const {
        signature s;
        s.add(static_cast<std::uint64_t>(next));
        s.add(design.of.vendor.empty() + 2u * design.of.model.empty());
        for (rule const* row : rows_) {
            s.add(out(*row, design));
            if (out(*row, design)) continue;
            for (limit const& l : row->limits) s.add(static_cast<std::uint64_t>(holds(l, design.measured[l.metric])));
        }
        return s;
    }

    constexpr branch build(in_hand const& design, int from) {
        int const next = next_axis(design, from);
        signature const s = signature_of(design, next);
        memo& known = known_[s.bits[0] % memos];
        if (known.used && known.of == s) return known.leads_to;
        branch const made = next < asked_of_count ? split(design, axes_[next], next + 1)
                                                  : tree_.leaf(told_of(assess(design.of, design.measured, asked_, law_).result));
        known_[s.bits[0] % memos] = {s, made, true};
        return made;
    }

    constexpr branch split(in_hand const& design, decision_axis const& by, int then) {
        branches to;
        to.push({}); // what holds where it is unknown follows below
        for (std::size_t place = 1; place < by.places(); ++place) {
            bool const one = place <= by.stretches() || by.may_not_exist();
            to.push(one ? build(placed(design, by, place), then) : joined_from(to, place - by.stretches(), by.stretches()));
        }
        if (by.of >= asked_of::vendor) // a row that names others may bind, or not: no name stands for all
            to[0] = build(design, then);
        else
            to[0] = by.of == asked_of::tpp ? by_area(to, by) : joined_from(to, 0, by.stretches());
        return tree_.node(by.of, to);
    }

    /// What holds on all stretches from one on.
    constexpr branch joined_from(branches const& to, std::size_t first, std::size_t stretches) {
        branch all = to[1 + first];
        for (std::size_t i = first + 2; i <= stretches; ++i) all = tree_.join(all, to[i], axes_);
        return all;
    }

    /// Where TPP is unknown: what holds on the way from no TPP to any, along which density follows it for a given area.
    constexpr branch by_area(branches const& tpp, decision_axis const& of_tpp) {
        decision_axis const &areas = axis(asked_of::area), &densities = axis(asked_of::density);
        branches to;
        for (std::size_t place = 0; place < areas.places(); ++place) {
            bool const given = place != 0 && place != areas.none();
            cuts way;
            way.add(0);
            for (double const line : of_tpp.cuts) way.add(line);
            double const area = given ? areas.sample_of(place).low : 0;
            for (double const line : densities.cuts)
                if (double const at = given ? smallest_performance(mm2::of(area), density::of(line)).value() : unbounded; at < unbounded)
                    way.add(at);
            branch all{};
            for (double const performance : way) {
                std::size_t const density = given ? densities.place_of(divide(performance, area)) : place == 0 ? 0 : densities.none();
                branch const here = tree_.at(tpp[of_tpp.place_of(performance)], asked_of::density, density);
                all = performance == 0 ? here : tree_.join(all, here, axes_);
            }
            to.push(all);
        }
        return tree_.node(asked_of::area, to);
    }

    static constexpr in_hand placed(in_hand design, decision_axis const& by, std::size_t place) {
        if (by.of == asked_of::vendor)
            design.of.vendor = by.name_in(place);
        else if (by.of == asked_of::model)
            design.of.model = by.name_in(place);
        else
            design.measured[metric_of(by.of)] = by.sample_of(place);
        if (by.of == asked_of::tpp) design.measured.area_decides_density = false;
        return design;
    }

    static constexpr std::size_t memos = 2048;
    struct memo {
        signature of{};
        branch leads_to{};
        bool used = false;
    };

    question const& asked_;
    rulebook const& law_;
    decision_axis (&axes_)[asked_of_count];
    decision_tree& tree_;
    few<rule const*, most_in_force> rows_{};
    memo known_[memos]{};
};

} // namespace chipgauge::detail
