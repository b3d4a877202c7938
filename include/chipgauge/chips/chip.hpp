// A chip as published: rates by number format, dies, memory, links, and who says so. One row is one product (SKU).
#pragma once

#include <chipgauge/chips/told_elsewhere.hpp>
#include <chipgauge/values/date.hpp>
#include <chipgauge/values/few.hpp>
#include <chipgauge/values/range.hpp>

#include <string_view>

namespace chipgauge {

/// The format of the inputs to the multiply, whatever the accumulator is.
enum class number_format : std::uint8_t { fp64, fp64_tensor, fp32, tf32, bf16, fp16, fp8, fp6, fp4, int8, int4 };
inline constexpr int number_format_count = 11;

constexpr std::string_view name_of(number_format f) {
    constexpr std::string_view names[] = {"fp64", "fp64_tensor", "fp32", "tf32", "bf16", "fp16", "fp8", "fp6", "fp4", "int8", "int4"};
    return names[static_cast<int>(f)];
}

/// Bit length that counts for TPP. TF32 is stored in 32 bits and multiplies 19; which one counts was never said.
constexpr ranged<bits> bit_length(number_format f) {
    if (f == number_format::tf32) return {19_bit, 32_bit, 19_bit};
    constexpr int length[] = {64, 64, 32, 0, 16, 16, 8, 6, 4, 8, 4};
    return bits::of(length[static_cast<int>(f)]);
}

/// A dense rate in one number format. A sparse figure is no rate in the sense of the regulation.
/// Several processing units on one circuit are told apart by `unit`: their TPP adds up.
struct rate {
    number_format format = number_format::fp16;
    ranged<tops> dense{};
    std::uint8_t unit = 0;
};

/// A processor is judged by TPP and density (3A090.a, .b), memory sold on its own by bandwidth per package area (3A090.c), a system (a
/// board, server or rack) by each of the processors in it (4A090).
enum class product : std::uint8_t { processor, memory, system };

/// What the memory whose bandwidth is published is made of.
enum class ram : std::uint8_t { unknown, sram, dram, hbm };

/// Circuits of one kind inside a system.
struct part {
    std::string_view id{};    ///< of the circuit's row
    std::string_view model{}; ///< what a letter names
    int count = 0;
};

/// What a system is as an encryption item (5A002.a): `controlled`, or released as `mass_market` (5A992.c), or neither.
enum class encryption : std::uint8_t { unknown, none, controlled, mass_market };

/// The transistor architecture of a die. Only dies with a non-planar one (FinFET, gate-all-around) count for performance density.
enum class transistor : std::uint8_t { unknown, planar, finfet, gate_all_around };

/// Identical logic dies in one package. Memory stacks, interposers and dummy dies are left out.
struct die {
    ranged<mm2> area{}; ///< of one die, caches and I/O included; the mean where dies of several sizes are counted together
    int count = 1;
    transistor kind = transistor::finfet;
};

/// Dies of several sizes of which only the area of all is published: each has the mean.
constexpr die together(int count, ranged<mm2> area, transistor kind = transistor::finfet) {
    return {ranged<mm2>::of(area.value() / range::exactly(count)), count, kind};
}

/// What an item is designed or marketed for (note 2 to 3A090).
enum class market : std::uint8_t { unknown, datacenter, workstation, consumer };

constexpr std::string_view name_of(market m) {
    constexpr std::string_view names[] = {"unknown", "datacenter", "workstation", "consumer"};
    return names[static_cast<int>(m)];
}

/// How far the figures of a row can be trusted.
enum class confidence : std::uint8_t { vendor, press, estimate };

constexpr std::string_view name_of(confidence c) {
    constexpr std::string_view names[] = {"vendor", "press", "estimate"};
    return names[static_cast<int>(c)];
}

/// The figures of a chip that a source can support, one bit each.
enum class figure_marks : std::uint16_t {
    none = 0,
    rates = 1,
    area = 2, ///< of the logic dies, or of a memory's package
    process = 4,
    transistors = 8,
    memory = 16, ///< type, capacity, stacks
    bandwidth = 32,
    link = 64,
    host_io = 128,
    power = 256,
    released = 512,
    sold_for = 1024,
};
inline constexpr int figure_marks_count = 11;

constexpr figure_marks operator|(figure_marks a, figure_marks b) {
    return static_cast<figure_marks>(static_cast<std::uint16_t>(a) | static_cast<std::uint16_t>(b));
}
constexpr figure_marks operator&(figure_marks a, figure_marks b) {
    return static_cast<figure_marks>(static_cast<std::uint16_t>(a) & static_cast<std::uint16_t>(b));
}

/// A page or document, and the figures of the row that rest on it: read there, or derived from what is read there.
/// A source of a chip of your own says nothing of figures.
struct source {
    std::string_view url{};
    figure_marks shows = figure_marks::none;
    friend constexpr bool operator==(source const&, source const&) = default;
};

/// One product. Whatever is not given is unknown, never zero.
struct chip {
    std::string_view id{};     ///< lower case, vendor first: `nvidia-h20-96gb`
    std::string_view name{};   ///< as the maker writes it: `H20 SXM 96GB`
    std::string_view vendor{}; ///< who designed it; a letter binds only the one it was sent to
    std::string_view model{};  ///< what a letter names: `H20` for every H20
    few<std::string_view, 4> aliases{};
    std::string_view form_factor{};
    std::string_view architecture{};
    partial_date released{};
    market sold_for = market::unknown;
    product kind = product::processor;
    few<part, 2> parts{};                          ///< of a system; `system_of` writes such rows
    encryption cryptography = encryption::unknown; ///< of a system
    std::string_view process_node{};
    few<die, 3> dies{}; ///< empty: area unpublished
    ranged<billions> transistors{};
    few<rate, number_format_count> rates{};
    std::string_view memory_type{}; ///< as its maker names it: `HBM3E`
    ram memory_is = ram::unknown;
    ranged<gigabytes> memory{};
    std::uint8_t stacks = 0;         ///< of high-bandwidth memory; 0 when there is none or nothing is known
    ranged<mm2> package_area{};      ///< of memory sold on its own
    ranged<GBps> memory_bandwidth{}; ///< to all DRAM, co-packaged or not; on-chip SRAM and remote DRAM left out
    std::string_view link_name{};    ///< of the chip-to-chip interconnect; empty when there is none or nothing is known
    ranged<GBps> link{};             ///< aggregate bidirectional
    ranged<GBps> host_io{};          ///< aggregate bidirectional, to the host
    ranged<watts> power{};
    confidence trust = confidence::estimate;
#ifdef CHIPGAUGE_TOLD_ELSEWHERE
    told_elsewhere<source> sources{};
    text_told_elsewhere note{};
#else
    few<source, 6> sources{};
    std::string_view note{};
#endif
};

/// The rate of a format, unknown when the chip lists none.
constexpr rate const* find_rate(chip const& c, number_format f) {
    for (rate const& r : c.rates)
        if (r.format == f) return &r;
    return nullptr;
}

/// The first source that supports one of these figures; nullptr if none does.
constexpr source const* source_of(chip const& c, figure_marks f) {
    for (source const& s : c.sources)
        if ((s.shows & f) != figure_marks::none) return &s;
    return nullptr;
}

} // namespace chipgauge
