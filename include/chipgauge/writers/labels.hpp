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
/// One that must show goes farther away rather than over another, as long as there is a place; any other comes back with no width.
constexpr box place_label(label_space& space, double x, double y, double r, double w, double h, bool must_show) {
    box best{};
    int least = 1 << 20;
    int const rings = must_show ? 6 : 1;
    for (int ring = 0; ring < rings && least >= 10; ++ring) {
        double const away = r + ring * h * 1.1, side = away + 4, up = away + 2;
        box const candidates[] = {
            {x + side, y - h / 2, w, h},  {x - side - w, y - h / 2, w, h}, {x - w / 2, y - up - h, w, h},    {x - w / 2, y + up, w, h},
            {x + away, y - up - h, w, h}, {x + away, y + up, w, h},        {x - away - w, y - up - h, w, h}, {x - away - w, y + up, w, h},
        };
        for (box const& c : candidates) {
            int cost = c.within(space.frame) ? 0 : 1000;
            for (box const& t : space.taken) cost += c.meets(t) ? 10 : 0;
            for (box const& l : space.lines) cost += c.meets(l) ? 3 : 0;
            if (cost >= least) continue;
            least = cost;
            best = c;
        }
    }
    if (least >= 10 && !must_show) return {x, y, 0, 0};
    if (!space.taken.full()) space.taken.push(best);
    return best;
}

/// The place on a label from which a line leads to its point, where it stands farther away than beside it.
struct lead {
    double x = 0, y = 0;
    bool needed = false;
};
constexpr lead lead_of(box const& label, double x, double y, double r) {
    double const at_x = x < label.x ? label.x : x > label.x + label.w ? label.x + label.w : x;
    double const at_y = y < label.y ? label.y : y > label.y + label.h ? label.y + label.h : y;
    double const dx = at_x - x, dy = at_y - y, far = r + 8;
    return {at_x, at_y, dx * dx + dy * dy > far * far};
}

/// The place of what a part of the picture is called: in one of its corners, a line lower or higher where that is taken, or beside it where
/// it is too small. No width where there is no room.
constexpr box place_name(label_space& space, box const& part, double w, double h) {
    for (int step = 0; step < 6; ++step) {
        double const down = 4 + step * (h + 2), left = part.x + 6, right = part.x + part.w - w - 6;
        double const below = part.y + down, above = part.y + part.h - down - h;
        box const candidates[] = {{right, below, w, h},
                                  {left, below, w, h},
                                  {right, above, w, h},
                                  {left, above, w, h},
                                  {part.x + part.w + 4, part.y + down - 4, w, h},
                                  {part.x - w - 4, part.y + down - 4, w, h},
                                  {part.x, part.y - down - h, w, h},
                                  {part.x, part.y + part.h + down, w, h}};
        for (box const& c : candidates) {
            bool free = c.within(space.frame);
            for (box const& t : space.taken) free = free && !c.meets(t);
            if (!free) continue;
            if (!space.taken.full()) space.taken.push(c);
            return c;
        }
    }
    return {part.x, part.y, 0, 0};
}

} // namespace chipgauge
