#include <chipgauge/readers/typed_figures.hpp>

#include <algorithm>

#include "designs.hpp"
#include "views.hpp"

// The figures of the selected chip and who says so; those of a chip of the reader's own are there to be edited.
namespace chipgauge::views {
namespace {

using namespace theme;

struct form_field {
    std::string_view key;
    char const* hint;
};

constexpr form_field form[] = {
    {"name", ""},
    {"vendor", ""},
    {"market", "datacenter, consumer"},
    {"released", "2026-11"},
    {"fp16", "e.g. 148"},
    {"bf16", ""},
    {"fp8", ""},
    {"fp4", ""},
    {"int8", ""},
    {"int4", ""},
    {"tf32", ""},
    {"fp64", ""},
    {"die", "e.g. 814"},
    {"dies", ""},
    {"transistor", "finfet"},
    {"memory", "e.g. 4000"},
    {"memory_gb", ""},
    {"link", ""},
    {"host", ""},
    {"power", ""},
};

constexpr bool is_figure(std::string_view key) {
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
        std::string text(wrong ? std::string_view(refused.typed) : said_of(field, own.text()));
        if (!ui::entry(field.key, {at, width}, field.title, text, form[i].hint, wrong ? refused.why : std::string())) continue;
        std::string plain = text;
        refused = {};
        complaint why = is_figure(form[i].key) ? plain_figures(plain, text, numerals::english) : complaint();
        if (chip_draft trial; why.empty()) why = field.read(trial, plain);
        changed = with_field(own.text(), field, why.empty() ? plain : "");
        if (!why.empty()) refused = {*changed, text, std::move(why), &field};
    }
    ImGui::PopID();
    float y = where.at.y + static_cast<float>((std::size(form) + columns - 1) / columns) * step;
    auto const say = [&](std::string_view words) {
        y += draw_paragraph(&ui::canvas(), {where.at.x, y}, where.width, colors().in_a.ink, words) + px(2);
    };
    if (is_refused && refused.field)
        say(std::string(refused.field->title) + ": " + refused.why + ". Until then it counts as not published.");
    for (complaint const& each : own.complaints()) say(each);
    y += draw_paragraph(
        &ui::canvas(), {where.at.x, y}, where.width, colors().muted,
        "Dense rates. Empty is not published, none does not exist, 800..900 is a range. The address of the page holds the figures; "
        "nothing is sent.",
        {type::small});
    if (changed) replace_chip(s, own.get(), design(*changed).get());
    return y - where.at.y + px(12);
}

} // namespace

float figures_view(model const& m, state& s, ui::area where) {
    chip const& c = *m.explained.chip;
    chip_spec const* const own = design_of(c);
    float y = where.at.y;
    if (own)
        y += edit(*own, s, where);
    else if (ui::link("change", {where.at.x + where.width, y}, "Change these figures", {}, ui::align::right))
        add_own_chip(s, &c);
    return y - where.at.y + document_view(m.told, {{where.at.x, y}, where.width});
}

} // namespace chipgauge::views
