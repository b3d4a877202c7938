// What holds in every case that ranges and doubtful places leave open, and what in some.
#pragma once

#include <chipgauge/answers/cuts.hpp>
#include <chipgauge/answers/fold.hpp>
#include <chipgauge/answers/scoped.hpp>

namespace chipgauge::detail {

constexpr void judge(finding& f, metrics const& m) {
    few<limit, 6> const& limits = f.rule().limits;
    f.met = truth::yes;
    f.each.count = limits.count;
    for (std::size_t i = 0; i < limits.count; ++i) {
        f.each[i] = holds(limits[i], m[limits[i].metric]);
        f.met = f.met && f.each[i];
    }
}

/// The first limit of a row about which a figure leaves open something that matters: the row may apply, and the figure is a range.
/// A line of which no number was published stays unknown for exact figures too: nothing is left to split. `count` of the limits if none.
constexpr std::size_t open_limit(finding const& f, metrics const& m) {
    std::size_t const none = f.each.count;
    if (f.applies != truth::unknown || f.met != truth::unknown) return none;
    for (std::size_t i = 0; i < none; ++i)
        if (f.each[i] == truth::unknown && m[f.rule().limits[i].metric].several()) return i;
    return none;
}
/// Some figure leaves open more than notices, on which nothing depends.
constexpr bool any_open(few<finding, most_in_force> const& trace, by_stage const& order, metrics const& m) {
    for (std::size_t s = 0; s < static_cast<std::size_t>(stage::notice); ++s)
        for (std::uint8_t const* i = order.begin(static_cast<stage>(s)); i != order.end(static_cast<stage>(s)); ++i)
            if (open_limit(trace[*i], m) < trace[*i].each.count) return true;
    return false;
}

/// Joins the answers of all cases: certain is what all say, possible what any says. A case is split only while some row is open that
/// still matters, on a metric of that row, at the cuts of the rows that are open: an open figure costs what its own cuts cost.
/// Notices stay out: nothing depends on them, and their cuts would multiply the cases.
class joining {
  public:
    constexpr joining(few<finding, most_in_force> const& trace, metrics const& m) : measured_(m), open_(relevant(trace)) {
        for (std::size_t i = 0; i < open_.count; ++i) order_.add(open_[i], i);
    }

    /// Over every way in which the doubt about places may resolve.
    constexpr answer over(chip const& c, question const& q, rulebook const& law, few<world, 64> const& worlds) {
        few<scopes, 64> seen;
        for (world const& w : worlds) {
            scopes const here = within(q, w);
            if (seen.contains(here)) continue;
            seen.push(here);
            for (std::size_t i = 0; i < open_.count; ++i)
                open_[i].scoped = addressed(*open_[i].enacted, c, q, law) && certainly(here.contains(i));
            visit();
        }
        return all_;
    }

    /// What holds of each row in every case, or in some, is more than its own limits tell: "a.2 or b.1, a license either way".
    constexpr void tell(few<finding, most_in_force>& trace) const {
        std::size_t i = 0;
        for (std::size_t j = 0; j < trace.count && i < open_.count; ++j) {
            if (trace[j].enacted != open_[i].enacted) continue;
            trace[j].applies = always_[i] == truth::yes ? truth::yes : ever_[i] == truth::no ? truth::no : truth::unknown;
            ++i;
        }
    }

  private:
    /// Which rows lie within their places in one world.
    struct scopes {
        std::uint64_t bits[(most_in_force + 63) / 64]{};
        constexpr void add(std::size_t i) { bits[i / 64] |= std::uint64_t{1} << i % 64; }
        constexpr bool contains(std::size_t i) const { return (bits[i / 64] >> i % 64 & 1) != 0; }
        friend constexpr bool operator==(scopes const&, scopes const&) = default;
    };

    static constexpr few<finding, most_in_force> relevant(few<finding, most_in_force> const& trace) {
        few<finding, most_in_force> rows;
        for (finding const& f : trace)
            if (f.scoped != truth::no && f.met != truth::no && f.enacted->stage != stage::notice) rows.push(f);
        return rows;
    }

    constexpr scopes within(question const& q, world const& w) const {
        scopes here;
        for (std::size_t i = 0; i < open_.count; ++i)
            if (in_scope(*open_[i].enacted, q, w)) here.add(i);
        return here;
    }

    constexpr void visit() {
        for (std::size_t i = 0; i < open_.count; ++i) judge(open_[i], measured_);
        answer const here = fold(open_, order_);
        if (!first_ && adds_nothing(here)) return;
        for (finding const& f : open_)
            if (std::size_t const i = open_limit(f, measured_); i < f.each.count) return split(axis_of(f.rule().limits[i]));
        settle(here);
    }

    /// What a case leaves open bounds all that it may be split into: if even these bounds lie within what is known by now, so do they.
    constexpr bool adds_nothing(answer const& here) const {
        if ((all_.possible | here.possible) != all_.possible || (all_.certain & here.certain) != all_.certain) return false;
        for (std::size_t i = 0; i < open_.count; ++i) {
            truth const applies = open_[i].applies;
            if ((applies != truth::yes && always_[i] == truth::yes) || (applies != truth::no && ever_[i] == truth::no)) return false;
        }
        return true;
    }

    /// The metric to split for a limit. Density follows TPP, which is split first.
    constexpr metric axis_of(limit const& l) const {
        bool const follows = l.metric == metric::density && measured_.area_decides_density && measured_[metric::tpp].several();
        return follows ? metric::tpp : l.metric;
    }

    constexpr void split(metric m) {
        metrics const whole = measured_;
        for (double const v : values_of(m)) {
            measured_[m] = range::exactly(v);
            if (m == metric::tpp && measured_.area_decides_density) measured_[metric::density] = measured_[m] / measured_.area;
            visit();
        }
        measured_ = whole;
    }

    /// One value for each stretch of a metric between the limits that are open in this case.
    constexpr cuts values_of(metric m) const {
        range const whole = measured_[m];
        cuts lines;
        if (m == metric::datacenter) { // there is nothing between no and yes
            lines.add(whole.low);
            lines.add(whole.high);
            return lines;
        }
        for (finding const& f : open_)
            for (std::size_t i = 0; i < f.each.count; ++i) {
                limit const& l = f.rule().limits[i];
                if (f.each[i] != truth::unknown) continue;
                if (l.metric == m) lines.add(l);
                if (m == metric::tpp && l.metric == metric::density && measured_.area_decides_density) add_density(lines, l);
            }
        return samples_of(whole, lines);
    }

    /// Where TPP carries density over a line, at either end of the area.
    constexpr void add_density(cuts& lines, limit const& l) const {
        if (measured_.area.empty()) return;
        cuts densities;
        densities.add(l);
        for (double const line : densities)
            for (double const area : {measured_.area.low, measured_.area.high})
                if (double const whole = smallest_dividend(area, line); whole < unbounded) lines.add(whole);
    }

    constexpr void settle(answer const& here) {
        all_ = first_ ? here : answer{all_.certain & here.certain, all_.possible | here.possible};
        for (std::size_t i = 0; i < open_.count; ++i) {
            truth const applies = open_[i].applies;
            always_[i] = first_ ? applies : always_[i] && applies;
            ever_[i] = first_ ? applies : ever_[i] || applies;
        }
        first_ = false;
    }

    metrics measured_;
    few<finding, most_in_force> open_;
    by_stage order_{};
    truth always_[most_in_force]{}, ever_[most_in_force]{};
    answer all_{};
    bool first_ = true;
};

} // namespace chipgauge::detail
