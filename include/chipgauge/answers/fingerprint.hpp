// A number that stands for a law, or for a catalog: two people whose programs show the same one judge by the same rows.
// FNV-1a of 64 bits: it tells versions apart, and guards against nobody.
#pragma once

#include <chipgauge/chips/chip.hpp>
#include <chipgauge/law/rulebook.hpp>

namespace chipgauge {

/// Sixteen hexadecimal digits.
struct fingerprint {
    std::uint64_t value = 14695981039346656037u;

    constexpr void add(std::uint64_t word) {
        for (int i = 0; i < 8; ++i, word >>= 8) {
            value ^= word & 0xff;
            value *= 1099511628211u;
        }
    }
    constexpr void add(double v) { add(__builtin_bit_cast(std::uint64_t, v)); }
    constexpr void add(range r) {
        add(r.low);
        add(r.high);
        add(r.best);
    }
    constexpr void add(std::string_view text) {
        add(std::uint64_t{text.size()});
        for (char const c : text) {
            value ^= static_cast<unsigned char>(c);
            value *= 1099511628211u;
        }
    }
    constexpr void add(date d) { add(static_cast<std::uint64_t>(d.key())); }

    struct digits {
        char text[16];
        constexpr operator std::string_view() const { return {text, 16}; }
    };
    constexpr digits hexadecimal() const {
        digits d{};
        for (int i = 0; i < 16; ++i) d.text[i] = "0123456789abcdef"[value >> (60 - 4 * i) & 15];
        return d;
    }
    friend constexpr bool operator==(fingerprint, fingerprint) = default;
};

namespace detail {

constexpr void add(fingerprint& f, places const& p) {
    f.add(static_cast<std::uint64_t>(p.any));
    f.add(static_cast<std::uint64_t>(p.minus));
    for (country const c : p.named) f.add(std::uint64_t{c.code});
}

constexpr void add(fingerprint& f, scope const& s) {
    add(f, s.to);
    add(f, s.headquarters);
    add(f, s.exporter);
    f.add(std::uint64_t{s.either} | std::uint64_t{s.movement.bits} << 8 | static_cast<std::uint64_t>(s.circumstance) << 16);
}

constexpr void add(fingerprint& f, rule const& r) {
    f.add(r.id.text);
    f.add(r.effective);
    f.add(std::uint64_t{outcomes(r.then).bits} | std::uint64_t{r.about.bits} << 32);
    for (limit const& l : r.limits) {
        f.add(static_cast<std::uint64_t>(l.metric) | static_cast<std::uint64_t>(l.compare) << 8);
        f.add(l.bound);
    }
    add(f, r.where);
    for (std::string_view const model : r.models) f.add(model);
    for (std::string_view const vendor : r.vendors) f.add(vendor);
    for (paragraph const& over : r.over) f.add(over.text);
    f.add(std::uint64_t{r.bars.bits} | std::uint64_t{r.systems_only} << 32 | std::uint64_t{r.prevails} << 33 |
          std::uint64_t{r.qualifies_no} << 34 | static_cast<std::uint64_t>(r.known_to) << 40);
    f.add(r.instrument->citation);
}

} // namespace detail

/// Of all rows, whatever the day, and of the places that they tell apart.
constexpr fingerprint fingerprint_of(rulebook book) {
    fingerprint f;
    for (enacted const& e : book) detail::add(f, *e.rule);
    for (std::size_t i = 0; book.where && i < book.where->place_count; ++i) {
        place const& p = book.where->places[i];
        f.add(std::uint64_t{p.code.code} | static_cast<std::uint64_t>(p.in) << 16 | std::uint64_t{p.listed} << 48);
    }
    for (std::size_t i = 0; book.where && i < book.where->change_count; ++i) {
        membership_change const& m = book.where->changes[i];
        f.add(std::uint64_t{m.code.code});
        f.add(m.from);
        for (groups const in : m.alternatives) f.add(static_cast<std::uint64_t>(in));
    }
    return f;
}

/// Of the figures that answers rest on.
constexpr void add_to(fingerprint& f, chip const& c) {
    f.add(c.id);
    f.add(static_cast<std::uint64_t>(c.released.year * 512 + c.released.month * 32 + c.released.day));
    f.add(static_cast<std::uint64_t>(c.sold_for) | static_cast<std::uint64_t>(c.kind) << 8 | std::uint64_t{c.stacks} << 16);
    for (die const& d : c.dies) {
        f.add(d.area.value());
        f.add(static_cast<std::uint64_t>(d.count) | static_cast<std::uint64_t>(d.kind) << 32);
    }
    for (rate const& r : c.rates) {
        f.add(static_cast<std::uint64_t>(r.format) | std::uint64_t{r.unit} << 8);
        f.add(r.dense.value());
    }
    for (range const r : {c.transistors.value(), c.memory.value(), c.package_area.value(), c.memory_bandwidth.value(), c.link.value(),
                          c.host_io.value(), c.power.value()})
        f.add(r);
}

/// Of any list of chips, in its order.
template<class Chips>
constexpr fingerprint fingerprint_of(Chips const& chips) {
    fingerprint f;
    for (chip const* c : chips) add_to(f, *c);
    return f;
}

} // namespace chipgauge
