// Labels beside points: none over another where there is room, none outside the frame, and the ones that must show do.
#include <chipgauge/writers/labels.hpp>

#include <doctest/doctest.h>

using namespace chipgauge;

namespace {

label_space frame(double w, double h) {
    label_space space;
    space.frame = {0, 0, w, h};
    return space;
}

static_assert(box{0, 0, 2, 2}.meets({1, 1, 2, 2}) && !box{0, 0, 1, 1}.meets({1, 0, 1, 1}));

} // namespace

TEST_CASE("boxes that share only an edge do not meet") {
    CHECK(box{0, 0, 10, 10}.meets({9, 9, 5, 5}));
    CHECK_FALSE(box{0, 0, 10, 10}.meets({10, 0, 5, 5}));
    CHECK(box{0, 0, 10, 10}.within({0, 0, 10, 10}));
    CHECK_FALSE(box{-1, 0, 10, 10}.within({0, 0, 10, 10}));
}

TEST_CASE("a label alone lies to the right of its point, centered") {
    label_space space = frame(400, 300);
    box const b = place_label(space, 100, 100, 5, 60, 14, false);
    CHECK(b.x == 109);
    CHECK(b.y == 93);
    CHECK(b.w == 60);
    CHECK(space.taken.size() == 1);
}

TEST_CASE("a label at the right edge moves to the left of its point") {
    label_space space = frame(400, 300);
    box const b = place_label(space, 380, 100, 5, 60, 14, false);
    CHECK(b.x + b.w < 380);
    CHECK(b.within(space.frame));
}

TEST_CASE("labels that are placed touch nothing, and stay in the frame") {
    label_space space = frame(400, 300);
    int placed = 0;
    for (int i = 0; i < 60; ++i) {
        double const x = 20 + (i * 53) % 360, y = 20 + (i * 97) % 260;
        label_space const before = space;
        box const b = place_label(space, x, y, 4, 50, 14, false);
        if (b.w == 0) {
            CHECK(space.taken.size() == before.taken.size());
            continue;
        }
        ++placed;
        CHECK(b.within(space.frame));
        for (box const& t : before.taken) CHECK_FALSE(b.meets(t));
    }
    CHECK(placed > 10);
    CHECK(placed < 60);
}

TEST_CASE("a label that must show is placed even where there is no room") {
    label_space space = frame(100, 40);
    for (int i = 0; i < 12; ++i) {
        box const b = place_label(space, 50, 20, 4, 60, 14, true);
        CHECK(b.w == 60);
        CHECK(b.h == 14);
    }
}

TEST_CASE("a label that need not show is left out where there is no room") {
    label_space space = frame(400, 300);
    space.taken.push({0, 0, 400, 300});
    CHECK(place_label(space, 200, 150, 5, 60, 14, false).w == 0);
    CHECK(place_label(space, 200, 150, 5, 60, 14, true).w == 60);
}

TEST_CASE("a label had better not lie on a line, and does where there is nothing else") {
    label_space space = frame(400, 300);
    space.lines.push({105, 0, 1, 300}); // to the right of the point
    box const b = place_label(space, 100, 100, 5, 60, 14, false);
    CHECK(b.w == 60);
    CHECK_FALSE(b.meets({105, 0, 1, 300}));
    label_space crowded = frame(400, 300);
    crowded.lines.push({0, 0, 400, 300});
    CHECK(place_label(crowded, 100, 100, 5, 60, 14, false).w == 60);
}

TEST_CASE("a label that must show goes farther away rather than over another, and a line leads back to its point") {
    label_space space = frame(400, 300);
    int led = 0;
    for (int i = 0; i < 14; ++i) {
        label_space const before = space;
        box const b = place_label(space, 200, 150, 4, 50, 14, true);
        for (box const& t : before.taken) CHECK_FALSE(b.meets(t));
        CHECK(b.within(space.frame));
        led += lead_of(b, 200, 150, 4).needed ? 1 : 0;
    }
    CHECK(led > 3);
    CHECK(led < 14);
}

TEST_CASE("what a part of the picture is called stands in it, beside it where it is too small, and never on what is there") {
    label_space space = frame(400, 300);
    CHECK(place_name(space, {100, 100, 200, 100}, 60, 14).within({100, 100, 200, 100}));
    label_space const before = space;
    box const small = place_name(space, {150, 150, 10, 10}, 60, 14);
    CHECK(small.w == 60);
    for (box const& t : before.taken) CHECK_FALSE(small.meets(t));
    space.taken.push({0, 0, 400, 300});
    CHECK(place_name(space, {100, 100, 200, 100}, 60, 14).w == 0);
}
