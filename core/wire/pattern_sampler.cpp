// SPDX-License-Identifier: Apache-2.0
#include "core/wire/pattern_sampler.h"

#include "core/base/unicode.h"
#include "core/wire/code_point_set.h"
#include "core/wire/pattern_text.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::size_t Attempts = 48;
/// How much longer than it must be a text may come out.
constexpr std::uint64_t FreeLength = 8;
/// Characters that patterns tend to leave out, the plainest first.
constexpr std::array<std::string_view, 9> OddCharacters {"a", "0", "A", "-", "!", " ", "_", "\xC3\xA9", "\n"};

constexpr std::array<std::string_view, 4> Fillers {"a", " ", "0", "-"};

class PatternSampler {
public:
    PatternSampler(const PatternSyntax& syntax, const PatternWish& wish,
        const std::function<bool(const std::string& text)>& accepts)
        : m_syntax(syntax)
        , m_wish(wish)
        , m_accepts(accepts)
        , m_choices(wish.seed)
    {
    }

    std::optional<std::string> matching()
    {
        for (std::size_t attempt = 0; attempt < Attempts; ++attempt)
            if (auto text = fitted(PatternText(m_syntax, m_choices).write(wantedLength(attempt)),
                    Fillers[attempt % Fillers.size()]))
                return text;
        return std::nullopt;
    }

    std::optional<std::string> other()
    {
        for (std::size_t index = 0; index < OddCharacters.size(); ++index) {
            const std::string_view filler = OddCharacters[(index + m_wish.seed) % OddCharacters.size()];
            if (auto text = fitted({}, filler))
                return text;
        }
        for (std::size_t attempt = 0; attempt < Attempts; ++attempt) {
            const std::string text = PatternText(m_syntax, m_choices).write(wantedLength(attempt));
            if (auto changed = fitted(edited(text), oddCharacter()))
                return changed;
        }
        return std::nullopt;
    }

private:
    /// One that patterns tend to leave out, or that a class of this pattern does.
    std::string oddCharacter()
    {
        std::string character(OddCharacters[m_choices.below(OddCharacters.size())]);
        if (m_syntax.sets.empty() || m_choices.oneIn(2))
            return character;
        const CodePointSet& set = m_syntax.sets[m_choices.below(m_syntax.sets.size())];
        if (const auto left = chooseCharacter(set.complement(), m_choices)) {
            character.clear();
            appendUtf8(character, *left);
        }
        return character;
    }

    std::uint64_t wantedLength(std::size_t attempt)
    {
        const PatternLengths lengths = lengthsOf(m_syntax.root);
        const std::uint64_t least = std::max<std::uint64_t>(lengths.least, m_wish.minLength);
        const std::uint64_t most = std::min<std::uint64_t>(m_wish.maxLength, least + FreeLength);
        const bool isPlain = attempt == 0 && m_wish.seed == 0;
        return isPlain || most <= least ? least : m_choices.between(least, most);
    }

    /// The text, filled up to the wanted length at its end or beginning, wherever it stays as wished.
    std::optional<std::string> fitted(const std::string& text, std::string_view filler) const
    {
        const std::size_t length = countCodePoints(text);
        if (length > m_wish.maxLength)
            return std::nullopt;
        std::string filling;
        for (std::size_t count = length; count < m_wish.minLength; ++count)
            filling += filler;
        for (const std::string& candidate : {text + filling, filling + text})
            if (m_accepts(candidate))
                return candidate;
        return std::nullopt;
    }

    /// With one character exchanged, left out or put in.
    std::string edited(const std::string& text)
    {
        const std::size_t length = countCodePoints(text);
        const std::size_t place = m_choices.below(length + 1);
        std::size_t begin = 0;
        for (std::size_t index = 0; index < place; ++index)
            begin += decodeCodePoint(text, begin).length;
        const std::size_t end = place < length ? begin + decodeCodePoint(text, begin).length : begin;
        const std::size_t kind = m_choices.below(3);
        const std::string inserted = kind == 0 ? std::string() : oddCharacter();
        return text.substr(0, begin) + inserted + text.substr(kind == 2 ? begin : end);
    }

    const PatternSyntax& m_syntax;
    const PatternWish& m_wish;
    const std::function<bool(const std::string& text)>& m_accepts;
    SeededChoices m_choices;
};

} // namespace

std::optional<std::string> samplePattern(const PatternSyntax& syntax, const PatternWish& wish,
    const std::function<bool(const std::string& text)>& accepts)
{
    PatternSampler sampler(syntax, wish, accepts);
    return wish.matching ? sampler.matching() : sampler.other();
}

} // namespace core
