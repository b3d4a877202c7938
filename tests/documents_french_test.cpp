// No document in French has an English sentence left in it: wherever it says what the English one says, that is a name, a citation or a
// figure; and no English function word stands between them.
#include <chipgauge/documents/explain.hpp>
#include <chipgauge/documents/fleet.hpp>
#include <chipgauge/documents/headroom.hpp>
#include <chipgauge/documents/inference.hpp>
#include <chipgauge/documents/timeline.hpp>

#include <doctest/doctest.h>

#include <set>

using namespace chipgauge;

namespace {

constexpr language en(tongue::en), fr(tongue::fr);

/// What a document may quote as it is: names, citations, addresses, and the English terms of art beside the French ones.
std::vector<std::string> quotations() {
    std::vector<std::string> all;
    auto const add = [&](std::string_view text) {
        if (!text.empty()) all.emplace_back(text);
    };
    for (chip const* c : catalog::all) {
        add(c->id);
        for (source const& s : c->sources) add(s.url);
        for (std::string_view const name :
             {c->name, c->architecture, c->form_factor, c->process_node, c->link_name, c->memory_type, c->vendor})
            add(name);
        for (std::string_view const alias : c->aliases) add(alias);
        add(chip_column(*c).subtitle);
        if (declaration const* own = find_declaration(*c)) {
            add(own->source);
            add(own->product);
            add(own->eccn);
        }
    }
    for (enacted const& e : the_law) {
        add(e.rule->instrument->url);
        add(e.rule->instrument->citation);
        add(e.rule->cfr);
    }
    for (fleet_preset const& p : fleet_presets) add(p.source);
    for (words::term_of_art const& t : words::terms_of_art) add(t.english);
    for (std::string_view const name :
         {"interim final rule", "GAIN AI Act", "AI OVERWATCH Act", "Chip Security Act", "Entity List", "deemed exports", "Affiliates Rule",
          "Select Committee", "AI Diffusion", "knowledge", "sparsity", "rooflines"})
        add(name);
    std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.size() > b.size(); });
    return all;
}

std::string without_quotations(std::string text) {
    static std::vector<std::string> const all = quotations();
    for (std::string const& each : all)
        for (std::size_t at; (at = text.find(each)) != std::string::npos;) text.replace(at, each.size(), "#");
    return text;
}

/// The words of a text that are written small: what has a capital, a digit or a sign in it is a name, an id or a figure.
std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> all;
    while (!text.empty()) {
        std::size_t const end = std::min(text.find(' '), text.size());
        std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (!word.empty() && (word.back() == ',' || word.back() == '.' || word.back() == ')' || word.back() == ':'))
            word.remove_suffix(1);
        while (!word.empty() && word.front() == '(') word.remove_prefix(1);
        bool small = !word.empty();
        for (char const c : word) small = small && ((c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80));
        if (small) all.emplace_back(word);
    }
    return all;
}

std::string english_word_in(std::string const& text) {
    static std::set<std::string> const english = {"the",      "of",    "and",       "with",    "by",      "from", "which", "is",
                                                  "are",      "not",   "this",      "that",    "license", "to",   "for",   "under",
                                                  "required", "chip",  "published", "unknown", "yes",     "no",   "none",  "until",
                                                  "since",    "would", "without",   "after",   "was",     "were"};
    auto const first = [&](std::string const& of) {
        for (std::string const& word : words_in(of))
            if (english.count(word)) return word;
        return std::string();
    };
    return first(text).empty() ? "" : first(without_quotations(text)); // most texts quote nothing: leaving out is slow
}

std::vector<std::string> texts_of(document const& d) {
    std::vector<std::string> all{d.title, d.subtitle};
    for (block const& b : d.blocks) {
        all.push_back(b.text);
        all.push_back(b.grid.caption);
        for (column const& c : b.grid.columns) {
            all.push_back(c.title);
            all.push_back(c.subtitle);
        }
        for (auto const& row : b.grid.rows)
            for (cell const& c : row) {
                all.push_back(c.text);
                all.push_back(c.hint);
            }
    }
    return all;
}

