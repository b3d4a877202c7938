// A sentence that waits for its reader's language: what a reader of texts complains is known before it is known who will read it.
//
//     complaint const why(words::complaints::given_twice, field.key);
//     why.empty();                     // whether there is anything to say
//     why.in(language(tongue::fr));    // the sentence
#pragma once

#include <chipgauge/words/language.hpp>

#include <memory>
#include <type_traits>

namespace chipgauge {

class sentence {
  public:
    /// Nothing to say.
    sentence() = default;
    sentence(phrase const& p) : said_(std::make_shared<told const>(told{p, {}, {}})) {}
    /// The places take sentences, phrases, whole numbers, and texts that are the same in every language: names, and what was typed.
    template<int N, class... T>
    sentence(pattern<N> const& p, T const&... values) : said_(std::make_shared<told const>(told{p, {}, {part(values)...}})) {
        static_assert(sizeof...(T) == N, "a pattern takes as many values as it has places");
    }
    /// The same in every language.
    static sentence verbatim(std::string_view text) {
        sentence s;
        s.said_ = std::make_shared<told const>(told{{}, std::string(text), {}});
        return s;
    }
    /// `a`, `a or b`, `a, b or c`: of any number of names.
    static sentence list(std::vector<std::string> const& names, phrase const& conjunction) {
        sentence all = verbatim(names.empty() ? std::string_view() : names[0]);
        for (std::size_t i = 1; i < names.size(); ++i)
            all = i + 1 < names.size() ? sentence(words::one_and_more, all, names[i])
                                       : sentence(words::one_and_last, all, conjunction, names[i]);
        return all;
    }

    bool empty() const { return !said_; }
    std::string in(language) const;

  private:
    struct told {
        detail::texts words; ///< empty for what is the same in every language
        std::string verbatim;
        std::vector<sentence> values;
    };

    template<class T>
    static sentence part(T const& value) {
        if constexpr (std::is_convertible_v<T const&, sentence>)
            return value;
        else if constexpr (std::is_integral_v<T>)
            return verbatim(std::to_string(value));
        else
            return verbatim(value);
    }

    std::shared_ptr<told const> said_; ///< a null costs readers nothing: most texts are fine
};

inline std::string sentence::in(language l) const {
    if (!said_) return {};
    std::string_view const text = said_->words.in(l.speaks());
    if (text.empty()) return said_->verbatim;
    if (said_->values.empty()) return std::string(text);
    std::vector<std::string> values;
    for (sentence const& each : said_->values) values.push_back(each.in(l));
    std::vector<std::string_view> const views(values.begin(), values.end());
    return detail::filled(text, views.data());
}

} // namespace chipgauge
