// Prints the words of the page's HTML as JSON, by language and key: for page.mjs, while the page is built.
#include <chipgauge/words/page_html.hpp>

#include <cstdio>
#include <string>

int main() {
    using namespace chipgauge;
    std::string out = "{";
    for (tongue const t : {tongue::en, tongue::fr}) {
        out.append(t == tongue::en ? "\"" : ",\"").append(code_of(t)) += "\":{";
        for (words::page_text const& each : words::page_texts) {
            if (out.back() != '{') out += ',';
            out.append("\"").append(each.key) += "\":\"";
            for (char const c : each.text.in(t)) (c == '"' || c == '\\' ? out += '\\' : out) += c;
            out += '"';
        }
        out += '}';
    }
    std::puts((out + "}").c_str());
}
