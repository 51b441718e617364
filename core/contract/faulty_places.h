// SPDX-License-Identifier: Apache-2.0
// Where the texts of a contract could not be read: what stands around such a place is known in part alone.
#pragma once

#include "core/contract/document_set.h"

#include <cstdint>
#include <set>
#include <unordered_map>
#include <vector>

namespace core {

/// A fault in the block of a declaration may have moved any of its parts, so all of it is known in part. One
/// that stands elsewhere may have been a part of anything: nothing of its file is sure.
class FaultyPlaces {
public:
    explicit FaultyPlaces(const DocumentSet& documents);

    bool isEmpty() const { return m_files.empty(); }
    /// Of the root of a text: whether all of it is in doubt.
    bool isWithin(const Node& node) const;

private:
    struct File {
        bool isInDoubt = false;
        std::set<std::uint32_t> declarations = {}; ///< where those with a fault begin
    };

    static void blame(File& file, const Node& root, const std::vector<std::uint32_t>& faults);
    static void blame(File& file, const Node& declaration);

    std::unordered_map<const Tree*, File> m_files;
};

} // namespace core
