// Many designs at once by the law of the United States: the door to the compiled law.
//
//     auto const law = std::make_unique<decision>(question{.to = "VN"}, the_law);
//     auto const all = std::make_unique<batch>(*law);
//     all->judge({.tpp = tpp, .die_area = area, .dram_bandwidth = dram, .datacenter = datacenter}, numbers);
//     (*all)[numbers[0]].license();   // truth::yes
#pragma once

#include <chipgauge/answers/batch.hpp>
#include <chipgauge/law/us/the_law.hpp>
