#include "grid.hpp"

#include "usage_error.hpp"

#include <chipgauge/readers/figures.hpp>

#include <cmath>

using namespace chipgauge;

namespace said = chipgauge::words::cli;

namespace {

constexpr double least = 1e-6, largest = 1e9; // of a figure
constexpr std::size_t most_points = 100000;

double figure(std::string_view option, std::string_view all, std::string_view text) {
    double v = 0;
    if (!detail::read_plain_number(v, text).empty()) throw usage_error(said::no_grid, option, all);
    if (!(v >= least && v <= largest)) throw refused(option, text, {words::complaints::number_between, raw(least), raw(largest)});
    return v;
}

void add(std::vector<double>& to, double v, std::string_view option, std::string_view text) {
    if (to.size() == most_points) throw usage_error(said::grid_too_fine, option, text, most_points);
    to.push_back(v);
}

/// How often a figure goes into whole numbers by tens: 2 for 0.25. In whole numbers, steps add up exactly, and one division gives the
/// double that is nearest to the decimal: 100.3, not 100.30000000000001.
double scale_of(double first, double step) {
    for (double scale = 1; scale < 1e6; scale *= 10)
        if (std::round(first * scale) / scale == first && std::round(step * scale) / scale == step) return scale;
    return 1e6;
}

} // namespace

std::vector<double> read_grid(std::string_view option, std::string_view text) {
    std::vector<double> values;
    std::size_t const dots = text.find("..");
    if (dots == std::string_view::npos) return {figure(option, text, text)};
    std::size_t const sign = text.find_first_of(":x", dots);
    if (sign == std::string_view::npos) throw usage_error(said::no_grid, option, text);
    double const first = figure(option, text, text.substr(0, dots)), last = figure(option, text, text.substr(dots + 2, sign - dots - 2)),
                 step = figure(option, text, text.substr(sign + 1));
    if (last < first) throw refused(option, text, words::complaints::upside_down);
    if (text[sign] == 'x') {
        if (step <= 1) throw usage_error(said::factor_too_small, option, text);
        for (double v = first; v <= last; v *= step) add(values, v, option, text);
        return values;
    }
    double const scale = scale_of(first, step), from = std::round(first * scale), by = std::max(1.0, std::round(step * scale));
    for (double n = from; n / scale <= last; n += by) add(values, n / scale, option, text);
    return values;
}
