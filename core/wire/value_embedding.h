// SPDX-License-Identifier: Apache-2.0
// Puts a value into the smallest value of a whole schema that has a place for it.
#pragma once

#include "core/contract/element.h"
#include "core/wire/json_value.h"
#include "core/wire/value_maker.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

class ValueEmbedding {
public:
    /// `way` begins with the root.
    ValueEmbedding(std::vector<const Element*> way, const ValueWish& around)
        : m_way(std::move(way))
        , m_wish(around)
    {
    }

    /// `inner` is a value for the element at this place of the way; nothing when nothing could be made
    /// around.
    std::optional<JsonValue> embed(JsonValue inner, std::size_t place);

private:
    /// What stands around one step of the way, whatever is put into it.
    struct Surrounding {
        std::optional<JsonValue> value = {};
        std::string name = {}; ///< of the property that the step is
        std::size_t place = 0; ///< of the item that it is
    };

    const Surrounding& surrounding(std::size_t place);
    Surrounding makeSurrounding(const Element& outer, const Element& inner) const;
    Surrounding makeArray(const Element& outer, const Element& inner) const;
    Surrounding makeObject(const Element& outer, const Element& inner) const;
    std::string nameFor(const Element& outer, const Element& inner) const;
    std::optional<JsonValue> putInto(const Surrounding& surrounding, const Element& outer,
        const Element& inner, const JsonValue& value) const;

    std::vector<const Element*> m_way;
    ValueWish m_wish;
    std::map<std::size_t, Surrounding> m_surroundings; ///< by the place of the inner element
};

} // namespace core
