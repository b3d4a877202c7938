// Whom a row concerns: whether a question lies within its scope, in each way in which the doubt about places may resolve.
#pragma once

#include <chipgauge/answers/question.hpp>

namespace chipgauge::detail {

/// One way in which the doubt about places may resolve.
struct world {
    groups to = groups::none, seat = groups::none;
    place_bits bits{};
    std::uint64_t named = 0;

    constexpr world() = default;
    constexpr world(question const& q, groups destination, groups headquarters)
        : to(destination), seat(headquarters), bits(destination, headquarters), named(bit_of(q.to) | bit_of(q.seat()) << 32) {}
};

/// Within the places of a row.
constexpr bool in_scope(enacted const& e, question const& q, world const& w) {
    place_bits const shared = e.where & w.bits;
    bool to = shared.has_destination(), seat = shared.has_seat();
    if ((e.named & w.named) != 0) {
        scope const& whom = e.rule->where;
        to = whom.to.contain(q.to, w.to);
        seat = whom.headquarters.contain(q.seat(), w.seat);
    }
    return e.either ? to || seat : to && seat;
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

/// Who exports, and whom or what a row names.
constexpr truth selected(rule const& r, chip const& c, question const& q, rulebook const& law) {
    if (r.systems_only && c.kind != product::system) return truth::no;
    truth named = truth::yes;
    if (!r.models.empty()) named = c.model.empty() ? truth::unknown : certainly(names_model(r, c));
    if (!r.vendors.empty()) named = named && (c.vendor.empty() ? truth::unknown : certainly(r.vendors.contains(c.vendor)));
    return named && exported_from(r.where.exporter, q, law);
}

/// What of the scope does not depend on destination and seat: the movement, the circumstance, who exports, and whom or what a row names.
constexpr truth addressed(enacted const& e, chip const& c, question const& q, rulebook const& law) {
    if (!e.movement.has(q.movement)) return truth::no;
    if (e.circumstance != circumstance::none && e.circumstance != q.circumstance) return truth::no;
    return e.selects ? selected(*e.rule, c, q, law) : truth::yes;
}

/// Every combination of the standings of destination and seat; one country has one standing.
constexpr few<world, 64> worlds_of(question const& q, standing const& to, standing const& seat) {
    few<world, 64> all;
    for (groups const t : to.alternatives) {
        if (q.seat() == q.to)
            all.push({q, t, t});
        else
            for (groups const s : seat.alternatives) all.push({q, t, s});
    }
    return all;
}

/// Within the places of a row in every world, in some, in none.
constexpr truth placed(enacted const& e, question const& q, few<world, 64> const& worlds) {
    if (worlds.empty()) return truth::unknown;
    bool const here = in_scope(e, q, worlds[0]);
    for (std::size_t i = 1; i < worlds.count; ++i)
        if (in_scope(e, q, worlds[i]) != here) return truth::unknown;
    return certainly(here);
}

} // namespace chipgauge::detail
