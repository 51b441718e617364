// SPDX-License-Identifier: Apache-2.0
// The words of a Protocol Buffers text, one after another, and the comments between them.
#pragma once

#include "core/document/tree_builder.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

enum class ProtoTokenKind : std::uint8_t { End, Name, Integer, Float, String, Symbol };

struct ProtoToken {
    ProtoTokenKind kind = ProtoTokenKind::End;
    ByteRange range = {};
    std::string_view text = {}; ///< as written; of a string with its quotes

    bool is(char symbol) const { return kind == ProtoTokenKind::Symbol && text.front() == symbol; }
    bool is(std::string_view word) const { return kind == ProtoTokenKind::Name && text == word; }
};

/// Tells the builder of what is no word and goes on behind it.
class ProtoScanner {
public:
    explicit ProtoScanner(TreeBuilder& builder);

    const ProtoToken& token() const { return m_token; }
    void advance();
    /// The word behind the current one, which stays the current one; what is wrong there is told later.
    ProtoToken peek() const { return ahead().next(); }
    /// One that stands at the same word, reads on and tells nothing.
    ProtoScanner ahead() const;

    /// Comments since they were last asked for; line comments below each other are one.
    std::vector<ByteRange> takeComments();

private:
    ProtoScanner(TreeBuilder& builder, std::uint32_t at);

    ProtoToken next();
    void skipBlanks();
    void skipComment();
    void addComment(ByteRange range, bool isLine);
    ProtoToken word(ProtoTokenKind kind, std::uint32_t begin) const;
    ProtoToken number();
    ProtoToken string();
    void skipStrange();
    void report(Diagnostic diagnostic);
    char at(std::uint32_t offset) const { return offset < m_bytes.size() ? m_bytes[offset] : '\0'; }

    TreeBuilder* m_builder;
    std::string_view m_bytes;
    std::uint32_t m_at = 0;
    ProtoToken m_token;
    std::vector<ByteRange> m_comments;
    bool m_lastIsLineComment = false;
    bool m_isAhead = false;
};

constexpr bool isProtoDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isProtoLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

} // namespace core
