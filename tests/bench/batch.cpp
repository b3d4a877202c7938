// What a batch does in a second, beside a copy of the bytes that it reads, in the same run: lines of the bench's table, between tabs.
#include <chipgauge/batch.hpp>
#include <chipgauge/chipgauge.hpp>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

using namespace chipgauge;

namespace {

constexpr std::size_t count = 1 << 20;

template<class Work>
double best_of(int runs, Work work) {
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        auto const start = std::chrono::steady_clock::now();
        work();
        double const seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        best = seconds < best ? seconds : best;
    }
    return best;
}

void line(char const* figure, detail::place_function how, batch const& law, std::vector<double> const (&columns)[4]) {
    std::vector<std::uint8_t> answers(count);
    std::vector<double> copy(4 * count);
    design_columns of;
    of.tpp = columns[0];
    of.die_area = columns[1];
    of.transfer_rate = columns[2];
    of.dram_bandwidth = columns[3];
    double const judged = best_of(9, [&] { law.judge(of, answers, how); });
    double const copied = best_of(9, [&] {
        for (std::size_t i = 0; i < 4; ++i) std::memcpy(&copy[i * count], columns[i].data(), count * sizeof(double));
    });
    unsigned sum = 0;
    for (std::uint8_t const each : answers) sum += each;
    if (sum == 0 || copy[count] != columns[1][0]) std::puts("nothing was judged");
    std::printf("%s\t%.0f million designs/s\ta copy of the same bytes, one thread\t%.0f million/s\t%.3f\n", figure, 1e-6 * count / judged,
                1e-6 * count / copied, copied / judged);
}

} // namespace

int main() {
    question q;
    q.on = {2026, 9, 24};
    auto const law = std::make_unique<decision>(q, the_law);
    auto const answers = std::make_unique<batch>(*law);
    std::vector<double> columns[4];
    std::uint64_t state = 88172645463325252u;
    double const most[] = {32000, 1600, 1200, 8000};
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t n = 0; n < count; ++n) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            columns[i].push_back(1 + static_cast<double>(state % 100000) / 100000 * most[i]);
        }
    line("batch, any processor, one thread", detail::place_anywhere, *answers, columns);
    if (detail::fastest() != detail::place_anywhere) line("batch, AVX2, one thread", detail::fastest(), *answers, columns);
}
