// The catalog looked over while compiling: every row cited, dated and named once, its figures in order, and whatever looks wrong
// explained. A new chip that trips a lint does not compile until its note says why.
#include "support/rows.hpp"
#include "support/show.hpp"

#include <chipgauge/words/chip_notes.hpp>

#include <array>

using namespace chipgauge;
using enum number_format;

namespace {

using row = chip const*;
constexpr auto rows = [] {
    std::array<row, catalog::all.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = catalog::all[i];
    return all;
}();

constexpr bool cited(row const& c) {
    for (source const& s : c->sources)
        if (s.url.substr(0, 4) != "http") return false;
    return !c->sources.empty();
}

/// A calendar day, month or year; the days of releases begin with the first accelerator of the table.
constexpr bool dated(row const& c) {
    return c->released.known() && c->released.first().valid() && c->released.last().valid() && date(2016, 1, 1) < c->released.first();
}

constexpr bool described(row const& c) {
    for (char const ch : c->id)
        if (ch == ' ' || (ch >= 'A' && ch <= 'Z')) return false;
    return !c->id.empty() && !c->name.empty() && !c->vendor.empty() && !c->model.empty() && c->sold_for != market::unknown;
}

/// Positive, its ends in order, the preferred figure between them, and not beyond what any chip has.
constexpr bool plausible(range r, double most) {
    if (r.low < 0 || r.low > r.high || (r.best >= 0 && !r.contains(r.best))) return false;
    return !r.bounded() || (r.low > 0 && r.high <= most);
}
constexpr bool figures_in_order(row const& c) {
    for (die const& d : c->dies)
        if (!plausible(d.area.value(), 50000) || d.count < 1) return false;
    return plausible(c->memory.value(), 2000) && plausible(c->memory_bandwidth.value(), 50000000) &&
           plausible(c->link.value(), 250000000) && plausible(c->host_io.value(), 5000) && plausible(c->power.value(), 30000) &&
           plausible(c->transistors.value(), 5000) && plausible(c->package_area.value(), 1000);
}

/// Each format once, its rate plausible; a wide vector format is not faster than the 16-bit one.
constexpr bool rates_in_order(row const& c) {
    for (std::size_t i = 0; i < c->rates.count; ++i) {
        if (!plausible(c->rates[i].dense.value(), 1e6)) return false;
        for (std::size_t j = 0; j < i; ++j)
            if (c->rates[i].format == c->rates[j].format && c->rates[i].unit == c->rates[j].unit) return false;
    }
    auto const most = [&](number_format f) {
        rate const* r = find_rate(*c, f);
        return r ? r->dense.value().high : -1.0;
    };
    double const half = most(fp16), single = most(fp32), full = most(fp64);
    return (half < 0 || single <= half) && (single < 0 || full <= single);
}

/// The figures that a row gives.
constexpr figure_marks given(chip const& c) {
    figure_marks all = figure_marks::released | figure_marks::sold_for;
    auto const add = [&](bool has, figure_marks f) {
        if (has) all = all | f;
    };
    bool area = !(c.package_area == ranged<mm2>{});
    for (die const& d : c.dies) area = area || !(d.area == ranged<mm2>{});
    add(!c.rates.empty(), figure_marks::rates);
    add(area, figure_marks::area);
    add(!c.process_node.empty(), figure_marks::process);
    add(!(c.transistors == ranged<billions>{}), figure_marks::transistors);
    add(!c.memory_type.empty() || !(c.memory == ranged<gigabytes>{}), figure_marks::memory);
    add(!(c.memory_bandwidth == ranged<GBps>{}), figure_marks::bandwidth);
    add(!(c.link == ranged<GBps>{}), figure_marks::link);
    add(!(c.host_io == ranged<GBps>{}), figure_marks::host_io);
    add(!(c.power == ranged<watts>{}), figure_marks::power);
    return all;
}

/// Every figure rests on a source, and every source carries a figure that the row has.
constexpr bool every_figure_has_a_source(row const& c) {
    figure_marks shown = figure_marks::none;
    for (source const& s : c->sources) {
        if ((s.shows & given(*c)) != s.shows || s.shows == figure_marks::none) return false;
        shown = shown | s.shows;
    }
    return shown == given(*c);
}

/// A name as it is compared: case, spaces, hyphens and underscores aside.
constexpr std::uint64_t folded_hash(std::string_view name) {
    std::uint64_t hash = 14695981039346656037u;
    for (char const ch : name)
        if (!chipgauge::detail::separates(ch)) hash = (hash ^ static_cast<unsigned char>(chipgauge::detail::folded(ch))) * 1099511628211u;
    return hash;
}
struct name_of_row {
    std::uint64_t hash = 0;
    row of = nullptr;
};
constexpr auto names = [] {
    few<name_of_row, rows.size() * 6> all;
    for (row const& c : rows) {
        all.push({folded_hash(c->id), c});
        all.push({folded_hash(c->name), c});
        for (std::string_view const alias : c->aliases) all.push({folded_hash(alias), c});
    }
    return all;
}();
constexpr bool names_are_its_own(row const& c) {
    for (name_of_row const& mine : names) {
        if (mine.of != c) continue;
        for (name_of_row const& other : names)
            if (other.hash == mine.hash && other.of != c) return false;
    }
    return true;
}

static_assert(every_row_holds<rows, &cited>);
static_assert(every_row_holds<rows, &every_figure_has_a_source>);
static_assert(every_row_holds<rows, &dated>);
static_assert(every_row_holds<rows, &described>);
static_assert(every_row_holds<rows, &figures_in_order>);
static_assert(every_row_holds<rows, &rates_in_order>);
static_assert(every_row_holds<rows, &names_are_its_own>);

// What looks wrong in the catalog although the sources say so. Each was looked up once more, and the chip's note, which every reader
// gets to see, gives the reason in these words.
struct exception {
    std::string_view id;
    chipgauge::lint lint;
    std::string_view note_says;
};
constexpr exception exceptions[] = {
    // narrow formats that gained more than their width
    {"nvidia-b300", lint::sparse_rate, "FP4 alone decides"},
    {"nvidia-gb300", lint::sparse_rate, "FP4 alone decides"},
    {"nvidia-b30a", lint::sparse_rate, "half a B300"},
    {"nvidia-rubin", lint::sparse_rate, "gained more than FP16"},
    {"aws-trainium3", lint::sparse_rate, "3.75 times BF16"},
    {"groq-lpu-v1", lint::sparse_rate, "four times FP16"},
    {"tenstorrent-wormhole-n150", lint::sparse_rate, "3.5 times FP16"},
    {"tenstorrent-wormhole-n300", lint::sparse_rate, "3.5 times FP16"},
    {"tenstorrent-blackhole-p150", lint::sparse_rate, "four times FP16"},
    {"qualcomm-ai100-ultra", lint::sparse_rate, "INT8 (870) and FP16 (288)"},
    {"cambricon-mlu370-x8", lint::sparse_rate, "2.7 times FP16"},
    {"amd-mi455x", lint::sparse_rate, "four times FP16"},
    {"rebellions-atom", lint::sparse_rate, "four times FP16"},
    {"cambricon-mlu370-x4", lint::sparse_rate, "2.7 times FP16"},
    {"cambricon-mlu370-s4", lint::sparse_rate, "2.7 times FP16"},
    {"baidu-kunlun-1", lint::sparse_rate, "four times FP16"},
    // no 16-bit rate is known
    {"nvidia-gb300-dgx-station", lint::wide_rate_missing, "the only rate"},
    {"nvidia-jetson-t5000", lint::wide_rate_missing, "the only rate"},
    {"cambricon-mlu290-m5", lint::wide_rate_missing, "the only rate"},
    {"cambricon-mlu270-s4", lint::wide_rate_missing, "the only rate"},
    {"alibaba-hanguang-800", lint::wide_rate_missing, "the only rate"},
    {"nvidia-rubin-cpx", lint::wide_rate_missing, "the only rate"},
    {"nvidia-groq-lp30", lint::wide_rate_missing, "the only rate"},
    {"nvidia-rtx-5880-ada", lint::wide_rate_missing, "no other tensor rate"},
    {"nvidia-rtx-4090-d", lint::wide_rate_missing, "no other tensor rate"},
    {"nvidia-rtx-5090-d", lint::wide_rate_missing, "no other tensor rate"},
    {"nvidia-rtx-5090-d-v2", lint::wide_rate_missing, "no other tensor rate"},
    {"google-tpu-8t", lint::wide_rate_missing, "the only rate"},
    {"google-tpu-8i", lint::wide_rate_missing, "the only rate"},
    {"microsoft-maia-200", lint::wide_rate_missing, "the only rates"},
    {"moore-threads-s5000", lint::wide_rate_missing, "the only rate"},
    {"openai-jalapeno", lint::wide_rate_missing, "MXFP4 alone"},
    // small chips of today's kind
    {"hygon-z100", lint::petaflops, "without matrix units"},
    // dies of several kinds in one figure; many tiles; whole wafers
    {"amd-rx-7900-xtx", lint::one_die_of_several, "six cache dies"},
    {"amd-rx-7900-xt", lint::one_die_of_several, "five cache dies"},
    {"amd-w7900", lint::one_die_of_several, "six cache dies"},
    {"amd-w7900d", lint::one_die_of_several, "six cache dies"},
    {"amd-w7800", lint::one_die_of_several, "four cache dies"},
    {"cerebras-wse-2", lint::package_for_die, "a whole wafer"},
    {"cerebras-wse-3", lint::package_for_die, "a whole wafer"},
};

constexpr bool finds(chip const& c, lint is) {
    for (lint_finding const& f : lints_of(c))
        if (f.lint == is) return true;
    return false;
}
constexpr bool listed(chip const& c, lint is) {
    for (exception const& e : exceptions)
        if (e.id == c.id && e.lint == is) return true;
    return false;
}
/// Whatever fires is listed, whatever is listed fires, and the note says why.
constexpr bool explained(row const& c) {
    for (lint_finding const& f : lints_of(*c))
        if (!listed(*c, f.lint)) return false;
    for (exception const& e : exceptions) {
        if (e.id != c->id) continue;
        if (!finds(*c, e.lint) || note_of(*c).find(e.note_says) == std::string_view::npos) return false;
    }
    return true;
}
static_assert(every_row_holds<rows, &explained>);

// Half the width, twice the rate: where it is not so, and no lint says it (less than twice is no error), the reason stands here.
struct other_ratio {
    std::string_view id;
    number_format narrow;
    std::string_view reason;
};
constexpr other_ratio other_ratios[] = {
    {"nvidia-l40s", int4, "listed at the INT8 rate"},
    {"nvidia-b300", int8, "INT8 units cut down"},
    {"nvidia-gb300", int8, "INT8 units cut down"},
    {"nvidia-rubin", int8, "INT8 units cut down"},
    {"amd-mi100", int8, "matrix units run INT8 at the FP16 rate"},
    {"amd-mi100", int4, "and INT4"},
    {"amd-mi210", int8, "matrix units run INT8 at the FP16 rate"},
    {"amd-mi210", int4, "and INT4"},
    {"amd-mi250", int8, "matrix units run INT8 at the FP16 rate"},
    {"amd-mi250", int4, "and INT4"},
    {"amd-mi250x", int8, "matrix units run INT8 at the FP16 rate"},
    {"amd-mi250x", int4, "and INT4"},
    {"amd-rx-7900-xtx", int8, "runs at the FP16 rate, INT4 at twice"},
    {"amd-rx-7900-xt", int8, "runs at the FP16 rate, INT4 at twice"},
    {"amd-w7900", int8, "runs at the FP16 rate, INT4 at twice"},
    {"amd-w7900d", int8, "runs at the FP16 rate, INT4 at twice"},
    {"amd-w7800", int8, "runs at the FP16 rate, INT4 at twice"},
    {"intel-gaudi3-oam", fp8, "BF16 runs at the FP8 rate"},
    {"intel-gaudi3-pcie", fp8, "BF16 runs at the FP8 rate"},
    {"google-tpu-v4", int8, "runs at the BF16 rate"},
    {"google-tpu-v6e", fp8, "runs at the BF16 rate, INT8 at twice"},
    {"aws-trainium1", fp8, "runs at the BF16 rate"},
    {"aws-inferentia2", fp8, "runs at the BF16 rate"},
    {"aws-trainium2", fp8, "1,299 and 667: rounded by the maker"},
    {"aws-trainium3", fp4, "runs at the FP8 rate"},
};

/// The narrow formats of a chip whose rate cannot be twice that of the next wider one.
constexpr few<number_format, number_format_count> not_twice(chip const& c) {
    few<number_format, number_format_count> found;
    auto const most = [&](number_format f) {
        rate const* r = find_rate(c, f);
        return r ? r->dense.value() : range::none();
    };
    range const half = larger(most(fp16), most(bf16));
    auto const compare = [&](number_format narrow, range wide) {
        range const n = most(narrow);
        if (n.empty() || wide.empty() || !n.bounded() || !wide.bounded()) return;
        if (n.high < 1.96 * wide.low || n.low > 2.04 * wide.high) found.push(narrow);
    };
    compare(fp8, half);
    compare(int8, half);
    compare(fp4, most(fp8));
    compare(int4, most(int8));
    return found;
}
constexpr bool twice_or_noted(row const& c) {
    auto const found = not_twice(*c);
    for (number_format const narrow : found) {
        bool noted = false;
        for (lint_finding const& f : lints_of(*c)) noted = noted || f.format == narrow; // then `explained` wants a note
        for (other_ratio const& r : other_ratios) noted = noted || (r.id == c->id && r.narrow == narrow);
        if (!noted) return false;
    }
    for (other_ratio const& r : other_ratios)
        if (r.id == c->id && (!found.contains(r.narrow) || r.reason.empty())) return false;
    return true;
}
static_assert(every_row_holds<rows, &twice_or_noted>);

} // namespace

