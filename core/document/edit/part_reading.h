// SPDX-License-Identifier: Apache-2.0
// A part of an edited text that was read again, and what that takes in any language.
#pragma once

#include "core/document/document.h"
#include "core/document/edit/text_change.h"
#include "core/document/edit/tree_splice.h"
#include "core/document/tree_builder.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace core {

/// What is read again, and by which rules.
struct EditedDocument {
    const Document& before;
    std::shared_ptr<const SourceText> text; ///< after the edit
    TextChange change;
    const ReadOptions& options;
    const std::stop_token& stop;

    /// How far a part may reach before reading everything is the better bet.
    std::uint32_t longestPart() const { return text->size() / 4 + 65536; }
};

struct PartReading {
    TreeRegion region = {};
    ByteRange before = {}; ///< of the text before the edit; what was told of it is outdated
    ByteRange after = {};
    Tree tree;
    std::vector<Diagnostic> diagnostics = {};
};

/// The containers around a node, the outermost first.
std::vector<NodeIndex> containersOf(const Tree& tree, NodeIndex node);
/// Opens stand-ins for these containers of the tree before.
void openSpine(TreeBuilder& builder, const Tree& before, const std::vector<NodeIndex>& spine);
/// The first node, in pre-order, that begins at the offset or behind it.
NodeIndex firstNodeFrom(const Tree& tree, std::uint32_t offset);

} // namespace core
