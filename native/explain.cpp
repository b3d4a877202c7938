#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/explain.hpp>
#include <chipgauge/writers/records/compare.hpp>

using namespace chipgauge;

result explain(options const& o) {
    std::vector<assessment> all;
    result r;
    for (chip const* c : o.needed()) {
        all.push_back(assess(*c, o.asked));
        r.add(all.back().result.license());
    }
    if (o.format == output_format::csv) {
        r.output = write_record(o, [&](record_writer& out) { write_findings(out, all, o.asked); });
    } else if (o.format == output_format::json) {
        r.output = write_record(o, [&](record_writer& out) { write_explanation(out, all, o.asked); });
    } else {
        std::vector<document> documents;
        for (assessment const& a : all) documents.push_back(explanation(a, o.in));
        r.output = write(documents, o);
    }
    return r;
}
