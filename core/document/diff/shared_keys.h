// SPDX-License-Identifier: Apache-2.0
// One number for each key of two documents.
#pragma once

#include "core/document/tree.h"

#include <vector>

namespace core {

/// A merge key has a number of its own: the same letters in quotes are just a key.
class SharedKeys {
public:
    SharedKeys(const KeyTable& baseline, const KeyTable& candidate);

    static KeyId ofBaseline(const NodeRecord& node) { return isMerge(node) ? Merge : node.key; }
    /// NoKey for what has no key.
    KeyId ofCandidate(const NodeRecord& node) const
    {
        return isMerge(node) ? Merge : node.key == NoKey ? NoKey : m_ofCandidate[node.key];
    }

private:
    static constexpr KeyId Merge = NoKey - 1;
    static bool isMerge(const NodeRecord& node) { return (node.flags & MergeKey) != 0; }

    std::vector<KeyId> m_ofCandidate;
};

} // namespace core
