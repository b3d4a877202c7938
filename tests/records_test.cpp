// Records of CSV and of JSON Lines: what is read, and what is refused.
#include "csv_records.hpp"
#include "json_lines.hpp"
#include "support/show.hpp"
#include "usage_error.hpp"

#include <vector>

TEST_CASE("CSV is read as RFC 4180 has it, and copied as it stands") {
    csv_records r("a,\"b,\"\"c\"\"\",\"d\r\ne\"\r\n\n,\n\"x\"");
    REQUIRE(r.next());
    CHECK(r.fields() == std::vector<std::string_view>{"a", "b,\"c\"", "d\r\ne"});
    CHECK(r.text() == "a,\"b,\"\"c\"\"\",\"d\r\ne\"");
    CHECK(r.line_end() == "\r\n");
    REQUIRE(r.next());
    CHECK(r.blank());
    CHECK(r.line() == 3);
    REQUIRE(r.next());
    CHECK(r.fields() == std::vector<std::string_view>{"", ""});
    REQUIRE(r.next());
    CHECK(r.fields() == std::vector<std::string_view>{"x"});
    CHECK(r.line_end().empty());
    CHECK_FALSE(r.next());
    for (char const* text : {"\"a", "\"a\"b", "x,\"a\n"}) {
        csv_records records(text);
        CHECK_THROWS_AS(records.next(), usage_error);
    }
}

TEST_CASE("JSON Lines are read strictly") {
    json_lines j(" {\"a\": 1.5e3, \"b\\n\":\"\\u00e9\\ud83d\\ude00\", \"c\":null,\"d\":[{\"x\":[]},true]}\r\n\n{ }");
    REQUIRE(j.next());
    REQUIRE(j.members().size() == 4);
    CHECK(j.members()[0].text == "1.5e3");
    CHECK(j.members()[1].key == "b\n");
    CHECK(j.members()[1].text == "\xc3\xa9\xf0\x9f\x98\x80");
    CHECK(j.members()[2].kind == json_kind::null);
    CHECK(j.members()[3].text == "[{\"x\":[]},true]");
    REQUIRE(j.next());
    CHECK(j.blank());
    REQUIRE(j.next());
    CHECK(j.members().empty());
    CHECK_FALSE(j.next());
    for (char const* text : {"{",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{,}",
                             "{\"a\":01}",
                             "{\"a\":1.}",
                             "{\"a\":+1}",
                             "{\"a\":nul}",
                             "{\"a\":\"\\x\"}",
                             "{\"a\":\"\\ud800\"}",
                             "{\"a\":\"\\u12\"}",
                             "{\"a\":\"x}",
                             "{\"a\":1}{",
                             "{\"a\":1,\"a\":2}",
                             "[1]",
                             "{\"a\":[1,]}",
                             "{\"a\":[1 2]}",
                             "{\"a\":{\"b\"}}",
                             "{a:1}",
                             "{\"a\":\"\t\"}",
                             "1"}) {
        CAPTURE(text);
        json_lines lines(text);
        CHECK_THROWS_AS(lines.next(), usage_error);
    }
}
