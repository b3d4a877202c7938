// The classic errors in the figures of a chip. A lint is a warning beside the answer: it changes no figure and no answer.
#pragma once

#include <chipgauge/chips/metrics.hpp>

namespace chipgauge {

/// What looks wrong. Each is a guess from one chip's figures; words/lints.hpp says what to check.
enum class lint : std::uint8_t {
    sparse_rate,           ///< a narrow format runs at far more than its width implies
    wide_above_narrow,     ///< a wide format runs faster than a narrow one
    wide_rate_missing,     ///< a narrow format decides, and no 16-bit rate is given
    doubled_rate,          ///< twice what is known of the chip of this name
    halved_rate,           ///< half of it
    petaflops,             ///< rates too small for such a chip: another prefix
    terabytes,             ///< a memory bandwidth too small: another prefix
    package_for_die,       ///< one die, larger than two exposures
    one_die_of_several,    ///< several dies, all within one exposure
    process_without_a_die, ///< two processes named, one die given
};
inline constexpr int lint_count = 10;

/// A key that stays: what CSV and JSON say.
constexpr std::string_view name_of(lint l) {
    constexpr std::string_view names[] = {
        "sparse_rate", "wide_above_narrow", "wide_rate_missing", "doubled_rate",       "halved_rate",
        "petaflops",   "terabytes",         "package_for_die",   "one_die_of_several", "process_without_a_die"};
    return names[static_cast<int>(l)];
}

/// One thing that looks wrong, with the formats that it is about where it is about rates.
struct lint_finding {
    chipgauge::lint lint = chipgauge::lint::sparse_rate;
    number_format format = number_format::fp16;
    number_format beside = number_format::fp16; ///< the format compared with; `format` where there is none
    double ratio = 0;                           ///< of the two rates, or to the known rate; 0 where there is none

    /// The same thing about the same formats, whatever the ratio.
    constexpr bool same_as(lint_finding const& o) const { return lint == o.lint && format == o.format && beside == o.beside; }
};
using lint_findings = few<lint_finding, 24>;

/// The largest die that one exposure of a lithography scanner makes: 26 mm × 33 mm.
inline constexpr mm2 one_exposure = mm2::of(858);

namespace detail {

constexpr void add(lint_findings& all, lint_finding const& f) {
    for (lint_finding const& each : all)
        if (each.same_as(f)) return;
    all.push(f);
}
constexpr void add_first(lint_findings& all, lint_finding const& f) {
    for (lint_finding const& each : all)
        if (each.lint == f.lint) return; // the other formats say the same
    all.push(f);
}

/// What a chip does in a format, its units together; negative without a figure.
struct rate_ends {
    double low = -1, high = -1;
    constexpr bool known() const { return low > 0; }
};
/// Of every format.
class all_rates {
  public:
    constexpr explicit all_rates(chip const& c) {
        for (range& each : sums_) each = range::none();
        for (rate const& r : c.rates) {
            range& sum = sums_[static_cast<int>(r.format)];
            sum = sum + r.dense.value();
        }
    }
    constexpr rate_ends operator[](number_format f) const {
        range const& sum = sums_[static_cast<int>(f)];
        return sum.empty() || !sum.bounded() ? rate_ends{} : rate_ends{sum.low, sum.high};
    }

