// In which entry of the Commerce Control List a product stands, what it is controlled for there, and why.
#pragma once

#include <chipgauge/answers/eccn.hpp>
#include <chipgauge/documents/answer.hpp>
#include <chipgauge/words/explain.hpp>

namespace chipgauge {

namespace detail {

/// `8 × H20`.
inline std::string parts_in_words(chip const& c, language in) {
    std::vector<std::string> all;
    for (part const& p : c.parts) all.push_back(in.number(p.count) + " × " + std::string(p.model));
    return in.list(all, words::and_);
}

/// The paragraph of the circuit, in the words of the entries: `3A090.a`, the floor, or what lies below, where no row tells entries apart.
inline std::string_view circuit_entry(assessment const& a) {
    outcome const o = a.result.classification();
    if (o == outcome::in_no_paragraph && a.result.says(outcome::floor) != truth::yes) return "3A991 / EAR99";
    return key_of(o == outcome::in_no_paragraph ? outcome::floor : o);
}

inline std::string reason_in_words(eccn const& e, assessment const& a, language in) {
    std::string_view const paragraph = circuit_entry(a);
    bool const alone = eccns_of(a).count == 1; // else which entry it is depends on what is not known
    std::string const inside = parts_in_words(*a.chip, in), line = in.range(law::computer_line(a.asked.on));
    switch (e.reason) {
    case entry_reason::circuit: return in(words::entry_of_circuit, paragraph);
    case entry_reason::circuit_inside:
        if (a.result.classification() == outcome::in_no_paragraph) return in(words::entry_of_floor_inside, paragraph, inside);
        return in(alone ? words::entry_of_circuit_inside : words::entry_of_circuit_inside_if, paragraph, inside, line);
    case entry_reason::large_computer:
        return in(alone ? words::entry_of_large_computer : words::entry_of_large_computer_if, paragraph, inside, line,
                  in.range(total_adjusted_peak(*a.chip)));
    case entry_reason::encryption_item:
        return in(a.chip->cryptography == encryption::unknown ? words::entry_if_encryption : words::entry_of_encryption, paragraph, inside);
    case entry_reason::mass_market_item: return in(words::entry_of_mass_market, paragraph, inside);
    }
    return {};
}

inline std::string controls_in_words(eccn const& e, language in) {
    std::vector<std::string> all;
    for (std::size_t bit = 0; bit < std::size(words::controls); ++bit)
        if (e.has(static_cast<control>(1 << bit))) all.push_back(in.say(words::controls[bit]));
    return in.list(all, words::and_);
}

inline void add_entries(document& d, assessment const& a, language in) {
    table t;
    t.columns = columns_of(in, {words::column_entry, words::column_controls, words::column_because});
    for (eccn const& e : eccns_of(a))
        t.rows.push_back({{std::string(e.id), tone::strong}, {controls_in_words(e, in)}, {reason_in_words(e, a, in), tone::muted}});
    d.heading(in(words::heading_entry));
    if (t.rows.empty())
        d.paragraph(in(words::no_entry));
    else
        d.grid(std::move(t));
}

} // namespace detail

} // namespace chipgauge
