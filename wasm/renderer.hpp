// Draws what Dear ImGui asks for, with WebGL 2.
#pragma once

struct ImDrawData;

namespace chipgauge::renderer {

/// Creates what a context needs; call it again for a context that was restored. Says whether it worked.
bool start();

/// Forgets every object of a context that was lost; Dear ImGui's textures are made anew by the next draw.
void context_lost();

/// The canvas shows nothing any more, as after a change of its size.
void canvas_emptied();

/// Uploads changed textures, clears to `background` (0xAABBGGRR) and draws; does nothing if that would be what the canvas shows. Most
/// frames that Dear ImGui needs to settle an event look like the one before.
void draw(ImDrawData& data, unsigned background);

} // namespace chipgauge::renderer
