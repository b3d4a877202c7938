// The whole page without a browser and without a GPU: Dear ImGui lays it out and hears presses, nothing is drawn.
#include "page.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <chipgauge/chipgauge.hpp>

#include "controls.hpp"
#include "designs.hpp"
#include "platform_stub.hpp"

using namespace chipgauge;

namespace {

struct screen {
    screen(float width, float height, float ratio) {
        platform::said = {};
        platform::said.ratio = ratio;
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
        io.DisplaySize = {width * ratio, height * ratio};
        page::start();
        page::fragment("");
        frames(3);
    }
    ~screen() {
        for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
        ImGui::DestroyContext();
    }
    static void frames(int count) {
        for (int i = 0; i < count; ++i) {
            ImGui::GetIO().DeltaTime = 1.0f / 60;
            ImGui::NewFrame();
            controls::begin_frame(platform::said.ratio, 0);
            page::frame();
            controls::end_frame();
            controls::news();
            ImGui::Render();
            for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
                if (texture->Status == ImTextureStatus_WantCreate || texture->Status == ImTextureStatus_WantUpdates) {
                    texture->SetTexID(1);
                    texture->SetStatus(ImTextureStatus_OK);
                }
        }
    }
    /// Where a control stands, by the beginning of its name.
    struct spot {
        ImGuiID id = 0;
        float x = 0, y = 0;
    };
    static spot find(std::string_view name, bool entries = false) {
        std::string_view rest = controls::known();
        while (!rest.empty()) {
            std::string_view line = rest.substr(0, rest.find('\x1e'));
            rest.remove_prefix(std::min(line.size() + 1, rest.size()));
            std::string field[12];
            for (std::string& each : field) {
                std::size_t const end = std::min(line.find('\x1f'), line.size());
                each = line.substr(0, end);
                line.remove_prefix(std::min(end + 1, line.size()));
            }
            bool const is_entry = field[1] == std::to_string(static_cast<int>(controls::kind::entry));
            if ((!entries || is_entry) && field[9].substr(0, name.size()) == name)
                return {static_cast<ImGuiID>(std::stoul(field[0])), std::stof(field[2]) + std::stof(field[4]) / 2,
                        std::stof(field[3]) + std::stof(field[5]) / 2};
        }
        return {};
    }
    static void press(std::string_view name) {
        spot const at = find(name);
        CAPTURE(name);
        REQUIRE(at.id != 0);
        press(at.x, at.y);
    }
    /// As a key or assistive technology does it.
    static void hear(controls::act what, std::string_view name, std::string_view text = {}, int step = 0) {
        spot const at = find(name, what == controls::act::type || what == controls::act::enter);
        CAPTURE(name);
        REQUIRE(at.id != 0);
        controls::hear(what, at.id, text, step);
        frames(2);
    }
    static void press(float x, float y) {
        float const ratio = platform::said.ratio;
        ImGuiIO& io = ImGui::GetIO();
        io.AddMousePosEvent(x * ratio, y * ratio);
        frames(2);
        io.AddMouseButtonEvent(0, true);
        frames(2);
        io.AddMouseButtonEvent(0, false);
        frames(3);
    }
};

} // namespace

TEST_CASE("the page says the core's words to the document") {
    screen const s(1440, 900, 1);
    CHECK(platform::said.mirror.find("15,831") != std::string::npos);
    CHECK(platform::said.answer.find("Meets no paragraph of ECCN 3A090") != std::string::npos);
    CHECK(platform::said.fragment.empty());
    CHECK(ImGui::GetDrawData()->TotalVtxCount > 3000);
}

TEST_CASE("a press on a chip's name explains it, at every pixel ratio") {
    for (float ratio : {1.0f, 1.25f, 2.0f, 3.0f}) {
        CAPTURE(ratio);
        screen const s(1440, 900, ratio);
        screen::press("Explain H100");
        CHECK(platform::said.fragment.find("&why=h100") != std::string::npos);
        CHECK(platform::said.answer.substr(0, 4) == "H100");
    }
}

TEST_CASE("dragging over the strips of time changes the day with every move") {
    screen const s(1440, 900, 1);
    float y = 540; // somewhere below the comparison
    while (y < 900 && platform::said.fragment.find("on=") == std::string::npos) screen::press(500, y += 12);
    REQUIRE(y < 900);
    std::string last = platform::said.fragment;
    ImGui::GetIO().AddMousePosEvent(500, y);
    screen::frames(2);
    ImGui::GetIO().AddMouseButtonEvent(0, true);
    for (float x = 470; x > 150; x -= 30) {
        ImGui::GetIO().AddMousePosEvent(x, y);
        screen::frames(2);
        CAPTURE(x);
        CHECK(platform::said.fragment != last);
        last = platform::said.fragment;
    }
    ImGui::GetIO().AddMouseButtonEvent(0, false);
    screen::frames(2);
    CHECK(platform::said.fragment == last);
}

