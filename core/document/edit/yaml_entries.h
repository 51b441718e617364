// SPDX-License-Identifier: Apache-2.0
// The places of a YAML text at which its reading can be taken up again, or end.
#pragma once

#include "core/document/document.h"
#include "core/document/yaml/yaml_trace.h"

#include <optional>

namespace core {

/// An entry or item of a block collection that begins its line.
struct YamlEntry {
    std::uint32_t line = 0; ///< where the line begins
    std::uint32_t first = 0; ///< where its key or dash stands
};

class YamlEntries {
public:
    YamlEntries(const Document& document, const YamlTrace& trace)
        : m_document(document)
        , m_tree(document.tree)
        , m_text(document.tree.source())
        , m_trace(trace)
    {
    }

    /// Nothing unless the scanner came to the beginning of this node itself, between two nodes.
    std::optional<YamlEntry> entryOf(NodeIndex node) const;
    /// The last entry that all the text before it is read the same without what stands at `offset` and
    /// behind; NoNode when there is none.
    NodeIndex lastEntryBefore(std::uint32_t offset) const;
    /// Where the entries of a block collection stand in their lines.
    int columnOf(NodeIndex container) const;

private:
    std::optional<std::uint32_t> dashOf(const NodeRecord& item) const;
    bool wasHandedOn(std::uint32_t line) const;
    bool isTold(const YamlEntry& entry) const;
    std::uint32_t behindLookahead(NodeIndex node, const YamlEntry& entry) const;
    std::uint32_t behindSpace(std::uint32_t at) const;
    char charAt(std::uint32_t at) const { return at < m_text.size() ? m_text.bytes()[at] : '\0'; }

    const Document& m_document;
    const Tree& m_tree;
    const SourceText& m_text;
    const YamlTrace& m_trace;
};

} // namespace core
