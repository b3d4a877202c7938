#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/inference.hpp>

using namespace chipgauge;

result inference(options const& o) {
    for (chip const* c : o.chosen())
        if (c->kind == product::memory) throw usage_error("inference {}: a memory stack serves no model; name a processor", c->name);
    return {write(inference_document(o.chosen({std::begin(default_chips), std::end(default_chips)}), o.model, o.in), o, "inference"), {}};
}
