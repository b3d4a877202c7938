// JSON: assessments under the stable keys that scripts rely on, and any other document as its tables. Raw numbers, never rounded.
#pragma once

#include <chipgauge/documents/answer.hpp>
#include <chipgauge/documents/lints.hpp>

namespace chipgauge {

/// Writes JSON with commas and indentation in their places.
class json_writer {
  public:
    json_writer& key(std::string_view name) {
        separate();
        out_ += quoted(name) + ": ";
        after_key_ = true;
        return *this;
    }
    json_writer& open(char bracket) {
        separate();
        out_ += bracket;
        ++depth_;
        fresh_ = true;
        return *this;
    }
    json_writer& close(char bracket) {
        --depth_;
        if (!fresh_) indent();
        out_ += bracket;
        fresh_ = false;
        return *this;
    }
    json_writer& text(std::string_view value) { return literal(quoted(value)); }
    json_writer& value(double v) { return literal(raw(v)); }
    json_writer& literal(std::string_view token) {
        separate();
        out_ += token;
        return *this;
    }
    std::string take() { return std::move(out_) + '\n'; }

    static std::string quoted(std::string_view text) {
        std::string out = "\"";
        for (char c : text) {
            if (c == '"' || c == '\\')
                (out += '\\') += c;
            else if (static_cast<unsigned char>(c) < 0x20)
                out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
            else
                out += c;
        }
        return out + '"';
    }

