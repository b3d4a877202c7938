// The fields of a chip: the catalog goes to CSV and back and is the same, field by field; so does what the catalog has not.
#include "csv_records.hpp"
#include "support/show.hpp"

#include <chipgauge/readers/chip_spec.hpp>
#include <chipgauge/writers/chips_csv.hpp>

#include <vector>

using namespace chipgauge;

namespace {

std::vector<std::string_view> urls_of(chip const& c) {
    std::vector<std::string_view> urls;
    for (source const& s : c.sources) urls.push_back(s.url);
    return urls;
}

/// Every chip of a CSV text, in order.
std::vector<chip> chips_of(csv_records& records, std::vector<std::string>& texts) {
    std::vector<chip> all;
    std::vector<chip_field const*> columns;
    while (records.next()) {
        if (columns.empty()) {
            for (std::string_view const name : records.fields()) columns.push_back(find_field(name));
            continue;
        }
        chip_draft draft;
        REQUIRE_MESSAGE(records.fields().size() == columns.size(), records.line());
        for (std::size_t i = 0; i < columns.size(); ++i)
            CHECK(columns[i]->read(draft, texts.emplace_back(records.fields()[i])).in({}) == "");
        CHECK_FALSE(finish(all.emplace_back(), draft));
    }
    return all;
}

void check_same(chip const& a, chip const& b) {
    CAPTURE(a.id);
    CHECK(a.id == b.id);
    CHECK(a.name == b.name);
    CHECK(a.vendor == b.vendor);
    CHECK(a.model == b.model);
    CHECK(a.aliases == b.aliases);
    CHECK(a.form_factor == b.form_factor);
    CHECK(a.architecture == b.architecture);
    CHECK(a.released == b.released);
    CHECK(a.sold_for == b.sold_for);
    CHECK(a.kind == b.kind);
    CHECK(a.process_node == b.process_node);
    REQUIRE(a.dies.size() == b.dies.size());
    for (std::size_t i = 0; i < a.dies.size(); ++i) {
        CHECK(a.dies[i].area.value() == b.dies[i].area.value());
        CHECK(a.dies[i].count == b.dies[i].count);
        CHECK(a.dies[i].kind == b.dies[i].kind);
    }
    CHECK(a.transistors.value() == b.transistors.value());
    REQUIRE(a.rates.size() == b.rates.size());
    for (std::size_t i = 0; i < a.rates.size(); ++i) {
        CHECK(a.rates[i].format == b.rates[i].format);
        CHECK(a.rates[i].dense.value() == b.rates[i].dense.value());
        CHECK(a.rates[i].unit == b.rates[i].unit);
    }
    CHECK(a.memory_type == b.memory_type);
    CHECK((a.memory_is == b.memory_is));
    CHECK(a.memory.value() == b.memory.value());
    CHECK(a.package_area.value() == b.package_area.value());
    CHECK(a.memory_bandwidth.value() == b.memory_bandwidth.value());
    CHECK(a.stacks == b.stacks);
    CHECK(a.link_name == b.link_name);
    CHECK(a.link.value() == b.link.value());
    CHECK(a.host_io.value() == b.host_io.value());
    CHECK(a.power.value() == b.power.value());
    CHECK(a.trust == b.trust);
    CHECK(urls_of(a) == urls_of(b)); // a text says no more of them
    CHECK(a.note == b.note);
    for (int m = 0; m < metric_count; ++m) CHECK(measure(a)[static_cast<metric>(m)] == measure(b)[static_cast<metric>(m)]);
}

void check_round_trip(std::vector<chip const*> const& all) {
    std::string const text = chips_csv(all);
    csv_records records(text);
    std::vector<std::string> texts;
    texts.reserve(all.size() * chip_fields().size()); // views of them are kept
    std::vector<chip> const back = chips_of(records, texts);
    REQUIRE(back.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) check_same(*all[i], back[i]);
}

std::string why_not(std::string_view column, std::string_view text) {
    chip_draft draft;
    chip c;
    complaint const why = find_field(column)->read(draft, text);
    return (why.empty() ? finish(c, draft).why : why).in({});
}

range figure_of(std::string_view text) {
    range r;
    REQUIRE(read_figure(r, text).in({}) == "");
    return r;
}

range rate_of(std::string_view text) {
    range r;
    REQUIRE(read_rate(r, text).in({}) == "");
    return r;
}

bool is_refused(complaint const& why) { return !why.empty(); }

chip chip_from(std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
    chip_draft draft;
    for (auto const& [column, text] : values) REQUIRE(find_field(column)->read(draft, text).in({}) == "");
    chip c;
    REQUIRE_FALSE(finish(c, draft));
    return c;
}

} // namespace

TEST_CASE("the catalog goes to CSV and comes back the same, field by field") {
    check_round_trip({catalog::all.begin(), catalog::all.end()});
}

