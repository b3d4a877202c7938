#include "own_table.hpp"

#include <chipgauge/assess.hpp>
#include <chipgauge/readers/chip_fields.hpp>
#include <chipgauge/readers/typed_suppositions.hpp>
#include <chipgauge/words/classify.hpp>
#include <chipgauge/writers/records/classify.hpp>

#include <algorithm>
#include <vector>

namespace chipgauge {
namespace {

namespace said = words::classify;

constexpr char between_fields = '\x1f', between_lines = '\x1e';

std::vector<std::string_view> parts_of(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(separator);
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end == std::string_view::npos ? end : end + 1, text.size()));
    }
    return parts;
}

struct table_of_own {
    std::vector<std::string_view> names{};
    std::vector<chip_field const*> columns{};
    std::string why{}; ///< nothing can be judged
};

table_of_own read_names(std::string_view line, language in) {
    table_of_own t;
    t.names = parts_of(line, between_fields);
    bool judgeable = false;
    std::string const answers = "," + classified_names() + ",error,";
    for (std::string_view const name : t.names) {
        chip_field const* const c = find_field(name);
        auto const same = std::find(t.columns.begin(), t.columns.end(), c);
        if (c && same != t.columns.end()) t.why = in(said::same_columns, t.names[static_cast<std::size_t>(same - t.columns.begin())], name);
        if (!name.empty() && answers.find("," + std::string(name) + ",") != std::string::npos) t.why = in(said::answer_has_this_name, name);
        t.columns.push_back(c);
        judgeable = judgeable || (c && judges(*c));
    }
    if (!judgeable && t.why.empty()) t.why = in(said::no_rate, "name,fp16,fp8,die,memory,market");
    return t;
}

/// What is wrong with a row, else nothing; the chip is what it says.
std::string read_row(chip& into, table_of_own const& t, std::vector<std::string_view> const& fields) {
    language const in; // as the column `error` has it
    if (fields.size() != t.names.size()) {
        std::string const of_row = std::to_string(fields.size()), of_names = std::to_string(t.names.size());
        return in(said::number_of_fields, of_row, of_names, t.names[std::min(fields.size(), t.names.size()) - 1]);
    }
    auto const at = [](std::string_view name, std::string_view text, std::string const& why) {
        return std::string(name) + ": '" + std::string(text.substr(0, 80)) + "': " + why;
    };
    chip_draft draft;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (t.columns[i])
            if (complaint const why = t.columns[i]->read(draft, fields[i]); !why.empty()) return at(t.names[i], fields[i], why.in(in));
    if (field_complaint const wrong = finish(into, draft)) return at(wrong.field, wrong.text.in(in), wrong.why.in(in));
    return {};
}

/// The names of what is appended; of a law that is supposed, that too, so that no row is taken for the law.
std::string appended_names(question const& q) { return classified_names() + (q.supposing ? ",hypothetical" : "") + ",error"; }

std::string answered(std::string_view line, table_of_own const& t, question const& q) {
    chip c;
    auto const fields = parts_of(line, between_fields);
    if (std::string const why = read_row(c, t, fields); !why.empty()) {
        std::string const names = appended_names(q);
        return "!" + std::string(static_cast<std::size_t>(std::count(names.begin(), names.end(), ',')) + 1, ',') + detail::csv_field(why);
    }
    assessment const a = assess(c, q);
    std::string text(1, a.result.license() == truth::yes ? 'y' : a.result.license() == truth::no ? 'n' : 'u');
    csv_row row(text, nullptr, true);
    write_classified(row, a, lints_of(c, namesake(c)));
    if (q.supposing) row.text("hypothetical", supposed_in_short(q.supposing));
    row.null("error");
    return text;
}

} // namespace

std::string classify_lines(std::string_view lines, question const& q, language in) {
    std::size_t const end = std::min(lines.find(between_lines), lines.size());
    table_of_own const t = read_names(lines.substr(0, end), in);
    if (!t.why.empty()) return "!" + t.why;
    std::string out = "=" + appended_names(q);
    if (end == lines.size()) return out;
    for (std::string_view const line : parts_of(lines.substr(end + 1), between_lines)) (out += between_lines) += answered(line, t, q);
    return out;
}

} // namespace chipgauge
