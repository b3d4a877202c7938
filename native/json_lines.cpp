#include "json_lines.hpp"

#include "text_input.hpp"
#include "usage_error.hpp"

#include <algorithm>

namespace words = chipgauge::words::classify;

/// Keeps a member. Refuses a key that is there already.
void json_lines::add(json_member const& member) {
    std::size_t const i = members_.size();
    if (as_before_ && (i == before_.size() || before_[i] != member.key)) {
        as_before_ = false;
        before_.resize(i);
        keys_.clear();
        for (json_member const& each : members_) keys_.insert(each.key);
    }
    if (!as_before_) {
        if (!keys_.insert(member.key).second) refuse({words::key_twice, member.key.substr(0, 80)});
        before_.emplace_back(member.key);
    }
    members_.push_back(member);
}

bool json_lines::next() {
    if (begun_) ++of_.line;
    begun_ = true;
    members_.clear();
    as_before_ = true;
    open_ = text_ = {};
    if (next_ == of_.text.size()) return false;
    std::size_t const start = next_, end = std::min(of_.text.find('\n', start), of_.text.size());
    next_ = std::min(end + 1, of_.text.size());
    if (end - start > text_input::largest_record) throw usage_error(words::row_too_long, place(), text_input::largest_record >> 20);
    scan(of_.text.substr(start, end - start));
    skip_spaces();
    if (at_ == text_.size()) return true;
    if (chipgauge::sentence const why = chipgauge::check_text(text_); !why.empty()) refuse(why);
    if (text_[at_] == '[') refuse(words::a_list);
    std::size_t const begin = at_;
    expect('{', words::an_object);
    skip_spaces();
    std::size_t close = at_;
    while (at_ < text_.size() && text_[at_] != '}') {
        json_member member;
        std::string_view const key = this->key();
        member = value();
        member.key = key;
        add(member);
        close = at_;
        skip_spaces();
        if (at_ < text_.size() && text_[at_] == ',') {
            ++at_;
            skip_spaces();
            if (at_ == text_.size() || text_[at_] == '}') refuse(words::no_key);
        } else if (at_ == text_.size() || text_[at_] != '}') {
            refuse(words::no_end);
        }
    }
    expect('}', words::end_of_object);
    skip_spaces();
    if (at_ < text_.size()) refuse(words::text_behind);
    open_ = text_.substr(begin, close - begin);
    return true;
}

void json_lines::refuse(chipgauge::sentence const& what) const { throw usage_error(words::at_character, place(), at_ + 1, what); }

/// A list or an object of a key that nobody reads.
void json_lines::skip_value(int depth) {
    if (depth > 64) refuse(words::too_deep);
    char const open = text_[at_];
    if (open != '[' && open != '{') {
        value();
        return;
    }
    char const close = open == '[' ? ']' : '}';
    ++at_;
    skip_spaces();
    for (bool first = true; at_ < text_.size() && text_[at_] != close; first = false) {
        if (!first) {
            expect(',', words::a_comma);
            skip_spaces();
        }
        if (open == '{') {
            key();
            skip_spaces();
        }
        if (at_ == text_.size()) break;
        skip_value(depth + 1);
        skip_spaces();
    }
    expect(close, words::closing_bracket);
}

json_member json_lines::value() {
    skip_spaces();
    std::size_t const begin = at_;
    if (!at_end() && (text_[at_] == '[' || text_[at_] == '{')) {
        skip_value(0);
        return {json_kind::other, {}, text_.substr(begin, at_ - begin)};
    }
    json_scalar const v = scalar();
    return {v.kind, {}, v.text};
}
