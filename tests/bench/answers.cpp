// A hash of the answers over every chip, standing of places, day of change, movement and reading, and what an answer costs.
// For comparing two trees: equal hashes are equal answers. The target `bench` builds it and asks for the costs alone; without an
// argument it hashes too, which takes half a minute.
#include <chipgauge/chipgauge.hpp>

#include <cstdio>
#include <ctime>

using namespace chipgauge;

namespace {

struct hash {
    std::uint64_t value = 14695981039346656037u;
    void add(std::uint64_t v) { value = (value ^ v) * 1099511628211u; }
};

constexpr country destinations[] = {"CN", "MO", "SG", "VN", "AE", "KH", "ET", "CY", "RU", "IR",
                                    "KP", "CU", "SY", "IQ", "DE", "TW", "KY", "BR", "US"};
constexpr country seats[] = {{}, "CN", "US", "KH", "KY"};

void all_answers(hash& of, std::size_t& count) {
    for (chip const* c : catalog::all)
        for (country const to : destinations)
            for (country const seat : seats)
                for (reading const as : {reading::enforced, reading::printed})
                    for (movement const how : {movement::export_from_us, movement::transfer}) {
                        question q;
                        q.to = to;
                        q.headquarters = seat;
                        q.reading = as;
                        q.movement = how;
                        for (date const day : candidate_days(*c, q, {2022, 8, 1}, {2027, 6, 1})) {
                            q.on = day;
                            assessment const a = assess(*c, q);
                            of.add(a.result.certain.bits);
                            of.add(a.result.possible.bits);
                            for (finding const& f : a.findings)
                                of.add(static_cast<std::uint64_t>(f.applies) * 3 + static_cast<std::uint64_t>(f.scoped));
                            ++count;
                        }
                    }
}

void cost_of(char const* what, chip const& c, question const& q) {
    std::clock_t const start = std::clock(); // the processor's time: others may use the machine
    int n = 0;
    std::uint64_t sum = 0;
    while (std::clock() - start < CLOCKS_PER_SEC / 3) {
        for (int i = 0; i < 64; ++i) sum += assess(c, q).result.possible.bits;
        n += 64;
    }
    double const seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("%-44s %8.2f us (%llu)\n", what, seconds / n * 1e6, static_cast<unsigned long long>(sum & 1));
}

} // namespace

int main(int argc, char**) {
    cost_of("assess, exact figures", *find_chip("H100"), {});
    cost_of("assess, a range that decides nothing (MI300X)", *find_chip("MI300X"), {});
    cost_of("assess, a range that decides (Trainium)", *find_chip("Trainium"), {});
    cost_of("assess, nothing known", chip{.name = "?"}, {});
    cost_of("assess, nothing known, to an unlisted place", chip{.name = "?"}, {.to = "KY"});
    if (argc > 1) return 0;
    hash h;
    std::size_t count = 0;
    all_answers(h, count);
    std::printf("%zu answers, hash %016llx\n", count, static_cast<unsigned long long>(h.value));
}