TEST_CASE("a phone gets a taller page of the same words") {
    std::string wide;
    {
        screen const s(1440, 900, 1);
        wide = platform::said.mirror;
    }
    screen const s(390, 844, 3);
    CHECK(platform::said.mirror == wide);
    CHECK(platform::said.height > 1500 * 3);
}

TEST_CASE("every chip of the catalog can be shown and explained, on the days that matter, light and dark") {
    screen const s(1440, 900, 1);
    for (bool dark : {false, true}) {
        platform::said.is_dark = dark;
        for (char const* on : {"2021-01-01", "2022-10-07", "2023-11-17", "2026-11-21"})
            for (std::size_t i = 0; i < catalog::all.size(); i += 10) {
                std::string text = "chips=";
                for (std::size_t j = i; j < i + 10 && j < catalog::all.size(); ++j) text += std::string(catalog::all[j]->id) + ",";
                page::fragment(text + "&on=" + on + "&why=" + std::string(catalog::all[i]->id));
                screen::frames(2);
                CHECK(platform::said.answer.find(catalog::all[i]->name) == 0);
            }
    }
}

TEST_CASE("every panel shows every chip, wide and narrow, light and dark") {
    for (float const width : {1440.0f, 390.0f}) {
        screen const s(width, 900, 1);
        for (char const* show : {"why", "figures", "headroom", "inference", "fleet"})
            for (std::size_t i = 0; i < catalog::all.size(); i += 3) {
                std::string const id(catalog::all[i]->id);
                platform::said.is_dark = i % 2;
                page::fragment("chips=" + id + "&show=" + show + "&fleet=" + id + ":7");
                screen::frames(3);
                CAPTURE(id);
                CAPTURE(show);
                CHECK(ImGui::GetDrawData()->TotalVtxCount > 1000);
                CHECK(platform::said.mirror.find("NaN") == std::string::npos);
            }
    }
}

TEST_CASE("the document says what a panel shows") {
    screen const s(1440, 900, 1);
    for (auto const& [show, words] : {std::pair{"figures", "leaked vendor table"},
                                      {"headroom", "152 TOPS more at 16 bit"},
                                      {"inference", "decodes at most at 119 % of its rate"},
                                      {"fleet", "387,672,000"}}) {
        page::fragment(std::string("show=") + show);
        screen::frames(3);
        CAPTURE(show);
        CHECK(platform::said.mirror.find(words) != std::string::npos);
    }
}

TEST_CASE("a chip of one's own is changed by sliders, and the picture shows its room to the lines") {
    screen const s(1440, 900, 1);
    page::fragment(
        "chips=@1&why=@1&show=figures&on=2025-04-08&to=CN&chip=name=Mine,fp16=148,die=814,memory=4000,link=900,market=datacenter");
    screen::frames(3);
    int const with_room = ImGui::GetDrawData()->TotalVtxCount;
    screen::hear(controls::act::step, "Try Logic die area", {}, 200);
    screen::frames(3);
    CHECK(platform::said.fragment.find("die=3000") != std::string::npos);
    screen::hear(controls::act::step, "Try FP16", {}, 0);
    screen::frames(3);
    CHECK(platform::said.fragment.find("fp16=1,") != std::string::npos);
    page::fragment("chips=h20&why=h20&show=why&on=2025-04-08&to=CN");
    screen::frames(3);
    CHECK(with_room > ImGui::GetDrawData()->TotalVtxCount);
}

TEST_CASE("a fleet is priced, counted up to an amount and put to a training, and what cannot be read is said") {
    screen const s(1440, 900, 1);
    auto const told = [](char const* asked) {
        page::fragment("show=fleet&fleet=h20:20000..40000&on=2025-04-09&" + std::string(asked));
        screen::frames(3);
        return platform::said.mirror;
    };
    auto const says = [](std::string const& text, std::string_view words) { return text.find(words) != std::string::npos; };
    CHECK(says(told("price=12000"), "240,000,000–480,000,000"));
    CHECK(says(told("until=16e9USD&price=12000"), "1,333,334 H20"));
    CHECK(says(told("until=16e9USD"), "How many reach: dollars need the price of a chip"));
    CHECK(says(told("until=a%20lot"), "How many reach: write a number and one of TPP"));
    CHECK(says(told("until=1e30TPP"), "How many reach: "));
    CHECK(says(told("until=740.29/LPP&fleet=h20:5,h100:5"), "leave one kind of chip in the fleet"));
    CHECK(says(told("price=free"), "Price of a chip, USD: write a number from 0.01 to 1000000000"));
    std::string const trained = told("flop=3.29e24&utilization=0.3..0.5");
    CHECK(says(trained, "3.29 × 10^24"));
    CHECK(says(trained, "20,000–40,000"));
}

