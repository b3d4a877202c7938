#include "details.hpp"

#include <chipgauge/documents/changes.hpp>
#include <chipgauge/documents/compare.hpp>
#include <chipgauge/documents/explain.hpp>
#include <chipgauge/documents/figures.hpp>
#include <chipgauge/documents/headroom.hpp>
#include <chipgauge/documents/inference.hpp>
#include <chipgauge/documents/timeline.hpp>
#include <chipgauge/documents/where.hpp>
#include <chipgauge/words/more.hpp>
#include <chipgauge/words/page.hpp>
#include <chipgauge/writers/citation.hpp>
#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/html.hpp>
#include <chipgauge/writers/json.hpp>
#include <chipgauge/writers/markdown.hpp>
#include <chipgauge/writers/records/compare.hpp>
#include <chipgauge/writers/svg.hpp>
#include <chipgauge/writers/tile_map.hpp>

#include "../designs.hpp"
#include "../document_lines.hpp"
#include "../state.hpp"
#include "browse.hpp"
#include "fleet_panel.hpp"
#include "own_table.hpp"
#include "story.hpp"

namespace chipgauge {
namespace {

document panel_document(state const& s, language in) {
    question const q = question_of(s);
    document d;
    switch (s.beside) {
    case panel::why: break;
    case panel::figures: d = figures_document(assess(*s.selected, q), in); break;
    case panel::headroom: d = headroom_document(*s.selected, q, false, in); break;
    case panel::inference: d = inference_document({s.chips.begin(), s.chips.end()}, s.model, in); break;
    case panel::fleet: d = fleet_panel(s, in); break;
    }
    // The page's foot says it already.
    return without_disclaimer(std::move(d), q.on, in);
}

std::string record(std::vector<assessment> const& all, question const& q, bool as_csv) {
    std::string out;
    json_writer json(out);
    csv_writer csv(out);
    write_comparison(as_csv ? static_cast<record_writer&>(csv) : json, all, q, as_csv ? findings_told::none : findings_told::in_scope);
    return out;
}

namespace say = words::more;

struct named_words {
    std::string_view key{};
    phrase text{};
};

constexpr named_words words_of_parts[] = {
    {"any", say::any},        {"columns", say::columns}, {"add", say::add},       {"compared", say::compared},  {"full", say::full},
    {"find", say::find_chip}, {"back", say::back},       {"next", say::next},     {"leave", say::leave},        {"story", say::story},
    {"since", say::since},    {"drop", say::drop},       {"choose", say::choose}, {"save", say::save},          {"y", say::required},
    {"n", say::not_required}, {"u", say::undetermined},  {"!", say::unreadable},  {"open", say::an_open_quote},
};

/// `#` where a count is to be: the page counts what it shows.
void write_words(record_writer& out, language in) {
    out.open_record("words");
    for (named_words const& each : words_of_parts) out.text(each.key, in(each.text));
    out.text("count", in(say::count, "#", "#"));
    out.text("done", in(say::rows_done, "#", "#"));
    out.text("step", in(say::step, "#", "#"));
    out.text("reads", in(say::columns_read, "name, vendor, fp16, fp8, int8, fp4, die, memory, link, host, market, released"));
    out.close();
}

/// The day since which changes are told: the one that the address says, else a year before the day asked.
date since_of(state const& s) {
    constexpr std::string_view said = "changes.";
    date since{0, 0, 0};
    if (s.more.compare(0, said.size(), said) == 0 && read_day(since, std::string_view(s.more).substr(said.size())).empty() && since < s.on)
        return since;
    return date::from_serial(s.on.serial() - 365);
}

void write_part(record_writer& out, std::string_view what, state const& s, language in) {
    if (what == "story") {
        out.open_list("steps");
        write_story(out, s, in);
        out.close();
    } else if (what == "catalog") {
        write_catalog(out, s, in);
    } else if (what == "where") {
        out.text("picture", tile_map(*s.selected, s, in));
        out.text("html", to_html(where_document(*s.selected, s, in)));
    } else if (what == "changes") {
        out.text("since", iso(since_of(s)));
        out.text("on", iso(s.on));
        out.text("html", to_html(changes_document(s, since_of(s), in)));
    }
}

std::string part_of_page(std::string_view what, state const& s, language in) {
    std::string text;
    json_writer out(text);
    out.open_record({});
    write_words(out, in);
    write_part(out, what, s, in);
    out.close();
    return text;
}

/// Says in the heads of a comparison's columns which chips are not from the catalog.
void mark_own(document& d, std::vector<assessment> const& compared, language in) {
    for (block& b : d.blocks)
        for (std::size_t i = 0; b.kind == block_kind::grid && i < compared.size() && i + 1 < b.grid.columns.size(); ++i)
            if (design_of(*compared[i].chip)) b.grid.columns[i + 1].subtitle = in(words::page::own_figures);
}

/// What the canvas shows, as documents: the comparison, why, over time, and the panel where it says something else.
std::string mirror(std::vector<assessment> const& compared, state const& s, date today, language in) {
    document comparison = comparison_document(compared, in), explained = explanation(assess(*s.selected, s), in);
    mark_own(comparison, compared, in);
    if (design_of(*s.selected))
        explained.blocks.insert(explained.blocks.begin(), {block_kind::paragraph, in.say(words::page::not_from_catalog), tone::muted, {}});
    return to_html(comparison) + to_html(explained) + to_html(timeline_table(*s.selected, s, today, in)) +
           (s.beside == panel::why ? "" : to_html(panel_document(s, in)));
}

std::string picture(std::vector<assessment> const& compared, state const& s, language in) {
    return to_svg(plot_of(compared, s, axes_of(s)), s.on, words_of(compared, s.on, axes_of(s), in), in);
}

std::string cited(std::vector<assessment> const& compared, state const& s, language in) {
    return to_bibtex({titled(s, comparison_document(compared, in).title, in), command_of(s), s.on, law_of(s)}, in);
}

} // namespace

std::string details(std::string_view what, std::string_view fragment, language in, date today) {
    constexpr std::string_view with = "with:";
    std::size_t const end = std::min(fragment.find('\n'), fragment.size());
    state s = read_fragment(fragment.substr(0, end), default_state(today));
    if (what == "panel") return to_lines(panel_document(s, in));
    if (what == "rows") return classify_lines(fragment.substr(std::min(end + 1, fragment.size())), s, in);
    if (what.substr(0, with.size()) == with) {
        if (chip const* const c = find_chip(what.substr(with.size()))) add_chip(s, *c);
        return to_fragment(s);
    }
    for (std::string_view const each : {"story", "catalog", "where", "changes", "classify"})
        if (what == each) return part_of_page(what, s, in);
    question const q = question_of(s);
    std::vector<assessment> compared;
    for (chip const* c : s.chips) compared.push_back(assess(*c, q));
    if (what == "mirror") return mirror(compared, s, today, in);
    if (what == "picture") return picture(compared, s, in);
    if (what == "bibtex") return cited(compared, s, in);
    return what == "markdown" ? to_markdown(comparison_document(compared, in)) : record(compared, q, what == "csv");
}

} // namespace chipgauge
