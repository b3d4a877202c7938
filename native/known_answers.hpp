// Answers as they were written before: designs that no row tells apart get the same text, and are judged once.
#pragma once

#include <chipgauge/answers/alike.hpp>
#include <chipgauge/writers/records/answer.hpp>

#include <string>
#include <unordered_map>

class known_answers {
  public:
    explicit known_answers(chipgauge::question const& asked) : asked_(asked), places_(asked, chipgauge::law_of(asked)) {}

    /// Writes what write_answer() writes, at the end of `text`, where `out` writes. Gives the license answer.
    chipgauge::truth write(chipgauge::record_writer& out, std::string& text, chipgauge::chip const& c, chipgauge::metrics const& m) {
        using namespace chipgauge;
        design_places const places = places_(c, m);
        if (places.known) {
            if (auto const before = known_.find(places); before != known_.end()) {
                text += before->second.text;
                return before->second.license;
            }
        }
        std::size_t const from = text.size();
        assessment const a = assess(c, m, asked_, law_of(asked_));
        write_answer(out, a);
        if (known_.size() == most) known_.clear();
        if (places.known) known_.insert({places, {text.substr(from), a.result.license()}});
        return a.result.license();
    }

  private:
    static constexpr std::size_t most = 1 << 14; ///< some 10 MB
    struct answered {
        std::string text;
        chipgauge::truth license;
    };
    struct hash {
        std::size_t operator()(chipgauge::design_places const& p) const {
            std::uint64_t h = static_cast<std::uint64_t>(p.kind) + 1;
            for (std::uint8_t const each : p.at) h = (h ^ each) * 0x9e3779b97f4a7c15u;
            return static_cast<std::size_t>(h ^ h >> 32);
        }
    };

    chipgauge::question asked_;
    chipgauge::likeness places_;
    std::unordered_map<chipgauge::design_places, answered, hash> known_;
};
