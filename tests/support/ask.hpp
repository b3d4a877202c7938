// Short ways to ask: a question, a chip by name, a chip made up of two figures, and the paragraphs that an assessment meets.
#pragma once

#include "known_chips.hpp"
#include "show.hpp"

namespace chipgauge {

constexpr question ask(date on, country to = "CN", country headquarters = {}, reading as = reading::enforced) {
    question q;
    q.on = on;
    q.to = to;
    q.headquarters = headquarters;
    q.reading = as;
    return q;
}

inline answer answer_for(std::string_view name, question const& q) { return assess(the_chip(name), q).result; }

/// A design of nobody: no letter names it or its maker.
inline constexpr chip design{.id = std::string_view("made-up"),
                             .name = std::string_view("made up"),
                             .vendor = std::string_view("nobody"),
                             .model = std::string_view("made up")};

struct figures {
    double tpp = 0;
    range density = range::exactly(0);
    double dram = 0, transfer = 0;
    bool datacenter = true;
    date released{2024, 1, 1};
};

constexpr metrics metrics_of(figures const& f) {
    metrics m;
    m[metric::tpp] = range::exactly(f.tpp);
    m[metric::density] = f.density;
    m[metric::transfer_rate] = range::exactly(f.transfer);
    m[metric::dram_bandwidth] = range::exactly(f.dram);
    m[metric::bandwidth_sum] = range::exactly(f.dram + f.transfer);
    m[metric::rate] = range::exactly(f.tpp / 8);
    m[metric::package_bandwidth] = range::none();
    m[metric::datacenter] = range::exactly(f.datacenter);
    m[metric::released] = range::exactly(f.released.serial());
    m.area_decides_density = false;
    return m;
}

constexpr assessment assess(figures const& f, question const& q) { return assess(design, metrics_of(f), q); }

/// The paragraphs of 3A090 whose limits hold, displaced or not, in the order of the law.
constexpr few<std::string_view, 8> paragraphs_met(assessment const& a) {
    few<std::string_view, 8> ids;
    for (finding const& f : a.findings)
        if (f.scoped == truth::yes && f.met == truth::yes && !(any_paragraph & f.rule().then).empty()) ids.push(f.rule().id.text);
    return ids;
}

constexpr finding const* finding_of(assessment const& a, paragraph id) {
    for (finding const& f : a.findings)
        if (f.rule().id == id) return &f;
    return nullptr;
}

constexpr truth applies(assessment const& a, paragraph id) {
    finding const* f = finding_of(a, id);
    return f ? f->applies : truth::no;
}

/// Says the question of an assessment whose check fails.
inline std::string asked(assessment const& a) { return shown(a.chip->id) + " " + shown(a.asked); }

} // namespace chipgauge
