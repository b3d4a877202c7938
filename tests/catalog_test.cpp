// The catalog: its figures as checked against published values, its names, and that a name finds one chip.
#include "support/ask.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace chipgauge;

namespace {

// Rounded as in the comparison with published data sets: TPP to one, density to a hundredth; zero where there is none.
struct checked {
    std::string_view id;
    double tpp;       // TF32, where it decides, at 19 bits
    double tpp_at_32; // with TF32 at 32 bits, where that differs
    double area;      // mm²
    double density;
    confidence trust;
};

// clang-format off
constexpr checked table[] = {
    {"nvidia-v100-sxm2", 2000, 0, 815, 2.45, confidence::vendor},
    {"nvidia-t4", 1040, 0, 545, 1.91, confidence::vendor},
    {"nvidia-a100-sxm-40gb", 4992, 0, 826, 6.04, confidence::vendor},
    {"nvidia-a100-sxm-80gb", 4992, 0, 826, 6.04, confidence::vendor},
    {"nvidia-a100-pcie-40gb", 4992, 0, 826, 6.04, confidence::vendor},
    {"nvidia-a100-pcie-80gb", 4992, 0, 826, 6.04, confidence::vendor},
    {"nvidia-a800-sxm-80gb", 4992, 0, 826, 6.04, confidence::vendor},
    {"nvidia-a800-pcie-80gb", 4992, 0, 826, 6.04, confidence::vendor},
    {"nvidia-a800-pcie-40gb", 4992, 0, 826, 6.04, confidence::press},
    {"nvidia-a30", 2644, 0, 826, 3.20, confidence::vendor},
    {"nvidia-a40", 2395, 0, 628.4, 3.81, confidence::vendor},
    {"nvidia-a10", 2000, 0, 628.4, 3.18, confidence::vendor},
    {"nvidia-rtx-a6000", 2478, 0, 628.4, 3.94, confidence::vendor},
    {"nvidia-a2", 288, 0, 200, 1.44, confidence::press},
    {"nvidia-a16", 287, 0, 200, 1.44, confidence::press},
    {"nvidia-h100-sxm", 15831, 0, 814, 19.45, confidence::vendor},
    {"nvidia-h100-pcie", 12104, 0, 814, 14.87, confidence::vendor},
    {"nvidia-h100-nvl", 13368, 0, 814, 16.42, confidence::vendor},
    {"nvidia-h800-sxm", 15832, 0, 814, 19.45, confidence::vendor},
    {"nvidia-h800-pcie", 12104, 0, 814, 14.87, confidence::vendor},
    {"nvidia-h200-sxm", 15832, 0, 814, 19.45, confidence::vendor},
    {"nvidia-h200-nvl", 13368, 0, 814, 16.42, confidence::vendor},
    {"nvidia-h20-96gb", 2368, 0, 814, 2.91, confidence::press},
    {"nvidia-h20-141gb", 2368, 0, 814, 2.91, confidence::estimate},
    {"nvidia-gh200", 15832, 0, 814, 19.45, confidence::vendor},
    {"nvidia-l40", 2897, 0, 608.5, 4.76, confidence::vendor},
    {"nvidia-l40s", 5864, 0, 608.5, 9.64, confidence::vendor},
    {"nvidia-l4", 1940, 0, 294.5, 6.59, confidence::vendor},
    {"nvidia-l20", 1914, 0, 608.5, 3.14, confidence::press},
    {"nvidia-l2", 1544, 0, 294.5, 5.24, confidence::press},
    {"nvidia-rtx-6000-ada", 5828, 0, 608.5, 9.58, confidence::vendor},
    {"nvidia-rtx-5880-ada", 4434, 0, 608.5, 7.29, confidence::vendor},
    {"nvidia-b100", 28000, 0, 1628, 17.20, confidence::estimate},
    {"nvidia-b200", 36000, 0, 1628, 22.11, confidence::estimate},
    {"nvidia-gb200", 40000, 0, 1628, 24.57, confidence::estimate},
    {"nvidia-b300", 56000, 0, 1628, 34.40, confidence::estimate},
    {"nvidia-gb300", 60000, 0, 1628, 36.86, confidence::estimate},
    {"nvidia-b30a", 30000, 0, 814, 36.86, confidence::estimate},
    {"nvidia-rubin", 140000, 0, 1628, 86.00, confidence::estimate},
    {"nvidia-rubin-cpx", 80000, 0, 0, 0, confidence::estimate},
    {"nvidia-groq-lp30", 9600, 0, 0, 0, confidence::estimate},
    {"nvidia-rtx-pro-6000-ws", 8000, 0, 750, 10.67, confidence::vendor},
    {"nvidia-rtx-pro-6000-server", 8000, 0, 750, 10.67, confidence::vendor},
    {"nvidia-rtx-pro-6000d", 0, 0, 750, 0, confidence::estimate},
    {"nvidia-rtx-3090", 2272, 0, 628.4, 3.62, confidence::vendor},
    {"nvidia-rtx-4080", 3119, 0, 378.6, 8.24, confidence::vendor},
    {"nvidia-rtx-4090", 5285, 0, 608.5, 8.68, confidence::vendor},
    {"nvidia-rtx-4090-d", 4708, 0, 608.5, 7.74, confidence::vendor},
    {"nvidia-rtx-5080", 3602, 0, 378, 9.53, confidence::vendor},
    {"nvidia-rtx-5090", 6704, 0, 750, 8.94, confidence::vendor},
    {"nvidia-rtx-5090-d", 4750, 0, 750, 6.33, confidence::vendor},
    {"nvidia-rtx-5090-d-v2", 4750, 0, 750, 6.33, confidence::press},
    {"amd-mi100", 2954, 0, 750, 3.94, confidence::press},
    {"amd-mi210", 2899, 0, 724, 4.00, confidence::press},
    {"amd-mi250", 5794, 0, 1448, 4.00, confidence::press},
    {"amd-mi250x", 6128, 0, 1448, 4.23, confidence::press},
    {"amd-mi300x", 20919, 0, 2400, 8.72, confidence::estimate},
    {"amd-mi325x", 20919, 0, 2400, 8.72, confidence::estimate},
    {"amd-mi300a", 15690, 0, 2383, 6.58, confidence::estimate},
    {"amd-mi308x", 0, 0, 0, 0, confidence::estimate},
    {"amd-mi350x", 55365, 0, 880, 62.91, confidence::estimate},
    {"amd-mi355x", 60398, 0, 880, 68.63, confidence::estimate},
    {"amd-mi455x", 160000, 0, 0, 0, confidence::press},
    {"amd-rx-7900-xtx", 1965, 0, 529.5, 3.71, confidence::press},
    {"amd-radeon-ai-pro-r9700", 3064, 0, 357, 8.58, confidence::press},
    {"intel-gaudi2", 6920, 0, 0, 0, confidence::vendor},
    {"intel-gaudi3-oam", 29360, 0, 0, 0, confidence::vendor},
    {"intel-gaudi3-pcie", 29360, 0, 0, 0, confidence::vendor},
    {"intel-gaudi3-hl-328", 0, 0, 0, 0, confidence::estimate},
    {"intel-gaudi3-hl-388", 0, 0, 0, 0, confidence::estimate},
    {"intel-max-1550", 13424, 0, 1948, 6.89, confidence::estimate},
    {"google-tpu-v4", 4400, 0, 600, 7.33, confidence::estimate},
    {"google-tpu-v5e", 3152, 0, 325, 9.70, confidence::estimate},
    {"google-tpu-v5p", 7344, 0, 0, 0, confidence::vendor},
    {"google-tpu-v6e", 14688, 0, 0, 0, confidence::vendor},
    {"google-tpu-v7-ironwood", 36912, 0, 0, 0, confidence::vendor},
    {"google-tpu-8t", 50400, 0, 0, 0, confidence::press},
    {"google-tpu-8i", 40400, 0, 0, 0, confidence::press},
    {"aws-trainium1", 3610, 6080, 0, 0, confidence::vendor},
    {"aws-inferentia2", 3610, 6080, 0, 0, confidence::vendor},
    {"aws-trainium2", 12673, 21344, 0, 0, confidence::vendor},
    {"aws-trainium3", 20136, 21472, 0, 0, confidence::vendor},
    {"microsoft-maia-100", 18000, 0, 820, 21.95, confidence::vendor},
    {"microsoft-maia-200", 40580, 0, 0, 0, confidence::press},
    {"meta-mtia-v2", 2832, 0, 421, 6.73, confidence::vendor},
    {"meta-mtia-300", 9600, 0, 0, 0, confidence::vendor},
    {"meta-mtia-400", 48000, 0, 0, 0, confidence::vendor},
    {"groq-lpu-v1", 6000, 0, 725, 8.28, confidence::vendor},
    {"cerebras-wse-2", 120000, 0, 46225, 2.60, confidence::estimate},
    {"cerebras-wse-3", 250000, 0, 46225, 5.41, confidence::estimate},
    {"graphcore-bow", 5600, 0, 823, 6.80, confidence::vendor},
    {"tenstorrent-wormhole-n150", 2096, 0, 670, 3.13, confidence::press},
    {"tenstorrent-wormhole-n300", 1864, 0, 670, 2.78, confidence::press},
    {"tenstorrent-blackhole-p150", 6192, 0, 0, 0, confidence::vendor},
    {"qualcomm-ai100-pro", 3200, 0, 0, 0, confidence::vendor},
    {"qualcomm-ai100-ultra", 1740, 0, 0, 0, confidence::vendor},
    {"huawei-ascend-910", 4096, 0, 624, 6.56, confidence::vendor},
    {"huawei-ascend-910-320", 5120, 0, 624, 8.21, confidence::press},
    {"huawei-ascend-910b1", 6400, 0, 665.6, 9.62, confidence::estimate},
    {"huawei-ascend-910b2", 6016, 0, 665.6, 9.04, confidence::estimate},
    {"huawei-ascend-910b3", 5008, 0, 665.6, 7.52, confidence::estimate},
    {"huawei-ascend-910b4", 4480, 0, 665.6, 6.73, confidence::estimate},
    {"huawei-ascend-910c", 12800, 0, 1331.2, 9.62, confidence::estimate},
    {"huawei-atlas-350", 6240, 0, 0, 0, confidence::press},
    {"huawei-ascend-950pr", 8000, 0, 0, 0, confidence::vendor},
    {"huawei-ascend-950dt", 8000, 0, 0, 0, confidence::vendor},
    {"cambricon-mlu370-x8", 2048, 0, 0, 0, confidence::vendor},
    {"cambricon-mlu590", 5520, 0, 0, 0, confidence::estimate},
    {"biren-br100", 16384, 0, 1074, 15.26, confidence::press},
    {"biren-br104", 8192, 0, 537, 15.26, confidence::estimate},
    {"moore-threads-s4000", 1568, 0, 0, 0, confidence::vendor},
    {"moore-threads-s5000", 8000, 0, 0, 0, confidence::press},
    {"hygon-k100-ai", 3072, 0, 0, 0, confidence::estimate},
    {"baidu-kunlun-2", 2048, 0, 0, 0, confidence::press},
    {"baidu-kunlun-p800", 0, 0, 0, 0, confidence::estimate},
    {"iluvatar-bi-v100", 2048, 0, 0, 0, confidence::press},
    {"metax-c500", 3840, 0, 0, 0, confidence::press},
    {"alibaba-thead-ppu", 1899, 0, 0, 0, confidence::estimate},
};
// clang-format on

static_assert(find_chip("H20")->id == std::string_view("nvidia-h20-96gb"));
static_assert(find_chip("no such chip") == nullptr);

} // namespace

