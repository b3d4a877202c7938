// `classify` judges designs that no row tells apart once: every row still gets what assess() says of it.
#include "classify.hpp"
#include "csv_records.hpp"
#include "csv_rows.hpp"
#include "record_blocks.hpp"
#include "usage_error.hpp"

#include <chipgauge/assess.hpp>
#include <chipgauge/writers/records/classify.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {

/// Texts for the columns of a row: figures on the lines of the law, one step beside them and elsewhere, ranges, nothing.
class made_rows {
  public:
    static constexpr std::string_view header =
        "id,vendor,name,model,kind,released,market,transistor,die,fp32,tf32,fp16,fp8,memory_type,memory,"
        "link_name,link,host,package";

    std::string row() {
        std::string text = pick({"", "a", "nvidia-h20", "mi308x"});
        for (auto const& choices : {few<std::string_view, 8>{"", "NVIDIA", "AMD", "Groq", "Nobody"},
                                    {"", "H20", "H 100", "Thing", "Gaudi 2"},
                                    {"", "", "H20", "MI308", "L20"},
                                    {"", "", "", "memory"},
                                    {"", "2026", "2026-01-01", "2026-01-02"},
                                    {"", "datacenter", "consumer"},
                                    {"", "finfet", "planar", "unknown"}})
            text += "," + std::string(choices[below(choices.size())]);
        for (auto const& lines : {few<double, 4>{814, 540.5, 1500, 3000}, {100, 150}, {50}, {300, 148, 1312.5, 100}, {296, 600}})
            text += "," + figure(lines);
        text += "," + pick({"", "HBM3", "SRAM"});
        text += "," + figure({1400, 4000, 6500});
        text += "," + pick({"", "Link"});
        for (auto const& lines : {few<double, 4>{600, 900, 1028, 1100}, {64, 128, 500}, {121, 110}}) text += "," + figure(lines);
        return text;
    }

  private:
    std::size_t below(std::size_t n) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<std::size_t>(state_ % n);
    }
    std::string pick(few<std::string_view, 8> const& from) { return std::string(from[below(from.size())]); }
    std::string figure(few<double, 4> const& lines) {
        double const line = lines[below(lines.size())];
        switch (below(8)) {
        case 0:
        case 1: return "";
        case 2: return raw(line);
        case 3: return raw(next_down(line));
        case 4: return raw(next_up(line));
        case 5: return raw(line / 2) + ".." + raw(line * 2);
        case 6: return raw(line) + ".." + raw(line + 1);
        default: return raw(static_cast<double>(1 + below(3000)));
        }
    }
    std::uint64_t state_ = 88172645463325252u;
};

std::string answered_alone(std::string const& header, std::string const& row, question const& asked) {
    chip_draft draft;
    std::string_view names = header, values = row;
    while (!names.empty()) {
        std::string_view const value = values.substr(0, values.find(','));
        values.remove_prefix(value.size() + (value.size() < values.size()));
        REQUIRE(find_field(take_until(names, ","))->read(draft, value).empty());
    }
    chip c;
    REQUIRE(!finish(c, draft));
    std::string text = row;
    csv_row out(text, nullptr, true);
    write_classified(out, assess(c, asked), lints_of(c, namesake(c)));
    return text;
}

struct read_rows {
    std::string text, error;
    classified of;

    friend bool operator==(read_rows const& a, read_rows const& b) {
        return a.text == b.text && a.error == b.error && a.of.license == b.of.license && a.of.marked == b.of.marked;
    }
};

read_rows classified_by(std::size_t threads, std::string const& text, bool keeps_going = false) {
    read_rows all;
    text_input in(text);
    try {
        all.of = classify_rows({.asked = {.on = {2026, 9, 24}}, .keeps_going = keeps_going, .threads = threads}, in,
                               [&](std::string_view rows) { all.text += rows; });
    } catch (usage_error const& e) {
        all.error = e.what();
    }
    return all;
}

/// Rows whose fields hold quotes, separators and line ends, so many that they make several blocks.
std::string quoted_rows(int rows, std::string_view line_end) {
    std::string text = "remark,name,fp16,die" + std::string(line_end);
    std::string_view const remarks[] = {"", "plain", "an \"inch\" within", "\"a, b\"", "\"two\nlines\"", "\"\"\"\n\"\",\"\"\r\n\"", "\"\""};
    for (int i = 0; i < rows; ++i) {
        text += remarks[(i * i + i / 7) % 7];
        text += fmt::format(",\"Design {}\",{},{}", i, 10 + i % 400, i % 3 ? "800" : "\"100..900\"");
        text += i % 50 == 49 ? line_end.substr(line_end.size() - 1) : line_end;
        if (i % 100 == 99) text += "\n";
    }
    return text;
}

} // namespace

TEST_CASE("classify writes the same bytes with any number of threads, wherever its blocks end") {
    for (std::string_view const line_end : {"\n", "\r\n"}) {
        std::string const text = quoted_rows(5000, line_end);
        read_rows const alone = classified_by(1, text);
        CHECK(alone.error == "");
        csv_records rows(alone.text);
        std::size_t n = 0;
        while (rows.next()) n += !rows.blank();
        CHECK(n == 5001);
        for (std::size_t const threads : {2u, 3u, 5u}) CHECK(classified_by(threads, text) == alone);
    }
    std::string lines;
    for (int i = 0; i < 4000; ++i) lines += fmt::format("{{\"name\": \"Design\\n{}\", \"fp16\": {}, \"die\": 800}}\n", i, 10 + i);
    CHECK(classified_by(3, lines) == classified_by(1, lines));
}

