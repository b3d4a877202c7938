#include "text_input.hpp"

#include "system_error.hpp"
#include "usage_error.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace chipgauge;

text_input text_input::open(std::string const& path) {
    if (path == "-") return {words::cli::standard_input, STDIN_FILENO};
    int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) throw usage_error(words::cli::of_file, path, reason_of(errno));
    return {sentence::verbatim(path), file};
}

text_input::text_input(text_input&& other) noexcept
    : name_(std::move(other.name_)), buffer_(std::move(other.buffer_)), start_(other.start_), largest_(other.largest_),
      file_(std::exchange(other.file_, -1)), ended_(other.ended_) {}

text_input::~text_input() {
    if (file_ > STDIN_FILENO) ::close(file_);
}

std::uint64_t text_input::size() const {
    struct stat is {};
    return file_ >= 0 && ::fstat(file_, &is) == 0 && S_ISREG(is.st_mode) ? static_cast<std::uint64_t>(is.st_size) : 0;
}

/// One read at the end of a text; false at the end of the input.
bool text_input::append(std::string& into, std::size_t most) {
    std::size_t const had = into.size();
    into.resize(had + most);
    ssize_t got = 0;
    do got = ::read(file_, into.data() + had, most);
    while (got < 0 && errno == EINTR);
    into.resize(had + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0) throw usage_error(words::cli::of_file, name_, reason_of(errno));
    ended_ = got == 0;
    return got > 0;
}

bool text_input::fill(std::size_t at) {
    if (at > largest_) throw usage_error(words::classify::row_too_long, place(), largest_ >> 20);
    buffer_.erase(0, start_);
    start_ = 0;
    while (!ended_ && at >= buffer_.size()) append(buffer_, 1 << 16);
    return at < buffer_.size();
}

bool text_input::read(std::string& into, std::size_t most, std::atomic<bool> const& stop) {
    if (std::size_t const there = std::min(buffer_.size() - start_, most)) { // peeked at, or given as a text
        into.append(buffer_, start_, there);
        start_ += there;
        return true;
    }
    if (ended_) return false;
    // Who waits for a pipe has to notice that a row before has stopped all: it looks up twenty times a second.
    pollfd waits{file_, POLLIN, 0};
    while (::poll(&waits, 1, 50) == 0)
        if (stop) return false;
    return append(into, most);
}
