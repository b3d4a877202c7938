#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/documents/inference.hpp>

using namespace chipgauge;

result inference(options const& o) {
    o.only({output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html});
    return {write(inference_document(o.chosen({std::begin(default_chips), std::end(default_chips)}), o.model, o.in), o, "inference"), {}};
}
