// The axes of a decision: what a design is asked about one question, and the places that an answer can tell apart on each.
#pragma once

#include <chipgauge/answers/assess.hpp>

namespace chipgauge {

// g++ 12 takes an enumerator of an enum class for one that hides the unit of that name.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
/// What an answer may depend on, in the order in which a decision asks. `area` takes the place of `density` where TPP is unknown:
/// density then follows TPP, and only the area says which lines are crossed together.
enum class asked_of : std::uint8_t {
    tpp,
    density,
    area,
    datacenter,
    transfer_rate,
    dram_bandwidth,
    bandwidth_sum,
    rate,
    package_bandwidth,
    released,
    vendor,
    model
};
#pragma GCC diagnostic pop
inline constexpr int asked_of_count = 12;

/// The metric of an axis. Area, vendor and model are none.
constexpr bool is_metric(asked_of a) { return a != asked_of::area && a < asked_of::vendor; }
constexpr metric metric_of(asked_of a) {
    constexpr metric all[] = {metric::tpp,           metric::density,       metric::density,
                              metric::datacenter,    metric::transfer_rate, metric::dram_bandwidth,
                              metric::bandwidth_sum, metric::rate,          metric::package_bandwidth,
                              metric::released};
    return all[static_cast<int>(a)];
}
/// A key that stays: what records and SQL say.
constexpr std::string_view name_of(asked_of a) {
    constexpr std::string_view others[] = {"vendor", "model"};
    return a == asked_of::area ? std::string_view("die_area_mm2")
           : is_metric(a)      ? name_of(metric_of(a))
                               : others[static_cast<int>(a) - static_cast<int>(asked_of::vendor)];
}

/// Names that rows in force treat alike: makers to whom the same letters went, or models that the same letters name.
struct name_class {
    few<std::string_view, 16> names{};
    few<std::uint8_t, 32> rows{}; ///< which of the rows in force name them
};

/// One axis. Places, in this order: 0 unknown; then the stretches between the cuts, or for names `others` and the classes; then what
/// only some axes have: `none` (all dies planar: no density), or of a sum whose one part is unknown "from the i-th stretch on".
struct decision_axis {
    asked_of of = asked_of::tpp;
    chipgauge::cuts cuts{};
    few<name_class, 16> classes{};

    constexpr std::size_t stretches() const { return of >= asked_of::vendor ? classes.size() + 1 : cuts.size() + 1; }
    constexpr bool may_not_exist() const { return of == asked_of::density || of == asked_of::area; }
    constexpr bool is_sum() const { return of == asked_of::transfer_rate || of == asked_of::bandwidth_sum; }
    constexpr std::size_t places() const { return 1 + stretches() + (may_not_exist() ? 1 : is_sum() ? cuts.size() : 0); }
    constexpr std::size_t none() const { return 1 + stretches(); }
    constexpr std::size_t place_of(double v) const { return 1 + cuts.stretch_of(v); }
    constexpr std::size_t from(double v) const {
        std::size_t const i = cuts.stretch_of(v);
        return i == 0 ? 0 : cuts.size() + 1 + i;
    }
    /// The place of a name; of the empty one, unknown.
    constexpr std::size_t place_of(std::string_view name) const {
        if (name.empty()) return 0;
        for (std::size_t i = 0; i < classes.size(); ++i)
            if (classes[i].names.contains(name)) return 2 + i;
        return 1;
    }

