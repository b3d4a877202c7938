// What the command line does with bytes, files and variables, as a program.
#include "option_table.hpp"
#include "verbs.hpp"

#include <chipgauge/readers/question.hpp>
#include <chipgauge/writers/spreadsheet.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct outcome_of {
    int code = 0;
    std::string out, said;
};

std::string content_of(std::filesystem::path const& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Through a shell: `before` are variables, `arguments` are quoted for it already.
outcome_of run(std::string const& arguments, std::string const& before = {}) {
    std::filesystem::path const said = std::filesystem::temp_directory_path() / ("chipgauge-said-" + std::to_string(::getpid()));
    std::string const command = before + " '" CHIPGAUGE_CLI "' " + arguments + " 2>'" + said.string() + "'";
    outcome_of r;
    std::FILE* const pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::array<char, 4096> buffer;
    for (std::size_t n; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) r.out.append(buffer.data(), n);
    int const status = ::pclose(pipe);
    r.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    r.said = content_of(said);
    std::filesystem::remove(said);
    return r;
}

bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

struct folder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("chipgauge-test-" + std::to_string(::getpid()));
    folder() { std::filesystem::create_directories(path); }
    ~folder() { std::filesystem::remove_all(path); }
    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path), std::filesystem::directory_iterator{}));
    }
};

} // namespace

TEST_CASE("bytes that are no text are refused, and none of what a terminal obeys reaches it") {
    CHECK(has(run("compare --chip \"$(printf 'name=\\351,fp16=1,die=1')\"").said, "not UTF-8"));
    CHECK(has(run("compare --chip \"$(printf 'fp16=1,die=1,sources=\\351')\"").said, "not UTF-8"));
    CHECK(has(run("compare --chip \"$(printf 'name=a\\033[31m,fp16=1,die=1')\"").said, "a control character"));
    outcome_of const mistyped = run("compare \"$(printf 'a\\033[31m\\351')\"");
    CHECK(mistyped.code == 2);
    CHECK(has(mistyped.said, "a\\x1b[31m\\xe9"));
    CHECK(mistyped.said.find('\033') == std::string::npos);
    outcome_of const row = run("classify", "printf 'name,fp16\\n\\033[31m\\000x,1\\n' |");
    CHECK(row.code == 2);
    CHECK(has(row.said, "\\x1b[31m\\x00x"));
    CHECK(has(row.said, "leave it out")); // the message goes on behind the NUL
}

TEST_CASE("an output file appears when it is complete, and not otherwise") {
    folder const in;
    std::string const file = (in.path / "out.csv").string();
    CHECK(run("compare --on 2026-09-24 --format csv -o '" + file + "'").code == 0);
    std::string const complete = content_of(file);
    CHECK(complete == run("compare --on 2026-09-24 --format csv").out);
    CHECK(run("classify --output '" + file + "'", "printf 'fp16,die\\n1,1\\nx,1\\n' |").code == 2);
    CHECK(content_of(file) == complete);
    CHECK(in.files() == 1);
    CHECK(run("classify --output='" + file + "'", "printf 'fp16,die\\n1,1\\n' |").code == 0);
    CHECK(content_of(file) == run("classify", "printf 'fp16,die\\n1,1\\n' |").out);
}

TEST_CASE("an output that cannot be written is said, and exits with 4") {
    for (std::string_view const verb : {"compare", "chips", "plot", "--help", "--generate man"}) {
        outcome_of const r = run(std::string(verb) + " -o /dev/full");
        CHECK(r.code == 4);
        CHECK(has(r.said, "/dev/full: the output cannot be written: No space left on device"));
    }
    CHECK(run("compare >/dev/full").code == 4);
    CHECK(run("classify >/dev/full", "printf 'fp16,die\\n1,1\\n' |").code == 4);
    CHECK(run("compare -o /nowhere/at/all").code == 4);
}

TEST_CASE("variables stand for options that are not given, and the output says that they are assumed") {
    outcome_of const assumed = run("compare H20", "CHIPGAUGE_TO=AE");
    CHECK(has(assumed.out, "United Arab Emirates"));
    CHECK(has(assumed.out, "assumed by the environment: CHIPGAUGE_TO=AE"));
    CHECK_FALSE(has(run("compare H20 --to FR", "CHIPGAUGE_TO=AE").out, "CHIPGAUGE_TO"));
    CHECK(run("chips H20", "CHIPGAUGE_TO=nowhere").code == 0); // chips asks of no country
    outcome_of const wrong = run("compare", "CHIPGAUGE_TO=nowhere");
    CHECK(wrong.code == 2);
    CHECK(has(wrong.said, "CHIPGAUGE_TO nowhere"));
}

