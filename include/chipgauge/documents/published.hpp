// What is published of a chip, field by field, for people. What is not published has no row.
#pragma once

#include <chipgauge/documents/document.hpp>
#include <chipgauge/words/chip_fields.hpp>

namespace chipgauge {

namespace detail {

/// A figure with the decimals that it has.
inline std::string published_figure(range r, language in) {
    if (r == range{}) return "";
    if (r.empty()) return in.say(words::nothing);
    if (r.exact()) return in.figure(r.low);
    std::string const span = r.bounded() ? in.figure(r.low) + "–" + in.figure(r.high) : "≥ " + in.figure(r.low);
    return r.best >= 0 && r.best != r.low ? in.figure(r.best) + " (" + span + ")" : span;
}

/// The rate in one format; of several processing units, one after the other.
inline std::string published_rate(chip const& c, number_format f, language in) {
    std::string text;
    for (rate const& r : c.rates)
        if (r.format == f) text += (text.empty() ? "" : " + ") + published_figure(r.dense.value(), in);
    return text;
}

inline std::string published_dies(chip const& c, language in) {
    std::string text;
    for (die const& d : c.dies) {
        std::string const area = published_figure(d.area.value(), in);
        if (area.empty()) return "";
        text += (text.empty() ? "" : " + ") + (d.count > 1 ? in.number(d.count) + " × " + area : area);
    }
    return text;
}

inline std::string published_transistors(chip const& c) {
    constexpr std::string_view names[] = {"", "planar", "FinFET", "GAAFET"};
    std::string text;
    for (die const& d : c.dies) {
        std::string_view const name = names[static_cast<int>(d.kind)];
        if (text.find(name) == std::string::npos) (text += text.empty() ? "" : ", ") += name;
    }
    return text;
}

/// Rows of label and value, without those that have no value.
struct published_rows {
    language in{};
    table t{};
    void add(std::string_view key, std::string value) {
        if (!value.empty()) t.rows.push_back({{in.say(label_of_field(key)), tone::muted}, {std::move(value)}});
    }
    void add(std::string_view key, std::string_view value) { add(key, std::string(value)); }
    void add(std::string_view key, range value) { add(key, published_figure(value, in)); }
};

inline void add_product(published_rows& to, chip const& c) {
    to.add("id", c.id);
    to.add("vendor", c.vendor);
    to.add("name", c.name);
    to.add("form", c.form_factor);
    to.add("architecture", c.architecture);
    if (c.released.known()) to.add("released", to.in.day(c.released));
    if (c.sold_for != market::unknown) to.add("market", name_of(c.sold_for, to.in));
    to.add("node", c.process_node);
    to.add("transistor", published_transistors(c));
    to.add("die", published_dies(c, to.in));
    int count = 0;
    for (die const& d : c.dies) count += d.count;
    if (count) to.add("dies", to.in.number(count));
    to.add("transistors", c.transistors.value());
}

inline void add_memory_and_links(published_rows& to, chip const& c) {
    to.add("memory_type", c.memory_type);
    to.add("memory_gb", c.memory.value());
    to.add("memory", c.memory_bandwidth.value());
    to.add("link_name", c.link_name);
    to.add("link", c.link.value());
    to.add("host", c.host_io.value());
    to.add("power", c.power.value());
}

} // namespace detail

inline table published_table(chip const& c, language in) {
    detail::published_rows rows{in};
    detail::add_product(rows, c);
    for (int f = 0; f < number_format_count; ++f) {
        auto const format = static_cast<number_format>(f);
        rows.add(name_of(format), detail::published_rate(c, format, in));
    }
    detail::add_memory_and_links(rows, c);
    rows.add("model", c.model);
    std::string aliases;
    for (std::string_view const each : c.aliases) (aliases += aliases.empty() ? "" : ", ") += each;
    rows.add("aliases", std::move(aliases));
    if (c.kind == product::memory) rows.add("package", c.package_area.value());
    return std::move(rows.t);
}

} // namespace chipgauge
