#include "properties.hpp"

#include "classify.hpp"
#include "usage_error.hpp"

#include <vector>

void fuzz_classify(std::string_view text) {
    chipgauge::question asked;
    asked.on = {2026, 9, 24};
    std::string out;
    text_input in{std::string(text)};
    bool complete = true;
    try {
        classify_rows(
            asked, in, [&](std::string_view rows) { out += rows; }, chipgauge::tongue::fr);
    } catch (usage_error const& e) {
        must_be_said(e);
        complete = false;
    }
    if (out.empty()) return;
    bool const is_json =
        out.find_first_not_of(" \t\r\n\xef\xbb\xbf") != std::string::npos && out[out.find_first_not_of(" \t\r\n\xef\xbb\xbf")] == '{';
    if (is_json) {
        if (out.starts_with("\xef\xbb\xbf")) out.erase(0, 3);
        std::size_t const lines_in = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
        text_input again(out);
        json_lines lines(again);
        std::size_t n = 0;
        while (lines.next()) ++n;
        MUST(n <= lines_in + 1);
        return;
    }
    // Each record keeps its text, and has the answers behind it.
    text_input before{std::string(text)}, after(out);
    if (before.peek(0) == 0xef) before.advance(3);
    if (after.peek(0) == 0xef) after.advance(3);
    csv_records asked_for(before), answered(after);
    std::size_t added = 0;
    while (answered.next()) {
        if (answered.blank()) continue;
        do MUST(asked_for.next());
        while (asked_for.blank());
        MUST(answered.text().starts_with(asked_for.text()));
        std::size_t const more = answered.fields().size() - asked_for.fields().size();
        MUST(added == 0 || more == added);
        added = more;
    }
    if (complete)
        while (asked_for.next()) MUST(asked_for.blank());
}
