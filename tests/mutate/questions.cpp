#include "questions.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <random>
#include <set>
#include <tuple>

namespace mutate {

namespace {

using namespace chipgauge;

constexpr country exporters[] = {{}, "KR", "TW", "US", "AE", "CN"};
constexpr reading readings[] = {reading::enforced, reading::printed};

/// Three of each kind on which the row turns (what it names, what meets its limits, what misses one of them), one of each other.
std::vector<formal::subject const*> subjects_of(rule const& row) {
    std::vector<formal::subject const*> chosen;
    std::map<std::array<unsigned long long, 6>, int> of_a_kind;
    question q;
    q.on = std::max(row.effective, date{2023, 11, 17});
    for (formal::subject const& each : formal::subjects()) {
        bool const named = row.models.contains(each.chip->model), addressed = row.vendors.contains(each.chip->vendor);
        if (each.circuits.size() > 40 && !named) continue; // it costs much and tells what the exact ones tell
        unsigned missed = 0;
        for (limit const& l : row.limits) missed += holds(l, each.measured[l.metric]) == truth::no;
        answer const says = assess(*each.chip, each.measured, q).result;
        std::array<unsigned long long, 6> const kind{
            (says.certain & any_item).bits,        (says.possible & any_item).bits, missed, named, addressed,
            static_cast<unsigned>(each.chip->kind)};
        bool const turns = named || (addressed && missed == 0) || (!row.limits.empty() && missed < 2);
        if (++of_a_kind[kind] <= (named ? 9 : turns ? 6 : 2)) chosen.push_back(&each);
    }
    // At each number of the row, and at its neighbors.
    for (formal::subject const& each : formal::subjects())
        for (limit const& l : row.limits)
            for (double const line : {l.bound.low, l.bound.high}) {
                range const here = each.measured[l.metric];
                bool const on_the_line = here.exact() && __builtin_fabs(here.low - line) <= line * 1e-9;
                if (on_the_line && std::find(chosen.begin(), chosen.end(), &each) == chosen.end()) chosen.push_back(&each);
            }
    return chosen;
}

/// What is asked about a row.
class walk {
  public:
    explicit walk(enacted const& row) : row_(row), subjects_(subjects_of(*row.rule)) {
        date const first{2022, 2, 24}, last{2026, 9, 24}; // what the second reading speaks of
        std::set<date> days;
        for (date const turn : {row.rule->effective, row.ends(reading::enforced), row.ends(reading::printed)})
            for (date const d : {turn.previous(), turn, turn.next()}) days.insert(std::clamp(d, first, last));
        for (date const d : formal::days())
            if (row.in_force(d, reading::enforced) || row.in_force(d, reading::printed)) days.insert(d);
        days_.assign(days.begin(), days.end());
        std::set<country> places{"NI", "KH", "CY", "ET", "AE"}; // whose groups change
        for (country const c : formal::destinations(std::clamp(row.rule->effective, first, last))) places.insert(c);
        for (country const c : formal::destinations(last)) places.insert(c);
        for (country const c : row.rule->where.to.named) places.insert(c);
        places_.assign(places.begin(), places.end());
        seats_ = formal::seats();
        for (country const c : row.rule->where.headquarters.named) seats_.push_back(c);
    }

    std::vector<asked> questions() {
        find_bases();
        for (std::size_t i = 0; i < bases_.size(); ++i) {
            one_thing_changed(bases_[i]);
            if (i < most_in_pairs) two_things_changed(bases_[i]);
        }
        for (int i = 0; i < 3000; ++i) ask(drawn());
        return ordered();
    }

  private:
    template<class T>
    T const& one_of(std::vector<T> const& all) {
        return all[draw_() % all.size()];
    }

    formal::posed drawn() {
        formal::posed p{one_of(subjects_)};
        p.question.on = one_of(days_);
        p.question.to = one_of(places_);
        p.question.headquarters = one_of(seats_);
        p.question.movement = formal::ways[draw_() % 3];
        p.question.circumstance = draw_() % 2 == 0 ? row_.circumstance : formal::uses[draw_() % 4];
        p.question.reading = readings[draw_() % 2];
        if (p.about->chip->kind == product::memory) p.question.exporter = exporters[draw_() % std::size(exporters)];
        return p;
    }

