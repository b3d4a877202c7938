#include "claim_file.hpp"

#include "nearest.hpp"
#include "usage_error.hpp"

#include <chipgauge/documents/document.hpp>
#include <chipgauge/readers/figures.hpp>
#include <chipgauge/words/check.hpp>

#include <algorithm>

using namespace chipgauge;

namespace said = chipgauge::words::check;

namespace {

using names = std::initializer_list<std::string_view>;

/// Reads the members of an object: each by its name, and none that has no meaning.
class object_reader {
  public:
    object_reader(json_tree const& file, json_node const& node, names known) : file_(file), node_(node) {
        if (node.type != json_type::object) refuse(said::write_an_object);
        for (json_node const& part : node.parts)
            if (std::find(known.begin(), known.end(), part.key) == known.end())
                file.refuse(part.key_at, {said::no_such_member, part.key.substr(0, 80), nearest(part.key, known)});
    }

    [[noreturn]] void refuse(sentence const& what) const { file_.refuse(node_.at, what); }
    json_node const* find(std::string_view key) const { return node_.find(key); }
    json_node const& needed(std::string_view key) const {
        json_node const* const part = find(key);
        if (!part) refuse({said::member_missing, key});
        return *part;
    }
    std::string const& text(json_node const& part) const {
        if (part.type != json_type::string || part.text.empty()) file_.refuse(part.at, said::write_a_text);
        return part.text;
    }
    std::string text_or_none(std::string_view key) const {
        json_node const* const part = find(key);
        return part && part->type != json_type::null ? text(*part) : std::string();
    }
    std::vector<json_node> const& list(json_node const& part) const {
        if (part.type != json_type::list) file_.refuse(part.at, said::write_a_list);
        return part.parts;
    }
    double number(std::string_view key) const {
        json_node const& part = needed(key);
        double v = 0;
        if (part.type != json_type::number || !detail::read_plain_number(v, part.text).empty()) file_.refuse(part.at, said::write_a_number);
        return v;
    }
    bool flag(std::string_view key) const {
        json_node const* const part = find(key);
        if (part && part->type != json_type::flag) file_.refuse(part->at, said::write_a_flag);
        return part && part->text == "true";
    }
    std::string link(std::string_view key) const {
        std::string const url = text_or_none(key);
        if (!url.empty() && !is_web_address(url)) file_.refuse(find(key)->at, said::write_a_link);
        return url;
    }
    /// `{"en": …, "fr": …}`
    told_text both(std::string_view key) const {
        object_reader const o(file_, needed(key), {"en", "fr"});
        return {o.text(o.needed("en")), o.text(o.needed("fr"))};
    }
    told_text both_or_none(std::string_view key) const { return find(key) ? both(key) : told_text(); }

  private:
    json_tree const& file_;
    json_node const& node_;
};

class claims_reader {
  public:
    claims_reader(json_tree const& file) : file_(file) {}

    std::vector<claim_on_file> read(object_reader const& whole) {
        for (json_node const& each : whole.list(whole.needed("articles"))) articles_.push_back(article(each));
        std::vector<claim_on_file> claims;
        for (json_node const& each : whole.list(whole.needed("claims"))) {
            claims.push_back(claim(each));
            for (std::size_t i = 0; i + 1 < claims.size(); ++i)
                if (claims[i].told.id == claims.back().told.id) file_.refuse(each.at, {said::id_twice, claims[i].told.id});
        }
        return claims;
    }

  private:
    published_article article(json_node const&) const;
    published_article const& article_of(json_node const& id, std::string const& name) const;
    claim_on_file claim(json_node const&) const;
    claim_question question(json_node const&) const;
    assumption assumed(json_node const&) const;
    std::vector<std::string> words_of(object_reader const&) const;
    refusal in_expectation(json_node const& node) const {
        return [this, &node](sentence const& why) { file_.refuse(node.at, {said::of_expectation, node.text, why}); };
    }

