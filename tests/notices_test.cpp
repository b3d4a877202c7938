// Notices, a second time: what each is about, where and since when, written from its text and not from its row. They change no answer, so
// no other test would miss one that is shown to somebody else.
#include "support/ask.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace chipgauge;

namespace {

/// A circuit of each item, and of each maker and model that a notice speaks of.
struct circuit {
    std::string_view vendor, model;
    double tpp = 0, density = 0, dram = 1000, transfer = 0, stack = 0;
    bool datacenter = true, system = false;
    int released = 20240101;
};

constexpr circuit circuits[] = {
    {"nobody", "a", 8000, 10},
    {"NVIDIA", "workstation a", 8000, 10, 1800, 128, 0, false, false, 20260301},
    {"nobody", "a of 2022", 8000, 10, 2000, 900},
    {"nobody", "b", 2500, 4},
    {"nobody", "none", 1000, 1},
    {"memory", "c", 0, 0, 0, 0, 2.8},
    {"NVIDIA", "H20", 2368, 2.9, 4000, 1028},
    {"NVIDIA", "RTX PRO 6000D", 4700, 5, 1398, 128, 0, false},
    {"NVIDIA", "H200", 15832, 19.4, 4800, 1028},
    {"AMD", "MI308", 3000, 1.5, 5300, 1024},
    {"AMD", "H200", 15832, 19.4, 4800, 1028},
    {"Huawei", "Ascend 910B", 5000, 7},
    {"Huawei", "Ascend 910", 4096, 6.2},
    {"Cambricon", "MLU590", 4493, 8},
    {"Cambricon", "MLU220", 100, 1},
    {"nobody", "rack of a", 8000, 10, 1000, 0, 0, true, true},
    {"nobody", "board of a", 8000, 10, 1000, 0, 0, false, true},
    {"nobody", "board of b", 2500, 4, 1000, 0, 0, true, true},
    {"nobody", "board of none", 1000, 1, 1000, 0, 0, true, true},
    {"nobody", "late a", 8000, 10, 1000, 0, 0, true, false, 20260301},
    {"nobody", "late b of wide memory", 2500, 4, 6500, 0, 0, true, false, 20260301},
    {"nobody", "late a, large", 21000, 20, 1000, 0, 0, true, false, 20260301},
    {"nobody", "at the line of H.R.5022", 2400, 0.1, 5000, 100.01},
    {"nobody", "just below both its lines", 2399.99, 0.1, 5000, 100},
};

constexpr std::string_view places_asked[] = {"CU", "IR", "IQ", "KP", "SY", "RU", "BY", "XC", "XD",
                                             "XL", "UA", "CN", "HK", "MO", "VE", "KZ", "SG", "DE"};
constexpr std::string_view seats_asked[] = {"", "CN", "MO", "DE"};

bool among(std::string_view code, std::initializer_list<std::string_view> codes) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// Macau, and what stands in D:5 of the places above, on every day since November 17, 2023.
bool d5_or_macau(std::string_view code) { return among(code, {"CU", "IR", "IQ", "KP", "SY", "RU", "BY", "CN", "HK", "MO", "VE"}); }

/// A question in plain words.
struct plain {
    circuit c;
    int on = 0;
    std::string_view to, seat;
    movement how{};
    bool printed = false;

