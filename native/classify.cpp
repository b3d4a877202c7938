// `classify`: rows of CSV or JSON Lines in, the same rows with the answers appended out. One row in memory at a time.
#include "classify.hpp"

#include "commands.hpp"
#include "csv_records.hpp"
#include "json_lines.hpp"
#include "known_answers.hpp"
#include "output.hpp"
#include "usage_error.hpp"

#include <chipgauge/readers/chip_fields.hpp>
#include <chipgauge/words/lints.hpp>
#include <chipgauge/writers/json_row.hpp>
#include <chipgauge/writers/records/classify.hpp>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace chipgauge;

namespace said = chipgauge::words::classify;

namespace {

/// How often each lint was found, and where first.
struct lint_count_of {
    long rows = 0, first = 0;
};

class classifier {
  public:
    classifier(question const& asked, text_input& in, std::function<void(std::string_view)> const& write, language speaks, bool keeps_going)
        : asked_(asked), hypothetical_(supposed_in_short(asked.supposing)), answers_(asked), in_(in), write_(write), speaks_(speaks),
          keeps_going_(keeps_going) {
        in_.before_wait = [this] { flush(); };
    }

    void csv();
    void json();
    classified outcome() const { return {license_, marked_}; }

    /// Writes what is ready.
    void flush() {
        write_(out_);
        out_.clear();
    }
    /// What the lints mean, once each, on stderr.
    void explain_lints() const;

    /// Goes past a byte-order mark, which is written again before the first row.
    void take_mark() {
        if (in_.peek(0) != 0xef || in_.peek(1) != 0xbb || in_.peek(2) != 0xbf) return;
        mark_ = in_.record(3);
        in_.advance(3);
    }

  private:
    /// Reads the header: which column each field is.
    std::vector<chip_field const*> header(csv_records const& records);
    void csv_fields(csv_records const& records, std::vector<chip_field const*> const& columns, std::vector<std::string> const& names);
    void json_members(json_lines const& objects);
    void mark(csv_records const& records, std::size_t columns, usage_error const& why);
    void mark(json_lines const& objects, bool is_object, usage_error const& why);
    void refuse_answer(std::string_view name) const;
    chip_field const* column_of(std::string_view name);

    void read(chip_draft& draft, chip_field const& c, std::string_view name, std::string_view text) const {
        if (complaint const why = c.read(draft, text); !why.empty())
            throw usage_error(said::at_value, in_.place(), name, text.substr(0, 80), why);
    }
    /// Appends the answer about a chip.
    void judge(chip_draft const& draft, record_writer& out);

    /// Says on stderr what stops nothing.
    void warn(sentence const& what) const { std::fprintf(stderr, "chipgauge: %s\n", printable(what.in(speaks_)).c_str()); }

    /// Of a row that is marked.
    void complain(usage_error const& why) {
        std::fprintf(stderr, "chipgauge: %s\n", why.in(speaks_).c_str());
        marked_ = true;
    }

