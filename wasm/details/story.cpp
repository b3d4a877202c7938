#include "story.hpp"

#include <chipgauge/documents/answer.hpp>
#include <chipgauge/law/us/the_law.hpp>
#include <chipgauge/words/more.hpp>

namespace chipgauge {
namespace {

namespace say = words::more;

/// The row of a paragraph in force on a day as it is enforced.
rule const& row_on(std::string_view id, date on) {
    rule const* found = nullptr;
    for (enacted const& e : the_law)
        if (e.rule->id.text == id && e.in_force(on, reading::enforced)) found = e.rule;
    return found ? *found : *the_law.begin()->rule;
}

/// The first day on which a paragraph stands there by an instrument.
date day_of(std::string_view id, instrument const& by) {
    date first = last_day;
    for (enacted const& e : the_law)
        if (e.rule->id.text == id && e.rule->instrument == &by && e.rule->effective < first) first = e.rule->effective;
    return first;
}

/// Where a row has its line for a metric.
std::string line_of(std::string_view id, date on, metric m, language in) {
    for (limit const& l : row_on(id, on).limits)
        if (l.metric == m) return in.figure(l.bound.low);
    return in.say(words::unknown);
}

/// A view: a day, two axes, the chips, and which of them is explained.
struct step {
    date on{};
    plot_axis x{}, y{};
    std::initializer_list<chip const*> chips{};
    chip const* why = nullptr;
};

class teller {
  public:
    teller(record_writer& out, state const& from, language in) : out_(out), from_(from), in_(in) {}

    void tell(step const& s, phrase const& title, std::string const& text) {
        state view = default_state(s.on);
        view.lang = from_.lang;
        view.chips = {};
        for (chip const* c : s.chips) add_chip(view, *c);
        view.selected = s.why;
        view.x = s.x;
        view.y = s.y;
        view.more = "story." + detail::digits(static_cast<unsigned>(++number_), 1);
        out_.open_record();
        out_.text("fragment", to_fragment(view));
        out_.text("title", in_(title));
        out_.text("day", in_.day(s.on));
        out_.text("text", text);
        assessment const answer = assess(*s.why, view);
        out_.text("answer", in_(say::of_chip, s.why->model) + classification_sentence(answer, in_) + " " + license_sentence(answer, in_));
        out_.close();
    }

  private:
    record_writer& out_;
    state const& from_;
    language in_;
    int number_ = 0;
};

std::string figure_of(chip const& c, metric m, language in) { return in.range(measure(c)[m], m == metric::density ? 2 : 0); }

} // namespace

void write_story(record_writer& out, state const& from, language in) {
    using enum plot_axis;
    chip const &a100 = *find_chip("A100"), &h100 = *find_chip("H100"), &h20 = *find_chip("H20"), &h200 = *find_chip("H200");
    chip const &a800 = *find_chip("A800"), &h800 = *find_chip("H800"), &b200 = *find_chip("B200"), &l20 = *find_chip("L20");
    std::string_view const a1 = "3A090.a.1", review = "742.6(b)(10)(iii)(A)(1)";
    date const in_2022 = day_of(a1, law::ifr_2022), in_2023 = day_of(a1, law::ifr_2023),
               in_2025 = day_of("letter.2025-04-09", law::h20_letter), in_2026 = day_of(review, law::review_2026);
    date const cut = h800.released.last(), notch = h20.released.last();
    auto const line = [&](std::string_view id, date on, metric m) { return line_of(id, on, m, in); };
    auto const of = [&](chip const& c, metric m) { return figure_of(c, m, in); };

    teller story(out, from, in);
    story.tell({in_2022, tpp, transfer_rate, {&a100, &h100}, &a100}, say::lines_of_2022,
               in(say::lines_of_2022_text, in.day(in_2022), law::ifr_2022.citation, line(a1, in_2022, metric::tpp),
                  line(a1, in_2022, metric::transfer_rate), of(a100, metric::tpp)));
    story.tell({cut, tpp, transfer_rate, {&a100, &h100, &a800, &h800}, &h800}, say::cut_link,
               in(say::cut_link_text, of(a800, metric::tpp), of(a800, metric::transfer_rate), of(h800, metric::tpp),
                  of(h800, metric::transfer_rate)));
    story.tell({in_2023, tpp, density, {&a100, &h100, &a800, &h800}, &h800}, say::lines_of_2023,
               in(say::lines_of_2023_text, law::ifr_2023.citation, in.day(in_2023), line(a1, in_2023, metric::tpp),
                  line("3A090.b.1", in_2023, metric::tpp), line("3A090.b.1", in_2023, metric::density)));
    question at_the_notch;
    at_the_notch.on = notch;
    assessment const of_h20 = assess(h20, at_the_notch);
    story.tell({notch, tpp, density, {&h20, &h100, &h800, &l20}, &h20}, say::in_the_notch,
               in(say::in_the_notch_text, of(h20, metric::tpp), of(h20, metric::density), nearest_in_words(of_h20, in),
                  of(h20, metric::dram_bandwidth)));
    story.tell({in_2025, dram_bandwidth, transfer_rate, {&h20, &h100, &l20}, &h20}, say::the_letter,
               in(say::the_letter_text, in.day(in_2025), line("letter.2025-04.reported.memory", in_2025, metric::dram_bandwidth),
                  line("letter.2025-04.reported.io", in_2025, metric::transfer_rate),
                  line("letter.2025-04.reported.sum", in_2025, metric::bandwidth_sum), of(h20, metric::dram_bandwidth)));
    story.tell({in_2026, tpp, dram_bandwidth, {&h20, &h200, &h100, &b200}, &h200}, say::the_review,
               in(say::the_review_text, in.day(in_2026), law::review_2026.citation, line(review, in_2026, metric::tpp),
                  line(review, in_2026, metric::dram_bandwidth), of(h200, metric::tpp)));
}

} // namespace chipgauge
