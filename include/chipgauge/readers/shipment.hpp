// A shipment of a fabricator or packager, as text: `node=7`, `transistors=28`, `hbm=no`. What is not said is unknown.
#pragma once

#include <chipgauge/answers/foundry.hpp>
#include <chipgauge/readers/chip_fields.hpp>

namespace chipgauge {

/// A shipment while it is read: node and transistor say together whether its logic is advanced.
struct shipment_draft {
    foundry_question asked{};
    range node_nm{};
    transistor kind = transistor::unknown;
};

/// One fact of a shipment: the key that is typed, and how its text is read.
struct shipment_fact {
    std::string_view key{};
    complaint (*read)(shipment_draft&, std::string_view text) = nullptr;
};

namespace detail {

inline constexpr word<truth> yes_or_no[] = {{"yes", truth::yes}, {"no", truth::no}, {"unknown", truth::unknown}};
inline constexpr word<truth> sellers[] = {{"foundry", truth::yes}, {"osat", truth::yes}, {"other", truth::no}};
inline constexpr word<designer> designers[] = {
    {"approved", designer::approved}, {"authorized", designer::authorized}, {"neither", designer::neither}, {"unknown", designer::unknown}};
inline constexpr word<packager> packagers[] = {{"foundry", packager::fabricator_outside_d5},
                                               {"approved-osat", packager::approved_osat},
                                               {"other", packager::other},
                                               {"unknown", packager::unknown}};

inline complaint read_advanced(shipment_draft& into, complaint why) {
    if (why.empty()) into.asked.advanced_logic = advanced_logic(into.node_nm, into.kind);
    return why;
}

inline complaint read_count_of_transistors(shipment_draft& into, std::string_view text) {
    range count;
    complaint why = read_figure(count, text);
    if (why.empty()) why = refuse_zero(count);
    if (why.empty()) into.asked.transistors = ranged<billions>::of(count);
    return why;
}

} // namespace detail

inline constexpr shipment_fact shipment_facts[] = {
    {"seller", [](shipment_draft& s, std::string_view t) { return read_word(s.asked.seller_is_foundry_or_osat, t, detail::sellers); }},
    {"node", [](shipment_draft& s, std::string_view t) { return detail::read_advanced(s, read_figure(s.node_nm, t)); }},
    {"transistor",
     [](shipment_draft& s, std::string_view t) { return detail::read_advanced(s, read_word(s.kind, t, detail::transistor_words)); }},
    {"transistors", detail::read_count_of_transistors},
    {"hbm", [](shipment_draft& s, std::string_view t) { return read_word(s.asked.has_hbm, t, detail::yes_or_no); }},
    {"packager", [](shipment_draft& s, std::string_view t) { return read_word(s.asked.packaged_by, t, detail::packagers); }},
    {"designer", [](shipment_draft& s, std::string_view t) { return read_word(s.asked.by, t, detail::designers); }},
    {"attested", [](shipment_draft& s, std::string_view t) { return read_word(s.asked.attested_below_3a090, t, detail::yes_or_no); }},
    {"applied", [](shipment_draft& s, std::string_view t) { return read_word(s.asked.applied_for_approval, t, detail::yes_or_no); }},
};

/// The fact of a key; nullptr for a key that none has.
constexpr shipment_fact const* find_shipment_fact(std::string_view key) {
    for (shipment_fact const& f : shipment_facts)
        if (f.key == key) return &f;
    return nullptr;
}

} // namespace chipgauge
