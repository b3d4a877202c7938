// The tree of a decision: nodes that ask for a place on an axis, and leaves that are answers. Equal nodes are one.
#pragma once

#include <chipgauge/answers/decision_axes.hpp>

namespace chipgauge::detail {

/// A node of the tree, or a leaf.
struct branch {
    std::uint16_t id = 0;
    static constexpr std::uint16_t first_leaf = 0xf000;
    constexpr bool leaf() const { return id >= first_leaf; }
    friend constexpr bool operator==(branch, branch) = default;
};

/// One for each place of an axis.
using branches = few<branch, 2 * most_cuts + 3>;

struct decision_node {
    asked_of by = asked_of::tpp;
    std::uint16_t first = 0; ///< of its children, one for each place
};

class decision_tree {
  public:
    few<decision_node, 4096> nodes{};
    few<branch, 32768> children{};
    few<answer, 256> answers{};

    constexpr branch leaf(answer const& a) {
        std::size_t i = 0;
        while (i < answers.count && !(answers[i] == a)) ++i;
        if (i == answers.count) answers.push(a);
        return {static_cast<std::uint16_t>(branch::first_leaf + i)};
    }

    /// The node that asks for `by` and leads to these; to what they all are, where they are the same.
    constexpr branch node(asked_of by, branches const& to) {
        bool one = true;
        std::size_t hash = static_cast<std::size_t>(by) + 1;
        for (branch const each : to) {
            one = one && each == to[0];
            hash = (hash ^ each.id) * 16777619u;
        }
        if (one) return to[0];
        std::size_t at = (hash ^ hash >> 15) % size;
        for (; known_nodes_[at] != 0; at = (at + 1) % size)
            if (decision_node const& known = nodes[known_nodes_[at] - 1u]; known.by == by && leads(known, to))
                return {static_cast<std::uint16_t>(known_nodes_[at] - 1)};
        nodes.push({by, static_cast<std::uint16_t>(children.count)});
        for (branch const each : to) children.push(each);
        known_nodes_[at] = static_cast<std::uint16_t>(nodes.count);
        return {static_cast<std::uint16_t>(nodes.count - 1)};
    }

    /// Where a branch leads at a place on an axis; the branch itself where the answer does not depend on that axis.
    constexpr branch at(branch b, asked_of axis, std::size_t place) const {
        return b.leaf() || nodes[b.id].by != axis ? b : children[nodes[b.id].first + place];
    }

    /// What holds if it may be either: certain is what both say, possible what any says.
    constexpr branch join(branch a, branch b, decision_axis const (&axes)[asked_of_count]) {
        if (a == b) return a;
        if (b.id < a.id) return join(b, a, axes);
        if (b.leaf() && a.leaf()) {
            answer const x = answers[a.id - branch::first_leaf], y = answers[b.id - branch::first_leaf];
            return leaf({x.certain & y.certain, x.possible | y.possible});
        }
        pair_joined& known = known_joins_[(a.id * 2654435761u ^ b.id * 40503u) % size];
        if (known.a == a && known.b == b && known.known) return known.both;
        asked_of const of_a = nodes[a.id].by; // a has the lower number: leaves have the highest ones
        asked_of const by = b.leaf() || of_a < nodes[b.id].by ? of_a : nodes[b.id].by;
        branches to;
        for (std::size_t i = 0; i < axes[static_cast<int>(by)].places(); ++i) to.push(join(at(a, by, i), at(b, by, i), axes));
        branch const both = node(by, to);
        known_joins_[(a.id * 2654435761u ^ b.id * 40503u) % size] = {a, b, both, true};
        return both;
    }

  private:
    static constexpr std::size_t size = 8192;
    struct pair_joined {
        branch a{}, b{}, both{};
        bool known = false;
    };
    constexpr bool leads(decision_node const& known, branches const& to) const {
        for (std::size_t i = 0; i < to.count; ++i)
            if (!(children[known.first + i] == to[i])) return false;
        return true;
    }
    std::uint16_t known_nodes_[size]{};
    pair_joined known_joins_[size]{};
};

} // namespace chipgauge::detail
