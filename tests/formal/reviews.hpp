// The four ways in which the regulation says that an application is reviewed. A set: texts may conflict, or say nothing.
#pragma once

#include <set>

namespace formal {

enum class review { presumption_of_denial, policy_of_denial, presumption_of_approval, case_by_case };
using reviews = std::set<review>;

} // namespace formal
