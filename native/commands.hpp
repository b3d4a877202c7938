// The verbs: each writes its whole output as text, or throws usage_error before anything is written.
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
