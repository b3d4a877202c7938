// What a failed check prints: outcomes, days, ranges and countries in words, not as integers.
#pragma once

#include <chipgauge/answers/basis.hpp>
#include <chipgauge/answers/headroom.hpp>
#include <chipgauge/answers/timeline.hpp>
#include <chipgauge/assess.hpp>

#include <doctest/doctest.h>

#include <string>

namespace chipgauge {

inline std::string shown(std::string_view text) { return std::string(text); }
inline std::string shown(truth t) { return t == truth::yes ? "yes" : t == truth::no ? "no" : "unknown"; }

inline std::string shown(outcomes set) {
    static constexpr char const* names[] = {"3A090",
                                            ".a",
                                            ".b",
                                            ".c",
                                            "no paragraph",
                                            "floor",
                                            "license",
                                            "no license",
                                            "no exception",
                                            "NAC",
                                            "ACA",
                                            "AIA",
                                            "ACM",
                                            "LPP",
                                            "HBM",
                                            "CCD",
                                            "presumption of denial",
                                            "policy of denial",
                                            "presumption of approval",
                                            "case by case",
                                            "notice",
                                            "repealed"};
    std::string text = "{";
    for (unsigned bit = 0; bit < 22; ++bit)
        if (set.bits >> bit & 1) text += (text.size() > 1 ? ", " : "") + std::string(names[bit]);
    return text + "}";
}
inline std::string shown(outcome o) { return o == outcome::none ? "undetermined" : shown(outcomes(o)); }

inline std::string shown(date d) {
    auto const two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(d.year) + "-" + two(d.month) + "-" + two(d.day);
}
inline std::string shown(country c) { return c.named() ? std::string{c.first(), c.second()} : "--"; }

inline std::string shown(double v) { return v >= unbounded ? "unbounded" : std::string(doctest::toString(v).c_str()); }
inline std::string shown(range r) {
    if (r.empty()) return "none";
    return "[" + shown(r.low) + ", " + shown(r.high) + "] best " + shown(r.best);
}

inline std::string shown(question const& q) {
    return "on " + shown(q.on) + " to " + shown(q.to) + ", seat " + shown(q.seat()) +
           (q.reading == reading::printed ? ", as printed" : ", as enforced");
}

} // namespace chipgauge

namespace doctest {

template<class T>
struct shown_by_us {
    static String convert(T const& value) { return String(chipgauge::shown(value).c_str()); }
};
template<>
struct StringMaker<chipgauge::truth> : shown_by_us<chipgauge::truth> {};
template<>
struct StringMaker<chipgauge::outcome> : shown_by_us<chipgauge::outcome> {};
template<>
struct StringMaker<chipgauge::outcomes> : shown_by_us<chipgauge::outcomes> {};
template<>
struct StringMaker<chipgauge::date> : shown_by_us<chipgauge::date> {};
template<>
struct StringMaker<chipgauge::country> : shown_by_us<chipgauge::country> {};
template<>
struct StringMaker<chipgauge::range> : shown_by_us<chipgauge::range> {};
template<>
struct StringMaker<std::string_view> : shown_by_us<std::string_view> {};

} // namespace doctest