TEST_CASE("a chip of one's own is judged, its mistakes are named, and its texts do no harm") {
    screen const s(1440, 900, 1);
    page::fragment("chips=@1&show=figures&chip=name=<b>Mine</b>,fp16=148,fp8=1184,die=814,sources=javascript:alert(1)");
    screen::frames(3);
    CHECK(platform::said.mirror.find("&lt;b&gt;Mine") != std::string::npos);
    CHECK(platform::said.mirror.find("<b>") == std::string::npos);
    CHECK(platform::said.mirror.find("href=\"javascript") == std::string::npos);
    CHECK(platform::said.mirror.find("Is this the sparse figure?") != std::string::npos);
    page::fragment("chips=@1&show=headroom&chip=name=Mine,die=814,market=datacenter"); // only an area: the largest designs
    screen::frames(3);
    CHECK(platform::said.mirror.find("The largest designs of 814 mm²") != std::string::npos);
    CHECK(platform::said.mirror.find("meets no paragraph") != std::string::npos);
}

TEST_CASE("a drag is one step of the history, written when it ends, and another drag or press is the next") {
    screen const s(1440, 900, 1);
    screen::spot const day = screen::find("Day");
    REQUIRE(day.id != 0);
    ImGui::GetIO().AddMousePosEvent(day.x, day.y);
    screen::frames(2);
    ImGui::GetIO().AddMouseButtonEvent(0, true);
    screen::frames(2);
    int const step = platform::said.step;
    for (float x = 10; x < 100; x += 10) {
        ImGui::GetIO().AddMousePosEvent(day.x + x, day.y);
        screen::frames(2);
        CHECK(platform::said.step == step);
        CHECK(platform::said.when == platform::when::held);
    }
    ImGui::GetIO().AddMouseButtonEvent(0, false);
    screen::frames(3);
    CHECK(platform::said.step == step);
    CHECK(platform::said.when == platform::when::now);
    ImGui::GetIO().AddMouseButtonEvent(0, true);
    screen::frames(2);
    ImGui::GetIO().AddMousePosEvent(day.x - 40, day.y);
    screen::frames(2);
    CHECK(platform::said.step == step + 1);
    ImGui::GetIO().AddMouseButtonEvent(0, false);
    screen::frames(3);
    screen::press("Explain H100");
    CHECK(platform::said.step == step + 2);
}

TEST_CASE("every control can be used by keys or assistive technology alone") {
    screen const s(1440, 900, 1);
    screen::hear(controls::act::activate, "Explain A100");
    CHECK(platform::said.answer.substr(0, 4) == "A100");
    screen::hear(controls::act::activate, "To: China");
    screen::hear(controls::act::type, "Find a country", "germ");
    screen::hear(controls::act::enter, "Find a country");
    CHECK(platform::said.fragment.find("&to=DE") != std::string::npos);
    screen::hear(controls::act::step, "Day", {}, 0);
    CHECK(platform::said.fragment.find("on=2022") != std::string::npos);
    screen::hear(controls::act::activate, "Instinct MI300X: TPP");
    CHECK(platform::said.answer.substr(0, 15) == "Instinct MI300X");
    screen::hear(controls::act::activate, "Remove H100");
    CHECK(platform::said.fragment.find("h100") == std::string::npos);
    screen::hear(controls::act::activate, "Fleet");
    CHECK(platform::said.fragment.find("show=fleet") != std::string::npos);
}

TEST_CASE("a comma never multiplies a figure: it is read as the language writes it, or refused with a sentence") {
    screen const s(1440, 900, 1);
    page::fragment("chips=@1&show=figures&chip=name=Mine,die=814,market=datacenter");
    screen::frames(3);
    screen::hear(controls::act::type, "FP16", "1979,5");
    CHECK(platform::said.fragment.find("19795") == std::string::npos);
    CHECK(platform::said.fragment.find("fp16") == std::string::npos);
    CHECK(std::string(controls::known()).find("can be read as two numbers") != std::string::npos);
    screen::hear(controls::act::type, "FP16", "1,979.5");
    CHECK(platform::said.fragment.find("fp16=1979.5") != std::string::npos);
    page::fragment("show=fleet");
    screen::frames(3);
    screen::hear(controls::act::type, "H20", "10 000");
    CHECK(platform::said.fragment.find("h20:10000") != std::string::npos);
    screen::hear(controls::act::type, "H20", "1,500,000");
    CHECK(platform::said.fragment.find("h20:1500000") != std::string::npos);
    screen::hear(controls::act::type, "H20", "1,5");
    CHECK(platform::said.fragment.find("h20:1500000") != std::string::npos);
}

