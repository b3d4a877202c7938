// What makers declare for export: their own ECCN and TPP, beside which ours stand.
//
// NVIDIA's table of part numbers, as it stood on July 31, 2026: every product with a TPP or with a class of 3A090 or 4A090 that has a
// name in it, and what NVIDIA classes below them. The TPP is per GPU, for boards and systems too. AMD publishes a table as well, but of
// part numbers alone, without a product's name or a TPP: nothing in it can be laid beside a chip.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge {

/// One declaration. A board or a system carries a 4A or 5A entry with the same requirement as the chip inside.
struct declaration {
    std::string_view product_id{}; ///< of a chip or of a system
    std::string_view product{};    ///< as the maker lists it
    std::string_view eccn{};
    ranged<tpp> performance{}; ///< of one chip; unknown where the maker gives none
    date as_of{};
    std::string_view source{};
};

namespace catalog {
namespace detail {
using namespace chipgauge::literals;
using namespace std::string_view_literals;

inline constexpr auto nvidia_export_table = "NVIDIA export classification table"sv;

// clang-format off
inline constexpr declaration declared_table[] = {
    {"nvidia-a100-sxm-40gb"sv, "HGX A100 8 GPU, 40 GB"sv, "4A090.a"sv, 3822_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a100-sxm-80gb"sv, "HGX A100 8 GPU, 80 GB"sv, "4A090.a"sv, 4989_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a100-pcie-80gb"sv, "A100 80 GB PCIe"sv, "4A090.a"sv, 4989_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a800-sxm-80gb"sv, "HGX A800 8 GPU, 80 GB"sv, "4A090.a"sv, 4989_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a800-sxm-40gb"sv, "HGX A800 8 GPU, 40 GB"sv, "4A090.a"sv, 4989_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a800-pcie-80gb"sv, "A800 80 GB PCIe"sv, "4A090.a"sv, 4989_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a800-40gb-active"sv, "A800 40 GB Active"sv, "4A090.a"sv, 4989_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a30"sv, "A30"sv, "4A090.b"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a40"sv, "A40"sv, "4A090.b"sv, 2392_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a10g"sv, "A10G"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a16"sv, "A16"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a2"sv, "A2"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h100-sxm"sv, "HGX H100 8 GPU, 80 GB HBM3"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h100-sxm-64gb"sv, "HGX H100 4 GPU, 64 GB HBM2e"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h100-sxm-94gb"sv, "HGX H100 4 GPU, 94 GB HBM2e"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h100-sxm-96gb"sv, "HGX H100 8 GPU, 96 GB HBM2e"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h100-pcie"sv, "H100 PCIe"sv, "4A090.a"sv, 12224_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h100-nvl"sv, "H100 NVL"sv, "4A090.a"sv, 14144_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h200-sxm"sv, "HGX H200 8 GPU"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h200-nvl"sv, "H200 NVL"sv, "4A090.a"sv, 14144_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h800-sxm"sv, "HGX H800 8 GPU"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h800-pcie"sv, "H800 80 GB PCIe"sv, "4A090.a"sv, 12224_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h800-nvl"sv, "H800 NVL"sv, "4A090.a"sv, 14144_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h20-96gb"sv, "HGX H20 8 GPU"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-gh200"sv, "GH200 Superchip, 144 GB HBM3e"sv, "4A003.z.1"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-gh200-96gb"sv, "GH200 Superchip, 96 GB HBM3"sv, "4A003.z.1"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-l4"sv, "L4"sv, "4A090.a"sv, 1952_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-l40"sv, "L40"sv, "4A090.b"sv, 2912_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-l40g"sv, "L40G"sv, "4A090.b"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-l40s"sv, "L40S"sv, "4A090.a"sv, 5872_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-l20"sv, "L20"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-l2"sv, "L2"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-b200"sv, "HGX B200 8 GPU"sv, "5A002.z.1"sv, 37248_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-b300"sv, "HGX B300 NVL8"sv, "5A002.z.1"sv, 55432_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-gb200"sv, "GB200 board, 1 CPU and 2 GPUs"sv, "5A002.z.1"sv, 40200_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-gb300"sv, "GB300 board, 1 CPU and 2 GPUs"sv, "5A002.z.1"sv, 58484_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-gb300-dgx-station"sv, "DGX Station GB300"sv, "5A992.z"sv, 58484_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-6000-server"sv, "RTX PRO 6000 Blackwell Server Edition"sv, "4A090.a"sv, 7488_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-4500-server"sv, "RTX PRO 4500 Blackwell Server Edition"sv, "4A090.a"sv, 3200_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-6000-ws"sv, "RTX PRO 6000 Blackwell Workstation Edition"sv, "4A090.a"sv, 8064_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-6000-max-q"sv, "RTX PRO 6000 Blackwell Max-Q"sv, "4A090.a"sv, 7024_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-6000d"sv, "RTX 6000D"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-5000"sv, "RTX PRO 5000 Blackwell"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-5000-72gb"sv, "RTX PRO 5000 72 GB Blackwell"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-4500"sv, "RTX PRO 4500 Blackwell"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-4000"sv, "RTX PRO 4000 Blackwell"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-4000-sff"sv, "RTX PRO 4000 SFF Blackwell"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-pro-2000"sv, "RTX PRO 2000 Blackwell"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-6000-ada"sv, "RTX 6000 Ada"sv, "4A090.a"sv, 5840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-5880-ada"sv, "RTX 5880 Ada"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-5000-ada"sv, "RTX 5000 Ada"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-4500-ada"sv, "RTX 4500 Ada"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-4000-ada"sv, "RTX 4000 Ada"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-4000-sff-ada"sv, "RTX 4000 SFF Ada"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-2000-ada"sv, "RTX 2000 Ada"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-a6000"sv, "RTX A6000"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-a5500"sv, "RTX A5500"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-a5000"sv, "RTX A5000"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-a4500"sv, "RTX A4500"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-a4000"sv, "RTX A4000"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-a2000"sv, "RTX A2000"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-5090"sv, "GeForce RTX 5090"sv, "4A090.a"sv, 6720_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-5080"sv, "GeForce RTX 5080"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-5070"sv, "GeForce RTX 5070"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-4080-super"sv, "GeForce RTX 4080 SUPER"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-4070-super"sv, "GeForce RTX 4070 SUPER"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},

    {"nvidia-hgx-a100"sv, "HGX A100 8 GPU, 80 GB"sv, "4A090.a"sv, 4989_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-hgx-h20"sv, "HGX H20 8 GPU"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-hgx-h100"sv, "HGX H100 8 GPU, 80 GB HBM3"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-hgx-h200"sv, "HGX H200 8 GPU"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-hgx-b200"sv, "HGX B200 8 GPU"sv, "5A002.z.1"sv, 37248_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-hgx-b300"sv, "HGX B300 NVL8"sv, "5A002.z.1"sv, 55432_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-dgx-h100"sv, "DGX H100"sv, "5A002.z.1"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-dgx-h200"sv, "DGX H200"sv, "5A002.z.1"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-dgx-b200"sv, "DGX B200"sv, "5A002.z.1"sv, 37248_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-dgx-b300"sv, "DGX B300"sv, "5A002.z.1"sv, 55432_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-gb200-nvl72"sv, "DGX GB200 NVL72 compute rack"sv, "5A002.z.1"sv, 40200_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-gb300-nvl72"sv, "DGX GB300 compute rack"sv, "5A002.z.1"sv, 58484_TPP, {2026, 7, 31}, nvidia_export_table},
};
// clang-format on
} // namespace detail

inline constexpr auto const& declared = detail::declared_table;
} // namespace catalog

/// The maker's declaration for a product, or nullptr.
constexpr declaration const* find_declaration(std::string_view product_id) {
    for (declaration const& d : catalog::declared)
        if (d.product_id == product_id) return &d;
    return nullptr;
}
constexpr declaration const* find_declaration(chip const& c) { return find_declaration(c.id); }

} // namespace chipgauge
