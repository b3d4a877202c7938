// What comes of claims: their questions put to the verbs, day by day where they have a day, and over the range of what is assumed.
#pragma once

#include "claim_file.hpp"

/// `through`: the last day that is looked at.
chipgauge::checked_claim check_claim(claim_file const&, claim_on_file const&, chipgauge::date through);
chipgauge::checked_file check_claims(claim_file const&, chipgauge::date through);
