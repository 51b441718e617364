// SPDX-License-Identifier: Apache-2.0
// Where the elements of one contract stand: filled while it is read, never moved, freed at once.
#pragma once

#include "core/contract/element.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace core {

class ElementArena {
public:
    Element& add(const Element& element);
    /// Only for who fills the arena: every element in it was added as one that may change.
    static Element& mutableElement(const Element& element) { return const_cast<Element&>(element); }

    std::span<const FacetValue> keep(std::span<const FacetValue> facets) { return copy(facets); }
    std::span<const Element* const> keep(std::span<const Element* const> children) { return copy(children); }
    std::span<const Node> keep(std::span<const Node> values) { return copy(values); }
    std::string_view keep(std::string_view text);

    std::size_t elementCount() const { return m_elementCount; }
    /// Bytes held.
    std::size_t memory() const { return m_memory; }

private:
    template <class T>
    std::span<const T> copy(std::span<const T> values);
    void* allocate(std::size_t bytes, std::size_t alignment);

    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte* m_at = nullptr;
    std::size_t m_left = 0;
    std::size_t m_memory = 0;
    std::size_t m_elementCount = 0;
};

} // namespace core
