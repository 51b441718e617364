// SPDX-License-Identifier: Apache-2.0
// The types of a schema by their names, asked once for every field and argument: in one piece of memory.
#pragma once

#include "core/contract/element.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core::graphql {

class TypesByName {
public:
    /// As many as will be added at most.
    explicit TypesByName(std::size_t most);

    /// Each name once.
    void add(Element& type);
    /// Null when no type is called that.
    Element* find(std::string_view name) const;

private:
    struct Slot {
        std::uint32_t mark = 0; ///< of the name's hash
        std::uint32_t place = 0; ///< among the types, from 1; 0: nobody is here
    };

    std::size_t slotOf(std::string_view name) const;

    std::vector<Element*> m_types;
    std::vector<Slot> m_slots; ///< open addressing; their number is a power of two
};

} // namespace core::graphql
