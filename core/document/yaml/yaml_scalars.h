// SPDX-License-Identifier: Apache-2.0
// YAML scalars, strictly by the specification: where they end and what they mean.
#pragma once

#include "core/document/diagnostic.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Where and why a text is not the YAML it seems to be.
struct YamlFailure {
    std::uint32_t at = 0;
    std::string_view code; ///< empty: nothing is known to be wrong, the scanner just does not do this
    std::string_view message;
    std::string_view hint;
};

/// The range goes from the place to the end of its line.
Diagnostic asDiagnostic(std::string_view text, const YamlFailure& failure);

struct YamlScalar {
    std::string_view text; ///< what it means; lives in the source, or in the scanner until its next call
    std::uint32_t end =
        0; ///< behind its last byte: the closing quote, the last character, the last content line
    bool multiLine = false;
};

/// Reads scalars of one text. `indent` is the column of the block collection around (-1 at the top):
/// lines of one scalar must stand deeper.
class YamlScalars {
public:
    explicit YamlScalars(std::string_view text)
        : m_text(text)
    {
    }

    /// Stops before `: `, ` #` and, in flow style, brackets and commas. Never empty unless it may not start
    /// so.
    std::optional<YamlScalar> plain(std::uint32_t begin, int indent, bool inFlow);
    std::optional<YamlScalar> singleQuoted(std::uint32_t begin, int indent);
    std::optional<YamlScalar> doubleQuoted(std::uint32_t begin, int indent);
    std::optional<YamlScalar> block(std::uint32_t begin, int indent);
    /// By what it begins with.
    std::optional<YamlScalar> any(std::uint32_t begin, int indent, bool inFlow);

    const YamlFailure& failure() const { return m_failure; }

    /// Where the line ends: at its '\n', at the '\r' before it, or at the end of the text.
    std::uint32_t contentEnd(std::uint32_t at) const;
    /// Where the next line begins.
    std::uint32_t nextLine(std::uint32_t at) const;
    bool atBreak(std::uint32_t at) const;
    /// A space, a tab, a line break or the end.
    bool atSpace(std::uint32_t at) const;

private:
    struct BlockHeader {
        bool folded = false;
        char chomping = ' ';
        int indent = 0;
        std::uint32_t bodyBegin = 0;
    };

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_text.size()); }
    char at(std::uint32_t place) const { return place < size() ? m_text[place] : '\0'; }
    std::optional<YamlScalar> fail(
        std::uint32_t at, std::string_view code, std::string_view message, std::string_view hint);
    bool mayStartPlain(std::uint32_t begin, bool inFlow) const;
    std::uint32_t plainLineEnd(std::uint32_t begin, std::uint32_t lineEnd, bool inFlow) const;
    bool foldInto(std::uint32_t& at, std::uint32_t begin, int indent, std::size_t keep);
    bool escape(std::uint32_t& at);
    bool hexEscape(std::uint32_t& at, int digits);
    bool skipEscapedBreak(std::uint32_t& at, std::uint32_t begin, int indent);
    std::optional<BlockHeader> blockHeader(std::uint32_t begin);
    bool detectBlockIndent(BlockHeader& header, int indent);
    std::uint32_t blockBody(const BlockHeader& header);

    std::string_view m_text;
    std::string m_scratch;
    YamlFailure m_failure;
    std::uint32_t m_stopped = 0; ///< where the line that ended a block begins
    bool m_strayTab = false; ///< and whether it is empty but for a tab, which no YAML allows
};

} // namespace core
