#include "state.hpp"

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {

constexpr date today{2026, 11, 21};
state const defaults = default_state(today);
state read(std::string_view fragment) { return read_fragment(fragment, defaults); }

} // namespace

TEST_CASE("an empty fragment is the default: H20, H100, H200 and A100 to China, today") {
    state const s = read("");
    CHECK(s == defaults);
    REQUIRE(s.chips.size() == 4);
    CHECK(s.chips[0] == find_chip("H20"));
    CHECK(s.selected == s.chips[0]);
    CHECK(s.on == today);
    CHECK(s.to == country("CN"));
}

TEST_CASE("a link reproduces the view that wrote it") {
    state s = defaults;
    s.on = {2023, 11, 16};
    s.to = "AE";
    s.headquarters = "CN";
    s.as = reading::printed;
    s.chips = {find_chip("RTX 4090 D"), find_chip("A800"), find_chip("MI300X")};
    s.selected = s.chips[1];
    CHECK(read(to_fragment(s)) == s);
    for (chip const* c : catalog::all) {
        s.chips = {c};
        s.selected = c;
        CAPTURE(to_fragment(s));
        CHECK(read(to_fragment(s)) == s);
    }
}

TEST_CASE("the default's link says what a reader would type") {
    CHECK(to_fragment(defaults) == "chips=h20,h100,h200,a100&on=2026-11-21&to=CN");
}

TEST_CASE("a malformed piece is ignored, the others hold") {
    state const s = read("chips=h20,nonsense,,h20,a100&on=2025-02-30&to=VN&reading=aloud&why=&=&&x=y&headquarters=XX");
    REQUIRE(s.chips.size() == 2);
    CHECK(s.chips[1] == find_chip("A100"));
    CHECK(s.on == today);
    CHECK(s.to == country("VN"));
    CHECK_FALSE(s.headquarters.named());
    CHECK(s.as == reading::enforced);
    CHECK(s.selected == s.chips[0]);
}

TEST_CASE("no export goes to the United States, and no question is about year 1 or 9999") {
    CHECK(read("to=US").to == defaults.to);
    CHECK(read("to=us").to == defaults.to);
    CHECK(read("headquarters=US").headquarters == country("US"));
    CHECK(read("on=0001-01-01").on == today);
    CHECK(read("on=9999-12-31").on == today);
}

TEST_CASE("escapes are read, broken ones taken as they stand") {
    CHECK(read("chips=rtx%204090%2Ch20").chips.size() == 2);
    CHECK(read("chips=RTX+4090").chips[0] == find_chip("RTX 4090"));
    for (std::string_view broken : {"%", "%4", "%zz", "chips=%", "on=%2", "to=%%%", "====", "&&&&", "chips=%00%ff"}) {
        CAPTURE(broken);
        CHECK(read(broken) == defaults);
    }
}

TEST_CASE("random bytes never break a link") {
    std::uint32_t seed = 1;
    std::string text;
    for (int round = 0; round < 20000; ++round) {
        text.clear();
        int const size = static_cast<int>((seed = seed * 1664525 + 1013904223) >> 26);
        for (int i = 0; i < size; ++i) {
            seed = seed * 1664525 + 1013904223;
            text += seed >> 31 ? "chips=on&to%,h20-"[(seed >> 16) % 17] : static_cast<char>(seed >> 24);
        }
        state const s = read(text);
        REQUIRE(s.chips.size() >= 1);
        REQUIRE(s.selected != nullptr);
        REQUIRE(s.on.valid());
    }
}

TEST_CASE("a comparison holds ten chips, and keeps its last one") {
    state s = defaults;
    for (chip const* c : catalog::all) add_chip(s, *c);
    CHECK(s.chips.size() == most_chips);
    while (s.chips.size() > 1) remove_chip(s, *s.chips[0]);
    CHECK(s.selected == s.chips[0]);
    remove_chip(s, *s.chips[0]);
    CHECK(s.chips.size() == 1);
}
