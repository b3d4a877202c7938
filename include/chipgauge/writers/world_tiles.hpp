// The world as a grid of equal tiles: one for each country and territory, near its neighbors. No borders are drawn and no area is
// compared: what is asked of each is the same, so each is as large.
#pragma once

#include <chipgauge/law/country.hpp>

#include <cstddef>
#include <iterator>
#include <string_view>

namespace chipgauge {

// clang-format off
/// North is up. Two letters are the code of a country, two points are nothing.
inline constexpr std::string_view world_tiles[] = {
    ".. .. .. .. .. .. .. GL .. FO .. SJ NO SE .. FI .. .. .. .. .. .. .. .. .. .. .. .. .. ..",
    ".. .. .. .. .. .. .. .. IS IM NL DK DE PL AX LV EE .. .. .. .. .. RU .. .. .. .. .. .. ..",
    ".. CA .. .. .. .. .. .. IE GB BE LU AT CZ SK LT BY UA .. .. .. .. .. .. .. .. .. .. .. ..",
    ".. .. .. .. .. .. PM .. GG JE FR LI SI HR HU RO MD XD XL .. KZ .. .. MN .. .. .. .. .. ..",
    ".. .. .. .. .. .. .. .. .. ES MC CH SM BA RS XK BG XC GE AZ UZ KG .. .. KP .. .. .. .. ..",
    ".. US .. .. .. .. .. .. PT GI AD VA IT ME AL MK TR SY AM IR TM TJ CN .. KR JP .. .. .. ..",
    ".. .. BS TC BM .. .. .. .. MA DZ TN MT .. GR CY PS LB IQ KW AF PK BT .. .. .. .. .. .. ..",
    ".. MX CU HT VG MF AI .. EH .. .. .. .. LY .. EG IL JO BH QA AE NP BD MO TW .. .. .. .. ..",
    ".. KY JM DO SX BL KN AG MR .. ML .. .. .. .. .. .. .. SA OM .. IN MM LA HK .. .. .. .. ..",
    ".. GT BZ PR VI MS GP MQ CV SN .. .. NE TD .. .. SD ER YE .. .. .. TH VN .. MP .. .. UM ..",
    ".. SV HN AW DM VC LC BB GM GN BF BJ .. .. .. .. .. .. DJ .. .. .. .. KH PH GU .. .. .. ..",
    ".. NI CR CW BQ GD TT GW SL CI TG NG CM .. CF .. SS ET .. .. .. LK .. .. .. PW FM MH .. ..",
    ".. .. PA CO VE GY SR GF .. LR GH ST GQ .. .. .. UG KE SO .. .. MV MY SG BN .. .. .. KI ..",
    ".. .. .. EC .. .. .. .. .. .. .. .. GA CG CD BI RW TZ .. SC IO .. .. ID .. PG NR TV TK ..",
    ".. .. .. PE .. .. BR .. .. .. .. .. .. AO .. ZM MW KM YT .. .. .. CC CX TL .. SB WF WS AS",
    ".. .. .. .. BO .. .. .. .. SH .. .. .. .. BW .. ZW MZ MG RE MU .. .. .. .. .. VU FJ NU PF",
    "PN .. .. .. .. .. PY .. .. .. .. .. .. NA ZA LS SZ .. .. .. .. .. .. .. .. AU NC NF TO CK",
    ".. .. .. CL AR .. UY .. .. .. .. .. .. .. .. .. .. .. .. .. TF .. .. .. .. .. .. NZ .. ..",
    ".. .. .. .. .. .. FK GS .. .. .. BV .. .. .. .. .. .. .. .. .. HM .. .. .. .. .. .. .. ..",
    ".. .. .. .. .. .. .. .. .. .. AQ .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. ..",
};
// clang-format on

inline constexpr std::size_t world_columns = (world_tiles[0].size() + 1) / 3, world_rows = std::size(world_tiles);

/// The code at a place of the grid; none where no country is.
constexpr country tile_at(std::size_t row, std::size_t column) {
    std::string_view const code = world_tiles[row].substr(column * 3, 2);
    return code == ".." ? country{} : country(code[0], code[1]);
}

} // namespace chipgauge
