// A feed as Atom (RFC 4287).
#pragma once

#include <chipgauge/documents/change_feed.hpp>
#include <chipgauge/version.hpp>
#include <chipgauge/writers/html.hpp>

namespace chipgauge {

namespace detail {

/// The first moment of a day, in Greenwich (RFC 3339).
inline std::string moment_of(date d) { return iso(d) + "T00:00:00Z"; }

inline std::string atom_entry(feed_entry const& e, language in) {
    std::string out = "  <entry>\n";
    auto const add = [&](std::string_view name, std::string_view attributes, std::string_view text) {
        out += "    " + html_element(name, attributes, html_escaped(text)) + "\n";
    };
    add("id", "", e.id);
    add("title", "", e.title);
    add("updated", "", moment_of(e.on));
    add("published", "", moment_of(e.on));
    if (!e.url.empty()) out += joined({"    <link rel=\"alternate\"", html_attribute("href", e.url), "/>\n"});
    out += joined({"    <category", html_attribute("term", key_of(e.kind)),
                   html_attribute("label", in(words::feed_kinds[static_cast<int>(e.kind)])), "/>\n"});
    add("content", html_attribute("type", "text"), e.text);
    return out + "  </entry>\n";
}

} // namespace detail

inline std::string to_atom(feed const& f) {
    using detail::html_attribute, detail::html_element, detail::html_escaped;
    std::string out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"" +
                      html_attribute("xml:lang", code_of(f.in.speaks())) + ">\n";
    auto const add = [&](std::string_view name, std::string_view text) { out += "  " + html_element(name, "", text) + "\n"; };
    add("id", html_escaped(f.id));
    add("title", html_escaped(f.title));
    add("subtitle", html_escaped(disclaimer(f.updated, f.in)));
    add("updated", detail::moment_of(f.updated));
    add("author", html_element("name", "", "chipgauge"));
    out += detail::joined({"  ", html_element("generator", html_attribute("version", version), "chipgauge"), "\n"});
    for (feed_entry const& e : f.entries) out += detail::atom_entry(e, f.in);
    return out + "</feed>\n";
}

} // namespace chipgauge