TEST_CASE("what the catalog has not goes to CSV and comes back the same") {
    constexpr double third = 1.0 / 3;
    chip a;
    a.id = "a", a.name = "quotes \" and, commas", a.model = "line\nbreak", a.note = "caf\xc3\xa9";
    a.aliases = {"x", "y z"};
    a.dies = {{115_mm2, 8, transistor::gate_all_around}, {{370_mm2, 400_mm2}, 4, transistor::planar}, {{}, 1, transistor::unknown}};
    a.rates = {{number_format::fp16, 100_TOPS, 0}, {number_format::fp16, 50_TOPS, 1}, {number_format::int8, 7_TOPS, 2}};
    a.link = ranged<GBps>::none();
    a.power = {100_W, 200_W, 150_W};
    chip b;
    b.id = b.model = "b";
    b.kind = product::memory;
    b.package_area = 110_mm2;
    b.memory_bandwidth = ranged<GBps>::of({third, unbounded, largest_figure});
    b.released = {2026};
    chip c;
    c.id = c.model = "c";
    c.released = {2026, 2};
    c.dies = {{mm2::of(third), 3}};
    c.rates = {{number_format::tf32, {5_TOPS, 5_TOPS}}};
    chip d;
    d.id = d.model = "d";
    d.dies = {{{}, 12, transistor::finfet}};
    check_round_trip({&a, &b, &c, &d});
}

TEST_CASE("a figure is exact, a range, a range with a preferred figure, none, or unpublished") {
    CHECK(figure_of("148") == range::exactly(148));
    CHECK(figure_of(" 1e3 ") == range::exactly(1000));
    CHECK(figure_of("800..900") == range{800, 900, -1});
    CHECK(figure_of("1017..2400@2400") == range{1017, 2400, 2400});
    CHECK(figure_of("800..") == range{800, unbounded, -1});
    CHECK(figure_of("none") == range::none());
    CHECK(figure_of("") == range{});
    for (range const r : {range::exactly(0.1), range{0, 5, -1}, range{1, unbounded, 2}, range{3, 3, -1}, range::none(), range{}})
        CHECK(figure_of(figure_text(r)) == r);
    range unread;
    for (char const* text : {"-1", "1-2", "inf", "nan", "0x10", "1e999", "..", "1..x", "9..2", "1..2@3", "148 W", "1,979", "@5"})
        CHECK(is_refused(read_figure(unread, text)));
}

TEST_CASE("a figure beyond any chip is refused, and the bounds are said") {
    range unread;
    for (char const* text : {"1e-306", "1e300", "1.2e307", "1e-7", "1000000001", "1..1e10", "1e-9..1", "1..2@1e-8"})
        CHECK(read_figure(unread, text).in({}) == "no figure of a chip; write a number from 0.000001 to 1000000000");
    CHECK(figure_of("0.000001") == range::exactly(smallest_figure));
    CHECK(figure_of("1000000000") == range::exactly(largest_figure));
    CHECK(is_refused(read_rate(unread, "macs:1e9*1e9*1")));
    CHECK(is_refused(read_rate(unread, "macs:0.001*0.001*0.001")));
}

TEST_CASE("a figure of zero, as spreadsheets fill blanks, is refused in every field that holds one") {
    int fields = 0;
    for (chip_field const& f : chip_fields()) {
        chip_draft draft;
        if (f.read(draft, "none").empty() == false || f.read(draft, "1..2").empty() == false) continue;
        if (f.read(draft, "2..1").empty()) continue; // a text
        ++fields;
        CHECK(is_refused(f.read(draft, "0")));
        CHECK(is_refused(f.read(draft, "0.0")));
        CHECK(is_refused(f.read(draft, "0..0")));
        CHECK(f.read(draft, "0..5").empty()); // what is known is an upper end
    }
    CHECK(fields == 18);
    CHECK(why_not("fp16", "0").find("write none") != std::string::npos);
    CHECK(why_not("fp16", "100 + 0").find("write none") != std::string::npos);
    CHECK(why_not("fp16", "macs:0*1*1").find("write none") != std::string::npos);
}

TEST_CASE("multiply-accumulates × units × clock are a rate, each counted as two operations") {
    // A100: 108 multiprocessors, 1,024 dense FP16 multiply-accumulates each, 1.41 GHz: 312 TFLOPS on the datasheet.
    CHECK(rate_of("macs:1024*108*1.41").low == doctest::Approx(311.87).epsilon(1e-4));
    CHECK(rate_of("macs:1000*1*1") == range::exactly(2));
    CHECK(rate_of("macs:1000*10*1..2") == range{20, 40, -1});
    CHECK(rate_of("macs:1000*10*1..2@1.5") == range{20, 40, 30});
    range unread;
    for (char const* text : {"macs:", "macs:1*2", "macs:1*2*3*4", "macs:1*2*x", "macs:1*none*2", "macs:1**2"})
        CHECK(is_refused(read_rate(unread, text)));
    CHECK(is_refused(read_figure(unread, "macs:1*2*3"))); // only rates are stated so
}