    static constexpr std::string_view error_column = "error";
    question asked_;
    std::string hypothetical_; ///< in a last column, so that no row is taken for the law
    known_answers answers_;
    text_input& in_;
    std::function<void(std::string_view)> const& write_;
    language speaks_;
    bool keeps_going_, marked_ = false;
    std::string out_, mark_;
    truth license_ = truth::no;
    lint_count_of found_[lint_count]{};
    std::vector<std::pair<std::string, chip_field const*>> remembered_; ///< keys of JSON in the order of the row before
    std::size_t at_key_ = 0;
};

void classifier::refuse_answer(std::string_view name) const {
    static std::string const all =
        ',' + classified_names() + (hypothetical_.empty() ? "" : ",hypothetical") + (keeps_going_ ? ",error," : ",");
    if (!name.empty() && name.find(',') == std::string_view::npos && all.find(fmt::format(",{},", name)) != std::string::npos)
        throw usage_error(said::at, in_.place(), sentence(said::answer_has_this_name, name));
}

/// The column of a name; nullptr for one that is passed through. A name that looks like a slip of the pen is said on stderr.
chip_field const* classifier::column_of(std::string_view name) {
    if (chip_field const* c = find_field(name)) return c;
    if (remembered_.size() > 256) return nullptr; // a row of so many other keys holds no slips of the pen
    near_name const near = nearest_field(name);
    if (name.size() > 3 && near.edits <= 2) warn({said::at, in_.place(), sentence(said::column_not_read, name, near.name)});
    return nullptr;
}

void classifier::judge(chip_draft const& draft, record_writer& out) {
    chip c;
    if (field_complaint const wrong = finish(c, draft)) throw usage_error(said::at_value, in_.place(), wrong.field, wrong.text, wrong.why);
    lint_findings const lints = lints_of(c, namesake(c));
    bool seen[lint_count]{};
    for (lint_finding const& f : lints) {
        auto& count = found_[static_cast<int>(f.lint)];
        if (!std::exchange(seen[static_cast<int>(f.lint)], true) && ++count.rows == 1) count.first = in_.line();
    }
    metrics const measured = detail::measured_for(c, asked_);
    truth required = truth::no;
    write_classified(out, measured, lints, [&] { required = answers_.write(out, out_, c, measured); });
    if (!hypothetical_.empty()) out.text("hypothetical", hypothetical_);
    if (required == truth::yes || (required == truth::unknown && license_ == truth::no)) license_ = required;
}

std::vector<chip_field const*> classifier::header(csv_records const& records) {
    std::vector<chip_field const*> columns;
    bool judgeable = false;
    for (std::string_view const name : records.fields()) {
        if (name.find('\r') != std::string_view::npos) throw usage_error(said::at, in_.place(), said::carriage_returns);
        refuse_answer(name);
        chip_field const* const c = column_of(name);
        for (std::size_t i = 0; c && i < columns.size(); ++i)
            if (columns[i] == c) throw usage_error(said::at, in_.place(), sentence(said::same_columns, records.fields()[i], name));
        columns.push_back(c);
        judgeable = judgeable || (c && judges(*c));
    }
    if (std::string_view const head = records.text(); !judgeable) {
        for (auto const& [sign, name] : {std::pair(';', said::semicolons), std::pair('\t', said::tabs), std::pair('|', said::bars)})
            if (records.fields().size() == 1 && head.find(sign) != std::string_view::npos)
                throw usage_error(said::at, in_.place(), sentence(said::separated_by, name));
        throw usage_error(said::at, in_.place(), sentence(said::no_rate, "name,fp16,fp8,die,memory,market"));
    }
    return columns;
}

void classifier::csv_fields(csv_records const& records, std::vector<chip_field const*> const& columns,
                            std::vector<std::string> const& names) {
    auto const& fields = records.fields();
    if (fields.size() != columns.size())
        throw usage_error(
            said::at, in_.place(),
            sentence(said::number_of_fields, fields.size(), columns.size(), names[std::min(fields.size(), names.size()) - 1]));
    chip_draft draft;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i]) read(draft, *columns[i], names[i], fields[i]);
    out_ += records.text();
    csv_row row(out_, nullptr, true);
    judge(draft, row);
    if (keeps_going_) row.null(error_column);
}

/// A row that cannot be read, in as many columns as the others: what is too much stands in the last one of its own.
void classifier::mark(csv_records const& records, std::size_t columns, usage_error const& why) {
    auto const& fields = records.fields();
    std::string rest;
    for (std::size_t i = 0; i < std::max(fields.size(), columns); ++i) {
        std::string_view const field = i < fields.size() ? fields[i] : std::string_view();
        if (i + 1 < columns)
            (out_ += detail::csv_field(field)) += ',';
        else
            (rest += i + 1 == columns ? "" : ",") += field;
    }
    static auto const answers = [] {
        std::string const all = classified_names();
        return static_cast<std::size_t>(std::count(all.begin(), all.end(), ',')) + 1;
    }();
    (out_ += detail::csv_field(rest)).append(answers + (hypothetical_.empty() ? 1 : 2), ',');
    out_ += detail::csv_field(why.in({}));
    complain(why);
}

void classifier::csv() {
    csv_records records(in_);
    while (records.next() && records.blank()) {}
    std::vector<chip_field const*> const columns = header(records);
    std::string const line_end(records.line_end().empty() ? "\n" : records.line_end());
    (out_ += mark_) += records.text();
    (out_ += ',') += classified_names();
    if (!hypothetical_.empty()) out_ += ",hypothetical";
    if (keeps_going_) (out_ += ',') += error_column;
    out_ += line_end;
    std::vector<std::string> const names(records.fields().begin(), records.fields().end());
    while (records.next()) {
        std::size_t const had = out_.size();
        try {
            if (!records.blank()) csv_fields(records, columns, names);
        } catch (usage_error const& why) {
            out_.resize(had);
            if (!keeps_going_) throw;
            mark(records, columns.size(), why);
        }
        out_ += records.line_end().empty() ? std::string_view(line_end) : records.line_end();
    }
}

