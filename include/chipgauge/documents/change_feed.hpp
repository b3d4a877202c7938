// What changed, as entries of a feed: the law on the one hand, what we corrected on the other. Ids are stable: an entry that was read
// once is known again.
#pragma once

#include <chipgauge/answers/fingerprint.hpp>
#include <chipgauge/documents/changes.hpp>
#include <chipgauge/documents/hypothesis.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace chipgauge {

/// The law itself, what stands beside it (bills, guidance, tariffs), and our own corrections.
enum class change_kind : std::uint8_t { law, beside_the_law, correction };

/// As feeds have it.
constexpr std::string_view key_of(change_kind k) {
    constexpr std::string_view keys[] = {"law", "beside_the_law", "correction"};
    return keys[static_cast<int>(k)];
}

struct feed_entry {
    change_kind kind = change_kind::law;
    std::string id{}, title{}, text{}, url{};
    date on{};
};

/// Newest first.
struct feed {
    std::string id{}, title{};
    date updated{};
    language in{};
    std::vector<feed_entry> entries{};
};

namespace detail {

/// A name for ever, from what it names: a UUID of version 8 (RFC 9562), made of two fingerprints.
template<class... Part>
std::string feed_id(Part const&... parts) {
    fingerprint first, second;
    second.add(std::string_view("chipgauge"));
    (first.add(parts), ...);
    (second.add(parts), ...);
    std::string digits(first.hexadecimal());
    digits += std::string_view(second.hexadecimal());
    digits[12] = '8'; // version
    digits[16] = '8'; // variant
    std::string id = "urn:uuid:";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20) id += '-';
        id += digits[i];
    }
    return id;
}

/// Whatever else the question says, but for its days: another question has other entries.
inline fingerprint asked_by(question const& q, language in) {
    fingerprint f;
    for (country const c : {q.to, q.seat(), q.exporter}) f.add(std::uint64_t{c.code});
    f.add(static_cast<std::uint64_t>(q.movement) | static_cast<std::uint64_t>(q.reading) << 8 |
          static_cast<std::uint64_t>(q.sold_for) << 16 | static_cast<std::uint64_t>(q.circumstance) << 24 |
          static_cast<std::uint64_t>(in.speaks()) << 32);
    if (q.supposing) f.add(fingerprint_of(law_of(q)).value);
    return f;
}

/// The chips whose answer is another one than on the day before.
inline std::string flipped_on(question q, date on, language in) {
    q.on = on;
    std::vector<std::string> names;
    for_each_flipped(catalog::all, q, on.previous(),
                     [&](assessment const&, assessment const& now) { names.push_back(full_name(*now.chip)); });
    if (names.empty()) return in(words::feed_nothing_flipped, in.with_article(q.to));
    auto const count = static_cast<double>(names.size());
    return in(in.of_number(count, words::feed_flipped_one, words::feed_flipped), in.with_article(q.to), in.number(count),
              in.list(names, words::and_));
}

inline feed_entry law_entry(question const& q, date on, instrument const& by, std::string const& rows, language in) {
    bool const law = changes_the_law(by);
    feed_entry e{law ? change_kind::law : change_kind::beside_the_law,
                 feed_id(std::string_view("law"), by.citation, by.url, on, asked_by(q, in).value),
                 std::string(title_of(by, in)),
                 in(words::feed_begins, in.day(on), by.citation, rows),
                 std::string(by.url),
                 on};
    if (law) (e.text += " ") += flipped_on(q, on, in);
    return e;
}

inline void add_law(feed& to, question const& q, date since) {
    std::vector<std::pair<date, instrument const*>> told;
    std::vector<std::string> rows;
    for (enacted const* e : rows_begun(law_of(q), since, q.on, q.reading)) {
        std::pair const what(e->rule->effective, e->rule->instrument);
        auto const at = static_cast<std::size_t>(std::find(told.begin(), told.end(), what) - told.begin());
        if (at == told.size()) {
            told.push_back(what);
            rows.emplace_back();
        }
        (rows[at] += rows[at].empty() ? "" : ", ") += e->rule->id.text;
    }
    for (std::size_t i = 0; i < told.size(); ++i) to.entries.push_back(law_entry(q, told[i].first, *told[i].second, rows[i], to.in));
}

inline void add_groups(feed& to, question const& q, date since) {
    for (membership_change const& m : membership_changes) {
        if (m.from <= since || m.from > q.on) continue;
        to.entries.push_back({change_kind::law,
                              feed_id(std::string_view("groups"), std::uint64_t{m.code.code}, m.from, asked_by(q, to.in).value),
                              to.in(words::feed_groups, to.in.name(m.code)),
                              to.in(words::group_changed, to.in.day(m.from), to.in.name(m.code), reason_of(m, to.in)),
                              {},
                              m.from});
    }
}

/// The same whatever is asked.
inline void add_corrections(feed& to, date since, date through) {
    for (correction const& c : words::corrections)
        if (c.on > since && c.on <= through)
            to.entries.push_back({change_kind::correction, feed_id(std::string_view("correction"), c.id),
                                  to.in(words::feed_corrected, to.in.day(c.on)), to.in.say(c.text), std::string(c.url), c.on});
}

} // namespace detail

/// From the day after `since` through the day asked about.
inline feed change_feed(question const& q, date since, language in = {}) {
    feed f{detail::feed_id(std::string_view("feed"), detail::asked_by(q, in).value),
           titled(q, in(words::feed_title, in.with_article(q.to)), in),
           since,
           in,
           {}};
    detail::add_law(f, q, since);
    detail::add_groups(f, q, since);
    detail::add_corrections(f, since, q.on);
    std::stable_sort(f.entries.begin(), f.entries.end(), [](feed_entry const& a, feed_entry const& b) { return a.on > b.on; });
    if (!f.entries.empty()) f.updated = f.entries[0].on;
    return f;
}

} // namespace chipgauge
