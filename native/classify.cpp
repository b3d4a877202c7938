// `classify`: blocks of rows are read one after the other, judged by several threads, and written in their order.
#include "classify.hpp"

#include "commands.hpp"
#include "csv_rows.hpp"
#include "in_order.hpp"
#include "json_rows.hpp"
#include "output.hpp"
#include "progress.hpp"
#include "record_blocks.hpp"
#include "usage_error.hpp"

#include <chipgauge/readers/typed_suppositions.hpp>
#include <chipgauge/words/lints.hpp>

#include <algorithm>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace chipgauge;

namespace said = chipgauge::words::classify;

namespace {

constexpr std::size_t kept_answers = std::size_t{16} << 20; ///< bytes, of all threads together

/// Whole records of the input.
struct block {
    std::string text;
    long line = 1;
};

/// Where rows go when it is their turn, and what is said of them on stderr.
class judged_output {
  public:
    judged_output(classify_ways const& how, text_input const& in, std::function<void(std::string_view)> const& write)
        : write_(write), speaks_(how.speaks), of_(static_cast<double>(in.size())), shown_(how.shows_progress) {}

    /// A byte-order mark is written again before the first row.
    void begin_with(std::string_view mark) { mark_ = mark; }
    void hand_on(judged_rows& rows);
    /// What the lints mean, once each.
    void explain_lints();
    classified outcome() const { return {all_.license, marked_}; }

  private:
    void say(sentence const& what) {
        shown_.clear();
        std::fprintf(stderr, "chipgauge: %s\n", printable(what.in(speaks_)).c_str());
    }

