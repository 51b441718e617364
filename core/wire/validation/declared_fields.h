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
    /// A schema that says something was applied to this map.
    void describe(const Frame& frame);
    /// The property at this place among the entries is declared.
    void declare(const Instance& map, std::size_t position);
    /// Any property is: somebody wrote so.
    void declareAll(const Instance& map);

    /// In the order of the text; at most `limit`.
    std::vector<Violation> undeclared(const Instance& root, Effort& effort, std::size_t limit) const;

private:
    struct Description {
        Node schema; ///< the first that was applied
        std::string schemaPointer;
        Marks declared;
    };
    class Walk;

    std::unordered_map<NodeIndex, Description> m_maps; ///< by the node of the map
};

} // namespace core
