#include "comparison.hpp"

#include "../support/known_chips.hpp"
#include "../support/show.hpp"
#include "figures.hpp"
#include "the_reading.hpp"

#include <algorithm>
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

chipgauge::metrics metrics_of(circuit const& c) {
    using chipgauge::metric, chipgauge::range;
    auto const of_processor = [&](double v) { return c.memory ? range::none() : range::exactly(v); };
    chipgauge::metrics m;
    m[metric::tpp] = of_processor(c.tpp);
    m[metric::density] = c.density < 0 ? range::none() : of_processor(c.density);
    m[metric::dram_bandwidth] = of_processor(c.dram);
    m[metric::transfer_rate] = of_processor(c.transfer);
    m[metric::bandwidth_sum] = of_processor(c.dram + c.transfer);
    m[metric::rate] = of_processor(c.tops);
    m[metric::package_bandwidth] = c.memory ? range::exactly(c.package_density) : range::none();
    m[metric::datacenter] = range::exactly(c.datacenter);
    m[metric::released] = range::exactly(chipgauge::date{2024, 1, 1}.serial());
    m.area_decides_density = false;
    return m;
}

// Designs of a designer of whom no letter speaks, and of whom it is not known whether it is an authorized one; of one whom the letters
// address; and a stack of memory.
constexpr chipgauge::chip nobody{.id = "made-up", .name = "made up", .vendor = "Tenstorrent", .model = "made up"};
constexpr chipgauge::chip addressee{.id = "made-up-nvidia", .name = "made up", .vendor = "NVIDIA", .model = "made up"};
constexpr chipgauge::chip stack{
    .id = "made-up-stack", .name = "made up", .vendor = "nobody", .model = "made up", .kind = chipgauge::product::memory};

struct figures {
    double tpp = 0, density = 0.1, dram = 100, transfer = 100, tops = 1, package_density = 0;
};

void add(std::vector<subject>& all, chipgauge::chip const& of, figures const& f, bool datacenter) {
    circuit c;
    c.tpp = f.tpp;
    c.density = f.density;
    c.dram = f.dram;
    c.transfer = f.transfer;
    c.tops = f.tops;
    c.package_density = f.package_density;
    c.memory = of.kind == chipgauge::product::memory;
    c.datacenter = datacenter;
    c.vendor = of.vendor;
    c.model = of.model;
    all.push_back({&of, metrics_of(c), {c}});
}

/// Designs at each number of the texts and at its two neighbors, one figure at a time and TPP against density.
void add_boundary_designs(std::vector<subject>& all) {
    auto const around = [](std::vector<double> const& numbers) { return distinct({0, 60000}, numbers); };
    for (bool const datacenter : {false, true}) {
        auto const one = [&](chipgauge::chip const& of, figures const& f) { add(all, of, f, datacenter); };
        for (double const tpp : around(tpp_numbers)) {
            for (double const density : around(density_numbers)) one(nobody, {tpp, density, 1000, 700, tpp / 8});
            one(nobody, {tpp, -1, 1000, 700, tpp / 8});
            one(addressee, {tpp, 0.1, 1000, 700, tpp / 8});
        }
        for (double const dram : around(dram_numbers)) {
            one(nobody, {8000, 10, dram, 700, 1000});
            one(addressee, {100, 0.1, dram, 100, 10});
            one(addressee, {100, 0.1, dram, 800, 10});
        }
        for (double const transfer : around(transfer_numbers)) {
            one(nobody, {8000, 10, 1000, transfer, 1000});
            one(addressee, {8000, 10, 1000, transfer, 1000});
            one(addressee, {100, 0.1, 100, transfer, 10});
        }
        for (double const tops : distinct({0, 20}, {8})) one(nobody, {.tpp = tops * 8, .tops = tops});
        for (double const transfer : around({150})) one(nobody, {.tpp = 8, .transfer = transfer});
    }
    for (bool const datacenter : {false, true})
        for (double const density : distinct({0, 10}, {2, 3.3})) add(all, stack, {.package_density = density}, datacenter);
}

} // namespace

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

