// How findings add up: stage by stage for exact figures, and joined over every case that ranges and doubtful places leave open.
#pragma once

#include <chipgauge/answers/question.hpp>

namespace chipgauge::detail {

/// One way in which the doubt about places may resolve.
struct world {
    groups to = groups::none, seat = groups::none;
};

/// Within the places of a scope. Nothing that stays in the United States is an export: "worldwide" never includes it.
constexpr bool in_scope(scope const& s, question const& q, world w) {
    if (q.to == country("US")) return false;
    bool const to = s.to.contain(q.to, w.to);
    bool const seat = s.headquarters.contain(q.seat(), w.seat);
    return s.either ? to || seat : to && seat;
}

/// Within the places in which an exporter is headquartered; unknown while nobody says where.
constexpr truth exported_from(places const& seats, question const& q) {
    if (seats.everywhere() && seats.minus == groups::none) return truth::yes;
    if (!q.exporter.named()) return truth::unknown;
    truth all = truth::yes, any = truth::no;
    for (groups const in : standing_of(q.exporter, q.on).alternatives) {
        truth const here = certainly(seats.contain(q.exporter, in));
        all = all && here;
        any = any || here;
    }
    return all == any ? all : truth::unknown;
}

/// A letter names the chip, or a circuit inside the system.
constexpr bool names_model(rule const& r, chip const& c) {
    bool named = r.models.contains(c.model);
    for (part const& p : c.parts) named = named || r.models.contains(p.model);
    return named;
}

/// What of the scope does not depend on destination and seat: the movement, the circumstance, who exports, and whom or what a row names.
constexpr truth addressed(rule const& r, chip const& c, question const& q) {
    if (!r.where.movement.has(q.movement) || (r.systems_only && c.kind != product::system)) return truth::no;
    if (r.where.circumstance != circumstance::none && r.where.circumstance != q.circumstance) return truth::no;
    truth named = truth::yes;
    if (!r.models.empty()) named = c.model.empty() ? truth::unknown : certainly(names_model(r, c));
    if (!r.vendors.empty()) named = named && (c.vendor.empty() ? truth::unknown : certainly(r.vendors.contains(c.vendor)));
    return named && exported_from(r.where.exporter, q);
}

/// Some paragraph of a set is met: in every case, in some, in none.
constexpr truth about(outcomes set, answer const& items) {
    bool const whatever_it_is = (items.possible & any_item & set) == (items.possible & any_item);
    if (whatever_it_is || !(items.certain & set).empty()) return truth::yes;
    return (items.possible & set).empty() ? truth::no : truth::unknown;
}

constexpr void add(answer& result, outcome o, truth t) {
    if (t == truth::yes) result.certain = result.certain | o;
    if (t != truth::no) result.possible = result.possible | o;
}

/// Which exceptions the requirements that apply rule out: an exception must overcome every one of them.
struct barred {
    outcomes certain{}, possible{};

