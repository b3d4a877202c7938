// How a row is cited to people: by the paragraph of the regulation or the document that it stands in. Ids are for machines.
#pragma once

#include <chipgauge/answers/basis.hpp>
#include <chipgauge/law/us/cfr_link.hpp>
#include <chipgauge/words/answer.hpp>
#include <chipgauge/words/joined.hpp>
#include <chipgauge/words/said.hpp>

#include <algorithm>

namespace chipgauge {

namespace detail {

/// `742.6(a)(6)(iii)(A)` of `15 CFR 742.6(a)(6)(iii)(A)`; empty for a supplement, whose rows have names of their own.
inline std::string_view paragraph_of(rule const& r) {
    std::string_view const first = first_paragraph(r.cfr);
    return first.find(" supp. ") == std::string_view::npos ? first : std::string_view();
}

} // namespace detail

/// The name of a row in a table: its id; but of rows that share a paragraph or a bill, and differ behind a stroke, what they share.
inline std::string name_of_row(rule const& r) {
    std::string_view const id = r.id.text, shared = id.substr(0, id.find('/'));
    if (r.instrument->kind == text_kind::bill) return std::string(shared);
    if (r.instrument->kind != text_kind::regulation || shared == id) return std::string(id);
    std::string_view const paragraph = detail::paragraph_of(r);
    return std::string(paragraph.empty() ? shared : paragraph);
}

/// A row within a sentence: `15 CFR 742.6(a)(6)(iii)(A)`, or the document of a letter.
inline std::string cited_as(rule const& r) {
    if (r.instrument->kind != text_kind::regulation) return std::string(r.instrument->citation);
    std::string_view const paragraph = detail::paragraph_of(r);
    return paragraph.empty() ? name_of_row(r) : "15 CFR " + std::string(paragraph);
}

/// Each citation once, in the order of the law.
inline std::vector<std::string> cited_as(finding_list const& findings) {
    std::vector<std::string> all;
    for (finding const* f : findings)
        if (std::string text = cited_as(f->rule()); std::find(all.begin(), all.end(), text) == all.end()) all.push_back(std::move(text));
    return all;
}

/// Where to read what a row says: the paragraph, or the document for what is not in the CFR.
inline std::string paragraph_url(finding const& f) {
    link const to = cfr_link(*f.enacted);
    return std::string(to.view().empty() ? f.rule().instrument->url : to.view());
}

/// The instrument and the paragraph: `88 FR 73458; 15 CFR 774 supp. 1`.
inline std::string source_in_words(rule const& r, language in) {
    std::string text(r.instrument->citation);
    if (r.instrument->kind != text_kind::regulation) text += detail::joined({" (", name_of(r.instrument->kind, in), ")"});
    if (!r.cfr.empty()) (text += in.say(words::clause_end)) += r.cfr;
    return text;
}

} // namespace chipgauge
