#include "expectation.hpp"

#include "nearest.hpp"

#include <chipgauge/readers/figures.hpp>
#include <chipgauge/readers/word.hpp>
#include <chipgauge/values/date.hpp>
#include <chipgauge/words/check.hpp>

#include <algorithm>

using namespace chipgauge;

namespace said = chipgauge::words::check;

namespace {

using kind = told_value::kind;

void skip_spaces(std::string_view& from) {
    while (!from.empty() && from[0] == ' ') from.remove_prefix(1);
}

/// Up to the next space.
std::string_view take_word(std::string_view& from) {
    skip_spaces(from);
    std::string_view const word = from.substr(0, std::min(from.find(' '), from.size()));
    from.remove_prefix(word.size());
    skip_spaces(from);
    return word;
}

double number(std::string_view text, refusal const& refuse) {
    double v = 0;
    if (!detail::read_plain_number(v, text).empty()) refuse({said::no_number, text});
    return v;
}

relation read_relation(std::string_view& from, double& share, refusal const& refuse) {
    std::string_view const word = take_word(from);
    for (int i = 0; i <= static_cast<int>(relation::includes); ++i) {
        auto const how = static_cast<relation>(i);
        if (key_of(how) != word) continue;
        if (how != relation::within) return how;
        std::string_view const size = take_word(from);
        bool const attached = size.ends_with('%');
        share = number(attached ? size.substr(0, size.size() - 1) : size, refuse) / 100;
        if ((!attached && take_word(from) != "%") || take_word(from) != "of") refuse(said::within_what);
        return how;
    }
    constexpr std::string_view words[] = {"=", "!=", "<", "<=", ">", ">=", "within", "includes"};
    refuse({said::no_relation, word, nearest(word, words)});
    return relation::equals;
}

bool is_number(std::string_view text) { return !text.empty() && ((text[0] >= '0' && text[0] <= '9') || text[0] == '-' || text[0] == '.'); }

void read_right(expectation& e, std::string_view from, refusal const& refuse) {
    std::string_view const whole = from;
    if (from.empty()) refuse(said::nothing_expected);
    if (from[0] == '"') {
        if (from.size() < 2 || from.back() != '"') refuse({said::open_quote, whole});
        e.right = {kind::word, {}, false, std::string(from.substr(1, from.size() - 2))};
        return;
    }
    if (from == "true" || from == "false") {
        e.right = {kind::flag, {}, from == "true", {}};
        return;
    }
    if (from == "null") return;
    if (is_number(from)) {
        double const v = number(take_word(from), refuse);
        if (from.empty()) {
            e.right = {kind::figure, range::exactly(v), false, {}};
            return;
        }
        if (take_word(from) != "*") refuse({said::no_value, whole});
        e.times = v;
    }
    e.other = record_path::read(from, refuse);
    if (!from.empty()) refuse({said::no_value, whole});
}

/// What a record does not know, it says with these words.
bool is_open(std::string_view word) { return word == "unknown" || word == "undetermined"; }

truth in_order(std::string_view a, relation how, std::string_view b) {
    switch (how) {
    case relation::less: return certainly(a < b);
    case relation::at_most: return certainly(a <= b);
    case relation::more: return certainly(a > b);
    case relation::at_least: return certainly(a >= b);
    default: return certainly((a == b) == (how == relation::equals));
    }
}

truth compare(told_value const& found, relation how, told_value const& expected, double share, refusal const& refuse) {
    bool const same = how == relation::equals, other = how == relation::differs;
    if (found.is == kind::nothing || expected.is == kind::nothing) {
        if (!same && !other) return truth::unknown;
        return certainly((found.is == expected.is) == same);
    }
    if (found.is != expected.is) refuse(said::other_kind);
    if (found.is == kind::figure) return stands(found.figure, how, expected.figure, share);
    if (found.is == kind::flag) {
        if (!same && !other) refuse(said::not_in_order);
        return certainly((found.flag == expected.flag) == same);
    }
    if (found.word != expected.word && is_open(found.word)) return truth::unknown;
    bool const days = parse_partial_date(found.word) && parse_partial_date(expected.word);
    if (!same && !other && !days) refuse(said::not_in_order);
    return in_order(found.word, how, expected.word);
}

std::string whose(found_node const& f) {
    if (!f.item) return {};
    for (std::string_view const key : {"name", "to", "chip", "id"})
        if (record_node const* const n = f.item->find(key); n && n->value.is == kind::word) return n->value.word;
    return {};
}

/// A list in one word, as far as anyone can read it.
told_value value_of(record_node const& node) {
    if (node.is == record_node::shape::value) return node.value;
    std::string all;
    for (record_node const& item : node.parts) {
        record_node const* const id = item.find("id");
        (all += all.empty() ? "" : ", ") += id ? id->value.word : item.value.word;
    }
    return {kind::word, {}, false, all};
}

truth includes(record_node const& list, std::string_view word, refusal const& refuse) {
    if (list.is != record_node::shape::list) refuse({said::no_list, list.key});
    truth any = truth::no;
    for (record_node const& item : list.parts) {
        record_node const* const id = item.find("id");
        any = any || certainly((id ? id->value.word : item.value.word) == word);
    }
    return any;
}

told_value count_of(std::vector<found_node> const& nodes) {
    return {kind::figure, range::exactly(static_cast<double>(nodes.size())), false, {}};
}

/// What is expected: a value, or what the record itself says elsewhere.
told_value expected_of(expectation const& e, record_node const& root, refusal const& refuse) {
    if (e.other.steps.empty()) return e.right;
    auto const nodes = find_nodes(root, e.other, refuse);
    if (e.other.counts) return count_of(nodes);
    if (nodes.size() != 1) refuse({said::not_one_value, e.other.written, nodes.size()});
    told_value v = value_of(*nodes[0].node);
    if (e.times != 1 && v.is != kind::figure) refuse(said::other_kind);
    v.figure = v.figure * range::exactly(e.times);
    return v;
}

looked_at at_nothing(record_path const& path) {
    looked_at f;
    f.key = path.written;
    return f;
}

} // namespace

