#include "ascii.hpp"

#include <chipgauge/readers/plain_text.hpp>

namespace {

struct stand_in {
    std::string_view sign, ascii;
};

constexpr stand_in stand_ins[] = {
    {"≥", ">="},    {"≤", "<="}, {"×", "x"},   {"−", "-"},      {"–", "-"},      {"—", "-"},  {"─", "-"},  {"…", "..."}, {"’", "'"},
    {"‘", "'"},     {"“", "\""}, {"”", "\""},  {"«", "\""},     {"»", "\""},     {"²", "2"},  {"±", "+-"}, {"→", "->"},  {"∞", "inf"},
    {"§", "sec. "}, {"·", "*"},  {"½", "1/2"}, {"\u00a0", " "}, {"\u202f", " "}, {"œ", "oe"}, {"Œ", "OE"}, {"é", "e"},   {"è", "e"},
    {"ê", "e"},     {"ë", "e"},  {"à", "a"},   {"â", "a"},      {"ç", "c"},      {"î", "i"},  {"ï", "i"},  {"ô", "o"},   {"ö", "o"},
    {"û", "u"},     {"ù", "u"},  {"ü", "u"},   {"É", "E"},      {"È", "E"},      {"À", "A"},  {"Î", "I"},  {"Å", "A"},   {"å", "a"},
    {"ã", "a"},     {"á", "a"},  {"í", "i"},   {"ó", "o"},      {"ñ", "n"},      {"Ö", "O"},  {"Ü", "U"},
};

} // namespace

std::string in_ascii(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        auto const next = chipgauge::detail::first_of(text);
        std::size_t const size = next.size ? next.size : 1;
        std::string_view const sign = text.substr(0, size);
        std::string_view ascii = next.size == 1 ? sign : "?";
        for (stand_in const& each : stand_ins)
            if (each.sign == sign) ascii = each.ascii;
        out += ascii;
        text.remove_prefix(size);
    }
    return out;
}
