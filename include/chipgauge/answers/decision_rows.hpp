// The rows of a decision: which figures lead to which answer, for designs whose figures are all known, neighbors that say the same as one.
#pragma once

#include <chipgauge/answers/decision.hpp>

namespace chipgauge {

/// A stretch of an axis, or what does not exist; all of it where the answer does not depend on it.
struct decision_condition {
    asked_of of = asked_of::tpp;
    range values{}; ///< ends included
};

/// One row: every design of which all conditions hold has the answer.
struct decision_row {
    few<decision_condition, asked_of_count> conditions{};
    answer says{};

    constexpr decision_condition const* about(asked_of axis) const {
        for (std::size_t i = 0; i < conditions.size(); ++i)
            if (conditions.items[i].of == axis) return &conditions.items[i];
        return nullptr;
    }
};

namespace detail {
template<class Visit>
constexpr void rows_below(decision const& law, decision::branch b, decision_row const& so_far, Visit const& visit) {
    if (b.leaf()) {
        decision_row row = so_far;
        row.says = law.answer_at(b);
        return visit(row);
    }
    decision_axis const& axis = law.axis_of(b);
    for (std::size_t place = 1; place <= axis.stretches();) {
        decision_row row = so_far;
        range values = axis.values_of(place);
        decision::branch const to = law.next(b, place);
        while (++place <= axis.stretches() && law.next(b, place) == to) values.high = axis.values_of(place).high;
        row.conditions.push({axis.of, values});
        rows_below(law, to, row, visit);
    }
}
} // namespace detail

/// Calls `visit(decision_row)` for each row below a branch that asks for no names: one of decision::named().
template<class Visit>
constexpr void for_each_row(decision const& law, decision::branch b, Visit visit) {
    detail::rows_below(law, b, {}, visit);
}

/// Who is treated alike: a pair of places on the axes of makers and of models.
struct maker_and_model {
    std::size_t vendor = 1, model = 1;
    decision::branch law{}; ///< what holds for all of them
};

/// Every maker and model that rows treat apart, whoever no row names first. Neighbors in the list may share their law.
constexpr few<maker_and_model, 256> names_of(decision& law, product kind) {
    few<maker_and_model, 256> all;
    for (std::size_t v = 1; v <= law.axis(asked_of::vendor).stretches(); ++v)
        for (std::size_t m = 1; m <= law.axis(asked_of::model).stretches(); ++m) all.push({v, m, law.named(law.root(kind), v, m)});
    return all;
}

} // namespace chipgauge
