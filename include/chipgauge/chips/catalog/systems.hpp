// Systems: baseboards, servers and racks made of chips of the catalog. Host processors and switches are left out. What NVIDIA declares
// under 5A002 is an encryption item, what it declares under 4A090 or 4A994 is none; of the others it is not known.
#pragma once

#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/chips/system.hpp>

namespace chipgauge {

namespace catalog {
namespace detail {
using namespace std::string_view_literals;
using enum figure_marks;

/// A system of chips of one row. The figures are the chip's, and so are the sources that follow its own.
constexpr chip assembled(std::string_view id, int count, chip own) {
    chip const& circuit = *row(id);
    if (own.note.empty()) own.note = circuit.note;
    own.trust = circuit.trust;
    own.stacks = circuit.stacks;
    for (source const& s : circuit.sources) own.sources.push(s);
    return system_of(circuit, count, own);
}

// clang-format off
inline constexpr chip systems_table[] = {
    assembled("nvidia-a100-sxm-80gb"sv, 8,
              {.id = "nvidia-hgx-a100"sv, .name = "HGX A100 8-GPU"sv, .model = "HGX A100"sv, .aliases = {"HGX A100"sv}, .form_factor = "baseboard"sv, .released = {2020, 11, 16}, .cryptography = encryption::none,
               .sources = {{"https://www.nvidia.com/en-us/data-center/hgx/"sv, released | sold_for}}}),
    assembled("nvidia-h20-96gb"sv, 8,
              {.id = "nvidia-hgx-h20"sv, .name = "HGX H20 8-GPU"sv, .model = "HGX H20"sv, .aliases = {"HGX H20"sv}, .form_factor = "baseboard"sv, .released = {2024, 2}, .cryptography = encryption::none,
               .sources = {{"https://www.nvidia.com/en-us/about-nvidia/company-policies/export-regulations/"sv, released | sold_for}}}),
    assembled("nvidia-h100-sxm"sv, 8,
              {.id = "nvidia-hgx-h100"sv, .name = "HGX H100 8-GPU"sv, .model = "HGX H100"sv, .aliases = {"HGX H100"sv}, .form_factor = "baseboard"sv, .released = {2022, 3, 22}, .cryptography = encryption::none,
               .sources = {{"https://www.nvidia.com/en-us/data-center/hgx/"sv, released | sold_for}}}),
    assembled("nvidia-h200-sxm"sv, 8,
              {.id = "nvidia-hgx-h200"sv, .name = "HGX H200 8-GPU"sv, .model = "HGX H200"sv, .aliases = {"HGX H200"sv}, .form_factor = "baseboard"sv, .released = {2023, 11, 13}, .cryptography = encryption::none,
               .sources = {{"https://www.nvidia.com/en-us/data-center/hgx/"sv, released | sold_for}}}),
    assembled("nvidia-b200"sv, 8,
              {.id = "nvidia-hgx-b200"sv, .name = "HGX B200 8-GPU"sv, .model = "HGX B200"sv, .aliases = {"HGX B200"sv}, .form_factor = "baseboard"sv, .released = {2024, 3, 18}, .cryptography = encryption::controlled,
               .sources = {{"https://www.nvidia.com/en-us/data-center/hgx/"sv, released | sold_for}}}),
    assembled("nvidia-b300"sv, 8,
              {.id = "nvidia-hgx-b300"sv, .name = "HGX B300 NVL8"sv, .model = "HGX B300"sv, .aliases = {"HGX B300"sv}, .form_factor = "baseboard"sv, .released = {2025, 3, 18}, .cryptography = encryption::controlled,
               .sources = {{"https://www.nvidia.com/en-us/data-center/hgx/"sv, released | sold_for}}}),
    assembled("nvidia-h100-sxm"sv, 8,
              {.id = "nvidia-dgx-h100"sv, .name = "DGX H100"sv, .model = "DGX H100"sv, .form_factor = "server"sv, .released = {2022, 3, 22}, .cryptography = encryption::controlled,
               .sources = {{"https://www.nvidia.com/en-us/data-center/dgx-h100/"sv, released | sold_for}}}),
    assembled("nvidia-h200-sxm"sv, 8,
              {.id = "nvidia-dgx-h200"sv, .name = "DGX H200"sv, .model = "DGX H200"sv, .form_factor = "server"sv, .released = {2023, 11, 13}, .cryptography = encryption::controlled,
               .sources = {{"https://www.nvidia.com/en-us/data-center/dgx-h200/"sv, released | sold_for}}}),
    assembled("nvidia-b200"sv, 8,
              {.id = "nvidia-dgx-b200"sv, .name = "DGX B200"sv, .model = "DGX B200"sv, .form_factor = "server"sv, .released = {2024, 3, 18}, .cryptography = encryption::controlled,
               .sources = {{"https://www.nvidia.com/en-us/data-center/dgx-b200/"sv, released | sold_for}}}),
    assembled("nvidia-b300"sv, 8,
              {.id = "nvidia-dgx-b300"sv, .name = "DGX B300"sv, .model = "DGX B300"sv, .form_factor = "server"sv, .released = {2025, 3, 18}, .cryptography = encryption::controlled,
               .sources = {{"https://www.nvidia.com/en-us/data-center/dgx-b300/"sv, released | sold_for}}}),
    assembled("nvidia-gb200"sv, 72,
              {.id = "nvidia-gb200-nvl72"sv, .name = "GB200 NVL72"sv, .model = "GB200 NVL72"sv, .form_factor = "rack"sv, .released = {2024, 3, 18}, .cryptography = encryption::controlled,
               .sources = {{"https://www.nvidia.com/en-us/data-center/gb200-nvl72/"sv, released | sold_for}}}),
    assembled("nvidia-gb300"sv, 72,
              {.id = "nvidia-gb300-nvl72"sv, .name = "GB300 NVL72"sv, .model = "GB300 NVL72"sv, .form_factor = "rack"sv, .released = {2025, 3, 18}, .cryptography = encryption::controlled,
               .sources = {{"https://www.nvidia.com/en-us/data-center/gb300-nvl72/"sv, released | sold_for}}}),
    assembled("amd-mi300x"sv, 8,
              {.id = "amd-mi300x-platform"sv, .name = "Instinct MI300X Platform"sv, .model = "MI300X Platform"sv, .aliases = {"MI300X Platform"sv}, .form_factor = "baseboard"sv, .released = {2023, 12, 6},
               .sources = {{"https://www.amd.com/en/products/accelerators/instinct/mi300/platform.html"sv, released | sold_for}}}),
    assembled("amd-mi355x"sv, 8,
              {.id = "amd-mi355x-platform"sv, .name = "Instinct MI355X Platform"sv, .model = "MI355X Platform"sv, .aliases = {"MI355X Platform"sv}, .form_factor = "baseboard"sv, .released = {2025, 6, 12},
               .sources = {{"https://www.amd.com/en/products/accelerators/instinct/mi350.html"sv, released | sold_for}}}),
    assembled("huawei-ascend-910c"sv, 384,
              {.id = "huawei-cloudmatrix-384"sv, .name = "CloudMatrix 384"sv, .model = "CloudMatrix 384"sv, .form_factor = "racks"sv, .released = {2025, 4},
               .sources = {{"https://arxiv.org/abs/2506.12708"sv, released | sold_for}}}),
    assembled("huawei-ascend-910c"sv, 384,
              {.id = "huawei-atlas-900-a3"sv, .name = "Atlas 900 A3 SuperPoD"sv, .model = "Atlas 900 A3"sv, .aliases = {"Atlas 900"sv, "Atlas 900 A3"sv}, .form_factor = "racks"sv, .released = {2025, 3},
               .sources = {{"https://www.huawei.com/en/news/2025/9/hc-xu-keynote-speech"sv, released | sold_for}}, .note = "At most 384 chips; older machines of the name had other counts and chips."sv}),
};
// clang-format on
} // namespace detail

inline constexpr auto const& systems = detail::systems_table;
} // namespace catalog

/// The system of an id, a name or an alias, with its maker before it or not; nullptr if there is none.
constexpr chip const* find_system(std::string_view name) {
    for (std::string_view const each : {name, detail::without_vendor(name)})
        for (chip const& s : catalog::systems)
            if (detail::has_name(s, each) || same_name(detail::short_id(s), each)) return &s;
    return nullptr;
}

} // namespace chipgauge
