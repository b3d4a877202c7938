#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/compare.hpp>
#include <chipgauge/writers/records/compare.hpp>

using namespace chipgauge;

result compare(options const& o) {
    std::vector<assessment> all;
    result r;
    for (chip const* c : o.chosen({std::begin(default_chips), std::end(default_chips)})) {
        all.push_back(assess(*c, o.asked));
        r.add(all.back().result.license());
    }
    auto const told = o.format == output_format::csv ? findings_told::none : findings_told::in_scope;
    r.output = for_machines(o) ? write_record(o, [&](record_writer& out) { write_comparison(out, all, o.asked, told); })
                               : write(comparison_document(all, o.in), o);
    return r;
}
