#include "prices.hpp"

#include "usage_error.hpp"

using namespace chipgauge;

namespace {

/// A chip of the question by any of its names.
chip const* among(std::span<chip const* const> asked, std::string const& name) {
    for (chip const* c : asked)
        if (same_name(c->name, name) || same_name(c->id, name)) return c;
    chip const& named = options::named(name);
    for (chip const* c : asked)
        if (c == &named) return c;
    return nullptr;
}

} // namespace

std::vector<price_of_chip> prices_of(options const& o, std::span<chip const* const> asked) {
    std::vector<price_of_chip> all;
    for (auto const& [name, usd] : o.prices) {
        chip const* const c = among(asked, name);
        if (!c) throw usage_error(words::cli::price_of_none, name);
        all.push_back({c, usd});
    }
    if (!(o.price == range{})) all.push_back({nullptr, o.price});
    return all;
}
