#include "properties.hpp"

#include <chipgauge/text.hpp>
#include <chipgauge/writers/records/compare.hpp>
#include <chipgauge/writers/records/headroom.hpp>

using namespace chipgauge;

namespace {

/// A chip goes to CSV and comes back the same.
void must_come_back(chip const& c) {
    chip const* const one[] = {&c};
    std::string const written = chips_csv(one);
    must_be_csv(written);
    csv_records records(written);
    MUST(records.next() && records.next());
    chip_draft draft;
    for (std::size_t i = 0; i < records.fields().size(); ++i) MUST(chip_fields()[i].read(draft, records.fields()[i]).empty());
    chip again;
    MUST(!finish(again, draft));
    chip const* const other[] = {&again};
    MUST(chips_csv(other) == written);
}

void must_be_documents(document const& d) {
    must_be_text(to_text(d));
    must_be_text(to_text(d, {40, false}));
    must_be_text(to_markdown(d));
    must_be_text(to_html(d));
}

template<class Tell>
void must_be_records(Tell tell) {
    std::string json, csv;
    json_writer as_json(json);
    tell(as_json);
    must_be_json(json);
    csv_writer as_csv(csv);
    tell(as_csv);
    must_be_text(csv);
}

} // namespace

void fuzz_chip(std::string_view text) {
    chip_spec const spec(text);
    for (complaint const& why : spec.complaints())
        for (tongue const t : {tongue::en, tongue::fr}) MUST(!why.in(t).empty());
    if (!spec.complaints().empty()) return;
    chip const& c = spec.get();
    must_come_back(c);
    if (!judgeable(c)) return;
    question q;
    q.on = {2026, 9, 24};
    std::vector<assessment> const one{assess(c, q)};
    assessment const& a = one[0];
    must_be_records([&](record_writer& out) { write_explanation(out, one, q); });
    must_be_records([&](record_writer& out) { write_headroom(out, one, q); });
    for (language const in : {language(tongue::en), language(tongue::fr)}) {
        must_be_documents(explanation(a, in));
        must_be_documents(comparison_document(one, in));
        must_be_documents(headroom_document(c, q, false, in));
        must_be_documents(figures_document(a, in));
        must_be_text(to_svg(plot_of(one, q), q.on, words_of(one, q.on, {}, in), in));
        if (c.kind != product::processor) continue;
        must_be_documents(fleet_document({{&c, 1000}}, q, nullptr, in));
        must_be_documents(inference_document({&c}, {}, in));
    }
}
