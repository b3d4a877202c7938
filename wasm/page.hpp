// The program of the page: its state, what follows from it, and the order of the views.
#pragma once

#include <string_view>

#include "platform.hpp"

namespace chipgauge::page {

void start();
void frame();
void fragment(std::string_view);
unsigned background();
void picture();
void details_came();
void taken(platform::outcome_of_taking);

} // namespace chipgauge::page