TEST_CASE("the catalog holds the 118 accelerators of the check, and no other") {
    std::size_t processors = 0;
    for (chip const* c : catalog::all) processors += c->kind == product::processor;
    CHECK(processors == 118);
    CHECK(sizeof(table) / sizeof(table[0]) == 118);
    for (checked const& row : table) {
        CAPTURE(row.id);
        chip const* c = find_chip(row.id);
        REQUIRE(c);
        CHECK(c->id == row.id);
    }
}

TEST_CASE("every TPP, area and density is the one that was checked") {
    for (checked const& row : table) {
        CAPTURE(row.id);
        chip const& c = the_chip(row.id);
        metrics const m = measure(c);
        range const tpp = m[metric::tpp];
        if (row.tpp == 0) {
            CHECK(tpp == range{});
            CHECK(c.rates.empty());
        } else {
            CHECK(std::round(tpp.point()) == row.tpp);
        }
        if (row.tpp_at_32 != 0) {
            CHECK(std::round(tpp.low) == row.tpp);
            CHECK(std::round(tpp.high) == row.tpp_at_32);
        }
        if (row.area == 0) {
            CHECK_FALSE(m.area.known());
            CHECK(m[metric::density].point() < 0);
        } else {
            CHECK(m.area.point() == doctest::Approx(row.area).epsilon(1e-9));
        }
        if (row.density != 0) CHECK(std::round(m[metric::density].point() * 100) / 100 == doctest::Approx(row.density).epsilon(1e-9));
        CHECK((c.trust == row.trust));
    }
}

