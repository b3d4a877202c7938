// What SQL makes of the columns of a table: the metrics that the law looks at, as classify reads them from figures that are numbers.
#pragma once

#include <chipgauge/answers/decision.hpp>
#include <chipgauge/readers/chip_fields.hpp>
#include <chipgauge/writers/sql_target.hpp>

namespace chipgauge {

namespace detail {

/// The expressions of one table. A column that it lacks is NULL, and NULL is unknown.
class sql_columns {
  public:
    sql_columns(sql_dialect d, std::vector<std::string> columns) : dialect_(d), columns_(std::move(columns)) {}

    std::vector<std::string> const& names() const { return columns_; }
    bool has(std::string_view name) const {
        for (std::string const& each : columns_)
            if (each == name) return true;
        return false;
    }

    /// A figure that is known: within what any chip has, else NULL. A zero is none, but of a bandwidth.
    std::string figure(std::string_view name, double least = smallest_figure) const {
        if (!has(name)) return null();
        // SQLite keeps a text in a column of numbers, and casts what it begins with.
        std::string const is_number = dialect_ == sql_dialect::sqlite ? fmt::format("TYPEOF({}) IN ('real', 'integer') AND ", name) : "";
        return fmt::format("CASE WHEN {0}{1} BETWEEN {2} AND {3} THEN CAST({1} AS {4}) END", is_number, name, number(least),
                           number(largest_figure), type());
    }

    /// The largest of what the formats give. TF32 multiplies 19 bits and is stored in 32: where that decides, TPP is not known.
    std::string tpp() const {
        std::string most, wide;
        for (int i = 0; i < number_format_count; ++i) {
            auto const f = static_cast<number_format>(i);
            std::string const name = column_of(f);
            if (!has(name)) continue;
            bool const is_wide = f == number_format::tf32;
            range const bits = bit_length(f).value();
            std::string const performance = fmt::format("COALESCE({} * {}, -1)", figure(name), number(is_wide ? bits.high : bits.low));
            (is_wide ? wide : most) = is_wide || most.empty() ? performance : larger(most, performance);
        }
        if (most.empty()) return null();
        std::string const known = fmt::format("NULLIF({}, -1)", most);
        return wide.empty() ? known : fmt::format("CASE WHEN {} <= {} THEN {} END", wide, most, known);
    }

    /// 1 where all dies are planar: no density exists. A transistor that is not known may be planar, and leaves the area open.
    std::string planar() const {
        return has("transistor_architecture") ? "CASE WHEN transistor_architecture = 'planar' THEN 1 ELSE 0 END" : "0";
    }
    std::string area() const {
        std::string const area = figure("logic_die_area_mm2");
        return has("transistor_architecture") && has("logic_die_area_mm2")
                   ? fmt::format("CASE WHEN COALESCE(transistor_architecture, '') IN ('', 'finfet', 'gaafet') THEN {} END", area)
                   : area;
    }
    std::string datacenter() const {
        return has("market")
                   ? "CASE WHEN market = 'datacenter' THEN 1 WHEN market IN ('workstation', 'consumer', 'non-datacenter') THEN 0 END"
                   : null();
    }
    std::string dram() const {
        std::string const rate = figure("memory_bandwidth_gb_s");
        return has("memory_type") ? fmt::format("CASE WHEN memory_type = 'SRAM' THEN CAST(0 AS {}) ELSE {} END", type(), rate) : rate;
    }
    std::string link() const { return figure("interconnect_bidirectional_gb_s"); }
    std::string host() const { return figure("host_io_bidirectional_gb_s"); }
    /// 1 where there is no interconnect: it is called none, or nothing is said of it beside a host rate.
    std::string no_link() const {
        std::string const named_none = has("interconnect_name") ? "interconnect_name = 'none'" : "1 = 0";
        std::string const unnamed = has("interconnect_name") ? "COALESCE(interconnect_name, '') = ''" : "1 = 1";
        return fmt::format("CASE WHEN {} THEN 1 WHEN {} AND chipgauge_link IS NULL AND chipgauge_host IS NOT NULL THEN 1 ELSE 0 END",
                           named_none, unnamed);
    }
    std::string package_area() const { return figure("package_area_mm2"); }
    std::string is_memory() const { return has("kind") ? "CASE WHEN kind = 'memory' THEN 1 ELSE 0 END" : "0"; }
    /// The day as YYYY-MM-DD; less than a whole day is not known.
    std::string released() const {
        if (!has("release_date")) return fmt::format("CAST(NULL AS {})", text_type());
        return fmt::format("CASE WHEN LENGTH({0}) = 10 THEN {0} END", fmt::format("CAST(release_date AS {})", text_type()));
    }

    std::string number(double v) const { return raw(v) + (raw(v).find('e') == std::string::npos ? "e0" : ""); }
    std::string_view type() const {
        constexpr std::string_view types[] = {"DOUBLE", "DOUBLE PRECISION", "REAL", "Nullable(Float64)", "DOUBLE", "FLOAT64"};
        return types[static_cast<int>(dialect_)];
    }
    std::string_view text_type() const {
        constexpr std::string_view types[] = {"VARCHAR", "TEXT", "TEXT", "Nullable(String)", "STRING", "STRING"};
        return types[static_cast<int>(dialect_)];
    }
    /// Keeps an engine from writing a subquery into the query around it once for each use.
    std::string_view fence() const {
        return dialect_ == sql_dialect::postgres ? " OFFSET 0" : dialect_ == sql_dialect::sqlite ? " LIMIT -1 OFFSET 0" : "";
    }

    static std::string column_of(number_format f) {
        for (chip_field const& each : chipgauge::chip_fields())
            if (each.key == name_of(f)) return std::string(each.name);
        return {};
    }

  private:
    /// Of two: an old ClickHouse takes no more, and knows it in small letters.
    std::string larger(std::string const& a, std::string const& b) const {
        return fmt::format("{}({}, {})", dialect_ == sql_dialect::sqlite ? "max" : "greatest", a, b);
    }
    std::string null() const { return fmt::format("CAST(NULL AS {})", type()); }

    sql_dialect dialect_;
    std::vector<std::string> columns_;
};

} // namespace detail
} // namespace chipgauge
