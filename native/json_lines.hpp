// JSON Lines, object by object. Strict: one object a line, no key twice, no comma too many.
#pragma once

#include "json_scanner.hpp"
#include "placed_text.hpp"

#include <unordered_set>
#include <vector>

/// A value of an object. Strings are decoded, numbers and words are as written.
struct json_member {
    json_kind kind = json_kind::null; ///< other: true, false, a list or an object
    std::string_view key;
    std::string_view text;
};

class json_lines final : json_scanner {
  public:
    explicit json_lines(placed_text of) : of_(std::move(of)) {}
    explicit json_lines(std::string_view text) : json_lines(placed_text{text}) {}

    /// Goes to the next line; false at the end. Throws usage_error for anything but an object. A blank line has no members.
    bool next();

    /// The members in their order; valid until `next`.
    std::vector<json_member> const& members() const { return members_; }
    /// The object as it stands in the file, without its closing brace; valid until `next`.
    std::string_view open_text() const { return open_; }
    bool blank() const { return open_.empty(); }
    /// The whole line as it stands in the file, also one that `next` refused.
    std::string_view line() const { return text_; }
    /// Which line of the file it is.
    long number() const { return of_.line; }
    chipgauge::sentence place() const { return of_.place(); }

  private:
    [[noreturn]] void refuse(chipgauge::sentence const& what) const override;
    void skip_value(int depth);
    json_member value();
    void add(json_member const&);

    placed_text of_;
    std::size_t next_ = 0; ///< of the line behind
    bool begun_ = false;
    std::string_view open_;
    std::vector<json_member> members_;
    std::vector<std::string> before_;           ///< the keys of the line before: where they are the same, none is there twice
    bool as_before_ = false;                    ///< so far
    std::unordered_set<std::string_view> keys_; ///< else, the members' again, so that one given twice is found at once
};