  private:
    range sums_[number_format_count]{};
};

/// A pair of formats, one of half the width of the other. A lint speaks only if every value of both ranges agrees.
constexpr void compare_widths(lint_findings& all, all_rates const& rates, number_format narrow, number_format wide, bool order) {
    rate_ends const n = rates[narrow], w = rates[wide];
    if (!n.known() || !w.known()) return;
    if (n.low > 2.2 * w.high) add(all, {lint::sparse_rate, narrow, wide, n.low / w.high});
    if (order && w.low > 1.02 * n.high) add(all, {lint::wide_above_narrow, wide, narrow, w.low / n.high});
}

constexpr void lint_rates(lint_findings& all, chip const& c) {
    using enum number_format;
    all_rates const rates(c);
    rate_ends const half = rates[fp16], brain = rates[bf16];
    number_format const wide = brain.high > half.high ? bf16 : fp16;
    bool const fp8_given = rates[fp8].known();
    compare_widths(all, rates, fp8, wide, true);
    compare_widths(all, rates, int8, wide, !fp8_given); // some makers have given INT8 up, but not FP8
    compare_widths(all, rates, fp4, fp8, true);
    compare_widths(all, rates, int4, int8, true);
    compare_widths(all, rates, fp6, fp8, true);

    double most = 0, fastest = 0;
    number_format decides = fp16;
    bool sixteen = false;
    for (rate const& r : c.rates) {
        range const each = tpp_of(r);
        sixteen = sixteen || r.format == fp16 || r.format == bf16;
        if (each.empty() || !each.bounded()) continue;
        fastest = greatest(fastest, r.dense.value().high);
        if (each.high > most) most = each.high, decides = r.format;
    }
    if (most > 0 && !sixteen && bit_length(decides).value().high <= 8) add(all, {lint::wide_rate_missing, decides, decides});

    range const memory = c.memory_bandwidth.value();
    double const area = c.dies.empty() ? -1 : applicable_area(c).point();
    bool const large = area > 300 || (memory.bounded() && memory.low > 500);
    if (fastest > 0 && fastest < 25 && large) add(all, {lint::petaflops, decides, decides});
    if (memory.bounded() && !memory.empty() && memory.high > 0 && memory.high < 25 && fastest > 50) add(all, {lint::terabytes});
}

constexpr void lint_known(lint_findings& all, chip const& c, chip const& known) {
    all_rates const own(c), checked(known);
    for (rate const& r : c.rates) {
        rate_ends const mine = own[r.format], theirs = checked[r.format];
        if (!mine.known() || !theirs.known()) continue;
        double const ratio = mine.low / theirs.high;
        if (ratio > 1.96 && mine.high / theirs.low < 2.04) add_first(all, {lint::doubled_rate, r.format, r.format, ratio});
        if (ratio > 0.49 && mine.high / theirs.low < 0.51) add_first(all, {lint::halved_rate, r.format, r.format, ratio});
    }
}

constexpr void lint_dies(lint_findings& all, chip const& c) {
    int count = 0;
    range sum = range::none();
    for (die const& d : c.dies) {
        count += d.count;
        sum = sum + d.area.value() * range::exactly(d.count);
    }
    if (sum.empty() || !sum.bounded()) return;
    bool const two_processes = c.process_node.find(std::string_view(" + ", 3)) != std::string_view::npos;
    if (count == 1 && two_processes) add(all, {lint::process_without_a_die});
    if (count == 1 && sum.low > 2 * one_exposure.value()) add(all, {lint::package_for_die});
    bool const each_stated = c.dies.size() > 1; // dies of several areas were looked at one by one
    if (count > 1 && !each_stated && sum.high <= one_exposure.value()) add(all, {lint::one_die_of_several});
}

constexpr lint_findings all_lints(chip const& c) {
    lint_findings all;
    if (c.kind == product::memory) return all; // its area is the package's, and it has no rates
    lint_rates(all, c);
    lint_dies(all, c);
    return all;
}

} // namespace detail

/// What looks wrong in a chip's own figures. The widths of formats are compared, so a chip whose figures are all sparse goes unseen.
constexpr lint_findings lints_of(chip const& c) { return detail::all_lints(c); }

/// The same, beside what is known of the chip of that name: what the known one has too has been checked, and is left out.
constexpr lint_findings lints_of(chip const& c, chip const* known) {
    if (!known || c.kind == product::memory) return lints_of(c);
    lint_findings kept;
    lint_findings const checked = detail::all_lints(*known);
    for (lint_finding const& f : detail::all_lints(c)) {
        bool both = false;
        for (lint_finding const& other : checked) both = both || other.same_as(f);
        if (!both) kept.push(f);
    }
    detail::lint_known(kept, c, *known);
    return kept;
}

} // namespace chipgauge
