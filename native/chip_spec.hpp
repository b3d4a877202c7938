// A chip given on the command line: `name=X,fp16=148,fp8=296,die=814,memory=4000,market=datacenter`.
#pragma once

#include <chipgauge/chip.hpp>

#include <memory>
#include <string>
#include <string_view>

/// A chip that owns its texts.
class chip_spec {
  public:
    /// Reads `key=value` pairs. Keys are the columns of the catalog's CSV and the short names beside them (chip_columns.hpp), values
    /// as in that CSV. Throws usage_error for an unknown key, a value that is none, a key given twice, or no rate and no die.
    explicit chip_spec(std::string_view text);

    chipgauge::chip const& get() const { return chip_; }

  private:
    std::unique_ptr<std::string const> texts_; ///< the chip's texts are views of it
    chipgauge::chip chip_;
};
