#include "properties.hpp"

#include "options.hpp"
#include "terminal.hpp"
#include "usage_error.hpp"
#include "verbs.hpp"

void fuzz_options(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        std::size_t const end = std::min(text.find('\n'), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    chipgauge::date const today{2026, 9, 24};
    try {
        options const o = parse_options(words, today, terminal{});
        MUST(find_verb(o.verb) != nullptr);
        MUST(o.width >= 40 && o.width <= 200);
        MUST(o.asked.on.valid());
        MUST(o.help || o.list || o.version || !o.generate.empty() || o.names.size() <= find_verb(o.verb)->most);
    } catch (usage_error const& e) {
        must_be_said(e);
    }
}
