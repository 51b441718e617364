// SPDX-License-Identifier: Apache-2.0
// A text cut into JSON's tokens, and into what people write in their place.
#pragma once

#include "core/document/json/json_string.h"
#include "core/document/tree_builder.h"

#include <string>
#include <string_view>

namespace core {

enum class JsonTokenKind : std::uint8_t {
    OpenMap,
    CloseMap,
    OpenSequence,
    CloseSequence,
    Colon,
    Comma,
    String,
    Bare, ///< anything without quotes: a number, true, a forgotten pair of quotes
    End,
};

struct JsonToken {
    JsonTokenKind kind = JsonTokenKind::End;
    ByteRange range;
    std::string_view text =
        {}; ///< of a string decoded, of a bare value as it stands; gone with the next token
    bool isTerminated = true; ///< a string has its closing quote
};

/// Tells faults inside tokens and between them; where a token may stand is not its business.
class JsonScanner {
public:
    explicit JsonScanner(TreeBuilder& builder);

    JsonToken next();
    /// To a place between two tokens.
    void goTo(std::uint32_t at) { m_at = at; }

private:
    bool skipBlank();
    void skipComment();
    void skipForeignBlank(std::uint32_t length);
    std::uint32_t foreignBlankLength() const;
    JsonToken string();
    JsonToken bare();
    void skipBareRun();
    void skipMoreWords();
    bool startsComment(std::size_t at) const;
    bool isBare(std::size_t at) const;
    std::string_view slice(std::uint32_t begin) const { return m_bytes.substr(begin, m_at - begin); }

    TreeBuilder& m_builder;
    std::string_view m_bytes;
    std::uint32_t m_at;
    std::string m_buffer;
};

} // namespace core
