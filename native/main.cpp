// The command line: reads the arguments, runs one verb, writes its output at once or nothing.
#include "ascii.hpp"
#include "help.hpp"
#include "output.hpp"
#include "terminal.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/writers/spreadsheet.hpp>

#include <cstdio>
#include <ctime>
#include <new>
#include <unistd.h>

namespace {

chipgauge::date today() { return chipgauge::date::from_serial(static_cast<int>(std::time(nullptr) / 86400)); }

int exit_status(chipgauge::truth license) { return license == chipgauge::truth::yes ? 1 : license == chipgauge::truth::unknown ? 3 : 0; }

std::string generated(std::string_view what, chipgauge::language in) {
    return what == "man" ? man_page(in) : what == "bash" ? bash_completion() : what == "zsh" ? zsh_completion(in) : fish_completion(in);
}

result answer(options const& o) {
    verb const& v = *find_verb(o.verb);
    if (!o.generate.empty()) return {generated(o.generate, o.in)};
    if (o.version) return version_of_it(o);
    if (o.list) return {list_of_names(v)};
    if (o.help && v.takes != named::verbs) return {text_of(help_document(v, o.in), o)};
    result r = v.run(o);
    if (o.safe_for_spreadsheets) r.output = chipgauge::safe_for_spreadsheets(r.output);
    return r;
}

int run(std::vector<std::string> const& arguments) {
    terminal const to = terminal::of(STDOUT_FILENO);
    options const o = parse_options(arguments, today(), to);
    result const r = answer(o);
    if (!r.output.empty()) { // `classify` has written
        output out(o.output_file, o.pager && to.is_one);
        out.write(r.output);
        out.finish();
    }
    if (r.failed) return 1;
    return o.exit_status ? exit_status(r.license) : 0;
}

int complain(chipgauge::sentence const& what, chipgauge::language in, int code) {
    std::string const text = chipgauge::printable(what.in(in));
    std::fprintf(stderr, "chipgauge: %s\n", terminal::of(STDERR_FILENO).ascii ? in_ascii(text).c_str() : text.c_str());
    return code;
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string> const arguments(argv + 1, argv + argc);
    chipgauge::language const in = language_of(arguments);
    try {
        return run(arguments);
    } catch (usage_error const& e) {
        return complain(e.said(), in, 2);
    } catch (write_error const& e) {
        return complain(e.said(), in, 4);
    } catch (std::bad_alloc const&) {
        return complain(chipgauge::words::cli::out_of_memory, in, 5);
    } catch (std::exception const& e) {
        return complain({chipgauge::words::cli::stopped, e.what()}, in, 5);
    }
}
