// The command line: reads the arguments, runs one verb, writes its output at once or nothing.
#include "commands.hpp"
#include "usage_error.hpp"

#include <chipgauge/words/format.hpp>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

struct verb {
    std::string_view name;
    result (*run)(options const&);
    bool answers; ///< whether a license is required, so that --exit-status has a meaning
};
constexpr verb verbs[] = {
    {"compare", compare, true}, {"explain", explain, true},      {"timeline", timeline, true}, {"chips", chips, false},
    {"rules", rules, false},    {"places", places, false},       {"plot", plot, true},         {"headroom", headroom, true},
    {"fleet", fleet, false},    {"inference", inference, false}, {"classify", classify, true}};

result run(verb const& v, options const& o) {
    if (o.exit_status && !v.answers)
        throw usage_error("{} --exit-status: this verb does not answer whether a license is required; compare, explain, timeline, "
                          "headroom, plot and classify do",
                          v.name);
    return v.run(o);
}

chipgauge::date today() { return chipgauge::date::from_serial(static_cast<int>(std::time(nullptr) / 86400)); }

int exit_status(chipgauge::truth license) { return license == chipgauge::truth::yes ? 1 : license == chipgauge::truth::unknown ? 3 : 0; }

int run(std::vector<std::string> const& arguments) {
    options const o = parse_options(arguments, today(), isatty(STDOUT_FILENO) != 0);
    result r;
    if (o.help)
        r.output = help_text();
    else if (o.version)
        r.output = fmt::format("chipgauge {}\nrules checked through {}, catalog through {}\n", chipgauge::version,
                               chipgauge::iso(chipgauge::rules_verified_through), chipgauge::iso(chipgauge::catalog_verified_through));
    else
        for (verb const& v : verbs)
            if (v.name == o.verb) r = run(v, o);
    if (std::fwrite(r.output.data(), 1, r.output.size(), stdout) != r.output.size() || std::fflush(stdout) != 0) return 2;
    return o.exit_status ? exit_status(r.license) : 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run({argv + 1, argv + argc});
    } catch (usage_error const& e) {
        std::fprintf(stderr, "chipgauge: %s\n", e.what());
        return 2;
    } catch (std::exception const& e) {
        std::fprintf(stderr, "chipgauge: stopped within: %s\n", e.what());
        return 5;
    }
}
