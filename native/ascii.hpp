// Text for a terminal without UTF-8: signs that have a stand-in take it, the rest is a question mark.
#pragma once

#include <string>
#include <string_view>

std::string in_ascii(std::string_view text);
