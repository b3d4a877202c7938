#include "views.hpp"

// How far the selected chip stands from each line, and the largest designs under them.
namespace chipgauge::views {

float headroom_view(model const& m, ui::area where) { return document_view(m.told, where); }

} // namespace chipgauge::views
