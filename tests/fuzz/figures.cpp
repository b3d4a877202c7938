#include "targets.hpp"

#include <chipgauge/readers/figures.hpp>
#include <chipgauge/readers/question.hpp>

using namespace chipgauge;

namespace {

bool within_bounds(double v) { return v == 0 || (v >= smallest_figure && v <= largest_figure); }

void must_read_back(range r) {
    if (r.empty()) {
        MUST(r == range::none());
        return;
    }
    MUST(within_bounds(r.low));
    MUST(!r.bounded() || within_bounds(r.high));
    MUST(r.best < 0 || r.contains(r.best));
    range again;
    MUST(read_figure(again, figure_text(r)).empty());
    MUST(again == r);
    for (int decimals = 0; decimals < 10; ++decimals) MUST(!number(r.low, decimals).empty());
}

} // namespace

void fuzz_figures(std::string_view text) {
    range r;
    if (read_figure(r, text).empty()) must_read_back(r);
    r = {};
    if (read_rate(r, text).empty() && !r.empty()) {
        MUST(within_bounds(r.low));
        MUST(!r.bounded() || within_bounds(r.high));
    }
    question q;
    for (question_field const& f : question_fields()) {
        question const before = q;
        if (!f.read(q, text).empty()) {
            MUST(q == before); // what is refused changes nothing
            continue;
        }
        question again = before;
        if (std::string const said = f.write(q); !said.empty()) {
            MUST(f.read(again, said).empty());
            MUST(f.write(again) == said);
        }
        q = before;
    }
}
