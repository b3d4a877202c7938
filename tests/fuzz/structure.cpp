// How libFuzzer changes a text whose structure is known: pieces between separators are dropped, doubled, exchanged and replaced by words
// that the readers know, so that most of what is tried passes the first look and reaches the reader of a part. FUZZ_STRUCTURE: the target's.
// One time in four the bytes are changed as libFuzzer does without this.
#include <chipgauge/chipgauge.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

namespace separators_of {
[[maybe_unused]] constexpr std::string_view link = "&=,@:;+ .", claims = "{}[],:\" =.";
}
constexpr std::string_view separators = separators_of::FUZZ_STRUCTURE;
using chance = std::minstd_rand;

std::size_t below(chance& by, std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(by); }

/// The text cut before and after each separator.
std::vector<std::string> pieces_of(std::string_view text) {
    std::vector<std::string> pieces;
    while (!text.empty()) {
        std::size_t const n = std::min(text.find_first_of(separators), text.size());
        pieces.emplace_back(text.substr(0, n > 0 ? n : 1));
        text.remove_prefix(pieces.back().size());
    }
    return pieces;
}

/// What the readers know: names of chips and paragraphs, days of change, places, figures at the edges.
std::vector<std::string> const& known_words() {
    static std::vector<std::string> const words = [] {
        std::vector<std::string> all{"CN",    "RU",     "VN",  "AE", "0",   "-1", "1..2",    "2..1",     "2368@2370",
                                     "1e308", "1e-308", "nan", "@1", "yes", "no", "unknown", "enforced", "printed"};
        for (chipgauge::chip const* c : chipgauge::catalog::all) all.emplace_back(c->id);
        for (chipgauge::enacted const& e : chipgauge::the_law) {
            all.emplace_back(e.rule->id.text);
            chipgauge::date const d = e.rule->effective;
            all.push_back(std::to_string(d.year) + (d.month < 10 ? "-0" : "-") + std::to_string(d.month) + (d.day < 10 ? "-0" : "-") +
                          std::to_string(d.day));
        }
        return all;
    }();
    return words;
}

/// The end of what opens at a piece: `{…}` or `[…]`; the piece alone where nothing opens or nothing closes.
std::size_t end_of(std::vector<std::string> const& pieces, std::size_t at) {
    int depth = 0;
    for (std::size_t i = at; i < pieces.size(); ++i) {
        if (pieces[i] == "{" || pieces[i] == "[") ++depth;
        if (pieces[i] == "}" || pieces[i] == "]") --depth;
        if (depth <= 0) return i + 1;
    }
    return at + 1;
}

void change(std::vector<std::string>& pieces, chance& by) {
    std::size_t const at = below(by, pieces.size()), end = end_of(pieces, at), other = below(by, pieces.size());
    auto const first = pieces.begin() + static_cast<std::ptrdiff_t>(at), last = pieces.begin() + static_cast<std::ptrdiff_t>(end);
    std::vector<std::string> const part(first, last);
    switch (below(by, 5)) {
    case 0: pieces.erase(first, last); break;
    case 1: pieces.insert(last, part.begin(), part.end()); break;
    case 2: std::swap(pieces[at], pieces[other]); break;
    case 3: pieces[at] = known_words()[below(by, known_words().size())]; break;
    case 4: pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(other), part.begin(), part.end()); break;
    }
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    chance by(seed);
    if (size == 0 || below(by, 4) == 0) return LLVMFuzzerMutate(data, size, most);
    auto pieces = pieces_of({reinterpret_cast<char const*>(data), size});
    for (std::size_t times = below(by, 3) + 1; times > 0 && !pieces.empty(); --times) change(pieces, by);
    std::string text;
    for (std::string const& each : pieces) text += each;
    std::size_t const n = std::min(text.size(), most);
    std::memcpy(data, text.data(), n);
    return n;
}
