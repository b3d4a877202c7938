#include <chipgauge/words/chip_fields.hpp>

#include <cmath>

#include "designs.hpp"
#include "views.hpp"

// The figures that decide most of a design, to be dragged: the answers and the picture follow.
namespace chipgauge::views {
namespace {

// A logarithmic track, from chips that nobody would export under a rule to beyond any that is sold.
struct track {
    std::string_view key;
    double low, high;

    float part_of(double v) const { return static_cast<float>(std::log(v / low) / std::log(high / low)); }
    double at(float part) const {
        double const v = low * std::pow(high / low, static_cast<double>(part)), digit = std::pow(10.0, std::floor(std::log10(v)) - 2);
        return std::round(v / digit) * digit; // three digits
    }
};

constexpr track tracks[] = {{"fp16", 1, 20000}, {"die", 10, 3000}, {"memory", 10, 30000}, {"link", 10, 8000}};

} // namespace

float figure_sliders(state& s, ui::area where) {
    chip_spec const* const own = design_of(*s.selected);
    if (!own) return 0;
    auto const columns = where.width < theme::px(320) ? 1 : where.width < theme::px(640) ? 2 : 4;
    float const gap = theme::px(16), width = (where.width + gap) / static_cast<float>(columns) - gap, height = ui::slider_height();
    int i = 0;
    for (track const& t : tracks) {
        chip_field const& field = *find_field(t.key);
        double v = 0;
        std::string_view const said = said_of(field, own->text());
        float part = detail::read_number(v, said).empty() && v > 0 ? t.part_of(v) : -1;
        ui::area const place{
            {where.at.x + static_cast<float>(i % columns) * (width + gap), where.at.y + static_cast<float>(i / columns) * height}, width};
        ++i;
        std::string_view const label = in(label_of_field(t.key));
        if (ui::slider(t.key, place, label, in(say::try_figure, label), as_typed(said), part)) {
            replace_chip(s, own->get(), design(with_field(own->text(), field, raw(t.at(part)))).get());
            break; // the text of the others is the old chip's
        }
    }
    return static_cast<float>((static_cast<int>(std::size(tracks)) + columns - 1) / columns) * height;
}

} // namespace chipgauge::views
