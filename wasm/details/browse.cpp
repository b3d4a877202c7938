#include "browse.hpp"

#include <chipgauge/documents/answer.hpp>
#include <chipgauge/words/more.hpp>

namespace chipgauge {
namespace {

namespace say = words::more;

cell figure_cell(range r, int decimals, language in) {
    cell c{in.range(r, decimals)};
    if (double const v = r.point(); v >= 0) c.value = v;
    return c;
}

cell plain_cell(std::string_view text) { return {std::string(text)}; }

cell year_cell(partial_date d, language in) {
    cell c{d.known() ? detail::digits(static_cast<unsigned>(d.year), 4) : in.say(words::unknown)};
    if (d.known()) c.value = d.year;
    return c;
}

cell day_cell(partial_date d, language in) {
    cell c{in.short_day(d)};
    if (d.known()) c.value = d.first().serial();
    return c;
}

/// A column: its name in links, its title, whether one filters by it, whether it shows before anybody chooses, and its cells.
struct column_of_catalog {
    std::string_view key;
    phrase title;
    bool figures, filters, shows;
    cell (*of)(assessment const&, language);
};

constexpr column_of_catalog all_columns[] = {
    {"chip", say::chip, false, false, true, [](assessment const& a, language) { return plain_cell(a.chip->name); }},
    {"maker", say::maker, false, true, true, [](assessment const& a, language) { return plain_cell(a.chip->vendor); }},
    {"market", say::market, false, true, true, [](assessment const& a, language in) { return plain_cell(name_of(a.chip->sold_for, in)); }},
    {"year", say::year, true, true, true, [](assessment const& a, language in) { return year_cell(a.chip->released, in); }},
    {"released", say::released, true, false, false, [](assessment const& a, language in) { return day_cell(a.chip->released, in); }},
    {"tpp", say::tpp, true, false, true, [](assessment const& a, language in) { return figure_cell(a.measured[metric::tpp], 0, in); }},
    {"density", say::density, true, false, true,
     [](assessment const& a, language in) { return figure_cell(a.measured[metric::density], 2, in); }},
    {"memory", say::memory, true, false, false,
     [](assessment const& a, language in) { return figure_cell(a.chip->memory.value(), 0, in); }},
    {"dram", say::dram, true, false, true,
     [](assessment const& a, language in) { return figure_cell(a.measured[metric::dram_bandwidth], 0, in); }},
    {"io", say::io, true, false, false,
     [](assessment const& a, language in) { return figure_cell(a.measured[metric::transfer_rate], 0, in); }},
    {"decode", say::decode, true, false, false,
     [](assessment const& a, language in) { return figure_cell(decode_bound(*a.chip, {}), 0, in); }},
    {"paragraph", say::paragraph, false, false, true, [](assessment const& a, language in) { return paragraphs_cell(a, in); }},
    {"license", say::license, false, true, true, [](assessment const& a, language in) { return license_cell(a, in); }},
};

void write_cell(record_writer& out, cell const& c) {
    out.open_record();
    out.text("text", c.text);
    if (c.value) out.number("value", *c.value);
    if (c.tone != tone::plain) out.word("tone", name_of(c.tone));
    out.close();
}

} // namespace

void write_catalog(record_writer& out, state const& s, language in) {
    question const q = question_of(s);
    out.flag("full", s.chips.full());
    out.text("asked", question_in_words(q, in));
    out.open_list("columns");
    for (column_of_catalog const& c : all_columns) {
        out.open_record();
        out.word("key", c.key);
        out.text("title", in(c.title));
        out.flag("figures", c.figures);
        out.flag("filters", c.filters);
        out.flag("shows", c.shows);
        out.close();
    }
    out.close();
    out.open_list("rows");
    for (chip const* c : catalog::all) {
        assessment const a = assess(*c, q);
        out.open_record();
        out.word("id", c->id);
        out.flag("compared", s.chips.contains(c));
        out.open_list("cells");
        for (column_of_catalog const& each : all_columns) write_cell(out, each.of(a, in));
        out.close();
        out.close();
    }
    out.close();
}

} // namespace chipgauge
