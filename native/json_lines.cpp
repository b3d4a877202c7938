#include "json_lines.hpp"

#include "usage_error.hpp"

namespace words = chipgauge::words::classify;

bool json_lines::next() {
    from_.advance(size_);
    size_ = 0;
    members_.clear();
    keys_.clear();
    open_ = text_ = {};
    if (from_.peek(0) < 0) return false;
    while (from_.peek(size_) >= 0 && from_.peek(size_) != '\n') ++size_;
    std::size_t const end = from_.peek(size_) == '\n' ? 1 : 0;
    scan(from_.record(size_));
    size_ += end;
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
        if (!keys_.insert(key).second) refuse({words::key_twice, key.substr(0, 80)});
        members_.push_back(member);
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

void json_lines::refuse(chipgauge::sentence const& what) const { throw usage_error(words::at_character, from_.place(), at_ + 1, what); }

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
