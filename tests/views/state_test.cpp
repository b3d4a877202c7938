#include "designs.hpp"
#include "state.hpp"

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {

constexpr date today{2026, 11, 21};
state const defaults = default_state(today);
state read(std::string_view fragment) { return read_fragment(fragment, defaults); }

} // namespace

TEST_CASE("an empty fragment is the default: H20, H100, H200 and A100 to China, today") {
    state const s = read("");
    CHECK(s == defaults);
    REQUIRE(s.chips.size() == 4);
    CHECK(s.chips[0] == find_chip("H20"));
    CHECK(s.selected == s.chips[0]);
    CHECK(s.on == today);
    CHECK(s.to == country("CN"));
}

TEST_CASE("a link reproduces the view that wrote it") {
    state s = defaults;
    s.on = {2023, 11, 16};
    s.to = "AE";
    s.headquarters = "CN";
    s.reading = reading::printed;
    s.chips = {find_chip("RTX 4090 D"), find_chip("A800"), find_chip("MI300X")};
    s.selected = s.chips[1];
    CHECK(read(to_fragment(s)) == s);
    for (chip const* c : catalog::all) {
        s.chips = {c};
        s.selected = c;
        CAPTURE(to_fragment(s));
        CHECK(read(to_fragment(s)) == s);
    }
}

TEST_CASE("the default's link says what a reader would type") {
    CHECK(to_fragment(defaults) == "chips=h20,h100,h200,a100&on=2026-11-21&to=CN");
}

TEST_CASE("a malformed piece is ignored, the others hold") {
    state const s = read("chips=h20,nonsense,,h20,a100&on=2025-02-30&to=VN&reading=aloud&why=&=&&x=y&headquarters=XX");
    REQUIRE(s.chips.size() == 2);
    CHECK(s.chips[1] == find_chip("A100"));
    CHECK(s.on == today);
    CHECK(s.to == country("VN"));
    CHECK_FALSE(s.headquarters.named());
    CHECK(s.reading == reading::enforced);
    CHECK(s.selected == s.chips[0]);
}

TEST_CASE("no export goes to the United States, and no question is about year 1 or 9999") {
    CHECK(read("to=US").to == defaults.to);
    CHECK(read("to=us").to == defaults.to);
    CHECK(read("headquarters=US").headquarters == country("US"));
    CHECK(read("on=0001-01-01").on == today);
    CHECK(read("on=9999-12-31").on == today);
}

TEST_CASE("a link says all of a question that the command line can") {
    state const s = read("chips=h20&to=AE&movement=reexport&market=non-datacenter&us-market=2025-06&end-user=uae-listed");
    CHECK(s.movement == movement::reexport);
    CHECK(s.sold_for == market::consumer);
    CHECK(s.on_us_market == partial_date(2025, 6));
    CHECK(s.circumstance == circumstance::released_uae_entity);
    CHECK(read(to_fragment(s)) == s);
    CHECK(read("end-use=supercomputer").circumstance == circumstance::supercomputer);
    CHECK(read("movement=sideways&market=moon&us-market=soon&end-use=peace") == defaults);
}

TEST_CASE("escapes are read, broken ones taken as they stand") {
    CHECK(read("chips=rtx%204090%2Ch20").chips.size() == 2);
    CHECK(read("chips=RTX+4090").chips[0] == find_chip("RTX 4090"));
    for (std::string_view broken : {"%", "%4", "%zz", "chips=%", "on=%2", "to=%%%", "====", "&&&&", "chips=%00%ff"}) {
        CAPTURE(broken);
        CHECK(read(broken) == defaults);
    }
}

TEST_CASE("random bytes never break a link") {
    std::uint32_t seed = 1;
    std::string text;
    for (int round = 0; round < 20000; ++round) {
        text.clear();
        int const size = static_cast<int>((seed = seed * 1664525 + 1013904223) >> 26);
        for (int i = 0; i < size; ++i) {
            seed = seed * 1664525 + 1013904223;
            text += seed >> 31 ? "chip=s@1&fleet:=fp16%,h20-"[(seed >> 16) % 26] : static_cast<char>(seed >> 24);
        }
        state const s = read(text);
        REQUIRE(s.chips.size() >= 1);
        REQUIRE(s.selected != nullptr);
        REQUIRE(s.on.valid());
    }
}

TEST_CASE("a comparison holds ten chips, and keeps its last one") {
    state s = defaults;
    for (chip const* c : catalog::all) add_chip(s, *c);
    CHECK(s.chips.size() == most_compared);
    while (s.chips.size() > 1) remove_chip(s, *s.chips[0]);
    CHECK(s.selected == s.chips[0]);
    remove_chip(s, *s.chips[0]);
    CHECK(s.chips.size() == 1);
}

TEST_CASE("a link carries the panel, the model, the fleet and chips of one's own") {
    state s = defaults;
    chip const& mine = design("name=Mine & yours + 50 %,fp16=100 + 50,die=8x115 + 4x370,market=datacenter").get();
    s.chips = {find_chip("H20"), &mine};
    s.selected = &mine;
    s.beside = panel::fleet;
    s.model = {405e9, 4};
    s.fleet = {{&mine, 12}, {find_chip("H800"), 2048, 4096}};
    s.asked = {"10000..15000", "740.29/LPP", "3e24", "0.3..0.5"};
    std::string const link = to_fragment(s);
    CHECK(link.find_first_of(" +#") == std::string::npos);
    CHECK(read(link) == s);
    for (std::size_t i = 0; i < std::size(panel_names); ++i) {
        s.beside = static_cast<panel>(i);
        CHECK(read(to_fragment(s)) == s);
    }
}

