// The amounts that count on a day: of each paragraph the last row that has begun and that the reading knows.
#pragma once

#include <chipgauge/law/us/caps.hpp>

namespace chipgauge {

constexpr few<cap const*, 32> caps_in_force(date on, reading as) {
    few<cap const*, 32> all;
    for (cap const& c : law::caps) {
        if (c.effective > on || !knows(c.known_to, as)) continue;
        std::size_t at = 0;
        while (at < all.count && !(all[at]->id == c.id)) ++at;
        if (at == all.count)
            all.push(&c);
        else if (all[at]->effective <= c.effective)
            all.items[at] = &c;
    }
    return all;
}

} // namespace chipgauge
