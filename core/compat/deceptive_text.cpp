// SPDX-License-Identifier: Apache-2.0
#include "core/compat/deceptive_text.h"

#include "core/base/unicode.h"
#include "core/wire/code_point_set.h"
#include "core/wire/unicode_property.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace core {
namespace {

constexpr std::array<CodePointRange, 9> Unseen {
    {{0xAD, 0xAD}, {0x61C, 0x61C}, {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x2069},
        {0x3164, 0x3164}, {0xFEFF, 0xFEFF}, {0xE0000, 0xE007F}}};

bool isIn(std::span<const CodePointRange> ranges, std::uint32_t code)
{
    return std::ranges::any_of(
        ranges, [&](const CodePointRange& range) { return range.first <= code && code <= range.last; });
}

bool isLookAlike(std::uint32_t code)
{
    return isIn(cyrillicScript(), code) || isIn(greekScript(), code);
}

bool isLetter(std::uint32_t code)
{
    return isIn(latinScript(), code) || isLookAlike(code);
}

std::string writtenOut(std::uint32_t code)
{
    std::array<char, 8> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), code, 16).ptr;
    std::string hex(digits.data(), end);
    std::ranges::transform(
        hex, hex.begin(), [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    hex.insert(0, hex.size() < 4 ? 4 - hex.size() : 0, '0');
    return "\\u{" + hex + '}';
}

/// Takes a text character by character, and words at once.
class Unmasking {
public:
    std::string of(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const DecodedCodePoint decoded = decodeCodePoint(text, at);
            const std::string_view character = text.substr(at, decoded.length);
            at += decoded.length;
            if (!isLetter(decoded.code))
                endWord();
            if (isLetter(decoded.code))
                takeLetter(character, decoded.code);
            else
                m_out += isIn(Unseen, decoded.code) ? writtenOut(decoded.code) : std::string(character);
        }
        endWord();
        return std::move(m_out);
    }

private:
    void takeLetter(std::string_view character, std::uint32_t code)
    {
        const bool isSuspect = isLookAlike(code);
        m_hasLatin = m_hasLatin || !isSuspect;
        m_plain += character;
        m_marked += isSuspect ? writtenOut(code) : std::string(character);
    }

    void endWord()
    {
        m_out += m_hasLatin ? m_marked : m_plain;
        m_plain.clear();
        m_marked.clear();
        m_hasLatin = false;
    }

    std::string m_out;
    std::string m_plain; ///< of the word that is being taken
    std::string m_marked;
    bool m_hasLatin = false;
};

} // namespace

std::string unmasked(std::string_view text)
{
    // Nearly every text is, and none of these characters deceives.
    const bool isAscii =
        std::ranges::all_of(text, [](char each) { return static_cast<unsigned char>(each) < 0x80; });
    return isAscii ? std::string(text) : Unmasking().of(text);
}

} // namespace core
