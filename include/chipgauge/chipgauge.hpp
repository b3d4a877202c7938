// chipgauge: the U.S. export-control metrics of a chip, and the dated rule lines that it crosses.
// Arithmetic on published figures, not legal advice. Core: C++20, standard library only, constexpr, no allocation, no exceptions.
#pragma once

#include <chipgauge/answers/basis.hpp>          // what an answer rests on
#include <chipgauge/answers/eccn.hpp>           // the entry of a circuit or a system: 3A090.a, 4A090.a, 5A002.z.1.a
#include <chipgauge/answers/fleet.hpp>          // sums over many chips, and the amounts that count them
#include <chipgauge/answers/foundry.hpp>        // note 1 to 3A090.a as a question
#include <chipgauge/answers/freshness.hpp>      // how old the last check is on the day asked
#include <chipgauge/answers/headroom.hpp>       // distance to the lines, the largest designs under them
#include <chipgauge/answers/not_checked.hpp>    // what no answer looks at, by stable ids
#include <chipgauge/answers/timeline.hpp>       // the days on which an answer changes
#include <chipgauge/assess.hpp>                 // question -> findings and answer
#include <chipgauge/chips/adjusted_peak.hpp>    // adjusted peak performance, the older metric
#include <chipgauge/chips/catalog/catalog.hpp>  // chips by name
#include <chipgauge/chips/catalog/declared.hpp> // what makers declare
#include <chipgauge/chips/catalog/literal.hpp>  // "H20"_chip
#include <chipgauge/chips/inference.hpp>        // roofline bounds from the same figures
#include <chipgauge/chips/lint.hpp>             // what looks wrong in a chip's figures
#include <chipgauge/law/us/cfr_link.hpp>        // links to the paragraph that a row stands in
#include <chipgauge/version.hpp>                // versions and the days of the last check
