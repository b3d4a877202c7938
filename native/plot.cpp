#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/compare.hpp>
#include <chipgauge/writers/records/plot.hpp>
#include <chipgauge/writers/svg.hpp>

using namespace chipgauge;

result plot(options const& o) {
    std::vector<assessment> all;
    result r;
    for (chip const* c : o.chosen({std::begin(default_chips), std::end(default_chips)})) {
        all.push_back(assess(*c, o.asked));
        r.add(all.back().result.license());
    }
    if (o.axes.x == o.axes.y) throw usage_error(words::cli::same_axes, key_of(o.axes.x));
    plot_axes const axes{o.axes.x, o.axes.y, o.model};
    chipgauge::plot const picture = plot_of(all, o.asked, axes);
    if (for_machines(o)) {
        r.output = write_record(o, [&](record_writer& out) { write_plot(out, picture, o.asked); });
        return r;
    }
    r.output = to_svg(picture, o.asked.on, words_of(all, o.asked.on, axes, o.in), o.in);
    return r;
}
