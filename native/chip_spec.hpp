// A chip given on the command line: `name=X,fp16=148,fp8=296,die=814,memory=4000,market=datacenter`.
#pragma once

#include <chipgauge/chip.hpp>

#include <list>
#include <string>
#include <string_view>

/// A chip that owns its texts.
class chip_spec {
  public:
    /// Reads `key=value` pairs. Keys are the columns of the catalog's CSV and short names beside them; a value may be a figure or
    /// a range `low..high`. Throws usage_error for an unknown key, a figure that is none, a key given twice, or no rate and no die.
    explicit chip_spec(std::string_view text);
    chip_spec(chip_spec&&) = default;

    chipgauge::chip const& get() const { return chip_; }

  private:
    void set(std::string_view key, std::string_view value);
    std::string_view keep(std::string_view text);

    std::list<std::string> texts_;
    chipgauge::chip chip_;
};
