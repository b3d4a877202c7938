#include "system_error.hpp"

#include <chipgauge/words/cli_errors.hpp>

#include <cerrno>

using namespace chipgauge;

namespace {

struct reason {
    int error;
    phrase const& says;
};

constexpr reason reasons[] = {
    {ENOENT, words::cli::no_such_file},
    {EACCES, words::cli::permission_denied},
    {EPERM, words::cli::permission_denied},
    {EISDIR, words::cli::is_a_directory},
    {ENOTDIR, words::cli::not_a_directory},
    {ENOSPC, words::cli::no_space},
    {EFBIG, words::cli::file_too_large},
    {EPIPE, words::cli::broken_pipe},
    {EROFS, words::cli::read_only},
    {EIO, words::cli::input_output},
    {EDQUOT, words::cli::quota},
    {EMFILE, words::cli::too_many_files},
    {EBADF, words::cli::bad_descriptor},
};

} // namespace

sentence reason_of(int error) {
    for (reason const& each : reasons)
        if (each.error == error) return each.says;
    return {words::cli::error_of_the_system, error};
}
