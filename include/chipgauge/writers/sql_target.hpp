// Which table of which database a SELECT reads.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chipgauge {

/// The databases that the text is written for.
enum class sql_dialect : std::uint8_t { duckdb, postgres, sqlite, clickhouse, spark, bigquery };
inline constexpr std::string_view sql_dialect_names[] = {"duckdb", "postgres", "sqlite", "clickhouse", "spark", "bigquery"};

struct sql_target {
    sql_dialect dialect = sql_dialect::duckdb;
    std::string table = "designs";
    std::vector<std::string> columns{}; ///< those that it has, named as `chips --format csv` names them
};

} // namespace chipgauge
