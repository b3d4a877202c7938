// Stands in for the browser: the views run without one, and without a GPU.
#include "platform_stub.hpp"

#include <fstream>
#include <iterator>

namespace chipgauge::platform {

stub said;

float pixel_ratio() { return said.ratio; }
bool dark() { return said.is_dark; }
bool touching() { return false; }
date today() { return {2026, 11, 21}; }
std::string_view font(int weight) {
    static std::string bytes[2];
    std::string& file = bytes[weight > 500];
    if (file.empty()) {
        std::ifstream in(CHIPGAUGE_SOURCE_DIR "/web/fonts/inter-" + std::to_string(weight) + ".ttf", std::ios::binary);
        file.assign(std::istreambuf_iterator<char>(in), {});
    }
    return file;
}
void redraw() {}
float scroll() { return 0; }
void set_scroll(float) {}
void set_height(float pixels) { said.height = pixels; }
void capture_wheel(bool) {}
bool seen() { return said.is_seen; }
void set_fragment(std::string_view text, int step, when at) {
    said.when = at;
    said.fragment = text;
    said.step = step;
    ++said.written;
}
void picture(std::string_view svg) { said.picture = svg; }
void mirror(std::string_view html) { said.mirror = html; }
void announce(std::string_view text) { said.answer = text; }
void open(std::string_view url) { said.opened = url; }
void copy(std::string_view text) { said.copied = text; }
void copy_link(std::string_view fragment) { said.copied = "#" + std::string(fragment); }
void save_picture(std::string_view svg, bool) { said.picture = svg; }

} // namespace chipgauge::platform
