#include "state.hpp"

#include "designs.hpp"

#include <chipgauge/readers/fleet_figures.hpp>
#include <chipgauge/words/page.hpp>

namespace chipgauge {
namespace {

constexpr auto const& usual_fleet = find_preset("deepseek-hopper") -> parts; // the one of the story

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

// What a link may say as it is. The rest is escaped, so that a name may contain anything.
std::string escaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF", plain = "-._~,=:*@;()/";
    std::string safe;
    for (char const c : text) {
        bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        auto const byte = static_cast<unsigned char>(c);
        if (letter || plain.find(c) != std::string_view::npos)
            safe += c;
        else
            ((safe += '%') += digits[byte >> 4]) += digits[byte & 15];
    }
    return safe;
}

// For a shell, whatever a link put into a name.
std::string quoted(std::string_view text) {
    std::string safe = "'";
    for (char const c : text) {
        if (c == '\'')
            safe += "'\\''";
        else
            safe += c;
    }
    return safe + "'";
}

/// Chips as a link names them. Those of the reader's own are numbered as they come.
struct namer {
    std::vector<chip_spec const*> own{};

    std::string operator()(chip const& c) {
        chip_spec const* const spec = design_of(c);
        if (!spec) return link_name(c);
        std::size_t i = 0;
        while (i < own.size() && own[i] != spec) ++i;
        if (i == own.size()) own.push_back(spec);
        return "@" + detail::digits(i + 1, 1);
    }
};

chip const* find_named(std::string_view name, std::vector<chip const*> const& own) {
    if (name.empty() || name[0] != '@') return find_chip(name);
    double n = 0;
    bool const number = detail::read_number(n, name.substr(1)).empty();
    return number && n >= 1 && n <= static_cast<double>(own.size()) ? own[static_cast<std::size_t>(n) - 1] : nullptr;
}

/// Collects what a link says that nobody can read.
struct unread_parts {
    std::vector<std::string>* into = nullptr;
    void operator()(std::string_view part) const {
        constexpr std::size_t most = 60;
        if (!into || part.empty()) return;
        std::size_t end = std::min(part.size(), most);
        while (end < part.size() && end > 0 && (static_cast<unsigned char>(part[end]) & 0xC0) == 0x80) --end;
        into->push_back(std::string(part.substr(0, end)) + (end < part.size() ? "…" : ""));
    }
};

std::string counts_of(fleet_part const& p) { return raw(p.count) + (p.at_most > p.count ? ".." + raw(p.at_most) : std::string()); }

few<fleet_part, most_kinds> read_fleet(std::string_view text, std::vector<chip const*> const& own, unread_parts const& unread) {
    if (fleet_preset const* const known = find_preset(text)) return known->parts;
    few<fleet_part, most_kinds> parts;
    for_each_part(text, ',', [&](std::string_view part) {
        std::size_t const colon = std::min(part.rfind(':'), part.size());
        fleet_part p{find_named(part.substr(0, colon), own), 0};
        if (p.chip && colon < part.size() && read_counts(p, part.substr(colon + 1)) && !parts.full())
            parts.push(p);
        else
            unread(part);
    });
    return parts;
}

// A link brings figures. Who says so, and under which addresses, it cannot know better than the catalog: nothing of that is taken.
std::string figures_of_link(std::string_view text) {
    constexpr std::size_t longest_name = 40;
    std::string kept(text);
    for (std::string_view const key : {"id", "sources", "confidence", "note", "aliases"}) kept = with_field(kept, *find_field(key), "");
    for (std::string_view const key : {"name", "vendor", "model", "link_name", "memory_type"}) {
        std::string_view said = said_of(*find_field(key), kept);
        if (said.size() <= longest_name) continue;
        std::size_t end = longest_name;
        while (end > 0 && (static_cast<unsigned char>(said[end]) & 0xC0) == 0x80) --end;
        kept = with_field(kept, *find_field(key), std::string(said.substr(0, end)) + "…");
    }
    return kept;
}

// What of the answers is shown, and how.
bool read_view(state& s, std::string_view key, std::string const& value) {
    if (key == "show") {
        for (std::size_t i = 0; i < std::size(panel_names); ++i)
            if (value == panel_names[i]) {
                s.beside = static_cast<panel>(i);
                return true;
            }
        return false;
    }
    if (key == "more") {
        s.more = value.substr(0, 200);
        return true;
    }
    if (key == "lang") {
        for (tongue const t : {tongue::en, tongue::fr})
            if (value == code_of(t)) s.lang = code_of(t);
        return !s.lang.empty();
    }
    plot_axis& axis = key == "x" ? s.x : s.y;
    axis = axis_of(value, axis);
    return key_of(axis) == value;
}

// One piece of a link, `key=value`. Returns whether it makes sense.
bool read_part(state& s, std::string_view key, std::string const& value, std::vector<chip const*> const& own, chip const*& why,
               unread_parts const& unread) {
    double figure = 0;
    if (key == "chip") return true; // read already
    if (key == "chips") {
        state named;
        for_each_part(value, ',', [&](std::string_view name) {
            chip const* const c = find_named(name, own);
            if (!c || (named.chips.full() && !named.chips.contains(c)))
                unread(name);
            else
                add_chip(named, *c);
        });
        if (!named.chips.empty()) s.chips = named.chips;
        return true;
    }
    if (key == "fleet") {
        if (auto const fleet = read_fleet(value, own, unread); !fleet.empty()) s.fleet = fleet;
        return true;
    }
    for (fleet_wish const& w : fleet_wishes)
        if (key == w.key) {
            s.asked.*w.said = value.substr(0, longest_wish);
            return true;
        }
    if (question_field const* const asks = find_question_field(key)) return asks->read(s, value).empty();
    if (key == "why") return (why = find_named(value, own)) != nullptr;
    if (key == "show" || key == "x" || key == "y" || key == "more" || key == "lang") return read_view(s, key, value);
    bool const number = detail::read_number(figure, value).empty();
    if (key == "parameters" && number && can_serve({figure * 1e9, s.model.bits})) {
        s.model.parameters = figure * 1e9;
        return true;
    }
    if (key == "bits" && number && can_serve({s.model.parameters, figure})) {
        s.model.bits = figure;
        return true;
    }
    return false;
}

} // namespace

