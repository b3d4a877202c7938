#include <emscripten/em_js.h>
#include <emscripten/emscripten.h>

#include <cstring>

// The browser reads numbers, and rounds them as the C library does: what strtod links for itself would be 7 KB to load.
// The three stand together because the C library has them in one piece. Only a whole text is a number here.

EM_JS(double, js_number, (char const* at, int size), { return Number(new TextDecoder().decode(HEAPU8.subarray(at, at + size))); });

extern "C" {

double strtod(char const* text, char** end) {
    std::size_t const size = std::strlen(text);
    double const value = js_number(text, static_cast<int>(size));
    if (end) *end = const_cast<char*>(value == value ? text + size : text);
    return value;
}

float strtof(char const* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(char const* text, char** end) { return strtod(text, end); }

} // extern "C"
