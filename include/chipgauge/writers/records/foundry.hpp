// Records of `foundry`: the shipment, whether it is presumed 3A090.a, and what overcomes that.
#pragma once

#include <chipgauge/readers/shipment.hpp>
#include <chipgauge/writers/records/question.hpp>

namespace chipgauge {

inline void write_foundry(record_writer& out, foundry_question const& shipment, question const& q) {
    write_verb(out, "foundry", q, [&] {
        foundry_answer const a = presumption(shipment);
        out.open_record("shipment");
        out.word("seller_is_foundry_or_osat", shipment.seller_is_foundry_or_osat);
        out.word("advanced_logic", shipment.advanced_logic);
        out.figure("transistors_billion", shipment.transistors.value());
        out.word("hbm", shipment.has_hbm);
        out.word("packager", word_for(shipment.packaged_by, detail::packagers));
        out.word("designer", word_for(shipment.by, detail::designers));
        out.word("attested_below_3a090", shipment.attested_below_3a090);
        out.word("applied_for_approval", shipment.applied_for_approval);
        out.close();
        out.word("presumption_reaches", a.presumption_reaches);
        out.word("presumed_3a090_a", a.presumed);
        out.open_list("rebuttals");
        for (rebuttal const& r : a.rebuttals) {
            out.open_record();
            out.word("id", r.id);
            out.word("open", r.open);
            out.text("cfr", r.cfr);
            out.close();
        }
        out.close();
        out.open_list("transistor_lines");
        for (law::transistor_line const& line : law::transistor_lines) {
            if (!counts_on(line, shipment.on)) continue;
            out.open_record();
            out.number("below_billion", line.below.value());
            out.flag("only_without_hbm", line.only_without_hbm);
            out.close();
        }
        out.close();
    });
}

} // namespace chipgauge
