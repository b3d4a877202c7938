#include "progress.hpp"

#include "ascii.hpp"
#include "terminal.hpp"

#include <cstdio>
#include <unistd.h>

progress::progress(bool shown) : shown_(shown && isatty(STDERR_FILENO)) {}

void progress::clear() {
    if (written_) std::fputs("\r\033[K", stderr);
    written_ = false;
}

void progress::show(std::string const& line) {
    written_ = true;
    std::fprintf(stderr, "\r\033[K%s", terminal::of(STDERR_FILENO).ascii ? in_ascii(line).c_str() : line.c_str());
    std::fflush(stderr);
}