TEST_CASE("typing for long keeps a steady number of chips") {
    screen const s(1440, 900, 1);
    page::fragment("chips=@1&show=figures&chip=name=Mine,die=814,market=datacenter");
    screen::frames(3);
    for (int i = 1; i < 300; ++i) screen::hear(controls::act::type, "FP16", std::to_string(i));
    CHECK(design_count() < 40);
    CHECK(platform::said.mirror.find("4,784") != std::string::npos); // 299 × 16
}

TEST_CASE("where nothing is drawn the document has the picture of the question asked") {
    screen const s(1440, 900, 1);
    CHECK(platform::said.picture.empty());
    platform::said.is_seen = false;
    page::fragment("chips=a800&on=2022-10-06");
    screen::frames(3);
    CHECK(platform::said.picture.find("October 6, 2022") != std::string::npos);
    platform::said.picture.clear();
    platform::said.is_seen = true;
    page::fragment("chips=a800&on=2024-02-01");
    page::picture();
    CHECK(platform::said.picture.find("February 1, 2024") != std::string::npos);
    CHECK(platform::said.mirror.find("A800") != std::string::npos);
}

TEST_CASE("the link that is copied always says the day, and the command asks the same") {
    screen const s(1440, 900, 1);
    screen::hear(controls::act::activate, "Copy link");
    CHECK(platform::said.copied == "#chips=h20,h100,h200,a100&on=2026-11-21&to=CN");
    screen::hear(controls::act::activate, "Copy command");
    CHECK(platform::said.copied ==
          "chipgauge compare nvidia-h20-96gb nvidia-h100-sxm nvidia-h200-sxm nvidia-a100-sxm-80gb --on 2026-11-21 --to CN");
    screen::hear(controls::act::activate, "Save as SVG");
    CHECK(platform::said.picture.substr(0, 4) == "<svg");
}

TEST_CASE("the comparison is taken along as CSV, JSON and Markdown, with the figures of the question") {
    screen const s(1440, 900, 1);
    page::fragment("chips=h20&on=2025-04-08");
    screen::frames(3);
    screen::hear(controls::act::activate, "Save as CSV");
    CHECK(platform::said.saved.find("\nnvidia-h20-96gb,") != std::string::npos);
    screen::hear(controls::act::activate, "Save as JSON");
    CHECK(platform::said.saved.find("\"on\": \"2025-04-08\"") != std::string::npos);
    screen::hear(controls::act::activate, "Save as Markdown");
    CHECK(platform::said.saved.find("# ") != std::string::npos);
}

TEST_CASE("a panel whose document is on its way waits in a line, and shows it when it came") {
    screen const s(1440, 900, 1);
    platform::said.details = platform::detail_lines::coming;
    page::fragment("chips=h20&show=figures");
    screen::frames(3);
    float const waiting = platform::said.height;
    platform::said.details = platform::detail_lines::here;
    page::details_came();
    screen::frames(3);
    CHECK(platform::said.height > waiting + 200); // a table of figures
    CHECK(platform::said.mirror.find("leaked vendor table") != std::string::npos);
}

TEST_CASE("two fingers zoom the picture: fewer points, and back to all of them") {
    screen const s(1440, 900, 1);
    auto const points = [] {
        std::size_t count = 0;
        for (std::size_t at = 0; (at = controls::known().find("performance density", at)) != std::string_view::npos; ++at) ++count;
        return count;
    };
    std::size_t const all = points();
    screen::spot const h20 = screen::find("H20 SXM 96GB: TPP");
    REQUIRE(h20.id != 0);
    platform::said.pinched = {4, {h20.x, h20.y}};
    screen::frames(3);
    CHECK(points() < all);
    screen::spot const still = screen::find("H20 SXM 96GB: TPP");
    CHECK(std::abs(still.x - h20.x) < 2);
    CHECK(std::abs(still.y - h20.y) < 2);
    screen::hear(controls::act::activate, "The whole picture");
    screen::frames(3);
    CHECK(points() == all);
}

TEST_CASE("within another page stands one part, and the way to the whole") {
    screen const s(800, 300, 1);
    platform::said.part = platform::embedding::table;
    screen::frames(3);
    CHECK(screen::find("Sort by TPP").id != 0);
    for (char const* absent : {"On: ", "+ add chip", "Why", "Copy link"}) {
        CAPTURE(absent);
        CHECK(screen::find(absent).id == 0);
    }
    CHECK(platform::said.height > 300);
    screen::hear(controls::act::activate, "chipgauge: to China");
    CHECK(platform::said.opened.substr(0, 8) == "#chips=h");
}