TEST_CASE("what makers declare for export lies within a percent of the catalog, or within its range") {
    struct declared {
        std::string_view id;
        double tpp;
    };
    // NVIDIA's export classification table, July 31, 2026.
    constexpr declared rows[] = {
        {"nvidia-h100-sxm", 15840}, {"nvidia-h100-pcie", 12224}, {"nvidia-h100-nvl", 14144},     {"nvidia-h200-sxm", 15840},
        {"nvidia-h200-nvl", 14144}, {"nvidia-h800-sxm", 15840},  {"nvidia-a100-sxm-80gb", 4989}, {"nvidia-a800-sxm-80gb", 4989},
        {"nvidia-l40s", 5872},      {"nvidia-rtx-5090", 6720},   {"nvidia-b200", 37248},         {"nvidia-gb200", 40200},
    };
    for (declared const& row : rows) {
        CAPTURE(row.id);
        range const tpp = measure(the_chip(row.id))[metric::tpp];
        CHECK(row.tpp >= tpp.low * 0.99);
        CHECK(row.tpp <= tpp.high * 1.01);
        // Either figure is .a, as declared (4A090.a, or a .z entry of the same requirement).
        CHECK(answer_for(row.id, ask({2026, 7, 31})).classification() == outcome::in_a);
    }
}

