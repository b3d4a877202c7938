// A whole file of JSON as a tree, each value with its place: what reads it can say on which line and in which column a mistake stands.
#pragma once

#include "text_input.hpp"

#include <string>
#include <vector>

enum class json_type { null, flag, number, string, list, object };

struct json_node {
    json_type type = json_type::null;
    std::size_t at = 0; ///< where it begins in the file
    std::string key{};  ///< of a member of an object
    std::size_t key_at = 0;
    std::string text{};             ///< a string decoded; numbers and words as they are written
    std::vector<json_node> parts{}; ///< members, or items

    json_node const* find(std::string_view name) const;
};

class json_tree {
  public:
    /// Reads a file, `-` for standard input. Throws usage_error.
    static json_tree read(std::string const& path);
    static json_tree read(text_input from);

    json_node const& root() const { return root_; }
    /// `claims.json:3:14`.
    chipgauge::sentence place(std::size_t at) const;
    /// Throws usage_error: where, and what is wrong there.
    [[noreturn]] void refuse(std::size_t at, chipgauge::sentence const& what) const;

  private:
    json_tree(chipgauge::sentence name, std::string text) : name_(std::move(name)), text_(std::move(text)) {}

    chipgauge::sentence name_;
    std::string text_;
    json_node root_;
};
