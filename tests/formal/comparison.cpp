#include "comparison.hpp"

#include "../support/known_chips.hpp"
#include "../support/show.hpp"
#include "figures.hpp"
#include "the_reading.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

namespace formal {

namespace {

using chipgauge::outcome;
using chipgauge::outcomes;

std::string code(chipgauge::country c) { return c.named() ? std::string{c.first(), c.second()} : std::string(); }

outcomes as_outcomes(conclusion const& said) {
    outcomes all = said.item == '3'   ? outcome::in_3a090
                   : said.item == 'a' ? outcome::in_a
                   : said.item == 'b' ? outcome::in_b
                   : said.item == 'c' ? outcome::in_c
                                      : outcome::in_no_paragraph;
    if (said.floor) all = all | outcome::floor;
    if (said.license) all = all | outcome::license;
    for (exception const e : said.exceptions)
        all = all | (e == exception::nac   ? outcome::nac
                     : e == exception::aca ? outcome::aca
                     : e == exception::aia ? outcome::aia
                     : e == exception::acm ? outcome::acm
                     : e == exception::lpp ? outcome::lpp
                     : e == exception::hbm ? outcome::hbm
                                           : outcome::ccd);
    for (review const r : said.reviewed_by)
        all = all | (r == review::presumption_of_denial     ? outcome::presumption_of_denial
                     : r == review::policy_of_denial        ? outcome::policy_of_denial
                     : r == review::presumption_of_approval ? outcome::presumption_of_approval
                                                            : outcome::case_by_case);
    return all;
}

int written(chipgauge::date d) { return d.year * 10000 + d.month * 100 + d.day; }

transaction as_transaction(chipgauge::question const& q) {
    transaction t;
    t.on = written(q.on);
    t.to = code(q.to);
    t.headquarters = code(q.seat());
    t.exporter = code(q.exporter);
    t.how = q.movement == chipgauge::movement::transfer   ? moves::transferred
            : q.movement == chipgauge::movement::reexport ? moves::reexported
                                                          : moves::exported;
    t.use = q.circumstance == chipgauge::circumstance::supercomputer         ? end_use::supercomputer
            : q.circumstance == chipgauge::circumstance::military            ? end_use::military
            : q.circumstance == chipgauge::circumstance::released_uae_entity ? end_use::approved_uae_entity
                                                                             : end_use::unsaid;
    t.as_printed = q.reading == chipgauge::reading::printed;
    return t;
}

/// Supplement no. 1 lists the country: chipgauge's table says which codes it does not know of, as any list of the world would.
std::vector<group_set> groups_of(chipgauge::country c, int on) {
    chipgauge::place const* row = chipgauge::find_place(c);
    return row && row->listed ? country_groups(code(c), on) : any_groups();
}

/// All suppositions that the question leaves open. What a supposition cannot change for a circuit is supposed once.
std::vector<suppositions> open_suppositions(transaction const& t, chipgauge::question const& q, circuit const& c) {
    std::vector<suppositions> all;
    bool const letter = c.vendor == "NVIDIA", exporter = c.memory && t.exporter.empty();
    for (group_set const& destination : groups_of(q.to, t.on))
        for (group_set const& seat : groups_of(q.seat(), t.on)) {
            if (q.seat() == q.to && seat != destination) continue; // one country is one country
            for (int bits = 0; bits < 4; ++bits) {
                if ((bits & 1 && !letter) || (bits & 2 && !exporter)) continue;
                all.push_back({(bits & 1) != 0, (bits & 2) != 0, destination, seat});
            }
        }
    return all;
}

void judge(posed& p, std::vector<circuit> const& circuits) {
    transaction const t = as_transaction(p.question);
    bool first = true;
    for (suppositions const& s : open_suppositions(t, p.question, circuits.front()))
        for (circuit const& c : circuits) {
            outcomes const here = as_outcomes(conclude(c, t, s));
            p.certain = first ? here : p.certain & here;
            p.possible = first ? here : p.possible | here;
            first = false;
        }
}

chipgauge::metrics metrics_of(circuit const& c) {
    using chipgauge::metric, chipgauge::range;
    chipgauge::metrics m;
    m[metric::tpp] = range::exactly(c.tpp);
    m[metric::density] = c.density < 0 ? range::none() : range::exactly(c.density);
    m[metric::dram_bandwidth] = range::exactly(c.dram);
    m[metric::transfer_rate] = range::exactly(c.transfer);
    m[metric::bandwidth_sum] = range::exactly(c.dram + c.transfer);
    m[metric::rate] = range::exactly(c.tops);
    m[metric::package_bandwidth] = range::none();
    m[metric::datacenter] = range::exactly(c.datacenter);
    m[metric::released] = range::exactly(chipgauge::date{2024, 1, 1}.serial());
    m.area_decides_density = false;
    return m;
}

/// A designer of whom no letter speaks, and of whom it is not known whether it is an authorized one.
constexpr chipgauge::chip nobody{.id = "made-up", .name = "made up", .vendor = "Tenstorrent", .model = "made up"};

/// Designs at each number of the texts and at its two neighbors, one figure at a time and TPP against density.
std::vector<circuit> boundary_designs() {
    auto const around = [](std::vector<double> const& numbers) { return distinct({0, 60000}, numbers); };
    std::vector<circuit> all;
    auto const add = [&](double tpp, double density, double dram, double transfer, double tops) {
        for (bool const datacenter : {false, true}) {
            circuit c;
            c.tpp = tpp;
            c.density = density;
            c.dram = dram;
            c.transfer = transfer;
            c.tops = tops;
            c.datacenter = datacenter;
            c.vendor = nobody.vendor;
            all.push_back(c);
        }
    };
    for (double const tpp : around(tpp_numbers)) {
        for (double const density : around(density_numbers)) add(tpp, density, 1000, 700, tpp / 8);
        add(tpp, -1, 1000, 700, tpp / 8);
    }
    for (double const dram : around(dram_numbers)) add(8000, 10, dram, 700, 1000);
    for (double const transfer : around(transfer_numbers)) add(8000, 10, 1000, transfer, 1000);
    for (double const tops : distinct({0, 20}, {8})) add(tops * 8, 0.1, 100, 100, tops);
    for (double const transfer : around({150})) add(8, 0.1, 100, transfer, 1);
    return all;
}

std::vector<chipgauge::date> days() {
    std::vector<chipgauge::date> all{{2022, 8, 26}, {2022, 10, 20}, {2026, 9, 24}};
    auto const add = [&](chipgauge::date d) {
        if (!(d < all[0])) all.push_back(d);
    };
    for (chipgauge::enacted const& e : chipgauge::the_law) add(e.rule->effective);
    for (chipgauge::membership_change const& m : chipgauge::membership_changes) add(m.from);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    auto const starts = all;
    for (chipgauge::date const d : starts) add(d.previous());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// Countries that some paragraph names, and one of each standing by either reading.
std::vector<chipgauge::country> destinations(chipgauge::date on) {
    std::set<std::string> const named =
        words("CN HK MO RU BY CU KP IR SY IQ XC XD XL AE VE MM KH NI"); // parts 742, 744, 746 and the letters
    std::vector<chipgauge::country> chosen;
    std::vector<std::pair<std::vector<group_set>, chipgauge::standing>> seen;
    for (chipgauge::place const& p : chipgauge::all_places) {
        auto const key = std::make_pair(groups_of(p.code, written(on)), chipgauge::standing_of(p.code, on));
        bool const known = std::find(seen.begin(), seen.end(), key) != seen.end();
        if (chipgauge::in_the_united_states(p.code) || (known && !named.count(code(p.code)))) continue;
        seen.push_back(key);
        chosen.push_back(p.code);
    }
    return chosen;
}

} // namespace

outcomes compared() { return chipgauge::any_item | outcome::floor | outcome::license | chipgauge::any_exception | chipgauge::any_review; }

namespace {

/// Whom questions are about: a chip, or a design.
struct subject {
    chipgauge::chip const* chip;
    chipgauge::metrics measured;
    std::vector<circuit> circuits;
};

/// Every chip of the catalog, and the designs.
std::vector<subject> const& subjects() {
    static std::vector<subject> const all = [] {
        std::vector<subject> made;
        for (chipgauge::chip const* c : chipgauge::known_chips())
            if (c->kind == chipgauge::product::processor || c->kind == chipgauge::product::memory)
                made.push_back({c, chipgauge::measure(*c), circuits_of(*c)});
        for (circuit const& c : boundary_designs()) made.push_back({&nobody, metrics_of(c), {c}});
        return made;
    }();
    return all;
}

constexpr char const* seats[] = {"", "US", "CN", "MO", "RU", "KH", "JP", "SG", "KZ", "BR", "KY"};
constexpr chipgauge::movement ways[] = {chipgauge::movement::export_from_us, chipgauge::movement::reexport, chipgauge::movement::transfer};
constexpr chipgauge::circumstance uses[] = {chipgauge::circumstance::none, chipgauge::circumstance::supercomputer,
                                            chipgauge::circumstance::military, chipgauge::circumstance::released_uae_entity};

/// Walks over all questions of some days about some subjects and keeps every `step`th. Steps are drawn, so that no axis is missed in step
/// with another.
class sampling {
  public:
    sampling(std::vector<subject const*> of, std::size_t step) : of_(std::move(of)), step_(step) {}

