#include "commands.hpp"

#include <chipgauge/documents/compare.hpp>
#include <chipgauge/writers/svg.hpp>

using namespace chipgauge;

result plot(options const& o) {
    if (o.format_given) o.only({output_format::svg});
    std::vector<assessment> all;
    result r;
    for (chip const* c : o.chosen({std::begin(default_chips), std::end(default_chips)})) {
        all.push_back(assess(*c, o.asked));
        r.add(all.back().result.license());
    }
    r.output = to_svg(plot_of(all, o.asked), o.asked.on, words_of(all, o.asked.on, o.in), o.in);
    return r;
}
