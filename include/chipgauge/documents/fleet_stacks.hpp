// How many of a chip so many stacks of memory make, in words, before what as many add up to.
#pragma once

#include <chipgauge/answers/fleet_stacks.hpp>
#include <chipgauge/documents/fleet.hpp>

namespace chipgauge {

namespace detail {

inline std::string each_in_words(chip const& c, language in) {
    if (!stacks_of(c).exact()) return in.say(words::stacks_unpublished);
    source const* const said_by = source_of(c, figure_marks::memory);
    return in(words::stacks_each, in.range(stacks_in(c)), said_by ? said_by->url : in(words::stacks_as_given));
}

inline std::vector<block> stacks_in_words(chip const& c, memory_stacks const& from, language in) {
    std::string const kind = from.of ? std::string(from.of->name) : in.say(words::any_stack);
    std::string const made = in(words::count_of, in.range(products_of(c, from)), c.name);
    std::vector<block> all{{block_kind::paragraph, in(words::stacks_make, in.range(from.count), kind, made), tone::strong, {}}};
    auto const say = [&](std::string text) { all.push_back({block_kind::paragraph, std::move(text), tone::plain, {}}); };
    say(each_in_words(c, in));
    if (!from.of) return all;
    range const thousand = range::exactly(1000);
    say(in(words::stacks_hold, in.range(from.count), in.range(from.count * from.of->memory.value() / thousand, 1),
           in.range(from.count * from.of->memory_bandwidth.value() / thousand, 1)));
    if (takes(c, from) == truth::no) say(in(words::stacks_of_another_kind, c.name, c.memory_type, from.of->memory_type));
    return all;
}

} // namespace detail

inline document fleet_of_stacks_document(fleet_part const& part, memory_stacks const& from, question const& q, language in = {},
                                         range price = {}) {
    document d = fleet_document({part}, q, nullptr, in, price);
    auto said = detail::stacks_in_words(*part.chip, from, in);
    d.blocks.insert(d.blocks.begin(), said.begin(), said.end());
    return d;
}

} // namespace chipgauge
