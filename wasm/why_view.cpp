#include <chipgauge/documents/explain.hpp>

#include <algorithm>
#include <cmath>

#include "designs.hpp"
#include "views.hpp"

// Why the selected chip gets its answer: each limit with the value that it looks at and a bar toward the line, then what follows from them.
namespace chipgauge::views {
namespace {

using namespace theme;

/// A line of the explanation lays its parts out beside each other, or on a phone in two lines.
struct columns {
    float left = 0, right = 0, name = 0, metric_at = 0, value_at = 0, line_at = 0, bar_at = 0, bar_end = 0, share_at = 0;
    bool wide = true;
};

columns lay_out(ui::area where) {
    columns c;
    c.left = where.at.x;
    c.right = where.at.x + where.width;
    c.wide = where.width >= px(640);
    c.name = px(88);
    c.metric_at = c.left + c.name;
    c.value_at = c.wide ? c.metric_at + px(180) : std::min(c.metric_at + px(168), c.right - px(84)); // the limit needs room behind it
    c.line_at = c.value_at + px(12);
    c.bar_at = c.wide ? c.line_at + px(72) : c.metric_at;
    c.bar_end = c.wide ? c.right - px(92) - px(104) : c.right - px(104);
    c.share_at = c.bar_end + px(12);
    return c;
}

// From nothing to the line, which stands at the end; what reaches it is full. A range shows from its low to its high end.
void bar(columns const& c, float y, limit const& l, range value, truth holds, shade const& met) {
    // Only what rises to its line has a bar: beside "< 600" a full one would read as reached.
    if (value.empty() || !l.bound.exact() || l.bound.low <= 0 || l.compare != comparison::at_least) return;
    float const height = px(6), middle = y + px(10), top = std::round(middle - height / 2), length = c.bar_end - c.bar_at;
    auto const part = [&](double v) { return static_cast<float>(std::clamp(v / l.bound.low, 0.0, 1.0)) * length; };
    ImDrawList& list = ui::canvas();
    list.AddRectFilled({c.bar_at, top}, {c.bar_end, top + height}, colors().track, height / 2);
    shade const& s = holds == truth::yes ? met : holds == truth::unknown ? colors().unknown : colors().clear;
    if (value.high > value.low) {
        list.AddRectFilled({c.bar_at, top}, {c.bar_at + part(value.high), top + height}, faded(s.fill, 0.35f), height / 2);
    }
    if (value.low > 0)
        list.AddRectFilled({c.bar_at, top}, {c.bar_at + std::max(part(value.low), height), top + height}, s.fill, height / 2);
    list.AddRectFilled({c.bar_end - px(1), middle - px(7)}, {c.bar_end + px(1), middle + px(7)}, colors().text);
}

std::string share(limit const& l, range value) {
    if (!value.exact() || !l.bound.exact() || l.bound.low <= 0 || value.low == unbounded) return {};
    if (l.compare != comparison::at_least) return "";
    double const percent = value.low / l.bound.low * 100;
    return percent >= 1000 ? in(say::times_the_line, number(value.low / l.bound.low, 0))
                           : in(say::share_of_line, in.percent(percent, decimals_beside(percent, 100, 1)));
}

std::string_view short_title(metric m) {
    switch (m) {
    case metric::density: return in(say::short_density);
    case metric::transfer_rate: return in(say::short_transfer);
    case metric::datacenter: return in(say::short_datacenter);
    default: return title_of(m);
    }
}

std::string limit_value(limit const& l) {
    std::string const low = figure(l.bound.low);
    return std::string(sign_of(l.compare)) + " " + (l.bound.exact() ? low : low + "–" + figure(l.bound.high));
}

ImU32 ink_of(truth t, shade const& met) { return t == truth::yes ? met.ink : t == truth::no ? colors().muted : colors().unknown.ink; }

// One row of the law: the limit that tells most, or all of them. Returns the height.
float classification(columns const& c, float y, finding const& f, metrics const& measured, bool whole) {
    rule const& r = f.rule();
    shade const& met = shade_of(tone_of_row(r));
    float const start = y, step = px(c.wide ? 22 : 38);
    ui::text({c.left, y}, r.id.text, ink_of(f.met, met), strong);
    ui::citation(r.id.text, {c.right, y + px(1)}, r.instrument->citation, r.instrument->url, small, ui::align::right);
    if (!c.wide) y += px(20);
    std::size_t const told = detail::telling(f);
    for (std::size_t i = 0; i < r.limits.size(); ++i) {
        if (!whole && i != told) continue;
        limit const& l = r.limits[i];
        range const value = measured[l.metric];
        float const at = c.wide ? c.metric_at : c.left;
        ui::text({at, y}, short_title(l.metric), colors().muted);
        std::string const shown = value_beside(l, value);
        if (l.metric == metric::datacenter) {
            ui::text({c.value_at, y}, shown, colors().text, {}, ui::align::right);
            ui::text({c.line_at, y}, in(l.compare == comparison::at_least ? say::is_required : say::is_excluded), colors().muted);
            y += px(22);
            continue;
        }
        ui::text({c.value_at, y}, shown, colors().text, {}, ui::align::right);
        ui::text({c.line_at, y}, limit_value(l), colors().muted);
        float const line = c.wide ? y : y + px(16);
        bar(c, line, l, value, f.each[i], met);
        ui::text({c.share_at, line + px(1)}, share(l, value), ink_of(f.each[i], met), small);
        y += step;
    }
    return y - start + (whole ? px(6) : 0);
}

// A row that follows from the classification: a requirement, an exception, a policy, a notice.
float consequence(columns const& c, float y, std::string_view label, ImU32 ink, finding const& f, std::string const& words) {
    ImGui::PushID(f.enacted);
    float const label_height = draw_paragraph(&ui::canvas(), {c.left, y}, c.name - px(8), ink, label, strong);
    rule const& r = f.rule();
    float const source_width = size_of(r.instrument->citation, small).x, source = std::min(source_width, px(c.wide ? 220 : 120));
    float const width = c.right - c.metric_at - (c.wide ? source + px(24) : 0);
    bool const aside = stage_of(r.then) == stage::notice;
    float height = draw_paragraph(&ui::canvas(), {c.metric_at, y}, width, aside ? colors().muted : colors().text, words,
                                  {aside ? type::small : type::body});
    if (!c.wide) height += line_height(small);
    float const under = c.metric_at + source_width > c.right ? c.left : c.metric_at; // on a phone, where it fits below the words
    ui::citation("source", {c.wide ? c.right : under, c.wide ? y + px(1) : y + height - line_height(small)}, r.instrument->citation,
                 r.instrument->url, small, c.wide ? ui::align::right : ui::align::left);
    ImGui::PopID();
    return std::max(height, label_height) + px(4);
}

std::string with_doubt(std::string_view words, rule const& r, truth applies) {
    std::string text(words);
    if (applies == truth::unknown) text = in(say::possibly, text);
    if (!doubt_of(r).empty()) text = in(say::with_origin, text, doubt_of(r));
    return text;
}

// The rows that decide the classification, and the door to all the others. Returns the height.
float classifications(columns const& c, assessment const& a, float from) {
    static bool whole = false;
    float y = from;
    for (finding const& f : a.findings)
        if (!(any_paragraph & f.rule().then).empty() && f.rule().then != outcome::in_c && f.scoped != truth::no)
            y += classification(c, y, f, a.measured, whole);
    if (ui::link("whole", {c.left, y + px(2)}, in(whole ? say::deciding_limits : say::every_limit), small)) whole = !whole;
    return y + px(26) - from;
}

/// What a row that applies is called here, in which color, and what it says.
struct said_of_row {
    std::string label, words;
    ImU32 ink;
};

said_of_row said_of(rule const& r) {
    std::string const id(r.id.text), text(text_of(r));
    switch (stage_of(r.then)) {
    case stage::notice: return {std::string(name_of(r.instrument->kind, in)), text, colors().muted};
    case stage::review_policy:
        return {std::string(in(say::label_review)),
                text.empty() ? std::string(words_of(r.then)) : in(say::words_and_text, words_of(r.then), text), colors().text};
    case stage::license_exception: return {std::string(key_of(r.then)), text.empty() ? id : text, colors().clear.ink};
    default: break;
    }
    if (r.instrument->kind == text_kind::letter) return {std::string(in(say::label_letter)), text, colors().letter.ink};
    return {std::string(in(r.then == outcome::license ? say::label_license : say::label_release)),
            text.empty() ? id : in(say::labeled, id, text), colors().text};
}

// What follows from the rows that apply, stage by stage. Returns the height.
float consequences(columns const& c, assessment const& a, float from) {
    float y = from;
    rule const* last = nullptr;
    for (stage const part : {stage::license_requirement, stage::license_exception, stage::review_policy, stage::notice})
        for (finding const& f : a.findings) {
            rule const& r = f.rule();
            if (f.applies == truth::no || stage_of(r.then) != part) continue;
            // A bill says the same of a chip in several of its rows.
            bool const again =
                r.instrument->kind == text_kind::bill && last && last->instrument == r.instrument && text_of(*last) == text_of(r);
            last = &r;
            if (again) continue;
            said_of_row const said = said_of(r);
            y += consequence(c, y, said.label, said.ink, f, with_doubt(said.words, r, f.applies));
        }
    return y - from;
}

} // namespace

float why_view(model const& m, ui::area where) {
    assessment const& a = m.explained;
    std::string const name = design_of(*a.chip) ? in(say::with_origin, a.chip->name, in(say::own_figures)) : std::string(a.chip->name);
    std::string const title = in(say::why_title, name, in.with_article(a.asked.to), in.day(a.asked.on));
    float y = where.at.y;
    y += draw_paragraph(&ui::canvas(), {where.at.x, y}, where.width, colors().text, title, strong) + px(2);
    std::string answer = answer_in_words(a);
    if (std::string const near = nearest_in_words(a); !near.empty()) answer += " " + in(words::it_stands, near);
    y += draw_paragraph(&ui::canvas(), {where.at.x, y}, where.width, colors().text, answer) + px(12);

    columns const c = lay_out(where);
    y += classifications(c, a, y);
    ui::hairline(c.left, c.right, y);
    y += px(10);
    y += consequences(c, a, y);
    return y - where.at.y;
}

} // namespace chipgauge::views
