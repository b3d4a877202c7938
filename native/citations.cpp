#include "citations.hpp"

#include <chipgauge/chips/catalog/catalog.hpp>
#include <chipgauge/law/us/the_law.hpp>

#include <algorithm>

using namespace chipgauge;

namespace {

void add(std::vector<citation>& all, citation const& c) {
    if (!c.url.empty() && std::find(all.begin(), all.end(), c) == all.end()) all.push_back(c);
}

/// The row of a paragraph that has begun by a day, the last one.
rule const* row_of(std::string_view id, date on) {
    rule const* row = nullptr;
    for (enacted const& e : the_law)
        if (e.rule->id.text == id && e.rule->effective <= on && (!row || row->effective <= e.rule->effective)) row = e.rule;
    return row;
}

std::string word_of(record_node const& record, std::string_view key) {
    record_node const* const n = record.find(key);
    return n ? n->value.word : std::string();
}

/// What a record says of itself, and the rows that it names as its basis.
void add_of_record(std::vector<citation>& all, record_node const& record, date on) {
    add(all, {word_of(record, "citation"), word_of(record, "url")});
    if (record_node const* const license = record.find("license"))
        if (record_node const* const basis = license->find("basis"))
            for (record_node const& id : basis->parts)
                if (rule const* const row = row_of(id.value.word, on))
                    add(all, {std::string(row->instrument->citation), std::string(row->instrument->url)});
}

/// The first page that says what the chip can do.
void add_of_chip(std::vector<citation>& all, std::string_view id) {
    chip const* const c = find_chip(id);
    if (c && !c->sources.empty()) add(all, {{}, std::string(c->sources[0].url)});
}

} // namespace

void add_citations(std::vector<citation>& all, record_node const& root, found_node const& at, date on) {
    std::size_t const before = all.size();
    record_node const& item = at.item ? *at.item : root;
    add_of_record(all, item, on);
    if (all.size() != before) return;
    for (std::string_view const key : {"id", "chip"}) add_of_chip(all, word_of(item, key));
    if (&item == &root) add(all, {{}, word_of(root, "source")});
}
