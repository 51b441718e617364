// SPDX-License-Identifier: Apache-2.0
#include "core/contract/faulty_places.h"

#include "core/document/tree_builder.h"

#include <algorithm>

namespace core {

namespace {

/// What could not be read between a declaration and the next one may have been a part of it.
std::uint32_t lastOf(const Node& node)
{
    const std::uint32_t end = node.entryRange().end;
    const bool isDeclaration = node.parent() && !node.parent().parent();
    if (!isDeclaration)
        return end;
    const ByteRange behind = node.next() ? node.next().entryRange() : node.parent().range();
    return std::max(end, node.next() ? behind.begin - 1 : behind.end);
}

} // namespace

FaultyPlaces::FaultyPlaces(const DocumentSet& documents)
{
    for (const ContractFile* file : documents.files())
        for (const Diagnostic& each : file->document.diagnostics)
            // Of what is there twice the first counts, and all else was read.
            if (each.level == DiagnosticLevel::Error && each.code != DuplicateKeyCode)
                m_offsets[&file->document.tree].push_back(each.range.begin);
    for (auto& [tree, offsets] : m_offsets)
        std::ranges::sort(offsets);
}

bool FaultyPlaces::isWithin(const Node& node) const
{
    if (isEmpty() || !node)
        return false;
    const auto found = m_offsets.find(&node.tree());
    if (found == m_offsets.end())
        return false;
    const auto first = std::ranges::lower_bound(found->second, node.entryRange().begin);
    return first != found->second.end() && *first <= lastOf(node);
}

} // namespace core
