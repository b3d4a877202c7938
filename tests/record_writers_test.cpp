// Records: what JSON, a table and the members that `classify` appends make of the same telling.
#include "support/show.hpp"

#include <chipgauge/writers/csv.hpp>
#include <chipgauge/writers/json.hpp>
#include <chipgauge/writers/json_row.hpp>

using namespace chipgauge;

namespace {

template<class Tell>
std::string as_json(Tell tell) {
    std::string out;
    json_writer json(out);
    record_writer& w = json;
    w.open_record();
    tell(w);
    w.close();
    return out;
}

template<class Writer, class Tell>
std::string as_row(Tell tell) {
    std::string out;
    Writer w(out);
    tell(w);
    return out;
}

void tell_figures(record_writer& out) {
    out.figure("exact", range::exactly(2.5));
    out.figure("open", range{0.1, unbounded, -1});
    out.figure("preferred", range{1017, 2400, 2400});
    out.figure("unknown", {});
    out.figure("none", range::none());
}

void tell_findings(record_writer& out) {
    out.open_record("license");
    out.word("required", std::string_view("yes"));
    out.close();
    out.open_list("exceptions");
    for (char const* id : {"NAC", "NAC", "ACA"}) {
        out.open_record();
        out.word("id", std::string_view(id));
        out.text("condition", "once");
        out.close();
    }
    out.close();
    out.open_list("limits");
    out.open_record();
    out.word("operator", std::string_view(">="));
    out.span("limit", range{1400, 4000, -1});
    out.close();
    out.close();
    out.open_list("rare", presence::if_any);
    out.close();
}

} // namespace

TEST_CASE("a figure is a number, null where none is known, and a range beside it where it is not exact") {
    CHECK(as_json(tell_figures) == "{\n  \"exact\": 2.5,\n  \"open\": null,\n  \"open_range\": [0.1, null],\n  \"preferred\": 2400,\n"
                                   "  \"preferred_range\": [1017, 2400],\n  \"unknown\": null,\n  \"unknown_range\": [0, null],\n"
                                   "  \"none\": null,\n  \"none_range\": []\n}\n");
    CHECK(as_row<csv_row>(tell_figures) == "2.5,,,0.1..,2400,1017..2400@2400,,,,none");
    std::string out = "{";
    json_row members(out);
    tell_figures(members);
    CHECK(out == "{\"exact\": 2.5, \"open\": null, \"open_range\": [0.1, null], \"preferred\": 2400, \"preferred_range\": [1017, 2400], "
                 "\"unknown\": null, \"unknown_range\": [0, null], \"none\": null, \"none_range\": []");
}

TEST_CASE("a list that is told only if it has items is not there without them, and in a table it is an empty cell") {
    std::string const json = as_json(tell_findings);
    CHECK(json.find("rare") == std::string::npos);
    CHECK(json.find("\"limit\": [1400, 4000]") != std::string::npos);
    CHECK(as_row<csv_row>(tell_findings) == "yes,NAC ; ACA,>= 1400..4000,");
    std::string out = "{\"a\": 1";
    json_row members(out);
    tell_findings(members);
    CHECK(out == "{\"a\": 1, \"license_required\": \"yes\", \"exceptions\": [\"NAC\", \"ACA\"], \"limits\": [\">=\"]");
}

TEST_CASE("a table has a header of keys and a row for each record of the first list, and nothing else") {
    std::string out;
    csv_writer csv(out);
    record_writer& w = csv;
    w.open_record();
    w.text("verb", "test");
    w.open_list("rows");
    for (double const n : {1.0, 2.0}) {
        w.open_record();
        w.number("n", n);
        w.open_record("in");
        w.text("side", "a, \"b\"");
        w.close();
        w.close();
    }
    w.close();
    w.open_list("others");
    w.open_record();
    w.number("n", 3);
    w.close();
    w.close();
    w.close();
    CHECK(out == "n,in_side\r\n1,\"a, \"\"b\"\"\"\r\n2,\"a, \"\"b\"\"\"\r\n");
}

TEST_CASE("texts are escaped, numbers read back as the same, and days are as long as they are known") {
    std::string const json = as_json([](record_writer& out) {
        out.text("text", "a\"\\\n\x01é");
        out.number("third", 1.0 / 3);
        out.number("below", 4799.999999999999);
        out.number("negative", -0.25);
        out.number("large", 1e26);
        out.number("endless", unbounded);
        out.day("day", date{2025, 4, 9});
        out.day("month", partial_date{2024, 2});
        out.day("year", partial_date{2024});
        out.day("never", partial_date{});
        out.word("none", std::string_view());
        out.word("country", country("CN"));
        out.word("met", truth::unknown);
    });
    CHECK(json == "{\n  \"text\": \"a\\\"\\\\\\u000a\\u0001é\",\n  \"third\": 0.3333333333333333,\n  \"below\": 4799.999999999999,\n"
                  "  \"negative\": -0.25,\n  \"large\": 1e+26,\n  \"endless\": null,\n  \"day\": \"2025-04-09\",\n"
                  "  \"month\": \"2024-02\",\n  \"year\": \"2024\",\n  \"never\": null,\n  \"none\": null,\n"
                  "  \"country\": \"CN\",\n  \"met\": \"unknown\"\n}\n");
}
