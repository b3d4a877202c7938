#include "record_path.hpp"

#include "nearest.hpp"

#include <chipgauge/readers/word.hpp>
#include <chipgauge/words/check.hpp>

#include <charconv>

using namespace chipgauge;

namespace said = chipgauge::words::check;

namespace {

bool of_key(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

std::string_view take_key(std::string_view& from) {
    std::size_t n = 0;
    while (n < from.size() && of_key(from[n])) ++n;
    std::string_view const key = from.substr(0, n);
    from.remove_prefix(n);
    return key;
}

bool take(std::string_view& from, std::string_view word) {
    if (from.substr(0, word.size()) != word) return false;
    from.remove_prefix(word.size());
    return true;
}

/// Between square brackets.
record_path::choice read_choice(std::string_view text, refusal const& refuse) {
    record_path::choice c;
    std::size_t const equals = text.find('=');
    if (equals == std::string_view::npos) {
        auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), c.place);
        if (error != std::errc() || end != text.data() + text.size()) refuse({said::no_choice, text});
        return c;
    }
    c.word = trimmed(text.substr(equals + 1));
    for (std::string_view keys = trimmed(text.substr(0, equals));;) {
        c.keys.emplace_back(take_key(keys));
        if (c.keys.back().empty()) refuse({said::no_choice, text});
        if (keys.empty()) return c;
        if (!take(keys, ".")) refuse({said::no_choice, text});
    }
}

std::string keys_of(record_node const& record, std::string_view wanted) {
    std::vector<std::string_view> keys;
    for (record_node const& each : record.parts) keys.push_back(each.key);
    return nearest(wanted, keys);
}

record_node const& member(record_node const& record, std::string const& key, refusal const& refuse) {
    record_node const* const part = record.is == record_node::shape::record ? record.find(key) : nullptr;
    if (!part) refuse({said::no_such_key, key, keys_of(record, key)});
    return *part;
}

bool says(record_node const& item, record_path::choice const& c, refusal const& refuse) {
    record_node const* at = &item;
    for (std::string const& key : c.keys) at = &member(*at, key, refuse);
    told_value const& v = at->value;
    switch (v.is) {
    case told_value::kind::nothing: return c.word == "null";
    case told_value::kind::flag: return c.word == (v.flag ? "true" : "false");
    case told_value::kind::word: return c.word == v.word;
    case told_value::kind::figure: return v.figure.exact() && c.word == raw(v.figure.low);
    }
    return false;
}

/// Goes into lists: to the items chosen, or to all.
void enter(std::vector<found_node>& nodes, std::vector<record_path::choice> const& choices, refusal const& refuse) {
    for (record_path::choice const& c : choices) {
        std::vector<found_node> chosen;
        for (found_node const& f : nodes) {
            if (f.node->is != record_node::shape::list) refuse({said::no_list, f.node->key});
            for (std::size_t i = 0; i < f.node->parts.size(); ++i) {
                record_node const& item = f.node->parts[i];
                if (c.keys.empty() ? i == c.place : says(item, c, refuse)) chosen.push_back({&item, &item});
            }
        }
        nodes = std::move(chosen);
    }
}

std::vector<found_node> all_items(std::vector<found_node> const& nodes) {
    std::vector<found_node> items;
    for (found_node const& f : nodes) {
        if (f.node->is != record_node::shape::list) {
            items.push_back(f);
            continue;
        }
        for (record_node const& each : f.node->parts) items.push_back({&each, &each});
    }
    return items;
}

} // namespace

record_path record_path::read(std::string_view& from, refusal const& refuse) {
    std::string_view const whole = from;
    record_path path;
    path.counts = take(from, "count(");
    for (bool more = true; more; more = take(from, ".")) {
        step s;
        s.key = take_key(from);
        if (s.key.empty()) refuse({said::no_key, whole});
        while (take(from, "[")) {
            std::size_t const close = from.find(']');
            if (close == std::string_view::npos) refuse({said::open_bracket, whole});
            s.choices.push_back(read_choice(from.substr(0, close), refuse));
            from.remove_prefix(close + 1);
        }
        path.steps.push_back(std::move(s));
    }
    if (path.counts && !take(from, ")")) refuse({said::open_bracket, whole});
    path.written = whole.substr(0, whole.size() - from.size());
    return path;
}

std::vector<found_node> find_nodes(record_node const& root, record_path const& path, refusal const& refuse) {
    std::vector<found_node> nodes{{&root, nullptr}};
    for (record_path::step const& s : path.steps) {
        nodes = all_items(nodes);
        for (found_node& f : nodes) f.node = &member(*f.node, s.key, refuse);
        enter(nodes, s.choices, refuse);
    }
    return path.counts ? all_items(nodes) : nodes;
}
