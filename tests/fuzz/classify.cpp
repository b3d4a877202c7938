#include "properties.hpp"

#include "classify.hpp"
#include "csv_rows.hpp"
#include "usage_error.hpp"

#include <vector>

namespace {

struct answered {
    std::string text;
    bool complete = true;
};

answered by(std::size_t threads, std::string_view text) {
    chipgauge::question asked;
    asked.on = {2026, 9, 24};
    answered all;
    text_input in{std::string(text)};
    try {
        classify_rows({.asked = asked, .speaks = chipgauge::tongue::fr, .threads = threads}, in,
                      [&](std::string_view rows) { all.text += rows; });
    } catch (usage_error const& e) {
        must_be_said(e);
        all.complete = false;
    }
    return all;
}

std::string_view without_mark(std::string_view text) { return text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text; }

/// The first line with anything on it: it says what separates the columns.
std::string_view first_line(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    return text.substr(0, text.find('\n'));
}

} // namespace

void fuzz_classify(std::string_view text) {
    auto const [written, complete] = by(1, text);
    MUST(by(2, text).text == written);
    if (written.empty()) return;
    std::string_view const out = without_mark(written), in = without_mark(text);
    std::size_t const begin = out.find_first_not_of(" \t\r\n");
    if (begin != std::string_view::npos && out[begin] == '{') {
        std::size_t const lines_in = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
        json_lines lines(out);
        std::size_t n = 0;
        while (lines.next()) ++n;
        MUST(n <= lines_in + 1);
        return;
    }
    // Each record keeps its text, and has the answers behind it.
    char const separator = separator_of(first_line(in));
    csv_records asked_for(placed_text{in}, separator), answered(placed_text{out}, separator);
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
