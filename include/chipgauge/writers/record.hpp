// A record: typed values under stable keys, told to a writer one by one. JSON, CSV and `classify` are written from the same telling.
// No value depends on the language, none is rounded, and nothing is kept but what is written.
#pragma once

#include <chipgauge/law/country.hpp>
#include <chipgauge/values/range.hpp>

#include <string_view>

namespace chipgauge {

/// Whether a list stands there when it has no items.
enum class presence : std::uint8_t { always, if_any };

/// Whom a record is told to. Items of a list have no key.
class record_writer {
  public:
    virtual void null(std::string_view key) = 0;
    virtual void number(std::string_view key, double value) = 0;
    virtual void flag(std::string_view key, bool value) = 0;
    /// A sentence for people, or a name; empty is a text too.
    virtual void text(std::string_view key, std::string_view value) = 0;
    /// A figure as a number, null where none is known, and beside it, under KEY_range, what else it may be: `[low, high]`, `null` as
    /// high where nothing bounds it, `[]` for what does not exist. An exact figure needs no range.
    virtual void figure(std::string_view key, range value) = 0;
    /// A number, `[low, high]` where it is not exact, null where nothing is known of it or it does not exist.
    virtual void span(std::string_view key, range value) = 0;
    virtual void open_list(std::string_view key, presence when = presence::always) = 0;
    virtual void open_record(std::string_view key = {}) = 0;
    virtual void close() = 0;

    /// A word of a closed set or an id; null where there is none.
    void word(std::string_view key, std::string_view value) {
        if (value.empty())
            null(key);
        else
            text(key, value);
    }
    void word(std::string_view key, truth value) {
        constexpr std::string_view words[] = {"no", "unknown", "yes"};
        text(key, words[static_cast<int>(value)]);
    }
    void word(std::string_view key, country value) {
        char const letters[2] = {value.first(), value.second()};
        word(key, value.named() ? std::string_view(letters, 2) : std::string_view());
    }
    /// YYYY-MM-DD, or as much of it as is known.
    void day(std::string_view key, partial_date value) {
        char digits[10] = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
        put(digits + 0, 4, value.year);
        put(digits + 5, 2, value.month);
        put(digits + 8, 2, value.day);
        word(key, {digits, std::size_t(!value.known() ? 0 : !value.month ? 4 : !value.day ? 7 : 10)});
    }
    void day(std::string_view key, date value) { day(key, partial_date(value.year, value.month, value.day)); }

  protected:
    ~record_writer() = default;

  private:
    static void put(char* to, int digits, int value) {
        for (; digits > 0; value /= 10) to[--digits] = static_cast<char>('0' + value % 10);
    }
};

} // namespace chipgauge
