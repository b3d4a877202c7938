// The tokens of JSON (RFC 8259) in one text, strictly: strings are decoded, numbers and words stay as they are written.
#pragma once

#include <chipgauge/words/classify.hpp>
#include <chipgauge/words/sentence.hpp>

#include <string>
#include <string_view>

enum class json_kind { string, number, null, other };

/// A value without parts.
struct json_scalar {
    json_kind kind = json_kind::null; ///< other: true or false
    std::string_view text;
};

/// Whoever reads JSON reads it token by token, and says in which file and where a mistake stands.
class json_scanner {
  protected:
    ~json_scanner() = default;

    /// Throws usage_error.
    [[noreturn]] virtual void refuse(chipgauge::sentence const& what) const = 0;

    /// Goes to the beginning of a text.
    void scan(std::string_view text);
    bool at_end() const { return at_ == text_.size(); }
    /// The character to come; a space at the end.
    char upcoming() const { return at_end() ? ' ' : text_[at_]; }
    void skip_spaces();
    void expect(char c, chipgauge::phrase const& what);
    /// A string, decoded; a view of the text where nothing is escaped. Valid until the next `scan`.
    std::string_view string();
    /// A string, a number, true, false or null.
    json_scalar scalar();
    /// The key of a member and its colon.
    std::string_view key();

    std::string_view text_;
    std::size_t at_ = 0;

  private:
    void append_escape();
    void append_utf8(unsigned code);
    unsigned four_digits();
    void digits();
    std::string_view number();

    std::string decoded_;
};
