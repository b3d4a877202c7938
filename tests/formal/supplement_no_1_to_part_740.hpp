// Supplement no. 1 to part 740 (country groups) and supplement no. 5, paragraph (a), read from the eCFR of 2026-09-24, and what
// the Federal Register changed since 2022.
#pragma once

#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace formal {

using group_set = std::set<std::string>;

inline std::set<std::string> words(char const* text) {
    std::istringstream in(text);
    std::set<std::string> all;
    for (std::string word; in >> word;) all.insert(word);
    return all;
}

inline bool listed_in(char const* group, std::string const& code) {
    static std::set<std::string> const
        a1 = words(
            "AR AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IN IE IT JP KR LV LT LU MX NL NZ NO PL PT RO SK SI ZA ES SE CH TR GB US"),
        a5 = words("AR AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IN IE IT JP KR LV LT LU NL NZ NO PL PT RO SK SI ES SE CH TR GB"),
        a6 = words("AL CY IL MT MX SG ZA TW"), d1 = words("KZ AM AZ BY MM KH CN HK GE IQ KP KG LA LY MO MD MN RU TJ TM UZ VE VN YE"),
        d4 = words("IL BH BY CN HK EG IR IQ JO KP KW LB LY MO OM PK QA RU SA SY VE YE"),
        d5 = words("AF BY MM CF CN HK CD CU ER HT IR IQ KP LB LY RU SO SS SD SY VE ZW"),
        tier_1 = words("AU BE CA DK FI FR DE IE IT JP NL NZ NO KR ES SE TW GB US");
    std::string const name = group;
    auto const& list = name == "A:1"   ? a1
                       : name == "A:5" ? a5
                       : name == "A:6" ? a6
                       : name == "D:1" ? d1
                       : name == "D:4" ? d4
                       : name == "D:5" ? d5
                                       : tier_1;
    return list.count(code) != 0;
}

/// The groups of a listed country on a day. Where the State Department's list may differ from the printed one (note to D:5), both
/// are given: the note lets the former control.
inline std::vector<group_set> country_groups(std::string const& code, int on) {
    group_set in;
    for (char const* group : {"A:1", "A:5", "A:6", "D:1", "D:4", "D:5", "Tier 1"})
        if (listed_in(group, code)) in.insert(group);
    auto with = [&](char const* group) {
        group_set more = in;
        more.insert(group);
        return more;
    };
    if (code == "AE") in.insert(on >= 2026'07'10 ? "A:5" : "D:4");                     // 91 FR 43034
    if (code == "NI" && on >= 2024'03'15) in.insert({"D:1", "D:5"});                   // 89 FR 18780
    if (code == "KH" && on < 2025'11'01) in.insert("D:5");                             // 86 FR 70015
    if (code == "KH" && on >= 2025'11'01 && on < 2026'02'03) return {with("D:5"), in}; // the State Department's day is not known
    if (code == "CY" && on < 2024'05'30) return {with("D:5"), in};                     // 89 FR 40369
    if (code == "ET") return {with("D:5"), in};                                        // 22 CFR 126.1, not the printed list
    return {in};
}

/// A place that no supplement names may be judged as its parent state, which stands in some group or in none.
inline std::vector<group_set> any_groups() { return {{}, {"D:1"}, {"D:4"}, {"D:1", "D:4", "D:5"}, {"A:5"}, {"A:6"}, {"A:5", "Tier 1"}}; }

inline bool in(group_set const& groups, char const* group) { return groups.count(group) != 0; }

/// "Macau or a destination specified in Country Group D:5": Macau is in no D:5.
inline bool macau_or_d5(std::string const& code, group_set const& groups) { return code == "MO" || in(groups, "D:5"); }

/// "Country Groups D:1, D:4, or D:5 (excluding any destination also specified in Country Groups A:5 or A:6)".
inline bool d1_d4_d5_less_a5_a6(group_set const& groups) {
    bool const d = in(groups, "D:1") || in(groups, "D:4") || in(groups, "D:5");
    return d && !in(groups, "A:5") && !in(groups, "A:6");
}

} // namespace formal
