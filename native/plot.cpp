#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/compare.hpp>
#include <chipgauge/writers/records/plot.hpp>
#include <chipgauge/writers/svg.hpp>

using namespace chipgauge;

result plot(options const& o) {
    std::vector<assessment> all;
    std::string names;
    result r;
    for (chip const* c : o.chosen({std::begin(default_chips), std::end(default_chips)})) {
        all.push_back(assess(*c, o.asked));
        r.add(all.back().result.license());
        names += (names.empty() ? "" : ", ") + std::string(c->model);
    }
    chipgauge::plot const picture = plot_of(all, o.asked);
    if (for_machines(o)) {
        r.output = write_record(o, [&](record_writer& out) { write_plot(out, picture, o.asked); });
        return r;
    }
    std::string description;
    for (assessment const& a : all)
        description += fmt::format("{}: TPP {}, performance density {}, {}. ", a.chip->name, spoken(a.measured[metric::tpp]),
                                   spoken(a.measured[metric::density], 2), classification_sentence(a));
    r.output =
        to_svg(picture, o.asked.on, fmt::format("TPP and performance density of {} on {}", names, long_date(o.asked.on)), description);
    return r;
}
