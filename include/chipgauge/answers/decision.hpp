// A decision: the law compiled for one question. Between the cuts of the limits in force no answer changes, so judging one design
// of each kind once is judging all. The batch looks the answers up, SQL writes them as expressions, and a reader can print them.
#pragma once

#include <chipgauge/answers/deciding.hpp>

namespace chipgauge {

/// The answers to one question as a tree: each node asks for the place on one axis, each leaf is what assess() says, notices and the
/// floor 3A991.p left out. A node that would lead to the same answer everywhere is not there. Some 200 kB: too large for a small stack.
class decision {
  public:
    using branch = detail::branch;

    constexpr decision(question const& q, rulebook const& law) : asked_(q), law_(law) {
        detail::deciding work(asked_, law_, axes_, tree_);
        for (product const kind : {product::processor, product::memory}) roots_[kind == product::memory] = work.of(kind);
    }

    constexpr question const& asked() const { return asked_; }
    constexpr rulebook const& law() const { return law_; }

    /// Where the tree begins for processors, and for memory sold on its own. Systems are judged by the processors in them.
    constexpr branch root(product kind) const { return roots_[kind == product::memory]; }
    constexpr decision_axis const& axis(asked_of a) const { return axes_[static_cast<int>(a)]; }
    constexpr decision_axis const& axis_of(branch b) const { return axis(tree_.nodes[b.id].by); }
    constexpr branch next(branch b, std::size_t place) const { return tree_.children[tree_.nodes[b.id].first + place]; }
    constexpr answer const& answer_at(branch leaf) const { return tree_.answers[leaf.id - branch::first_leaf]; }
    /// Every answer that there is.
    constexpr few<answer, 256> const& answers() const { return tree_.answers; }
    constexpr std::size_t nodes() const { return tree_.nodes.size(); }

    /// The tree for designs whose maker and model stand at these places of their axes: the others of which no row speaks are at 1.
    constexpr branch named(branch b, std::size_t vendor, std::size_t model) {
        if (b.leaf()) return b;
        detail::decision_node const n = tree_.nodes[b.id];
        if (n.by == asked_of::vendor) return named(next(b, vendor), vendor, model);
        if (n.by == asked_of::model) return next(b, model);
        detail::branches to;
        for (std::size_t i = 0; i < axis(n.by).places(); ++i) to.push(named(next(b, i), vendor, model));
        return tree_.node(n.by, to);
    }

    /// The answer about a design; nullptr where a figure is a range that a cut goes through, or a system is asked about: what only
    /// assess() tells.
    constexpr answer const* of(chip const& c, metrics const& m) const {
        return c.kind == product::system ? nullptr : below(root(c.kind), c, m);
    }
    constexpr answer const* of(chip const& c) const { return of(c, detail::measured_for(c, asked_)); }

    /// The same from a branch on.
    constexpr answer const* below(branch b, chip const& c, metrics const& m) const {
        while (!b.leaf()) {
            std::size_t const place = place_on(axis_of(b), c, m);
            if (place == outside_of_places) return nullptr;
            b = next(b, place);
        }
        return &answer_at(b);
    }

  private:
    question asked_;
    rulebook law_;
    branch roots_[2]{};
    decision_axis axes_[asked_of_count]{};
    detail::decision_tree tree_{};
};

} // namespace chipgauge