state default_state(date today) {
    state s;
    s.on = today;
    for (chip const* c : default_chips) s.chips.push(c);
    s.selected = s.chips[0];
    s.fleet = usual_fleet;
    return s;
}

state read_fragment(std::string_view fragment, state const& defaults, std::vector<std::string>* into) {
    state s = defaults;
    chip const* why = nullptr;
    std::vector<chip const*> own;
    unread_parts const unread{into};
    for_each_part(fragment, '&', [&](std::string_view part) {
        if (part.substr(0, 5) != "chip=") return;
        if (own.size() == most_compared) return unread(part);
        own.push_back(&design(figures_of_link(unescaped(part.substr(5)))).get());
    });
    for_each_part(fragment, '&', [&](std::string_view part) {
        std::size_t const equals = std::min(part.find('='), part.size());
        std::string const value = equals < part.size() ? unescaped(part.substr(equals + 1)) : std::string();
        if (!read_part(s, part.substr(0, equals), value, own, why, unread)) unread(unescaped(part));
    });
    if (s.x == s.y) {
        unread(key_of(s.x));
        s.x = defaults.x;
        s.y = defaults.y;
    }
    // A chip that the link makes and names nowhere is there to be compared.
    for (std::size_t i = 0; i < own.size(); ++i)
        if (fragment.find("@" + detail::digits(i + 1, 1)) == std::string_view::npos) add_chip(s, *own[i]);
    if (why)
        s.selected = why;
    else if (!s.chips.contains(s.selected))
        s.selected = s.chips[0];
    return s;
}

