#include "output.hpp"

#include "system_error.hpp"

#include <chipgauge/words/cli_errors.hpp>

#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace {

/// The file that a name stands for: behind a symbolic link, the file that it points to.
std::string behind_links(std::string const& name) {
    char* const real = ::realpath(name.c_str(), nullptr);
    std::string path = real ? real : name;
    std::free(real);
    return path;
}

/// A device or a pipe is written to directly: nothing can be renamed onto it.
bool is_special(std::string const& name) {
    struct stat is {};
    return ::stat(name.c_str(), &is) == 0 && !S_ISREG(is.st_mode);
}

} // namespace

output::output(std::string file, bool pager) : file_(std::move(file)) {
    if (file_.empty()) {
        if (!pager) return;
        char const* const command = std::getenv("PAGER");
        std::FILE* const pipe = ::popen(command && *command ? command : "less -FRX", "w");
        if (!pipe) fail(errno);
        to_ = pipe;
        pager_ = true;
        return;
    }
    if (is_special(file_)) {
        to_ = std::fopen(file_.c_str(), "w");
        if (!to_) fail(errno);
        return;
    }
    std::string const target = behind_links(file_);
    beside_ = target + ".XXXXXX";
    int const descriptor = ::mkstemp(beside_.data());
    if (descriptor < 0) {
        int const error = errno;
        beside_.clear();
        fail(error);
    }
    mode_t const mask = ::umask(0);
    ::umask(mask);
    struct stat had {};
    ::fchmod(descriptor, ::stat(target.c_str(), &had) == 0 ? had.st_mode & 07777 : 0666 & ~mask);
    to_ = ::fdopen(descriptor, "w");
    if (!to_) fail(errno);
}

output::~output() {
    if (pager_ && to_) ::pclose(to_);
    if (!pager_ && to_ && to_ != stdout) std::fclose(to_);
    if (!beside_.empty()) ::unlink(beside_.c_str());
}

void output::fail(int error) const {
    namespace words = chipgauge::words::cli;
    chipgauge::sentence const where = file_.empty() ? words::standard_output : chipgauge::sentence::verbatim(file_);
    throw write_error({words::not_written, where, reason_of(error)});
}

void output::write(std::string_view text) {
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), to_) != text.size()) fail(errno);
}

void output::flush() {
    errno = 0;
    if (std::fflush(to_) != 0) fail(errno);
}

void output::finish() {
    if (pager_) { // who leaves the pager early has read enough
        ::pclose(std::exchange(to_, nullptr));
        return;
    }
    flush();
    if (to_ == stdout) {
        // Some file systems say only now that the disk is full.
        if (int const copy = ::dup(STDOUT_FILENO); copy >= 0 && ::close(copy) != 0) fail(errno);
        return;
    }
    if (!beside_.empty() && ::fsync(::fileno(to_)) != 0) fail(errno);
    if (std::fclose(std::exchange(to_, nullptr)) != 0) fail(errno);
    if (beside_.empty()) return;
    if (::rename(beside_.c_str(), behind_links(file_).c_str()) != 0) fail(errno);
    beside_.clear();
}