    /// The row is in force and may speak of the question, as far as places and the item's figures go.
    bool may_apply(formal::posed const& p) const {
        question const& q = p.question;
        if (!row_.in_force(q.on, q.reading)) return false;
        for (limit const& l : row_.rule->limits)
            if (holds(l, p.about->measured[l.metric]) == truth::no) return false;
        auto const worlds = chipgauge::detail::worlds_of(q, standing_of(q.to, q.on), standing_of(q.seat(), q.on));
        return placed(row_, q, worlds) != truth::no && chipgauge::detail::addressed(row_, *p.about->chip, q, the_law) != truth::no;
    }

    answer without_the_row(formal::posed const& p) const {
        enacted& row = const_cast<enacted&>(row_);
        auto const from = std::to_array(row_.from);
        row.from[0] = row.from[1] = enacted::never;
        answer const says = formal::answered(p);
        std::copy(from.begin(), from.end(), row.from);
        return says;
    }

    /// Where the answer hangs on the row, up to two of a kind; where it applies and changes nothing, a few.
    void find_bases() {
        std::map<std::array<std::uint32_t, 4>, int> of_a_kind;
        int idle = 0, tried = 0;
        std::vector<formal::posed> others;
        for (int i = 0; i < 60000 && tried < 2500 && bases_.size() < 60; ++i) {
            formal::posed const p = drawn();
            if (!may_apply(p)) continue;
            ++tried;
            answer const with = formal::answered(p), without = without_the_row(p);
            if (with == without) {
                if (++idle <= 4) others.push_back(p);
                continue;
            }
            std::array<std::uint32_t, 4> const kind{with.certain.bits, with.possible.bits, without.certain.bits, without.possible.bits};
            if (++of_a_kind[kind] <= 2) bases_.push_back(p);
        }
        bases_.insert(bases_.end(), others.begin(), others.end());
    }

    void ask(formal::posed const& p) { found_.push_back({p, {}}); }

    /// Calls `visit` with the question as it is and with each other value of one of its parts.
    template<class Visit>
    void each_subject(formal::posed p, Visit visit) const {
        for (formal::subject const* s : subjects_) {
            p.about = s;
            if (s->chip->kind != product::memory) p.question.exporter = {};
            visit(p);
        }
    }
    template<class Visit>
    void each_day(formal::posed p, Visit visit) const {
        for (date const on : days_)
            for (reading const as : readings) {
                p.question.on = on;
                p.question.reading = as;
                visit(p);
            }
    }
    template<class Visit>
    void each_place(formal::posed p, Visit visit) const {
        for (country const to : places_) {
            p.question.to = to;
            visit(p);
        }
    }
    template<class Visit>
    void each_seat(formal::posed p, Visit visit) const {
        for (country const seat : seats_) {
            p.question.headquarters = seat;
            visit(p);
        }
    }
    template<class Visit>
    void each_way(formal::posed p, Visit visit) const {
        for (movement const how : formal::ways)
            for (circumstance const use : formal::uses) {
                p.question.movement = how;
                p.question.circumstance = use;
                visit(p);
            }
    }

    void one_thing_changed(formal::posed const& base) {
        auto const keep = [&](formal::posed const& p) { ask(p); };
        ask(base);
        each_subject(base, keep);
        each_day(base, keep);
        each_place(base, keep);
        each_seat(base, keep);
        each_way(base, keep);
        formal::posed p = base;
        for (country const to : places_) { // as a seat
            p.question.headquarters = to;
            ask(p);
        }
        if (p.about->chip->kind != product::memory) return;
        for (country const from : exporters) {
            p.question.exporter = from;
            ask(p);
        }
    }

