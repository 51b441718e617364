// SPDX-License-Identifier: Apache-2.0
// Two versions of one text, and which nodes outside of the part that differs are the same.
#pragma once

#include "core/document/tree.h"

#include <cstdint>

namespace core::openapi {

class TextShift {
public:
    TextShift(const Tree& before, const Tree& now);

    /// The node that was this one, with all that stands below it; invalid when any of it may be new.
    Node before(const Node& now) const;

private:
    Node sameNode(const Node& now, NodeIndex counted, std::uint32_t moved) const;

    const Tree* m_before;
    const Tree* m_now;
    /// Of the text now: up to the one it is as it was, from the other one on it only moved. After an
    /// insertion both are true of some.
    std::uint32_t m_aheadEnd = 0;
    std::uint32_t m_behindBegin = 0;
};

} // namespace core::openapi
