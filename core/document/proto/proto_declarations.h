// SPDX-License-Identifier: Apache-2.0
// The declarations of Protocol Buffers, each a statement that is one map of the tree.
#pragma once

#include "core/document/proto/proto_values.h"

#include <string_view>

namespace core {

class ProtoDeclarations {
public:
    explicit ProtoDeclarations(ProtoCursor& cursor)
        : m_cursor(cursor)
        , m_values(cursor)
    {
    }

    void readFile();

private:
    enum class Body : std::uint8_t { Message, Oneof, Extend, Enum, Service, Rpc };

    // statements, each at its first word
    void readFileStatement(ProtoNames& names);
    void readSyntax(std::string_view keyword);
    void readPackage(ProtoNames& names);
    void readImport(ProtoNames& names);
    void readOption(ProtoNames& names);
    void readBlock(std::string_view keyword, Body body, ProtoNames& names);
    void readExtend(ProtoNames& names);
    void readMember(ProtoNames& names);
    void readField(ProtoNames& names);
    void readEnumValue(ProtoNames& names);
    void readRanges(std::string_view keyword, ProtoNames& names);
    void readRpc(ProtoNames& names);

    // their parts
    void readBody(Body body, bool mayBeMissing = false);
    void readBodyStatement(Body body, ProtoNames& names);
    void readRange();
    void readNumber(std::string_view key);
    void readRpcSide(std::string_view streamKey, std::string_view typeKey);
    bool isStatement(std::string_view keyword) const;
    bool isMapType() const;
    void addMapType();
    void open(std::string_view key, const ProtoToken& first);
    void openNameless(ProtoNames& names, const ProtoToken& first, std::string_view why);
    void add(std::string_view key, const ProtoToken& token);
    void close();

    ProtoCursor& m_cursor;
    ProtoValues m_values;
};

} // namespace core
