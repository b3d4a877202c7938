// chipgauge: the U.S. export-control metrics of a chip, and the dated rule lines that it crosses.
// Arithmetic on published figures, not legal advice. Core: C++20, standard library only, constexpr, no allocation, no exceptions.
#pragma once

#include <chipgauge/answers/basis.hpp>          // what an answer rests on
#include <chipgauge/answers/fleet.hpp>          // sums over many chips, and the amounts that count them
#include <chipgauge/answers/headroom.hpp>       // distance to the lines, the largest designs under them
#include <chipgauge/answers/timeline.hpp>       // the days on which an answer changes
#include <chipgauge/assess.hpp>                 // question -> findings and answer
#include <chipgauge/chips/adjusted_peak.hpp>    // adjusted peak performance, the older metric
#include <chipgauge/chips/catalog/catalog.hpp>  // chips by name
#include <chipgauge/chips/catalog/declared.hpp> // what makers declare
#include <chipgauge/chips/catalog/literal.hpp>  // "H20"_chip
#include <chipgauge/chips/inference.hpp>        // roofline bounds from the same figures
#include <chipgauge/chips/lint.hpp>             // what looks wrong in a chip's figures
#include <chipgauge/version.hpp>                // versions and the days of the last check
