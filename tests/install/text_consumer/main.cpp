#include <chipgauge/readers/figures.hpp>

int main() {
    chipgauge::range r;
    bool const read = chipgauge::read_figure(r, "800..900").empty();
    return read && chipgauge::figure_text(r) == "800..900" ? 0 : 1;
}
