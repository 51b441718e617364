// SPDX-License-Identifier: Apache-2.0
// What going from one schema to another does to the set of values, without recording anything.
#pragma once

#include "core/compat/facet_difference.h"
#include "core/compat/schema_walk.h"
#include "core/contract/element.h"

#include <cstddef>
#include <map>
#include <string>
#include <tuple>

namespace core {

class SchemaProbe {
public:
    explicit SchemaProbe(Pruning pruning)
        : m_pruning(pruning)
    {
    }

    /// None: the same values. A field that only one of the two declares makes it Unknown: an open schema
    /// allows it, but it is not the same thing. Bounded: of schemas too large to look through, Unknown.
    Effect effect(const Element& baseline, const Element& candidate, Notation notation = Notation::Json);

private:
    Pruning m_pruning;
    std::map<std::tuple<const Element*, const Element*, Notation>, Effect> m_known;
    std::size_t m_depth = 0;
};

} // namespace core
