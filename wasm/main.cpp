#include "page.hpp"
#include "platform.hpp"

int main() {
    using namespace chipgauge;
    platform::run({page::start, page::frame, page::fragment, page::background, page::picture, page::details_came, page::taken});
}
