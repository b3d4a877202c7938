// A short list with a fixed capacity, usable in constant expressions.
#pragma once

#include <cstddef>
#include <initializer_list>

namespace chipgauge {

/// Up to N values in place. Going over N does not compile in a constant expression, and ends the program elsewhere.
template<class T, std::size_t N>
struct few {
    T items[N]{};
    std::size_t count = 0;

    constexpr few() = default;
    constexpr few(std::initializer_list<T> list) {
        for (T const& item : list) push(item);
    }

    constexpr void push(T const& item) {
        if (count == N) __builtin_trap();
        items[count++] = item;
    }
    /// One more, as yet at its default, to be filled in place.
    constexpr T& grow() {
        if (count == N) __builtin_trap();
        return items[count++];
    }
    constexpr bool full() const { return count == N; }
    constexpr bool empty() const { return count == 0; }
    constexpr std::size_t size() const { return count; }
    constexpr T const& operator[](std::size_t i) const { return items[i]; }
    constexpr T& operator[](std::size_t i) { return items[i]; }
    constexpr T const* begin() const { return items; }
    constexpr T const* end() const { return items + count; }

    constexpr bool contains(T const& item) const {
        for (T const& each : *this)
            if (each == item) return true;
        return false;
    }
    friend constexpr bool operator==(few const& a, few const& b) {
        if (a.count != b.count) return false;
        for (std::size_t i = 0; i < a.count; ++i)
            if (!(a.items[i] == b.items[i])) return false;
        return true;
    }
};

} // namespace chipgauge
