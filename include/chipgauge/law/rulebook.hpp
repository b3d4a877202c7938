// A law to judge by: rows of one or more instruments, joined. Who ends whom and who displaces whom is worked out once, here.
#pragma once

#include <chipgauge/law/geography.hpp>
#include <chipgauge/law/rule.hpp>

#include <iterator>

namespace chipgauge {

namespace detail {

/// Several countries share a bit: that one lacks it says that it is not named.
constexpr std::uint64_t bit_of(country c) { return std::uint64_t{1} << (c.code + c.code / 256 * 5) % 32; }

/// Destination and seat of a scope, or of a question, in one word: for each, the groups that it takes and those that it leaves out.
struct place_bits {
    std::uint64_t all = 0;

    static constexpr std::uint64_t anywhere = 1 << 8; ///< beside the eight groups
    static constexpr std::uint64_t taken = 0x1ff, left_out = 0xff0000;

    constexpr place_bits() = default;
    constexpr place_bits(places const& to, places const& seat) : all(bits_of(to) | bits_of(seat) << 32) {}
    /// Those of a question have every bit of their place on both sides.
    constexpr place_bits(groups to, groups seat) : all(both_sides(to) | both_sides(seat) << 32) {}

    static constexpr std::uint64_t bits_of(places const& p) {
        return (p.everywhere() ? anywhere : static_cast<std::uint64_t>(p.any)) | static_cast<std::uint64_t>(p.minus) << 16;
    }
    static constexpr std::uint64_t both_sides(groups g) {
        std::uint64_t const in = static_cast<std::uint64_t>(g) | anywhere;
        return in | in << 16;
    }

    friend constexpr place_bits operator&(place_bits a, place_bits b) {
        a.all &= b.all;
        return a;
    }
    constexpr bool has_destination() const { return (all & taken) != 0 && (all & left_out) == 0; }
    constexpr bool has_seat() const { return (all & taken << 32) != 0 && (all & left_out << 32) == 0; }
};

} // namespace detail

/// A row in its place in the law: when it is in force under each reading, and which paragraphs it displaces, by number. What judging
/// asks of every row on every question stands here, close together.
struct enacted {
    chipgauge::rule const* rule = nullptr;
    std::int32_t from[2] = {never, never};  ///< the first day on which it is in force, by reading; days as date::key()
    std::int32_t until[2] = {never, never}; ///< the first day on which it no longer is
    few<std::uint8_t, 6> displaces{};
    std::uint8_t number = 0; ///< rows of one paragraph share it

    // From the row, by remember():
    chipgauge::stage stage = chipgauge::stage::none;
    outcomes then{}, about{}, bars{};
    detail::place_bits where{};
    std::uint64_t named = 0; ///< the countries that it names: one bit for several, that of a destination below that of a seat
    chipgauge::movements movement{};
    chipgauge::circumstance circumstance = chipgauge::circumstance::none;
    bool either = false, prevails = false;
    bool selects = false; ///< it speaks of some exporters, models, makers or systems only

    /// Takes over what judging asks of the row.
    constexpr void remember() {
        scope const& whom = rule->where;
        stage = stage_of(rule->then);
        then = rule->then;
        about = rule->about;
        bars = rule->bars;
        where = {whom.to, whom.headquarters};
        movement = whom.movement;
        circumstance = whom.circumstance;
        either = whom.either;
        prevails = rule->prevails;
        named = 0;
        for (country const c : whom.to.named) named |= detail::bit_of(c);
        for (country const c : whom.headquarters.named) named |= detail::bit_of(c) << 32;
        bool const from_some = !whom.exporter.everywhere() || whom.exporter.minus != groups::none;
        selects = from_some || !rule->models.empty() || !rule->vendors.empty() || rule->systems_only;
    }

    /// The first day on which it is no longer in force; last_day for a row that nothing has ended.
    constexpr date ends(reading as) const {
        std::int32_t const day = until[static_cast<int>(as)];
        return day == never ? last_day : date::from_key(day);
    }

    static constexpr std::int32_t never = date(9999, 12, 31).key();

    constexpr bool in_force(date on, reading as) const { return in_force(on.key(), static_cast<int>(as)); }
    constexpr bool in_force(std::int32_t on, int as) const { return from[as] <= on && on < until[as]; }
};

/// A law to judge by: rows, joined.
struct rulebook {
    enacted const* first = nullptr;
    std::size_t count = 0;
    geography const* where = nullptr; ///< the places that it tells apart; nullptr: none

    constexpr enacted const* begin() const { return first; }
    constexpr enacted const* end() const { return first + count; }
};

/// Most rows that a rulebook may hold, and most that may be in force on one day.
inline constexpr std::size_t most_rows = 255, most_in_force = 144;

/// Rows of one or more instruments, joined.
template<std::size_t N>
struct joined {
    static_assert(N <= most_rows);
    enacted rows[N]{};
    geography const* where = nullptr;

