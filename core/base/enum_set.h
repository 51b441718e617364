// SPDX-License-Identifier: Apache-2.0
// A set of enumerators, written down as a list and asked in one step.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace core {

/// For enumerations without negative values and with fewer than 128 enumerators.
template <typename Enum>
class EnumSet {
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> members)
    {
        for (const Enum each : members)
            m_words[word(each)] |= bit(each);
    }

    constexpr bool contains(Enum which) const { return (m_words[word(which)] & bit(which)) != 0; }
    constexpr bool isEmpty() const { return m_words[0] == 0 && m_words[1] == 0; }
    constexpr bool operator==(const EnumSet&) const = default;

    friend constexpr EnumSet operator|(EnumSet left, const EnumSet& right)
    {
        left.m_words[0] |= right.m_words[0];
        left.m_words[1] |= right.m_words[1];
        return left;
    }

private:
    static constexpr std::size_t word(Enum which) { return static_cast<std::size_t>(which) / 64; }
    static constexpr std::uint64_t bit(Enum which)
    {
        return std::uint64_t {1} << (static_cast<std::size_t>(which) % 64);
    }

    std::uint64_t m_words[2] = {};
};

} // namespace core
