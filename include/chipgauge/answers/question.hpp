// What is asked and what comes back: the question, one finding per rule in force, and the answer that they add up to.
#pragma once

#include <chipgauge/law/hypothesis.hpp>
#include <chipgauge/version.hpp>

namespace chipgauge {

/// What is asked: a day, where the item goes, and for whom. What is left out is assumed, and every output says so.
struct question {
    date on = rules_verified_through;
    country to = "CN";
    country headquarters{}; ///< of the party or its ultimate parent; unnamed: as the destination
    country exporter{};     ///< headquarters of who exports, reexports or transfers; unnamed: not known
    chipgauge::movement movement = chipgauge::movement::export_from_us;
    chipgauge::reading reading = chipgauge::reading::enforced;
    market sold_for = market::unknown; ///< overrides the chip's own when not unknown
    partial_date on_us_market{};       ///< first sold in the U.S.; unknown: the chip's release date stands for it
    chipgauge::circumstance circumstance = chipgauge::circumstance::none;
    hypothesis const* supposing = nullptr; ///< the law as it is not; nullptr: as it is. It must outlive every answer

    constexpr country seat() const { return headquarters.named() ? headquarters : to; }

    friend constexpr bool operator==(question const&, question const&) = default;
};

/// One rule in force, applied to one chip.
struct finding {
    chipgauge::enacted const* enacted = nullptr;
    truth scoped = truth::no;  ///< the question is within its scope
    truth met = truth::no;     ///< all its limits hold
    truth applies = truth::no; ///< scoped, met, about this item, and displaced by no other row: judged case by case
    bool displaced = false;
    few<truth, 6> each{}; ///< limit by limit

    constexpr chipgauge::rule const& rule() const { return *enacted->rule; }
};

/// A set of outcomes in every case, and a wider one in some case that the data leave open.
struct answer {
    outcomes certain{}, possible{};

    constexpr truth says(outcome o) const { return certain.has(o) ? truth::yes : possible.has(o) ? truth::unknown : truth::no; }

    /// The paragraph group: in_3a090, in_a, in_b, in_c or in_no_paragraph; `none` when undetermined.
    constexpr outcome classification() const { return determined(any_item); }
    constexpr truth license() const { return says(outcome::license); }
    /// The review policy; `none` when undetermined (texts conflict, none is published, data are missing) or when no license is required.
    constexpr outcome review_policy() const { return determined(any_review); }

    friend constexpr bool operator==(answer const&, answer const&) = default;

  private:
    constexpr outcome determined(outcomes of) const {
        outcomes const may = possible & of;
        return may.single() && certain.has(static_cast<outcome>(may.bits)) ? static_cast<outcome>(may.bits) : outcome::none;
    }
};

/// The whole result: the trace and the answer.
struct assessment {
    chipgauge::chip const* chip = nullptr;
    question asked{};
    metrics measured{};
    rulebook law{}; ///< by which it was judged
    standing destination{}, seat{};
    few<finding, most_in_force> findings{};
    answer result{};
};

} // namespace chipgauge
