#include "properties.hpp"

#include "checking.hpp"

#include <chipgauge/documents/check.hpp>
#include <chipgauge/text.hpp>
#include <chipgauge/writers/records/check.hpp>

using namespace chipgauge;

void fuzz_claims(std::string_view text) {
    date const through{2026, 9, 24};
    try {
        claim_file const file = claim_file::read(json_tree::read(text_input(std::string(text))));
        checked_file told{file.title(), {}};
        for (claim_on_file const& each : file.claims()) {
            MUST(!each.told.id.empty());
            for (claim_question const& q : each.questions) MUST(!q.ask.empty());
            // One question takes milliseconds; that of an assumption is asked many times, as are several days.
            if (told.claims.empty() && each.questions.size() <= 1 && !each.assumes) told.claims.push_back(check_claim(file, each, through));
        }
        std::vector<checked_file> const all{told};
        std::string json;
        json_writer out(json);
        write_check(out, all, through);
        must_be_json(json);
        for (tongue const t : {tongue::en, tongue::fr}) {
            document const d = check_document(told, through, language(t));
            must_be_text(to_text(d));
            must_be_text(to_markdown(d));
            must_be_text(to_html(d));
        }
    } catch (usage_error const& e) {
        must_be_said(e);
    }
}