    /// All values of a place.
    constexpr range values_of(std::size_t place) const {
        if (place == 0) return of == asked_of::datacenter ? range{0, 1, -1} : range{};
        if (may_not_exist() && place == none()) return range::none();
        std::size_t const i = place - 1;
        if (i > cuts.size()) return {cuts.first[i - cuts.size() - 1], unbounded, -1};
        return {i == 0 ? 0 : cuts.first[i - 1], i < cuts.size() ? cuts.last_of(i) : unbounded, -1};
    }
    /// One value that stands for all of a place, or the range of what is left open.
    constexpr range sample_of(std::size_t place) const {
        range const all = values_of(place);
        if (place == 0 || all.empty() || place > stretches()) return all;
        bool const no_area = of == asked_of::area && all.low == 0; // half the first cut: an area of zero is none
        return range::exactly(no_area ? all.high / 2 : all.low);
    }
    constexpr std::string_view name_in(std::size_t place) const {
        return place == 0 ? std::string_view() : place == 1 ? std::string_view("?", 1) : classes[place - 2].names[0];
    }
};

/// The place of a design on an axis; `outside_of_places` where none holds all that the figure may be.
inline constexpr std::size_t outside_of_places = ~std::size_t{0};
constexpr std::size_t place_on(decision_axis const& axis, chip const& c, metrics const& m) {
    if (axis.of == asked_of::vendor) return axis.place_of(c.vendor);
    if (axis.of == asked_of::model) return c.parts.empty() ? axis.place_of(c.model) : outside_of_places;
    if (axis.of == asked_of::area && !m.area_decides_density) return outside_of_places;
    range const r = axis.of == asked_of::area ? m.area : m[metric_of(axis.of)];
    if (r.empty()) return axis.may_not_exist() ? axis.none() : outside_of_places;
    bool const nothing_known = r.low <= 0 && (axis.of == asked_of::datacenter ? r.high >= 1 : !r.bounded());
    if (nothing_known) return 0;
    if (axis.of == asked_of::area && r.low <= 0) return outside_of_places;
    if (axis.is_sum() && !r.bounded()) return axis.from(r.low);
    std::size_t const place = axis.place_of(r.low);
    return r.exact() || axis.place_of(r.high) == place ? place : outside_of_places;
}

namespace detail {

/// What a decision tells: all of an answer but notices and the floor 3A991.p, on which nothing else depends.
constexpr answer told_of(answer const& a) { return {a.certain & any_outcome, a.possible & any_outcome}; }

/// A row that the answer may depend on, given the finding about a design of which nothing is known.
constexpr bool bears(finding const& f) {
    return f.scoped != truth::no && f.met != truth::no && f.enacted->stage != stage::notice && f.rule().then != outcome::floor;
}

/// Sorts the names that rows give into classes of names that stand in the same rows.
template<auto Names>
constexpr void add_names(decision_axis& to, few<rule const*, most_in_force> const& rows) {
    for (rule const* row : rows)
        for (std::string_view const name : row->*Names) {
            if (to.place_of(name) != 1) continue;
            name_class made;
            made.names.push(name);
            for (std::size_t i = 0; i < rows.count; ++i)
                if ((rows[i]->*Names).contains(name)) made.rows.push(static_cast<std::uint8_t>(i));
            std::size_t like = 0;
            while (like < to.classes.size() && !(to.classes[like].rows == made.rows)) ++like;
            if (like < to.classes.size())
                to.classes[like].names.push(name);
            else
                to.classes.push(made);
        }
}

/// The areas at which a line of TPP and a line of density are crossed in another order: where TPP is unknown, only that order matters.
/// A TPP line may lie below, at, or above the least TPP that reaches the density.
constexpr void add_areas(cuts& to, cuts const& performances, cuts const& densities) {
    for (double const line : densities)
        for (double const performance : performances)
            for (double const at : {performance, next_down(performance)})
                if (line > 0 && at > 0) to.add(next_up(largest_area(tpp::of(at), density::of(line)).value()));
}

/// A design while it is decided: what is known of it so far.
struct in_hand {
    chip of{};
    metrics measured{};
};
constexpr in_hand nothing_known(product kind, question const& q) {
    in_hand design;
    design.of.kind = kind;
    design.measured = measured_for(design.of, q);
    return design;
}

/// The axes of a question; gives the rows that draw lines on them: those whose finding about a design of which nothing is known is wanted.
template<class Wanted>
constexpr few<rule const*, most_in_force> find_axes(decision_axis (&axes)[asked_of_count], question const& q, rulebook const& law,
                                                    Wanted wanted) {
    few<rule const*, most_in_force> rows;
    for (int i = 0; i < asked_of_count; ++i) axes[i].of = static_cast<asked_of>(i);
    in_hand design = nothing_known(product::processor, q);
    design.measured[metric::package_bandwidth] = range{}; // of memory alone; the axes are of both
    assessment const a = assess(design.of, design.measured, q, law);
    for (finding const& f : a.findings) {
        if (!wanted(f)) continue;
        rows.push(&f.rule());
        for (limit const& l : f.rule().limits)
            for (decision_axis& each : axes)
                if (is_metric(each.of) && metric_of(each.of) == l.metric) each.cuts.add(l);
    }
    auto const axis = [&](asked_of a_of) -> decision_axis& { return axes[static_cast<int>(a_of)]; };
    add_areas(axis(asked_of::area).cuts, axis(asked_of::tpp).cuts, axis(asked_of::density).cuts);
    add_names<&rule::vendors>(axis(asked_of::vendor), rows);
    add_names<&rule::models>(axis(asked_of::model), rows);
    return rows;
}

} // namespace detail
} // namespace chipgauge
