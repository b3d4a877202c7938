#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/explain.hpp>
#include <chipgauge/writers/json.hpp>

using namespace chipgauge;

result explain(options const& o) {
    std::vector<assessment> all;
    std::vector<document> documents;
    result r;
    for (chip const* c : o.needed()) {
        all.push_back(assess(*c, o.asked));
        documents.push_back(explanation(all.back(), o.in));
        r.add(all.back().result.license());
    }
    r.output = o.format == output_format::json ? to_json(all, o.asked, true) : write(documents, o, "explanation");
    return r;
}
