// A line on a terminal that tells how far long work is. Work of less than a second shows none, and nothing but a terminal is shown any.
#pragma once

#include <chrono>
#include <string>

class progress {
  public:
    /// `shown`: whether there is somebody to read it. Standard error has to be a terminal, too.
    explicit progress(bool shown = true);
    ~progress() { clear(); }
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;

    /// `line(seconds)` says how far it is; it is asked a few times a second.
    template<class Line>
    void at(Line line) {
        if (!shown_) return;
        auto const now = std::chrono::steady_clock::now();
        if (now < next_) return;
        next_ = now + std::chrono::milliseconds(250);
        show(line(std::chrono::duration<double>(now - start_).count()));
    }
    /// Takes the line away, for something else to be said.
    void clear();

  private:
    void show(std::string const& line);

    bool shown_, written_ = false;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now(), next_ = start_ + std::chrono::seconds(1);
};
