// The notes of the catalog: each has its French, and no French is left of a note that is gone.
#ifndef __clang__ // which counts the steps of a constant expression, and stops before the end
#define CHIPGAUGE_CHECK_WORDS
#endif
#include <chipgauge/chips/catalog/systems.hpp>
#include <chipgauge/words/chip_notes.hpp>

#include <doctest/doctest.h>

#include <algorithm>

using namespace chipgauge;

TEST_CASE("every note of a chip or a system is said in French too") {
    auto const has_french = [](std::string_view note) { return note.empty() || note_of(note, tongue::fr) != note; };
    for (chip const* c : catalog::all) {
        CAPTURE(c->id);
        CHECK(has_french(c->note));
        CHECK(note_of(c->note, tongue::en) == c->note);
    }
    for (chip const& s : catalog::systems) {
        CAPTURE(s.id);
        CHECK(has_french(s.note));
    }
}

TEST_CASE("every translated note is that of a chip or a system, and stands once") {
    for (words::chip_note const& n : words::chip_notes) {
        CAPTURE(n.english);
        bool const used =
            std::any_of(catalog::all.begin(), catalog::all.end(), [&](chip const* c) { return c->note == n.english; }) ||
            std::any_of(std::begin(catalog::systems), std::end(catalog::systems), [&](chip const& s) { return s.note == n.english; });
        CHECK(used);
        CHECK(std::count_if(std::begin(words::chip_notes), std::end(words::chip_notes),
                            [&](words::chip_note const& o) { return o.english == n.english; }) == 1);
    }
    CHECK(note_of("a note of one's own", tongue::fr) == "a note of one's own");
}