    void two_things_changed(formal::posed const& base) {
        auto const keep = [&](formal::posed const& p) { ask(p); };
        each_place(base, [&](formal::posed const& p) { each_seat(p, keep); });
        each_place(base, [&](formal::posed const& p) { each_way(p, keep); });
        each_seat(base, [&](formal::posed const& p) { each_way(p, keep); });
        each_subject(base, [&](formal::posed const& p) { each_way(p, keep); });
        each_day(base, [&](formal::posed const& p) { each_way(p, keep); });
        each_day(base, [&](formal::posed const& p) { each_seat(p, keep); });
    }

    /// Answers each question by the law as it is, and puts first one of each kind, then a second of each, and so on.
    std::vector<asked> ordered() {
        std::map<std::tuple<int, int, int, int, int, std::uint32_t, std::uint32_t>, std::size_t> of_a_kind;
        std::vector<std::pair<std::size_t, std::size_t>> order;
        for (std::size_t i = 0; i < found_.size(); ++i) {
            formal::posed const& p = found_[i].posed;
            assessment const a = assess(*p.about->chip, p.about->measured, p.question, the_law);
            found_[i].plainly = {a.result.certain & formal::compared(), a.result.possible & formal::compared()};
            int row = 0;
            for (finding const& f : a.findings)
                if (f.enacted == &row_)
                    row = 1 + static_cast<int>(f.scoped) + 3 * static_cast<int>(f.met) + 9 * static_cast<int>(f.applies) + 27 * f.displaced;
            auto const kind =
                std::make_tuple(row, p.question.on.key(), static_cast<int>(p.question.movement), static_cast<int>(p.question.circumstance),
                                static_cast<int>(p.question.reading), a.result.certain.bits, a.result.possible.bits);
            order.push_back({of_a_kind[kind]++, i});
        }
        std::stable_sort(order.begin(), order.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
        std::vector<asked> all;
        for (auto const& [rank, i] : order)
            if (rank < most_of_a_kind) all.push_back(found_[i]);
        return all;
    }

    static constexpr std::size_t most_of_a_kind = 100, most_in_pairs = 5;
    enacted const& row_;
    std::vector<formal::subject const*> subjects_;
    std::vector<date> days_;
    std::vector<country> places_, seats_;
    std::vector<formal::posed> bases_;
    std::vector<asked> found_;
    std::minstd_rand draw_{1};
};

} // namespace

std::vector<asked> questions_about(enacted const& row) {
    if (row.stage == stage::notice) return {}; // the second reading speaks of none
    if (row.stage != stage::none) return walk(row).questions();
    for (enacted const& ended : the_law) // a repeal shows in the row that it ends
        if (ended.number == row.number && ended.ends(reading::enforced) == row.rule->effective) return walk(ended).questions();
    return {};
}

std::vector<asked> questions_about(country c) {
    std::vector<asked> all;
    std::vector<date> days{{2026, 9, 24}, {2026, 9, 23}};
    for (membership_change const& m : membership_changes)
        if (m.code == c)
            for (date const d : {m.from.previous(), m.from, m.from.next()}) days.push_back(d);
    std::pair<country, country> const parties[] = {{c, c}, {c, "BR"}, {"BR", c}, {"CN", "CN"}};
    for (formal::subject const& each : formal::subjects()) {
        constexpr std::string_view chosen[] = {"nvidia-h100-sxm", "nvidia-rtx-4090", "nvidia-a40", "nvidia-h20-96gb", "sk-hynix-hbm3e"};
        if (std::find(std::begin(chosen), std::end(chosen), each.chip->id) == std::end(chosen)) continue;
        for (date const on : days)
            for (reading const as : readings)
                for (auto const& [to, seat] : parties)
                    for (country const exporter : {c, country("KR")}) {
                        formal::posed p{&each};
                        p.question.on = on;
                        p.question.to = to;
                        p.question.headquarters = seat;
                        p.question.reading = as;
                        p.question.exporter = exporter;
                        all.push_back({p, formal::answered(p)});
                    }
    }
    return all;
}

} // namespace mutate
