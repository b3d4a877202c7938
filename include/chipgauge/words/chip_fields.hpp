// What the fields of a chip are called, by the key under which they are written.
#pragma once

#include <chipgauge/words/phrase.hpp>

namespace chipgauge {

struct field_label {
    std::string_view key{};
    phrase label{};
};

namespace words {

inline constexpr field_label chip_fields[] = {
    {"id", {"Id", "Identifiant"}},
    {"vendor", {"Maker", "Fabricant"}},
    {"name", {"Name", "Nom"}},
    {"form", {"Form", "Format"}},
    {"architecture", {"Architecture", "Architecture"}},
    {"released", {"Released", "Sortie"}},
    {"market", {"Designed for", "Conçue pour"}},
    {"node", {"Process", "Procédé"}},
    {"transistor", {"Transistors", "Transistors"}},
    {"die", {"Logic die area, mm²", "Surface de silicium logique, mm²"}},
    {"dies", {"Number of dies", "Nombre de puces nues"}},
    {"transistors", {"Transistors, billion", "Transistors, milliards"}},
    {"fp64", {"FP64, TFLOPS", "FP64, TFLOPS"}},
    {"fp64_tensor", {"FP64 tensor, TFLOPS", "FP64 tensoriel, TFLOPS"}},
    {"fp32", {"FP32, TFLOPS", "FP32, TFLOPS"}},
    {"tf32", {"TF32, TFLOPS", "TF32, TFLOPS"}},
    {"bf16", {"BF16, TFLOPS", "BF16, TFLOPS"}},
    {"fp16", {"FP16, TFLOPS", "FP16, TFLOPS"}},
    {"fp8", {"FP8, TFLOPS", "FP8, TFLOPS"}},
    {"fp6", {"FP6, TFLOPS", "FP6, TFLOPS"}},
    {"fp4", {"FP4, TFLOPS", "FP4, TFLOPS"}},
    {"int8", {"INT8, TOPS", "INT8, TOPS"}},
    {"int4", {"INT4, TOPS", "INT4, TOPS"}},
    {"memory_type", {"Memory", "Mémoire"}},
    {"memory_gb", {"Memory, GB", "Mémoire, Go"}},
    {"memory", {"DRAM, GB/s", "DRAM, Go/s"}},
    {"link_name", {"Interconnect", "Interconnexion"}},
    {"link", {"Interconnect, GB/s", "Interconnexion, Go/s"}},
    {"host", {"Host I/O, GB/s", "Entrées-sorties de l’hôte, Go/s"}},
    {"power", {"Power, W", "Puissance électrique, W"}},
    {"sources", {"Sources", "Sources"}},
    {"confidence", {"Figures from", "Chiffres de"}},
    {"note", {"Note", "Note"}},
    {"model", {"Model", "Modèle"}},
    {"aliases", {"Also called", "Aussi appelée"}},
    {"kind", {"Kind", "Nature"}},
    {"package", {"Package, mm²", "Boîtier, mm²"}},
    {"stacks", {"HBM stacks", "Piles HBM"}},
};

} // namespace words

/// The label of a field; nothing for a key that no field has.
constexpr phrase label_of_field(std::string_view key) {
    for (field_label const& f : words::chip_fields)
        if (f.key == key) return f.label;
    return {};
}

} // namespace chipgauge
