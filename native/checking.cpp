#include "checking.hpp"

#include "citations.hpp"
#include "question_record.hpp"

#include <chipgauge/answers/timeline.hpp>
#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/law/us/caps.hpp>
#include <chipgauge/words/check.hpp>

#include <algorithm>

using namespace chipgauge;

namespace {

/// A question of a claim, ready to be asked.
struct prepared {
    claim_question const* from;
    std::string ask;
    question_record record;
};

refusal at_place(claim_file const& file, std::size_t at) {
    return [&file, at](sentence const& why) { file.text().refuse(at, why); };
}

std::string filled(std::string text, std::string const& name, std::string const& value) {
    std::string const place = '{' + name + '}';
    for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at + value.size()))
        text.replace(at, place.size(), value);
    return text;
}

/// The questions of a claim, with `value` where it assumes something.
std::vector<prepared> prepare(claim_file const& file, claim_on_file const& c, std::string const& value) {
    std::vector<prepared> all;
    for (claim_question const& q : c.questions) {
        std::string ask = c.assumes ? filled(q.ask, c.assumes->name, value) : q.ask;
        question_record record(ask, at_place(file, q.at));
        all.push_back({&q, std::move(ask), std::move(record)});
    }
    return all;
}

/// Whether all that a question expects is so on a day.
truth met_on(claim_file const& file, prepared& q, date day) {
    record_node const record = q.record.on(day);
    truth met = truth::yes;
    for (claim_question::expected const& e : q.from->expects)
        for (looked_at const& f : judge(e.what, record, at_place(file, e.at)).figures) met = met && f.met;
    return met;
}

truth met(claim_file const& file, std::vector<prepared>& all) {
    truth t = truth::yes;
    for (prepared& q : all) t = t && met_on(file, q, q.record.day());
    return t;
}

asked_and_found answered(claim_file const& file, prepared& q) {
    asked_and_found a;
    a.command = "chipgauge " + q.ask;
    a.met = truth::yes;
    record_node const record = q.record.on(q.record.day());
    auto const take = [&](judged const& j) {
        for (looked_at const& f : j.figures)
            if (std::none_of(a.figures.begin(), a.figures.end(),
                             [&](looked_at const& g) { return g.key == f.key && g.whose == f.whose && !f.expected_anything; }))
                a.figures.push_back(f);
        for (found_node const& n : j.nodes) add_citations(a.citations, record, n, q.record.day());
    };
    for (claim_question::expected const& e : q.from->expects) {
        judged const j = judge(e.what, record, at_place(file, e.at));
        for (looked_at const& f : j.figures) a.met = a.met && f.met;
        take(j);
    }
    for (claim_question::shown const& s : q.from->shows) take(show(s.what, record, at_place(file, s.at)));
    return a;
}

/// The days on which an answer may change: rows and amounts begin, countries change groups, and where all chips are looked at, one is
/// released.
std::vector<date> days_of_change(std::vector<prepared> const& all, date after, date through) {
    bool const of_all_chips = std::any_of(all.begin(), all.end(), [](prepared const& q) { return q.record.of_all_chips(); });
    std::vector<date> days;
    for (enacted const& e : the_law) days.push_back(e.rule->effective);
    for (cap const& c : law::caps) days.push_back(c.effective);
    for (std::size_t i = 0; i < the_law.where->change_count; ++i) days.push_back(the_law.where->changes[i].from);
    for (prepared const& q : all)
        if (hypothesis const* const law = q.record.supposing())
            for (bill_as_law const& each : law->what().as_law) days.push_back(each.from);
    for (chip const* c : catalog::all)
        if (c->released.known() && of_all_chips) days.push_back(c->released.first());
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::erase_if(days, [&](date d) { return d <= after || d > through; });
    return days;
}

/// The one day that a claim's questions ask about; not valid where they ask about several, or none of them has days.
date day_of(std::vector<prepared> const& all) {
    date day{0, 0, 0};
    for (prepared const& q : all) {
        if (!q.record.dated()) continue;
        if (day.valid() && day != q.record.day()) return {0, 0, 0};
        day = q.record.day();
    }
    return day;
}

truth met_all_on(claim_file const& file, std::vector<prepared>& all, date day) {
    truth t = truth::yes;
    for (prepared& q : all) t = t && met_on(file, q, q.record.dated() ? day : q.record.day());
    return t;
}

/// The claim's course: until when it holds, from when, or until when it did before.
course follow(claim_file const& file, std::vector<prepared>& all, date through) {
    course c{met(file, all), {0, 0, 0}, {0, 0, 0}};
    date const day = day_of(all);
    if (!day.valid() || c.then == truth::unknown) return c;
    for (date const d : days_of_change(all, day, through)) {
        truth const t = met_all_on(file, all, d);
        if (t != !c.then) continue;
        (c.then == truth::yes ? c.until : c.from) = c.then == truth::yes ? d.previous() : d;
        return c;
    }
    if (c.then == truth::yes) return c;
    std::vector<date> before = days_of_change(all, timeline_start.previous(), day);
    for (std::size_t i = before.size(); i-- > 0;) {
        if (met_all_on(file, all, before[i].previous()) != truth::yes) continue;
        c.until = before[i].previous();
        return c;
    }
    return c;
}