TEST_CASE("a row that cannot be read is said with its line, and the rows before it are there, with any number of threads") {
    std::string const text = quoted_rows(5000, "\n");
    csv_records rows(text);
    while (rows.next() && (rows.blank() || rows.fields()[1] != "Design 3999")) {}
    long const line = rows.line();
    std::string bad = text;
    bad.replace(static_cast<std::size_t>(rows.fields()[2].data() - text.data()), 2, "x2");
    read_rows const alone = classified_by(1, bad), whole = classified_by(1, text);
    CHECK(alone.error.find(fmt::format("text:{}: column fp16: 'x2", line)) == 0);
    CHECK(whole.text.starts_with(alone.text));
    CHECK(alone.text.find("Design 3998") != std::string::npos);
    for (std::size_t const threads : {2u, 3u}) {
        CHECK(classified_by(threads, bad) == alone);
        CHECK(classified_by(threads, bad, true) == classified_by(1, bad, true));
    }
    CHECK(classified_by(2, bad, true).of.marked);
    // A quote that is never closed, and a row larger than any: what is before them is answered.
    for (std::string const& tail : {std::string("\"open,1,2,3\n"), std::string(2 << 20, 'x')}) {
        read_rows const cut = classified_by(1, text + tail);
        CHECK(cut.error != "");
        CHECK(cut.text == whole.text);
        CHECK(classified_by(3, text + tail) == cut);
    }
}

TEST_CASE("a block of records ends where a record ends") {
    std::string const text = quoted_rows(300, "\r\n");
    std::vector<std::size_t> ends{0};
    csv_records rows(text);
    while (rows.next()) ends.push_back(static_cast<std::size_t>(rows.line_end().data() + rows.line_end().size() - text.data()));
    for (std::size_t size = 0; size <= text.size(); ++size) {
        std::size_t const cut = whole_records(std::string_view(text).substr(0, size), records_of::csv, ',');
        CHECK(cut == *(std::upper_bound(ends.begin(), ends.end(), size) - 1));
    }
    CHECK(whole_records("{\"a\": \"\\n\"}\n{", records_of::json, ',') == 12);
}

TEST_CASE("classify says how far it is") {
    CHECK(classify_progress(2.5e9, 12e9, 1e8, 50, {}) == "2,500 of 12,000 MB, 2,000,000 rows/s, 190 s left");
    CHECK(classify_progress(2.5e9, 0, 1e8, 50, {}) == "2,500 MB, 2,000,000 rows/s");
    CHECK(classify_progress(2.5e9, 12e9, 1e8, 50, tongue::fr) ==
          "2\u202f500 Mo sur 12\u202f000, 2\u202f000\u202f000 lignes/s, encore 190 s");
}

TEST_CASE("the columns of a line are separated by what makes one of them a figure") {
    CHECK(separator_of("name,fp16") == ',');
    CHECK(separator_of("fp16") == ',');
    CHECK(separator_of("name;remark, long;die") == ';');
    CHECK(separator_of("\"name\"\t\"fp16\"") == '\t');
    CHECK(separator_of("name|fp16") == ',');
}

TEST_CASE("digits are read as strtod reads them") {
    std::uint64_t state = 88172645463325252u;
    for (int i = 0; i < 20000; ++i) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        std::string text = std::to_string(state % 10000000000000000u);
        text = text.substr(static_cast<std::size_t>(i) % text.size());
        if (std::size_t const at = state >> 60; at <= text.size() && i % 4) text.insert(at, 1, '.');
        double v = -1;
        if (detail::read_digits(v, text)) CHECK(v == std::strtod(text.c_str(), nullptr));
    }
    for (char const* none : {"", ".", "1.2.3", "-1", "1e3", " 1", "1 ", "99999999999999999", "9007199254740993"}) {
        double v = -1;
        CHECK_FALSE(detail::read_digits(v, none));
    }
    double v = 0;
    CHECK((detail::read_digits(v, "9007199254740991") && v == 9007199254740991.0));
    CHECK((detail::read_digits(v, ".5") && v == 0.5));
    CHECK((detail::read_digits(v, "5.") && v == 5));
}

TEST_CASE("classify says of every row what assess says of it alone") {
    std::string const header(made_rows::header);
    made_rows make;
    std::size_t rows = 0;
    for (question const& asked :
         {question{.on = {2026, 9, 24}, .to = "CN"}, question{.on = {2025, 12, 1}, .to = "KH"}, question{.on = {2026, 9, 24}, .to = "RU"},
          question{.on = {2026, 9, 24}, .to = "MY"}, question{.on = {2026, 9, 24}, .to = "SG", .headquarters = "CN"},
          question{.on = {2026, 9, 24}, .to = "DE", .reading = reading::printed},
          question{.on = {2022, 12, 1}, .to = "CN", .sold_for = market::datacenter}}) {
        std::string text = header + "\n", expected = header + "," + classified_names() + "\n", told;
        for (int i = 0; i < 300; ++i, ++rows) {
            std::string const row = make.row();
            text += row + "\n";
            expected += answered_alone(header, row, asked) + "\n";
        }
        text_input in(text);
        classify_rows({.asked = asked}, in, [&](std::string_view each) { told += each; });
        CHECK(told == expected);
    }
    MESSAGE(rows, " rows");
}
