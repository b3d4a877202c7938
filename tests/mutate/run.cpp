// Runs the tests against every mutant of the law and says which test noticed it. A mutant is a process: a fork that changes one thing
// and asks, first the second reading of the regulation (tests/formal), then every other test, until one fails.
//
//   chipgauge_mutants [every n-th mutant, 1 by default] [words that a mutant's sentence must contain]
#include "../formal/comparison.hpp"
#include "explanations.hpp"
#include "mutants.hpp"

#include <doctest/doctest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

/// Tests that ask nothing of the law, or what others ask at a hundredth of the time.
constexpr char const* passed_over = "*panel*,*pixel*,*light and dark*,*second reading*,*the sweep*,*link*,*dragging*,*candidate days*";

enum verdict : int { survived = 0, noticed_by_reading = 1, noticed_by_test = 2 };

std::string report_of(std::size_t number) { return "mutant-" + std::to_string(number) + ".txt"; }

/// Questions of which each mutant is asked those that it is most likely to show in, worked out once before the law is changed.
class evidence {
  public:
    explicit evidence(std::vector<formal::posed> const& all) : all_(all) {
        std::vector<std::vector<std::size_t>> met(chipgauge::the_law.count), touched(chipgauge::the_law.count);
        for (std::size_t i = 0; i < all.size(); ++i) {
            formal::posed const& p = all[i];
            for (chipgauge::finding const& f : chipgauge::assess(*p.chip, *p.measured, p.question).findings) {
                auto const row = static_cast<std::size_t>(f.enacted - chipgauge::the_law.first);
                if (f.scoped == chipgauge::truth::no) continue;
                auto& list = f.met == chipgauge::truth::no ? touched[row] : met[row];
                if (list.size() < most) list.push_back(i);
            }
        }
        for (std::size_t row = 0; row < met.size(); ++row) {
            by_row_.push_back(met[row]);
            by_row_[row].insert(by_row_[row].end(), touched[row].begin(), touched[row].end());
        }
    }

    /// Questions that the row is about, then others of the days on which it is in force, or is a day sooner or later.
    std::vector<formal::posed const*> against(chipgauge::enacted const& row) const {
        std::vector<formal::posed const*> chosen;
        for (std::size_t const i : by_row_[static_cast<std::size_t>(&row - chipgauge::the_law.first)]) chosen.push_back(&all_[i]);
        chipgauge::date const first = row.rule->effective.previous(),
                              last = std::max(row.ends(chipgauge::reading::enforced), row.ends(chipgauge::reading::printed));
        std::size_t others = 0;
        for (formal::posed const& p : all_)
            if (p.question.on == first)
                chosen.push_back(&p);
            else if (first < p.question.on && p.question.on <= last && ++others < 3 * most)
                chosen.push_back(&p);
        return chosen;
    }

  private:
    static constexpr std::size_t most = 4000;
    std::vector<formal::posed> const& all_;
    std::vector<std::vector<std::size_t>> by_row_;
};

/// `about`: questions about the row or the country that the mutant changes, by the law as it is.
int judge(mutate::mutant const& m, std::size_t number, evidence const& known, std::vector<formal::posed> const& about) {
    std::vector<formal::posed const*> to_ask;
    for (formal::posed const& p : about) to_ask.push_back(&p);
    if (m.row)
        for (formal::posed const* p : known.against(*m.row)) to_ask.push_back(p);
    m.apply();
    for (formal::posed const* p : to_ask)
        if (formal::differs(*p)) return noticed_by_reading;
    doctest::Context context;
    context.setOption("abort-after", 1);
    context.setOption("test-case-exclude", passed_over);
    context.setOption("out", report_of(number).c_str());
    context.setOption("no-colors", true);
    return context.run() == 0 ? survived : noticed_by_test;
}

/// The sentence of the first test that failed.
std::string failed_test(std::size_t number) {
    std::ifstream in(report_of(number));
    std::string name = "a test that ended the program";
    for (std::string line; std::getline(in, line);)
        if (line.rfind("TEST CASE:", 0) == 0) name = line.substr(12);
    return name;
}

/// The mutants that are being judged, and what became of the others.
class trial {
  public:
    trial(std::vector<mutate::mutant> const& all, evidence const& known) : all_(all), known_(known) {}

    void begin(std::size_t number) {
        if (number % 100 == 0) std::cerr << number << " of " << all_.size() << " mutants" << std::endl;
        if (running_.size() == mutate::jobs()) await();
        ask_about(all_[number]);
        pid_t const child = fork();
        if (child == 0) {
            alarm(300);
            _exit(judge(all_[number], number, known_, about_));
        }
        running_[child] = number;
    }
    int end() {
        while (!running_.empty()) await();
        for (auto const& [test, times] : noticed_) std::cout << times << '\t' << test << '\n';
        return score_.report("mutants of the law");
    }

  private:
    /// The mutants of a row follow one another, and so do those of a country: what is asked of one is asked of the next.
    void ask_about(mutate::mutant const& m) {
        if (m.row && m.row != row_) about_ = formal::questions_about(*m.row, 20000);
        if (m.about.named() && m.about != country_) about_ = formal::questions_about(m.about);
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
        } else {
            score_.noticed();
            ++noticed_[said == noticed_by_reading ? "the second reading of the regulation (tests/formal)" : failed_test(number)];
        }
        std::remove(report_of(number).c_str());
    }

    std::vector<mutate::mutant> const& all_;
    evidence const& known_;
    chipgauge::enacted const* row_ = nullptr;
    chipgauge::country country_{};
    std::vector<formal::posed> about_;
    std::map<pid_t, std::size_t> running_;
    std::map<std::string, int> noticed_;
    mutate::score score_;
};

} // namespace

/// The tests have a main of their own; the linker puts this one in its place (--wrap=main).
extern "C" int __wrap_main(int count, char** arguments) {
    std::size_t const step = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 1;
    std::string const about = count > 2 ? arguments[2] : "";
    auto const all = mutate::mutants_of_the_law();
    int const chosen = about.empty() ? 1201 : 8009; // of so many questions, one
    auto questions = formal::questions(chosen);
    std::shuffle(questions.begin(), questions.end(), std::minstd_rand(1));
    for (formal::posed const& p : questions)
        if (formal::differs(p)) {
            std::cerr << "the second reading differs from the law as it is: nothing can be said of mutants\n"
                      << formal::difference(p) << '\n';
            return 2;
        }
    evidence const known(questions);
    trial every(all, known);
    for (std::size_t i = 0; i < all.size(); i += step)
        if (all[i].what.find(about) != std::string::npos) every.begin(i);
    return every.end();
}
