// Where a value stands in a record: `chips[0].tpp`, `destinations[to=FR].license.required`, `count(flipped)`.
#pragma once

#include <chipgauge/words/sentence.hpp>
#include <chipgauge/writers/record_tree.hpp>

#include <functional>

/// What is wrong, said by whoever knows where it stands. Does not return.
using refusal = std::function<void(chipgauge::sentence const&)>;

struct record_path {
    /// Which items of a list: the one at a place, or those whose key says a word.
    struct choice {
        std::vector<std::string> keys{}; ///< empty: by place
        std::string word{};
        std::size_t place = 0;
    };
    struct step {
        std::string key{};
        std::vector<choice> choices{};
    };

    std::vector<step> steps{};
    bool counts = false; ///< how many there are, not what they say
    std::string written{};

    /// Reads a path off the beginning of a text.
    static record_path read(std::string_view& from, refusal const&);
};

struct found_node {
    chipgauge::record_node const* node = nullptr;
    chipgauge::record_node const* item = nullptr; ///< the record of a list that it belongs to; nullptr: none
};

/// What stands there: several values where a list is passed without a choice. A key that the record has not is refused with the nearest.
std::vector<found_node> find_nodes(chipgauge::record_node const& root, record_path const&, refusal const&);
