// What Dear ImGui links for all of its users and this page does not use: a quarter of what there would be to load.
//
// Its tables and legacy columns (this stands in for imgui_tables.cpp; our table is drawn by hand), and the C library's
// printf, of which it formats a few integers, strings and floats.
#include <imgui.h>
#include <imgui_internal.h>

#include <cmath>
#include <cstdarg>
#include <cstdint>

void ImGui::EndTable() {}
void ImGui::EndColumns() {}
void ImGui::TablePushColumnChannel(int) {}
void ImGui::TablePopColumnChannel() {}
void ImGui::TableGcCompactSettings() {}
void ImGui::TableGcCompactTransientBuffers(ImGuiTable*) {}
void ImGui::TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void ImGui::TableSettingsAddSettingsHandler() {}

namespace {

// Text into a buffer that may end at any time.
struct sink {
    char* at;
    char* end;
    void put(char c) {
        if (at < end) *at++ = c;
    }
    void number(unsigned long long value, unsigned base, int digits) {
        char reversed[24];
        int count = 0;
        do reversed[count++] = "0123456789ABCDEF"[value % base];
        while ((value /= base) > 0);
        for (; digits > count; --digits) put('0');
        while (count > 0) put(reversed[--count]);
    }
    void decimal(double value, int places) {
        if (value < 0) {
            put('-');
            value = -value;
        }
        double scale = 1;
        for (int i = 0; i < places; ++i) scale *= 10;
        auto const scaled = static_cast<unsigned long long>(std::floor(value * scale + 0.5));
        auto const unit = static_cast<unsigned long long>(scale);
        number(scaled / unit, 10, 1);
        if (places > 0) {
            put('.');
            number(scaled % unit, 10, places);
        }
    }
};

} // namespace

int ImFormatStringV(char* buffer, std::size_t size, char const* format, va_list arguments) {
    if (!buffer || size == 0) return 0;
    sink out{buffer, buffer + size - 1};
    for (char const* p = format; *p; ++p) {
        if (*p != '%') {
            out.put(*p);
            continue;
        }
        int width = 0, places = -1;
        ++p;
        while (*p >= '0' && *p <= '9') width = width * 10 + (*p++ - '0');
        if (*p == '.') {
            places = 0;
            if (*++p == '*') {
                places = va_arg(arguments, int);
                ++p;
            }
            while (*p >= '0' && *p <= '9') places = places * 10 + (*p++ - '0');
        }
        switch (*p) {
        case 's':
            for (char const* s = va_arg(arguments, char const*); *s && places != 0; --places) out.put(*s++);
            break;
        case 'd':
        case 'i': {
            int const value = va_arg(arguments, int);
            if (value < 0) out.put('-');
            out.number(value < 0 ? 0ull - static_cast<unsigned long long>(value) : static_cast<unsigned long long>(value), 10, width);
            break;
        }
        case 'u': out.number(va_arg(arguments, unsigned), 10, width); break;
        case 'x':
        case 'X': out.number(va_arg(arguments, unsigned), 16, width); break;
        case 'p': out.number(reinterpret_cast<std::uintptr_t>(va_arg(arguments, void*)), 16, width); break;
        case 'f':
        case 'g': out.decimal(va_arg(arguments, double), places < 0 ? 6 : places); break;
        case 'c': out.put(static_cast<char>(va_arg(arguments, int))); break;
        case '\0': --p; break;
        default: out.put(*p);
        }
    }
    *out.at = '\0';
    return static_cast<int>(out.at - buffer);
}

int ImFormatString(char* buffer, std::size_t size, char const* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int const written = ImFormatStringV(buffer, size, format, arguments);
    va_end(arguments);
    return written;
}
