// One target for libFuzzer: compiled once for each, with FUZZ_TARGET as its function.
#include "targets.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    FUZZ_TARGET({reinterpret_cast<char const*>(data), size});
    return 0;
}