    constexpr barred() = default;
    constexpr explicit barred(few<finding, most_in_force> const& findings) {
        for (finding const& f : findings) {
            if (stage_of(f.rule().then) != stage::license_requirement || f.applies == truth::no) continue;
            possible = possible | f.rule().bars;
            if (f.applies == truth::yes) certain = certain | f.rule().bars;
        }
    }
    constexpr truth open(outcome exception) const {
        return certain.has(exception) ? truth::no : possible.has(exception) ? truth::unknown : truth::yes;
    }
};

/// A policy that prevails leaves none beside it (15 CFR 742.1(f): an application must pass every policy that reaches it).
constexpr void let_prevail(few<finding, most_in_force>& findings) {
    truth prevailing = truth::no;
    for (finding const& f : findings)
        if (f.rule().prevails) prevailing = prevailing || f.applies;
    if (prevailing == truth::no) return;
    for (std::size_t i = 0; i < findings.count; ++i) {
        finding& under = findings.items[i];
        if (under.rule().prevails || under.applies == truth::no || stage_of(under.rule().then) != stage::review_policy) continue;
        under.applies = under.applies && !prevailing;
        under.displaced = true;
    }
}

/// Works through the stages in their order. Every finding has `scoped` and `met`; this sets `applies` and folds the answer.
constexpr answer fold(few<finding, most_in_force>& findings) {
    answer result;
    constexpr stage order[] = {stage::classification, stage::license_requirement, stage::license_exception, stage::review_policy,
                               stage::notice};
    for (stage const s : order) {
        barred const bars = s == stage::license_exception ? barred(findings) : barred();
        for (std::size_t i = 0; i < findings.count; ++i) {
            finding& f = findings.items[i];
            if (stage_of(f.rule().then) != s) continue;
            f.applies = f.scoped && f.met;
            if (s != stage::classification && f.applies != truth::no) f.applies = f.applies && about(f.rule().about, result);
            if (s == stage::license_exception || s == stage::review_policy) f.applies = f.applies && result.license();
            if (s == stage::license_exception) f.applies = f.applies && bars.open(f.rule().then);
        }
        for (std::size_t i = 0; i < findings.count; ++i) {
            finding const& over = findings.items[i];
            if (over.enacted->displaces.empty() || over.applies == truth::no || stage_of(over.rule().then) != s) continue;
            for (std::size_t j = 0; j < findings.count; ++j) {
                finding& under = findings.items[j];
                if (!over.enacted->displaces.contains(under.enacted->number) || under.applies == truth::no) continue;
                under.applies = under.applies && !over.applies;
                under.displaced = true;
            }
        }
        if (s == stage::review_policy) let_prevail(findings);
        for (finding const& f : findings)
            if (stage_of(f.rule().then) == s) add(result, f.rule().then, f.applies);
        if (s == stage::classification) {
            if ((result.certain & any_paragraph).empty()) result.possible = result.possible | outcome::in_no_paragraph;
            if ((result.possible & any_paragraph).empty()) result.certain = result.certain | outcome::in_no_paragraph;
        }
    }
    return result;
}

/// Values of one metric that stand for all of its range: one for each stretch between two cuts.
struct samples {
    few<double, 96> values{};
    bool open_below = false; ///< some cut does not belong to the stretch above it

    constexpr void insert(double v) {
        std::size_t at = 0;
        while (at < values.count && values[at] < v) ++at;
        if ((at < values.count && values[at] == v) || values.full()) return;
        for (std::size_t i = values.count++; i > at; --i) values.items[i] = values.items[i - 1];
        values.items[at] = v;
    }
    /// Adds a value strictly within each stretch.
    constexpr void fill_gaps(double high) {
        few<double, 96> const cuts = values;
        for (std::size_t i = 0; i < cuts.count; ++i) {
            double const a = cuts[i], b = i + 1 < cuts.count ? cuts[i + 1] : high;
            if (a < b) insert(b == unbounded ? a * 2 + 1 : a + (b - a) / 2);
        }
    }
};

constexpr void cut(samples& s, range r, double at) {
    if (r.low < at && at <= r.high) s.insert(at);
}

/// The limits that the data leave open, on one metric. "At least" and "less than" change at the cut itself, which then stands for
/// the stretch above it; "more than" and "at most" change just above, which takes a value in between.
constexpr samples sample(metric m, range r, few<finding, most_in_force> const& findings) {
    samples s;
    s.insert(r.low);
    if (r.exact()) return s;
    if (m == metric::datacenter) { // there is nothing between no and yes
        s.insert(r.high);
        return s;
    }
    for (finding const& f : findings)
        for (std::size_t i = 0; i < f.each.count; ++i) {
            limit const& l = f.rule().limits[i];
            if (l.metric != m || f.each[i] != truth::unknown) continue;
            cut(s, r, l.bound.low);
            cut(s, r, l.bound.high);
            s.open_below = s.open_below || l.compare == comparison::more_than || l.compare == comparison::at_most;
        }
    if (s.open_below) s.fill_gaps(r.high);
    return s;
}

constexpr void judge(finding& f, metrics const& m) {
    f.met = truth::yes;
    f.each = {};
    for (limit const& l : f.rule().limits) {
        truth const t = holds(l, m[l.metric]);
        f.each.push(t);
        f.met = f.met && t;
    }
}

/// Joins the answers of all cases that the ranges leave open: certain is what all say, possible what any says.
/// Notices stay out: nothing depends on them, and their cuts would multiply the cases.
class joining {
  public:
    constexpr joining(few<finding, most_in_force> const& table, metrics const& m) : measured_(m) {
        for (finding const& f : table)
            if (f.scoped != truth::no && f.met != truth::no && stage_of(f.rule().then) != stage::notice) open_.push(f);
        for (int i = 0; i < metric_count; ++i) {
            auto const of = static_cast<metric>(i);
            axes_[i] = m[of].empty() ? samples{} : sample(of, m[of], open_);
        }
        // Where density follows TPP, TPP is cut as well where it carries density over one of its cuts.
        range const& t = m[metric::tpp];
        if (m.area_decides_density && !m.area.empty() && !t.exact()) {
            samples const& densities = axes_[static_cast<int>(metric::density)];
            for (double const d : densities.values)
                for (double const area : {m.area.low, m.area.high}) cut(axes_[0], t, times(d, area));
            axes_[0].fill_gaps(t.high); // those products are rounded
        }
    }

