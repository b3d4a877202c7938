// The verbs: each gives its whole output as text, or throws usage_error before anything is written. Only `classify` writes itself,
// row by row; it throws after the rows that it could read.
#pragma once

#include "options.hpp"

/// What a verb has to say, and for --exit-status what the answer is.
struct result {
    std::string output;
    chipgauge::truth license = chipgauge::truth::no;
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
