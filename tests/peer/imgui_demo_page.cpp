// The page to be no slower than: Dear ImGui's demo window and nothing else, on the same platform, shell and toolchain.
#include <imgui.h>

#include "platform.hpp"

int main() {
    using namespace chipgauge;
    platform::run({
        .start = [] { platform::capture_wheel(true); },
        .frame =
            [] {
                static float scaled = 0;
                if (scaled != platform::pixel_ratio()) {
                    scaled = platform::pixel_ratio();
                    ImGuiStyle style;
                    style.ScaleAllSizes(scaled);
                    style.FontScaleDpi = scaled;
                    ImGui::GetStyle() = style;
                }
                ImGui::ShowDemoWindow();
            },
        .fragment = [](std::string_view) {},
        .background = [] { return IM_COL32(115, 140, 153, 255); },
        .picture = [] {},
    });
}
