// A chip of one's own as one text: `name=X,fp16=148,fp8=296,die=814,memory=4000,market=datacenter`.
#pragma once

#include <chipgauge/readers/chip_fields.hpp>

#include <memory>

namespace chipgauge {

/// A chip that owns its texts.
class chip_spec {
  public:
    /// Reads `key=value` pairs. Keys are the names of the fields (chip_fields.hpp), values as in CSV. What can't be read, an unknown key
    /// and one given twice become complaints; the chip is what the others say.
    explicit chip_spec(std::string_view text);

    chip const& get() const { return chip_; }
    std::string_view text() const { return *texts_; }
    std::vector<complaint> const& complaints() const { return complaints_; }

  private:
    void read(chip_draft&, std::vector<chip_field const*>& seen, std::string_view pair);

    std::unique_ptr<std::string const> texts_; ///< the chip's texts are views of it
    chip chip_;
    std::vector<complaint> complaints_;
};

/// Whether a chip says enough for a classification: a rate, or a die area.
constexpr bool judgeable(chip const& c) {
    if (c.kind == product::memory) return true;
    for (rate const& r : c.rates)
        if (!r.dense.value().empty()) return true;
    for (die const& d : c.dies)
        if (d.area != ranged<mm2>{}) return true;
    return false;
}

inline void chip_spec::read(chip_draft& draft, std::vector<chip_field const*>& seen, std::string_view pair) {
    std::size_t const equals = pair.find('=');
    if (equals == std::string_view::npos || equals == 0) {
        complaints_.emplace_back(words::complaints::no_pair, pair, "'name=X,fp16=148,die=814'");
        return;
    }
    std::string_view const key = trimmed(pair.substr(0, equals)), value = pair.substr(equals + 1);
    chip_field const* const field = find_field(key);
    if (!field) {
        complaints_.emplace_back(words::complaints::unknown_key, key, nearest_field(key).name);
    } else if (std::find(seen.begin(), seen.end(), field) != seen.end()) {
        complaints_.emplace_back(words::complaints::given_twice, field->key);
    } else {
        seen.push_back(field);
        if (complaint const why = field->read(draft, value); !why.empty())
            complaints_.emplace_back(words::complaints::wrong_value, key, trimmed(value), why);
    }
}

inline chip_spec::chip_spec(std::string_view text) : texts_(std::make_unique<std::string const>(text)) {
    chip_draft draft;
    std::vector<chip_field const*> seen;
    for (std::string_view rest = *texts_; !rest.empty();) read(draft, seen, take_until(rest, ","));
    if (draft.so_far.name.empty()) draft.so_far.name = draft.so_far.id.empty() ? "custom" : draft.so_far.id;
    if (draft.so_far.note.empty()) draft.so_far.note = "Figures as given, not those of the catalog.";
    if (field_complaint const wrong = finish(chip_, draft))
        complaints_.emplace_back(words::complaints::wrong_value, wrong.field, wrong.text, wrong.why);
    if (chip_.id.empty()) chip_.id = chip_.name;
}

} // namespace chipgauge
