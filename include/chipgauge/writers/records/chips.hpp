// Records of `chips`: what is published of each chip, and the metrics that follow.
#pragma once

#include <chipgauge/chips/standing.hpp>
#include <chipgauge/writers/records/compare.hpp>

namespace chipgauge {

namespace detail {

inline void write_dies(record_writer& out, chip const& c) {
    out.open_list("dies");
    for (die const& d : c.dies) {
        out.open_record();
        out.number("count", d.count);
        out.figure("area_mm2", d.area.value());
        out.word("transistor", word_for(d.kind, transistor_words));
        out.close();
    }
    out.close();
}

inline void write_rates(record_writer& out, chip const& c) {
    out.open_list("rates");
    for (rate const& r : c.rates) {
        out.open_record();
        out.word("format", name_of(r.format));
        out.figure("dense_tops", r.dense.value());
        out.number("unit", r.unit);
        out.close();
    }
    out.close();
}

/// Each source with its standing and the figures that rest on it.
inline void write_sources(record_writer& out, chip const& c) {
    constexpr std::string_view figures[] = {"rates",        "die_area", "process", "transistors", "memory", "bandwidth",
                                            "interconnect", "host_io",  "power",   "release",     "market"}; // in the order of their bits
    static_assert(std::size(figures) == figure_marks_count);
    out.open_list("sources");
    for (source const& s : c.sources) {
        out.open_record();
        out.text("url", s.url);
        out.word("standing", name_of(standing_of(s.url)));
        out.open_list("figures");
        for (int i = 0; i < figure_marks_count; ++i)
            if ((s.shows & static_cast<figure_marks>(1 << i)) != figure_marks::none) out.word({}, figures[i]);
        out.close();
        out.close();
    }
    out.close();
}

/// Under the names that the catalog's CSV has.
inline void write_published(record_writer& out, chip const& c) {
    auto const same = [](std::string_view text) { return text; };
    out.word("vendor", c.vendor);
    out.word("model", c.model);
    write_list(out, "aliases", c.aliases, same);
    out.word("form_factor", c.form_factor);
    out.word("architecture", c.architecture);
    out.day("release_date", c.released);
    out.word("market", name_of(c.sold_for));
    out.word("kind", c.kind == product::system ? "system" : word_for(c.kind, products));
    out.word("process_node", c.process_node);
    write_dies(out, c);
    out.figure("transistors_billion", c.transistors.value());
    write_rates(out, c);
    out.word("memory_type", c.memory_type);
    out.figure("memory_gb", c.memory.value());
    out.figure("memory_bandwidth_gb_s", c.memory_bandwidth.value());
    out.word("interconnect_name", c.link_name);
    out.figure("interconnect_bidirectional_gb_s", c.link.value());
    out.figure("host_io_bidirectional_gb_s", c.host_io.value());
    out.figure("tdp_w", c.power.value());
    out.figure("package_area_mm2", c.package_area.value());
    write_sources(out, c);
    write_list(out, "source_urls", c.sources, [](source const& s) { return s.url; });
    out.word("confidence", name_of(c.trust));
    out.word("note", c.note);
}

} // namespace detail

inline void write_catalog(record_writer& out, std::span<chip const* const> all, question const& q) {
    write_verb(out, "chips", q, [&] {
        out.open_list("chips");
        for (chip const* c : all) {
            assessment a;
            a.chip = c;
            a.asked = q;
            a.measured = measure(*c);
            out.open_record();
            out.word("id", c->id);
            out.text("name", c->name);
            detail::write_measured(out, a);
            out.figure("adjusted_peak_performance_wt", adjusted_peak_performance(*c));
            detail::write_declared(out, *c);
            detail::write_published(out, *c);
            write_lints(out, *c);
            out.close();
        }
        out.close();
    });
}

} // namespace chipgauge
