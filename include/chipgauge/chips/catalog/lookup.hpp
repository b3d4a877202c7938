// A chip by its name: as its maker writes it, with or without the maker, or by enough words to tell it from every other.
#pragma once

#include <chipgauge/chips/catalog/all.hpp>
#include <chipgauge/values/names.hpp>

#include <cstdint>
#include <type_traits>

namespace chipgauge {

namespace detail {

/// An id without its vendor.
constexpr std::string_view short_id(chip const& c) { return c.id.substr(c.id.find('-') + 1); }

constexpr bool has_name(chip const& c, std::string_view name) {
    if (same_name(c.id, name) || same_name(c.name, name)) return true;
    for (std::string_view const alias : c.aliases)
        if (same_name(alias, name)) return true;
    return false;
}

/// Every name of every chip by its hash, with open addressing; where two chips lay claim to one, the first keeps it.
class name_index {
  public:
    name_index() {
        for (chip const* c : catalog::all) {
            add(c->id, c);
            add(c->name, c);
            for (std::string_view const alias : c->aliases) add(alias, c);
        }
        for (chip const* c : catalog::all) add(short_id(*c), c);
    }

    chip const* find(std::string_view name) const {
        std::uint32_t const hash = hash_of(name);
        for (std::uint32_t at = hash % size;; at = (at + 1) % size) {
            if (!slots_[at].of) return nullptr;
            if (slots_[at].hash == hash && same_name(slots_[at].name, name)) return slots_[at].of;
        }
    }

  private:
    static constexpr std::uint32_t size = 2048;
    static_assert(catalog::all.size() * 6 < size, "the index of names is nearly full");

    struct slot {
        std::string_view name{};
        chip const* of = nullptr;
        std::uint32_t hash = 0;
    };

    /// FNV-1a over what same_name() compares.
    static std::uint32_t hash_of(std::string_view name) {
        std::uint32_t hash = 2166136261u;
        for (char const c : name)
            if (!separates(c)) hash = (hash ^ static_cast<unsigned char>(folded(c))) * 16777619u;
        return hash ^ (hash >> 15);
    }

    void add(std::string_view name, chip const* c) {
        std::uint32_t const hash = hash_of(name);
        std::uint32_t at = hash % size;
        while (slots_[at].of && !same_name(slots_[at].name, name)) at = (at + 1) % size;
        if (!slots_[at].of) slots_[at] = {name, c, hash};
    }

    slot slots_[size]{};
};

constexpr chip const* search(std::string_view name) {
    for (chip const* c : catalog::all)
        if (has_name(*c, name)) return c;
    for (chip const* c : catalog::all)
        if (same_name(short_id(*c), name)) return c;
    return nullptr;
}

/// To make the index takes as long as to search a dozen times: whoever asks for a few chips waits for neither.
inline chip const* look_up(std::string_view name) {
    constexpr int few_names = 8;
    thread_local int asked = 0;
    if (asked < few_names) {
        ++asked;
        return search(name);
    }
    static name_index const index;
    return index.find(name);
}

/// The next word of a name, taken off its front; empty at the end.
constexpr std::string_view take_word(std::string_view& text) {
    auto const ends = [](char c) { return separates(c) || c == '(' || c == ')' || c == ','; };
    while (!text.empty() && ends(text[0])) text.remove_prefix(1);
    std::size_t n = 0;
    while (n < text.size() && !ends(text[n])) ++n;
    std::string_view const word = text.substr(0, n);
    text.remove_prefix(n);
    return word;
}

/// Whether a word stands in a text, or begins one of its words.
constexpr bool has_word(std::string_view text, std::string_view word, bool begun = false) {
    while (true) {
        std::string_view const each = take_word(text);
        if (each.empty()) return false;
        if (same_name(begun ? each.substr(0, word.size()) : each, word)) return true;
    }
}

/// Whether a chip has all the words of a name, its model's among them; `begun`: the words may be cut short, and the model left out.
constexpr bool answers_to(chip const& c, std::string_view name, bool begun = false) {
    std::string_view rest = name;
    for (std::string_view word = take_word(rest); !word.empty(); word = take_word(rest)) {
        bool has = false;
        for (std::string_view const text : {c.name, c.id, c.model, c.vendor, c.form_factor}) has = has || has_word(text, word, begun);
        if (!has) return false;
    }
    rest = c.model;
    for (std::string_view word = take_word(rest); !word.empty() && !begun; word = take_word(rest))
        if (!has_word(name, word)) return false;
    return true;
}

/// What follows the maker in a name that begins with it, as the maker is called or as ids call it; the whole name otherwise.
constexpr std::string_view without_vendor(std::string_view name) {
    for (chip const* c : catalog::all) {
        for (std::string_view const vendor : {c->vendor, c->id.substr(0, c->id.find('-'))}) {
            if (name.size() <= vendor.size() || !separates(name[vendor.size()])) continue;
            if (same_name(name.substr(0, vendor.size()), vendor)) return name.substr(vendor.size() + 1);
        }
    }
    return name;
}

} // namespace detail

/// The chip that has exactly this id, product name, alias or id without vendor, whatever the case; nullptr if there is none.
constexpr chip const* find_named(std::string_view name) {
    return std::is_constant_evaluated() ? detail::search(name) : detail::look_up(name);
}

inline constexpr std::size_t most_candidates = 8;

/// The chips that a name may mean when no chip has it: those with all its words, else those whose words it begins. At most eight.
constexpr few<chip const*, most_candidates> chip_candidates(std::string_view name) {
    few<chip const*, most_candidates> found;
    for (bool const begun : {false, true}) {
        for (chip const* c : catalog::all)
            if (!found.full() && detail::answers_to(*c, name, begun)) found.push(c);
        if (!found.empty()) break;
    }
    return found;
}

/// The chip of a name: one that it has, with the maker before it or not, or else the only one with all the words of the name, its
/// model's among them. nullptr if there is none or several: chip_candidates() tells them.
constexpr chip const* find_chip(std::string_view name) {
    if (chip const* c = find_named(name)) return c;
    if (std::string_view const rest = detail::without_vendor(name); rest.size() < name.size())
        if (chip const* c = find_named(rest)) return c;
    chip const* only = nullptr;
    for (chip const* c : catalog::all) {
        if (!detail::answers_to(*c, name)) continue;
        if (only) return nullptr;
        only = c;
    }
    return name.empty() ? nullptr : only;
}

/// The chip of the catalog that a chip of your own is named after: by id, name or model; nullptr if there is none.
constexpr chip const* namesake(chip const& c) {
    for (std::string_view const name : {c.id, c.name, c.model})
        if (!name.empty())
            if (chip const* known = find_named(name)) return known;
    return nullptr;
}

/// The name nearest to one that no chip has: what to suggest.
constexpr std::string_view nearest_chip_name(std::string_view name) {
    std::string_view const rest = detail::without_vendor(name);
    std::string_view best;
    int least = 1 << 20;
    auto const offer = [&](std::string_view candidate) {
        int const whole = edits_between(name, candidate), without = edits_between(rest, candidate);
        int const edits = whole < without ? whole : without;
        if (edits < least) {
            least = edits;
            best = candidate;
        }
    };
    for (chip const* c : catalog::all) {
        for (std::string_view alias : c->aliases) offer(alias);
        offer(c->model);
        offer(c->id);
    }
    return best;
}

} // namespace chipgauge
