// How long a fleet trains a model, and which lines the training crosses. Arithmetic on dense 16-bit rates and a utilization.
#pragma once

#include <chipgauge/answers/caps_in_force.hpp>
#include <chipgauge/answers/fleet.hpp>
#include <chipgauge/law/training_lines.hpp>

namespace chipgauge {

/// What part of their dense 16-bit rate chips do in training, as published: 38 to 43 % for Llama 3 (arXiv:2407.21783), 46.2 % for PaLM
/// (arXiv:2204.02311).
inline constexpr range published_utilization{0.38, 0.462, -1};

/// A training: its operations, and how well the chips are used.
struct training_run {
    double operations = 0;
    double parameters = 0, tokens = 0; ///< where the operations follow from them; else 0
    range utilization = published_utilization;
    bool utilization_given = false;
};

/// Six operations for each parameter and token: two forward, four backward. Kaplan et al., "Scaling Laws for Neural Language Models",
/// arXiv:2001.08361.
constexpr double training_operations(double parameters, double tokens) { return 6 * parameters * tokens; }

/// Days that a fleet takes for so many operations.
constexpr range training_days(fleet_sum const& s, double operations, range utilization) {
    range const a_day = s.fp16 * range::exactly(1e12 * 86400) * utilization;
    return range::exactly(operations) / a_day;
}
/// Hours of one chip. Of chips of one kind they do not depend on how many there are; of several, on the mix.
constexpr range chip_hours(fleet_part const* parts, std::size_t n, double operations, range utilization) {
    fleet_part const one{parts[0].chip, 1};
    fleet_sum const s = n == 1 ? add_up(&one, 1) : add_up(parts, n);
    return s.chips * training_days(s, operations, utilization) * range::exactly(24);
}

enum class line_status : std::uint8_t { in_force, printed, repealed };

constexpr std::string_view key_of(line_status s) {
    constexpr std::string_view keys[] = {"in_force", "printed", "repealed"};
    return keys[static_cast<int>(s)];
}

/// A line for a training, as it stands on a day.
struct line_on_a_day {
    std::string_view id{}, citation{}, url{};
    double operations = 0;
    bool by_more = false;
    line_status status = line_status::in_force;

    constexpr truth crossed_by(double run) const { return certainly(by_more ? run > operations : run >= operations); }
};

inline constexpr std::size_t most_training_lines = 8;

/// The lines that have begun: those of the export rules that count training, and those of other texts, repealed ones as such.
constexpr few<line_on_a_day, most_training_lines> training_lines_on(date on) {
    few<line_on_a_day, most_training_lines> all;
    for (training_line const& l : law::training_lines) {
        if (l.effective > on) continue;
        line_on_a_day const now{l.id,         l.citation, l.url,
                                l.operations, l.by_more,  l.repealed ? line_status::repealed : line_status::in_force};
        std::size_t at = 0;
        while (at < all.count && all[at].id != l.id) ++at;
        if (at == all.count)
            all.push(now);
        else
            all.items[at] = now;
    }
    for (cap const* c : caps_in_force(on, reading::printed))
        if (c->unit == cap_unit::training_operations)
            all.push({c->id.text, c->instrument->citation, c->instrument->url, c->amount, c->crossed_by == comparison::more_than,
                      c->known_to == read_as::printed_only ? line_status::printed : line_status::in_force});
    return all;
}

} // namespace chipgauge
