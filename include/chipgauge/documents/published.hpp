// What is published of a chip, figure by figure, each with who says so. What is not published has no row.
#pragma once

#include <chipgauge/chips/standing.hpp>
#include <chipgauge/documents/document.hpp>
#include <chipgauge/words/chip_fields.hpp>
#include <chipgauge/words/explain.hpp>
#include <chipgauge/words/figures.hpp>

#include <algorithm>

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

/// `nvidia.com` of an address.
inline std::string site_of(std::string_view url) {
    std::string_view const host = host_of(url), www = "www.";
    return std::string(host.substr(0, www.size()) == www ? host.substr(www.size()) : host);
}

/// Appends a name that is not among them.
inline void add_once(std::vector<std::string>& names, std::string name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

/// The sources that a figure rests on, and their standing.
struct vouched {
    cell source{}, standing{};

    vouched(chip const& c, figure_marks figure, language in) {
        std::vector<std::string> sites, standings;
        for (chipgauge::source const& s : c.sources) {
            if ((s.shows & figure) == figure_marks::none) continue;
            if (source.url.empty()) source.url = s.url;
            add_once(sites, site_of(s.url));
            add_once(standings, in.say(words::standings[static_cast<std::size_t>(standing_of(s.url))]));
        }
        source.text = in.list(sites, words::and_);
        standing = {in.list(standings, words::and_), tone::muted};
    }
};

/// Rows of figure, value, source and standing, without those that have no value.
struct published_rows {
    chip const& of;
    language in{};
    table t{};

    void add(std::string_view key, std::string value, figure_marks figure = figure_marks::none) {
        if (value.empty()) return;
        vouched by(of, figure, in);
        t.rows.push_back({{in.say(label_of_field(key)), tone::muted}, {std::move(value)}, std::move(by.source), std::move(by.standing)});
    }
    void add(std::string_view key, std::string_view value, figure_marks figure = figure_marks::none) {
        add(key, std::string(value), figure);
    }
    void add(std::string_view key, range value, figure_marks figure) { add(key, published_figure(value, in), figure); }
};

inline void add_product(published_rows& to, chip const& c) {
    to.add("id", c.id);
    to.add("vendor", c.vendor);
    to.add("name", c.name);
    to.add("form", c.form_factor);
    to.add("architecture", c.architecture);
    if (c.released.known()) to.add("released", to.in.day(c.released), figure_marks::released);
    if (c.sold_for != market::unknown) to.add("market", name_of(c.sold_for, to.in), figure_marks::sold_for);
    to.add("node", c.process_node, figure_marks::process);
    to.add("transistor", published_transistors(c), figure_marks::process);
    to.add("die", published_dies(c, to.in), figure_marks::area);
    int count = 0;
    for (die const& d : c.dies) count += d.count;
    if (count) to.add("dies", to.in.number(count), figure_marks::area);
    to.add("transistors", c.transistors.value(), figure_marks::transistors);
}

inline void add_memory_and_links(published_rows& to, chip const& c) {
    to.add("memory_type", c.memory_type, figure_marks::memory);
    to.add("memory_gb", c.memory.value(), figure_marks::memory);
    to.add("memory", c.memory_bandwidth.value(), figure_marks::bandwidth);
    to.add("link_name", c.link_name, figure_marks::link);
    to.add("link", c.link.value(), figure_marks::link);
    to.add("host", c.host_io.value(), figure_marks::host_io);
    to.add("power", c.power.value(), figure_marks::power);
}

} // namespace detail

inline table published_table(chip const& c, language in) {
    detail::published_rows rows{c, in};
    rows.t.columns = columns_of(in, {words::column_published, words::column_value, words::column_source, words::column_standing});
    detail::add_product(rows, c);
    for (int f = 0; f < number_format_count; ++f) {
        auto const format = static_cast<number_format>(f);
        rows.add(name_of(format), detail::published_rate(c, format, in), figure_marks::rates);
    }
    detail::add_memory_and_links(rows, c);
    rows.add("model", c.model);
    std::string aliases;
    for (std::string_view const each : c.aliases) (aliases += aliases.empty() ? "" : ", ") += each;
    rows.add("aliases", std::move(aliases));
    if (c.kind == product::memory) rows.add("package", c.package_area.value(), figure_marks::area);
    return std::move(rows.t);
}

} // namespace chipgauge
