#include "json_tree.hpp"

#include "json_scanner.hpp"
#include "usage_error.hpp"

#include <algorithm>

using namespace chipgauge;

namespace said = chipgauge::words::classify;

namespace {

class tree_reader final : json_scanner {
  public:
    tree_reader(json_tree const& file, std::string_view text) : file_(file) { scan(text); }

    json_node read() {
        json_node root = value(0);
        skip_spaces();
        if (!at_end()) refuse(said::text_behind);
        return root;
    }

  private:
    [[noreturn]] void refuse(sentence const& what) const override { file_.refuse(at_, what); }

    json_node value(int depth);
    void parts(json_node& of, char close, int depth);

    json_tree const& file_;
};

/// Behind an opening bracket, up to the closing one.
void tree_reader::parts(json_node& of, char close, int depth) {
    if (depth > 64) refuse(said::too_deep);
    for (skip_spaces(); upcoming() != close; skip_spaces()) {
        if (!of.parts.empty()) {
            expect(',', said::a_comma);
            skip_spaces();
        }
        std::size_t const key_at = at_;
        std::string const name = of.type == json_type::object ? std::string(key()) : std::string();
        if (of.type == json_type::object && of.find(name)) file_.refuse(key_at, {said::key_twice, name.substr(0, 80)});
        json_node part = value(depth + 1);
        part.key = name;
        part.key_at = key_at;
        of.parts.push_back(std::move(part));
    }
    ++at_;
}

json_node tree_reader::value(int depth) {
    skip_spaces();
    json_node v;
    v.at = at_;
    if (!at_end() && (upcoming() == '{' || upcoming() == '[')) {
        v.type = upcoming() == '{' ? json_type::object : json_type::list;
        ++at_;
        parts(v, v.type == json_type::object ? '}' : ']', depth);
        return v;
    }
    json_scalar const s = scalar();
    constexpr json_type types[] = {json_type::string, json_type::number, json_type::null, json_type::flag};
    v.type = types[static_cast<int>(s.kind)];
    v.text = s.text;
    return v;
}

} // namespace

json_node const* json_node::find(std::string_view name) const {
    for (json_node const& each : parts)
        if (each.key == name) return &each;
    return nullptr;
}

json_tree json_tree::read(std::string const& path) { return read(text_input::open(path)); }

json_tree json_tree::read(text_input from) {
    std::size_t size = 0;
    while (from.peek(size) >= 0) ++size;
    json_tree file(from.name(), std::string(from.record(size)));
    if (sentence const why = check_text(file.text_); !why.empty()) throw usage_error(said::at, file.name_, why);
    file.root_ = tree_reader(file, file.text_).read();
    return file;
}

sentence json_tree::place(std::size_t at) const {
    std::string_view const before = std::string_view(text_).substr(0, at);
    std::size_t const start = before.rfind('\n') + 1; // npos + 1 is 0
    auto const line = std::count(before.begin(), before.end(), '\n') + 1;
    auto const characters = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start), before.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    return {said::line_and_column, name_, line, characters + 1};
}

void json_tree::refuse(std::size_t at, sentence const& what) const { throw usage_error(said::at, place(at), what); }