    void on(chipgauge::date day) {
        for (chipgauge::reading const as : {chipgauge::reading::enforced, chipgauge::reading::printed}) {
            if (as == chipgauge::reading::printed && written(day) < 2025'01'12) continue; // the readings part on 2025-05-15
            for (chipgauge::country const to : destinations(day))
                for (char const* seat : seats)
                    for (auto const how : ways)
                        for (auto const use : uses) visit(day, as, to, seat, how, use);
        }
    }

    std::vector<posed> found;

  private:
    void visit(chipgauge::date on, chipgauge::reading as, chipgauge::country to, char const* seat, chipgauge::movement how,
               chipgauge::circumstance use) {
        if (use == chipgauge::circumstance::released_uae_entity && to != chipgauge::country("AE")) return;
        chipgauge::question q;
        q.on = on;
        q.to = to;
        q.reading = as;
        q.headquarters = chipgauge::parse_country(seat);
        q.movement = how;
        q.circumstance = use;
        for (subject const* each : of_) {
            bool const memory = each->chip->kind == chipgauge::product::memory;
            for (char const* exporter : {"", "KR", "TW", "US", "AE"}) {
                if (*exporter && !memory) break; // nobody asks for it otherwise
                if (!drawn()) continue;
                q.exporter = chipgauge::parse_country(exporter);
                posed p{each->chip, &each->measured, q};
                judge(p, each->circuits);
                found.push_back(p);
            }
        }
    }
    bool drawn() {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return step_ == 1 || (state_ >> 33) % step_ == 0;
    }