    std::function<void(std::string_view)> const& write_;
    language speaks_;
    double of_;
    progress shown_;
    std::string mark_;
    judged_rows all_; ///< what was counted
    std::vector<std::string> near_;
    bool marked_ = false;
};

void judged_output::hand_on(judged_rows& rows) {
    if (!rows.text.empty() && !mark_.empty()) write_(std::exchange(mark_, {}));
    for (auto const& [name, remark] : rows.near) { // once for a name, whoever met it first
        if (std::find(near_.begin(), near_.end(), name) != near_.end()) continue;
        near_.push_back(name);
        say(remark);
    }
    for (sentence const& each : rows.complaints) say(each);
    marked_ = marked_ || !rows.complaints.empty();
    if (!rows.text.empty()) write_(rows.text);
    all_.count(rows);
    shown_.at([&](double seconds) {
        return classify_progress(static_cast<double>(all_.bytes), of_, static_cast<double>(all_.rows), seconds, speaks_);
    });
}

void judged_output::explain_lints() {
    for (int i = 0; i < lint_count; ++i) {
        auto const is = static_cast<lint>(i);
        auto const& found = all_.lints[i];
        if (found.rows == 1) say({said::lint_in_a_row, name_of(is), found.first, words::lints[i]});
        if (found.rows > 1) say({said::lint_in_rows, name_of(is), found.rows, found.first, words::lints[i]});
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

/// Goes past a byte-order mark.
std::string take_mark(text_input& in) {
    if (in.peek(0) != 0xef || in.peek(1) != 0xbb || in.peek(2) != 0xbf) return {};
    std::string const mark(in.record(3));
    in.advance(3);
    return mark;
}

/// The first line that has anything on it.
std::string_view first_line(text_input& in) {
    std::size_t begin = 0;
    while (in.peek(begin) == '\r' || in.peek(begin) == '\n') ++begin;
    std::size_t end = begin;
    while (in.peek(end) >= 0 && in.peek(end) != '\n') ++end;
    return in.record(end).substr(begin);
}

class classifier {
  public:
    classifier(classify_ways const& how, text_input& in, std::function<void(std::string_view)> const& write)
        : in_(in), out_(how, in, write), work_(how.threads),
          blocks_(in, work_.stopped()), asks_{how.asked,
                                              supposed_in_short(how.asked.supposing),
                                              how.columns ? answer_columns(*how.columns) : answer_columns(),
                                              csv_style{how.separator, how.separator == ';', how.safe_for_spreadsheets},
                                              how.keeps_going,
                                              kept_answers / how.threads} {}

    classified run();

  private:
    void csv();
    void json();
    placed_text placed(block const& b) const { return {b.text, in_.name(), b.line}; }

    /// Judges blocks until the input ends: `rows()` makes what judges those of one thread.
    template<class Rows>
    void judge_all(Rows rows) {
        work_.run([&](block& b) { return blocks_.next(b.text, b.line); }, rows, [&](judged_rows& judged) { out_.hand_on(judged); });
    }

    text_input& in_;
    judged_output out_;
    in_order<block, judged_rows> work_;
    record_blocks blocks_;
    row_question asks_;
};

void classifier::csv() {
    if (!asks_.style.separator) {
        asks_.style.separator = separator_of(first_line(in_));
        asks_.style.decimal_comma = asks_.style.separator == ';';
    }
    char const separator = asks_.style.separator;
    blocks_.are(records_of::csv, separator);
    std::optional<csv_header> header;
    block first;
    judged_rows judged;
    while (!header && blocks_.next(first.text, first.line)) {
        csv_records records(placed(first), separator);
        bool any = records.next();
        while (any && records.blank()) any = records.next();
        if (!any) continue;
        judged.bytes = first.text.size();
        std::exception_ptr stopped;
        try {
            header.emplace(records, asks_, judged);
            csv_rows(asks_, *header).judge(records, judged);
        } catch (usage_error const&) {
            stopped = std::current_exception();
        }
        out_.hand_on(judged); // nothing is lost: the rows before have been judged
        if (stopped) std::rethrow_exception(stopped);
    }
    judge_all([&] {
        return [this, separator, rows = csv_rows(asks_, *header)](block const& b, judged_rows& into) mutable {
            into.clear();
            into.bytes = b.text.size();
            csv_records records(placed(b), separator);
            rows.judge(records, into);
        };
    });
}

void classifier::json() {
    blocks_.are(records_of::json, '\0');
    judge_all([&] {
        return [this, rows = json_rows(asks_)](block const& b, judged_rows& into) mutable {
            into.clear();
            into.bytes = b.text.size();
            json_lines objects(placed(b));
            rows.judge(objects, into);
        };
    });
}

classified classifier::run() {
    bool const objects = is_json(in_);
    out_.begin_with(take_mark(in_));
    objects ? json() : csv();
    out_.explain_lints();
    return out_.outcome();
}

} // namespace

classified classify_rows(classify_ways const& how, text_input& in, std::function<void(std::string_view)> const& write) {
    return classifier(how, in, write).run();
}

std::string classify_progress(double bytes, double of, double rows, double seconds, language in) {
    std::string const done = in.number(bytes / 1e6), speed = in.number(rows / seconds);
    if (of < bytes) return in(said::progress_of_a_pipe, done, speed);
    return in(said::progress_of_a_file, done, in.number(of / 1e6), speed, in.number((of - bytes) / bytes * seconds));
}

result classify(options const& o) {
    text_input in = text_input::open(o.names.empty() ? "-" : o.names[0]);
    if (bool const json = is_json(in); o.format_given && o.format != (json ? output_format::json : output_format::csv))
        throw usage_error(said::writes_what_it_reads, json ? "JSON Lines" : "CSV");
    else if (json && o.safe_for_spreadsheets)
        throw usage_error(words::cli::only_for_csv, "classify");
    std::size_t const cores = std::max(std::thread::hardware_concurrency(), 1u);
    bool const scrolls = o.output_file.empty() && isatty(STDOUT_FILENO); // over a line of progress
    output to(o.output_file);
    classified const all =
        classify_rows({o.asked, o.in, o.keeps_going, o.jobs ? o.jobs : cores, o.separator, o.columns, !scrolls, o.safe_for_spreadsheets},
                      in, [&](std::string_view rows) {
                          to.write(rows);
                          to.flush();
                      });
    to.finish();
    return {{}, all.license, all.marked};
}
