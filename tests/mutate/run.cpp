// Runs the tests against every mutant of the law and says which test noticed it. A mutant is a process: a fork that changes one thing
// and asks first where it is most likely to show. A question that it answers otherwise than the law as it is goes to the second reading
// of the regulation (tests/formal), which settles who is right. Where no such question is found, the other tests are run, until one fails.
//
//   chipgauge_mutants [every n-th mutant, 1 by default] [words that a mutant's sentence must contain]
#include "explanations.hpp"
#include "mutants.hpp"
#include "questions.hpp"

#include <doctest/doctest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <set>

namespace {

/// The second reading, whose questions are chosen here; what only a changed notice shows in, which is asked first of those; and tests that
/// ask nothing of the law or what others ask at a hundredth of the time.
constexpr char const* passed_over = "the law agrees with a second reading*,each notice stands beside*,bills and tariff bands show*,"
                                    "no license exception for advanced computing items is offered where part 746*,"
                                    "no kind of chip goes to an embargoed place*,*panel*,*pixel*,*light and dark*,*the sweep*,*link*,"
                                    "*dragging*,*candidate days*";

enum verdict : int { survived = 0, noticed_by_reading = 1, noticed_by_test = 2, unsettled = 3 };

std::string report_of(std::size_t number) { return "mutant-" + std::to_string(number) + ".txt"; }

/// The tests that are first to know of a change that the second reading is not asked about.
char const* first_to_know(mutate::mutant const& m) {
    if (!m.row) return "the groups of every listed country*";
    if (m.row->stage != chipgauge::stage::notice) return nullptr;
    chipgauge::text_kind const kind = m.row->rule->instrument->kind;
    bool const numbers = kind == chipgauge::text_kind::bill || kind == chipgauge::text_kind::tariff;
    return numbers ? "bills and tariff bands show*,each notice stands beside*" : "each notice stands beside*";
}

bool run_tests(char const* those, std::size_t number) {
    doctest::Context context;
    context.setOption("abort-after", 1);
    context.setOption(those ? "test-case" : "test-case-exclude", those ? those : passed_over);
    context.setOption("out", report_of(number).c_str());
    context.setOption("no-colors", true);
    return context.run() == 0;
}

/// The sentence of the first test that failed.
std::string failed_test(std::size_t number) {
    std::ifstream in(report_of(number));
    std::string name = "a test that ended the program";
    for (std::string line; std::getline(in, line);)
        if (line.rfind("TEST CASE:", 0) == 0) name = line.substr(12);
    return name;
}

/// A test that fails without a mutant would notice every one. In processes of their own, as for mutants.
bool tests_pass_as_it_is(std::vector<mutate::mutant const*> const& chosen) {
    std::set<std::string> asked{""}; // all that are not passed over, then those that are first to know
    for (mutate::mutant const* m : chosen)
        if (char const* those = first_to_know(*m)) asked.insert(those);
    for (std::string const& those : asked) {
        pid_t const child = fork();
        if (child == 0) _exit(run_tests(those.empty() ? nullptr : those.c_str(), 0) ? 0 : 1);
        int status = 0;
        waitpid(child, &status, 0);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
            std::cerr << "by the law as it is this test fails: " << failed_test(0) << '\n';
            return false;
        }
    }
    std::remove(report_of(0).c_str());
    return true;
}

/// The second reading, asked where a mutant differs from the law as it is, agrees with the latter: the mutant is found out. If it agrees
/// with neither as it is, nothing can be said.
int judge(mutate::mutant const& m, std::size_t number, std::vector<mutate::asked> const& about) {
    m.apply();
    for (mutate::asked const& each : about) {
        if (formal::answered(each.posed) == each.plainly) continue;
        formal::posed p = each.posed;
        formal::judge(p);
        if (chipgauge::answer{p.certain, p.possible} == each.plainly) return noticed_by_reading;
        std::cerr << "the second reading differs from the law as it is, and this from " << m.what << ": " << formal::difference(p)
                  << std::endl;
        return unsettled;
    }
    if (char const* those = first_to_know(m))
        if (!run_tests(those, number)) return noticed_by_test;
    return run_tests(nullptr, number) ? survived : noticed_by_test;
}

/// The mutants that are being judged, and what became of the others.
class trial {
  public:
    explicit trial(std::vector<mutate::mutant> const& all) : all_(all) {}

    void begin(std::size_t number) {
        if (number % 100 == 0) std::cerr << number << " of " << all_.size() << " mutants" << std::endl;
        if (running_.size() == mutate::jobs()) await();
        ask_about(all_[number]);
        pid_t const child = fork();
        if (child == 0) {
            alarm(300);
            _exit(judge(all_[number], number, about_));
        }
        running_[child] = number;
    }
    int end() {
        while (!running_.empty()) await();
        for (auto const& [test, times] : noticed_) std::cout << times << '\t' << test << '\n';
        int const score = score_.report("mutants of the law");
        if (unsettled_ > 0) std::cout << unsettled_ << " of them show where the second reading differs from the law as it is\n";
        return unsettled_ > 0 ? 2 : score;
    }

  private:
    /// The mutants of a row follow one another, and so do those of a country: what is asked of one is asked of the next.
    void ask_about(mutate::mutant const& m) {
        if (m.row && m.row != row_) about_ = mutate::questions_about(*m.row);
        if (m.about.named() && m.about != country_) about_ = mutate::questions_about(m.about);
        row_ = m.row;
        country_ = m.about;
    }
    void await() {
        int status = 0;
        pid_t const done = wait(&status);
        std::size_t const number = running_.at(done);
        running_.erase(done);
        int const said = WIFEXITED(status) ? WEXITSTATUS(status) : noticed_by_test;
        if (said == survived) {
            score_.survives(all_[number].what);
        } else if (said == unsettled) {
            ++unsettled_;
            score_.survives(all_[number].what);
        } else {
            score_.noticed();
            ++noticed_[said == noticed_by_reading ? "the second reading of the regulation (tests/formal)" : failed_test(number)];
        }
        std::remove(report_of(number).c_str());
    }

    std::vector<mutate::mutant> const& all_;
    chipgauge::enacted const* row_ = nullptr;
    chipgauge::country country_{};
    std::vector<mutate::asked> about_;
    std::map<pid_t, std::size_t> running_;
    std::map<std::string, int> noticed_;
    int unsettled_ = 0;
    mutate::score score_;
};

} // namespace

/// The tests have a main of their own; the linker puts this one in its place (--wrap=main).
extern "C" int __wrap_main(int count, char** arguments) {
    std::size_t const step = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 1;
    std::string const about = count > 2 ? arguments[2] : "";
    auto const all = mutate::mutants_of_the_law();
    std::vector<mutate::mutant const*> chosen;
    for (std::size_t i = 0; i < all.size(); i += step)
        if (all[i].what.find(about) != std::string::npos) chosen.push_back(&all[i]);
    if (!tests_pass_as_it_is(chosen)) {
        std::cerr << "nothing can be said of mutants\n";
        return 2;
    }
    trial every(all);
    for (mutate::mutant const* m : chosen) every.begin(static_cast<std::size_t>(m - all.data()));
    return every.end();
}
