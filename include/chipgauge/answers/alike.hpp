// Designs that no row in force tells apart: what assess() finds about one of them holds for all, but for the floor 3A991.p and for notices
// that qualify no answer.
#pragma once

#include <chipgauge/answers/decision_axes.hpp>

namespace chipgauge {

/// The place of a design on each axis of a question.
struct design_places {
    std::uint8_t at[asked_of_count]{};
    product kind = product::processor;
    bool known = false; ///< false where a cut goes through a range, or a system is asked about: what only assess() tells

    friend constexpr bool operator==(design_places const&, design_places const&) = default;
};

/// The axes of one question. Designs at the same known places are alike.
class likeness {
  public:
    constexpr likeness(question const& q, rulebook const& law) {
        detail::find_axes(axes_, q, law, [](finding const& f) {
            bool const qualifies = f.scoped != truth::no && f.met != truth::no && f.rule().qualifies_no;
            return detail::bears(f) || qualifies;
        });
        // On an axis without cuts or classes no place differs from another: it is not asked.
        for (decision_axis const& each : axes_)
            if (!each.cuts.first.empty() || !each.classes.empty()) asked_.push(static_cast<std::uint8_t>(each.of));
    }

    constexpr design_places operator()(chip const& c, metrics const& m) const {
        design_places places;
        places.kind = c.kind;
        if (c.kind == product::system) return places;
        for (std::uint8_t const i : asked_) {
            decision_axis const& axis = axes_[i];
            if (is_metric(axis.of)) {
                range const& r = m[metric_of(axis.of)];
                if (r.exact() && r.low > 0 && r.bounded()) { // what place_on() says of most
                    places.at[i] = static_cast<std::uint8_t>(axis.place_of(r.low));
                    continue;
                }
            }
            // The area counts where TPP is unknown: density then follows TPP.
            if (axis.of == asked_of::area && places.at[static_cast<int>(asked_of::tpp)] != 0) continue;
            bool const exists = !is_metric(axis.of) || axis.may_not_exist() || !m[metric_of(axis.of)].empty();
            std::size_t const place = exists ? place_on(axis, c, m) : axis.places(); // what does not exist meets no limit
            if (place == outside_of_places) return places;
            places.at[i] = static_cast<std::uint8_t>(place);
        }
        places.known = true;
        return places;
    }

  private:
    decision_axis axes_[asked_of_count]{};
    few<std::uint8_t, asked_of_count> asked_{};
    static_assert(2 * most_cuts + 3 < 256, "a place takes a byte");
};

} // namespace chipgauge
