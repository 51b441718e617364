// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/equal_items.h"

#include "core/document/value_equality.h"

#include <unordered_map>

namespace core {

EqualItems findEqualItems(const Node& sequence, Effort& effort)
{
    struct Seen {
        Node item;
        std::size_t position;
    };
    std::unordered_multimap<std::uint64_t, Seen> seen;
    EqualItems found;
    std::size_t position = 0;
    for (const Node item : sequence) {
        const std::uint64_t hash = valueHash(item, effort.left());
        const auto [begin, end] = seen.equal_range(hash);
        for (auto at = begin; at != end; ++at) {
            const auto areEqual = areEqualValues(at->second.item, item, effort.left());
            if (areEqual == true)
                return {Validity::Invalid, at->second.position, position};
            if (!areEqual)
                found.areUnique = Validity::Unknown;
        }
        if (effort.isSpent())
            return {Validity::Unknown};
        seen.emplace(hash, Seen {item, position++});
    }
    return found;
}

} // namespace core
