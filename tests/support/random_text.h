// SPDX-License-Identifier: Apache-2.0
// Texts for properties: the same seed gives the same text on every machine.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace test {

/// A small generator whose sequence no library version changes.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 1)
    {
    }
    /// Below `bound`, which is not 0.
    std::uint32_t below(std::uint32_t bound)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<std::uint32_t>((m_state >> 16) % bound);
    }

private:
    std::uint64_t m_state;
};

/// Lines of few kinds, so that many are equal and hunks can slide; some end in CRLF, the last in nothing.
inline std::string randomLines(Random& random, std::uint32_t most)
{
    static const std::vector<std::string> kinds = {
        "a:", "  b: 1", "  c: 2", "", "}", "    - x", "d: {", "  é: ü"};
    std::string text;
    for (std::uint32_t left = random.below(most + 1); left > 0; --left) {
        text += kinds[random.below(static_cast<std::uint32_t>(kinds.size()))];
        if (left > 1 || random.below(2) == 0)
            text += random.below(8) == 0 ? "\r\n" : "\n";
    }
    return text;
}

/// The text with some lines removed, doubled or replaced.
inline std::string withRandomEdits(const std::string& text, Random& random, std::uint32_t edits)
{
    std::string edited = text;
    for (; edits > 0; --edits) {
        const std::size_t at = edited.empty() ? 0 : random.below(static_cast<std::uint32_t>(edited.size()));
        const std::size_t begin = at == 0 ? 0 : edited.rfind('\n', at - 1) + 1;
        const std::size_t end = std::min(edited.find('\n', at), edited.size() - 1) + 1;
        const std::string line = edited.substr(begin, end - begin);
        switch (random.below(3)) {
        case 0:
            edited.erase(begin, end - begin);
            break;
        case 1:
            edited.insert(begin, line);
            break;
        default:
            edited.insert(begin, "new " + std::to_string(random.below(5)) + "\n");
        }
    }
    return edited;
}

} // namespace test
