// Quantities that cannot be mixed up: the unit is said at the call (`296_TOPS`, `814_mm2`), a bare double does not convert.
#pragma once

#include <compare>

namespace chipgauge {

/// A figure of one kind. Kinds do not mix; the regulation's own formulas are the only operators across kinds.
template<class Kind>
class quantity {
  public:
    constexpr quantity() = default;

    /// The one way in from a bare number; the caller vouches for the unit.
    static constexpr quantity of(double value) { return quantity(value); }

    constexpr double value() const { return value_; }

    friend constexpr auto operator<=>(quantity, quantity) = default;
    friend constexpr bool operator==(quantity, quantity) = default;
    friend constexpr quantity operator+(quantity a, quantity b) { return quantity(a.value_ + b.value_); }
    friend constexpr quantity operator*(double n, quantity q) { return quantity(n * q.value_); }

  private:
    explicit constexpr quantity(double value) : value_(value) {}
    double value_ = 0;
};

/// Tera (10^12) operations a second, dense, as datasheets count them: a multiply-accumulate is two operations.
using tops = quantity<struct tops_kind>;
/// Tera multiply-accumulates a second ('MacTOPS' in the regulation).
using mac_tops = quantity<struct mac_tops_kind>;
/// Bit length of an operation: the largest of the inputs to the multiply.
using bits = quantity<struct bits_kind>;
/// Total processing performance, TOPS times bit length (ECCN 3A090, technical note 2).
using tpp = quantity<struct tpp_kind>;
/// Area, square millimeters.
using mm2 = quantity<struct mm2_kind>;
/// Performance density, TPP per square millimeter of applicable die area (technical note 2, item 4).
using density = quantity<struct density_kind>;
/// Bandwidth or transfer rate, decimal gigabytes a second.
using GBps = quantity<struct bandwidth_kind>;
/// Memory bandwidth density, GB/s per square millimeter of package (3A090.c).
using bandwidth_density = quantity<struct bandwidth_density_kind>;
/// Memory capacity, gigabytes.
using gigabytes = quantity<struct gigabytes_kind>;
/// Power, watts.
using watts = quantity<struct watts_kind>;
/// Transistor count, billions.
using billions = quantity<struct billions_kind>;

constexpr tpp operator*(tops rate, bits length) { return tpp::of(rate.value() * length.value()); }
constexpr density operator/(tpp performance, mm2 area) { return density::of(performance.value() / area.value()); }
constexpr bandwidth_density operator/(GBps rate, mm2 area) { return bandwidth_density::of(rate.value() / area.value()); }

/// The datasheet rate of a multiply-accumulate rate: two operations each (technical note 2, item 1.b).
constexpr tops datasheet_rate(mac_tops macs) { return tops::of(2 * macs.value()); }

inline namespace literals {

// clang-format off
constexpr tops operator""_TOPS(long double v) { return tops::of(static_cast<double>(v)); }
constexpr tops operator""_TOPS(unsigned long long v) { return tops::of(static_cast<double>(v)); }
constexpr mac_tops operator""_TMACS(long double v) { return mac_tops::of(static_cast<double>(v)); }
constexpr mac_tops operator""_TMACS(unsigned long long v) { return mac_tops::of(static_cast<double>(v)); }
constexpr bits operator""_bit(unsigned long long v) { return bits::of(static_cast<double>(v)); }
constexpr tpp operator""_TPP(long double v) { return tpp::of(static_cast<double>(v)); }
constexpr tpp operator""_TPP(unsigned long long v) { return tpp::of(static_cast<double>(v)); }
constexpr mm2 operator""_mm2(long double v) { return mm2::of(static_cast<double>(v)); }
constexpr mm2 operator""_mm2(unsigned long long v) { return mm2::of(static_cast<double>(v)); }
constexpr density operator""_TPP_per_mm2(long double v) { return density::of(static_cast<double>(v)); }
constexpr density operator""_TPP_per_mm2(unsigned long long v) { return density::of(static_cast<double>(v)); }
constexpr GBps operator""_GBps(long double v) { return GBps::of(static_cast<double>(v)); }
constexpr GBps operator""_GBps(unsigned long long v) { return GBps::of(static_cast<double>(v)); }
constexpr bandwidth_density operator""_GBps_per_mm2(long double v) { return bandwidth_density::of(static_cast<double>(v)); }
constexpr bandwidth_density operator""_GBps_per_mm2(unsigned long long v) { return bandwidth_density::of(static_cast<double>(v)); }
constexpr gigabytes operator""_GB(long double v) { return gigabytes::of(static_cast<double>(v)); }
constexpr gigabytes operator""_GB(unsigned long long v) { return gigabytes::of(static_cast<double>(v)); }
constexpr watts operator""_W(long double v) { return watts::of(static_cast<double>(v)); }
constexpr watts operator""_W(unsigned long long v) { return watts::of(static_cast<double>(v)); }
constexpr billions operator""_billion(long double v) { return billions::of(static_cast<double>(v)); }
constexpr billions operator""_billion(unsigned long long v) { return billions::of(static_cast<double>(v)); }
// clang-format on

} // namespace literals
} // namespace chipgauge
