// One chip to every country as a picture: the world in tiles, each in the color of the answer, with the counts beside the key.
#pragma once

#include <chipgauge/answers/export_terms.hpp>
#include <chipgauge/documents/answer.hpp>
#include <chipgauge/words/plot.hpp>
#include <chipgauge/words/where.hpp>
#include <chipgauge/writers/svg_writer.hpp>
#include <chipgauge/writers/world_tiles.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace chipgauge {

namespace detail {

/// What the tiles of one color say: whether a license is required, and whether an exception may overcome it.
struct tile_kind {
    tone shade = tone::muted;
    std::string text{};
    bool overcome = false;
    int strict = 0;
    std::size_t count = 0;
};

inline tile_kind kind_of(assessment const& a, language in) {
    cell const license = license_cell(a, in);
    export_terms const terms = terms_of(a);
    tile_kind kind{license.tone, license.text, !terms.exceptions.empty(), strictness(terms), 1};
    if (kind.overcome) kind.text = in(words::map_overcome, kind.text);
    return kind;
}

/// The tiles in pixels.
struct tiles {
    static constexpr double width = 26, height = 22, step_x = 28, step_y = 24, left = 12, top = 44;
    static double x(std::size_t column) { return left + static_cast<double>(column) * step_x; }
    static double y(std::size_t row) { return top + static_cast<double>(row) * step_y; }
};

/// A tile whose license is required is filled, one to which none is has an outline alone: shape beside color.
inline void draw_tile(svg_writer& svg, tile_kind const& kind, double x, double y, std::string_view code, std::string_view title) {
    bool const open = kind.strict == 0, unknown = kind.shade == tone::undetermined, filled = !open && !kind.overcome && !unknown;
    paint const colors = paint_of(kind.shade);
    auto const at = [](double v) { return fixed(v, 1, {}); };
    svg.add({"<g",
             html_attribute("class", joined({"tile ", name_of(kind.shade)})),
             ">",
             html_element("title", "", html_escaped(title)),
             "<rect",
             html_attribute("x", at(x)),
             html_attribute("y", at(y)),
             html_attribute("width", raw(tiles::width)),
             html_attribute("height", raw(tiles::height)),
             html_attribute("rx", kind.shade == tone::letter ? "9" : "3"),
             html_attribute("fill", colors.fill),
             html_attribute("fill-opacity", open     ? "0.08"
                                            : filled ? "0.85"
                                                     : "0.30"),
             html_attribute("stroke", colors.fill),
             unknown ? " stroke-dasharray=\"3 2\"/>" : "/>",
             "<text",
             html_attribute("x", at(x + tiles::width / 2)),
             html_attribute("y", at(y + 15)),
             html_attribute("text-anchor", "middle"),
             html_attribute("fill", filled ? "#FFFFFF" : colors.ink),
             ">",
             html_escaped(code),
             "</text></g>"});
}

/// The kinds, from the freest to the strictest, each with a tile and the number of its destinations.
inline void draw_key(svg_writer& svg, std::vector<tile_kind> const& kinds, double y, language in) {
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        double const at = y + static_cast<double>(i) * tiles::step_y;
        std::string const count = in.number(static_cast<double>(kinds[i].count));
        draw_tile(svg, kinds[i], tiles::left, at, "", kinds[i].text);
        svg.text("count", tone::strong, tiles::left + 60, at + 15, "end", count, true);
        svg.text("key", tone::plain, tiles::left + 70, at + 15, "start", kinds[i].text);
    }
}

/// Every tile, and how many there are of each kind, from the freest to the strictest.
inline std::vector<tile_kind> draw_world(svg_writer& svg, chip const& c, question q, language in) {
    std::vector<tile_kind> kinds;
    for (std::size_t row = 0; row < world_rows; ++row)
        for (std::size_t column = 0; column < world_columns; ++column) {
            country const to = tile_at(row, column);
            if (!to.named()) continue;
            std::string const code{to.first(), to.second()};
            if (in_the_united_states(to)) {
                draw_tile(svg, {}, tiles::x(column), tiles::y(row), code, in(words::map_home, in.name(to)));
                continue;
            }
            q.to = to;
            tile_kind const kind = kind_of(assess(c, q), in);
            auto const same = [&](tile_kind const& k) { return k.shade == kind.shade && k.text == kind.text; };
            if (auto const at = std::find_if(kinds.begin(), kinds.end(), same); at != kinds.end())
                ++at->count;
            else
                kinds.push_back(kind);
            draw_tile(svg, kind, tiles::x(column), tiles::y(row), code, in(words::map_tile, in.name(to), kind.text));
        }
    std::stable_sort(kinds.begin(), kinds.end(), [](tile_kind const& a, tile_kind const& b) { return a.strict < b.strict; });
    return kinds;
}

} // namespace detail

/// The whole picture of a chip's destinations, with the day and the disclaimer in it.
inline std::string tile_map(chip const& c, question const& q, language in = {}) {
    using t = detail::tiles;
    detail::svg_writer world;
    auto const kinds = detail::draw_world(world, c, q, in);
    double const key = t::y(world_rows) + 12, height = key + static_cast<double>(kinds.size()) * t::step_y + 24;
    double const width = t::x(world_columns) + 10;
    std::string const title = titled(q, in(words::where_title, full_name(c), in.day(q.on)), in);
    std::string description;
    for (detail::tile_kind const& k : kinds)
        description += (description.empty() ? "" : " ") + in(words::map_count, k.text, in.number(static_cast<double>(k.count)));
    detail::svg_writer svg;
    svg.open("map", width, height, in, title, description);
    svg.text("title", tone::strong, t::left, 26, "start", title, true);
    if (std::string const supposed = hypothesis_in_words(q, in); !supposed.empty())
        svg.text("hypothesis", tone::strong, t::left, 41, "start", supposed);
    svg.out += world.out;
    detail::draw_key(svg, kinds, key, in);
    svg.text("source", tone::muted, t::left, height - 10, "start", in(words::plot_source, in.day(q.on), in.day(rules_verified_through)));
    return svg.out + "</svg>\n";
}

} // namespace chipgauge
