// The verbs' functions, a file each.
#pragma once

#include "verbs.hpp"

result compare(options const&);
result explain(options const&);
result timeline(options const&);
result chips(options const&);
result rules(options const&);
result places(options const&);
result plot(options const&);
result headroom(options const&);
result decision_table(options const&);
result sql(options const&);
result fleet(options const&);
result inference(options const&);
result classify(options const&);
result where(options const&);
result rank(options const&);
result changes(options const&);
result sweep_grid(options const&);
result foundry(options const&);
result check(options const&);
result train(options const&);
