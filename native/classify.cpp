// `classify`: rows of CSV or JSON Lines in, the same rows with the answers appended out. One row in memory at a time.
#include "answers.hpp"
#include "commands.hpp"
#include "csv_records.hpp"
#include "json_lines.hpp"
#include "usage_error.hpp"

#include <chipgauge/readers/chip_fields.hpp>
#include <chipgauge/words/lints.hpp>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace chipgauge;

namespace {

/// How often each lint was found, and where first.
struct lint_count_of {
    long rows = 0, first = 0;
};

class classifier {
  public:
    classifier(options const& o, text_input& in) : asked_(o.asked), in_(in) {
        in_.before_wait = [this] { flush(); };
    }

    void csv();
    void json();
    truth license() const { return license_; }

    /// Writes what is ready.
    void flush() {
        bool const written = std::fwrite(out_.data(), 1, out_.size(), stdout) == out_.size() && std::fflush(stdout) == 0;
        out_.clear();
        if (!written) throw usage_error("classify: the output cannot be written");
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
    void refuse_answer(std::string_view name) const;
    chip_field const* column_of(std::string_view name);

    void read(chip_draft& draft, chip_field const& c, std::string_view name, std::string_view text) const {
        if (complaint const why = c.read(draft, text); !why.empty())
            throw usage_error("{}: column {}: '{}': {}", in_.place(), name, text.substr(0, 80), why);
    }
    template<class Writer>
    void judge(chip_draft const& draft);

    question asked_;
    text_input& in_;
    std::string out_, mark_;
    truth license_ = truth::no;
    lint_count_of found_[lint_count]{};
    std::vector<std::pair<std::string, chip_field const*>> remembered_; ///< keys of JSON in the order of the row before
    std::size_t at_key_ = 0;
};

void classifier::refuse_answer(std::string_view name) const {
    for (auto const& answer : answers::all_names())
        if (answer == name)
            throw usage_error("{}: column {}: an answer has this name; rename the column, or leave it out", in_.place(), name);
}

/// The column of a name; nullptr for one that is passed through. A name that looks like a slip of the pen is said on stderr.
chip_field const* classifier::column_of(std::string_view name) {
    if (chip_field const* c = find_field(name)) return c;
    near_name const near = nearest_field(name);
    if (name.size() > 3 && near.edits <= 2)
        std::fprintf(stderr, "chipgauge: %s: column %.*s is not read; nearest: %.*s\n", in_.place().c_str(), int(name.size()), name.data(),
                     int(near.name.size()), near.name.data());
    return nullptr;
}

template<class Writer>
void classifier::judge(chip_draft const& draft) {
    chip c;
    if (field_complaint const wrong = finish(c, draft))
        throw usage_error("{}: column {}: '{}': {}", in_.place(), wrong.field, wrong.text, wrong.why);
    assessment const a = assess(c, asked_);
    lint_findings const lints = lints_of(c, namesake(c));
    bool seen[lint_count]{};
    for (lint_finding const& f : lints) {
        auto& count = found_[static_cast<int>(f.lint)];
        if (!std::exchange(seen[static_cast<int>(f.lint)], true) && ++count.rows == 1) count.first = in_.line();
    }
    truth const required = a.result.license();
    if (required == truth::yes || (required == truth::unknown && license_ == truth::no)) license_ = required;
    Writer writer{out_};
    answers::each(writer, a, lints);
}

std::vector<chip_field const*> classifier::header(csv_records const& records) {
    std::vector<chip_field const*> columns;
    bool judgeable = false;
    for (std::string_view const name : records.fields()) {
        refuse_answer(name);
        chip_field const* const c = column_of(name);
        for (std::size_t i = 0; c && i < columns.size(); ++i)
            if (columns[i] == c)
                throw usage_error("{}: columns {} and {} are the same; leave one out", in_.place(), records.fields()[i], name);
        columns.push_back(c);
        judgeable =
            judgeable || (c && (c->name.ends_with("_tflops") || c->name.ends_with("_tops") || c->key == "die" || c->key == "package"));
    }
    if (!judgeable)
        throw usage_error("{}: no column is a rate or an area; the first row names the columns, separated by commas, for example "
                          "name,fp16,fp8,die,memory,market",
                          in_.place());
    return columns;
}

void classifier::csv() {
    csv_records records(in_);
    while (records.next() && records.blank()) {}
    std::vector<chip_field const*> const columns = header(records);
    std::string const line_end(records.line_end().empty() ? "\n" : records.line_end());
    (out_ += mark_) += records.text();
    for (auto const& name : answers::all_names()) (out_ += ',') += name;
    out_ += line_end;
    std::vector<std::string> const names(records.fields().begin(), records.fields().end());
    while (records.next()) {
        if (!records.blank()) {
            auto const& fields = records.fields();
            if (fields.size() != columns.size())
                throw usage_error("{}: {} fields, where the header has {}; nearest: column {}", in_.place(), fields.size(), columns.size(),
                                  names[std::min(fields.size(), names.size()) - 1]);
            chip_draft draft;
            for (std::size_t i = 0; i < columns.size(); ++i)
                if (columns[i]) read(draft, *columns[i], names[i], fields[i]);
            std::size_t const had = out_.size();
            try {
                out_ += records.text();
                judge<answers::csv>(draft);
            } catch (usage_error const&) {
                out_.resize(had);
                throw;
            }
        }
        out_ += records.line_end().empty() ? std::string_view(line_end) : records.line_end();
    }
}

void classifier::json() {
    json_lines objects(in_);
    while (objects.next()) {
        std::size_t const had = out_.size();
        if (!objects.blank()) {
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
                if (std::find(seen.begin(), seen.end(), c) != seen.end()) throw usage_error("{}: {} is given twice", in_.place(), c->name);
                seen.push_back(c);
                if (m.kind == json_kind::other)
                    throw usage_error("{}: column {}: '{}': write a number, a string or null", in_.place(), m.key, m.text.substr(0, 80));
                if (m.kind != json_kind::null) read(draft, *c, m.key, m.text);
            }
            try {
                (out_ += std::exchange(mark_, {})) += objects.open_text();
                judge<answers::json>(draft);
                out_ += '}';
            } catch (usage_error const&) {
                out_.resize(had);
                throw;
            }
        }
        out_ += '\n';
    }
}

void classifier::explain_lints() const {
    for (int i = 0; i < lint_count; ++i) {
        auto const is = static_cast<lint>(i);
        if (found_[i].rows)
            fmt::print(stderr, "chipgauge: lint {} in {} row{}, first on line {}: {}\n", name_of(is), found_[i].rows,
                       found_[i].rows == 1 ? "" : "s", found_[i].first, text_of(is));
    }
}

} // namespace

