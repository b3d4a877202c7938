// What is said of the mutants that no test noticed: why nothing can notice them, or that nobody has said why.
#pragma once

#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace mutate {

/// Reasons by a part of the mutant's sentence: `part | reason`, one a line.
inline std::map<std::string, std::string> explanations() {
    std::map<std::string, std::string> all;
    std::ifstream in(CHIPGAUGE_SOURCE_DIR "/tests/mutate/explained.txt");
    for (std::string line; std::getline(in, line);) {
        auto const bar = line.find(" | ");
        if (!line.empty() && line[0] != '#' && bar != std::string::npos) all[line.substr(0, bar)] = line.substr(bar + 3);
    }
    return all;
}

/// Prints the survivors and the score; 1 if a survivor is not explained.
inline int report(char const* of_what, std::size_t asked, std::vector<std::string> const& survivors) {
    auto const explained = explanations();
    std::size_t unexplained = 0;
    for (std::string const& what : survivors) {
        std::string reason;
        for (auto const& [part, why] : explained)
            if (what.find(part) != std::string::npos) reason = why;
        unexplained += reason.empty();
        std::cout << "survives: " << what << (reason.empty() ? "" : "  [" + reason + "]") << '\n';
    }
    std::cout << asked << ' ' << of_what << ": " << asked - survivors.size() << " noticed, " << survivors.size() - unexplained
              << " explained, " << unexplained << " neither\n";
    return unexplained == 0 ? 0 : 1;
}

} // namespace mutate
