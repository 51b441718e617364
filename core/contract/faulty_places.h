// SPDX-License-Identifier: Apache-2.0
// Where the texts of a contract could not be read: what stands around such a place is known in part alone.
#pragma once

#include "core/contract/document_set.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace core {

class FaultyPlaces {
public:
    explicit FaultyPlaces(const DocumentSet& documents);

    bool isEmpty() const { return m_offsets.empty(); }
    /// In it, or behind a declaration and before the next one.
    bool isWithin(const Node& node) const;

private:
    std::unordered_map<const Tree*, std::vector<std::uint32_t>> m_offsets; ///< sorted
};

} // namespace core