result classify(options const& o) {
    if (o.names.size() > 1) throw usage_error("classify: one file at a time, or - for standard input");
    if (!o.specs.empty()) throw usage_error("classify: --chip is for the other verbs; a row of the file is a chip here");
    text_input in = text_input::open(o.names.empty() ? "-" : o.names[0]);
    classifier work(o, in);
    if (in.peek(0) == 0xff || in.peek(0) == 0xfe) throw usage_error("{}: this is UTF-16; save it as UTF-8", in.place());
    work.take_mark();
    std::size_t first = 0;
    auto const space = [](int c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (space(in.peek(first))) ++first;
    if (in.peek(first) < 0)
        throw usage_error("{}: nothing to read; the first row names the columns, or each line is a JSON object", in.place());
    bool const is_json = in.peek(first) == '{' || in.peek(first) == '[';
    if (o.format_given && o.format != (is_json ? output_format::json : output_format::csv))
        throw usage_error("classify writes what it reads: {} here; leave --format out", is_json ? "JSON Lines" : "CSV");
    try {
        is_json ? work.json() : work.csv();
    } catch (usage_error const&) {
        work.flush(); // nothing is lost: the rows before have been judged
        throw;
    }
    work.flush();
    work.explain_lints();
    return {{}, work.license()};
}
