#include "terminal.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

std::string_view text_of(char const* variable) { return variable ? std::string_view(variable) : std::string_view(); }

bool wants_color(bool is_one, char const* (*variable)(char const*)) {
    if (!text_of(variable("NO_COLOR")).empty()) return false;
    std::string_view const forced = text_of(variable("CLICOLOR_FORCE"));
    if (!forced.empty() && forced != "0") return true;
    return is_one && text_of(variable("TERM")) != "dumb" && text_of(variable("CLICOLOR")) != "0";
}

/// Whether the locale says another character set than UTF-8. The first variable that is set decides.
bool lacks_utf8(char const* (*variable)(char const*)) {
    for (char const* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        std::string_view const value = text_of(variable(name));
        if (value.empty()) continue;
        for (std::string_view const utf8 : {"UTF-8", "utf-8", "UTF8", "utf8"})
            if (value.find(utf8) != std::string_view::npos) return false;
        return true;
    }
    return false;
}

} // namespace

terminal terminal::from(bool is_one, std::size_t columns, char const* (*variable)(char const*)) {
    terminal t;
    t.is_one = is_one;
    if (is_one && columns == 0) columns = std::strtoul(text_of(variable("COLUMNS")).data() ? variable("COLUMNS") : "0", nullptr, 10);
    if (is_one && columns) t.width = std::clamp<std::size_t>(columns, 40, 200);
    t.color = wants_color(is_one, variable);
    t.ascii = is_one && lacks_utf8(variable);
    return t;
}

terminal terminal::of(int descriptor) {
    std::size_t columns = 0;
    if (winsize size{}; ioctl(descriptor, TIOCGWINSZ, &size) == 0) columns = size.ws_col;
    return from(isatty(descriptor) != 0, columns, [](char const* name) -> char const* { return std::getenv(name); });
}
