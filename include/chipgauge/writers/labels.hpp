// Placing labels beside points so that they do not collide. In pixels, y downward; shared by the SVG writer and the canvas.
#pragma once

#include <chipgauge/values/few.hpp>

namespace chipgauge {

struct box {
    double x = 0, y = 0, w = 0, h = 0;
    constexpr bool meets(box const& o) const { return x < o.x + o.w && o.x < x + w && y < o.y + o.h && o.y < y + h; }
    constexpr bool within(box const& o) const { return x >= o.x && y >= o.y && x + w <= o.x + o.w && y + h <= o.y + o.h; }
};

/// What a label must not cover (points, other labels), what it had better not (lines), and where it may lie.
struct label_space {
    box frame{};
    few<box, 1024> taken{};
    few<box, 192> lines{};
};

/// The place of a label of `w` × `h` beside a point of radius `r`: right, left, above, below, or at a corner, whichever covers least.
/// A label that must show takes the best place even if it touches something; any other one comes back with no width.
constexpr box place_label(label_space& space, double x, double y, double r, double w, double h, bool must_show) {
    double const side = r + 4, up = r + 2;
    box const candidates[] = {
        {x + side, y - h / 2, w, h}, {x - side - w, y - h / 2, w, h}, {x - w / 2, y - up - h, w, h}, {x - w / 2, y + up, w, h},
        {x + r, y - up - h, w, h},   {x + r, y + up, w, h},           {x - r - w, y - up - h, w, h}, {x - r - w, y + up, w, h},
    };
    box best{};
    int least = 1 << 20;
    for (box const& c : candidates) {
        int cost = c.within(space.frame) ? 0 : 1000;
        for (box const& t : space.taken) cost += c.meets(t) ? 10 : 0;
        for (box const& l : space.lines) cost += c.meets(l) ? 3 : 0;
        if (cost >= least) continue;
        least = cost;
        best = c;
    }
    if (least >= 10 && !must_show) return {x, y, 0, 0};
    space.taken.push(best);
    return best;
}

} // namespace chipgauge
