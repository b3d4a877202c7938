#include "environment.hpp"

#include <cstdlib>

using chipgauge::tongue;

tongue language_of_environment() {
    for (char const* name : {"CHIPGAUGE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        char const* const set = std::getenv(name);
        if (!set || !*set) continue;
        std::string_view const locale = set; // fr, fr_FR.UTF-8, fr-CA
        bool const french =
            locale.substr(0, 2) == "fr" && (locale.size() == 2 || std::string_view("_.@-").find(locale[2]) != std::string_view::npos);
        return french ? tongue::fr : tongue::en;
    }
    return tongue::en;
}
