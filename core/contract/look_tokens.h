// SPDX-License-Identifier: Apache-2.0
// Words and signs of GraphQL and Protocol Buffers texts, as far as a first look at a file needs them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

enum class LookSyntax : std::uint8_t { GraphQl, Proto };
enum class LookTokenKind : std::uint8_t { Name, Number, String, Sign, End, Bad };

struct LookToken {
    LookTokenKind kind = LookTokenKind::End;
    std::string_view text = {}; ///< of a string with its quotes
    bool startsLine = false; ///< nothing stands before it on its line, not even a space

    bool is(std::string_view word) const { return text == word && kind != LookTokenKind::String; }
    bool isName() const { return kind == LookTokenKind::Name; }
    bool isEnd() const { return kind == LookTokenKind::End || kind == LookTokenKind::Bad; }
};

/// One token ahead. A character that belongs to no token is Bad and stops the stream until `skipLine`.
class LookTokens {
public:
    LookTokens(std::string_view bytes, LookSyntax syntax);

    const LookToken& peek() const { return m_next; }
    LookToken take();
    /// Takes the next token when it is this word or sign.
    bool accept(std::string_view word);
    /// Takes a bracket with all it holds; false when no bracket is next (nothing is taken) or it is never
    /// closed.
    bool acceptBalanced(std::string_view opening);
    /// Moves to the beginning of the next line that begins without space.
    void skipLine();
    /// Of the next token, counted from 1.
    std::size_t line() const;

private:
    void advance();
    void skipSpace();
    bool skipComment();
    std::size_t endOfString(std::size_t at) const;
    std::size_t endOfWord(std::size_t at) const;
    LookToken scan();

    std::string_view m_bytes;
    LookSyntax m_syntax;
    std::size_t m_at = 0; ///< behind the next token
    std::size_t m_begin = 0; ///< of the next token
    LookToken m_next;
};

/// The value of a string token: without quotes, with its escapes as they stand.
std::string_view unquoted(std::string_view stringToken);

} // namespace core
