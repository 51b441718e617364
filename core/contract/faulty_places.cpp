// SPDX-License-Identifier: Apache-2.0
#include "core/contract/faulty_places.h"

#include "core/document/tree_builder.h"

#include <algorithm>

namespace core {

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
    const ByteRange range = node.entryRange();
    const auto first = std::ranges::lower_bound(found->second, range.begin);
    return first != found->second.end() && *first <= range.end;
}

} // namespace core
