// The parts of a fleet as the command line names them: `H800:2048`, `H20:20000..40000`.
#pragma once

#include "options.hpp"

#include <chipgauge/answers/fleet.hpp>

/// Throws usage_error for what is no part, and for a chip of --chip that none of them counts.
std::vector<chipgauge::fleet_part> fleet_parts(options const&);

/// What is shipped in the United States of the chips of a fleet, by --us-volume. Throws usage_error for a chip that is not in the fleet.
std::vector<chipgauge::fleet_part> us_volume_of(options const&, std::vector<chipgauge::fleet_part> const& fleet);
