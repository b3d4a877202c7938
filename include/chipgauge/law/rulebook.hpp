// A law to judge by: rows of one or more instruments, joined. Who ends whom and who displaces whom is worked out once, here.
#pragma once

#include <chipgauge/law/rule.hpp>

namespace chipgauge {

/// A row in its place in the law: until when it is in force under each reading, and which paragraphs it displaces, by number.
struct enacted {
    chipgauge::rule const* rule = nullptr;
    date until[2] = {last_day, last_day}; ///< the first day on which it is no longer in force, by reading
    std::uint8_t number = 0;              ///< rows of one paragraph share it
    few<std::uint8_t, 6> displaces{};

    constexpr bool in_force(date on, reading as) const {
        return rule->then != outcome::repealed && knows(rule->known_to, as) && rule->effective <= on && on < until[static_cast<int>(as)];
    }
};

/// A law to judge by: rows, joined.
struct rulebook {
    enacted const* first = nullptr;
    std::size_t count = 0;
    constexpr enacted const* begin() const { return first; }
    constexpr enacted const* end() const { return first + count; }
};

/// Most rows that a rulebook may hold, and most that may be in force on one day.
inline constexpr std::size_t most_rows = 255, most_in_force = 144;

/// Rows of one or more instruments, joined.
template<std::size_t N>
struct joined {
    enacted rows[N]{};
    constexpr operator rulebook() const { return {rows, N}; }
};

namespace detail {

constexpr bool cited(rule const& r) { return !r.instrument->citation.empty() && !r.instrument->url.empty() && r.effective.valid(); }

/// Numbers the paragraphs, ends each row on the day on which the next one of its paragraph begins, and resolves `over`.
template<std::size_t N>
constexpr void resolve(joined<N>& law) {
    std::uint8_t numbers = 0;
    for (std::size_t i = 0; i < N; ++i) {
        rule const& row = *law.rows[i].rule;
        std::size_t earlier = i;
        while (earlier > 0 && !(law.rows[earlier - 1].rule->id == row.id)) --earlier;
        law.rows[i].number = earlier > 0 ? law.rows[earlier - 1].number : numbers++;
        if (earlier == 0) continue;
        for (int as = 0; as < 2; ++as) {
            if (!knows(row.known_to, static_cast<reading>(as))) continue;
            for (std::size_t j = 0; j < i; ++j) {
                enacted& old = law.rows[j];
                if (old.number == law.rows[i].number && old.rule->effective <= row.effective && row.effective < old.until[as])
                    old.until[as] = row.effective;
            }
        }
    }
    for (enacted& each : law.rows)
        for (paragraph const& id : each.rule->over)
            for (enacted const& other : law.rows)
                if (other.rule->id == id) {
                    each.displaces.push(other.number);
                    break;
                }
}

} // namespace detail

/// Joins the tables of several instruments, given in order of their dates.
template<std::size_t... N>
constexpr auto join(rule const (&... tables)[N]) {
    joined<(N + ...)> law;
    std::size_t at = 0;
    auto const add = [&](rule const* table, std::size_t n) {
        for (std::size_t i = 0; i < n; ++i) law.rows[at++].rule = &table[i];
    };
    (add(tables, N), ...);
    detail::resolve(law);
    return law;
}

} // namespace chipgauge
