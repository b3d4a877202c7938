// Why the H20 mattered: upper bounds for running a language model, from the same published figures.
// Rooflines, not measurements: Williams, Waterman and Patterson, "Roofline", CACM 52(4), 2009, doi:10.1145/1498765.1498785.
#pragma once

#include <chipgauge/chips/metrics.hpp>

namespace chipgauge {

/// A dense language model: parameters, and the bits that each is stored in.
struct language_model {
    double parameters = 70e9;
    double bits = 8;
    constexpr double bytes() const { return parameters * bits / 8; }
    friend constexpr bool operator==(language_model const&, language_model const&) = default;
};

inline constexpr language_model smallest_model{1e6, 1}, largest_model{1e15, 64};
constexpr bool can_serve(language_model m) {
    return m.parameters >= smallest_model.parameters && m.parameters <= largest_model.parameters && m.bits >= smallest_model.bits &&
           m.bits <= largest_model.bits;
}

/// The ridge of the roofline in operations per byte: below it, memory bandwidth is the bound.
constexpr range ridge_point(chip const& c, number_format f) {
    rate const* r = find_rate(c, f);
    return r ? r->dense.value() * range::exactly(1e12) / (dram_bandwidth(c) * range::exactly(1e9)) : range{};
}

/// Tokens a second while decoding one sequence: every weight is read once for each token.
/// Pope et al., "Efficiently Scaling Transformer Inference", arXiv:2211.05102.
constexpr range decode_bound(chip const& c, language_model m) {
    return dram_bandwidth(c) * range::exactly(1e9) / range::exactly(m.bytes());
}

/// Tokens a second while reading a prompt: two operations for each parameter and token.
/// Kaplan et al., "Scaling Laws for Neural Language Models", arXiv:2001.08361.
constexpr range prefill_bound(chip const& c, number_format f, language_model m) {
    rate const* r = find_rate(c, f);
    return r ? r->dense.value() * range::exactly(1e12) / range::exactly(2 * m.parameters) : range{};
}

/// Copies of the weights that the chip's memory holds; the rest of the memory is for the context.
constexpr range models_in_memory(chip const& c, language_model m) {
    return c.memory.value() * range::exactly(1e9) / range::exactly(m.bytes());
}

/// Dense TFLOPS (or TOPS) of a format per watt.
constexpr range rate_per_watt(chip const& c, number_format f) {
    rate const* r = find_rate(c, f);
    return r ? r->dense.value() / c.power.value() : range{};
}

/// DRAM bandwidth in MB/s for each TPP: what the letter of April 2025 was about.
constexpr range bandwidth_per_tpp(chip const& c) { return dram_bandwidth(c) * range::exactly(1000) / measure(c)[metric::tpp]; }

/// The fastest listed 8-bit format, else 16-bit: what a served model runs in.
constexpr number_format serving_format(chip const& c) {
    for (number_format const f : {number_format::fp8, number_format::int8, number_format::fp16, number_format::bf16})
        if (find_rate(c, f)) return f;
    return number_format::fp16;
}

} // namespace chipgauge
