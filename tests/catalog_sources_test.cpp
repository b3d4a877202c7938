// Who stands behind the catalog: every host that is cited, and the best known chips without a reseller, a blog or a copy.
#include "support/show.hpp"

#include <chipgauge/chips/standing.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace chipgauge;

namespace {

// Cited although nobody in particular answers for them: for figures that nobody else publishes, of chips that few ask for.
constexpr std::string_view known_others[] = {
    "3dtested.com",
    "ai.gitee.com",
    "allcom.se",
    "baseten.co",
    "bbabo.net",
    "blog.csdn.net",
    "chaoqing-i.com",
    "cloudhin.com",
    "cmbi.info",
    "github.com",
    "glennklockwood.com",
    "hmc-tech.com",
    "inkl.com",
    "ldeepai.com",
    "learnaivisually.com",
    "mirrorfrog.com",
    "morningoverview.com",
    "overclockers.ru",
    "perma.cc",
    "reportify.ai",
    "techbuzzchina.substack.com",
    "techwarrant.com",
    "tutorial.emka.web.id",
    "web.archive.org",
    "zolotukhin.ai",
};

constexpr std::string_view best_known[] = {"H20",  "H100",   "H200",   "A100",     "H800",     "A800",         "B200",       "GB200",
                                           "B300", "MI300X", "MI325X", "RTX 4090", "RTX 5090", "Ascend 910B3", "Ascend 910C"};
static_assert(std::size(best_known) == 15);

} // namespace

TEST_CASE("every host that the catalog cites has a standing, and a host without one is listed here") {
    std::vector<std::string_view> cited;
    for (chip const* c : catalog::all)
        for (source const& s : c->sources) {
            CAPTURE(s.url);
            std::string_view const host = host_of(s.url);
            CHECK_FALSE(host.empty());
            cited.push_back(host);
            if (standing_of(s.url) == source_standing::other)
                CHECK(std::any_of(std::begin(known_others), std::end(known_others),
                                  [&](std::string_view name) { return stands_for(name, host); }));
        }
    for (std::string_view const name : known_others) {
        CAPTURE(name);
        CHECK(std::any_of(cited.begin(), cited.end(), [&](std::string_view host) { return stands_for(name, host); }));
        CHECK(standing_of("https://" + std::string(name) + "/") == source_standing::other);
    }
}

TEST_CASE("no figure of the fifteen best known chips rests on a reseller, a blog or a copy alone") {
    for (std::string_view const name : best_known) {
        CAPTURE(name);
        chip const* c = find_chip(name);
        REQUIRE(c);
        figure_marks answered_for = figure_marks::none, all = figure_marks::none;
        for (source const& s : c->sources) {
            all = all | s.shows;
            if (standing_of(s.url) != source_standing::other) answered_for = answered_for | s.shows;
        }
        CHECK(static_cast<int>(all) == static_cast<int>(answered_for));
    }
}

TEST_CASE("a host's name stands for its subdomains, and for no host that only ends alike") {
    CHECK(standing_of("https://images.nvidia.com/a.pdf") == source_standing::maker);
    CHECK(standing_of("https://nvidia.com") == source_standing::maker);
    CHECK(standing_of("https://notnvidia.com/a") == source_standing::other);
    CHECK(standing_of("https://www.federalregister.gov/documents/2026") == source_standing::official);
    CHECK(standing_of("no url at all") == source_standing::other);
    CHECK(host_of("no url at all").empty());
}
