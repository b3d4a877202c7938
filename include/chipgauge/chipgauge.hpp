// chipgauge: the U.S. export-control metrics of a chip, and the dated rule lines that it crosses.
// Arithmetic on published figures, not legal advice. Core: C++20, standard library only, constexpr, no allocation, no exceptions.
#pragma once

#include <chipgauge/app.hpp>            // adjusted peak performance, the older metric
#include <chipgauge/assess.hpp>         // question -> findings and answer
#include <chipgauge/chips/catalog.hpp>  // chips by name
#include <chipgauge/chips/declared.hpp> // what makers declare
#include <chipgauge/fleet.hpp>          // sums over many chips, and the amounts that count them
#include <chipgauge/headroom.hpp>       // distance to the lines, the largest designs under them
#include <chipgauge/inference.hpp>      // roofline bounds from the same figures
#include <chipgauge/lint.hpp>           // what looks wrong in a chip's figures
#include <chipgauge/timeline.hpp>       // the days on which an answer changes
#include <chipgauge/version.hpp>        // versions and the days of the last check
