// The elements of a picture as SVG. Its own colors are presentation attributes: it stands alone, and a page may restyle it by its classes.
#pragma once

#include <chipgauge/documents/document.hpp>
#include <chipgauge/words/language.hpp>
#include <chipgauge/writers/html.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

namespace chipgauge::detail {

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

/// Elements of a picture, one a line. Coordinates have one decimal.
class svg_writer {
  public:
    void rect(std::string_view classes, tone t, double x, double y, double w, double h) {
        add({"<rect", html_attribute("class", classes), html_attribute("fill", paint_of(t).fill), " fill-opacity=\"0.13\"", at("x", x),
             at("y", y), at("width", w), at("height", h), "/>"});
    }
    void line(std::string_view classes, tone t, double width, double x1, double y1, double x2, double y2, std::string_view dashes = {}) {
        add({"<line", html_attribute("class", classes), html_attribute("stroke", paint_of(t).fill),
             html_attribute("stroke-width", raw(width)), dashes.empty() ? "" : html_attribute("stroke-dasharray", dashes), at("x1", x1),
             at("y1", y1), at("x2", x2), at("y2", y2), "/>"});
    }
    void circle(std::string_view classes, tone t, double x, double y, double r, std::string_view title) {
        add({"<circle", html_attribute("class", classes), html_attribute("fill", paint_of(t).fill), at("cx", x), at("cy", y),
             html_attribute("r", raw(r)), ">", html_element("title", "", html_escaped(title)), "</circle>"});
    }
    void text(std::string_view classes, tone t, double x, double y, std::string_view anchor, std::string_view words, bool strong = false) {
        add({"<text", html_attribute("class", classes), html_attribute("fill", paint_of(t).ink), at("x", x), at("y", y),
             html_attribute("text-anchor", anchor), strong ? " font-weight=\"600\">" : ">", html_escaped(words), "</text>"});
    }
    /// The opening of a picture: its size, and what it is and shows for readers who cannot see it.
    void open(std::string_view name, double width, double height, language in, std::string_view title, std::string_view description) {
        std::string const w = raw(width), h = raw(height);
        add({"<svg class=\"chipgauge-", name, "\" xmlns=\"http://www.w3.org/2000/svg\" lang=\"", code_of(in.speaks()), "\" viewBox=\"0 0 ",
             w, " ", h, "\" role=\"img\" font-family=\"Inter, system-ui, sans-serif\" font-size=\"12\" aria-labelledby=\"", name, "-title ",
             name, "-description\">"});
        add({"<title id=\"", name, "-title\">", html_escaped(title), "</title>\n<desc id=\"", name, "-description\">",
             html_escaped(description), "</desc>"});
        add({"<rect class=\"panel\" fill=\"#FFFFFF\" width=\"", w, "\" height=\"", h, "\"/>"});
    }
    void add(std::initializer_list<std::string_view> pieces) { (out += joined(pieces)) += '\n'; }
    std::string out{};

  private:
    static std::string at(std::string_view name, double v) { return html_attribute(name, fixed(v, 1, {})); }
};

} // namespace chipgauge::detail
