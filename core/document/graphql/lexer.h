// SPDX-License-Identifier: Apache-2.0
// The words and signs of a GraphQL text, each with its place; commas, comments and blanks are passed over.
#pragma once

#include "core/document/tree_builder.h"

#include <cstdint>
#include <string_view>

namespace core::graphql {

enum class TokenKind : std::uint8_t { Name, Integer, Float, String, BlockString, Sign, Spread, End };

struct Token {
    TokenKind kind = TokenKind::End;
    bool startsLine = false; ///< only blanks and commas stand before it on its line
    char sign = 0; ///< of a Sign
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool is(char wanted) const { return kind == TokenKind::Sign && sign == wanted; }
    bool isString() const { return kind == TokenKind::String || kind == TokenKind::BlockString; }
    ByteRange range() const { return {begin, end}; }
};

/// One pass over the bytes. What belongs to no token is told to the builder, once for each stretch.
class Lexer {
public:
    explicit Lexer(TreeBuilder& builder);

    Token next();
    std::string_view textOf(const Token& token) const
    {
        return m_bytes.substr(token.begin, token.end - token.begin);
    }

private:
    void skipBlanks();
    Token scanName();
    Token scanNumber();
    Token scanString();
    Token scanBlockString();
    Token scanSign(char sign);
    Token tokenFrom(std::uint32_t begin, TokenKind kind) const;
    void skipDigits();
    void tellStrangers(std::uint32_t begin);
    char at(std::uint32_t offset) const { return offset < m_bytes.size() ? m_bytes[offset] : '\0'; }

    TreeBuilder& m_builder;
    std::string_view m_bytes;
    std::uint32_t m_at = 0;
    bool m_startsLine = true;
};

bool isNameStart(char character);
bool isNamePart(char character);

} // namespace core::graphql
