#include "figures.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>
#include <stdexcept>

using namespace chipgauge;

namespace {

double number_of(std::string_view text) {
    text = trimmed(text);
    bool const plain = text.find_first_not_of("0123456789.eE+-") == std::string_view::npos;
    bool const starts = !text.empty() && (text[0] == '.' || (text[0] >= '0' && text[0] <= '9'));
    if (starts && plain && text.size() < 64) {
        char copy[64];
        copy[text.copy(copy, 63)] = 0;
        char* end = nullptr;
        double const v = std::strtod(copy, &end);
        if (end == copy + text.size() && std::isfinite(v) && v < unbounded) return v;
    }
    char const* hint = "write a number, or a range low..high";
    if (text.find_first_of(",'") != std::string_view::npos)
        hint = "write a number without separators of thousands, with a decimal point";
    else if (text == "?" || text == "n/a" || text == "N/A" || text == "-" || text == "unknown" || text == "TBD")
        hint = "leave it empty when it is not published, write none when it does not exist";
    else if (starts)
        hint = "write a number alone; the column says the unit";
    throw std::runtime_error(fmt::format("not a figure; {}", hint));
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

std::string_view take_until(std::string_view& rest, std::string_view separator) {
    std::size_t const at = rest.find(separator);
    std::string_view const part = trimmed(rest.substr(0, at));
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + separator.size());
    return part;
}

std::string figure_text(range r) {
    if (r == range{}) return {};
    if (r == range::none()) return "none";
    if (r == range::exactly(r.low)) return fmt::format("{}", r.low);
    std::string text = fmt::format("{}..", r.low);
    if (r.bounded()) text += fmt::format("{}", r.high);
    if (r.best >= 0) text += fmt::format("@{}", r.best);
    return text;
}

range read_figure(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return {};
    if (text == "none") return range::none();
    std::size_t const dots = text.find("..");
    if (dots == std::string_view::npos) return range::exactly(number_of(text));
    std::string_view upper = text.substr(dots + 2);
    std::size_t const at = upper.find('@');
    range r;
    r.low = number_of(text.substr(0, dots));
    if (at != std::string_view::npos) r.best = number_of(upper.substr(at + 1)), upper = upper.substr(0, at);
    if (!trimmed(upper).empty()) r.high = number_of(upper);
    if (r.empty()) throw std::runtime_error("the range is upside down; write low..high");
    if (r.best >= 0 && !r.contains(r.best)) throw std::runtime_error("the preferred figure lies outside the range; write low..high@best");
    return r;
}

range read_rate(std::string_view text) {
    text = trimmed(text);
    if (text.substr(0, 5) != "macs:") return read_figure(text);
    std::string_view rest = text.substr(5);
    range product = range::exactly(1);
    int factors = 0;
    for (bool more = true; more; ++factors) {
        more = rest.find('*') != std::string_view::npos;
        range const each = read_figure(take_until(rest, "*"));
        if (each == range{} || each.empty()) throw std::runtime_error("write macs:PER_UNIT*UNITS*GHZ, for example macs:1024*108*1.41");
        product = product * each;
    }
    if (factors != 3) throw std::runtime_error("write macs:PER_UNIT*UNITS*GHZ, for example macs:1024*108*1.41");
    // 10^9 multiply-accumulates a second, as tera; a datasheet counts each as two operations.
    auto const rate = [](double gmacs) { return gmacs < 0 ? -1 : datasheet_rate(mac_tops::of(gmacs / 1000)).value(); };
    return {rate(product.low), product.bounded() ? rate(product.high) : unbounded, rate(product.best)};
}