std::string to_fragment(state const& s) {
    namer name;
    std::string text = "chips=";
    for (std::size_t i = 0; i < s.chips.size(); ++i) {
        if (i > 0) text += ',';
        text += name(*s.chips[i]);
    }
    for (question_field const& f : question_fields())
        if (std::string const said = f.write(s); !said.empty()) ((text += '&').append(f.key) += '=') += said;
    if (s.selected && s.selected != s.chips[0]) (text += "&why=") += name(*s.selected);
    if (s.beside != panel::why) (text += "&show=") += panel_names[static_cast<int>(s.beside)];
    if (s.x != plot_axes{}.x) (text += "&x=") += key_of(s.x);
    if (s.y != plot_axes{}.y) (text += "&y=") += key_of(s.y);
    if (s.model.parameters != language_model{}.parameters) (text += "&parameters=") += raw(s.model.parameters / 1e9);
    if (s.model.bits != language_model{}.bits) (text += "&bits=") += raw(s.model.bits);
    if (!(s.fleet == usual_fleet))
        for (std::size_t i = 0; i < s.fleet.size(); ++i)
            (((text += i ? "," : "&fleet=") += name(*s.fleet[i].chip)) += ':') += counts_of(s.fleet[i]);
    for (fleet_wish const& w : fleet_wishes)
        if (std::string const& said = s.asked.*w.said; !said.empty()) ((text += '&').append(w.key) += '=') += escaped(said);
    if (!s.more.empty()) (text += "&more=") += escaped(s.more);
    if (!s.lang.empty()) (text += "&lang=") += s.lang;
    for (chip_spec const* own : name.own) (text += "&chip=") += escaped(own->text());
    return text;
}

question question_of(state const& s) { return s; }

plot_axes axes_of(state const& s) { return {s.x, s.y, s.model}; }

std::string command_of(state const& s) {
    std::string text = "chipgauge compare";
    for (chip const* c : s.chips) {
        chip_spec const* const own = design_of(*c);
        text += own ? " --chip " + quoted(own->text()) : " " + std::string(c->id);
    }
    for (question_field const& f : question_fields())
        if (std::string const said = f.write(s); !said.empty()) {
            bool const plain = said.find_first_of(" '()") == std::string::npos;
            ((text += " --").append(f.key) += ' ') += plain ? said : quoted(said);
        }
    return text;
}

void add_chip(state& s, chip const& c) {
    if (!s.chips.full() && !s.chips.contains(&c)) s.chips.push(&c);
}

void remove_chip(state& s, chip const& c) {
    if (s.chips.size() < 2) return;
    few<chip const*, most_compared> kept;
    for (chip const* each : s.chips)
        if (each != &c) kept.push(each);
    s.chips = kept;
    if (s.selected == &c) s.selected = s.chips[0];
}

void add_own_chip(state& s, chip const* like) {
    std::string const text = like ? design_from(*like) : "name=" + language{}.say(words::page::your_chip) + ",market=datacenter";
    chip const* own = &design(text).get();
    for (int n = 2; s.chips.contains(own) && n < 100; ++n) {
        chip_field const& name = *find_field("name");
        own = &design(with_field(text, name, std::string(said_of(name, text)) + " " + detail::digits(static_cast<unsigned>(n), 1))).get();
    }
    add_chip(s, *own);
    s.selected = own;
    s.beside = panel::figures;
}

void replace_chip(state& s, chip const& old, chip const& by) {
    for (std::size_t i = 0; i < s.chips.size(); ++i)
        if (s.chips[i] == &old) s.chips[i] = &by;
    for (std::size_t i = 0; i < s.fleet.size(); ++i)
        if (s.fleet[i].chip == &old) s.fleet[i].chip = &by;
    if (s.selected == &old) s.selected = &by;
}

} // namespace chipgauge
