// Links to the paragraph that a row stands in: the eCFR as it is for what is printed today, the eCFR of a day for what was.
#pragma once

#include <chipgauge/law/rulebook.hpp>
#include <chipgauge/version.hpp>

namespace chipgauge {

/// An address, written in place. Empty for what is not in the CFR.
struct link {
    char text[160]{};
    std::size_t length = 0;

    constexpr void add(std::string_view more) {
        for (char const c : more) {
            if (length + 1 == sizeof(text)) __builtin_trap();
            text[length++] = c;
        }
    }
    constexpr void add(int number, int digits) {
        for (int unit = digits == 4 ? 1000 : 10; unit > 0; unit /= 10) add(std::string_view(&"0123456789"[number / unit % 10], 1));
    }
    constexpr std::string_view view() const { return {text, length}; }
};

namespace detail {

inline constexpr std::string_view ecfr = "https://www.ecfr.gov/", of_title_15 = "/title-15/section-",
                                  of_part = "/title-15/subtitle-B/chapter-VII/subchapter-C/part-";

/// The first paragraph of `15 CFR 742.6(a)(6), 748 supp. 2`: `742.6(a)(6)`; empty for another title.
constexpr std::string_view first_paragraph(std::string_view cfr) {
    constexpr std::string_view title = "15 CFR ";
    if (cfr.substr(0, title.size()) != title) return {};
    cfr.remove_prefix(title.size());
    return cfr.substr(0, cfr.find(','));
}

constexpr void add_edition(link& to, date printed_on, bool current) {
    to.add(ecfr);
    if (current) return to.add("current");
    to.add("on/");
    to.add(printed_on.year, 4);
    to.add("-");
    to.add(printed_on.month, 2);
    to.add("-");
    to.add(printed_on.day, 2);
}

} // namespace detail

/// The paragraph `15 CFR …` in today's edition, or in that of a day. Sections have anchors for their paragraphs in today's edition.
constexpr link cfr_link(std::string_view cfr, date printed_on, bool current) {
    link to;
    std::string_view const paragraph = detail::first_paragraph(cfr);
    if (paragraph.empty()) return to;
    detail::add_edition(to, printed_on, current);
    if (std::size_t const supplement = paragraph.find(" supp. "); supplement != std::string_view::npos) {
        std::string_view const part = paragraph.substr(0, supplement), rest = paragraph.substr(supplement + 7);
        to.add(detail::of_part);
        to.add(part);
        to.add("#supplement-no-");
        to.add(rest.substr(0, rest.find(' ')));
        to.add("-to-part-");
        to.add(part);
        return to;
    }
    if (paragraph.find('.') == std::string_view::npos) { // a whole part
        to.add(detail::of_part);
        to.add(paragraph);
        return to;
    }
    std::string_view const section = paragraph.substr(0, paragraph.find('('));
    to.add(detail::of_title_15);
    to.add(section);
    if (current && section.size() < paragraph.size()) {
        to.add("#p-");
        to.add(paragraph);
    }
    return to;
}

/// Where to read what a row says: its paragraph, as printed today or on the last day on which it was in force.
constexpr link cfr_link(enacted const& e) {
    date const until = e.ends(reading::enforced) < e.ends(reading::printed) ? e.ends(reading::printed) : e.ends(reading::enforced);
    bool const current = rules_verified_through < until;
    return cfr_link(e.rule->cfr, current ? rules_verified_through : until.previous(), current);
}

} // namespace chipgauge
