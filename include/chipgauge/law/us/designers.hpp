// Who designs integrated circuits, as note 1 to 3A090.a asks: the approved designers of supplement no. 6 to part 740, and those who may
// be authorized. The names are the vendors of the catalog.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

using designers = few<std::string_view, 16>;

/// Approved (supplement no. 6 to part 740): the 33 names' owners among the makers known here. AWS is Amazon.com, Google is Alphabet.
inline constexpr designers approved_designers{"AMD"sv,  "AWS"sv,       "Cerebras"sv, "Google"sv,   "Intel"sv,
                                              "Meta"sv, "Microsoft"sv, "NVIDIA"sv,   "Qualcomm"sv, "Tesla"sv};

/// Not approved, and headquartered outside Macau and D:5: authorized if they report under 15 CFR 743.9(b), which is not public.
inline constexpr designers other_designers{"FuriosaAI"sv,  "Graphcore"sv, "Groq"sv,       "OpenAI"sv,
                                           "Rebellions"sv, "SambaNova"sv, "Tenstorrent"sv};

/// Headquartered in China: neither approved nor to be authorized.
inline constexpr designers chinese_designers{"Alibaba T-Head"sv, "Baidu Kunlunxin"sv, "Biren"sv, "Cambricon"sv,    "Huawei"sv,
                                             "Hygon"sv,          "Iluvatar CoreX"sv,  "MetaX"sv, "Moore Threads"sv};

} // namespace chipgauge::law