TEST_CASE("a column is found by its long name and its short one, and a mistyped one has a nearest") {
    for (chip_field const& c : chip_fields()) {
        CHECK(find_field(c.name) == &c);
        CHECK(find_field(c.key) == &c);
    }
    CHECK(find_field("FP16 TFLOPS") == find_field("fp16"));
    CHECK(find_field("tpp") == nullptr);
    CHECK(nearest_field("fp17").name == "fp16");
}

TEST_CASE("a value that is none says what to write instead") {
    CHECK(why_not("market", "datacentre").find("nearest: datacenter") != std::string::npos);
    CHECK(why_not("released", "2025-02-30").find("YYYY-MM-DD") != std::string::npos);
    CHECK(why_not("die", "none").find("planar") != std::string::npos);
    CHECK(why_not("die", "0").find("zero") != std::string::npos);
    CHECK(why_not("dies", "0").find("count") != std::string::npos);
    CHECK(why_not("transistor", "finfet + planar").find("1 kinds") != std::string::npos);
    CHECK(why_not("sources", "a ; b ; c ; d ; e ; f ; g").find("at most 6") != std::string::npos);
    CHECK(why_not("fp16", "1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12").find("at most 11") != std::string::npos);
}

TEST_CASE("units add up, a gap between them is refused, and rates that do not exist leave TPP unknown") {
    CHECK(measure(chip_from({{"fp16", "100 + 50"}}))[metric::tpp] == range::exactly(2400));
    CHECK(measure(chip_from({{"fp16", "100"}, {"int8", " + 50"}}))[metric::tpp] == range::exactly(2000));
    CHECK(why_not("fp16", " + 50").find("begin with the first unit") != std::string::npos);
    CHECK(measure(chip_from({{"fp16", "none"}}))[metric::tpp] == range{});
    CHECK(measure(chip_from({{"fp16", "none"}, {"int8", "100"}}))[metric::tpp] == range::exactly(800));
}

TEST_CASE("no interconnect and an unpublished one are told apart") {
    CHECK(measure(chip_from({{"host", "64"}, {"link", "none"}}))[metric::transfer_rate] == range::exactly(64));
    CHECK(measure(chip_from({{"host", "64"}, {"link_name", "none"}}))[metric::transfer_rate] == range::exactly(64));
    CHECK(measure(chip_from({{"host", "64"}, {"link_name", "NVLink"}}))[metric::transfer_rate] == range{64, unbounded, -1});
}

TEST_CASE("the total area of several dies is theirs together, and kinds of dies add up") {
    CHECK(measure(chip_from({{"die", "1628"}, {"dies", "2"}})).area == range::exactly(1628));
    CHECK(measure(chip_from({{"die", "8x115 + 4x370"}})).area == range::exactly(2400));
    CHECK(measure(chip_from({{"die", "8x115 + 4x370"}, {"transistor", "finfet + planar"}})).area == range::exactly(920));
    CHECK(measure(chip_from({{"die", "814"}, {"transistor", "planar"}})).area.empty());
}

TEST_CASE("a chip named after one of the catalog is of its model and maker, unless it says otherwise") {
    CHECK(chip_from({{"name", "h20"}}).model == "H20");
    CHECK(chip_from({{"name", "h20"}}).vendor == "NVIDIA");
    CHECK(chip_from({{"name", "h20"}, {"vendor", "Me"}}).vendor == "Me");
    CHECK(chip_from({{"name", "mine"}}).model == "mine");
}

TEST_CASE("a text of pairs is a chip, and what cannot be read in it is a complaint") {
    chip_spec const fine("name=Mine, fp16=148, die=814, market=datacenter");
    CHECK(fine.complaints().empty());
    CHECK(measure(fine.get())[metric::tpp] == range::exactly(2368));
    CHECK(fine.get().id == "Mine");
    chip_spec const wrong("fp16=148,fp17=1,die=80o,fp16=200,nothing");
    REQUIRE(wrong.complaints().size() == 4);
    CHECK(wrong.complaints()[0].in({}) == "unknown key 'fp17'; nearest: fp16");
    CHECK(wrong.complaints()[1].in({}).rfind("die=80o: not a figure", 0) == 0);
    CHECK(wrong.complaints()[2].in({}) == "fp16 is given twice");
    CHECK(wrong.complaints()[3].in({}).rfind("'nothing' is no key=value pair", 0) == 0);
    CHECK(measure(wrong.get())[metric::tpp] == range::exactly(2368));
    CHECK(wrong.get().dies.empty()); // unknown, not "no density"
    CHECK_FALSE(judgeable(chip_spec("name=nothing").get()));
    CHECK(judgeable(chip_spec("die=814").get()));
}
