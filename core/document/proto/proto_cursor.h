// SPDX-License-Identifier: Apache-2.0
// How the readers of Protocol Buffers go through their words: what is expected, what is told when something
// else is there, and where reading is taken up again.
#pragma once

#include "core/document/document.h"
#include "core/document/proto/proto_scanner.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>

namespace core {

/// Names statements that have none: the second "import" of a file is "import #2".
class ProtoNames {
public:
    std::string next(std::string base);
    /// Where something else may be called like the first, too: "reserved #1".
    std::string nextNumbered(const std::string& base);

private:
    std::unordered_map<std::string, std::uint32_t> m_uses;
};

/// What a field that begins at the current word is called, as far as can be seen without reading it.
struct ProtoFieldName {
    std::string_view name = {};
    bool isGroup = false;
};

class ProtoCursor {
public:
    ProtoCursor(TreeBuilder& builder, const ReadLimits& limits, const std::stop_token& stop);

    TreeBuilder& builder() { return m_builder; }
    const ProtoToken& token() const { return m_scanner.token(); }
    ProtoToken peek() const { return m_scanner.peek(); }
    /// The name before the `=` of this statement; empty where none is in sight.
    ProtoFieldName fieldNameAhead() const;
    bool isAtEnd() const { return token().kind == ProtoTokenKind::End; }
    /// The end of the last word that was read.
    std::uint32_t lastEnd() const { return m_lastEnd; }
    void advance();

    bool accept(char symbol);
    /// Tells what is missing and stays where it is.
    bool expect(char symbol);
    /// The `;` of a statement; one that is forgotten at the end of a line is told and thought there, of
    /// anything else the rest of the statement is passed over.
    void endStatement();
    /// Once at a word: what follows from a fault is no other.
    void tellUnexpected(std::string_view wanted);
    /// Past a `;` or a block; before a `}` that closes what is around.
    void skipStatement();
    /// From a `{` past its `}`.
    void skipBlock();

    /// False, and told once, where another level would be one too many.
    bool mayNest();
    void enter() { ++m_depth; }
    void leave() { --m_depth; }

    /// The comments before the current word as entries of the open map.
    void keepComments(ProtoNames& names);

    bool isStopped() const { return m_isStopped; }

private:
    TreeBuilder& m_builder;
    ProtoScanner m_scanner;
    std::uint32_t m_mostDepth;
    const std::stop_token& m_stop;
    std::uint32_t m_lastEnd = 0;
    std::uint32_t m_toldAt = 0xffffffff;
    std::uint32_t m_depth = 0;
    std::uint32_t m_words = 0;
    bool m_isTooDeepTold = false;
    bool m_isStopped = false;
};

} // namespace core
