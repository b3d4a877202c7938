#include "properties.hpp"

#include "state.hpp"

using namespace chipgauge;

void fuzz_link(std::string_view text) {
    state const defaults = default_state({2026, 9, 24});
    state const read = read_fragment(text, defaults);
    std::string const written = to_fragment(read);
    must_be_text(written);
    // What a link says, it says again; and the page that it leads to has the same link.
    MUST(to_fragment(read_fragment(written, defaults)) == written);
    MUST(can_ask(read.on));
    MUST(can_ask(read.to));
    MUST(!read.chips.empty());
}
