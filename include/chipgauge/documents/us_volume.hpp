// The volume test in words: what goes to China and Macau, what is shipped in the United States, and whether the share is kept.
#pragma once

#include <chipgauge/answers/us_volume.hpp>
#include <chipgauge/documents/compare.hpp>
#include <chipgauge/documents/fleet.hpp>
#include <chipgauge/words/us_volume.hpp>

#include <span>

namespace chipgauge {

namespace detail {

inline cell within_cell(us_volume const& v, cap const& limit, language in) {
    truth const within = v.within(limit);
    tone const as = within == truth::yes ? tone::clear : within == truth::no ? tone::in_a : tone::undetermined;
    return {std::string(name_of(within, in)), as};
}

inline std::vector<cell> volume_row(us_volume const& v, cap const& limit, date on, language in) {
    std::vector<cell> row{{v.chip ? std::string(v.chip->name) : in.say(words::volume_together), tone::strong},
                          range_cell(v.exported, 0, in),
                          range_cell(v.shipped, 0, in),
                          range_cell(v.share() * range::exactly(100), 1, in)};
    row.push_back(v.chip ? range_cell(v.most(limit), 0, in) : cell{});
    row.push_back(within_cell(v, limit, in));
    row.push_back(v.chip ? cell{std::string(name_of(reviewed_case_by_case(*v.chip, on), in))} : cell{});
    return row;
}

inline table volume_table(std::span<fleet_part const> fleet, std::span<fleet_part const> home, cap const& limit, date on, language in) {
    table t;
    t.columns = columns_of(in,
                           {words::column_commodity, words::column_exported, words::column_shipped, words::column_share, words::column_most,
                            words::column_within, words::column_policy},
                           {1, 2, 3, 4});
    t.columns[3].subtitle = in(words::share_unit);
    auto const volumes = us_volumes(fleet, home);
    for (us_volume const& v : volumes) t.rows.push_back(volume_row(v, limit, on, in));
    if (volumes.size() > 1) t.rows.push_back(volume_row(volume_together(fleet, home), limit, on, in));
    return t;
}

/// Before the rule there is nothing to keep, and the document says so.
inline void say_us_volume(document& d, std::span<fleet_part const> fleet, std::span<fleet_part const> home, date on, language in) {
    cap const* const limit = us_volume_cap(on);
    d.heading(in.say(words::heading_us_volume));
    if (!limit) return d.paragraph(in(words::volume_before, in.day(on), in.day(us_volume_begins())));
    d.grid(volume_table(fleet, home, *limit, on, in));
    d.paragraph(in(words::volume_limit, in.percent(limit->amount), limit->instrument->citation, limit->cfr));
    d.item(in.say(words::volume_same_commodity));
    d.item(in.say(words::volume_dates));
    if (us_volumes(fleet, home).size() > 1) d.item(in.say(words::volume_of_several));
    d.item(in.say(words::volume_is_one_of_nine));
}

} // namespace detail

/// A fleet that goes to China and Macau. The test comes first, and the sentence that says what the fleet would need goes.
inline document us_volume_document(std::vector<fleet_part> const& fleet, question const& q, fleet_preset const* preset,
                                   std::span<fleet_part const> home, language in = {}, range price = {}) {
    document d = fleet_document(fleet, q, preset, in, price), test;
    detail::say_us_volume(test, fleet, home, q.on, in);
    d.blocks.erase(d.blocks.end() - 2); // before the disclaimer
    d.blocks.insert(d.blocks.begin(), test.blocks.begin(), test.blocks.end());
    return finished(std::move(d), in);
}

} // namespace chipgauge
