#include "options.hpp"

#include "environment.hpp"
#include "nearest.hpp"
#include "option_table.hpp"
#include "terminal.hpp"
#include "unknown_chip.hpp"
#include "usage_error.hpp"
#include "verbs.hpp"

#include <chipgauge/chips/catalog/systems.hpp>
#include <chipgauge/readers/question.hpp>

#include <cstdlib>

using namespace chipgauge;

namespace said = chipgauge::words::cli;

namespace {

/// Variables that stand for an option where it is not given.
struct variable {
    char const* name;
    std::string_view option;
};
constexpr variable variables[] = {{"CHIPGAUGE_TO", "to"}, {"CHIPGAUGE_LANG", "lang"}};

std::vector<std::string> dashed_names() {
    std::vector<std::string> all;
    for (option const& each : all_options()) all.push_back("--" + std::string(each.name));
    return all;
}

class parser {
  public:
    parser(std::vector<std::string> const& arguments, date today, terminal const& to, environment_counts environment)
        : rest_(arguments), today_(today), environment_(environment) {
        o_.asked.on = today;
        o_.in = language_of(arguments);
        o_.color = to.color;
        o_.ascii = to.ascii;
        o_.width = to.width;
    }
    options read();

  private:
    void read_option(std::string_view word);
    void read_name(std::string const& word);
    void set(option const&, std::string_view said_as, std::string_view value);
    void keep(std::string_view word);
    void keep_option(option const&, std::string_view value);
    void take_defaults(verb const&);
    void check(verb const&) const;
    void check_names(verb const&) const;
    [[noreturn]] void refuse_unused(verb const&, option const& given) const;