  private:
    void indent() { out_ += '\n' + std::string(2 * depth_, ' '); }
    void separate() {
        if (!after_key_) {
            if (!fresh_) out_ += ',';
            if (depth_) indent();
        }
        after_key_ = fresh_ = false;
    }
    std::string out_;
    std::size_t depth_ = 0;
    bool fresh_ = true, after_key_ = false;
};

namespace detail {

/// A number, or null where there is none; with the range beside it where it is not exact (an empty list for what does not exist).
inline void json_metric(json_writer& w, std::string const& name, range r) {
    w.key(name);
    if (r.known() && !r.empty())
        w.value(r.exact() ? r.low : r.best);
    else
        w.literal("null");
    if (r.exact()) return;
    w.key(name + "_range").open('[');
    if (!r.empty()) {
        w.value(r.low);
        if (r.bounded())
            w.value(r.high);
        else
            w.literal("null");
    }
    w.close(']');
}

inline void json_number_or_range(json_writer& w, range r) {
    if (r.exact() && r.low < unbounded) {
        w.value(r.low);
        return;
    }
    if (r.empty() || r == range{}) {
        w.literal("null");
        return;
    }
    w.open('[').value(r.low);
    if (r.bounded())
        w.value(r.high);
    else
        w.literal("null");
    w.close(']');
}

inline void json_finding(json_writer& w, finding const& f, metrics const& m) {
    rule const& r = f.rule();
    w.open('{').key("id").text(r.id.text).key("met").text(name_of(f.met)).key("limits").open('[');
    for (std::size_t i = 0; i < r.limits.count; ++i) {
        limit const& l = r.limits[i];
        w.open('{')
            .key("metric")
            .text(name_of(l.metric))
            .key("operator")
            .text(l.compare == comparison::at_least    ? ">="
                  : l.compare == comparison::more_than ? ">"
                  : l.compare == comparison::at_most   ? "<="
                                                       : "<");
        w.key("limit");
        json_number_or_range(w, l.bound);
        w.key("value");
        json_number_or_range(w, m[l.metric]);
        w.key("met").text(name_of(f.each[i])).close('}');
    }
    w.close(']').key("citation").text(r.instrument->citation).key("url").text(r.instrument->url);
    w.key("says").text(key_of(r.then)).key("in_scope").text(name_of(f.scoped)).key("applies").text(name_of(f.applies));
    w.key("effective").text(iso(r.effective)).key("kind").text(name_of(r.instrument->kind));
    if (!r.cfr.empty()) w.key("cfr").text(r.cfr);
    if (!text_of(r).empty()) w.key("text").text(text_of(r));
    if (!doubt_of(r).empty()) w.key("doubt").text(doubt_of(r));
    w.close('}');
}

inline void json_outcomes(json_writer& w, std::string_view name, outcomes set) {
    w.key(name).open('[');
    for (outcome const o : members(set)) w.text(key_of(o));
    w.close(']');
}

inline void json_chip(json_writer& w, assessment const& a, bool everything) {
    chip const& c = *a.chip;
    metrics const& m = a.measured;
    w.open('{').key("id").text(c.id).key("name").text(c.name);
    json_metric(w, "tpp", m[metric::tpp]);
    json_metric(w, "performance_density", m[metric::density]);
    w.key("deciding_format");
    if (m.deciding.count == 1)
        w.text(name_of(m.deciding[0]));
    else if (m.deciding.empty())
        w.literal("null");
    else {
        w.open('[');
        for (number_format const f : m.deciding) w.text(name_of(f));
        w.close(']');
    }
    json_metric(w, "die_area_mm2", m.area);
    json_metric(w, "dram_bandwidth_gb_s", m[metric::dram_bandwidth]);
    json_metric(w, "transfer_rate_gb_s", m[metric::transfer_rate]);
    w.key("market").text(name_of(a.asked.sold_for == market::unknown ? c.sold_for : a.asked.sold_for));
    w.key("released").text(iso(c.released)).key("confidence").text(name_of(c.trust));
    w.key("paragraphs").open('[');
    for (finding const* f : paragraphs_of(a)) w.text(f->rule().id.text);
    w.close(']');
    w.key("classification").text(key_of(a.result.classification()));
    if (a.result.classification() == outcome::none) json_outcomes(w, "classification_possible", a.result.possible & any_item);
    w.key("floor");
    if (a.result.says(outcome::floor) == truth::yes)
        w.text(key_of(outcome::floor));
    else
        w.literal("null");
    truth const license = a.result.license();
    w.key("license").open('{').key("required").text(license == truth::yes ? "yes" : license == truth::no ? "no" : "undetermined");
    w.key("basis").open('[');
    for (finding const* f : basis_of(a)) w.text(f->rule().id.text);
    w.close(']').close('}');
    w.key("exceptions").open('[');
    for (finding const& f : a.findings)
        if (stage_of(f.rule().then) == stage::license_exception && f.applies != truth::no)
            w.open('{')
                .key("id")
                .text(key_of(f.rule().then))
                .key("condition")
                .text(text_of(f.rule()))
                .key("rule")
                .text(f.rule().id.text)
                .key("applies")
                .text(name_of(f.applies))
                .close('}');
    w.close(']');
    w.key("review_policy");
    if (license == truth::no)
        w.literal("null");
    else
        w.text(key_of(a.result.review_policy()));
    if (license != truth::no && a.result.review_policy() == outcome::none)
        json_outcomes(w, "review_policy_possible", a.result.possible & any_review);
    if (auto const wrong = lints_of(c, namesake(c)); !wrong.empty()) {
        w.key("lint").open('[');
        for (lint_finding const& f : wrong) w.open('{').key("id").text(name_of(f.lint)).key("text").text(sentence_of(f)).close('}');
        w.close(']');
    }
    w.key("notices").open('[');
    for (finding const& f : a.findings) {
        rule const& r = f.rule();
        if (r.instrument->kind == text_kind::regulation || f.applies == truth::no) continue;
        w.open('{')
            .key("id")
            .text(r.id.text)
            .key("kind")
            .text(name_of(r.instrument->kind))
            .key("text")
            .text(text_of(r))
            .key("applies")
            .text(name_of(f.applies))
            .close('}');
    }
    w.close(']');
    w.key("findings").open('[');
    for (finding const& f : a.findings)
        if (everything || f.scoped != truth::no) json_finding(w, f, m);
    w.close(']').close('}');
}

inline void json_head(json_writer& w) {
    w.open('{').key("chipgauge").text(version).key("rules_verified_through").text(iso(rules_verified_through));
}

} // namespace detail

/// Assessments of one question. `everything`: findings out of scope as well.
inline std::string to_json(std::vector<assessment> const& all, question const& q, bool everything) {
    json_writer w;
    detail::json_head(w);
    w.key("on").text(iso(q.on)).key("to").text(code_of(q.to)).key("headquarters").text(code_of(q.seat()));
    w.key("headquarters_assumed").literal(q.headquarters.named() ? "false" : "true");
    w.key("movement").text(name_of(q.movement)).key("reading").text(name_of(q.reading));
    w.key("chips").open('[');
    for (assessment const& a : all) detail::json_chip(w, a, everything);
    w.close(']').key("disclaimer").text(disclaimer(q.on)).close('}');
    return w.take();
}

/// Any other document: its tables as lists of objects, keyed by the column titles in lower case.
inline std::string to_json(document const& d, std::string_view name) {
    json_writer w;
    detail::json_head(w);
    w.key("title").text(d.title).key(name).open('[');
    for (block const& b : d.blocks) {
        if (b.kind != block_kind::grid) continue;
        for (auto const& row : b.grid.rows) {
            w.open('{');
            for (std::size_t i = 0; i < row.size(); ++i) {
                std::string title = b.grid.columns[i].title;
                for (char& c : title) c = c == ' ' || c == '/' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
                w.key(title);
                if (row[i].value && b.grid.columns[i].figures)
                    w.value(*row[i].value);
                else if (!row[i].key.empty())
                    w.text(row[i].key);
                else if (b.grid.columns[i].figures && row[i].tone == tone::undetermined)
                    w.literal("null");
                else
                    w.text(row[i].text);
                if (!row[i].url.empty()) w.key(title + "_url").text(row[i].url);
            }
            w.close('}');
        }
    }
    w.close(']').close('}');
    return w.take();
}

} // namespace chipgauge
