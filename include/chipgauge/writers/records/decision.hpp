// Records of `decision`: the rows for designs whose figures are known, and the whole tree, which says what holds for every other.
#pragma once

#include <chipgauge/answers/decision_rows.hpp>
#include <chipgauge/writers/records/answer.hpp>

#include <vector>

namespace chipgauge {

namespace detail {

/// From the first value on, and up to but not with the first value of the next stretch; null where nothing bounds it.
inline void write_stretch(record_writer& out, asked_of axis, decision_condition const* c) {
    std::string const key(name_of(axis));
    if (axis == asked_of::datacenter) {
        out.word(key, !c ? std::string_view() : name_of(certainly(c->values.low > 0)));
        return;
    }
    bool const from = c && c->values.low > 0, to = c && c->values.high < cuts::topmost;
    bool const day = axis == asked_of::released;
    auto const bound = [&](std::string const& name, bool given, double v) {
        if (!given)
            out.null(name);
        else if (day)
            out.day(name, date::from_serial(static_cast<int>(v)));
        else
            out.number(name, v);
    };
    bound(key + "_from", from, from ? c->values.low : 0);
    bound(key + "_below", to, to ? (day ? c->values.high + 1 : next_up(c->values.high)) : 0);
}

inline void write_names(record_writer& out, std::string_view key, decision_axis const& axis, std::size_t place) {
    out.open_list(key);
    if (place > 1)
        for (std::string_view const name : axis.classes[place - 2].names) out.text({}, name);
    out.close();
}

/// What the sets of an answer say, under the keys of `classify`.
inline void write_sets(record_writer& out, answer const& a, question const& asked) {
    outcome const item = a.classification(), review = a.review_policy();
    truth const license = a.license();
    bool const reviewed = license != truth::no;
    outcomes const exceptions = a.possible & any_exception;
    out.word("classification", key_of(item));
    write_outcomes(out, "classification_possible", item == outcome::none ? a.possible & any_item : outcomes());
    out.word("license_required", key_of(license));
    out.text("license_under", holds_under(asked));
    write_outcomes(out, "exceptions", exceptions);
    write_outcomes(out, "exceptions_undetermined", outcomes::of(exceptions.bits & ~a.certain.bits));
    out.word("review_policy", reviewed ? key_of(review) : std::string_view());
    write_outcomes(out, "review_policy_possible", reviewed && review == outcome::none ? a.possible & any_review : outcomes());
}

constexpr asked_of told_axes[] = {
    asked_of::tpp,           asked_of::density,           asked_of::datacenter, asked_of::transfer_rate, asked_of::dram_bandwidth,
    asked_of::bandwidth_sum, asked_of::package_bandwidth, asked_of::released};

inline void write_rows(record_writer& out, decision& law, product kind) {
    for (maker_and_model const& who : names_of(law, kind)) {
        for_each_row(law, who.law, [&](decision_row const& row) {
            out.open_record();
            out.word("kind", word_for(kind, products));
            write_names(out, "vendors", law.axis(asked_of::vendor), who.vendor);
            write_names(out, "models", law.axis(asked_of::model), who.model);
            for (asked_of const axis : told_axes) write_stretch(out, axis, row.about(axis));
            write_sets(out, row.says, law.asked());
            out.close();
        });
    }
}

/// The nodes that a decision uses, numbered from its roots down. A branch is a number: of a node from 0 up, of an answer from -1 down.
class numbered_nodes {
  public:
    explicit numbered_nodes(decision const& law) : law_(law), number_(law.nodes(), -1) {
        for (product const kind : {product::processor, product::memory}) add(law.root(kind));
    }
    int operator[](decision::branch b) const { return b.leaf() ? decision::branch::first_leaf - 1 - b.id : number_[b.id]; }
    std::vector<decision::branch> const& all() const { return all_; }

  private:
    void add(decision::branch b) {
        if (b.leaf() || number_[b.id] >= 0) return;
        number_[b.id] = static_cast<int>(all_.size());
        all_.push_back(b);
        for (std::size_t place = 0; place < law_.axis_of(b).places(); ++place) add(law_.next(b, place));
    }
    decision const& law_;
    std::vector<int> number_;
    std::vector<decision::branch> all_;
};

inline void write_axes(record_writer& out, decision const& law) {
    out.open_list("axes");
    for (int i = 0; i < asked_of_count; ++i) {
        decision_axis const& axis = law.axis(static_cast<asked_of>(i));
        out.open_record();
        out.word("axis", name_of(axis.of));
        out.open_list("cuts");
        for (double const at : axis.cuts) out.number({}, at);
        out.close();
        out.open_list("classes");
        for (std::size_t place = 2; place < axis.classes.size() + 2; ++place) {
            out.open_record();
            write_names(out, "names", axis, place);
            out.close();
        }
        out.close();
        out.flag("may_not_exist", axis.may_not_exist());
        out.close();
    }
    out.close();
}

inline void write_tree(record_writer& out, decision const& law) {
    numbered_nodes const number(law);
    out.number("root_of_processors", number[law.root(product::processor)]);
    out.number("root_of_memory", number[law.root(product::memory)]);
    write_axes(out, law);
    out.open_list("nodes");
    for (decision::branch const b : number.all()) {
        out.open_record();
        out.word("axis", name_of(law.axis_of(b).of));
        out.open_list("to");
        for (std::size_t place = 0; place < law.axis_of(b).places(); ++place) out.number({}, number[law.next(b, place)]);
        out.close();
        out.close();
    }
    out.close();
    out.open_list("answers");
    for (answer const& a : law.answers()) {
        out.open_record();
        write_sets(out, a, law.asked());
        out.close();
    }
    out.close();
}

} // namespace detail

inline void write_decision(record_writer& out, decision& law) {
    write_verb(out, "decision", law.asked(), [&] {
        out.open_list("rows");
        detail::write_rows(out, law, product::processor);
        detail::write_rows(out, law, product::memory);
        out.close();
        detail::write_tree(out, law);
        write_not_checked(out);
    });
}

} // namespace chipgauge