expectation expectation::read(std::string_view text, refusal const& refuse) {
    expectation e;
    std::string_view rest = trimmed(text);
    e.left = record_path::read(rest, refuse);
    e.how = read_relation(rest, e.share, refuse);
    read_right(e, rest, refuse);
    return e;
}

judged show(record_path const& path, record_node const& root, refusal const& refuse) {
    judged j;
    auto const nodes = find_nodes(root, path, refuse);
    if (path.counts) {
        looked_at f = at_nothing(path);
        f.found = count_of(nodes);
        j.figures.push_back(f);
        return j;
    }
    for (found_node const& each : nodes) {
        looked_at f = at_nothing(path);
        f.whose = whose(each);
        f.found = value_of(*each.node);
        j.figures.push_back(f);
        j.nodes.push_back(each);
    }
    return j;
}

judged judge(expectation const& e, record_node const& root, refusal const& refuse) {
    judged j = show(e.left, root, refuse);
    told_value const expected = expected_of(e, root, refuse);
    if (j.figures.empty()) { // nothing stands there, so nothing is as it was expected
        j.figures.push_back(at_nothing(e.left));
        j.figures[0].met = truth::no;
    }
    for (std::size_t i = 0; i < j.figures.size(); ++i) {
        looked_at& f = j.figures[i];
        f.expected_anything = true;
        f.how = e.how;
        f.share = e.share;
        f.expected = expected;
        if (e.how == relation::includes)
            f.met = i < j.nodes.size() ? includes(*j.nodes[i].node, expected.word, refuse) : truth::no;
        else if (e.left.counts || i < j.nodes.size())
            f.met = compare(f.found, e.how, expected, e.share, refuse);
    }
    return j;
}
