// Every question that the tables can tell apart: change days × standings of places × readings.
#pragma once

#include "days.hpp"

namespace chipgauge {

/// Whether every row names both countries or neither.
inline bool named_alike(country a, country b) {
    for (enacted const& e : the_law)
        for (places const* p : {&e.rule->where.to, &e.rule->where.headquarters})
            if (p->named.contains(a) != p->named.contains(b)) return false;
    return true;
}

/// One country for each distinct standing on a day; where rows name countries, one for each way of being named.
inline std::vector<country> representatives(date on) {
    std::vector<country> chosen;
    for (place const& p : all_places) {
        if (in_the_united_states(p.code)) continue;
        bool const stands_for_itself = std::none_of(chosen.begin(), chosen.end(), [&](country c) {
            return standing_of(c, on) == standing_of(p.code, on) && named_alike(c, p.code);
        });
        if (stands_for_itself) chosen.push_back(p.code);
    }
    return chosen;
}

/// Calls `visit(question)` for every `step`-th of them; the seat is the destination's, and for every third question China's. The
/// movement, the circumstance, and what the question itself settles take turns.
template<class Visit>
void for_each_question(long step, Visit visit) {
    long n = 0;
    for (date const day : change_days())
        for (country const to : representatives(day))
            for (reading const as : {reading::enforced, reading::printed}) {
                if (n++ % step != 0) continue;
                question q = ask(day, to, n / step % 3 == 1 ? country("CN") : country(), as);
                constexpr movement ways[] = {movement::export_from_us, movement::reexport, movement::transfer};
                constexpr circumstance ends[] = {circumstance::none, circumstance::military, circumstance::none,
                                                 circumstance::supercomputer, circumstance::released_uae_entity};
                q.movement = ways[n / step % 4 % 3];
                q.circumstance = ends[n / step % 5];
                if (n / step % 7 == 6) q.sold_for = market::datacenter;
                if (n / step % 11 == 10) q.on_us_market = {2025, 12, 0};
                visit(q);
            }
}

} // namespace chipgauge
