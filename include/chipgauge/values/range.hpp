// A value is a range: exact, estimated, unknown, or none at all; comparing one with a limit answers no, unknown or yes.
#pragma once

#include <chipgauge/values/quantity.hpp>

#include <cstdint>
#include <limits>

namespace chipgauge {

/// What is known of a statement. `&&` is the minimum, `||` the maximum: unknown never turns into no.
enum class truth : std::uint8_t { no, unknown, yes };

constexpr truth operator&&(truth a, truth b) { return a < b ? a : b; }
constexpr truth operator||(truth a, truth b) { return a < b ? b : a; }
constexpr truth operator!(truth a) { return static_cast<truth>(2 - static_cast<int>(a)); }
constexpr truth certainly(bool b) { return b ? truth::yes : truth::no; }

/// The upper end of a range that nothing bounds. Not infinity: 0 × inf is no constant expression, and -ffast-math folds tests for it away.
inline constexpr double unbounded = std::numeric_limits<double>::max();

/// All values that a figure may have, ends included. `best` is the figure a source prefers, negative when there is none.
/// By default unknown: zero to unbounded. Empty (`low > high`) when the figure does not exist.
struct range {
    double low = 0;
    double high = unbounded;
    double best = -1;

    static constexpr range exactly(double v) { return {v, v, v}; }
    static constexpr range none() { return {unbounded, 0, -1}; }

    constexpr bool empty() const { return low > high; }
    constexpr bool exact() const { return low == high; }
    /// Several values are possible. Not the opposite of exact(): what is empty, or no number at all, has nothing to choose from.
    constexpr bool several() const { return low < high; }
    constexpr bool known() const { return exact() || best >= 0; }
    constexpr bool bounded() const { return high < unbounded; }
    /// The one figure to show, sort or plot by: exact, else the preferred one; negative when there is none.
    constexpr double point() const { return empty() ? -1 : exact() ? low : best; }
    constexpr bool contains(double v) const { return low <= v && v <= high; }

    friend constexpr bool operator==(range const&, range const&) = default;
};

namespace detail {
/// Below this no product, and no quotient by more than its inverse, exceeds the largest double.
inline constexpr double moderate = 0x1p500;

/// Products and quotients stay finite: what exceeds the largest double is unbounded.
constexpr double times(double a, double b) {
    if (a < moderate && b < moderate) return a * b;
    if (a == 0 || b == 0) return 0;
    if (a > 1 && b > unbounded / a) return unbounded;
    return a * b;
}
constexpr double divide(double a, double b) {
    if (a < moderate && b > 1 / moderate) return a / b;
    if (a == 0) return 0;
    if (b == 0 || a == unbounded) return unbounded;
    if (b < 1 && a > unbounded * b) return unbounded;
    return a / b;
}
constexpr double least(double a, double b) { return b < a ? b : a; }
constexpr double greatest(double a, double b) { return a < b ? b : a; }
} // namespace detail

constexpr range operator+(range a, range b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    auto const sum = [](double x, double y) { return x > unbounded - y ? unbounded : x + y; };
    return {sum(a.low, b.low), sum(a.high, b.high), a.best >= 0 && b.best >= 0 ? sum(a.best, b.best) : -1};
}

constexpr range operator*(range a, range b) {
    if (a.empty() || b.empty()) return range::none();
    return {detail::times(a.low, b.low), detail::times(a.high, b.high), a.best >= 0 && b.best >= 0 ? detail::times(a.best, b.best) : -1};
}

/// A division by a range that may be zero has no upper end.
constexpr range operator/(range a, range b) {
    if (a.empty() || b.empty()) return range::none();
    double const low = b.bounded() ? detail::divide(a.low, b.high) : 0;
    return {low, detail::divide(a.high, b.low), a.best >= 0 && b.best > 0 ? detail::divide(a.best, b.best) : -1};
}

/// The range of the larger of two figures.
constexpr range larger(range a, range b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    using detail::greatest;
    return {greatest(a.low, b.low), greatest(a.high, b.high), a.best >= 0 && b.best >= 0 ? greatest(a.best, b.best) : -1};
}

/// A range that says its unit: what a chip's fields are. Unknown by default; an exact quantity converts.
template<class Quantity>
class ranged {
  public:
    constexpr ranged() = default;
    constexpr ranged(Quantity q) : value_(range::exactly(q.value())) {}
    constexpr ranged(Quantity low, Quantity high) : value_{low.value(), high.value(), -1} {}
    constexpr ranged(Quantity low, Quantity high, Quantity best) : value_{low.value(), high.value(), best.value()} {}

    static constexpr ranged none() { return ranged(range::none()); }
    static constexpr ranged of(range r) { return ranged(r); }

    constexpr range value() const { return value_; }
    friend constexpr bool operator==(ranged const&, ranged const&) = default;

  private:
    explicit constexpr ranged(range r) : value_(r) {}
    range value_;
};

// The four comparisons of a regulation. An empty range fails every limit, and whatever is not certain is unknown.
constexpr truth at_least(range value, range limit) {
    if (value.empty() || value.high < limit.low) return truth::no;
    return value.low >= limit.high ? truth::yes : truth::unknown;
}
constexpr truth more_than(range value, range limit) {
    if (value.empty() || value.high <= limit.low) return truth::no;
    return value.low > limit.high ? truth::yes : truth::unknown;
}
constexpr truth at_most(range value, range limit) { return value.empty() ? truth::no : !more_than(value, limit); }
constexpr truth less_than(range value, range limit) { return value.empty() ? truth::no : !at_least(value, limit); }

} // namespace chipgauge
