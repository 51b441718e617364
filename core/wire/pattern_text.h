// SPDX-License-Identifier: Apache-2.0
// A text of a wanted length, written along the syntax of a regular expression.
#pragma once

#include "core/wire/pattern_syntax.h"
#include "core/wire/seeded_choices.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// How many code points a part of a pattern reads; EndlessLength: as many as one likes.
struct PatternLengths {
    std::uint64_t least = 0;
    std::uint64_t most = 0;
};
inline constexpr std::uint64_t EndlessLength = std::uint64_t {1} << 40U;

PatternLengths lengthsOf(const PatternNode& node);

/// The plainest character of the set, or any; none when nothing in it can be written.
std::optional<std::uint32_t> chooseCharacter(const CodePointSet& set, SeededChoices& choices);

/// Blind to `^`, `$`, `\b` and `\B`: whoever asks must check what came out.
class PatternText {
public:
    PatternText(const PatternSyntax& syntax, SeededChoices& choices)
        : m_syntax(syntax)
        , m_choices(choices)
    {
    }

    /// As near to the wanted length as the syntax allows.
    std::string write(std::uint64_t length)
    {
        m_text.clear();
        node(m_syntax.root, length);
        return std::move(m_text);
    }

private:
    void node(const PatternNode& node, std::uint64_t length);
    void parts(std::span<const PatternNode* const> nodes, std::uint64_t length);
    void choice(const PatternNode& node, std::uint64_t length);
    void repeat(const PatternNode& node, std::uint64_t length);
    void character(const CodePointSet& set);

    const PatternSyntax& m_syntax;
    SeededChoices& m_choices;
    std::string m_text;
};

} // namespace core
