// The formal reading beside assess(): the same transactions put to both, and every difference.
#pragma once

#include "transaction.hpp"

#include <chipgauge/assess.hpp>

#include <string>
#include <vector>

namespace formal {

/// Whom questions are about: a chip of the catalog or a design at a limit, and every circuit that it may be.
struct subject {
    chipgauge::chip const* chip = nullptr;
    chipgauge::metrics measured{};
    std::vector<circuit> circuits;
};

/// One question and, once the formal reading is asked, what it says: in every case, and in some.
struct posed {
    subject const* about = nullptr;
    chipgauge::question question{};
    chipgauge::outcomes certain{}, possible{};
};

/// The outcomes that the formal reading speaks of; notices are none of them.
chipgauge::outcomes compared();

/// Every chip of the catalog, and designs at each number of the texts and at its two neighbors.
std::vector<subject> const& subjects();

/// Each day on which a row or a membership begins, as far as anybody asks, and the day before.
std::vector<chipgauge::date> days();

/// Countries that some paragraph names, and one of each standing by either reading.
std::vector<chipgauge::country> destinations(chipgauge::date on);

/// The headquarters, movements and uses that are asked about; no headquarters: as the destination.
std::vector<chipgauge::country> const& seats();
inline constexpr chipgauge::movement ways[] = {chipgauge::movement::export_from_us, chipgauge::movement::reexport,
                                               chipgauge::movement::transfer};
inline constexpr chipgauge::circumstance uses[] = {chipgauge::circumstance::none, chipgauge::circumstance::supercomputer,
                                                   chipgauge::circumstance::military, chipgauge::circumstance::released_uae_entity};

/// Asks the formal reading.
void judge(posed& p);

/// Every chip and boundary design × country of a standing of its own × headquarters of a class × movement × day of change × reading ×
/// end use × exporter; of these every `step`th, judged.
std::vector<posed> questions(int step);

/// What assess() answers, of what is compared.
chipgauge::answer answered(posed const& p);

/// What assess() says otherwise than the formal reading, in words; empty where they agree.
std::string difference(posed const& p);

} // namespace formal