TEST_CASE("help and what goes wrong are said in the language of --lang, else of the environment") {
    std::string const french = "puce «\u00a0H21\u00a0» inconnue", english = "unknown chip 'H21'";
    CHECK(has(run("compare H21 --lang fr").said, french));
    CHECK(has(run("--lang=fr compare H21").said, french));
    CHECK(has(run("compare H21", "CHIPGAUGE_LANG=fr").said, french));
    CHECK(has(run("compare H21", "LC_ALL=fr_FR.UTF-8").said, french));
    CHECK(has(run("compare H21", "LC_ALL= LC_MESSAGES=fr_CA LANG=en_US.UTF-8").said, french));
    CHECK(has(run("compare H21", "LC_ALL= LC_MESSAGES= LANG=fr").said, french));
    CHECK(has(run("compare H21 --lang en", "CHIPGAUGE_LANG=fr").said, english));
    CHECK(has(run("compare H21", "LC_ALL=fy_NL.UTF-8").said, english));
    CHECK(has(run("compare -o /dev/full --lang fr").said, "la sortie ne peut être écrite\u00a0: plus de place sur le disque"));
    CHECK(has(run("classify --lang fr", "printf 'fp16,vendro\n1,1\n' |").said, "la colonne vendro n’est pas lue"));
    CHECK(has(run("compare --lang fr", "CHIPGAUGE_TO=nulle-part").said, "dans l’environnement, CHIPGAUGE_TO nulle-part"));
    outcome_of const assumed = run("compare H20 --lang fr", "CHIPGAUGE_TO=AE"); // wrapped between the two
    CHECK(has(assumed.out, "supposé d’après l’environnement\u00a0:"));
    CHECK(has(assumed.out, "CHIPGAUGE_TO=AE"));
    CHECK(has(run("compare -h", "LC_ALL=fr_FR").out, "Exemples"));
    CHECK(run("compare --format json", "LC_ALL=fr_FR").out == run("compare --format json").out);
}

TEST_CASE("a text that a spreadsheet would compute has an apostrophe before it, where that is asked for") {
    using chipgauge::safe_for_spreadsheets;
    CHECK(safe_for_spreadsheets("name,x\r\n=1+1,-1.5\r\n\"@a, b\",\r\n\"say \"\"=\"\"\",+1\r\n") ==
          "name,x\r\n'=1+1,-1.5\r\n\"'@a, b\",\r\n\"say \"\"=\"\"\",'+1\r\n");
    CHECK(safe_for_spreadsheets("-,-1-1\n\"\t\"") == "'-,'-1-1\n\"'\t\"");
    CHECK(safe_for_spreadsheets("") == "");
    std::string const asked = "compare --on 2026-09-24 --format csv --chip 'name==HYPERLINK(\"x\"),fp16=100,die=800'";
    CHECK(has(run(asked).out, "\n\"=HYPERLINK"));
    CHECK(has(run(asked + " --safe-for-spreadsheets").out, "\n\"'=HYPERLINK"));
}

TEST_CASE("color is for terminals, unless the usual variables or the option say otherwise") {
    CHECK(run("compare").out.find('\033') == std::string::npos);
    CHECK(run("compare", "CLICOLOR_FORCE=1").out.find('\033') != std::string::npos);
    CHECK(run("compare", "NO_COLOR=1 CLICOLOR_FORCE=1").out.find('\033') == std::string::npos);
    CHECK(run("compare --color always", "NO_COLOR=1").out.find('\033') != std::string::npos);
    CHECK(run("compare --color never", "CLICOLOR_FORCE=1").out.find('\033') == std::string::npos);
}

TEST_CASE("a relative day is a day") {
    using chipgauge::date;
    date const today{2026, 3, 31};
    CHECK(day_in_words("today", today) == "2026-03-31");
    CHECK(day_in_words("yesterday", today) == "2026-03-30");
    CHECK(day_in_words("30d", today) == "2026-03-01");
    CHECK(day_in_words("6w", today) == "2026-02-17");
    CHECK(day_in_words("1m", today) == "2026-02-28");
    CHECK(day_in_words("13m", today) == "2025-02-28");
    CHECK(day_in_words("2y", today) == "2024-03-31");
    for (std::string_view const other : {"", "d", "1", "1x", "99999d", "-1d", "2025-01-01", "1d2"})
        CHECK(day_in_words(other, today) == other);
    CHECK(run("compare --on today").out == run("compare").out);
    CHECK(run("compare --on 9999y").code == 2);
}

TEST_CASE("every verb and every option is documented, and every option is used by a verb") {
    using chipgauge::tongue;
    for (verb const& v : verbs()) {
        CHECK_FALSE(v.says.does.empty());
        CHECK(v.says.does.in(tongue::en) != v.says.does.in(tongue::fr));
        std::stringstream words{std::string(v.options)};
        for (std::string word; words >> word;) CHECK(find_option(word) != nullptr);
        std::stringstream formats{std::string(v.formats)};
        for (std::string word; formats >> word;)
            CHECK(std::find(std::begin(format_names), std::end(format_names), word) != std::end(format_names));
    }
    for (option const& o : all_options()) {
        CHECK_FALSE(o.says.help.empty());
        CHECK(o.says.help.in(tongue::en) != o.says.help.in(tongue::fr));
        bool used = o.common;
        for (verb const& v : verbs()) used = used || v.uses(o.name);
        CHECK(used);
    }
    for (chipgauge::question_field const& f : chipgauge::question_fields()) CHECK(find_option(f.key) != nullptr);
}

TEST_CASE("every example of the help runs") {
    folder const in;
    for (verb const& v : verbs())
        for (std::string_view const command : v.examples) {
            if (command.empty() || v.takes == named::files) continue; // what classify reads is not there
            outcome_of const r = run(std::string(command), "cd '" + in.path.string() + "' &&");
            INFO(command, ": ", r.said);
            CHECK(r.code == 0);
        }
}

TEST_CASE("a row with many keys is read in the time of its length") {
    std::string line = "{\"fp16\": 100, \"die\": 800";
    for (int i = 0; i < 80000; ++i) line += ", \"k" + std::to_string(i) + "\": 1";
    folder const in;
    std::ofstream(in.path / "wide.jsonl") << line << "}\n";
    outcome_of const r = run("classify '" + (in.path / "wide.jsonl").string() + "'", "ulimit -t 5;");
    CHECK(r.code == 0);
}
