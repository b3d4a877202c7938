#include "checking.hpp"
#include "commands.hpp"
#include "usage_error.hpp"
#include "write.hpp"

#include <chipgauge/documents/check.hpp>
#include <chipgauge/words/check.hpp>
#include <chipgauge/writers/claim_review.hpp>
#include <chipgauge/writers/records/check.hpp>

using namespace chipgauge;

namespace {

std::string claim_reviews(options const& o, std::vector<claim_file> const& files, std::vector<checked_file> const& checked) {
    std::string out;
    json_writer json(out);
    write_claim_reviews(json, [&] {
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (files[i].publisher().empty()) files[i].text().refuse(0, words::check::no_publisher);
            write_claim_reviews(json, checked[i], {files[i].publisher(), files[i].publisher_url()}, o.asked.on, o.in);
        }
    });
    return out;
}

std::string written(options const& o, std::vector<claim_file> const& files, std::vector<checked_file> const& checked) {
    if (o.format == output_format::claimreview) return claim_reviews(o, files, checked);
    if (for_machines(o)) return write_record(o, [&](record_writer& out) { write_check(out, checked, o.asked.on); });
    std::vector<document> documents;
    for (checked_file const& each : checked) documents.push_back(check_document(each, o.asked.on, o.in));
    return write(documents, o);
}

} // namespace

/// Exits with 1 where a claim that must hold does not.
result check(options const& o) {
    if (o.names.empty()) throw usage_error(words::check::name_a_file);
    std::vector<claim_file> files;
    std::vector<checked_file> checked;
    result r;
    for (std::string const& name : o.names) {
        files.push_back(claim_file::read(name));
        checked.push_back(check_claims(files.back(), o.asked.on));
        for (checked_claim const& c : checked.back().claims) r.failed = r.failed || c.fails();
    }
    r.output = written(o, files, checked);
    return r;
}