TEST_CASE("every row is cited, dated, described and named once, and its figures are in order") {
    for (row const& c : rows) {
        CAPTURE(c->id);
        CHECK(cited(c));
        CHECK(every_figure_has_a_source(c));
        CHECK(dated(c));
        CHECK(described(c));
        CHECK(figures_in_order(c));
        CHECK(rates_in_order(c));
        CHECK(names_are_its_own(c));
    }
}

TEST_CASE("what looks wrong in the catalog is what is listed here, and the chip's note explains it") {
    for (row const& c : rows) {
        CAPTURE(c->id);
        CHECK(explained(c));
        for (lint_finding const& f : lints_of(*c))
            CHECK_MESSAGE(listed(*c, f.lint), name_of(f.lint), " ", name_of(f.format), " ", name_of(f.beside), " ", f.ratio);
    }
}

TEST_CASE("in the catalog, half the width runs at twice the rate, unless a reason is given") {
    for (row const& c : rows) {
        CAPTURE(c->id);
        CHECK(twice_or_noted(c));
    }
}

TEST_CASE("an exception names a chip of the catalog") {
    for (exception const& e : exceptions) CHECK_MESSAGE((find_chip(e.id) && find_chip(e.id)->id == e.id), e.id);
    for (other_ratio const& r : other_ratios) CHECK_MESSAGE((find_chip(r.id) && find_chip(r.id)->id == r.id), r.id);
}
