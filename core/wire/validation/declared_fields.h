// SPDX-License-Identifier: Apache-2.0
// The closed world: which properties of an instance some part of its schema declares.
#pragma once

#include "core/document/tree.h"
#include "core/wire/validation/frame.h"
#include "core/wire/validator.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace core {

class DeclaredFields {
public:
    /// What is declared `around` counts here, too; it outlives this.
    explicit DeclaredFields(const DeclaredFields* around = nullptr)
        : m_around(around)
    {
    }

    /// A schema that says something was applied to this map.
    void describe(const Frame& frame);
    /// The property at this place among the entries is declared.
    void declare(const Instance& map, std::size_t position);
    /// Any property is: somebody wrote so.
    void declareAll(const Instance& map);

    /// What was kept apart counts from now on.
    void adopt(DeclaredFields&& inner);

    /// In the order of the text; at most `limit`.
    std::vector<Violation> undeclared(const Instance& root, Effort& effort, std::size_t limit) const;
    /// How many there are, without those inside of others.
    std::size_t countUndeclared(const Instance& root, Effort& effort) const;

private:
    struct Description {
        Node schema; ///< the first that was applied
        std::string schemaPointer;
        Marks declared;
    };
    class Walk;

    /// Null when no schema says anything about this map.
    const Description* descriptionOf(NodeIndex map) const;
    bool isDeclared(NodeIndex map, std::size_t position) const;

    const DeclaredFields* m_around;
    std::unordered_map<NodeIndex, Description> m_maps; ///< by the node of the map
};

} // namespace core
