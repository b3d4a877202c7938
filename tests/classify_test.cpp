// `classify` judges designs that no row tells apart once: every row still gets what assess() says of it.
#include "classify.hpp"

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

} // namespace

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
        classify_rows(asked, in, [&](std::string_view each) { told += each; }, {});
        CHECK(told == expected);
    }
    MESSAGE(rows, " rows");
}
