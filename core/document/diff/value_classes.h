// SPDX-License-Identifier: Apache-2.0
// Which nodes of two trees have equal values, whatever the order of their map keys.
#pragma once

#include "core/document/diff/shared_keys.h"
#include "core/document/tree.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace core {

/// Both ways put the same nodes together, unless somebody found two values with one hash.
enum class ValueEquality : std::uint8_t {
    Hashed, ///< equal structural hashes, made with one seed; costs nothing
    Exact, ///< compared to the last byte
};

class ValueClasses {
public:
    /// Borrows both trees.
    ValueClasses(const Tree& baseline, const Tree& candidate, const SharedKeys& keys, ValueEquality equality,
        const std::stop_token& stop);

    /// Equal for equal values of either side.
    std::uint64_t ofBaseline(NodeIndex index) const { return m_baseline.of(index); }
    std::uint64_t ofCandidate(NodeIndex index) const { return m_candidate.of(index); }

private:
    struct Side {
        const Tree* tree;
        std::vector<std::uint32_t> exact; ///< by node; empty when hashes serve

        std::uint64_t of(NodeIndex index) const
        {
            return exact.empty() ? tree->record(index).hash : exact[index];
        }
    };

    Side m_baseline;
    Side m_candidate;
};

} // namespace core
