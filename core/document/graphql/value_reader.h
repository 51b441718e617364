// SPDX-License-Identifier: Apache-2.0
// Values, types, directives and descriptions: what definitions and operations of GraphQL are made of.
#pragma once

#include "core/document/graphql/graphql_keys.h"
#include "core/document/graphql/token_stream.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core::graphql {

class ValueReader {
public:
    ValueReader(TreeBuilder& builder, TokenStream& tokens, std::uint32_t depth)
        : m_builder(builder)
        , m_tokens(tokens)
        , m_depth(depth)
        , m_descriptionKey(builder.keyId(DescriptionKey))
        , m_typeKey(builder.keyId(TypeKey))
    {
    }

    /// The value that stands next, under this key; where none stands, a null that says so.
    void readValue(std::string_view key);
    /// `[Line!]!`, as a text under its key; in place of what is no type a null that says so.
    void readType();
    /// `@auth(role: ADMIN) @tag`, under its key; nothing where none stands.
    void readDirectives();
    /// `(name: value)` of a directive or a field, under its key.
    void readArguments();
    /// A name as a text, without what stands before it.
    void addName(const Token& name);
    /// A text that was taken, under its key.
    void addDescription(const Token& text);

    /// A bracket inside of brackets; past the limit it is told and false.
    bool enter();
    void leave() { --m_open; }

private:
    void readValue();
    void readList();
    void readObject();
    void addText(const Token& text);
    void addNumber(const Token& number);
    void addWord(const Token& word);
    void addBroken();
    void tellTooDeep();
    bool isValueNext() const;
    bool isTypeNext() const;
    ByteRange keyPlace(bool hasValue) const;
    void readArgument();
    void readDirective(const Token& sign);

    TreeBuilder& m_builder;
    TokenStream& m_tokens;
    std::uint32_t m_depth;
    KeyId m_descriptionKey;
    KeyId m_typeKey;
    std::uint32_t m_open = 0;
    std::string m_buffer;
    std::string m_type;
};

} // namespace core::graphql
