// The part of the picture that is looked at: all of it, or what was zoomed to.
#pragma once

#include <chipgauge/answers/regions.hpp>

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace chipgauge::views {

// Values to pixels, within the frame.
struct scale {
    axis x{}, y{};
    ImVec2 from{}, to{};

    float across(double value) const { return at(x, value, from.x, to.x); }
    float up(double value) const { return at(y, value, to.y, from.y); }
    static float at(axis a, double value, float start, float end) {
        auto const along = [&](double v) { return a.logarithmic ? std::log(v) : v; };
        double const part = (along(value) - along(a.low)) / (along(a.high) - along(a.low));
        return start + static_cast<float>(std::clamp(part, 0.0, 1.0)) * (end - start);
    }
};

/// Zoomed by two fingers or the wheel with Ctrl where they are, by buttons in the middle; pulled by a drag. What the address says does not
/// change by it.
class zoom {
  public:
    /// Narrows the axes to what is shown, after what the reader did since the last frame.
    void show(scale& map);

    /// Follows a drag of the picture; whether this press was one.
    bool pull(scale const& map, bool held);

    /// Below the right end of the picture: closer, farther and, where that is another, the whole picture. Returns how wide they are.
    float buttons(scale const& map);

  private:
    static constexpr float most = 12;
    void by(float factor, ImVec2 around);
    void keep();

    float factor_ = 1;
    ImVec2 from_{0, 0}; ///< where the part begins, as a share of the whole: from the left, and from below
    bool pulled_ = false;
};

} // namespace chipgauge::views
