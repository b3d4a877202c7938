#include <chipgauge/readers/typed_figures.hpp>

#include "views.hpp"

// What the compared chips can serve at most: the size of the model is the question, the table the answer.
namespace chipgauge::views {
namespace {

using namespace theme;

// Sizes that were published with their weights, in billions, and widths that weights are stored in.
constexpr double sizes[] = {8, 32, 70, 123, 235, 405, 671, 1000};
constexpr double widths[] = {4, 8, 16};

template<std::size_t N>
void figure_field(char const* name, std::string_view label, std::string_view unit, double const (&offered)[N], double now, ui::area where,
                  auto choose) {
    static std::string typed;
    auto const words = [&](double v) { return figure(v) + std::string(unit); };
    ui::field(name, where, label, words(now));
    if (!ui::begin_popup(name, {where.at.x, where.at.y + ui::field_height() + px(4)}, px(200, 56 + 44 * static_cast<float>(N)), label))
        return;
    bool done = ui::search(in(say::type_a_number), typed);
    double v = 0;
    if (!typed.empty() && read_typed(v, typed, typed_as).empty()) choose(v);
    controls::begin(controls::kind::options, ImGui::GetID("options"), label);
    for (double const each : offered)
        if (ui::choice(words(each), "", each == now)) {
            choose(each);
            done = true;
        }
    controls::end();
    if (done) ImGui::CloseCurrentPopup();
    ui::end_popup();
}

} // namespace

float inference_view(model const& m, state& s, ui::area where) {
    auto const serve = [&](language_model wanted) {
        if (can_serve(wanted)) s.model = wanted;
    };
    float const width = px(148);
    figure_field("parameters", in(say::model), in(say::billion_parameters), sizes, s.model.parameters / 1e9, {where.at, width + px(32)},
                 [&](double v) {
                     serve({v * 1e9, s.model.bits});
                 });
    figure_field("bits", in(say::stored_in), in(say::bits), widths, s.model.bits, {{where.at.x + width + px(40), where.at.y}, px(100)},
                 [&](double v) {
                     serve({s.model.parameters, v});
                 });
    float const top = ui::field_height() + px(12);
    return top + document_view(m.told, {{where.at.x, where.at.y + top}, where.width});
}

} // namespace chipgauge::views
