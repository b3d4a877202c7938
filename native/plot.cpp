#include "commands.hpp"
#include "usage_error.hpp"

#include <chipgauge/documents/compare.hpp>
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
    std::string description;
    for (assessment const& a : all)
        description += fmt::format("{}: TPP {}, performance density {}, {}. ", a.chip->name, spoken(a.measured[metric::tpp]),
                                   spoken(a.measured[metric::density], 2), classification_sentence(a));
    r.output = to_svg(plot_of(all, o.asked), o.asked.on,
                      fmt::format("TPP and performance density of {} on {}", names, long_date(o.asked.on)), description);
    return r;
}
