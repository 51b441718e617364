// SPDX-License-Identifier: Apache-2.0
// Pieces of text by number: equal pieces have equal numbers, and nothing is left to a hash.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

class PieceNumbers {
public:
    explicit PieceNumbers(std::size_t expected = 16);

    /// The bytes must outlive this.
    std::uint32_t add(std::string_view piece);
    std::uint32_t count() const { return static_cast<std::uint32_t>(m_pieces.size()); }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< plus one; 0 is free
    };

    void grow();

    std::vector<std::string_view> m_pieces;
    std::vector<Slot> m_slots;
};

} // namespace core
