// The verbs: each gives its whole output as text, or throws usage_error before anything is written. Only `classify` writes itself,
// row by row; it throws after the rows that it could read.
#pragma once

#include "options.hpp"

/// What a verb has to say, and for --exit-status what the answer is.
struct result {
    std::string output;
    chipgauge::truth license = chipgauge::truth::no;

    /// One more chip's answer: yes if any is required, else undetermined if any is.
    void add(chipgauge::truth of_a_chip) {
        if (of_a_chip == chipgauge::truth::yes || license == chipgauge::truth::no) license = of_a_chip;
    }
};

result compare(options const&);
result explain(options const&);
result timeline(options const&);
result chips(options const&);
result rules(options const&);
result places(options const&);
result plot(options const&);
result headroom(options const&);
result fleet(options const&);
result inference(options const&);
result classify(options const&);