TEST_CASE("HBM3 and HBM3E are 3A090.c over the whole range of their package, HBM2E waits for one") {
    question const q = ask({2026, 9, 24});
    for (std::string_view const name : {"HBM3", "HBM3E"}) {
        CAPTURE(name);
        range const density = measure(the_chip(name))[metric::package_bandwidth];
        CHECK(density.low > 3.3); // beyond License Exception HBM as well
        CHECK(density.bounded());
        answer const a = answer_for(name, q);
        CHECK(a.classification() == outcome::in_c);
        CHECK(a.license() == truth::yes);
        CHECK(a.says(outcome::hbm) == truth::no);
        CHECK(answer_for(name, ask({2024, 12, 1})).license() == truth::no);
    }
    CHECK(measure(the_chip("HBM3"))[metric::package_bandwidth].best == doctest::Approx(819.2 / 121));
    CHECK(measure(the_chip("HBM3E"))[metric::package_bandwidth].best == doctest::Approx(1180.0 / 121));
    CHECK(answer_for("HBM2E", q).classification() == outcome::none);
    CHECK(answer_for("HBM2E", q).license() == truth::unknown);
}

TEST_CASE("TF32 leaves the TPP of AWS parts open, and of no other") {
    for (chip const* c : catalog::all) {
        CAPTURE(c->id);
        if (!find_rate(*c, number_format::tf32)) continue;
        chip without = *c;
        without.rates = {};
        for (rate const& r : c->rates)
            if (r.format != number_format::tf32) without.rates.push(r);
        // Beyond datasheet rounding: 48.3 × 32 and 96.5 × 16 are one number.
        bool const matters = measure(*c)[metric::tpp].high > 1.003 * measure(without)[metric::tpp].high;
        CHECK(matters == (c->vendor == "AWS"));
    }
}

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