void classifier::json_members(json_lines const& objects) {
    chip_draft draft;
    std::vector<chip_field const*> seen;
    at_key_ = 0;
    for (json_member const& m : objects.members()) {
        if (at_key_ == remembered_.size() || remembered_[at_key_].first != m.key) {
            remembered_.resize(at_key_);
            refuse_answer(m.key);
            remembered_.emplace_back(m.key, column_of(m.key));
        }
        chip_field const* const c = remembered_[at_key_++].second;
        if (!c) continue;
        if (std::find(seen.begin(), seen.end(), c) != seen.end())
            throw usage_error(said::at, in_.place(), sentence(words::complaints::given_twice, c->name));
        seen.push_back(c);
        if (m.kind == json_kind::other) throw usage_error(said::at_value, in_.place(), m.key, m.text.substr(0, 80), said::other_kind);
        if (m.kind != json_kind::null) read(draft, *c, m.key, m.text);
    }
    (out_ += std::exchange(mark_, {})) += objects.open_text();
    json_row row(out_);
    judge(draft, row);
    if (keeps_going_) row.null(error_column);
    out_ += '}';
}

/// An object whose values cannot be read; or a line that is none, as a text.
void classifier::mark(json_lines const& objects, bool is_object, usage_error const& why) {
    (out_ += std::exchange(mark_, {})) += is_object ? objects.open_text() : std::string_view("{");
    json_row row(out_);
    if (!is_object) row.text("line", printable(objects.line()));
    row.text(error_column, why.in({}));
    out_ += '}';
    complain(why);
}

void classifier::json() {
    json_lines objects(in_);
    while (true) {
        std::size_t const had = out_.size();
        bool is_object = false;
        try {
            if (!objects.next()) break;
            is_object = true;
            if (!objects.blank()) json_members(objects);
        } catch (usage_error const& why) {
            out_.resize(had);
            if (!keeps_going_ || objects.line().empty()) throw; // without a line there is no next one
            mark(objects, is_object, why);
        }
        out_ += '\n';
    }
}

void classifier::explain_lints() const {
    for (int i = 0; i < lint_count; ++i) {
        auto const is = static_cast<lint>(i);
        if (found_[i].rows == 1) warn({said::lint_in_a_row, name_of(is), found_[i].first, words::lints[i]});
        if (found_[i].rows > 1) warn({said::lint_in_rows, name_of(is), found_[i].rows, found_[i].first, words::lints[i]});
    }
}

/// Whether objects follow; else rows of CSV. Throws when nothing does, or what is no UTF-8 from the start.
bool is_json(text_input& in) {
    if (in.peek(0) == 0xff || in.peek(0) == 0xfe) throw usage_error(said::at, in.place(), said::utf16);
    std::size_t first = in.peek(0) == 0xef ? 3 : 0; // behind a byte-order mark
    auto const space = [](int c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (space(in.peek(first))) ++first;
    if (in.peek(first) < 0) throw usage_error(said::at, in.place(), said::nothing_to_read);
    return in.peek(first) == '{' || in.peek(first) == '[';
}

} // namespace

classified classify_rows(question const& asked, text_input& in, std::function<void(std::string_view)> const& write, language speaks,
                         bool keeps_going) {
    classifier work(asked, in, write, speaks, keeps_going);
    bool const json = is_json(in);
    work.take_mark();
    try {
        json ? work.json() : work.csv();
    } catch (usage_error const&) {
        work.flush(); // nothing is lost: the rows before have been judged
        throw;
    }
    work.flush();
    work.explain_lints();
    return work.outcome();
}

result classify(options const& o) {
    text_input in = text_input::open(o.names.empty() ? "-" : o.names[0]);
    if (bool const json = is_json(in); o.format_given && o.format != (json ? output_format::json : output_format::csv))
        throw usage_error(said::writes_what_it_reads, json ? "JSON Lines" : "CSV");
    output to(o.output_file);
    classified const all = classify_rows(
        o.asked, in,
        [&](std::string_view rows) {
            to.write(rows);
            to.flush();
        },
        o.in, o.keeps_going);
    to.finish();
    return {{}, all.license, all.marked};
}