outcomes compared() { return chipgauge::any_item | outcome::floor | outcome::license | chipgauge::any_exception | chipgauge::any_review; }

std::vector<subject> const& subjects() {
    static std::vector<subject> const all = [] {
        std::vector<subject> made;
        for (chipgauge::chip const* c : chipgauge::known_chips())
            if (c->kind == chipgauge::product::processor || c->kind == chipgauge::product::memory)
                made.push_back({c, chipgauge::measure(*c), circuits_of(*c)});
        add_boundary_designs(made);
        return made;
    }();
    return all;
}

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

std::vector<chipgauge::country> const& seats() {
    static std::vector<chipgauge::country> const all{{}, "US", "CN", "MO", "RU", "KH", "JP", "SG", "KZ", "BR", "KY"};
    return all;
}

void judge(posed& p) {
    transaction const t = as_transaction(p.question);
    bool first = true;
    for (suppositions const& s : open_suppositions(t, p.question, p.about->circuits.front()))
        for (circuit const& c : p.about->circuits) {
            outcomes const here = as_outcomes(conclude(c, t, s));
            p.certain = first ? here : p.certain & here;
            p.possible = first ? here : p.possible | here;
            first = false;
        }
}

namespace {

/// Walks over all questions of a day about all subjects and keeps every `step`th. Steps are drawn, so that no axis is missed in step
/// with another.
class sampling {
  public:
    explicit sampling(std::size_t step) : step_(step) {}

    void on(chipgauge::date day) {
        for (chipgauge::reading const as : {chipgauge::reading::enforced, chipgauge::reading::printed}) {
            if (as == chipgauge::reading::printed && written(day) < 2025'01'12) continue; // the readings part on 2025-05-15
            for (chipgauge::country const to : destinations(day))
                for (chipgauge::country const seat : seats())
                    for (auto const how : ways)
                        for (auto const use : uses) visit(day, as, to, seat, how, use);
        }
    }

    std::vector<posed> found;

  private:
    void visit(chipgauge::date on, chipgauge::reading as, chipgauge::country to, chipgauge::country seat, chipgauge::movement how,
               chipgauge::circumstance use) {
        if (use == chipgauge::circumstance::released_uae_entity && to != chipgauge::country("AE")) return;
        chipgauge::question q;
        q.on = on;
        q.to = to;
        q.reading = as;
        q.headquarters = seat;
        q.movement = how;
        q.circumstance = use;
        for (subject const& each : subjects()) {
            bool const memory = each.chip->kind == chipgauge::product::memory;
            for (char const* exporter : {"", "KR", "TW", "US", "AE"}) {
                if (*exporter && !memory) break; // nobody asks for it otherwise
                if (!drawn()) continue;
                q.exporter = chipgauge::parse_country(exporter);
                posed p{&each, q};
                judge(p);
                found.push_back(p);
            }
        }
    }
    bool drawn() {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return step_ == 1 || (state_ >> 33) % step_ == 0;
    }

    std::size_t step_;
    unsigned long long state_ = 1;
};

} // namespace

std::vector<posed> questions(int step) {
    sampling sample(static_cast<std::size_t>(step));
    for (chipgauge::date const day : days()) sample.on(day);
    return std::move(sample.found);
}

chipgauge::answer answered(posed const& p) {
    chipgauge::answer const says = chipgauge::assess(*p.about->chip, p.about->measured, p.question, chipgauge::the_law).result;
    return {says.certain & compared(), says.possible & compared()};
}

std::string difference(posed const& p) {
    auto const [certain, possible] = answered(p);
    if (certain == p.certain && possible == p.possible) return {};
    auto const less = [](outcomes a, outcomes b) { return outcomes::of(a.bits & ~b.bits); };
    std::string text = chipgauge::shown(p.about->chip->id) + " " + chipgauge::shown(p.question);
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
