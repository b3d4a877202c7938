// A law that is not: paragraphs taken out of a rulebook, and bills taken as law from a day on.
#pragma once

#include <chipgauge/law/rulebook.hpp>

namespace chipgauge {

/// Most paragraphs that are taken out, and most bills that are taken as law, in one hypothesis.
inline constexpr std::size_t most_supposed = 8;

/// Whether a row stands under a name: its own paragraph, or one that it is part of (`3A090.b` has `3A090.b.1`).
constexpr bool falls_under(std::string_view id, std::string_view name) {
    if (name.empty() || id.substr(0, name.size()) != name) return false;
    return id.size() == name.size() || id[name.size()] == '.' || id[name.size()] == '/' || id[name.size()] == '(';
}

/// A bill by its short name: `S.4456` of `S.4456 (119th)`.
constexpr std::string_view short_name(instrument const& bill) { return bill.citation.substr(0, bill.citation.find(' ')); }

/// A bill whose rows are taken as law.
struct bill_as_law {
    instrument const* bill = nullptr;
    date from{}; ///< the first day on which it binds

    friend constexpr bool operator==(bill_as_law const&, bill_as_law const&) = default;
};

/// What is supposed.
struct supposition {
    /// As if they had never been written: a paragraph in all its versions (`3A090.b.1`); where none is called so, all that is part of it
    /// (`3A090.b`); or an instrument, by its citation (`91 FR 1684`).
    few<std::string_view, most_supposed> without{};
    few<bill_as_law, most_supposed> as_law{};

    constexpr bool empty() const { return without.empty() && as_law.empty(); }
    friend constexpr bool operator==(supposition const&, supposition const&) = default;
};

/// The rows of a rulebook but for those taken out, and those of bills as if they were law. What a row that is taken out ended or
/// displaced applies again. A rulebook of its own, to be kept as long as what was judged by it.
class hypothesis {
  public:
    constexpr hypothesis(rulebook const& known, supposition const& what) : what_(what), where_(known.where) {
        for (enacted const& e : known)
            for (std::size_t i = 0; i < what.without.count; ++i) whole_[i] = whole_[i] || e.rule->id.text == what.without[i];
        for (enacted const& e : known)
            if (!taken_out(*e.rule) && !taken_as_law(*e.rule)) rows_[count_++].rule = e.rule;
        for (bill_as_law const& bill : what.as_law)
            for (enacted const& e : known)
                if (e.rule->instrument == bill.bill && e.rule->if_law != outcome::none && !taken_out(*e.rule)) add(*e.rule, bill.from);
        detail::resolve<detail::displaced_is::perhaps_gone>(rows_, count_);
    }
    // Rows point into it.
    hypothesis(hypothesis const&) = delete;
    hypothesis& operator=(hypothesis const&) = delete;

    constexpr operator rulebook() const { return {rows_, count_, where_}; }
    constexpr supposition const& what() const { return what_; }

  private:
    constexpr bool taken_out(rule const& r) const {
        for (std::size_t i = 0; i < what_.without.count; ++i) {
            std::string_view const name = what_.without[i];
            if (r.instrument->citation == name || (whole_[i] ? r.id.text == name : falls_under(r.id.text, name))) return true;
        }
        return false;
    }
    constexpr bool taken_as_law(rule const& r) const {
        for (bill_as_law const& bill : what_.as_law)
            if (r.instrument == bill.bill && r.if_law != outcome::none) return true;
        return false;
    }
    constexpr void add(rule const& of_bill, date from) {
        rule& r = as_law_.grow();
        r = of_bill;
        r.then = of_bill.if_law;
        r.effective = from;
        r.says_more = false; // it says what it would do if it were law
        rows_[count_++].rule = &r;
    }

    supposition what_{};
    bool whole_[most_supposed]{}; ///< the name is that of a paragraph
    few<rule, 32> as_law_{};
    enacted rows_[most_rows]{};
    std::size_t count_ = 0;
    geography const* where_ = nullptr;
};

} // namespace chipgauge
