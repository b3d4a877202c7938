// Bills that name numbers. None is law: their rows are notices and change no answer, but for a question that supposes them law
// (law/hypothesis.hpp): then they say what stands in `if_law`.
#pragma once

#include <chipgauge/law/us/phrases.hpp>

namespace chipgauge::law {

inline constexpr instrument gain_ai_act{.citation = "S.3150 (119th)",
                                        .url = "https://www.congress.gov/bill/119th-congress/senate-bill/3150/text",
                                        .published = {2025, 10, 9},
                                        .kind = text_kind::bill};
inline constexpr instrument overwatch_house{.citation = "H.R.6875 (119th)",
                                            .url = "https://www.congress.gov/119/bills/hr6875/BILLS-119hr6875ih.htm",
                                            .published = {2025, 12, 18},
                                            .kind = text_kind::bill};
inline constexpr instrument overwatch_senate{.citation = "S.4456 (119th)",
                                             .url = "https://www.govinfo.gov/bulkdata/BILLS/119/2/s/BILLS-119s4456is.xml",
                                             .published = {2026, 4, 30},
                                             .kind = text_kind::bill};
inline constexpr instrument chip_security_act{.citation = "H.R.3447 (119th)",
                                              .url = "https://www.congress.gov/bill/119th-congress/house-bill/3447/text",
                                              .published = {2026, 3, 26},
                                              .kind = text_kind::bill};

inline constexpr instrument remote_access_act{.citation = "H.R.2683 (119th)",
                                              .url = "https://www.congress.gov/bill/119th-congress/house-bill/2683/text",
                                              .published = {2026, 1, 12},
                                              .kind = text_kind::bill};
inline constexpr instrument scale_act{.citation = "H.R.8306 (119th)",
                                      .url = "https://www.congress.gov/bill/119th-congress/house-bill/8306/text",
                                      .published = {2026, 4, 15},
                                      .kind = text_kind::bill};
inline constexpr instrument no_advanced_chips_act{.citation = "H.R.5022 (119th)",
                                                  .url = "https://www.congress.gov/bill/119th-congress/house-bill/5022/text",
                                                  .published = {2025, 8, 22},
                                                  .kind = text_kind::bill};

namespace bill {
// The list that the bills share: any one line covers a circuit. Interconnect is read as the rate over all inputs and outputs.
inline constexpr few<limit, 6> performance{of::tpp >= 4800_TPP};
inline constexpr few<limit, 6> performance_and_density{of::tpp >= 2400_TPP, of::density >= 1.6_TPP_per_mm2};
inline constexpr few<limit, 6> density{of::tpp >= 1600_TPP, of::density >= 3.2_TPP_per_mm2};
inline constexpr few<limit, 6> memory{of::dram_bandwidth >= 1400_GBps};
inline constexpr few<limit, 6> interconnect{of::transfer_rate >= 1100_GBps};
inline constexpr few<limit, 6> bandwidth_sum{of::bandwidth_sum >= 1700_GBps};

inline constexpr limit new_on_the_market = released_after({2026, 1, 1});

inline constexpr places countries_of_concern{.named = {"CN", "HK", "MO", "CU", "IR", "KP", "RU", "VE"}};

constexpr rule row(paragraph id, instrument const& by, few<limit, 6> limits, places to) {
    rule r;
    r.id = id;
    r.effective = by.published;
    r.then = outcome::notice;
    r.if_law = outcome::license;
    r.limits = limits;
    r.where = {.to = to, .headquarters = to, .either = true}; // "located in, headquartered in, or whose ultimate parent is"
    r.instrument = &by;
    r.says_more = true;
    return r;
}
/// The bill rules out general licenses: no exception overcomes its requirement, as it is read here.
constexpr rule without_exceptions(rule r) {
    r.bars = any_exception;
    return r;
}
/// All licenses are denied, whatever other review policy there is.
constexpr rule denied(rule r) {
    r.if_law = outcome::policy_of_denial;
    r.prevails = true;
    return r;
}
constexpr few<limit, 6> with(limit extra, few<limit, 6> limits) {
    limits.push(extra);
    return limits;
}
} // namespace bill

inline constexpr rule bill_rows[] = {
    bill::row("S.3150/1", gain_ai_act, bill::performance, macau_or_d5),
    bill::row("S.3150/2", gain_ai_act, bill::performance_and_density, macau_or_d5),
    bill::row("S.3150/3", gain_ai_act, bill::density, macau_or_d5),
    bill::row("S.3150/4", gain_ai_act, bill::memory, macau_or_d5),
    bill::row("S.3150/5", gain_ai_act, bill::interconnect, macau_or_d5),
    bill::row("S.3150/6", gain_ai_act, bill::bandwidth_sum, macau_or_d5),
    bill::without_exceptions(
        bill::row("H.R.6875/1", overwatch_house, bill::with(for_datacenters, bill::performance), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("H.R.6875/2", overwatch_house, bill::with(for_datacenters, bill::performance_and_density), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("H.R.6875/3", overwatch_house, bill::with(for_datacenters, bill::density), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("H.R.6875/4", overwatch_house, bill::with(for_datacenters, bill::memory), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("H.R.6875/5", overwatch_house, bill::with(for_datacenters, bill::interconnect), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("H.R.6875/6", overwatch_house, bill::with(for_datacenters, bill::bandwidth_sum), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("S.4456/1", overwatch_senate, bill::with(for_datacenters, bill::performance), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("S.4456/2", overwatch_senate, bill::with(for_datacenters, bill::performance_and_density), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("S.4456/3", overwatch_senate, bill::with(for_datacenters, bill::density), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("S.4456/4", overwatch_senate, bill::with(for_datacenters, bill::memory), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("S.4456/5", overwatch_senate, bill::with(for_datacenters, bill::interconnect), bill::countries_of_concern)),
    bill::without_exceptions(
        bill::row("S.4456/6", overwatch_senate, bill::with(for_datacenters, bill::bandwidth_sum), bill::countries_of_concern)),
    bill::denied(bill::row("S.4456/restricted.1", overwatch_senate, {for_datacenters, of::tpp >= 21000_TPP}, bill::countries_of_concern)),
    bill::denied(bill::row("S.4456/restricted.2", overwatch_senate, {for_datacenters, of::tpp >= 1600_TPP, of::density >= 21_TPP_per_mm2},
                           bill::countries_of_concern)),
    bill::denied(bill::row("S.4456/restricted.3", overwatch_senate,
                           bill::with(bill::new_on_the_market, bill::with(for_datacenters, bill::performance)),
                           bill::countries_of_concern)),
    bill::denied(bill::row("S.4456/restricted.4", overwatch_senate,
                           bill::with(bill::new_on_the_market, bill::with(for_datacenters, bill::performance_and_density)),
                           bill::countries_of_concern)),
    bill::denied(bill::row("S.4456/restricted.5", overwatch_senate,
                           bill::with(bill::new_on_the_market, bill::with(for_datacenters, bill::density)), bill::countries_of_concern)),
    {.id = "H.R.3447",
     .effective = {2026, 3, 26},
     .then = outcome::notice,
     .about = any_paragraph,
     .instrument = &chip_security_act,
     .says_more = true},
    {.id = "H.R.5022/1",
     .effective = {2025, 8, 22},
     .then = outcome::notice,
     .limits = {of::tpp >= 2400_TPP},
     .where = {.to = china_or_macau},
     .instrument = &no_advanced_chips_act,
     .says_more = true,
     .doubtful = true},
    {.id = "H.R.5022/2",
     .effective = {2025, 8, 22},
     .then = outcome::notice,
     .limits = {of::bandwidth_sum > 5100_GBps},
     .where = {.to = china_or_macau},
     .instrument = &no_advanced_chips_act,
     .says_more = true,
     .doubtful = true},
    {.id = "H.R.2683",
     .effective = {2026, 1, 12},
     .then = outcome::notice,
     .about = any_paragraph,
     .where = d5_or_party,
     .instrument = &remote_access_act,
     .says_more = true},
    {.id = "H.R.8306",
     .effective = {2026, 4, 15},
     .then = outcome::notice,
     .about = any_paragraph,
     .where = d5_or_party,
     .instrument = &scale_act,
     .says_more = true},
};

} // namespace chipgauge::law
