// Where the answers of many designs stand in a table: several designs at a time, in vectors of the compiler's own.
#pragma once

#include <chipgauge/answers/batch_table.hpp>

#include <limits>
#include <span>

namespace chipgauge {

/// Designs as columns of one length. A figure that is negative, infinite or no number is not known; so are a TPP and an area of zero,
/// and all of a column that is empty. Whether for datacenters: 0 no, 1 yes, else not known. Days of release as date::serial().
struct design_columns {
    std::span<double const> tpp{}, die_area{}, transfer_rate{}, dram_bandwidth{};
    std::span<std::uint8_t const> datacenter{};
    std::span<std::int32_t const> released{};
};

namespace detail {

// -ffast-math takes every number for finite, and a comparison with one that is not for whatever is faster. So what is known is read
// from the bits, as integers, and no comparison of figures that are not known counts.
inline constexpr std::uint64_t bits_of_infinity = 0x7ff0000000000000u;
/// A figure that is known; where `positive`, zero is none.
constexpr bool is_known(double v, bool positive) { return __builtin_bit_cast(std::uint64_t, v) - positive < bits_of_infinity - positive; }

/// Vectors of the compiler's own: SSE2, AVX2, NEON or WebAssembly's, as the function around them is compiled for.
template<std::size_t Bytes>
struct lanes {
    static constexpr std::size_t count = Bytes / sizeof(double);
    typedef double numbers __attribute__((vector_size(Bytes)));
    typedef std::int64_t integers __attribute__((vector_size(Bytes)));
    typedef std::uint64_t bits __attribute__((vector_size(Bytes)));
};

/// Blocks of this many designs are placed in the table, then looked up.
inline constexpr std::size_t batch_block = 256;

template<std::size_t Bytes>
class placing {
    using numbers = typename lanes<Bytes>::numbers;
    using integers = typename lanes<Bytes>::integers;
    using bits = typename lanes<Bytes>::bits;

  public:
    /// Where designs i to i + n stand; n is a multiple of the lanes. Whether all do: of the others, `at` is negative.
    [[gnu::always_inline]] static inline bool place(batch_table const& table, design_columns const& of, std::size_t i, std::size_t n,
                                                    std::int64_t* to) {
        batch_axis const &tpp = table.axis(asked_of::tpp), &density = table.axis(asked_of::density),
                         &transfer = table.axis(asked_of::transfer_rate), &dram = table.axis(asked_of::dram_bandwidth),
                         &sum = table.axis(asked_of::bandwidth_sum);
        bool const divides = density.asked() && !of.die_area.empty();
        bool const reads_transfer = (transfer.asked() || sum.asked()) && !of.transfer_rate.empty();
        bool const reads_dram = (dram.asked() || sum.asked()) && !of.dram_bandwidth.empty();
        std::int64_t const base = (of.die_area.empty() ? density.unknown() : 0u) + (of.transfer_rate.empty() ? transfer.unknown() : 0u) +
                                  (of.dram_bandwidth.empty() ? dram.unknown() : 0u);
        integers missing_any = {};
        for (std::size_t j = 0; j < n; j += lanes<Bytes>::count) {
            integers at = {}, missing = {};
            at += base;
            numbers performance, figure, other;
            load(performance, &of.tpp[i + j]);
            find_unknown(missing, performance, 1);
            step(at, performance, tpp);
            if (divides) {
                integers no_area;
                load(figure, &of.die_area[i + j]);
                find_unknown(no_area, figure, 1);
                figure = performance / figure;
                step(at, figure, no_area, density);
            }
            if (reads_transfer) {
                integers no_rate;
                load(other, &of.transfer_rate[i + j]);
                find_unknown(no_rate, other, 0);
                step(at, other, no_rate, transfer);
                if (sum.asked()) missing |= no_rate;
            }
            if (reads_dram) {
                integers no_rate;
                load(figure, &of.dram_bandwidth[i + j]);
                find_unknown(no_rate, figure, 0);
                step(at, figure, no_rate, dram);
                if (sum.asked()) missing |= no_rate;
            }
            if (sum.asked() && reads_transfer && reads_dram) {
                figure += other;
                step(at, figure, sum);
            }
            at |= missing & std::numeric_limits<std::int64_t>::min(); // negative, whatever is added
            missing_any |= missing;
            __builtin_memcpy(to + j, &at, Bytes);
        }
        std::int64_t any = 0;
        for (std::size_t k = 0; k < lanes<Bytes>::count; ++k) any |= missing_any[k];
        return any == 0 && !(sum.asked() && (!reads_transfer || !reads_dram));
    }

  private:
    [[gnu::always_inline]] static inline void load(numbers& to, double const* from) { __builtin_memcpy(&to, from, Bytes); }
    /// All bits where a figure is not known.
    [[gnu::always_inline]] static inline void find_unknown(integers& to, numbers const& v, std::uint64_t least) {
        to = (integers)((bits)v - least >= bits_of_infinity - least);
    }
    [[gnu::always_inline]] static inline void step(integers& at, numbers const& v, batch_axis const& axis) {
        auto const stride = static_cast<std::int64_t>(axis.stride);
        for (double const cut : axis.cuts) at += (integers)(v >= cut) & stride;
    }
    [[gnu::always_inline]] static inline void step(integers& at, numbers const& v, integers const& unknown, batch_axis const& axis) {
        integers steps = {};
        step(steps, v, axis);
        at += (steps & ~unknown) | (unknown & static_cast<std::int64_t>(axis.unknown()));
    }
};

using place_function = bool (*)(batch_table const&, design_columns const&, std::size_t, std::size_t, std::int64_t*);

inline bool place_anywhere(batch_table const& table, design_columns const& of, std::size_t i, std::size_t n, std::int64_t* to) {
    return placing<16>::place(table, of, i, n, to);
}
#if defined(__x86_64__)
[[gnu::target("avx2")]] inline bool place_with_avx2(batch_table const& table, design_columns const& of, std::size_t i, std::size_t n,
                                                    std::int64_t* to) {
    return placing<32>::place(table, of, i, n, to);
}
#endif

/// The fastest way that this processor has.
inline place_function fastest() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) return place_with_avx2;
#endif
    return place_anywhere;
}

} // namespace detail
} // namespace chipgauge
