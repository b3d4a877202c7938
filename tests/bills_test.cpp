// Rows that are no law: bills, tariffs and guidance.
#include "support/ask.hpp"

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto yes = truth::yes, no = truth::no;
constexpr date today{2026, 9, 24};

} // namespace

TEST_CASE("bills, tariffs and guidance are notices that change no answer") {
    static constexpr auto without = [] { // the law, as if no notice were ever in force
        auto rows = law::us;
        for (enacted& each : rows.rows)
            if (each.stage == stage::notice) each.from[0] = each.from[1] = enacted::never;
        return rows;
    }();
    auto const plain = [](outcomes o) { return outcomes::of(o.bits & ~static_cast<std::uint32_t>(notice)); };
    for (chip const* c : known_chips())
        for (country to : {country("CN"), country("VN"), country("SG")}) {
            CAPTURE(c->id);
            question const q = ask(today, to, to == country("SG") ? country("CN") : country());
            answer const with = assess(*c, q).result, less = assess(*c, q, without).result;
            CHECK(plain(with.certain) == plain(less.certain));
            CHECK(plain(with.possible) == plain(less.possible));
        }
}

TEST_CASE("every bill of the table with numbers is a row, and S.4456 draws its own line at TPP 21000") {
    figures const big{.tpp = 21000, .density = range::exactly(1)};
    CHECK(applies(assess(big, ask(today)), "S.4456/restricted.1") == yes);
    CHECK(applies(assess({.tpp = 20999.99, .density = range::exactly(1)}, ask(today)), "S.4456/restricted.1") == no);
    CHECK(applies(assess({.tpp = 20999.99, .density = range::exactly(21)}, ask(today)), "S.4456/restricted.2") == yes);
    CHECK(applies(assess({.tpp = 4800, .density = range::exactly(1), .released = {2026, 1, 1}}, ask(today)), "S.4456/restricted.3") == no);
    CHECK(applies(assess({.tpp = 4800, .density = range::exactly(1), .released = {2026, 1, 2}}, ask(today)), "S.4456/restricted.3") == yes);
    for (paragraph id : {paragraph("S.3150/4"), paragraph("H.R.6875/4"), paragraph("S.4456/4")}) {
        CAPTURE(id.text);
        CHECK(applies(assess({.dram = 1400}, ask(today)), id) == yes);
        CHECK(applies(assess({.dram = 1399.99}, ask(today)), id) == no);
    }
    CHECK(applies(assess({.dram = 1400, .datacenter = false}, ask(today)), "H.R.6875/4") == no);
    CHECK(applies(assess({.dram = 1400}, ask(today, "VN")), "H.R.6875/4") == no);
}
