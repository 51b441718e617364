// SPDX-License-Identifier: Apache-2.0
#include "core/contract/element_arena.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <type_traits>

namespace core {

namespace {

constexpr std::size_t FirstArenaBlock = 16U << 10U;
constexpr std::size_t LargestArenaBlock = 1U << 20U;

} // namespace

// Nothing is destroyed one by one.
static_assert(std::is_trivially_destructible_v<Element> && std::is_trivially_destructible_v<FacetValue>);

Element& ElementArena::add(const Element& element)
{
    ++m_elementCount;
    return *new (allocate(sizeof(Element), alignof(Element))) Element(element);
}

template <class T>
std::span<const T> ElementArena::copy(std::span<const T> values)
{
    if (values.empty())
        return {};
    T* const begin = static_cast<T*>(allocate(values.size_bytes(), alignof(T)));
    std::uninitialized_copy(values.begin(), values.end(), begin);
    return {begin, values.size()};
}

template std::span<const FacetValue> ElementArena::copy(std::span<const FacetValue>);
template std::span<const Element* const> ElementArena::copy(std::span<const Element* const>);
template std::span<const Node> ElementArena::copy(std::span<const Node>);

std::string_view ElementArena::keep(std::string_view text)
{
    if (text.empty())
        return {};
    char* const begin = static_cast<char*>(allocate(text.size(), 1));
    std::memcpy(begin, text.data(), text.size());
    return {begin, text.size()};
}

void* ElementArena::allocate(std::size_t bytes, std::size_t alignment)
{
    void* at = m_at;
    if (at == nullptr || std::align(alignment, bytes, at, m_left) == nullptr) {
        const std::size_t grown = std::clamp(m_memory, FirstArenaBlock, LargestArenaBlock);
        const std::size_t size = std::max(grown, bytes + alignment);
        m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
        m_memory += size;
        at = m_blocks.back().get();
        m_left = size;
        std::align(alignment, bytes, at, m_left);
    }
    m_at = static_cast<std::byte*>(at) + bytes;
    m_left -= bytes;
    return at;
}

} // namespace core