TEST_CASE("a chip that a link makes and names nowhere is compared") {
    state const s = read("chips=h20&chip=name=Mine,fp16=148,die=814");
    REQUIRE(s.chips.size() == 2);
    CHECK(s.chips[1]->name == "Mine");
    CHECK(measure(*s.chips[1])[metric::tpp] == range::exactly(2368));
    CHECK(read("chips=@1,h20&chip=name=Mine,fp16=148").chips[0]->name == "Mine");
}

TEST_CASE("what makes no sense of a fleet, a model or a chip is ignored") {
    CHECK(read("fleet=h20:0,h20:-1,h20:x,nothing:5,h20,@1:5&parameters=0&bits=65&show=all") == defaults);
    CHECK(read("fleet=deepseek-h20").fleet == few<fleet_part, most_kinds>{{find_chip("H20"), 30000}});
    CHECK(read("fleet=h20:9..3,h800:7").fleet == few<fleet_part, most_kinds>{{find_chip("H800"), 7}});
    CHECK(read("fleet=h20:0,h800:7").fleet == few<fleet_part, most_kinds>{{find_chip("H800"), 7}});
    CHECK(read("chips=@0,@2,@,@x&chip=fp16=1").chips.size() == defaults.chips.size() + 1);
    state const wrong = read("chips=@1&chip=fp16=a lot,fp17=3,die=814");
    REQUIRE(wrong.chips.size() == 1);
    CHECK(design_of(*wrong.chips[0])->complaints().size() == 2);
}

TEST_CASE("a link says again what it says, however many commas stand in a chip") {
    for (char const* chip : {"name=X,,,,,,fp16=1,,,,,", ",,,,,,,", "x,,,,,,", "fp16=1, , ,"}) {
        std::string const link = to_fragment(read("chip=" + std::string(chip)));
        CHECK(to_fragment(read(link)) == link);
    }
}

TEST_CASE("the figures of a chip can be changed, one by one, and nothing else changes") {
    chip const& h20 = *find_chip("H20");
    chip_field const &fp16 = *find_field("fp16"), &note = *find_field("note");
    std::string const text = design_from(h20);
    chip const& copy = design(text).get();
    CHECK(design(text).complaints().empty());
    for (chip const* c : catalog::all) { // as the catalog judges them, so are their copies
        chip const& same = design(design_from(*c)).get();
        CAPTURE(c->id);
        for (int m = 0; m < metric_count; ++m) CHECK(measure(same)[static_cast<metric>(m)] == measure(*c)[static_cast<metric>(m)]);
        CHECK(same.model == c->model);
    }
    CHECK(copy.name == "H20 SXM 96GB changed");
    CHECK(said_of(fp16, text) == "148");
    std::string const more = with_field(text, fp16, "15,0.5");
    CHECK(said_of(fp16, more) == "150.5");
    CHECK(said_of(note, with_field(text, note, "mine")) == "mine");
    CHECK(with_field(more, fp16, "148") == text);
    CHECK(said_of(fp16, with_field(text, fp16, "")).empty());
}

TEST_CASE("a chip of one's own takes the place of its former self everywhere, and may be one of several") {
    state s = defaults;
    add_own_chip(s);
    chip const& first = *s.selected;
    add_own_chip(s);
    CHECK(s.selected != &first);
    CHECK(s.selected->name == "Your chip 2");
    CHECK(s.beside == panel::figures);
    s.fleet = {{&first, 5}};
    chip const& changed = design("name=Changed,fp16=1").get();
    replace_chip(s, first, changed);
    CHECK(s.chips.contains(&changed));
    CHECK_FALSE(s.chips.contains(&first));
    CHECK(s.fleet[0].chip == &changed);
}

TEST_CASE("a link keeps the axes of the picture and what is open below, and refuses one axis twice") {
    state const s = read_fragment("chips=h20&x=dram_bandwidth&y=transfer_rate&more=catalog.maker:NVIDIA", defaults);
    CHECK(s.x == plot_axis::dram_bandwidth);
    CHECK(s.y == plot_axis::transfer_rate);
    CHECK(s.more == "catalog.maker:NVIDIA");
    CHECK(read_fragment(to_fragment(s), defaults) == s);
    std::vector<std::string> unread;
    state const same = read_fragment("x=tpp&y=tpp", defaults, &unread);
    CHECK(same.x == plot_axis::tpp);
    CHECK(same.y == plot_axis::density);
    CHECK(unread.size() == 1);
    read_fragment("y=price", defaults, &unread);
    CHECK(unread.size() == 2);
    CHECK(read_fragment("more=" + std::string(5000, 'x'), defaults).more.size() == 200);
}

TEST_CASE("the command asks all that the question says, whatever stands in it") {
    state const s = read_fragment("chips=h20&on=2025-04-08&to=SG&headquarters=CN&movement=reexport&without=91%20FR%201684", defaults);
    std::string const command = command_of(s);
    for (char const* each : {"--on 2025-04-08", "--to SG", "--headquarters CN", "--movement reexport", "--without '91 FR 1684'"})
        CHECK_MESSAGE(command.find(each) != std::string::npos, command);
}
