// A file of claims: articles, what they claim, and the questions that this comes to (docs/schema/claims.schema.json).
#pragma once

#include "expectation.hpp"
#include "json_tree.hpp"

#include <optional>

/// One question, as the command line would put it, and what a claim expects of its record.
struct claim_question {
    std::string ask{}; ///< without `chipgauge`; `{NAME}` is what the claim assumes
    std::size_t at = 0;
    struct expected {
        expectation what{};
        std::size_t at = 0;
    };
    struct shown {
        record_path what{};
        std::size_t at = 0;
    };
    std::vector<expected> expects{};
    std::vector<shown> shows{};
};

/// Something that nobody knows, taken to be a figure or one of several words.
struct assumption {
    std::string name{};
    chipgauge::sensitivity about{};
    std::vector<std::string> words{}; ///< all of them; empty: a figure
};

struct claim_on_file {
    chipgauge::checked_claim told{}; ///< all but what comes of it
    std::vector<claim_question> questions{};
    std::optional<assumption> assumes{};
};

class claim_file {
  public:
    /// Reads a file, `-` for standard input. Throws usage_error with line and column.
    static claim_file read(std::string const& path);
    static claim_file read(json_tree);

    json_tree const& text() const { return text_; }
    chipgauge::told_text const& title() const { return title_; }
    std::string const& publisher() const { return publisher_; }
    std::string const& publisher_url() const { return publisher_url_; }
    std::vector<claim_on_file> const& claims() const { return claims_; }

  private:
    explicit claim_file(json_tree text) : text_(std::move(text)) {}

    json_tree text_;
    chipgauge::told_text title_;
    std::string publisher_, publisher_url_;
    std::vector<claim_on_file> claims_;
};
