// Names: every chip has its own, and however it is written a name finds one chip, or says which ones it could mean.
#include "support/ask.hpp"

#include <chipgauge/chips/catalog/systems.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace chipgauge;

TEST_CASE("no name leads to two chips: ids, names and aliases are unique, spelling aside") {
    for (chip const* a : catalog::all)
        for (chip const* b : catalog::all) {
            if (a == b) continue;
            CAPTURE(a->id);
            CAPTURE(b->id);
            CHECK_FALSE(same_name(a->id, b->id));
            CHECK_FALSE(same_name(a->name, b->name));
            CHECK_FALSE(same_name(a->id, b->name));
            for (std::string_view alias : a->aliases) {
                CAPTURE(alias);
                CHECK_FALSE(same_name(alias, b->id));
                CHECK_FALSE(same_name(alias, b->name));
                for (std::string_view other : b->aliases) CHECK_FALSE(same_name(alias, other));
            }
        }
}

TEST_CASE("every id, name and alias finds its chip, in any case and without separators") {
    auto const changed = [](std::string_view name, auto change) {
        std::string text;
        for (char c : name)
            if (c != '-' && c != ' ') text += static_cast<char>(change(static_cast<unsigned char>(c)));
        return text;
    };
    auto const upper = [](int c) { return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c; };
    auto const lower = [](int c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; };
    for (chip const* c : catalog::all) {
        CAPTURE(c->id);
        CHECK(find_chip(c->id) == c);
        CHECK(find_chip(c->name) == c);
        CHECK(find_chip(changed(c->id, upper)) == c);
        CHECK(find_chip(changed(c->name, lower)) == c);
        for (std::string_view alias : c->aliases) {
            CHECK(find_chip(alias) == c);
            CHECK(find_chip(changed(alias, upper)) == c);
        }
    }
}

TEST_CASE("an id without its vendor finds a chip of that name") {
    for (chip const* c : catalog::all) {
        CAPTURE(c->id);
        chip const* found = find_chip(c->id.substr(c->id.find('-') + 1));
        REQUIRE(found);
        CHECK(found->model == c->model);
    }
}

TEST_CASE("H100, A100, H200 and A800 mean the SXM flagship") {
    CHECK(find_chip("H20")->id == "nvidia-h20-96gb");
    CHECK(find_chip("h100")->id == "nvidia-h100-sxm");
    CHECK(find_chip("A100")->id == "nvidia-a100-sxm-80gb");
    CHECK(find_chip("h200")->id == "nvidia-h200-sxm");
    CHECK(find_chip("H800")->id == "nvidia-h800-sxm");
    CHECK(find_chip("A800")->id == "nvidia-a800-sxm-80gb");
    CHECK(find_chip("rtx4090")->id == "nvidia-rtx-4090");
    CHECK(find_chip("RTX 4090 D")->id == "nvidia-rtx-4090-d");
    CHECK_FALSE(find_chip(""));
    CHECK_FALSE(find_chip("H2"));
    CHECK_FALSE(find_chip("nvidia"));
}

TEST_CASE("a maker before the model, in any spelling, finds the chip") {
    for (std::string_view const name : {"nvidia-h20", "NVIDIA H20", "nvidia_h20", "NVIDIA H20 SXM 96GB", "H20 96GB"}) {
        CAPTURE(name);
        REQUIRE(find_chip(name));
        CHECK(find_chip(name)->id == "nvidia-h20-96gb");
    }
    CHECK(find_chip("AMD MI300X")->id == "amd-mi300x");
    CHECK(find_chip("AMD Instinct MI300X")->id == "amd-mi300x");
    CHECK(find_chip("Huawei Ascend 910B3")->id == "huawei-ascend-910b3");
    CHECK(find_chip("Intel Gaudi 3 PCIe")->id == "intel-gaudi3-pcie");
    for (chip const* c : catalog::all) {
        CAPTURE(c->id);
        CHECK(find_chip(std::string(c->vendor) + " " + std::string(c->name)) == c);
    }
}

TEST_CASE("a name that several chips answer to finds none of them, and lists them") {
    CHECK_FALSE(find_chip("H100 80GB"));
    auto const found = chip_candidates("H100 80GB");
    REQUIRE(found.size() == 2);
    CHECK(found[0]->model == "H100");
    CHECK(found[1]->model == "H100");
    CHECK_FALSE(find_chip("MI300"));
    CHECK(chip_candidates("MI300").size() == 2);
    CHECK(chip_candidates("no such chip").empty());
    CHECK(chip_candidates("nvidia").full());
}

TEST_CASE("the index of names and the search while compiling find the same") {
    constexpr chip const* compiled[] = {find_named("H20"), find_named("nvidia-rtx-4090-d"), find_named("MI300X"), find_named("rtx5090")};
    CHECK(compiled[0] == find_named("H20"));
    CHECK(compiled[1] == find_named("nvidia-rtx-4090-d"));
    CHECK(compiled[2] == find_named("MI300X"));
    CHECK(compiled[3] == find_named("rtx5090"));
    CHECK(compiled[3] != nullptr);
    detail::name_index const index;
    for (chip const* c : catalog::all)
        for (std::string_view const name : {c->id, c->name, c->model, detail::short_id(*c)})
            CHECK(index.find(name) == detail::search(name));
    CHECK(index.find("H21") == detail::search("H21"));
}

TEST_CASE("every product name of a comparison finds something, and the default chips are the story") {
    REQUIRE(sizeof(default_chips) / sizeof(default_chips[0]) == 4);
    for (chip const* c : default_chips) CHECK(c);
    CHECK(default_chips[0]->model == "H20");
    CHECK(default_chips[3]->model == "A100");
}

TEST_CASE("a mistyped name is answered with the nearest one") {
    CHECK(nearest_chip_name("H10O") == "H100");
    CHECK(nearest_chip_name("RTX 4O90") == "RTX 4090");
    CHECK(nearest_chip_name("gaudi3") == "Gaudi 3");
    for (chip const* c : catalog::all) CHECK(find_chip(nearest_chip_name(c->id)) == c);
}

TEST_CASE("letters name models exactly: no model is that of a chip with another name") {
    for (chip const* c : catalog::all) {
        CAPTURE(c->id);
        CAPTURE(c->model);
        // A chip's name or id contains the model, but for separators.
        auto const plain = [](std::string_view text) {
            std::string out;
            for (char ch : text)
                if (ch != ' ' && ch != '-') out += ch >= 'A' && ch <= 'Z' ? static_cast<char>(ch - 'A' + 'a') : ch;
            return out;
        };
        bool const in_name = plain(c->name).find(plain(c->model)) != std::string::npos,
                   in_id = plain(c->id).find(plain(c->model)) != std::string::npos;
        CHECK((in_name || in_id));
    }
}
