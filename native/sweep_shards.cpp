#include "sweep_shards.hpp"

#include "json_tree.hpp"
#include "usage_error.hpp"

#include <charconv>

using namespace chipgauge;

namespace said = chipgauge::words::cli;

namespace {

bool same(json_node const& a, json_node const& b) {
    if (a.type != b.type || a.text != b.text || a.parts.size() != b.parts.size()) return false;
    for (std::size_t i = 0; i < a.parts.size(); ++i)
        if (a.parts[i].key != b.parts[i].key || !same(a.parts[i], b.parts[i])) return false;
    return true;
}

/// The edge of a fine grid is long.
text_input large(text_input from) {
    from.allow(std::size_t{64} << 20);
    return from;
}

/// What differs from shard to shard.
bool of_a_shard(std::string_view key) {
    return key == "shard" || key == "shards" || key == "designs" || key == "edge" || key == "outcomes";
}

class shard_file {
  public:
    explicit shard_file(std::string const& path) : file_(json_tree::read(large(text_input::open(path)))) {}

    /// It is of the same question, grid and version.
    void check(json_node const& header) const {
        for (json_node const& wanted : header.parts) {
            if (of_a_shard(wanted.key)) continue;
            json_node const& found = member(file_.root(), wanted.key);
            if (!same(found, wanted)) file_.refuse(found.at, {said::shard_of_another, wanted.key});
        }
    }
    std::size_t shard() const { return static_cast<std::size_t>(whole(file_.root(), "shard", 1)); }
    std::size_t shards() const { return static_cast<std::size_t>(whole(file_.root(), "shards", 1)); }
    [[noreturn]] void refuse_shard(sentence const& what) const { file_.refuse(member(file_.root(), "shard").at, what); }

    void add_to(sweep_counts& all) const {
        for (json_node const& each : member(file_.root(), "outcomes").parts) {
            std::uint64_t const number = whole(each, "answer", 0);
            if (number >= all.of_answers.size()) file_.refuse(each.at, said::no_shard);
            all.of_answers[number] += whole(each, "designs", 1);
        }
        for (json_node const& each : member(file_.root(), "edge").parts)
            all.edge.push_back({figure(each, "fp16_tflops"), figure(each, "logic_die_area_mm2"), figure(each, "memory_bandwidth_gb_s"),
                                figure(each, "transfer_rate_gb_s")});
    }

  private:
    json_node const& member(json_node const& of, std::string_view key) const {
        json_node const* const found = of.find(key);
        if (!found) file_.refuse(of.at, said::no_shard);
        return *found;
    }
    std::uint64_t whole(json_node const& of, std::string_view key, std::uint64_t from) const {
        double const v = figure(of, key);
        if (!(v >= static_cast<double>(from) && v <= 9007199254740992.0) || v != static_cast<double>(static_cast<std::uint64_t>(v)))
            file_.refuse(member(of, key).at, said::no_shard);
        return static_cast<std::uint64_t>(v);
    }
    double figure(json_node const& of, std::string_view key) const {
        json_node const& n = member(of, key);
        double v = -1;
        if (n.type == json_type::null) return v;
        if (n.type != json_type::number) file_.refuse(n.at, said::no_shard);
        std::from_chars(n.text.data(), n.text.data() + n.text.size(), v);
        return v;
    }

    json_tree file_;
};

} // namespace

sweep_counts merge_shards(std::vector<std::string> const& files, std::string const& header) {
    json_tree const wanted = json_tree::read(text_input(header));
    sweep_counts all;
    std::vector<bool> seen;
    for (std::string const& path : files) {
        shard_file const file(path);
        file.check(wanted.root());
        if (seen.empty()) {
            if (file.shards() != files.size()) throw usage_error(said::shards_missing, file.shards(), files.size());
            seen.resize(files.size());
        }
        if (file.shards() != seen.size() || file.shard() > seen.size()) file.refuse_shard({said::shard_of_another, "shards"});
        if (seen[file.shard() - 1]) file.refuse_shard({said::shard_twice, std::to_string(file.shard())});
        seen[file.shard() - 1] = true;
        file.add_to(all);
    }
    return all;
}
