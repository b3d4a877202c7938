#include "question_record.hpp"

#include "nearest.hpp"
#include "terminal.hpp"
#include "usage_error.hpp"
#include "verbs.hpp"

#include <chipgauge/words/check.hpp>

#include <algorithm>

using namespace chipgauge;

namespace said = chipgauge::words::check;

namespace {

/// As a shell splits it: at spaces, but for what stands in quotes.
std::vector<std::string> words_of(std::string_view line, refusal const& refuse) {
    std::vector<std::string> words;
    bool within = false;
    char quote = 0;
    for (char const c : line) {
        if (quote ? c == quote : c == '\'' || c == '"') {
            quote = quote ? char(0) : c;
            if (!within) words.emplace_back();
            within = true;
        } else if (!quote && c == ' ') {
            within = false;
        } else {
            if (!within) words.emplace_back();
            within = true;
            words.back() += c;
        }
    }
    if (quote) refuse(said::open_quote_in_question);
    return words;
}

bool has_record(verb const& v) { return v.writes("json") && v.takes != named::files; }

} // namespace

question_record::question_record(std::string_view ask, refusal const& refuse) {
    refusal const in_question = [&](sentence const& why) { refuse({said::of_question, ask, why}); };
    try {
        asked_ = parse_options(words_of(ask, in_question), rules_verified_through, {}, environment_counts::no);
    } catch (usage_error const& why) {
        in_question(why.said());
    }
    verb const& v = *find_verb(asked_.verb);
    if (!has_record(v)) {
        std::vector<std::string_view> names;
        for (verb const& each : verbs())
            if (has_record(each)) names.push_back(each.name);
        in_question({said::no_record, v.name, nearest(v.name, names)});
    }
    if (asked_.format_given || !asked_.output_file.empty() || asked_.help || asked_.version || asked_.list || !asked_.generate.empty())
        in_question(said::no_format_here);
    dated_ = v.uses("on");
    if (dated_ && !asked_.day_given) in_question(said::day_missing);
    asked_.format = output_format::json;
    day_ = asked_.asked.on;
    try {
        on(day_); // what only the verb itself refuses
    } catch (usage_error const& why) {
        in_question(why.said());
    }
}

bool question_record::of_all_chips() const { return find_verb(asked_.verb)->takes == named::nothing; }

record_node question_record::on(date day) {
    record_tree tree;
    asked_.asked.on = day;
    asked_.told_to = &tree;
    find_verb(asked_.verb)->run(asked_);
    asked_.told_to = nullptr;
    return tree.root();
}
