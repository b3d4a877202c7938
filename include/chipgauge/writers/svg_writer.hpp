// The elements of a picture as SVG. Its own colors are presentation attributes: it stands alone, and a page may restyle it by its classes.
#pragma once

#include <chipgauge/documents/document.hpp>
#include <chipgauge/words/format.hpp>
#include <chipgauge/writers/html.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>

namespace chipgauge {

namespace detail {
/// The colors of the picture where no page styles it: fill, and ink for words.
struct paint {
    std::string_view fill, ink;
};
inline paint paint_of(tone t) {
    switch (t) {
    case tone::in_a: return {"#C8472B", "#B53C22"};
    case tone::in_b: return {"#D9922E", "#8A5A0E"};
    case tone::clear: return {"#2F7F6F", "#27705F"};
    case tone::letter: return {"#7B5EA7", "#6F529B"};
    case tone::muted: return {"#E3E2DC", "#62666A"};
    case tone::undetermined: return {"#8A8F94", "#62676C"};
    case tone::plain:
    case tone::strong: break;
    }
    return {"#FFFFFF", "#1B1D1F"};
}
} // namespace detail

namespace detail {

#if defined(FMT_USE_DOUBLE) && !FMT_USE_DOUBLE
/// A program that told fmt to leave doubles out writes coordinates with our own digits.
struct coordinate {
    double value = 0;
    constexpr explicit coordinate(double v) : value(v) {}
};
template<class T>
using svg_argument = std::conditional_t<std::is_floating_point_v<T>, coordinate, T const&>;
#else
template<class T>
using svg_argument = T const&;
#endif

} // namespace detail
} // namespace chipgauge

#if defined(FMT_USE_DOUBLE) && !FMT_USE_DOUBLE
template<>
struct fmt::formatter<chipgauge::detail::coordinate> {
    int decimals = -1;
    constexpr auto parse(format_parse_context& context) {
        auto at = context.begin();
        for (; at != context.end() && *at != '}'; ++at)
            if (*at >= '0' && *at <= '9') decimals = *at - '0';
        return at;
    }
    auto format(chipgauge::detail::coordinate c, format_context& context) const {
        std::string const text = decimals < 0 ? chipgauge::raw(c.value) : chipgauge::detail::fixed(c.value, decimals, {});
        return std::copy(text.begin(), text.end(), context.out());
    }
};
#endif

namespace chipgauge {

namespace detail {

/// Elements of a picture, one a line. Coordinates have one decimal.
class svg_writer {
  public:
    void rect(std::string_view classes, tone t, double x, double y, double w, double h) {
        add("<rect class=\"{}\" fill=\"{}\" fill-opacity=\"0.13\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"/>", classes,
            paint_of(t).fill, x, y, w, h);
    }
    void line(std::string_view classes, tone t, double width, double x1, double y1, double x2, double y2) {
        add("<line class=\"{}\" stroke=\"{}\" stroke-width=\"{}\" x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\"/>", classes,
            paint_of(t).fill, width, x1, y1, x2, y2);
    }
    void circle(std::string_view classes, tone t, double x, double y, double r, std::string_view title) {
        add("<circle class=\"{}\" fill=\"{}\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{}\"><title>{}</title></circle>", classes, paint_of(t).fill,
            x, y, r, html_escaped(title));
    }
    void text(std::string_view classes, tone t, double x, double y, std::string_view anchor, std::string_view words, bool strong = false) {
        add("<text class=\"{}\" fill=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\"{}>{}</text>", classes, paint_of(t).ink, x, y,
            anchor, strong ? " font-weight=\"600\"" : "", html_escaped(words));
    }
    template<class... T>
    void add(fmt::format_string<svg_argument<T>...> text, T const&... arguments) {
        out += fmt::format(text, static_cast<svg_argument<T>>(arguments)...);
        out += '\n';
    }
    std::string out{};
};

} // namespace detail
} // namespace chipgauge
