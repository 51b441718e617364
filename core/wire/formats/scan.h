// SPDX-License-Identifier: Apache-2.0
// Taking a text apart from its beginning.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

constexpr bool isDigitByte(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isLetterByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool isHexByte(char c)
{
    return isDigitByte(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
constexpr bool isBeyondAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

class Scan {
public:
    explicit Scan(std::string_view text)
        : m_rest(text)
    {
    }

    bool isAtEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }

    bool take(char wanted)
    {
        if (!m_rest.starts_with(wanted))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// One of these, in either case.
    bool takeLetter(char lower) { return take(lower) || take(static_cast<char>(lower - 'a' + 'A')); }

    template <class Test>
    std::string_view takeWhile(Test test)
    {
        const auto* const end = std::ranges::find_if_not(m_rest, test);
        const std::string_view taken = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    /// A number of exactly so many digits.
    std::optional<int> takeNumber(std::size_t digits)
    {
        const std::string_view taken = m_rest.substr(0, digits);
        if (taken.size() < digits || !std::ranges::all_of(taken, isDigitByte))
            return std::nullopt;
        int number = 0;
        for (const char digit : taken)
            number = number * 10 + (digit - '0');
        m_rest.remove_prefix(digits);
        return number;
    }

private:
    std::string_view m_rest;
};

} // namespace core
