// A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
#pragma once

#include <chipgauge/writers/atom.hpp>
#include <chipgauge/writers/json.hpp>

namespace chipgauge {

inline std::string to_json_feed(feed const& f) {
    std::string text;
    json_writer json(text);
    record_writer& out = json;
    out.open_record();
    out.text("version", "https://jsonfeed.org/version/1.1");
    out.text("title", f.title);
    out.text("description", disclaimer(f.updated, f.in));
    out.text("language", code_of(f.in.speaks()));
    out.open_list("authors");
    out.open_record();
    out.text("name", "chipgauge");
    out.close();
    out.close();
    out.open_list("items");
    for (feed_entry const& e : f.entries) {
        out.open_record();
        out.text("id", e.id);
        if (!e.url.empty()) out.text("external_url", e.url);
        out.text("title", e.title);
        out.text("content_text", e.text);
        out.text("date_published", detail::moment_of(e.on));
        out.text("date_modified", detail::moment_of(e.on));
        out.open_list("tags");
        out.text({}, key_of(e.kind));
        out.close();
        out.close();
    }
    out.close();
    out.close();
    return text;
}

} // namespace chipgauge
