// What reads and writes text: words, documents, readers, writers. Opt-in: needs fmt, and allocates.
#pragma once

#include <chipgauge/chipgauge.hpp>
#include <chipgauge/documents/compare.hpp>
#include <chipgauge/documents/decision.hpp>
#include <chipgauge/documents/explain.hpp>
#include <chipgauge/documents/fleet.hpp>
#include <chipgauge/documents/headroom.hpp>
#include <chipgauge/documents/inference.hpp>
#include <chipgauge/documents/listings.hpp>
#include <chipgauge/documents/timeline.hpp>
#include <chipgauge/readers/chip_spec.hpp>
#include <chipgauge/readers/question.hpp>
#include <chipgauge/writers/chips_csv.hpp>
#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/html.hpp>
#include <chipgauge/writers/json.hpp>
#include <chipgauge/writers/markdown.hpp>
#include <chipgauge/writers/svg.hpp>
#include <chipgauge/writers/text.hpp>
