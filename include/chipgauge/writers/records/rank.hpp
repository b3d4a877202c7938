// Records of `rank`: chips in order, with the figure that ranks them and the answer.
#pragma once

#include <chipgauge/answers/ranking.hpp>
#include <chipgauge/writers/records/answer.hpp>

namespace chipgauge {

template<std::size_t N>
void write_ranking(record_writer& out, ranking<N> const& r, ranking_query const& asked, question const& q, std::size_t most) {
    write_verb(
        out, "rank", q,
        [&] {
            constexpr std::string_view required[] = {"no", "undetermined", "yes"};
            out.word("by", key_of(asked.by));
            out.word("license_asked", asked.by_license ? required[static_cast<int>(asked.license)] : std::string_view());
            out.number("judged", static_cast<double>(r.judged));
            out.number("found", static_cast<double>(r.chips.count));
            out.number("undetermined", static_cast<double>(r.undetermined));
        },
        [&] {
            out.open_list("chips");
            for (std::size_t i = 0; i < r.chips.count && i < most; ++i) {
                chip const& c = *r.chips[i].chip;
                out.open_record();
                out.number("rank", static_cast<double>(i + 1));
                out.word("id", c.id);
                out.text("name", c.name);
                out.figure("figure", r.chips[i].figure);
                out.day("released", c.released);
                out.word("market", name_of(c.sold_for));
                write_answer(out, assess(c, q));
                out.close();
            }
            out.close();
            write_not_checked(out);
        });
}

} // namespace chipgauge
