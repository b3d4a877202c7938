// Whom a row concerns: whether a question lies within its scope, in each way in which the doubt about places may resolve.
#pragma once

#include <chipgauge/answers/question.hpp>

namespace chipgauge::detail {

/// One way in which the doubt about places may resolve.
struct world {
    groups to = groups::none, seat = groups::none;
};

/// Within the places of a scope.
constexpr bool in_scope(scope const& s, question const& q, world w) {
    bool const to = s.to.contain(q.to, w.to);
    bool const seat = s.headquarters.contain(q.seat(), w.seat);
    return s.either ? to || seat : to && seat;
}

/// Within the places in which an exporter is headquartered; unknown while nobody says where.
constexpr truth exported_from(places const& seats, question const& q, rulebook const& law) {
    if (seats.everywhere() && seats.minus == groups::none) return truth::yes;
    if (!q.exporter.named()) return truth::unknown;
    truth all = truth::yes, any = truth::no;
    for (groups const in : standing_of(law, q.exporter, q.on).alternatives) {
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
constexpr truth addressed(rule const& r, chip const& c, question const& q, rulebook const& law) {
    if (!r.where.movement.has(q.movement) || (r.systems_only && c.kind != product::system)) return truth::no;
    if (r.where.circumstance != circumstance::none && r.where.circumstance != q.circumstance) return truth::no;
    truth named = truth::yes;
    if (!r.models.empty()) named = c.model.empty() ? truth::unknown : certainly(names_model(r, c));
    if (!r.vendors.empty()) named = named && (c.vendor.empty() ? truth::unknown : certainly(r.vendors.contains(c.vendor)));
    return named && exported_from(r.where.exporter, q, law);
}

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

/// Within the places of a scope in every world, in some, in none.
constexpr truth placed(scope const& s, question const& q, few<world, 64> const& worlds) {
    truth any = truth::no, all = truth::yes;
    for (world const& w : worlds) {
        truth const here = certainly(in_scope(s, q, w));
        any = any || here;
        all = all && here;
    }
    return any == all ? any : truth::unknown;
}

} // namespace chipgauge::detail
