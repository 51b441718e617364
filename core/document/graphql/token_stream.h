// SPDX-License-Identifier: Apache-2.0
// Tokens of a GraphQL text, two of them in sight, and where to go on after a fault.
#pragma once

#include "core/document/graphql/lexer.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core::graphql {

/// Whether a line that looks like a definition is taken for one wherever it stands. A text without faults may
/// have such lines: `type name` in a selection.
enum class Recovery : std::uint8_t { None, AtDefinitions };

class TokenStream {
public:
    TokenStream(TreeBuilder& builder, Recovery recovery);

    const Token& peek() const { return m_token; }
    const Token& peekNext() const { return m_next; }
    std::string_view text() const { return m_lexer.textOf(m_token); }
    std::string_view textOf(const Token& token) const { return m_lexer.textOf(token); }
    /// Whether the text is known to have faults.
    bool isRecovering() const { return m_recovery == Recovery::AtDefinitions; }
    bool isAtEnd() const { return m_token.kind == TokenKind::End; }
    bool isWord(std::string_view word) const { return m_token.kind == TokenKind::Name && text() == word; }

    Token take();
    bool accept(char sign);
    bool acceptWord(std::string_view word);
    /// Behind the last token that was taken.
    std::uint32_t lastEnd() const { return m_lastEnd; }

    /// Whether a definition seems to begin here: its keyword stands first on its line, and behind it, on the
    /// same line, what it is about. Enough to leave a bracket that nobody closed.
    bool startsDefinition() const;
    /// To the next definition.
    void skipToDefinition();
    /// To the next line that could be an entry of the open bracket, or to what closes it.
    void skipToEntry(char closing);

    /// "Expected a name, found \"{\"", once for each place.
    void tellExpected(std::string_view what);

private:
    bool isOnOneLine(const Token& left, const Token& right) const;

    TreeBuilder& m_builder;
    Recovery m_recovery;
    Lexer m_lexer;
    Token m_token;
    Token m_next;
    std::uint32_t m_lastEnd = 0;
    std::uint32_t m_toldAt = 0xffffffff;
};

} // namespace core::graphql
