// The parts of a sweep that were written before, as JSON, put together again.
#pragma once

#include <chipgauge/answers/sweep.hpp>

#include <string>
#include <vector>

/// What a sweep counts, and the designs that may stand on its edge.
struct sweep_counts {
    std::vector<std::uint64_t> of_answers = std::vector<std::uint64_t>(chipgauge::sweep::most_answers);
    std::vector<chipgauge::swept_design> edge;
};

/// Adds up the shards in some files, in any order. `header` is the record that this program writes of a shard of the same question and
/// grid. Throws usage_error where a file is of another question, grid or version, and where a shard is missing or there twice.
sweep_counts merge_shards(std::vector<std::string> const& files, std::string const& header);