    bool transfer() const { return how == movement::transfer; }
    bool export_() const { return how == movement::export_from_us; }
    bool china() const { return among(to, {"CN", "HK"}); }
    bool party() const { return d5_or_macau(seat); }
    bool named(std::string_view vendor, std::string_view model) const { return c.vendor == vendor && c.model == model; }
    bool of_china() const { return among(c.vendor, {"Huawei", "Cambricon"}); }
    /// `3` for 3A090 of 2022, `a`, `b`, `c`, or `-`.
    char item() const {
        if (c.stack > 0) return on >= 20241202 ? 'c' : '-';
        if (on < 20221021) return '-';
        if (on < 20231117) return c.tpp >= 4800 && c.transfer >= 600 ? '3' : '-';
        if (c.tpp >= 4800 || (c.datacenter && c.tpp >= 1600 && c.density >= 5.92)) return 'a';
        bool const b = (c.tpp >= 2400 && c.density >= 1.6) || (c.tpp >= 1600 && c.density >= 3.2);
        return c.datacenter && b ? 'b' : '-';
    }
    bool a() const { return item() == 'a'; }
    bool a_or_b() const { return item() == 'a' || item() == 'b'; }
};

struct notice {
    std::string_view id;
    bool (*shown)(plain const&);
};

constexpr notice notices[] = {
    {"746.2(a)(1)", [](plain const& q) { return q.to == "CU" && !q.transfer(); }},
    {"746.7(c)", [](plain const& q) { return q.to == "IR" && !q.transfer(); }},
    {"746.3(c)", [](plain const& q) { return q.to == "IQ" && q.item() != '-'; }},
    {"746.3(f)(1)", [](plain const& q) { return q.to == "IQ" && q.transfer(); }},
    {"746.4(c)", [](plain const& q) { return q.to == "KP" && !q.transfer(); }},
    {"746/transfer",
     [](plain const& q) {
         return among(q.to, {"CU", "IR", "KP", "SY"}) && q.transfer();
     }},
    {"746.8(c)(2)", [](plain const& q) { return (q.to == "RU" && q.on >= 20220224) || (q.to == "BY" && q.on >= 20220302); }},
    {"746.6(c)",
     [](plain const& q) {
         return among(q.to, {"XC", "XD", "XL"});
     }},
    {"746.6/ukraine", [](plain const& q) { return q.to == "UA"; }},
    {"746.9(b)", [](plain const& q) { return q.to == "SY" && !q.transfer() && q.on >= 20250902; }},
    {"742.4(a)/systems", [](plain const& q) { return q.c.system && (q.a_or_b() || q.on < 20240404); }},
    {"740.8/list-lines", [](plain const& q) { return q.c.system && q.a() && !q.c.datacenter && q.on >= 20240404; }},
    {"740.29/5A002.z", [](plain const& q) { return q.c.system && q.a() && q.printed && q.on >= 20250113; }},
    {"diffusion.status", [](plain const& q) { return q.a() && q.on >= 20250513; }},
    {"3A090.note-1", [](plain const& q) { return q.on >= 20250131; }},
    {"letter.2025-04.follow-up",
     [](plain const& q) {
         return among(q.c.model, {"H20", "MI308"}) && q.on >= 20250714 && (d5_or_macau(q.to) || q.party());
     }},
    {"guidance.2025-05-13.gp10", [](plain const& q) { return q.named("Huawei", "Ascend 910B") && q.on >= 20250513; }},
    {"guidance.2025-05-13.gp10.others",
     [](plain const& q) { return q.of_china() && q.item() != '-' && !q.named("Huawei", "Ascend 910B") && q.on >= 20250513; }},
    {"guidance.2025-05-13.training", [](plain const& q) { return q.a_or_b() && q.on >= 20250513 && (d5_or_macau(q.to) || q.party()); }},
    {"china.2025-09",
     [](plain const& q) {
         return q.c.vendor == "NVIDIA" && among(q.c.model, {"H20", "RTX PRO 6000D"}) && q.china() && q.on >= 20250917;
     }},
    {"china.2026.H200", [](plain const& q) { return q.named("NVIDIA", "H200") && q.china() && q.on >= 20260114; }},
    {"licenses.H200", [](plain const& q) { return q.named("NVIDIA", "H200") && (q.china() || q.to == "MO") && q.on >= 20260528; }},
    {"742.6(b)(10)(iii)/preamble",
     [](plain const& q) {
         return q.a_or_b() && q.c.released > 20260115 && q.c.tpp < 21000 && q.c.dram < 6500 && q.export_() && (q.china() || q.to == "MO") &&
                q.on >= 20260115;
     }},
    {"guidance.2026-05-31", [](plain const& q) { return q.a_or_b() && q.party() && q.on >= 20260531; }},
    {"H.R.3447", [](plain const& q) { return q.item() != '-' && q.on >= 20260326; }},
    {"H.R.5022/1", [](plain const& q) { return q.c.tpp >= 2400 && (q.china() || q.to == "MO") && q.on >= 20250822; }},
    {"H.R.5022/2", [](plain const& q) { return q.c.dram + q.c.transfer > 5100 && (q.china() || q.to == "MO") && q.on >= 20250822; }},
    {"H.R.2683", [](plain const& q) { return q.item() != '-' && q.on >= 20260112 && (d5_or_macau(q.to) || q.party()); }},
    {"H.R.8306", [](plain const& q) { return q.item() != '-' && q.on >= 20260415 && (d5_or_macau(q.to) || q.party()); }},
};

date as_date(int day) { return {day / 10000, day / 100 % 100, day % 100}; }

/// Each day on which a notice begins, the day before, and days of the items of each time.
std::vector<int> days_asked() {
    std::vector<int> all{20220826, 20230101, 20240101, 20260924};
    for (int const first : {20220302, 20240404, 20250113, 20250131, 20250513, 20250714, 20250822, 20250902, 20250917, 20260112, 20260114,
                            20260115, 20260326, 20260415, 20260528, 20260531})
        for (date const on : {as_date(first).previous(), as_date(first)})
            if (on >= timeline_start) all.push_back(on.year * 10000 + on.month * 100 + on.day);
    return all;
}

metrics metrics_of_circuit(circuit const& c) {
    metrics m = metrics_of({.tpp = c.tpp,
                            .density = range::exactly(c.density),
                            .dram = c.dram,
                            .transfer = c.transfer,
                            .datacenter = c.datacenter,
                            .released = as_date(c.released)});
    if (c.stack == 0) return m;
    m[metric::tpp] = m[metric::rate] = m[metric::dram_bandwidth] = m[metric::density] = m[metric::transfer_rate] = range::none();
    m[metric::package_bandwidth] = range::exactly(c.stack);
    return m;
}

chip chip_of(circuit const& c) {
    chip made = design;
    made.vendor = c.vendor;
    made.model = c.model;
    made.kind = c.stack > 0 ? product::memory : c.system ? product::system : product::processor;
    return made;
}

/// How often a notice was shown, and how often the row and the second writing differ.
struct tally {
    int shown[std::size(notices)]{}, wrong = 0;

