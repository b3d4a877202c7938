// Chips as CSV, which `classify` reads.
#pragma once

#include <chipgauge/readers/chip_fields.hpp>
#include <chipgauge/writers/csv.hpp>

namespace chipgauge {

/// Chips as CSV, one a row.
inline std::string chips_csv(std::span<chip const* const> all) {
    std::string out;
    auto const append = [&](chip_field const& c, std::string_view field) {
        if (&c != chip_fields().data()) out += ',';
        out += field;
    };
    for (chip_field const& c : chip_fields()) append(c, c.name);
    out += "\r\n";
    for (chip const* each : all) {
        for (chip_field const& c : chip_fields()) append(c, detail::csv_field(c.write(*each)));
        out += "\r\n";
    }
    return out;
}

} // namespace chipgauge
