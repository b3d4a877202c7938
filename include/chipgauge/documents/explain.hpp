// One chip explained: every limit with its value and its citation, the answer, and what the data cannot tell.
#pragma once

#include <chipgauge/documents/figures.hpp>

#include <algorithm>

namespace chipgauge {

/// One line of "why": the limit that tells most about a row, and how far along the line the chip stands.
struct why_line {
    std::string paragraph{};
    std::string metric{};
    std::string value{};
    std::string limit{};
    double along = -1; ///< value ÷ limit; negative when there is no figure
    truth met = truth::no;
    chipgauge::tone tone = chipgauge::tone::plain;
    std::string text{}; ///< for a row without limits: what it says
    std::string citation{};
    std::string url{};
    std::string doubt{};
};

namespace detail {

/// The limit of a row to show when there is room for one: the first that fails, else the first that is open, else the first figure.
inline std::size_t telling(finding const& f) {
    for (truth const t : {truth::no, truth::unknown})
        for (std::size_t i = 0; i < f.each.count; ++i)
            if (f.each[i] == t) return i;
    for (std::size_t i = 0; i < f.each.count; ++i)
        if (f.rule().limits[i].metric != metric::datacenter) return i;
    return 0;
}

/// A row is worth showing when it classifies, or when it concerns the question and may apply.
inline bool worth_showing(finding const& f, chip const& c) {
    if (f.rule().then == outcome::floor) return false;
    if (f.rule().then == outcome::in_c) return f.met != truth::no || c.kind == product::memory;
    if (stage_of(f.rule().then) == stage::classification && c.kind == product::memory) return false;
    if (stage_of(f.rule().then) == stage::classification) return true;
    return f.applies != truth::no;
}

} // namespace detail

/// The lines of "why": each paragraph of 3A090 in force, then every row that requires, excepts or reviews.
inline std::vector<why_line> why(assessment const& a) {
    std::vector<why_line> lines;
    for (stage const s : {stage::classification, stage::license_requirement, stage::license_exception, stage::review_policy})
        for (finding const& f : a.findings) {
            rule const& r = f.rule();
            if (stage_of(r.then) != s || !detail::worth_showing(f, *a.chip)) continue;
            why_line line;
            line.paragraph = std::string(r.id.text);
            line.met = s == stage::classification ? f.met : f.applies;
            line.tone = tone_of_row(r);
            line.citation = std::string(r.instrument->citation);
            line.url = std::string(r.instrument->url);
            line.doubt = std::string(doubt_of(r));
            line.text = !text_of(r).empty() ? std::string(text_of(r)) : words_of(r.then);
            if (!r.limits.empty() && s == stage::classification) {
                limit const& l = r.limits[detail::telling(f)];
                range const value = a.measured[l.metric];
                line.metric = std::string(title_of(l.metric));
                line.value = value_beside(l, value);
                line.limit = l.metric == metric::datacenter ? "needed" : fmt::format("{} {}", sign_of(l.compare), figure(l.bound.low));
                double const shown = value.exact() ? value.low : value.best;
                if (l.bound.exact() && l.bound.low > 0 && shown >= 0) line.along = shown / l.bound.low;
            } else if (s != stage::classification && text_of(r).empty()) {
                line.text = words_of(r.then);
            } else if (s == stage::review_policy) {
                line.text = words_of(r.then) + ", " + std::string(text_of(r));
            }
            lines.push_back(std::move(line));
        }
    return lines;
}

namespace detail {

/// Each paragraph of 3A090 in force: limit by limit, value beside it.
inline table limits_table(assessment const& a) {
    table t;
    t.columns = {{"Paragraph", "", false}, {"Limit", "", false}, {"Value", "", true}, {"Holds", "", false}, {"Source", "", false}};
    for (finding const& f : a.findings) {
        rule const& r = f.rule();
        if (stage_of(r.then) != stage::classification || !worth_showing(f, *a.chip)) continue;
        for (std::size_t i = 0; i < r.limits.count; ++i) {
            tone const as = f.each[i] == truth::yes ? tone_of_row(r) : f.each[i] == truth::unknown ? tone::undetermined : tone::muted;
            t.rows.push_back({{i ? "" : std::string(r.id.text), tone::strong},
                              {words_of(r.limits[i]), tone::plain},
                              {value_beside(r.limits[i], a.measured[r.limits[i].metric]), tone::plain},
                              {std::string(name_of(f.each[i])), as},
                              {i ? "" : fmt::format("{}; {}", r.instrument->citation, r.cfr),
                               tone::plain,
                               std::string(r.instrument->url),
                               std::string(doubt_of(r)),
                               {}}});
        }
    }
    return t;
}

/// The rows of a later stage that apply or may: what each says, with its limits and values. Rows of one bill share a line.
inline table rows_table(assessment const& a, stage s) {
    table t;
    t.columns = {{"Paragraph", "", false}, {"Says", "", false}, {"Applies", "", false}, {"Source", "", false}};
    std::vector<rule const*> shown;
    for (finding const& f : a.findings) {
        rule const& r = f.rule();
        if (stage_of(r.then) != s || f.applies == truth::no) continue;
        std::string const holds = fmt::format("{}{}", name_of(f.applies), doubt_of(r).empty() ? "" : " *");
        bool merged = false;
        for (std::size_t i = 0; i < shown.size() && r.instrument->kind == text_kind::bill; ++i) {
            if (shown[i]->instrument != r.instrument || text_of(*shown[i]) != text_of(r)) continue;
            t.rows[i][0].text += ", " + std::string(r.id.text.substr(r.id.text.find('/')));
            if (f.applies == truth::yes) t.rows[i][2] = {holds, tone_of_row(r), {}, {}, {}};
            merged = true;
        }
        if (merged) continue;
        std::string text =
            s == stage::notice ? std::string(text_of(r)) : words_of(r.then) + (text_of(r).empty() ? "" : ": " + std::string(text_of(r)));
        if (r.instrument->kind != text_kind::bill)
            for (std::size_t i = 0; i < r.limits.count; ++i)
                text += fmt::format("; {}: {} ({})", words_of(r.limits[i]), name_of(f.each[i]),
                                    value_beside(r.limits[i], a.measured[r.limits[i].metric]));
        std::string source(r.instrument->citation);
        if (r.instrument->kind != text_kind::regulation) source += fmt::format(" ({})", name_of(r.instrument->kind));
        if (!r.cfr.empty()) source += "; " + std::string(r.cfr);
        shown.push_back(&r);
        t.rows.push_back({{std::string(r.id.text), tone::strong},
                          {std::move(text), tone::plain, {}, std::string(doubt_of(r)), {}},
                          {holds, f.applies == truth::yes ? tone_of_row(r) : tone::undetermined},
                          {std::move(source), tone::plain, std::string(r.instrument->url), {}, {}}});
    }
    return t;
}

/// What the data leave open, each as a sentence.
inline std::vector<std::string> open_points(assessment const& a) {
    std::vector<std::string> points;
    auto const add = [&](std::string text) {
        for (auto const& each : points)
            if (each == text) return;
        points.push_back(std::move(text));
    };
    chip const& c = *a.chip;
    question const& q = a.asked;
    if (!q.headquarters.named())
        add(fmt::format(
            "The party's headquarters were not given; {} is assumed. A parent in Macau or D:5 would bring the requirement anywhere.",
            name_of(q.to)));
    if (c.trust != confidence::vendor)
        add(fmt::format("The figures of this chip rest on {}, not on a vendor datasheet alone.",
                        c.trust == confidence::press ? "press reports" : "estimates"));
    for (auto const& wrong : lint_sentences(c)) add(wrong);
    if (!c.note.empty()) add(std::string(c.note));
    if (a.measured.area == range{})
        add("The die area is not published, so performance density is unknown.");
    else if (!a.measured.area.exact() && !a.measured.area.empty())
        add("The die area is an estimate; performance density is a range.");
    if (a.measured[metric::tpp] == range{}) add("No compute rate is published, so TPP is unknown.");
    if (c.sold_for == market::workstation && q.sold_for == market::unknown)
        add("A workstation part is counted as not designed for datacenters, as its maker does: an interpretation.");
    if (!a.destination.certain()) add(fmt::format("The standing of {} is doubtful: {}.", name_of(q.to), a.destination.doubt));
    if (!a.seat.certain() && q.seat() != q.to) add(fmt::format("The standing of {} is doubtful: {}.", name_of(q.seat()), a.seat.doubt));
    if (c.released.known() && q.on < c.released.first())
        add(fmt::format("The chip was released later ({}): the answer is hypothetical.", iso(c.released)));
    std::vector<std::string_view> doubts;
    for (finding const& f : a.findings)
        if (f.applies != truth::no && !doubt_of(f.rule()).empty() &&
            (f.rule().then != outcome::floor || a.result.possible.has(outcome::in_no_paragraph)) &&
            std::find(doubts.begin(), doubts.end(), doubt_of(f.rule())) == doubts.end())
            doubts.push_back(doubt_of(f.rule())), add(fmt::format("{}: {}.", f.rule().id.text, doubt_of(f.rule())));
    if (q.on > rules_verified_through)
        add(fmt::format(
            "Rules after {} were not seen. The Affiliates (50 %) Rule was to return on November 10, 2026; whether it did is not confirmed.",
            long_date(rules_verified_through)));
    return points;
}

} // namespace detail

/// What no output of this program decides.
inline std::vector<std::string> not_covered() {
    return {"listed parties (Entity List, military end users) and the ownership test of the Affiliates Rule",
            "end uses under part 744 beyond the supercomputer and military tests, and \"knowledge\"",
            "the Treasury's sanctions programs (OFAC)",
            "deemed exports, technology and software (3D001, 3E001, 4E091), manufacturing equipment",
            "national security and encryption controls of computers and assemblies (4A003.z, 5A002.z) beyond the requirement of the chips inside"};
}

/// The whole explanation.
inline document explanation(assessment const& a) {
    document d;
    chip const& c = *a.chip;
    question const& q = a.asked;
    d.title = fmt::format("{} to {} on {}", full_name(c), name_of(q.to), long_date(q.on));
    d.subtitle = question_in_words(q);

    d.heading("Figures");
    d.grid(figures_table(a));

    d.heading("Classification");
    if (table t = detail::limits_table(a); !t.rows.empty())
        d.grid(std::move(t));
    else
        d.paragraph("3A090 was not in force on this day.");
    auto const flips = by_area(c, q);
    if (a.measured.area == range{} && flips.count > 1) {
        std::string text;
        double from = 0;
        for (step const& each : flips) {
            std::string const span = from == 0                 ? fmt::format("up to {} mm²", figure(each.up_to, 1))
                                     : each.up_to == unbounded ? fmt::format("above {} mm²", figure(from, 1))
                                                               : fmt::format("above that up to {} mm²", figure(each.up_to, 1));
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", words_of(each.classification), span);
            from = each.up_to;
        }
        d.paragraph("By die area: " + text + ".", tone::undetermined);
    }

    auto const section = [&](std::string title, stage s, std::string_view otherwise) {
        table t = detail::rows_table(a, s);
        if (t.rows.empty() && otherwise.empty()) return;
        d.heading(std::move(title));
        if (t.rows.empty())
            d.paragraph(std::string(otherwise));
        else
            d.grid(std::move(t));
    };
    section("License requirement", stage::license_requirement,
            "No rule in force on this day requires one for this chip, destination and party.");
    section("License exceptions that may be available", stage::license_exception, "");
    section("Review policy", stage::review_policy, a.result.license() == truth::no ? "" : "None has been published for this requirement.");
    section("Notices (they change no answer)", stage::notice, "");

    d.heading("Answer");
    d.paragraph(answer_in_words(a), by_letter(a) ? tone::letter : tone_of(a.result.classification()));
    if (std::string const near = nearest_in_words(a); !near.empty()) d.paragraph("The chip stands " + near + ".");
    if (a.result.says(outcome::floor) == truth::yes && a.result.classification() == outcome::in_no_paragraph)
        d.paragraph("It is still in ECCN 3A991.p, controlled for anti-terrorism reasons only.");

    if (auto const points = detail::open_points(a); !points.empty()) {
        d.heading("What the data cannot tell (* interpretation, or not confirmed)");
        for (auto const& p : points) d.item(p);
    }
    d.heading("Not covered");
    for (auto const& p : not_covered()) d.item(p);
    d.heading("Sources");
    std::vector<instrument const*> cited;
    for (finding const& f : a.findings)
        if (detail::worth_showing(f, *a.chip) && f.scoped != truth::no &&
            std::find(cited.begin(), cited.end(), f.rule().instrument) == cited.end()) {
            cited.push_back(f.rule().instrument);
            d.item(fmt::format("{}: {}", f.rule().instrument->citation, f.rule().instrument->url));
        }
    for (auto const& s : c.sources) d.item(fmt::format("the chip's figures: {}", s.url));
    d.paragraph(disclaimer(q.on), tone::muted);
    return d;
}

} // namespace chipgauge
