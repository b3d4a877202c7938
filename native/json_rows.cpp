#include "json_rows.hpp"

#include <chipgauge/writers/json_row.hpp>

#include <algorithm>

using namespace chipgauge;

namespace said = chipgauge::words::classify;

/// The field of a key; nullptr for one that is passed through.
chip_field const* json_rows::field_of(std::string_view key, json_lines const& objects, judged_rows& into) {
    if (at_key_ == remembered_.size() || remembered_[at_key_].first != key) {
        remembered_.resize(at_key_);
        if (of_.appends(key)) throw usage_error(said::at, objects.place(), sentence(said::answer_has_this_name, key));
        chip_field const* const c = find_field(key);
        if (!c && at_key_ <= 256) note_slip(key, objects.place(), into); // a row of so many other keys holds no slips of the pen
        remembered_.emplace_back(key, c);
    }
    return remembered_[at_key_++].second;
}

void json_rows::append(json_lines const& objects, judged_rows& into) {
    draft_ = {}; // keys may be there in one row and not in the next
    seen_.clear();
    at_key_ = 0;
    for (json_member const& m : objects.members()) {
        chip_field const* const c = field_of(m.key, objects, into);
        if (!c) continue;
        if (std::find(seen_.begin(), seen_.end(), c) != seen_.end())
            throw usage_error(said::at, objects.place(), sentence(words::complaints::given_twice, c->name));
        seen_.push_back(c);
        complaint const why = m.kind == json_kind::other  ? complaint(said::other_kind)
                              : m.kind == json_kind::null ? complaint()
                                                          : c->read(draft_, m.text);
        if (!why.empty()) throw usage_error(said::at_value, objects.place(), m.key, m.text.substr(0, 80), why);
    }
    into.text += objects.open_text();
    if (field_complaint const wrong = judge_.append_members(draft_, objects.number(), into))
        throw usage_error(said::at_value, objects.place(), wrong.field, wrong.text, wrong.why);
    into.text += '}';
}

/// An object whose values cannot be read; or a line that is none, as a text.
void json_rows::mark(json_lines const& objects, judged_rows& into, bool is_object, usage_error const& why) {
    into.text += is_object ? objects.open_text() : std::string_view("{");
    json_row row(into.text);
    if (!is_object) row.text("line", printable(objects.line()));
    row.text(row_question::error_column, why.in({}));
    into.text += '}';
    into.complaints.push_back(why.said());
}

void json_rows::judge(json_lines& objects, judged_rows& into) {
    while (true) {
        std::size_t const had = into.text.size();
        bool is_object = false;
        try {
            if (!objects.next()) break;
            is_object = true;
            if (!objects.blank()) append(objects, into);
        } catch (usage_error const& why) {
            into.text.resize(had);
            if (!of_.keeps_going || objects.line().empty()) throw; // without a line there is no next one
            mark(objects, into, is_object, why);
        }
        into.text += '\n';
        ++into.rows;
    }
}