    json_tree const& file_;
    std::vector<published_article> articles_;
};

published_article claims_reader::article(json_node const& node) const {
    object_reader const o(file_, node, {"id", "outlet", "title", "day", "url"});
    published_article a{o.text(o.needed("id")), o.text(o.needed("title")), o.text(o.needed("outlet")), {}, o.link("url")};
    if (std::string const day = o.text_or_none("day"); !day.empty()) {
        auto const parsed = parse_partial_date(day);
        if (!parsed) file_.refuse(o.find("day")->at, said::write_a_day);
        a.day = *parsed;
    }
    return a;
}

published_article const& claims_reader::article_of(json_node const& node, std::string const& name) const {
    std::vector<std::string_view> ids;
    for (published_article const& a : articles_) {
        if (a.id == name) return a;
        ids.push_back(a.id);
    }
    file_.refuse(node.at, {said::no_such_article, name, nearest(name, ids)});
}

claim_question claims_reader::question(json_node const& node) const {
    object_reader const o(file_, node, {"ask", "expect", "show"});
    claim_question q;
    q.ask = o.text(o.needed("ask"));
    q.at = o.needed("ask").at;
    if (json_node const* const list = o.find("expect"))
        for (json_node const& each : o.list(*list)) q.expects.push_back({expectation::read(o.text(each), in_expectation(each)), each.at});
    if (json_node const* const list = o.find("show"))
        for (json_node const& each : o.list(*list)) {
            std::string_view rest = o.text(each);
            record_path path = record_path::read(rest, in_expectation(each));
            if (!rest.empty()) in_expectation(each)({said::no_key, rest});
            q.shows.push_back({std::move(path), each.at});
        }
    return q;
}

std::vector<std::string> claims_reader::words_of(object_reader const& o) const {
    std::vector<std::string> words;
    for (json_node const& each : o.list(o.needed("words"))) words.push_back(o.text(each));
    if (words.empty()) file_.refuse(o.needed("words").at, said::write_a_text);
    return words;
}

assumption claims_reader::assumed(json_node const& node) const {
    object_reader const o(file_, node, {"name", "en", "fr", "unit", "value", "low", "high", "words"});
    assumption a;
    a.name = o.text(o.needed("name"));
    sensitivity& s = a.about;
    s.what = {o.text(o.needed("en")), o.text(o.needed("fr"))};
    s.unit = o.text_or_none("unit");
    if (o.find("words")) {
        a.words = words_of(o);
        s.taken_word = a.words[0];
        return a;
    }
    s.taken = o.number("value");
    s.low = o.number("low");
    s.high = o.number("high");
    if (s.low > s.taken || s.taken > s.high) o.refuse(said::not_between);
    return a;
}

claim_on_file claims_reader::claim(json_node const& node) const {
    object_reader const o(file_, node, {"id", "articles", "claim", "checks", "assuming", "not_computable", "remark", "must_hold"});
    claim_on_file c;
    c.told.id = o.text(o.needed("id"));
    for (json_node const& each : o.list(o.needed("articles"))) c.told.articles.push_back(article_of(each, o.text(each)));
    c.told.claim = o.both("claim");
    c.told.remark = o.both_or_none("remark");
    c.told.not_computable = o.both_or_none("not_computable");
    c.told.must_hold = o.flag("must_hold");
    bool expects = false;
    if (json_node const* const checks = o.find("checks"))
        for (json_node const& each : o.list(*checks)) {
            c.questions.push_back(question(each));
            expects = expects || !c.questions.back().expects.empty();
        }
    if (c.questions.empty() && c.told.not_computable.empty()) o.refuse(said::neither_checks_nor_reason);
    if (!expects && c.told.not_computable.empty() && !o.find("assuming")) o.refuse(said::expects_nothing);
    if (json_node const* const assuming = o.find("assuming")) {
        c.assumes = assumed(*assuming);
        std::string const place = '{' + c.assumes->name + '}';
        bool const used = std::any_of(c.questions.begin(), c.questions.end(),
                                      [&](claim_question const& q) { return q.ask.find(place) != std::string::npos; });
        if (!used) file_.refuse(assuming->at, {said::no_place_for_it, place});
    }
    return c;
}

} // namespace

claim_file claim_file::read(std::string const& path) { return read(json_tree::read(path)); }

claim_file claim_file::read(json_tree text) {
    claim_file file(std::move(text));
    object_reader const whole(file.text_, file.text_.root(), {"$schema", "title", "publisher", "publisher_url", "articles", "claims"});
    file.title_ = whole.both("title");
    file.publisher_ = whole.text_or_none("publisher");
    file.publisher_url_ = whole.link("publisher_url");
    file.claims_ = claims_reader(file.text_).read(whole);
    return file;
}
