#include "details.hpp"

#include <emscripten/em_js.h>
#include <emscripten/emscripten.h>

// Text crosses as bytes and a length, as in platform_js.hpp.

// clang-format off
// Gives the page what it asks with: what, of which address, in which language.
EM_JS(void, js_ready, (), {
    Module.tells((what, fragment, french) => {
        const bytes = new TextEncoder().encode(what + "\n" + fragment), at = _details_buffer(bytes.length);
        HEAPU8.set(bytes, at);
        const now = new Date(), size = _details_of(french, (now.getFullYear() * 100 + now.getMonth() + 1) * 100 + now.getDate());
        return new TextDecoder().decode(HEAPU8.slice(_details_buffer(-1), _details_buffer(-1) + size));
    });
});
// clang-format on

static std::string text;

extern "C" {

/// Room for that many bytes; of -1, where they are.
EMSCRIPTEN_KEEPALIVE char* details_buffer(int size) {
    if (size >= 0) text.resize(static_cast<std::size_t>(size));
    return text.data();
}

/// Answers what lies in the buffer, in it.
EMSCRIPTEN_KEEPALIVE int details_of(int french, int day) {
    using namespace chipgauge;
    std::string const asked = text;
    std::size_t const end = asked.find('\n');
    text = details(std::string_view(asked).substr(0, end), std::string_view(asked).substr(end + 1), french ? tongue::fr : tongue::en,
                   {day / 10000, day / 100 % 100, day % 100});
    return static_cast<int>(text.size());
}
}

int main() { js_ready(); }
