#include "commands.hpp"
#include "write.hpp"

#include <chipgauge/tables/listings.hpp>

result chips(options const& o) {
    o.only({output_format::text, output_format::json, output_format::csv, output_format::markdown, output_format::html});
    return {write(chipgauge::chips_document(), o, "chips"), {}};
}