bool is_whole(double v) { return v == static_cast<double>(static_cast<long long>(v)); }

/// The verdict as a figure varies that is only assumed: over its range, and where it changes.
class varied {
  public:
    varied(claim_file const& file, claim_on_file const& c) : file_(file), claim_(c), s_(c.assumes->about) {
        whole_ = is_whole(s_.low) && is_whole(s_.taken) && is_whole(s_.high);
    }
    sensitivity look() {
        if (!claim_.assumes->words.empty()) return of_words();
        taken_ = at(raw(s_.taken));
        s_.same_from = edge(s_.taken, s_.low);
        s_.same_to = edge(s_.taken, s_.high);
        return s_;
    }

  private:
    static constexpr int steps = 24; ///< between what is assumed and the end of its range, before the change is looked for exactly

    truth at(std::string const& value) const {
        auto all = prepare(file_, claim_, value);
        return met(file_, all);
    }
    bool same(double v) const { return at(raw(v)) == taken_; }
    double rounded(double v) const { return whole_ ? static_cast<double>(static_cast<long long>(v + 0.5)) : v; }

    /// How far towards an end the verdict stays the same.
    double edge(double from, double end) const {
        double good = from;
        for (int i = 1; i <= steps; ++i) {
            double const next = i == steps ? end : rounded(from + (end - from) * i / steps);
            if (same(next)) {
                good = next;
                continue;
            }
            return between(good, next);
        }
        return good;
    }
    double between(double good, double bad) const {
        for (int i = 0; i < 50; ++i) {
            double const middle = rounded((good + bad) / 2);
            if (middle == good || middle == bad) break;
            (same(middle) ? good : bad) = middle;
        }
        return good;
    }
    sensitivity of_words() {
        truth const taken = at(s_.taken_word);
        for (std::string const& word : claim_.assumes->words)
            if (word != s_.taken_word) (at(word) == taken ? s_.same : s_.another).push_back(word);
        return s_;
    }

    claim_file const& file_;
    claim_on_file const& claim_;
    sensitivity s_;
    truth taken_ = truth::unknown;
    bool whole_ = false;
};

bool expects_anything(claim_on_file const& c) {
    return std::any_of(c.questions.begin(), c.questions.end(), [](claim_question const& q) { return !q.expects.empty(); });
}

/// The figures of a question over the range of what it assumes: as many of both as it has with what is taken.
void widen(std::vector<asked_and_found>& taken, claim_file const& file, claim_on_file const& c, double end) {
    auto all = prepare(file, c, raw(end));
    for (std::size_t i = 0; i < taken.size(); ++i) {
        asked_and_found const there = answered(file, all[i]);
        for (std::size_t j = 0; j < taken[i].figures.size() && j < there.figures.size(); ++j) {
            range& r = taken[i].figures[j].found.figure;
            range const other = there.figures[j].found.figure;
            if (taken[i].figures[j].found.is != told_value::kind::figure) continue;
            r = {std::min(r.low, other.low), std::max(r.high, other.high), r.point()};
        }
    }
}

/// A claim of which only figures are asked: what is assumed changes them.
void vary_figures(checked_claim& c, claim_file const& file, claim_on_file const& from) {
    sensitivity s = from.assumes->about;
    s.decides = false;
    if (from.assumes->words.empty())
        for (double const end : {s.low, s.high}) widen(c.questions, file, from, end);
    c.hangs_on.push_back(s);
    c.verdict = verdict::depends;
}

} // namespace

checked_claim check_claim(claim_file const& file, claim_on_file const& from, date through) {
    checked_claim c = from.told;
    std::string const value = !from.assumes                 ? std::string()
                              : from.assumes->words.empty() ? raw(from.assumes->about.taken)
                                                            : from.assumes->words[0];
    auto all = prepare(file, from, value);
    for (prepared& q : all) c.questions.push_back(answered(file, q));
    if (!c.not_computable.empty()) {
        c.verdict = verdict::not_computable;
        return c;
    }
    if (!from.assumes) {
        c.over_time = follow(file, all, through);
        c.verdict = verdict_of(c.over_time);
        return c;
    }
    if (!expects_anything(from)) {
        vary_figures(c, file, from);
        return c;
    }
    c.over_time = {met(file, all), {0, 0, 0}, {0, 0, 0}};
    c.hangs_on.push_back(varied(file, from).look());
    c.verdict = c.hangs_on[0].matters() ? verdict::depends : verdict_of(c.over_time);
    return c;
}

checked_file check_claims(claim_file const& file, date through) {
    checked_file all{file.title(), {}};
    for (claim_on_file const& each : file.claims()) all.claims.push_back(check_claim(file, each, through));
    return all;
}
