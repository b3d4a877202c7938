// Mutants of the code that judges: one operator of one header changed, the header's own tests compiled against it and run, one after
// another until one notices. A static_assert that stops the compiler notices too.
//
//   chipgauge_source_mutants COMPILER FLAGS OBJECTS WORK_FOLDER [every n-th mutant, 1 by default] [part of a header's name]
#include "explanations.hpp"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <sstream>
#include <thread>
#include <utility>

namespace {

std::string const root = CHIPGAUGE_SOURCE_DIR;

struct subject {
    std::string header, tests; ///< the tests that are first to know, in order
};

subject const subjects[] = {
    {"values/range.hpp", "range metrics doubt range_answers"},
    {"values/date.hpp", "date"},
    {"chips/metrics.hpp", "metrics chip catalog"},
    {"law/rule.hpp", "rule rule_scope range"},
    {"law/rulebook.hpp", "rule_versions rule_references made_up_rule rule_scope"},
    {"law/geography.hpp", "place"},
    {"law/hypothesis.hpp", "hypothesis"},
    {"law/us/place.hpp", "place"},
    {"law/us/caps.hpp", "caps"},
    {"answers/assess.hpp", "doubt range_answers assess transactions vectors formal"},
    {"answers/cuts.hpp", "cuts range_answers headroom"},
    {"answers/eccn.hpp", "system catalog_systems"},
    {"answers/fold.hpp", "doubt assess transactions vectors formal"},
    {"answers/joining.hpp", "range_answers doubt assess vectors formal"},
    {"answers/scoped.hpp", "rule_scope place transactions vectors formal"},
    {"answers/headroom.hpp", "headroom"},
};

/// What is written for what. Operators between spaces are no template's brackets.
std::pair<char const*, char const*> const changes[] = {
    {" <= ", " < "},
    {" >= ", " > "},
    {" < ", " <= "},
    {" > ", " >= "},
    {" == ", " != "},
    {" != ", " == "},
    {" && ", " || "},
    {" || ", " && "},
    {"least(", "greatest("},
    {"greatest(", "least("},
    {" + ", " - "},
    {" * ", " / "},
    {".low", ".high"},
    {".high", ".low"},
    {"truth::yes", "truth::unknown"},
    {"truth::no", "truth::unknown"},
    {"truth::unknown", "truth::no"},
    {".certain", ".possible"},
    {".possible", ".certain"},
    {" !", " "},
    {"(!", "("},
    {" = true", " = false"},
    {" = false", " = true"},
};

struct mutant {
    subject const* of = nullptr;
    std::size_t line = 0, column = 0;
    std::pair<char const*, char const*> change{};
    std::string what;
};

std::vector<std::string> lines_of(std::string const& header) {
    std::ifstream in(root + "/include/chipgauge/" + header);
    std::vector<std::string> all;
    for (std::string line; std::getline(in, line);) all.push_back(line);
    return all;
}

bool is_code(std::string const& line) {
    auto const first = line.find_first_not_of(' ');
    if (first == std::string::npos || line[first] == '/' || line[first] == '#') return false;
    for (char const* declares : {"static_assert", "template", "operator"})
        if (line.find(declares) != std::string::npos) return false;
    return true;
}

void mutants_of(subject const& s, std::vector<mutant>& all) {
    auto const lines = lines_of(s.header);
    if (lines.empty()) {
        std::cerr << "there is no header " << s.header << '\n';
        std::exit(2);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!is_code(lines[i])) continue;
        std::string const code = lines[i].substr(0, lines[i].find(" //"));
        for (auto const& change : changes)
            for (auto at = code.find(change.first); at != std::string::npos; at = code.find(change.first, at + 1))
                all.push_back({&s, i, at, change,
                               s.header + ": " + code.substr(code.find_first_not_of(' ')) + "   `" + change.first + "` at " +
                                   std::to_string(at) + " reads `" + change.second + "`"});
    }
}

enum class verdict { survived, noticed, no_program };

/// The command line of the compiler, shared by all.
struct tools {
    std::string compiler, flags, objects, work;
};

bool run(std::string const& command, std::string const& log) { return std::system((command + " > " + log + " 2>&1").c_str()) == 0; }

void write_changed(mutant const& m, std::filesystem::path const& header) {
    std::filesystem::create_directories(header.parent_path());
    auto lines = lines_of(m.of->header);
    lines[m.line].replace(m.column, std::string(m.change.first).size(), m.change.second);
    std::ofstream out(header);
    for (std::string const& line : lines) out << line << '\n';
}

verdict judge(mutant const& m, tools const& t, std::size_t worker) {
    std::string const place = t.work + "/" + std::to_string(worker), log = place + "/log", program = place + "/test";
    std::filesystem::remove_all(place);
    write_changed(m, place + "/include/chipgauge/" + m.of->header);
    std::istringstream tests(m.of->tests);
    for (std::string test; tests >> test;) {
        std::string const folder = root + "/tests/";
        std::string const sources =
            test == "formal" ? folder + "formal/formal_test.cpp " + folder + "formal/comparison.cpp" : folder + test + "_test.cpp";
        if (!run(t.compiler + " " + t.flags + " -I" + place + "/include -I" + root + "/include " + sources + " " + t.objects +
                     " -lfmt -o " + program,
                 log))
            return run("grep -q 'static.assert' " + log, log + ".found") ? verdict::noticed : verdict::no_program;
        if (!run("timeout 120 " + program + " --abort-after=1", log)) return verdict::noticed;
    }
    return verdict::survived;
}

} // namespace

int main(int count, char** arguments) {
    if (count < 5) {
        std::cerr << "chipgauge_source_mutants COMPILER FLAGS OBJECTS WORK_FOLDER [STEP] [HEADER]\n";
        return 2;
    }
    tools const t{arguments[1], arguments[2], arguments[3], arguments[4]};
    std::size_t const step = count > 5 ? std::strtoul(arguments[5], nullptr, 10) : 1;
    std::string const about = count > 6 ? arguments[6] : "";
    std::vector<mutant> all;
    for (subject const& s : subjects)
        if (s.header.find(about) != std::string::npos) mutants_of(s, all);

    std::atomic<std::size_t> next = 0;
    std::mutex saying;
    mutate::score score;
    std::vector<std::thread> workers;
    for (std::size_t worker = 0; worker < mutate::jobs(); ++worker)
        workers.emplace_back([&, worker] {
            for (std::size_t i = next.fetch_add(step); i < all.size(); i = next.fetch_add(step)) {
                verdict const said = judge(all[i], t, worker);
                std::lock_guard const lock(saying);
                if (said == verdict::noticed) score.noticed();
                if (said == verdict::survived) score.survives(all[i].what);
            }
        });
    for (std::thread& worker : workers) worker.join();
    return score.report("mutants of the code");
}
