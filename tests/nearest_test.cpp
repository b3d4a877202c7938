// Names: what counts as the same, and how far a mistyped one is from a right one.
#include <chipgauge/values/names.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace chipgauge;

namespace {

static_assert(same_name("rtx4090", "RTX 4090") && !same_name("RTX 4090", "RTX 4090 D"));
static_assert(edits_between("H20", "H2O") == 1);

struct pair {
    std::string_view a, b;
    int edits;
};
constexpr pair pairs[] = {
    {"", "", 0},         {"", "abc", 3},      {"H20", "h20", 0},     {"H20", "H2O", 1},   {"H20", "H200", 1},      {"kitten", "sitting", 3},
    {"A100", "A010", 1}, {"A100", "A001", 2}, {"gaudi", "guadi", 1}, {"abcd", "badc", 2}, {"MI300X", "MI308X", 1},
};

} // namespace

TEST_CASE("names are the same but for case, spaces, hyphens and underscores") {
    CHECK(same_name("rtx4090", "RTX 4090"));
    CHECK(same_name("nvidia-h20-96gb", "NVIDIA_H20 96GB"));
    CHECK(same_name("", "- _"));
    CHECK_FALSE(same_name("H20", "H200"));
    CHECK_FALSE(same_name("H200", "H20"));
    CHECK_FALSE(same_name("RTX 4090", "RTX 4090 D"));
    CHECK_FALSE(same_name("", "x"));
}

TEST_CASE("edits count insertions, deletions, replacements and swapped neighbors") {
    for (pair const& p : pairs) {
        CAPTURE(std::string(p.a));
        CAPTURE(std::string(p.b));
        CHECK(edits_between(p.a, p.b) == p.edits);
        CHECK(edits_between(p.b, p.a) == p.edits);
    }
}

TEST_CASE("long names are cut, not overrun") {
    std::string const a(1000, 'a'), b(1000, 'b');
    CHECK(edits_between(a, b) == 64);
    CHECK(edits_between(a, a) == 0);
    CHECK(edits_between(a, "") == 64);
}
