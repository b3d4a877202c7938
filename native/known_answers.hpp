// Answers as they were written before: designs that no row tells apart get the same text, and are judged once.
#pragma once

#include "answer_columns.hpp"

#include <chipgauge/answers/alike.hpp>
#include <chipgauge/writers/records/answer.hpp>

#include <string>
#include <unordered_map>

class known_answers {
  public:
    /// Keeps about so many bytes of them.
    known_answers(chipgauge::question const& asked, std::size_t most)
        : asked_(asked), places_(asked, chipgauge::law_of(asked)), most_(most) {}

    /// Writes what write_answer() writes, at the end of `text`, where `out` writes and `notes` are taken. Gives the license answer.
    chipgauge::truth write(chipgauge::record_writer& out, std::string& text, noted_answers* notes, chipgauge::chip const& c,
                           chipgauge::metrics const& m) {
        using namespace chipgauge;
        std::size_t const from = text.size();
        design_places const places = places_(c, m);
        if (places.known) {
            if (auto const before = known_.find(places); before != known_.end()) {
                text += before->second.text;
                if (notes) notes->add(before->second.notes, from);
                return before->second.license;
            }
        }
        assessment const a = assess(c, m, asked_, law_of(asked_));
        write_answer(out, a);
        if (places.known)
            keep(places,
                 {text.substr(from), notes ? notes->since(from, text.size()) : std::vector<noted_answers::note>(), a.result.license()});
        return a.result.license();
    }

  private:
    struct answered {
        std::string text;
        std::vector<noted_answers::note> notes;
        chipgauge::truth license;
    };
    struct hash {
        std::size_t operator()(chipgauge::design_places const& p) const {
            std::uint64_t h = static_cast<std::uint64_t>(p.kind) + 1;
            for (std::uint8_t const each : p.at) h = (h ^ each) * 0x9e3779b97f4a7c15u;
            return static_cast<std::size_t>(h ^ h >> 32);
        }
    };

    void keep(chipgauge::design_places const& places, answered a) {
        size_ += a.text.size() + a.notes.size() * sizeof(noted_answers::note) + 128;
        if (size_ > most_) {
            known_.clear();
            size_ = 0;
        }
        known_.emplace(places, std::move(a));
    }

    chipgauge::question asked_;
    chipgauge::likeness places_;
    std::size_t most_, size_ = 0;
    std::unordered_map<chipgauge::design_places, answered, hash> known_;
};
