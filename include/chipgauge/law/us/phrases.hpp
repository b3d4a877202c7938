// Phrases that several instruments share: sets of places, as the EAR words them.
#pragma once

#include <chipgauge/law/rule.hpp>

namespace chipgauge::law {

using namespace chipgauge::literals;
using namespace std::string_view_literals;

/// "The People's Republic of China", which includes Hong Kong (85 FR 83765).
inline constexpr places china{.named = {"CN", "HK"}};
inline constexpr places china_or_macau{.named = {"CN", "HK", "MO"}};

/// "Macau or a destination specified in Country Group D:5", and its opposite.
inline constexpr places macau_or_d5{.any = groups::d5m};
inline constexpr places neither_macau_nor_d5{.minus = groups::d5m};

/// "Country Groups D:1, D:4, and D:5, excluding any destination also specified in A:5 or A:6". Macau is in D:1 and D:4.
inline constexpr places d1_d4_d5{.any = groups::d1 | groups::d4 | groups::d5, .minus = groups::a5 | groups::a6};

/// D:1 or D:4, but neither D:5 nor Macau, and not in A:5 or A:6.
inline constexpr places d1_d4{.any = groups::d1 | groups::d4, .minus = groups::d5m | groups::a5 | groups::a6};

/// A party whose headquarters, or whose ultimate parent's, are in Macau or D:5, wherever the item goes.
inline constexpr scope party_from_d5{.headquarters = macau_or_d5};
/// To Macau or D:5, or to such a party anywhere.
inline constexpr scope d5_or_party{.to = macau_or_d5, .headquarters = macau_or_d5, .either = true};
/// To a D:1 or D:4 destination, for a party that is not from Macau or D:5.
inline constexpr scope d1_d4_party{.to = d1_d4, .headquarters = neither_macau_nor_d5};

/// Headquartered in the United States or a destination of A:5 or A:6, and not in one of Macau or D:5.
inline constexpr places allied{.any = groups::a5 | groups::a6, .minus = groups::d5m, .named = {"US"}};

/// Exports and reexports, but no transfers within a country.
inline constexpr movements export_or_reexport = movement::export_from_us | movement::reexport;

inline constexpr auto ccl = "15 CFR 774 supp. 1"sv;
/// A party from Macau or D:5 at a D:1 or D:4 destination that is neither.
inline constexpr scope party_from_d5_in_d1_d4{.to = d1_d4, .headquarters = macau_or_d5};
/// Anywhere but Macau and D:5, for a party that is not from there.
inline constexpr scope outside_d5{.to = neither_macau_nor_d5, .headquarters = neither_macau_nor_d5};

inline constexpr outcomes a_or_b = outcome::in_a | outcome::in_b;

} // namespace chipgauge::law
