#include <chipgauge/readers/typed_figures.hpp>

#include <chipgauge/words/chip_fields.hpp>

#include <algorithm>

#include "designs.hpp"
#include "views.hpp"

// The figures of the selected chip and who says so; those of a chip of the reader's own are there to be edited.
namespace chipgauge::views {
namespace {

using namespace theme;

struct form_field {
    std::string_view key;
    std::string_view example;
};

constexpr form_field form[] = {
    {"name", ""},
    {"vendor", ""},
    {"market", "datacenter"},
    {"released", "2026-11"},
    {"fp16", "148"},
    {"bf16", ""},
    {"fp8", ""},
    {"fp4", ""},
    {"int8", ""},
    {"int4", ""},
    {"tf32", ""},
    {"fp64", ""},
    {"die", "814"},
    {"dies", ""},
    {"transistor", "finfet"},
    {"memory", "4000"},
    {"memory_gb", ""},
    {"link", ""},
    {"host", ""},
    {"power", ""},
};

constexpr bool takes_a_figure(std::string_view key) {
    for (std::string_view const words : {"name", "vendor", "market", "released", "transistor"})
        if (key == words) return false;
    return true;
}

/// What was typed last and is no figure: it stays in its field with the reason, and the chip goes without that figure.
struct refusal {
    std::string chip{}, typed{}, why{};
    chip_field const* field = nullptr;
};

// Fields beside each other, as many as fit.
float edit(chip_spec const& own, state& s, ui::area where) {
    static refusal refused;
    float const gap = px(8), step = ui::field_height() + px(8);
    auto const columns = static_cast<std::size_t>(std::max(2.0f, where.width / px(140)));
    float const width = (where.width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    std::optional<std::string> changed;
    bool is_refused = false;
    ImGui::PushID("form");
    for (std::size_t i = 0; i < std::size(form); ++i) {
        chip_field const& field = *find_field(form[i].key);
        ImVec2 const at{where.at.x + static_cast<float>(i % columns) * (width + gap), where.at.y + static_cast<float>(i / columns) * step};
        bool const wrong = refused.field == &field && refused.chip == own.text();
        is_refused = is_refused || wrong;
        std::string_view const label = in(label_of_field(form[i].key)), example = form[i].example;
        std::string text = wrong ? refused.typed : std::string(said_of(field, own.text()));
        if (!wrong && takes_a_figure(form[i].key)) text = as_typed(text);
        if (!ui::entry(field.key, {at, width}, label, text, example.empty() ? std::string() : in(say::for_example, example),
                       wrong ? refused.why : std::string()))
            continue;
        std::string plain = text;
        refused = {};
        complaint why = takes_a_figure(form[i].key) ? plain_figures(plain, text, typed_as) : complaint();
        if (chip_draft trial; why.empty()) why = field.read(trial, plain);
        changed = with_field(own.text(), field, why.empty() ? plain : "");
        if (!why.empty()) refused = {*changed, text, why.in(in), &field};
    }
    ImGui::PopID();
    float y = where.at.y + static_cast<float>((std::size(form) + columns - 1) / columns) * step;
    auto const complain = [&](std::string_view words) {
        y += draw_paragraph(&ui::canvas(), {where.at.x, y}, where.width, colors().in_a.ink, words) + px(2);
    };
    if (is_refused && refused.field) complain(in(say::field_refused, in(label_of_field(refused.field->key)), refused.why));
    for (complaint const& each : own.complaints()) complain(each.in(in));
    y += draw_paragraph(&ui::canvas(), {where.at.x, y}, where.width, colors().muted, in(say::form_help), {type::small});
    if (changed) replace_chip(s, own.get(), design(*changed).get());
    return y - where.at.y + px(12);
}

} // namespace

std::string as_typed(std::string_view plain) {
    std::string text;
    auto const digit = [&](std::size_t i) { return i < plain.size() && plain[i] >= '0' && plain[i] <= '9'; };
    for (std::size_t i = 0; i < plain.size(); ++i)
        if (plain[i] == '.' && i > 0 && digit(i - 1) && digit(i + 1))
            text += in(words::decimals);
        else
            text += plain[i];
    return text;
}

float figures_view(model const& m, state& s, ui::area where) {
    chip const& c = *m.explained.chip;
    chip_spec const* const own = design_of(c);
    float y = where.at.y;
    if (own) {
        y += figure_sliders(s, {{where.at.x, y}, where.width});
        y += edit(*design_of(*s.selected), s, {{where.at.x, y}, where.width});
    } else if (ui::link("change", {where.at.x + where.width, y}, in(say::change_figures), {}, ui::align::right))
        add_own_chip(s, &c);
    return y - where.at.y + document_view(m.told, {{where.at.x, y}, where.width});
}

} // namespace chipgauge::views
