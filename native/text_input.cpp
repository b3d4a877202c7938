#include "text_input.hpp"

#include "system_error.hpp"
#include "usage_error.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
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
    : before_wait(std::move(other.before_wait)), name_(std::move(other.name_)), buffer_(std::move(other.buffer_)), start_(other.start_),
      largest_(other.largest_), file_(std::exchange(other.file_, -1)), ended_(other.ended_), line_(other.line_) {}

text_input::~text_input() {
    if (file_ > STDIN_FILENO) ::close(file_);
}

bool text_input::fill(std::size_t at) {
    if (at > largest_) throw usage_error(words::classify::row_too_long, place(), largest_ >> 20);
    buffer_.erase(0, start_);
    start_ = 0;
    constexpr std::size_t block = 1 << 16;
    while (!ended_ && at >= buffer_.size()) {
        before_wait();
        std::size_t const had = buffer_.size();
        buffer_.resize(had + block);
        ssize_t got = 0;
        do got = ::read(file_, buffer_.data() + had, block);
        while (got < 0 && errno == EINTR);
        buffer_.resize(had + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0) throw usage_error(words::cli::of_file, name_, reason_of(errno));
        ended_ = got == 0;
    }
    return at < buffer_.size();
}

void text_input::advance(std::size_t size) {
    line_ += std::count(buffer_.begin() + static_cast<std::ptrdiff_t>(start_), buffer_.begin() + static_cast<std::ptrdiff_t>(start_ + size),
                        '\n');
    start_ += size;
}

sentence text_input::place() const { return {words::classify::place, name_, line_}; }