    std::vector<subject const*> of_;
    std::size_t step_;
    unsigned long long state_ = 1;
};

std::vector<subject const*> every_subject() {
    std::vector<subject const*> all;
    for (subject const& each : subjects()) all.push_back(&each);
    return all;
}

/// Three of each kind on which the row turns (what it names, what meets its limits, what misses one of them), one of each other.
std::vector<subject const*> subjects_of(chipgauge::rule const& row) {
    std::vector<subject const*> chosen;
    std::map<std::array<unsigned long long, 6>, int> of_a_kind;
    chipgauge::question q;
    q.on = row.effective;
    for (subject const& each : subjects()) {
        unsigned missed = 0;
        for (chipgauge::limit const& l : row.limits) missed += holds(l, each.measured[l.metric]) == chipgauge::truth::no;
        chipgauge::answer const says = chipgauge::assess(*each.chip, each.measured, q).result;
        bool const named = row.models.contains(each.chip->model), addressed = row.vendors.contains(each.chip->vendor);
        std::array<unsigned long long, 6> const kind{
            (says.certain & chipgauge::any_item).bits, (says.possible & chipgauge::any_item).bits, missed, named, addressed,
            static_cast<unsigned>(each.chip->kind)};
        if (++of_a_kind[kind] <= (named ? 9 : missed < 2 ? 3 : 1)) chosen.push_back(&each);
    }
    return chosen;
}

/// The days on which a row begins and ends, and those beside, as far as anybody asks.
std::set<chipgauge::date> days_of(chipgauge::enacted const& row) {
    chipgauge::date const first = days().front(), last{2026, 9, 24};
    std::set<chipgauge::date> all;
    for (chipgauge::date const turn : {row.rule->effective, row.ends(chipgauge::reading::enforced), row.ends(chipgauge::reading::printed)})
        for (chipgauge::date const d : {turn.previous(), turn, turn.next()}) all.insert(std::clamp(d, first, last));
    return all;
}

} // namespace

std::vector<posed> questions(int step) {
    sampling sample(every_subject(), static_cast<std::size_t>(step));
    for (chipgauge::date const day : days()) sample.on(day);
    return std::move(sample.found);
}

std::vector<posed> questions_about(chipgauge::enacted const& row, std::size_t many) {
    std::set<chipgauge::date> const on = days_of(row);
    auto const about = subjects_of(*row.rule);
    std::size_t all = 0; // roughly: a memory is asked about for some exporters, a later day for two readings
    for (chipgauge::date const day : on) all += destinations(day).size() * std::size(seats) * std::size(ways) * 3 * about.size();
    sampling sample(about, std::max<std::size_t>(1, all / many));
    for (chipgauge::date const day : on) sample.on(day);
    return std::move(sample.found);
}

std::vector<posed> questions_about(chipgauge::country c) {
    std::vector<posed> all;
    std::vector<chipgauge::date> days{{2026, 9, 24}, {2026, 9, 23}};
    for (chipgauge::membership_change const& m : chipgauge::membership_changes)
        if (m.code == c)
            for (chipgauge::date const d : {m.from.previous(), m.from, m.from.next()}) days.push_back(d);
    for (char const* id : {"nvidia-h100-sxm", "nvidia-rtx-4090", "nvidia-a40", "nvidia-h20-96gb", "sk-hynix-hbm3e"}) {
        auto const of = std::find_if(subjects().begin(), subjects().end(), [&](subject const& each) { return each.chip->id == id; });
        if (of == subjects().end()) continue;
        for (chipgauge::date const on : days)
            for (auto const as : {chipgauge::reading::enforced, chipgauge::reading::printed})
                for (auto const& [to, seat] : {std::pair{c, c},
                                               {c, chipgauge::country("BR")},
                                               {chipgauge::country("BR"), c},
                                               {chipgauge::country("CN"), chipgauge::country("CN")}})
                    for (char const* exporter : {"KR", ""}) {
                        posed p{of->chip, &of->measured};
                        p.question.on = on;
                        p.question.to = to;
                        p.question.headquarters = seat;
                        p.question.reading = as;
                        p.question.exporter = *exporter ? chipgauge::country("KR") : c;
                        judge(p, of->circuits);
                        all.push_back(p);
                    }
    }
    return all;
}

bool differs(posed const& p, chipgauge::rulebook law) {
    chipgauge::answer const says = chipgauge::assess(*p.chip, *p.measured, p.question, law).result;
    return (says.certain & compared()) != p.certain || (says.possible & compared()) != p.possible;
}

std::string difference(posed const& p, chipgauge::rulebook law) {
    if (!differs(p, law)) return {};
    chipgauge::answer const says = chipgauge::assess(*p.chip, *p.measured, p.question, law).result;
    outcomes const certain = says.certain & compared(), possible = says.possible & compared();
    auto const less = [](outcomes a, outcomes b) { return outcomes::of(a.bits & ~b.bits); };
    std::string text = chipgauge::shown(p.chip->id) + " " + chipgauge::shown(p.question);
    text += p.question.movement == chipgauge::movement::transfer   ? ", transfer"
            : p.question.movement == chipgauge::movement::reexport ? ", reexport"
                                                                   : ", export";
    text += p.question.circumstance == chipgauge::circumstance::none ? ""
                                                                     : ", use " + std::to_string(static_cast<int>(p.question.circumstance));
    if (p.question.exporter.named()) text += ", exporter " + code(p.question.exporter);
    return text + ": certain only here " + chipgauge::shown(less(p.certain, certain)) + ", only there " +
           chipgauge::shown(less(certain, p.certain)) + "; possible only here " + chipgauge::shown(less(p.possible, possible)) +
           ", only there " + chipgauge::shown(less(possible, p.possible));
}

} // namespace formal
