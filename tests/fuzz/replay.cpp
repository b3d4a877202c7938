// Runs every file of the corpora, and every shorter beginning of it, through its target: replay FOLDER
#include "targets.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    long runs = 0;
    for (fuzz_target const& target : fuzz_targets) {
        long files = 0;
        for (auto const& entry : std::filesystem::directory_iterator(std::filesystem::path(argv[1]) / target.name)) {
            std::ifstream in(entry.path(), std::ios::binary);
            std::stringstream bytes;
            bytes << in.rdbuf();
            std::string const text = bytes.str();
            std::size_t const step = text.size() / 16 + 1;
            for (std::size_t size = text.size() % step; size <= text.size(); size += step, ++runs)
                target.run(std::string_view(text).substr(0, size));
            target.run(text);
            ++files;
        }
        std::printf("%.*s: %ld files\n", static_cast<int>(target.name.size()), target.name.data(), files);
        if (files == 0) return 1;
    }
    std::printf("%ld runs\n", runs);
    return 0;
}
