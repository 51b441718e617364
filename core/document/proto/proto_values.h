// SPDX-License-Identifier: Apache-2.0
// Names, constants and options of Protocol Buffers as nodes of the tree.
#pragma once

#include "core/document/proto/proto_cursor.h"

#include <optional>
#include <string>

namespace core {

/// A name with its dots and parentheses, blanks and comments left out.
struct ProtoName {
    std::string text;
    ByteRange range = {};
};

class ProtoValues {
public:
    explicit ProtoValues(ProtoCursor& cursor)
        : m_cursor(cursor)
    {
    }

    /// "a.b.C", with or without a dot before; nothing, and told, when there is none.
    std::optional<ProtoName> readTypeName(std::string_view wanted);
    /// "(a.b).c.d"
    std::optional<ProtoName> readOptionName();
    /// As the next value of the builder. False where there is none: it is then null, and told.
    bool readConstant();
    /// `[a = 1, b = 2]` as a map under "options:".
    void readBracketedOptions();
    /// One string, or several that follow each other, as the next value of the builder.
    void readStrings();
    /// A node under a key that no text says.
    void add(std::string_view key, const ProtoName& name);

private:
    void readNumber();
    void readMessage(char close);
    bool readMessageEntry(ProtoNames& names);
    std::optional<ProtoName> readMessageKey();
    void readList();
    void readBroken();
    bool takeParenthesised(ProtoName& name);

    ProtoCursor& m_cursor;
};

} // namespace core
