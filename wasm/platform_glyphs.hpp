// Glyphs that the browser draws.
#pragma once

namespace chipgauge::platform {

/// After Dear ImGui made a frame and before it is drawn: the glyphs that are new in it come to their places in its texture.
void finish_glyphs();

} // namespace chipgauge::platform
