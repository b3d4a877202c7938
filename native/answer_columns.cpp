#include "answer_columns.hpp"

#include "nearest.hpp"
#include "usage_error.hpp"

#include <chipgauge/words/classify.hpp>
#include <chipgauge/writers/json.hpp>
#include <chipgauge/writers/records/classify.hpp>

using namespace chipgauge;

namespace said = chipgauge::words::classify;

namespace {

/// The names of all answers, in the order in which they are written.
std::vector<std::string> const& names() {
    static std::vector<std::string> const all = [] {
        std::vector<std::string> each;
        std::string const text = classified_names();
        for (std::string_view rest = text; !rest.empty();) each.emplace_back(take_until(rest, ","));
        return each;
    }();
    return all;
}

/// The answer of a name, or the first one that begins with it and an underscore.
std::size_t answer_of(std::string_view name) {
    for (bool const whole : {true, false})
        for (std::size_t i = 0; i < names().size(); ++i)
            if (whole ? names()[i] == name : names()[i].starts_with(fmt::format("{}_", name))) return i;
    throw usage_error(said::no_such_answer, name, nearest(name, names()));
}

} // namespace

noted_answers::noted_answers() : notes_(names().size()), last_(notes_.size()) {}

void noted_answers::clear() {
    for (note& each : notes_) each = {};
    last_ = notes_.size();
}

void noted_answers::end(std::size_t size) {
    if (last_ < notes_.size()) notes_[last_].to = size;
    last_ = notes_.size();
}

void noted_answers::begin(column_name name, std::size_t before, std::size_t value) {
    std::size_t i = last_ < notes_.size() ? last_ + 1 : 0; // they come in their order
    end(before);
    while (i < notes_.size() && !name.is(names()[i])) ++i;
    if (i == notes_.size()) return;
    notes_[i] = {i, value, value};
    last_ = i;
}

void noted_answers::add(std::vector<note> const& of, std::size_t from) {
    end(from);
    for (note const& each : of) notes_[each.which] = {each.which, each.from + from, each.to + from};
    if (!of.empty()) last_ = of.back().which;
}

std::vector<noted_answers::note> noted_answers::since(std::size_t from, std::size_t size) {
    end(size);
    std::vector<note> found;
    for (note const& each : notes_)
        if (each.from >= from && each.from) found.push_back({each.which, each.from - from, each.to - from});
    return found;
}

answer_columns::answer_columns() : all_(true) {
    for (std::string const& each : names()) columns_.push_back({columns_.size(), each});
}

answer_columns::answer_columns(std::vector<std::string> const& chosen) : all_(false) {
    for (std::string_view each : chosen) {
        bool const renamed = each.find('=') != std::string_view::npos;
        std::size_t const which = answer_of(take_until(each, "="));
        std::string const name(renamed ? trimmed(each) : std::string_view(names()[which]));
        if (name.empty()) throw usage_error(said::answer_without_name, names()[which]);
        if (complaint const why = check_text(name); !why.empty()) throw usage_error(said::wrong_name_of_answer, name, why);
        if (has(name)) throw usage_error(said::answer_name_twice, name);
        columns_.push_back({which, name});
    }
    if (columns_.empty()) throw usage_error(said::no_answers_chosen, names()[0]);
}

bool answer_columns::has(std::string_view name) const {
    for (column const& each : columns_)
        if (each.name == name) return true;
    return false;
}

std::string answer_columns::header(char separator) const {
    std::string text;
    for (column const& each : columns_) {
        if (!text.empty()) text += separator;
        text += detail::csv_field(each.name, separator);
    }
    return text;
}

void answer_columns::append(std::string& out, std::string_view text, noted_answers const& notes, char separator) const {
    for (column const& each : columns_) (out += separator) += notes.value_of(each.which, text);
}

void answer_columns::append_members(std::string& out, std::string_view text, noted_answers const& notes) const {
    for (column const& each : columns_) {
        std::string_view const value = notes.value_of(each.which, text);
        if (value.empty()) continue; // a member that stands there only if there is anything to say
        if (!out.ends_with('{')) out += ", ";
        detail::append_quoted(out, each.name);
        (out += ": ") += value;
    }
}
