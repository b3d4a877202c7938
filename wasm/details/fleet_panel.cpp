#include "fleet_panel.hpp"

#include <chipgauge/documents/fleet.hpp>
#include <chipgauge/documents/train.hpp>
#include <chipgauge/readers/fleet_figures.hpp>
#include <chipgauge/words/more.hpp>
#include <chipgauge/words/page.hpp>

namespace chipgauge {
namespace {

fleet_preset const* preset_of(state const& s) {
    for (fleet_preset const& p : fleet_presets)
        if (p.parts == s.fleet) return &p;
    return nullptr;
}

/// Texts read one after the other; what is wrong with any of them stands at the head of a document.
class reading_aloud {
  public:
    explicit reading_aloud(language in) : in_(in) {}

    /// Whether there was something to read, and it could be read.
    bool took(phrase const& label, std::string const& text, auto read) {
        if (text.empty()) return false;
        complaint const why = read(text);
        if (!why.empty()) refuse(label, why.in(in_));
        return why.empty();
    }
    void refuse(phrase const& label, std::string_view why) {
        refused_.push_back({block_kind::paragraph, in_(words::labeled, in_(label), why), tone::undetermined, {}});
    }
    void tell(document& d) const { d.blocks.insert(d.blocks.begin(), refused_.begin(), refused_.end()); }

  private:
    language in_;
    std::vector<block> refused_{};
};

/// How many of the one chip reach the amount asked for; an empty range where that cannot be said, which is told.
range reaching(state const& s, range price, fleet_amount& amount, reading_aloud& aloud, language in) {
    if (!aloud.took(words::page::how_many_reach, s.asked.until, [&](std::string const& text) { return read_amount(amount, text); }))
        return range::none();
    if (s.fleet.size() != 1)
        aloud.refuse(words::page::how_many_reach, in(words::more::one_kind_alone));
    else if (amount.unit == fleet_unit::dollars && price == range{})
        aloud.refuse(words::page::how_many_reach, in(words::more::price_is_missing));
    else if (range const count = least_count(*s.fleet[0].chip, amount, price); count.low >= unbounded || count.empty())
        aloud.refuse(words::page::how_many_reach, detail::until_in_words(*s.fleet[0].chip, amount, count, in));
    else
        return count;
    return range::none();
}

void append(document& d, document const& other) {
    d.heading(other.title);
    if (!other.subtitle.empty()) d.paragraph(other.subtitle, tone::muted);
    d.blocks.insert(d.blocks.end(), other.blocks.begin(), other.blocks.end());
}

} // namespace

document without_disclaimer(document d, date on, language in) {
    if (!d.blocks.empty() && d.blocks.back().text == disclaimer(on, in)) d.blocks.pop_back();
    return d;
}

document fleet_panel(state const& s, language in) {
    question const q = question_of(s);
    std::vector<fleet_part> parts(s.fleet.begin(), s.fleet.end());
    reading_aloud aloud(in);
    range price;
    fleet_amount amount;
    training_run run;
    aloud.took(words::page::price_of_a_chip, s.asked.price,
               [&](std::string const& text) { return read_span(price, text, least_price, largest_price); });
    range const count = reaching(s, price, amount, aloud, in);
    if (!count.empty()) parts = {part_of(*s.fleet[0].chip, count)};
    document d = without_disclaimer(count.empty() ? fleet_document(parts, q, preset_of(s), in, price)
                                                  : fleet_until_document(parts[0], amount, count, q, in, price),
                                    q.on, in);
    run.utilization_given = aloud.took(words::page::utilization, s.asked.utilization,
                                       [&](std::string const& text) { return read_span(run.utilization, text, least_utilization, 1); });
    if (aloud.took(words::page::training_operations, s.asked.flop,
                   [&](std::string const& text) { return read_between(run.operations, text, least_operations, largest_operations); }))
        append(d, without_disclaimer(train_document(parts, run, q, in), q.on, in));
    aloud.tell(d);
    return d;
}

} // namespace chipgauge
