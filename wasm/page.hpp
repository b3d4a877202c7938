// The program of the page: its state, what follows from it, and the order of the views.
#pragma once

#include <string_view>

namespace chipgauge::page {

void start();
void frame();
void fragment(std::string_view);
unsigned background();
void picture();
void details_came();
void not_saved();

} // namespace chipgauge::page
