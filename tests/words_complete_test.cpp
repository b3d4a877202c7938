// Everything that a person may read has both languages. Most of this is checked while compiling; here the rest, by name.
#include <chipgauge/documents/lints.hpp>
#include <chipgauge/readers/chip_fields.hpp>
#include <chipgauge/words/chip_fields.hpp>
#include <chipgauge/words/notes.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {

constexpr language en(tongue::en), fr(tongue::fr);

template<std::size_t N>
void both(phrase const (&all)[N]) {
    for (phrase const& p : all) CHECK(en(p).empty() == fr(p).empty());
}

} // namespace

TEST_CASE("every country has a name in both languages, and no two share one") {
    for (place const& p : all_places) {
        CAPTURE(en.name(p.code));
        CHECK(en.name(p.code).size() > 2);
        CHECK(fr.name(p.code).size() > 2);
        for (place const& other : all_places)
            if (other.code != p.code) CHECK((en.name(other.code) != en.name(p.code) && fr.name(other.code) != fr.name(p.code)));
    }
}

TEST_CASE("every outcome, stage, metric, truth and kind of text is said in both languages") {
    for (std::uint32_t bit = 1; bit <= static_cast<std::uint32_t>(outcome::repealed); bit <<= 1) {
        auto const o = static_cast<outcome>(bit);
        CHECK_FALSE(words_of(o, en).empty());
        CHECK_FALSE(words_of(o, fr).empty());
        // Paragraphs and exceptions go by their names; the rest is words.
        bool const name = (any_paragraph | any_exception | outcome::floor).has(o);
        CHECK((words_of(o, en) == words_of(o, fr)) == name);
    }
    CHECK(std::size(words::metrics) == static_cast<std::size_t>(metric_count));
    CHECK(std::size(words::units) == static_cast<std::size_t>(metric_count));
    both(words::metrics);
    both(words::units);
    both(words::stages);
    both(words::truths);
    both(words::kinds_of_text);
    both(words::markets);
    both(words::confidences);
}

TEST_CASE("every row of the law that announces words has them in both languages, and French is not English") {
    for (enacted const& e : the_law) {
        rule const& r = *e.rule;
        CAPTURE(r.id.text);
        CHECK(r.says_more == !text_of(r, en).empty());
        CHECK(r.doubtful == !doubt_of(r, en).empty());
        if (r.says_more && text_of(r, en).find(' ') != std::string_view::npos) CHECK(text_of(r, en) != text_of(r, fr));
        if (r.doubtful) CHECK(doubt_of(r, en) != doubt_of(r, fr));
        CHECK_FALSE(title_of(*r.instrument, fr).empty());
    }
}

TEST_CASE("every lint, amount, mark, field and note is said in both languages") {
    for (int i = 0; i < lint_count; ++i) CHECK(text_of(static_cast<lint>(i), en) != text_of(static_cast<lint>(i), fr));
    for (cap const& c : law::caps) {
        CHECK(text_of(c, en) != text_of(c, fr));
        CHECK_FALSE(unit_of(c, fr).empty());
    }
    for (mark const& m : law::marks) CHECK(text_of(m, en) != text_of(m, fr));
    for (chip_field const& f : chip_fields()) {
        CAPTURE(f.key);
        CHECK_FALSE(label_of_field(f.key).empty());
    }
    for (chip const* c : catalog::all) {
        CAPTURE(c->id);
        CHECK(note_of(*c, en).empty() == note_of(*c, fr).empty());
        if (!note_of(*c, en).empty()) CHECK(note_of(*c, en) != note_of(*c, fr));
    }
}

TEST_CASE("a note belongs to the chip of the catalog, not to a chip of somebody's own with its id") {
    chip mine;
    mine.id = "nvidia-h20-96gb";
    CHECK(note_of(mine).empty());
    mine.note = "mine";
    CHECK(note_of(mine, fr) == "mine");
    CHECK_FALSE(note_of(*find_chip("nvidia-h20-96gb")).empty());
}
