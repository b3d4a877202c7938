// The command line: reads the arguments, runs one verb, writes its output at once or nothing.
#include "help.hpp"
#include "output.hpp"
#include "terminal.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/words/format.hpp>

#include <cstdio>
#include <ctime>

namespace {

chipgauge::date today() { return chipgauge::date::from_serial(static_cast<int>(std::time(nullptr) / 86400)); }

int exit_status(chipgauge::truth license) { return license == chipgauge::truth::yes ? 1 : license == chipgauge::truth::unknown ? 3 : 0; }

std::string generated(std::string_view what) {
    return what == "man" ? man_page() : what == "bash" ? bash_completion() : what == "zsh" ? zsh_completion() : fish_completion();
}

result answer(options const& o) {
    verb const& v = *find_verb(o.verb);
    if (!o.generate.empty()) return {generated(o.generate)};
    if (o.version) return version_of_it(o);
    if (o.list) return {list_of_names(v)};
    if (o.help && v.takes != named::verbs) return {text_of(help_document(v), o)};
    return v.run(o);
}

int run(std::vector<std::string> const& arguments) {
    terminal const to = terminal::of_standard_output();
    options const o = parse_options(arguments, today(), to);
    result const r = answer(o);
    if (!r.output.empty()) { // `classify` has written
        output out(o.output_file, o.pager && to.is_one);
        out.write(r.output);
        out.finish();
    }
    return o.exit_status ? exit_status(r.license) : 0;
}

int complain(char const* what, int code) {
    std::fprintf(stderr, "chipgauge: %s\n", what);
    return code;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run({argv + 1, argv + argc});
    } catch (usage_error const& e) {
        return complain(e.what(), 2);
    } catch (write_error const& e) {
        return complain(chipgauge::printable(e.what()).c_str(), 4);
    } catch (std::exception const& e) {
        return complain(e.what(), 5);
    }
}
