// What a claim expects of a record: `license.required = "yes"`, `chips[0].tpp within 5 % of 2400`, `chips[0].tpp < 0.5 * chips[1].tpp`.
#pragma once

#include "record_path.hpp"

struct expectation {
    record_path left{};
    chipgauge::relation how = chipgauge::relation::equals;
    double share = 0; ///< of `within`, as a part of one
    chipgauge::told_value right{};
    record_path other{}; ///< instead of a value, where the record says it; without steps: none
    double times = 1;    ///< of it

    static expectation read(std::string_view text, refusal const&);
};

/// What a record says of an expectation, in the order in which it says it. Each stands beside the citations of what it belongs to.
struct judged {
    std::vector<chipgauge::looked_at> figures{};
    std::vector<found_node> nodes{};
};
judged judge(expectation const&, chipgauge::record_node const& root, refusal const&);
/// Figures that are shown, with nothing expected of them.
judged show(record_path const&, chipgauge::record_node const& root, refusal const&);