/// A sentence of several words: names and figures are not.
bool is_sentence(std::string const& text) {
    int count = 0;
    for (std::string const& word : words_in(without_quotations(text))) count += word.size() > 2;
    return count > 2;
}

void check(document const& english, document const& french) {
    CAPTURE(english.title);
    std::vector<std::string> const before = texts_of(english), after = texts_of(french);
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        CAPTURE(after[i]);
        CHECK(english_word_in(after[i]) == "");
        if (after[i] == before[i]) CHECK_FALSE(is_sentence(after[i]));
        CHECK(before[i].empty() == after[i].empty());
        for (std::string_view const parted : {" :", " ;", " %", " ?", " !"})
            if (after[i].find(parted) != std::string::npos) CHECK(without_quotations(after[i]).find(parted) == std::string::npos);
    }
    CHECK(english.in.speaks() == tongue::en);
    CHECK(french.in.speaks() == tongue::fr);
}

question asked(date on, country to, reading as = reading::enforced) {
    question q;
    q.on = on;
    q.to = to;
    q.reading = as;
    return q;
}

question const questions[] = {asked({2026, 9, 26}, "CN"), asked({2023, 6, 1}, "RU"),
                              asked({2025, 12, 1}, "KH"), asked({2026, 9, 26}, "AE", reading::printed),
                              asked({2022, 9, 1}, "CN"),  asked({2026, 9, 26}, "KY")};

} // namespace

TEST_CASE("the comparison of all chips in French has no English left over") {
    for (question const& q : questions) {
        std::vector<assessment> all;
        for (chip const* c : catalog::all) all.push_back(assess(*c, q));
        check(comparison_document(all, en), comparison_document(all, fr));
    }
}

TEST_CASE("the explanation of every chip in French has no English left over") {
    for (chip const* c : catalog::all) {
        assessment const a = assess(*c, questions[0]);
        check(explanation(a, en), explanation(a, fr));
        check(figures_document(a, en), figures_document(a, fr));
    }
    for (question const& q : questions) {
        assessment const a = assess(*find_chip("A100"), q);
        check(explanation(a, en), explanation(a, fr));
    }
}

TEST_CASE("time lines, headroom, fleets and lists in French have no English left over") {
    for (std::string_view const name : {"A100", "H20", "RTX 4090", "B200", "HBM3E"}) {
        chip const* c = find_chip(name);
        if (!c) continue;
        for (question const& q : questions) {
            check(timeline_document(*c, q, q.on, en), timeline_document(*c, q, q.on, fr));
            check(headroom_document(*c, q, false, en), headroom_document(*c, q, false, fr));
        }
    }
    for (question const& q : questions) {
        check(rules_document(q.on, q.reading, en), rules_document(q.on, q.reading, fr));
        check(places_document(q.on, q.to, en), places_document(q.on, q.to, fr));
        for (fleet_preset const& p : fleet_presets)
            check(fleet_document({p.parts.begin(), p.parts.end()}, q, &p, en), fleet_document({p.parts.begin(), p.parts.end()}, q, &p, fr));
    }
    check(places_document(questions[0].on, {}, en), places_document(questions[0].on, {}, fr));
    check(history_document("3A090.a.1", en), history_document("3A090.a.1", fr));
    check(chips_document(en), chips_document(fr));
    check(fleet_presets_document(en), fleet_presets_document(fr));
    std::vector<chip const*> const two{find_chip("H20"), find_chip("H100")};
    check(inference_document(two, {}, en), inference_document(two, {}, fr));
}

TEST_CASE("a French document has the English term of art beside the French one at first use, and only there") {
    assessment const a = assess(*find_chip("H100"), questions[0]);
    std::string all;
    for (std::string const& text : texts_of(explanation(a, fr))) all += text + "\n";
    for (std::string_view const gloss : {"(performance density)", "(License Exception)", "(license requirement)"}) {
        std::size_t const first = all.find(gloss);
        if (first == std::string::npos) continue;
        CHECK(all.find(gloss, first + 1) == std::string::npos);
    }
    CHECK(all.find("densité de performance (performance density)") + all.find("Densité de performance (performance density)") !=
          2 * std::string::npos);
}
