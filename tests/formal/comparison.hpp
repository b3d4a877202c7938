// The formal reading beside assess(): the same transactions put to both, and every difference.
#pragma once

#include <chipgauge/assess.hpp>

#include <string>
#include <vector>

namespace formal {

/// One question, whom it is about, and what the formal reading says: in every case, and in some.
struct posed {
    chipgauge::chip const* chip = nullptr;
    chipgauge::metrics const* measured = nullptr;
    chipgauge::question question{};
    chipgauge::outcomes certain{}, possible{};
};

/// The outcomes that the formal reading speaks of; notices are none of them.
chipgauge::outcomes compared();

/// Every chip and boundary design × country of a standing of its own × headquarters of a class × movement × day of change × reading ×
/// end use × exporter; of these every `step`th.
std::vector<posed> questions(int step);

/// The same about one country: to it and with a seat there, for a chip of each paragraph.
std::vector<posed> questions_about(chipgauge::country c);

/// About one row of the law: on the days on which it begins and ends and beside them, for chips on both sides of its limits and some of
/// every other kind; about `many` of them.
std::vector<posed> questions_about(chipgauge::enacted const& row, std::size_t many);

/// Whether assess() answers otherwise by this law.
bool differs(posed const& p, chipgauge::rulebook law = chipgauge::the_law);

/// What assess() says otherwise by this law, in words; empty where they agree.
std::string difference(posed const& p, chipgauge::rulebook law = chipgauge::the_law);

} // namespace formal
