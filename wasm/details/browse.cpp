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

std::string_view name_of_market(assessment const& a) { return name_of(a.chip->sold_for); }

/// The answer in one word, the same in every language: `letter` where nothing but a letter requires a license.
std::string_view license_of(assessment const& a) {
    switch (a.result.license()) {
    case truth::no: return "no";
    case truth::yes: return by_letter(a) ? "letter" : "yes";
    case truth::unknown: break;
    }
    return "undetermined";
}

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
    std::string_view (*word)(assessment const&) = nullptr; ///< what a link says of a cell, whatever the language; else its text
};

constexpr column_of_catalog all_columns[] = {
    {"chip", say::chip, false, false, true, [](assessment const& a, language) { return plain_cell(a.chip->name); }},
    {"maker", say::maker, false, true, true, [](assessment const& a, language) { return plain_cell(a.chip->vendor); }},
    {"market", say::market, false, true, true, [](assessment const& a, language in) { return plain_cell(name_of(a.chip->sold_for, in)); },
     name_of_market},
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
    {"license", say::license, false, true, true, [](assessment const& a, language in) { return license_cell(a, in); }, license_of},
};

void write_cell(record_writer& out, cell const& c, std::string_view word) {
    out.open_record();
    out.text("text", c.text);
    if (!word.empty()) out.word("word", word);
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
        for (column_of_catalog const& each : all_columns) write_cell(out, each.of(a, in), each.word ? each.word(a) : std::string_view());
        out.close();
        out.close();
    }
    out.close();
}

} // namespace chipgauge
