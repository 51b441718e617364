// SPDX-License-Identifier: Apache-2.0
// Choices that are free, made the same for the same seed on every machine.
#pragma once

#include <cstddef>
#include <cstdint>

namespace core {

class SeededChoices {
public:
    explicit SeededChoices(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// SplitMix64: every seed is a good one, small ones too.
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }
    /// Less than `count`, which is not 0.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    std::uint64_t between(std::uint64_t least, std::uint64_t most)
    {
        return least + next() % (most - least + 1);
    }
    bool oneIn(std::size_t count) { return below(count) == 0; }

private:
    std::uint64_t m_state;
};

} // namespace core
