// The record that a question gets, as the command line would answer it.
#pragma once

#include "options.hpp"
#include "record_path.hpp"

/// A question in words of the command line, read once and asked on any day.
class question_record {
  public:
    /// `compare H20 --on 2025-04-08`; what is wrong with it goes to `refuse`.
    question_record(std::string_view ask, refusal const& refuse);

    /// Whether the question says its day, and which. What has no days gives the same answer on all.
    bool dated() const { return dated_; }
    chipgauge::date day() const { return day_; }
    chipgauge::hypothesis const* supposing() const { return asked_.asked.supposing; }
    /// Whether it names no chip, and looks at all of them: then one that is released may change the answer.
    bool of_all_chips() const;
    chipgauge::record_node on(chipgauge::date);

  private:
    options asked_;
    chipgauge::date day_{};
    bool dated_ = false;
};
