// Transactions, each with the answer that the paragraphs give: item, movement, destination, headquarters, use and day.
// The expected answers were derived from the regulation's text, not from the rows; [I] marks those that rest on an interpretation.
#include "support/ask.hpp"
#include "support/rows.hpp"

using namespace chipgauge;

namespace {

using enum outcome;
constexpr auto yes = truth::yes, no = truth::no;
constexpr auto reexport = movement::reexport, transfer = movement::transfer;
constexpr auto printed = reading::printed;

struct item {
    std::string_view vendor;
    double tpp = 0, density = 0, dram = 0;
    bool datacenter = true;
    double stack = 0; ///< memory on its own: bandwidth density
};

constexpr item a40{"NVIDIA", 2395, 3.81, 696}, mi210{"AMD", 2899, 4.0, 1638}, h100_pcie{"NVIDIA", 12104, 14.9, 2000},
    gh200{"NVIDIA", 15832, 19.4, 4900}, gaudi_3{"Intel", 29360, 18, 3700}, maia_100{"Microsoft", 18000, 22, 1800},
    pro_6000_workstation{"NVIDIA", 8000, 10, 1792, false}, pro_6000_server{"NVIDIA", 8000, 10, 1597},
    rtx_6000_ada{"NVIDIA", 5828, 9.5, 960, false}, rtx_5880_ada{"NVIDIA", 4434, 7.2, 960, false}, rtx_5080{"NVIDIA", 3602, 9.5, 960, false},
    a10{"NVIDIA", 2000, 3.18, 600}, v100{"NVIDIA", 2000, 2.45, 900}, memory_stack{"SK hynix", 0, 0, 0, true, 2.8};

constexpr metrics measured(item const& i) {
    metrics m = metrics_of({.tpp = i.tpp, .density = range::exactly(i.density), .dram = i.dram, .datacenter = i.datacenter});
    if (i.stack == 0) return m;
    m[metric::tpp] = m[metric::rate] = m[metric::dram_bandwidth] = m[metric::density] = m[metric::transfer_rate] = range::none();
    m[metric::package_bandwidth] = range::exactly(i.stack);
    return m;
}

struct parties {
    country to, headquarters{}, exporter{};
};

struct transaction {
    int number;
    item what;
    parties of;
    outcome in; ///< the paragraph of 3A090, or none of them
    truth license;
    outcomes exceptions; ///< all that may be offered, ACM aside, which asks who the buyer is
    outcomes review;     ///< all policies that are left
    paragraph because;   ///< a row that applies
    movement how = movement::export_from_us;
    date on{2026, 9, 24};
    reading as = reading::enforced;
    circumstance use = circumstance::none;
};

constexpr outcomes none_offered{}, none_printed{}, not_asked{};
constexpr auto denial = presumption_of_denial;

constexpr transaction transactions[] = {
    {1, a40, {"CN"}, in_b, yes, nac, case_by_case, "742.6(a)(6)(iii)(B)"},
    {2, a40, {"CN"}, in_b, yes, nac, denial, "742.6(b)(10)(iii)(A)(1)/denial.b", reexport},
    {3, a40, {"CN"}, in_b, yes, aca, denial, "740.8/ACA.b.transfer", transfer},
    {4, a40, {"SG", "CN"}, in_b, yes, nac, case_by_case, "744.23(a)(3)(i)(A)"},
    {5, a40, {"SG", "CN"}, in_b, yes, none_offered, case_by_case, "744.23(d)(3)(i)", transfer}, // [I] the carve-out of 740.8(b)
    {6, a40, {"KZ", "KZ"}, in_b, yes, aca, none_printed, "742.6(a)(6)(iii)(B)"},
    {7, a40, {"KZ", "CN"}, in_b, yes, nac, denial, "742.6(b)(10)(iii)(A)(1)/denial.b.party"},
    {8, a40, {"LY"}, in_b, yes, nac, denial, "742.6(b)(10)(iii)(A)(1)/denial.b"},
    {9, a40, {"IQ"}, in_b, yes, none_offered, denial, "746.3(a)(1)"},
    {10, mi210, {"LA", "LA"}, in_b, yes, aca, none_printed, "742.6(a)(6)(iii)(B)"},
    {11, mi210, {"GE"}, in_b, yes, nac, presumption_of_approval, "740.8/NAC.b.elsewhere", movement::export_from_us, {2024, 3, 1}},
    {12, mi210, {"GE"}, in_b, yes, aca, presumption_of_approval, "740.8/ACA.b", movement::export_from_us, {2024, 4, 4}},
    {13, mi210, {"BR", "BR"}, in_b, no, none_offered, not_asked, "3A090.b.2"},
    {14, mi210, {"BR", "RU"}, in_b, yes, nac, case_by_case, "744.23(a)(3)(i)(A)"},
    {15, mi210, {"RU"}, in_b, yes, none_offered, policy_of_denial, "746.8(a)(1)"},
    {16, h100_pcie, {"CN", "US"}, in_a, yes, none_offered, case_by_case, "742.6(b)(10)(iii)(A)(1)"},
    {17, h100_pcie, {"CN"}, in_a, yes, none_offered, denial, "742.6(b)(10)(iii)(A)(1)/denial.a", transfer},
    {18, h100_pcie, {"VE"}, in_a, yes, none_offered, denial, "742.6(b)(10)(iii)(A)(1)/denial.a"},
    {19, h100_pcie, {"JP", "CN"}, in_a, yes, none_offered, denial, "742.6(a)(6)(iii)(A)/party"},
    {119,
     h100_pcie,
     {"JP", "CN"},
     in_a,
     yes,
     none_offered,
     denial,
     "742.6(a)(6)(iii)(A)",
     movement::export_from_us,
     {2026, 9, 24},
     printed},
    {20, h100_pcie, {"ZA", "ZA"}, in_a, no, none_offered, not_asked, "3A090.a.1"},
    {120,
     h100_pcie,
     {"ZA", "ZA"},
     in_a,
     yes,
     lpp,
     presumption_of_approval | policy_of_denial, // within the allocation, and beyond it
     "740.29/LPP",
     movement::export_from_us,
     {2026, 9, 24},
     printed},
    {21, h100_pcie, {"KR", "KR"}, in_a, no, none_offered, not_asked, "3A090.a.1"},
    {121,
     h100_pcie,
     {"KR", "KR"},
     in_a,
     yes,
     aia | lpp,
     presumption_of_approval,
     "740.27/AIA",
     movement::export_from_us,
     {2026, 9, 24},
     printed},
    {22, h100_pcie, {"KZ", "JP"}, in_a, yes, none_offered, presumption_of_approval, "742.6(a)(6)(iii)(A)/d1-d4-d5"},
    {122,
     h100_pcie,
     {"KZ", "JP"},
     in_a,
     yes,
     none_offered,
     presumption_of_approval,
     "742.6(b)(10)(iii)(A)(2)/party",
     movement::export_from_us,
     {2026, 9, 24},
     printed},
    {23, gh200, {"MO"}, in_a, yes, none_offered, denial, "742.6(b)(10)(iii)(A)(1)/denial.a", movement::export_from_us, {2026, 1, 14}},
    {123, gh200, {"MO"}, in_a, yes, none_offered, case_by_case, "742.6(b)(10)(iii)(A)(1)", movement::export_from_us, {2026, 1, 15}},
    {24, gaudi_3, {"HK"}, in_a, yes, none_offered, denial, "742.6(b)(10)(iii)(A)(1)/denial.a", movement::export_from_us, {2026, 2, 1}},
    {25, maia_100, {"CN"}, in_a, yes, none_offered, case_by_case, "742.6(b)(10)(iii)(A)(1)"}, // the numbers fit; (dd) is its condition
    {26, pro_6000_workstation, {"CN"}, in_a, yes, nac, case_by_case, "740.8/NAC.a"},
    {27, pro_6000_server, {"CN"}, in_a, yes, none_offered, case_by_case, "742.6(b)(10)(iii)(A)(1)"},
    {28, pro_6000_workstation, {"SY"}, in_a, yes, none_offered, denial, "746.9(a)"}, // [I] of two policies the stricter
    {29, pro_6000_workstation, {"XD"}, in_a, yes, none_offered, policy_of_denial, "746.6(a)(2)"},
    {30, rtx_6000_ada, {"MY", "CN"}, in_a, yes, nac, denial, "740.8/NAC.a.transfer", transfer}, // [I] 740.1(a)
    {31, rtx_6000_ada, {"NI"}, in_a, yes, nac, denial, "740.8/NAC.a"},
    {32, rtx_5880_ada, {"CN"}, in_no_paragraph, no, none_offered, not_asked, "3A991.p.1"},
    {33, rtx_5080, {"IR"}, in_no_paragraph, yes, none_offered, policy_of_denial, "746.7(b)"},
    {34, rtx_5080, {"CU"}, in_no_paragraph, yes, ccd, policy_of_denial, "740.19(b)(17)/p.1"},
    {35, rtx_5080, {"BY"}, in_no_paragraph, yes, none_offered, policy_of_denial, "746.8(b)(3)"},
    {36, a10, {"SY"}, in_no_paragraph, yes, ccd, presumption_of_approval | case_by_case, "746.9(c)(1)"},
    {37, a10, {"RU"}, in_no_paragraph, no, none_offered, not_asked, "", movement::export_from_us, {2022, 2, 23}},
    {137, a10, {"RU"}, in_no_paragraph, yes, none_offered, policy_of_denial, "746.8(a)(1)", movement::export_from_us, {2022, 2, 24}},
    {38,
     v100,
     {"CN"},
     in_no_paragraph,
     yes,
     none_offered,
     denial,
     "744.21(a)(1)",
     movement::export_from_us,
     {2026, 9, 24},
     reading::enforced,
     circumstance::military},
    {39,
     v100,
     {"LB"},
     in_no_paragraph,
     yes,
     none_offered,
     denial,
     "744.23(a)(1)",
     movement::export_from_us,
     {2026, 9, 24},
     reading::enforced,
     circumstance::supercomputer},
    {40,
     v100,
     {"VN"},
     in_no_paragraph,
     no,
     none_offered,
     not_asked,
     "",
     movement::export_from_us,
     {2026, 9, 24},
     reading::enforced,
     circumstance::supercomputer},
    {41, memory_stack, {"KZ", "KZ"}, in_c, no, none_offered, not_asked, "3A090.c"},
    {141, memory_stack, {"KZ", "CN", "US"}, in_c, yes, outcome::hbm, case_by_case, "744.23(a)(3)(i)(B)"}, // [I] 744.23(d)(3)(i), literally
    {42, memory_stack, {"CN", "CN", "KR"}, in_c, yes, outcome::hbm, denial, "740.25"},
    {142, memory_stack, {"CN", "CN", "TW"}, in_c, yes, none_offered, denial, "742.6(a)(6)(i)(B)"},
    {46,
     v100,
     {"IQ"},
     in_no_paragraph,
     yes,
     none_offered,
     policy_of_denial,
     "746.3(a)(4)",
     movement::export_from_us,
     {2026, 9, 24},
     reading::enforced,
     circumstance::military},
    {47,
     rtx_5080,
     {"CU"},
     in_no_paragraph,
     yes,
     none_offered,
     policy_of_denial,
     "740.19(c)/military",
     movement::export_from_us,
     {2026, 9, 24},
     reading::enforced,
     circumstance::military},
    {45, h100_pcie, {"AE"}, in_a, yes, none_offered, presumption_of_approval, "742.6(a)(6)(iii)(A)/AE"},
    {145,
     h100_pcie,
     {"AE", "US"},
     in_a,
     no,
     none_offered,
     not_asked,
     "740.supp.8",
     movement::export_from_us,
     {2026, 9, 24},
     reading::enforced,
     circumstance::released_uae_entity},
};

constexpr assessment judged(transaction const& t) {
    question q = ask(t.on, t.of.to, t.of.headquarters, t.as);
    q.exporter = t.of.exporter;
    q.movement = t.how;
    q.circumstance = t.use;
    chip who = design;
    who.vendor = t.what.vendor;
    if (t.what.stack > 0) who.kind = product::memory;
    return assess(who, measured(t.what), q);
}

constexpr bool holds(transaction const& t) {
    assessment const a = judged(t);
    outcomes const offered = outcomes::of((a.result.possible & any_exception).bits & ~outcomes(acm).bits);
    return a.result.classification() == t.in && a.result.license() == t.license && offered == t.exceptions &&
           (a.result.possible & any_review) == t.review && (t.because.text.empty() || applies(a, t.because) == yes);
}
static_assert(every_row_holds<transactions, &holds>);

} // namespace

TEST_CASE("transactions have the answers that the paragraphs give") {
    for (transaction const& t : transactions) {
        CAPTURE(t.number);
        assessment const a = judged(t);
        CHECK((a.result.classification() == t.in));
        CHECK((a.result.license() == t.license));
        CHECK((outcomes::of((a.result.possible & any_exception).bits & ~outcomes(acm).bits) == t.exceptions));
        CHECK(((a.result.possible & any_review) == t.review));
        CAPTURE(shown(a.result.possible));
        if (!t.because.text.empty()) {
            CAPTURE(t.because.text);
            CHECK(applies(a, t.because) == yes);
        }
    }
}