    constexpr operator rulebook() const { return {rows, N, where}; }
    /// The same law over the places of a geography, which must outlive it.
    constexpr joined over(geography const& places) const {
        joined law = *this;
        law.where = &places;
        return law;
    }
};

/// The groups of a country on a day, by a law.
constexpr standing standing_of(rulebook const& law, country code, date on) {
    return law.where ? standing_of(*law.where, code, on) : standing{{groups::none}, {}};
}

namespace detail {

constexpr bool cited(rule const& r) { return !r.instrument->citation.empty() && !r.instrument->url.empty() && r.effective.valid(); }

// Not constexpr: that one of them is reached stops the compiler, which then shows the row beside its name.
void this_row_cites_no_source(rule const&);
void this_row_displaces_a_paragraph_that_does_not_exist(rule const&, paragraph const&);

/// Where the rows of a paragraph stand: its number, and its rows one after the other. A table hashed by the paragraph.
template<std::size_t N>
class paragraphs {
  public:
    static constexpr std::size_t size = 4 * N + 1;
    struct entry {
        paragraph const* id = nullptr;
        std::uint8_t number = 0;
        std::int16_t last = -1; ///< its newest row so far
    };

    /// The entry of a paragraph, or the free place where it belongs.
    constexpr entry& operator[](paragraph const& id) {
        std::size_t at = static_cast<std::size_t>(id.hash % size);
        while (table_[at].id && !(*table_[at].id == id)) at = at + 1 == size ? 0 : at + 1;
        return table_[at];
    }

  private:
    entry table_[size]{};
};

/// Ends what an older row of the same paragraph says, from the day on which this one begins, in the readings that know it.
constexpr void end_older(enacted& old, enacted const& now, int as) {
    std::int32_t const begins = now.rule->effective.key();
    if (!knows(now.rule->known_to, static_cast<reading>(as))) return;
    if (old.rule->effective.key() <= begins && begins < old.until[as]) old.until[as] = begins;
}

/// What becomes of a row that displaces a paragraph which is not there: a mistake in a law that is written, not in one from which rows
/// were taken.
enum class displaced_is : bool { there, perhaps_gone };

/// Numbers the paragraphs, ends each row on the day on which the next one of its paragraph begins, and resolves `over`, of the first
/// `count` rows.
template<displaced_is Displaced = displaced_is::there, std::size_t N>
constexpr void resolve(enacted (&rows)[N], std::size_t count) {
    paragraphs<N> all;
    std::int16_t older[N]{};
    std::uint8_t numbers = 0;
    for (std::size_t i = 0; i < count; ++i) {
        enacted& now = rows[i];
        rule const& row = *now.rule;
        if constexpr (Displaced == displaced_is::there)
            if (!cited(row)) this_row_cites_no_source(row);
        auto& own = all[row.id];
        if (!own.id) own = {&row.id, numbers++, -1};
        now.number = own.number;
        now.remember();
        older[i] = own.last;
        own.last = static_cast<std::int16_t>(i);
        for (int as = 0; as < 2; ++as) {
            if (row.then != outcome::repealed && knows(row.known_to, static_cast<reading>(as))) now.from[as] = row.effective.key();
            for (int j = older[i]; j >= 0; j = older[j]) end_older(rows[j], now, as);
        }
    }
    for (std::size_t i = 0; i < count; ++i)
        for (paragraph const& id : rows[i].rule->over) {
            auto const& other = all[id];
            if constexpr (Displaced == displaced_is::there)
                if (!other.id) this_row_displaces_a_paragraph_that_does_not_exist(*rows[i].rule, id);
            if (other.id) rows[i].displaces.push(other.number);
        }
}

} // namespace detail

namespace detail {
template<std::size_t N>
constexpr std::size_t append(joined<N>& law, std::size_t at, rule const* table, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) law.rows[at++].rule = &table[i];
    return at;
}
} // namespace detail

/// Joins the tables of several instruments, given in order of their dates. A row that cites no source, or displaces a paragraph that
/// does not exist, does not compile, and the compiler shows the row.
template<std::size_t... N>
constexpr auto join(rule const (&... tables)[N]) {
    joined<(N + ...)> law;
    std::size_t at = 0;
    ((at = detail::append(law, at, tables, N)), ...);
    detail::resolve(law.rows, std::size(law.rows));
    return law;
}

/// A law with further rows, which may end or displace its own: a bill as if it were law, a rule of one's own.
template<std::size_t L, std::size_t... N>
constexpr auto join(joined<L> const& known, rule const (&... tables)[N]) {
    joined<L + (N + ...)> law;
    law.where = known.where;
    std::size_t at = 0;
    for (enacted const& each : known.rows) law.rows[at++].rule = each.rule;
    ((at = detail::append(law, at, tables, N)), ...);
    detail::resolve(law.rows, std::size(law.rows));
    return law;
}

} // namespace chipgauge
