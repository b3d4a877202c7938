// Bills of the 119th Congress as introduced, and the bands of Proclamation 11002: lines that change no answer and are shown beside it.
#pragma once

#include "transaction.hpp"

namespace formal {

/// The line that S.3150, H.R.6875 and S.4456 share: any one of six.
inline bool performance_line(circuit const& c) {
    return c.tpp >= 4800 || (c.tpp >= 2400 && c.density >= 1.6) || (c.tpp >= 1600 && c.density >= 3.2);
}
inline bool bandwidth_line(circuit const& c) { return c.dram >= 1400 || c.transfer >= 1100 || c.dram + c.transfer >= 1700; }

/// H.R.6875 and S.4456: entities located in, headquartered in, or whose ultimate parent is headquartered in China with Hong Kong and
/// Macau, Cuba, Iran, North Korea, Russia, Venezuela; not what is not designed or marketed for use in datacenters.
inline bool countries_of_the_overwatch_act(transaction const& t) {
    for (char const* place : {"CN", "HK", "MO", "CU", "IR", "KP", "RU", "VE"})
        if (t.to == place || t.headquarters == place) return true;
    return false;
}
/// S.3150: located or headquartered in D:5, or Macau. Datacenter or not.
inline bool s_3150(circuit const& c, transaction const& t, bool d5m) {
    return t.on >= 2025'10'09 && d5m && (performance_line(c) || bandwidth_line(c));
}
inline bool h_r_6875(circuit const& c, transaction const& t) {
    return t.on >= 2025'12'18 && countries_of_the_overwatch_act(t) && c.datacenter && (performance_line(c) || bandwidth_line(c));
}
inline bool s_4456(circuit const& c, transaction const& t) {
    return t.on >= 2026'04'30 && countries_of_the_overwatch_act(t) && c.datacenter && (performance_line(c) || bandwidth_line(c));
}
/// Restricted: every license denied. `released`: first marketed, as 2026'01'02.
inline bool s_4456_restricted(circuit const& c, transaction const& t, int released) {
    bool const line = c.tpp >= 21000 || (c.tpp >= 1600 && c.density >= 21) || (released > 2026'01'01 && performance_line(c));
    return t.on >= 2026'04'30 && countries_of_the_overwatch_act(t) && c.datacenter && line;
}

/// Proclamation 11002, from 2026-01-15: all eight limits strict.
inline bool tariff_band_1(circuit const& c, transaction const& t) {
    return t.on >= 2026'01'15 && c.tpp > 14000 && c.tpp < 17500 && c.dram > 4500 && c.dram < 5000;
}
inline bool tariff_band_2(circuit const& c, transaction const& t) {
    return t.on >= 2026'01'15 && c.tpp > 20800 && c.tpp < 21100 && c.dram > 5800 && c.dram < 6200;
}

} // namespace formal
