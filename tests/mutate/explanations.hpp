// What is said of the mutants that no test noticed: why nothing can notice them, or that nobody has said why.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <vector>

namespace mutate {

/// Whether a sentence has these words in this order; `*` stands for any others.
inline bool fits(std::string const& sentence, std::string const& words) {
    std::size_t at = 0, from = 0;
    while (from <= words.size()) {
        std::size_t const star = std::min(words.find('*', from), words.size());
        std::string const part = words.substr(from, star - from);
        at = sentence.find(part, at);
        if (at == std::string::npos) return false;
        at += part.size();
        from = star + 1;
    }
    return true;
}

/// Reasons by words of the mutant's sentence: `words * words | reason`, one a line.
inline std::map<std::string, std::string> explanations() {
    std::map<std::string, std::string> all;
    std::ifstream in(CHIPGAUGE_SOURCE_DIR "/tests/mutate/explained.txt");
    for (std::string line; std::getline(in, line);) {
        auto const bar = line.find(" | ");
        if (!line.empty() && line[0] != '#' && bar != std::string::npos) all[line.substr(0, bar)] = line.substr(bar + 3);
    }
    return all;
}

/// How many mutants are judged at a time: CHIPGAUGE_JOBS, or as many as there are processors.
inline std::size_t jobs() {
    char const* const asked = std::getenv("CHIPGAUGE_JOBS");
    return std::max<std::size_t>(1, asked ? std::strtoul(asked, nullptr, 10) : std::thread::hardware_concurrency());
}

/// What became of the mutants. A survivor is printed when it is found: a run that is broken off has said what it knew.
class score {
  public:
    void noticed() { ++noticed_; }
    void survives(std::string const& what) {
        std::string reason;
        for (auto const& [part, why] : explained_)
            if (fits(what, part)) reason = why;
        ++(reason.empty() ? unexplained_ : explained_count_);
        std::cout << "survives: " << what << (reason.empty() ? "" : "  [" + reason + "]") << std::endl;
    }
    /// Prints the score; 1 if a survivor is not explained.
    int report(char const* of_what) const {
        std::cout << noticed_ + explained_count_ + unexplained_ << ' ' << of_what << ": " << noticed_ << " noticed, " << explained_count_
                  << " explained, " << unexplained_ << " neither" << std::endl;
        return unexplained_ == 0 ? 0 : 1;
    }

  private:
    std::map<std::string, std::string> const explained_ = explanations();
    std::size_t noticed_ = 0, explained_count_ = 0, unexplained_ = 0;
};

} // namespace mutate
