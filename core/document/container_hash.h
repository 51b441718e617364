// SPDX-License-Identifier: Apache-2.0
// The hash of a map or sequence from those of what it holds, in whatever order they become known.
#pragma once

#include "core/document/structural_hash.h"
#include "core/document/tree.h"

namespace core {

class ContainerHash {
public:
    explicit ContainerHash(bool isMap)
        : m_isMap(isMap)
        , m_hash(isMap ? 0xabcd : 0x1357)
    {
    }

    /// A sum for maps, whose order means nothing.
    void add(const NodeRecord& child, const KeyTable& keys)
    {
        ++m_count;
        if (m_isMap) // `<<` merges, "<<" is just a key
            m_hash += mixHashes(keys.hash(child.key) + (child.flags & MergeKey), child.hash);
        else
            m_hash = mixHashes(m_hash, child.hash);
    }

    std::uint32_t count() const { return m_count; }
    std::uint64_t value(std::uint64_t seed) const { return mixHashes(m_hash, seed + m_count); }

private:
    bool m_isMap;
    std::uint32_t m_count = 0;
    std::uint64_t m_hash;
};

} // namespace core
