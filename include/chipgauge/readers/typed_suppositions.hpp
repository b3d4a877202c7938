// What a question supposes of the law, as text: `3A090.b,740.8/NAC` as if it did not exist, `S.4456:2027-01-01` as law from a day on.
#pragma once

#include <chipgauge/law/us/the_law.hpp>
#include <chipgauge/readers/asked_day.hpp>
#include <chipgauge/words/language.hpp>

#include <list>

namespace chipgauge {

/// The law of the United States as it is supposed to be. Kept as long as the program runs, each once: answers point into it.
inline hypothesis const* supposed(supposition const& what) {
    static std::list<hypothesis> all;
    if (what.empty()) return nullptr;
    for (hypothesis const& known : all)
        if (known.what() == what) return &known;
    return &all.emplace_back(the_law, what);
}

namespace detail {

inline supposition known_of(hypothesis const* known) { return known ? known->what() : supposition(); }

/// Calls `take(part)` for each part of a list with commas, until one is refused.
template<class Take>
complaint each_of_list(std::string_view text, Take take) {
    while (true) {
        std::size_t const comma = text.find(',');
        if (complaint why = take(trimmed(text.substr(0, comma))); !why.empty()) return why;
        if (comma == std::string_view::npos) return {};
        text.remove_prefix(comma + 1);
    }
}

/// The paragraph, what several paragraphs are part of, or the citation of an instrument, as the law writes it.
inline complaint read_paragraph(std::string_view& into, std::string_view text) {
    std::string_view nearest;
    int least = 1 << 20;
    for (enacted const& e : the_law) {
        std::string_view const id = e.rule->id.text;
        if (falls_under(id, text)) {
            into = id.substr(0, text.size());
            return {};
        }
        if (same_name(e.rule->instrument->citation, text)) {
            into = e.rule->instrument->citation;
            return {};
        }
        int const edits = edits_between(text, id);
        if (edits >= least) continue;
        least = edits;
        nearest = id;
    }
    return {words::complaints::no_such_paragraph, nearest};
}

/// The bills of the law, each once: those that say something about licenses, or all of them.
inline std::vector<std::string> names_of_bills(bool about_licenses) {
    std::vector<std::string> all;
    for (enacted const& e : the_law) {
        bool const is_one = e.rule->instrument->kind == text_kind::bill && (!about_licenses || e.rule->if_law != outcome::none);
        std::string const name(is_one ? short_name(*e.rule->instrument) : std::string_view());
        if (is_one && (all.empty() || all.back() != name)) all.push_back(name);
    }
    return all;
}

inline complaint read_bill(instrument const*& into, std::string_view text) {
    bool known = false;
    for (enacted const& e : the_law) {
        if (e.rule->instrument->kind != text_kind::bill || !same_name(short_name(*e.rule->instrument), text)) continue;
        known = true;
        if (e.rule->if_law != outcome::none) into = e.rule->instrument;
    }
    if (into) return {};
    auto const names = names_of_bills(true);
    if (known) return {words::complaints::bill_asks_no_license, sentence::list(names, words::and_)};
    std::string_view nearest;
    int least = 1 << 20;
    for (std::string const& name : names)
        if (int const edits = edits_between(text, name); edits < least) {
            least = edits;
            nearest = name;
        }
    return {words::complaints::write_word, sentence::list(names, words::or_), nearest};
}

/// Adds to what is supposed by now.
inline complaint read_without(hypothesis const*& into, std::string_view text) {
    supposition what = known_of(into);
    complaint why = each_of_list(text, [&](std::string_view part) -> complaint {
        std::string_view name;
        if (complaint no = read_paragraph(name, part); !no.empty()) return no;
        if (what.without.contains(name)) return {words::complaints::supposed_twice, name};
        if (what.without.full()) return {words::complaints::at_most_values, most_supposed};
        what.without.push(name);
        return {};
    });
    if (why.empty()) into = supposed(what);
    return why;
}

/// Adds to what is supposed by now. A bill of which no day is said binds from the day of its text on.
inline complaint read_as_law(hypothesis const*& into, std::string_view text) {
    supposition what = known_of(into);
    complaint why = each_of_list(text, [&](std::string_view part) -> complaint {
        std::size_t const colon = part.find(':');
        bill_as_law one;
        if (complaint no = read_bill(one.bill, part.substr(0, colon)); !no.empty()) return no;
        one.from = one.bill->published;
        if (colon != std::string_view::npos)
            if (complaint no = read_day(one.from, part.substr(colon + 1)); !no.empty()) return no;
        for (bill_as_law const& each : what.as_law)
            if (each.bill == one.bill) return {words::complaints::supposed_twice, short_name(*one.bill)};
        if (what.as_law.full()) return {words::complaints::at_most_values, most_supposed};
        what.as_law.push(one);
        return {};
    });
    if (why.empty()) into = supposed(what);
    return why;
}

inline std::string written(few<std::string_view, most_supposed> const& names) {
    std::string text;
    for (std::string_view const name : names) (text += text.empty() ? "" : ",") += name;
    return text;
}
inline std::string written(few<bill_as_law, most_supposed> const& bills) {
    std::string text;
    for (bill_as_law const& each : bills) {
        (text += text.empty() ? "" : ",") += short_name(*each.bill);
        (text += ':') += iso(each.from);
    }
    return text;
}

} // namespace detail

/// What a question supposes, as a link says it: `without=3A090.b&as-law=S.4456:2026-04-30`. Empty where it supposes nothing.
inline std::string supposed_in_short(hypothesis const* known) {
    if (!known) return {};
    std::string text;
    std::string const bills = detail::written(known->what().as_law);
    if (!known->what().without.empty()) text = "without=" + detail::written(known->what().without);
    if (!bills.empty()) (text += text.empty() ? "as-law=" : "&as-law=") += bills;
    return text;
}

} // namespace chipgauge
