// Where the law is cited: hosts and their standing, links to paragraphs, and how old the last check is.
#include <chipgauge/answers/freshness.hpp>
#include <chipgauge/answers/not_checked.hpp>
#include <chipgauge/law/us/cfr_link.hpp>

#include "support/ask.hpp"

#include <map>
#include <set>
#include <string>

using namespace chipgauge;

namespace {

enum class standing_of_source { official, maker, press, other };

// Every host that the law cites. A new one is a decision: add it here with its standing.
std::map<std::string, standing_of_source> const hosts = {
    {"www.federalregister.gov", standing_of_source::official},
    {"www.govinfo.gov", standing_of_source::official},
    {"www.ecfr.gov", standing_of_source::official},
    {"www.bis.gov", standing_of_source::official},
    {"www.gao.gov", standing_of_source::official},
    {"www.congress.gov", standing_of_source::official},
    {"www.sec.gov", standing_of_source::official}, // filings that the makers sign
    {"www.mofcom.gov.cn", standing_of_source::official},
    {"www.theregister.com", standing_of_source::press},
    {"www.thestar.com.my", standing_of_source::press},
    {"www.business-standard.com", standing_of_source::press},
    {"www.businesstimes.com.sg", standing_of_source::press},
    {"news.az", standing_of_source::press},
    {"github.com", standing_of_source::other}, // a public tracker, for the state of licenses alone
};

std::string host_of(std::string_view url) {
    std::size_t const start = url.find("//") + 2;
    return std::string(url.substr(start, url.find('/', start) - start));
}

} // namespace

TEST_CASE("every host that the law cites is known, with its standing, and regulation rests on official texts alone") {
    std::set<std::string> used;
    auto const check = [&](instrument const& i) {
        std::string const host = host_of(i.url);
        CAPTURE(i.url);
        auto const found = hosts.find(host);
        REQUIRE(found != hosts.end());
        used.insert(host);
        if (i.kind == text_kind::regulation || i.kind == text_kind::bill || i.kind == text_kind::tariff)
            CHECK(found->second == standing_of_source::official);
    };
    for (enacted const& e : the_law) check(*e.rule->instrument);
    for (mark const& m : law::marks) check(*m.instrument);
    used.insert("www.ecfr.gov"); // cfr_link
    for (auto const& each : hosts) {
        CAPTURE(each.first);
        CHECK(used.count(each.first) == 1); // none is listed that nothing cites
    }
}

TEST_CASE("a row links to its paragraph: today's edition if it is printed today, else that of its last day") {
    bool current = false, dated = false, supplement = false;
    for (enacted const& e : the_law) {
        if (e.rule->then == outcome::repealed) continue;
        chipgauge::link const to = cfr_link(e);
        CAPTURE(e.rule->id.text);
        CAPTURE(to.view());
        CHECK(to.view().empty() == e.rule->cfr.empty());
        current = current || to.view().find("/current/title-15/section-742.6#p-742.6(a)(6)(iii)(A)") != std::string_view::npos;
        dated = dated || to.view() == "https://www.ecfr.gov/on/2023-11-16/title-15/section-742.6";
        supplement = supplement || to.view().find("part-740#supplement-no-8-to-part-740") != std::string_view::npos;
    }
    CHECK(current);
    CHECK(dated);
    CHECK(supplement);
    CHECK(cfr_link("15 CFR 742.6(b)(10)(iii)(A)(1), 748 supp. 2 (dd)", {2026, 9, 24}, true).view() ==
          "https://www.ecfr.gov/current/title-15/section-742.6#p-742.6(b)(10)(iii)(A)(1)");
    CHECK(cfr_link("15 CFR 742.6(b)(10)", {2025, 4, 15}, false).view() == "https://www.ecfr.gov/on/2025-04-15/title-15/section-742.6");
    CHECK(cfr_link("15 CFR 774 supp. 1", {2026, 9, 24}, true).view() ==
          "https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-774#supplement-no-1-to-part-774");
    CHECK(cfr_link("", {2026, 9, 24}, true).view().empty());
}

TEST_CASE("the age of the last check counts from the day after it, and warns past sixty days") {
    date const last = rules_verified_through;
    auto const after = [&](int days) { return freshness_of(date::from_serial(last.serial() + days)); };
    CHECK(after(-100).age == 0);
    CHECK_FALSE(after(0).unchecked());
    CHECK(after(1).unchecked());
    CHECK(after(1).age == 1);
    CHECK_FALSE(after(60).stale());
    CHECK(after(61).stale());
}

TEST_CASE("what is not checked has ids that stay, each once") {
    std::set<std::string_view> ids;
    for (not_checked_item const& item : not_checked) ids.insert(item.id);
    CHECK(ids.size() == sizeof(not_checked) / sizeof(not_checked[0]));
    for (std::string_view id : {"subject_to_the_ear", "listed_parties", "end_use", "deemed_exports", "ofac"}) CHECK(ids.count(id) == 1);
}
