#include "designs.hpp"

#include <chipgauge/words/page.hpp>

#include <algorithm>

namespace chipgauge {
namespace {

std::vector<std::unique_ptr<chip_spec>> all;

/// Calls `with` for each `key=value` of a text; commas with nothing between them are one.
template<class Function>
void for_each_pair(std::string_view text, Function with) {
    while (!text.empty()) {
        std::string_view const pair = take_until(text, ",");
        if (trimmed(pair).empty()) continue;
        std::size_t const equals = std::min(pair.find('='), pair.size());
        with(pair, find_field(trimmed(pair.substr(0, equals))), equals < pair.size() ? trimmed(pair.substr(equals + 1)) : "");
    }
}

void append(std::string& text, std::string_view key, std::string_view value) {
    if (!text.empty()) text += ',';
    (text += key) += '=';
    for (char const c : value)
        if (c != ',') text += c;
}

} // namespace

chip_spec const& design(std::string_view text) {
    for (auto const& each : all)
        if (each->text() == text) return *each;
    return *all.emplace_back(std::make_unique<chip_spec>(text));
}

chip_spec const* design_of(chip const& c) {
    for (auto const& each : all)
        if (&each->get() == &c) return each.get();
    return nullptr;
}

std::string shown_model(chip const& c) {
    return design_of(c) ? language{}(words::page::with_origin, c.model, language{}(words::page::own)) : std::string(c.model);
}

std::size_t design_count() { return all.size(); }

void forget_designs(std::span<chip const* const> but) {
    constexpr std::size_t newest = 16; // what is being read may not be shown yet
    for (std::size_t i = 0; i + newest < all.size();)
        if (std::find(but.begin(), but.end(), &all[i]->get()) == but.end())
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
}

std::string design_from(chip const& c) {
    std::string text;
    for (chip_field const& f : chip_fields()) {
        bool const about_the_product =
            f.key == "id" || f.key == "sources" || f.key == "confidence" || f.key == "note" || f.key == "aliases";
        if (std::string const value = about_the_product ? "" : f.write(c); !value.empty())
            append(text, f.key, f.key == "name" ? language{}(words::page::changed_chip, value) : value);
    }
    return text;
}

std::string_view said_of(chip_field const& field, std::string_view text) {
    std::string_view said;
    for_each_pair(text, [&](std::string_view, chip_field const* f, std::string_view value) {
        if (f == &field) said = value;
    });
    return said;
}

std::string with_field(std::string_view text, chip_field const& field, std::string_view value) {
    std::string changed;
    bool had = false;
    for_each_pair(text, [&](std::string_view pair, chip_field const* f, std::string_view) {
        if (f == &field) {
            if (!had && !value.empty()) append(changed, field.key, value);
            had = true;
        } else {
            (changed += changed.empty() ? "" : ",") += pair;
        }
    });
    if (!had && !value.empty()) append(changed, field.key, value);
    return changed;
}

} // namespace chipgauge
