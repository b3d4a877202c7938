// Verdicts for publishers and search engines: ClaimReview of schema.org as JSON-LD, to stand on the page that shows the review.
#pragma once

#include <chipgauge/documents/check.hpp>
#include <chipgauge/writers/record.hpp>

#include <span>

namespace chipgauge {

/// Who reviews, and where the review is published.
struct reviewer {
    std::string name{}, url{};
};

namespace detail {

inline void write_typed(record_writer& out, std::string_view key, std::string_view type) {
    out.open_record(key);
    out.text("@type", type);
}

/// 1 false to 5 true; a verdict between them, or none at all, has no number, only its name.
inline void write_rating(record_writer& out, checked_claim const& c, language in) {
    write_typed(out, "reviewRating", "Rating");
    if (c.verdict == verdict::holds || c.verdict == verdict::does_not_hold) {
        out.number("ratingValue", c.verdict == verdict::holds ? 5 : 1);
        out.number("bestRating", 5);
        out.number("worstRating", 1);
    }
    out.text("alternateName", verdict_in_words(c, in));
    out.close();
}

inline void write_reviewed(record_writer& out, checked_claim const& c) {
    write_typed(out, "itemReviewed", "Claim");
    if (!c.articles.empty()) {
        published_article const& a = c.articles[0];
        write_typed(out, "author", "Organization");
        out.text("name", a.outlet);
        out.close();
        if (a.day.known()) out.day("datePublished", a.day);
    }
    out.open_list("appearance");
    for (published_article const& a : c.articles) {
        write_typed(out, {}, "CreativeWork");
        out.text("headline", a.title);
        if (!a.url.empty()) out.text("url", a.url);
        out.close();
    }
    out.close();
    out.close();
}

} // namespace detail

/// What cannot be computed was not reviewed, and is left out.
inline void write_claim_reviews(record_writer& out, checked_file const& file, reviewer const& by, date on, language in) {
    for (checked_claim const& c : file.claims) {
        if (c.verdict == verdict::not_computable) continue;
        detail::write_typed(out, {}, "ClaimReview");
        if (!by.url.empty()) out.text("url", by.url + "#" + c.id);
        out.text("inLanguage", code_of(in.speaks()));
        out.day("datePublished", on);
        detail::write_typed(out, "author", "Organization");
        out.text("name", by.name);
        if (!by.url.empty()) out.text("url", by.url);
        out.close();
        out.text("claimReviewed", c.claim.in(in));
        detail::write_rating(out, c, in);
        detail::write_reviewed(out, c);
        out.close();
    }
}

/// One JSON-LD object with all of them.
template<class Each>
void write_claim_reviews(record_writer& out, Each each) {
    out.open_record();
    out.text("@context", "https://schema.org");
    out.open_list("@graph");
    each();
    out.close();
    out.close();
}

} // namespace chipgauge