    constexpr answer over(question const& q, few<world, 64> const& worlds) {
        for (world const& w : worlds) {
            for (std::size_t i = 0; i < open_.count; ++i) {
                finding& f = open_.items[i];
                f.scoped = addressed(f.rule(), *chip_, q) && certainly(in_scope(f.rule().where, q, w));
            }
            visit(0);
        }
        return all_;
    }

    constexpr joining& of(chip const& c) {
        chip_ = &c;
        return *this;
    }

    /// What holds of each row in every case, or in some, is more than its own limits tell: "a.2 or b.1, a license either way".
    constexpr void tell(few<finding, most_in_force>& table) const {
        std::size_t i = 0;
        for (std::size_t j = 0; j < table.count && i < open_.count; ++j) {
            if (table[j].enacted != open_[i].enacted) continue;
            table.items[j].applies = always_[i] == truth::yes ? truth::yes : ever_[i] == truth::no ? truth::no : truth::unknown;
            ++i;
        }
    }

  private:
    constexpr void visit(int axis) {
        if (axis == metric_count) return settle();
        auto const m = static_cast<metric>(axis);
        if (measured_[m].empty()) return visit(axis + 1);
        range const whole = measured_[m];
        if (m == metric::density && measured_.area_decides_density) {
            range const t = measured_[metric::tpp];
            range const here{divide(t.low, measured_.area.high), divide(t.high, measured_.area.low), -1};
            samples s;
            s.insert(here.low);
            for (double const v : axes_[axis].values) cut(s, here, v);
            if (axes_[axis].open_below) s.fill_gaps(here.high);
            for (double const v : s.values) at(axis, v);
        } else {
            for (double const v : axes_[axis].values) at(axis, v);
        }
        measured_[m] = whole;
    }
    constexpr void at(int axis, double v) {
        measured_.values[axis] = range::exactly(v);
        visit(axis + 1);
    }
    constexpr void settle() {
        for (std::size_t i = 0; i < open_.count; ++i) judge(open_.items[i], measured_);
        answer const here = fold(open_);
        all_ = first_ ? here : answer{all_.certain & here.certain, all_.possible | here.possible};
        for (std::size_t i = 0; i < open_.count; ++i) {
            truth const applies = open_[i].applies;
            always_[i] = first_ ? applies : always_[i] && applies;
            ever_[i] = first_ ? applies : ever_[i] || applies;
        }
        first_ = false;
    }

    metrics measured_;
    chip const* chip_ = nullptr;
    few<finding, most_in_force> open_{};
    samples axes_[metric_count]{};
    truth always_[most_in_force]{}, ever_[most_in_force]{};
    answer all_{};
    bool first_ = true;
};

/// Every combination of the standings of destination and seat; one country has one standing.
constexpr few<world, 64> worlds_of(question const& q, standing const& to, standing const& seat) {
    few<world, 64> all;
    for (groups const t : to.alternatives) {
        if (q.seat() == q.to)
            all.push({t, t});
        else
            for (groups const s : seat.alternatives) all.push({t, s});
    }
    return all;
}

} // namespace chipgauge::detail