    std::vector<std::string> const& rest_;
    std::size_t at_ = 0;
    date today_;
    environment_counts environment_;
    options o_;
    bool verb_given_ = false;
    std::vector<option const*> given_;
};

void parser::set(option const& is, std::string_view said_as, std::string_view value) {
    std::string const day = is.with == completed_by::day ? day_in_words(value, today_) : std::string();
    std::string_view const text = is.with == completed_by::day ? std::string_view(day) : value;
    if (!is.of_question()) return is.set(o_, text);
    if (complaint const why = find_question_field(is.name)->read(o_.asked, text); !why.empty())
        throw usage_error(said::refused_value, said_as, value, why);
    o_.day_given = o_.day_given || is.name == "on";
}

/// As a shell takes it back.
void parser::keep(std::string_view word) {
    bool const plain = !word.empty() && word.find_first_of(" \t\n'\"\\$`*?[](){}<>|&;#~!") == std::string_view::npos;
    o_.command += o_.command.empty() ? "" : " ";
    if (plain) {
        o_.command += word;
        return;
    }
    o_.command += '\'';
    for (char const c : word) o_.command += c == '\'' ? std::string("'\\''") : std::string(1, c);
    o_.command += '\'';
}

/// What changes the answer; how it is written does not. A day so long ago stands as the day that it is.
void parser::keep_option(option const& is, std::string_view value) {
    if (is.common) return;
    keep("--" + std::string(is.name));
    if (is.takes_value()) keep(is.with == completed_by::day ? day_in_words(value, today_) : std::string(value));
}

void parser::read_option(std::string_view word) {
    std::size_t const equals = word.find('=');
    std::string_view name = word.substr(0, equals);
    option const* found = nullptr;
    bool const by_letter = word[1] != '-';
    for (option const& each : all_options())
        if (by_letter ? each.letter == word[1] && (word.size() == 2 || each.takes_value()) : each.name == name.substr(2)) found = &each;
    if (!found) throw usage_error(said::unknown_option, name, nearest(name, dashed_names()));
    given_.push_back(found);
    bool const attached = by_letter ? word.size() > 2 : equals != std::string_view::npos;
    std::string_view value = !attached ? std::string_view() : by_letter ? word.substr(2) : word.substr(equals + 1);
    if (by_letter) name = word.substr(0, 2);
    if (!found->takes_value() && attached) throw usage_error(said::takes_no_value, name);
    if (found->takes_value() && !attached) {
        if (at_ == rest_.size()) throw usage_error(said::needs_a_value, name, found->says.help);
        value = rest_[at_++];
    }
    set(*found, name, value);
    keep_option(*found, value);
}

void parser::read_name(std::string const& word) {
    if (!verb_given_ && o_.names.empty()) {
        if (find_verb(word)) {
            o_.verb = word;
            verb_given_ = true;
            return;
        }
        if (!find_chip(word)) {
            std::vector<std::string_view> names;
            for (verb const& v : verbs()) names.push_back(v.name);
            std::string const verb = nearest(word, names);
            bool const near_verb = edits_between(word, verb) <= edits_between(word, nearest_chip_name(word));
            throw usage_error(said::neither_verb_nor_chip, word, near_verb ? verb : std::string(nearest_chip_name(word)));
        }
    }
    o_.names.push_back(word);
    keep(word);
}

/// What the environment says where the command line does not, and the verb's own format.
void parser::take_defaults(verb const& v) {
    for (variable const& each : variables) {
        if (environment_ == environment_counts::no) break;
        option const* const is = find_option(each.option);
        char const* const value = std::getenv(each.name);
        bool given = !value || !*value || !(is->common || v.uses(each.option));
        for (option const* g : given_) given = given || g == is;
        if (given) continue;
        try {
            set(*is, each.name, value);
            keep_option(*is, value);
        } catch (usage_error const& why) {
            throw usage_error(said::of_the_environment, why.said());
        }
        o_.assumed += fmt::format("{}{}={}", o_.assumed.empty() ? "" : ", ", each.name, value);
    }
    if (!o_.format_given) {
        std::string_view const first = v.formats.substr(0, v.formats.find(' '));
        for (std::size_t i = 0; i < std::size(format_names); ++i)
            if (format_names[i] == first) o_.format = static_cast<output_format>(i);
    }
}

void parser::check_names(verb const& v) const {
    if (o_.names.size() <= v.most) return;
    switch (v.takes) {
    case named::files: throw usage_error(said::one_file, v.name);
    case named::countries: throw usage_error(said::one_country, v.name);
    case named::verbs: throw usage_error(said::one_verb, v.name);
    default: throw usage_error(said::no_names, v.name, o_.names[v.most]);
    }
}

/// Says which verbs use an option that this one does not, and which options it has of its own.
void parser::refuse_unused(verb const& v, option const& given) const {
    std::string takers, own;
    for (verb const& each : verbs())
        if (each.uses(given.name)) takers += (takers.empty() ? "" : ", ") + std::string(each.name);
    for (option const& each : all_options())
        if (!each.common && v.uses(each.name)) own += (own.empty() ? "--" : ", --") + std::string(each.name);
    bool const one = takers.find(',') == std::string::npos;
    throw usage_error(said::unused_option, v.name, "--" + std::string(given.name),
                      one ? sentence(said::option_of_one_verb, takers) : sentence(said::option_of_several_verbs, takers),
                      own.empty() ? sentence(said::no_options_of_its_own) : sentence(said::its_options, own));
}

/// Nothing that was asked for is left out in silence.
void parser::check(verb const& v) const {
    if (o_.help || o_.version || o_.list || !o_.generate.empty()) return;
    for (option const* g : given_) {
        if (g->common || v.uses(g->name)) continue;
        refuse_unused(v, *g);
    }
    check_names(v);
    std::string_view const format = format_names[static_cast<std::size_t>(o_.format)];
    if (!v.writes(format)) throw usage_error(said::unwritten_format, v.name, format, v.formats);
    if (o_.safe_for_spreadsheets && o_.format != output_format::csv && v.writes("text")) throw usage_error(said::only_for_csv, v.name);
}

options parser::read() {
    bool ended = false;
    while (at_ < rest_.size()) {
        std::string const& word = rest_[at_++];
        if (!ended && word == "--")
            ended = true;
        else if (!ended && word.size() > 1 && word[0] == '-')
            read_option(word);
        else
            read_name(word);
    }
    verb const& v = *find_verb(o_.verb);
    take_defaults(v);
    check(v);
    if (v.uses("on") && !o_.day_given) keep_option(*find_option("on"), iso(o_.asked.on));
    o_.command = o_.verb + (o_.command.empty() ? "" : " ") + o_.command;
    if (!verb_given_ && (o_.help || o_.list)) o_.verb = "help";
    return std::move(o_);
}

} // namespace

chip const& options::named(std::string_view name) {
    if (chip const* c = find_chip(name)) return *c;
    if (chip const* c = find_system(name)) return *c;
    throw unknown_chip(name);
}

std::vector<chip const*> options::chosen(std::vector<chip const*> fallback) const {
    std::vector<chip const*> all;
    for (std::string const& name : names) all.push_back(&named(name));
    for (chip_spec const& s : specs) all.push_back(&s.get());
    return all.empty() ? fallback : all;
}

std::vector<chip const*> options::needed() const {
    auto all = chosen();
    if (all.empty()) throw usage_error(said::name_a_chip, verb);
    return all;
}

language language_of(std::vector<std::string> const& arguments) {
    tongue speaks = language_of_environment();
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        std::string_view const word = arguments[i];
        std::string_view const value = word.substr(0, 7) == "--lang="                 ? word.substr(7)
                                       : word == "--lang" && i + 1 < arguments.size() ? std::string_view(arguments[i + 1])
                                                                                      : std::string_view();
        if (value == "fr") speaks = tongue::fr;
        if (value == "en") speaks = tongue::en;
    }
    return speaks;
}

options parse_options(std::vector<std::string> const& arguments, date today, terminal const& to, environment_counts environment) {
    return parser(arguments, today, to, environment).read();
}
