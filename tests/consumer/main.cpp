#include <chipgauge/chipgauge.hpp>

static_assert(chipgauge::version_major >= 0);

int main() { return 0; }
