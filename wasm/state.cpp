#include "state.hpp"

namespace chipgauge {
namespace {

int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// Mail programs and chats escape what they need not.
std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0) {
            plain += static_cast<char>(hex(text[i + 1]) * 16 + hex(text[i + 2]));
            i += 2;
        } else {
            plain += text[i] == '+' ? ' ' : text[i];
        }
    }
    return plain;
}

/// Calls `with` for each part of `text` between separators.
template<class Function>
void for_each_part(std::string_view text, char separator, Function with) {
    while (!text.empty()) {
        std::size_t const end = text.find(separator);
        with(text.substr(0, end));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

void append(std::string& to, country c) {
    to += c.first();
    to += c.second();
}

void append(std::string& to, int number, int digits) {
    for (int unit = digits == 4 ? 1000 : 10; unit > 0; unit /= 10) to += static_cast<char>('0' + number / unit % 10);
}

// The name that a reader would type, as long as it means this chip: `h20`, `rtx-4090-d`.
std::string link_name(chip const& c) {
    for (std::string_view alias : c.aliases) {
        std::string name;
        for (char letter : alias) {
            if (letter >= 'A' && letter <= 'Z')
                name += static_cast<char>(letter - 'A' + 'a');
            else
                name += letter == ' ' ? '-' : letter;
        }
        bool const plain = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
        if (plain && !name.empty() && find_chip(name) == &c) return name;
    }
    std::string_view const short_id = c.id.substr(c.id.find('-') + 1);
    return std::string(find_chip(short_id) == &c ? short_id : c.id);
}

} // namespace

bool can_ask(date on) { return on >= first_day && on <= last_day; }
bool can_ask(country to) { return to.named() && to != country("US"); }

state default_state(date today) {
    state s;
    s.on = today;
    for (chip const* c : default_chips) s.chips.push(c);
    s.selected = s.chips[0];
    return s;
}

state read_fragment(std::string_view fragment, state const& defaults) {
    state s = defaults;
    chip const* why = nullptr;
    for_each_part(fragment, '&', [&](std::string_view part) {
        std::size_t const equals = part.find('=');
        if (equals == std::string_view::npos) return;
        std::string_view const key = part.substr(0, equals);
        std::string const value = unescaped(part.substr(equals + 1));
        if (key == "chips") {
            state named;
            for_each_part(value, ',', [&](std::string_view name) {
                if (chip const* c = find_chip(name)) add_chip(named, *c);
            });
            if (!named.chips.empty()) s.chips = named.chips;
        } else if (key == "on") {
            if (auto const on = parse_date(value); on && can_ask(*on)) s.on = *on;
        } else if (key == "to") {
            if (country const to = parse_country(value); can_ask(to)) s.to = to;
        } else if (key == "headquarters") {
            if (country const seat = parse_country(value); seat.named()) s.headquarters = seat;
        } else if (key == "reading") {
            if (value == "printed") s.as = reading::printed;
            if (value == "enforced") s.as = reading::enforced;
        } else if (key == "why") {
            why = find_chip(value);
        }
    });
    if (why)
        s.selected = why;
    else if (!s.chips.contains(s.selected))
        s.selected = s.chips[0];
    return s;
}

std::string to_fragment(state const& s) {
    std::string text = "chips=";
    for (std::size_t i = 0; i < s.chips.size(); ++i) {
        if (i > 0) text += ',';
        text += link_name(*s.chips[i]);
    }
    text += "&on=";
    append(text, s.on.year, 4);
    text += '-';
    append(text, s.on.month, 2);
    text += '-';
    append(text, s.on.day, 2);
    text += "&to=";
    append(text, s.to);
    if (s.headquarters.named()) append(text += "&headquarters=", s.headquarters);
    if (s.as == reading::printed) text += "&reading=printed";
    if (s.selected && s.selected != s.chips[0]) (text += "&why=") += link_name(*s.selected);
    return text;
}

question question_of(state const& s) {
    question q;
    q.on = s.on;
    q.to = s.to;
    q.headquarters = s.headquarters;
    q.as = s.as;
    return q;
}

void add_chip(state& s, chip const& c) {
    if (!s.chips.full() && !s.chips.contains(&c)) s.chips.push(&c);
}

void remove_chip(state& s, chip const& c) {
    if (s.chips.size() < 2) return;
    few<chip const*, most_chips> kept;
    for (chip const* each : s.chips)
        if (each != &c) kept.push(each);
    s.chips = kept;
    if (s.selected == &c) s.selected = s.chips[0];
}

} // namespace chipgauge
