// What makers declare for export: their own ECCN and TPP, beside which ours stand.
#pragma once

#include <chipgauge/chips/chip.hpp>

namespace chipgauge {

/// One declaration. A board or a system carries a 4A or 5A entry with the same requirement as the chip inside.
struct declaration {
    std::string_view chip_id{};
    std::string_view product{};       ///< the product that the maker lists
    std::string_view eccn{};
    ranged<tpp> performance{};   ///< unknown where the maker gives none
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
    {"nvidia-h100-sxm"sv, "HGX H100 8-GPU board"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h100-pcie"sv, "H100 PCIe"sv, "4A090.a"sv, 12224_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h100-nvl"sv, "H100 NVL"sv, "4A090.a"sv, 14144_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h200-sxm"sv, "HGX H200 8-GPU board"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h200-nvl"sv, "H200 NVL"sv, "4A090.a"sv, 14144_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h800-sxm"sv, "HGX H800 8-GPU board"sv, "4A090.a"sv, 15840_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-h20-96gb"sv, "HGX H20 8-GPU board"sv, "4A994.l"sv, {}, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a100-sxm-80gb"sv, "HGX A100 8-GPU board 80 GB"sv, "4A090.a"sv, 4989_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-a800-sxm-80gb"sv, "HGX A800 8-GPU board 80 GB"sv, "4A090.a"sv, 4989_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-l40s"sv, "L40S"sv, "4A090.a"sv, 5872_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-rtx-5090"sv, "GeForce RTX 5090"sv, "4A090.a"sv, 6720_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-b200"sv, "DGX B200 system"sv, "5A002.z.1"sv, 37248_TPP, {2026, 7, 31}, nvidia_export_table},
    {"nvidia-gb200"sv, "GB200 1 CPU : 2 GPU board"sv, "5A002.z.1"sv, 40200_TPP, {2026, 7, 31}, nvidia_export_table},
};
// clang-format on
} // namespace detail

inline constexpr auto const& declared = detail::declared_table;
} // namespace catalog

/// The maker's declaration for a chip, or nullptr.
constexpr declaration const* find_declaration(chip const& c) {
    for (declaration const& d : catalog::declared)
        if (d.chip_id == c.id) return &d;
    return nullptr;
}

} // namespace chipgauge
