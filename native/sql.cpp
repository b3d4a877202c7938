#include <chipgauge/writers/sql.hpp>

#include "commands.hpp"
#include "usage_error.hpp"

#include <algorithm>
#include <memory>

using namespace chipgauge;

namespace said = chipgauge::words::cli;

namespace {

/// The columns that the table has, by their names in `chips --format csv`.
std::vector<std::string> columns_of(options const& o) {
    std::vector<std::string> names;
    if (!o.columns)
        for (chip_field const& each : chip_fields()) names.emplace_back(each.name);
    for (std::string const& name : o.columns.value_or(std::vector<std::string>())) {
        chip_field const* const known = find_field(name);
        if (!known) throw usage_error(said::no_column, name, nearest_field(name).name);
        if (std::find(names.begin(), names.end(), known->name) != names.end()) throw usage_error(said::column_twice, known->name);
        names.emplace_back(known->name);
    }
    auto const judged = [](std::string const& name) { return judges(*find_field(name)); };
    if (names.empty()) throw usage_error(said::no_columns);
    if (std::none_of(names.begin(), names.end(), judged))
        throw usage_error(said::nothing_in_columns, "name,fp16_tflops,logic_die_area_mm2");
    return names;
}

} // namespace

result sql(options const& o) {
    sql_target target = o.sql;
    target.columns = columns_of(o);
    auto const law = std::make_unique<decision>(o.asked, law_of(o.asked));
    return {to_sql(*law, target, o.in), {}};
}
