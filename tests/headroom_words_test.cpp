// Headroom as it is shown: the nearest line in a sentence, and the distances to each.
#include "support/ask.hpp"

#include <chipgauge/documents/headroom.hpp>

using namespace chipgauge;

namespace {

constexpr question in_2026 = ask({2026, 9, 24});

/// The cells of a row with a line on a metric: paragraph, line, value, distance, percent, remark. Empty when there is none.
std::vector<cell> line_of(table const& t, std::string_view id) {
    for (auto const& row : t.rows)
        if (row[0].text == id) return row;
    return {};
}
table distances_of(std::string_view name, question const& q) { return distances(assess(the_chip(name), q)); }

} // namespace

TEST_CASE("the sentences of the H20, L20 and L2 name the line that is nearest, and how near it is") {
    CHECK(nearest_in_words(assess(the_chip("H20"), in_2026)) == "1.3 % under 3A090.b.1 (TPP ≥ 2,400)");
    CHECK(nearest_in_words(assess(the_chip("L20"), in_2026)).substr(0, 20) == "1.7 % under 3A090.b.");
    CHECK(nearest_in_words(assess(the_chip("L2"), in_2026)).substr(0, 20) == "3.5 % under 3A090.b.");
    CHECK(nearest_in_words(assess(the_chip("RTX 3090"), in_2026)).substr(0, 5) == "33 % ");
}

TEST_CASE("the distances show a letter's lines to the chips of its maker, and to a chip of nobody knows whom with a reservation") {
    auto const io = line_of(distances_of("RTX 5090 D", in_2026), "letter.2025-04-09.interconnect");
    REQUIRE(io.size() == 6);
    CHECK(io[3].text == "−900 to −772"); // the line is a range
    CHECK(io[5].text.empty());
    auto const memory = line_of(distances_of("RTX 5090 D", in_2026), "letter.2025-04.reported.memory");
    REQUIRE(memory.size() == 6);
    CHECK(memory[3].text == "+392");
    CHECK(line_of(distances_of("MI308X", in_2026), "letter.2025-04.reported.memory").empty());
    CHECK(line_of(distances_of("RTX 5090 D", ask({2026, 9, 24}, "DE")), "letter.2025-04.reported.memory").empty());

    auto const reservation = [](table const& t) { return line_of(t, "letter.2025-04.reported.memory").at(5).text; };
    CHECK(reservation(distances_of("H20", in_2026)) == "letter.2025-04-09 stands in its place");
    CHECK(reservation(distances_of("H100", in_2026)) == "asked only of what meets no paragraph");
    chip mine = the_chip("RTX 5090 D");
    mine.vendor = {};
    CHECK(reservation(distances(assess(mine, in_2026))) == "if it is a chip of NVIDIA or Intel");
}

TEST_CASE("the distance of a figure with two known ends is a range, and of an unknown one unknown") {
    auto const tpp = line_of(distances_of("Trainium", in_2026), "3A090.a.1");
    CHECK(tpp[3].text == "−1,190 to +1,280");
    CHECK((tpp[3].tone == tone::undetermined));
    auto const density = distances_of("MI308X", in_2026).rows;
    for (auto const& row : density)
        if (row[1].text.find("TPP ≥") == 0) CHECK(row[3].text == "unknown");
}

TEST_CASE("memory has one line, and a processor has none of memory's") {
    table const of_memory = distances_of("HBM3E", in_2026);
    REQUIRE(of_memory.rows.size() == 1);
    CHECK(of_memory.rows[0][0].text == "3A090.c");
    for (chip const* c : known_chips())
        if (c->kind == product::processor) CHECK(line_of(distances(assess(*c, in_2026)), "3A090.c").empty());
}