    void compare(plain const& said, chip const& c, metrics const& m) {
        question q = ask(as_date(said.on), {said.to[0], said.to[1]}, {}, said.printed ? reading::printed : reading::enforced);
        if (said.seat != said.to) q.headquarters = {said.seat[0], said.seat[1]};
        q.movement = said.how;
        assessment const a = assess(c, m, q, the_law);
        for (std::size_t i = 0; i < std::size(notices); ++i) {
            truth const expected = certainly(notices[i].shown(said)), is = applies(a, paragraph(notices[i].id));
            shown[i] += is == truth::yes;
            if (is == expected) continue;
            CAPTURE(notices[i].id);
            CAPTURE(said.c.model);
            CAPTURE(said.on);
            CAPTURE(said.to);
            CAPTURE(said.seat);
            CAPTURE(static_cast<int>(said.how));
            if (++wrong < 5) CHECK(is == expected);
        }
    }
};

} // namespace

TEST_CASE("each notice stands beside the answers that its text is about, on its days, and beside no other") {
    tally all;
    std::vector<std::pair<chip, metrics>> judged;
    for (circuit const& each : circuits) judged.push_back({chip_of(each), metrics_of_circuit(each)});
    std::vector<int> const days = days_asked();
    constexpr movement ways[] = {movement::export_from_us, movement::reexport, movement::transfer};
    // In no order, so that what is wrong shows soon: the step shares no factor with the number of questions.
    std::size_t const many = std::size(circuits) * days.size() * std::size(places_asked) * std::size(seats_asked) * std::size(ways);
    std::size_t const step = 1'000'003;
    REQUIRE(std::gcd(many, step) == 1);
    for (std::size_t i = 0; i < many; ++i) {
        std::size_t rest = i * step % many;
        auto const next = [&](std::size_t of) {
            std::size_t const at = rest % of;
            rest /= of;
            return at;
        };
        std::size_t const c = next(std::size(circuits));
        std::string_view const to = places_asked[next(std::size(places_asked))], seat = seats_asked[next(std::size(seats_asked))];
        std::size_t const turn = next(std::size(ways));
        int const on = days[next(days.size())];
        // Readings take turns with the movements: every notice meets each of both.
        all.compare({circuits[c], on, to, seat.empty() ? to : seat, ways[turn], (static_cast<std::size_t>(on) + turn) % 2 == 0},
                    judged[c].first, judged[c].second);
    }
    CHECK(all.wrong == 0);
    for (std::size_t i = 0; i < std::size(notices); ++i) {
        CAPTURE(notices[i].id);
        CHECK(all.shown[i] > 0);
    }
}

TEST_CASE("every notice of a regulation, a letter or a guidance is written a second time") {
    for (enacted const& e : the_law) {
        rule const& r = *e.rule;
        if (r.then != outcome::notice || r.instrument->kind == text_kind::bill || r.instrument->kind == text_kind::tariff) continue;
        bool written = false;
        for (notice const& n : notices) written = written || r.id.text == n.id;
        CAPTURE(r.id.text);
        CHECK(written);
    }
}
