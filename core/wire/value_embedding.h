// SPDX-License-Identifier: Apache-2.0
// Puts a value into the smallest value of a whole schema that has a place for it.
#pragma once

#include "core/contract/element.h"
#include "core/wire/json_value.h"
#include "core/wire/value_maker.h"

#include <optional>
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
    std::optional<JsonValue> embed(JsonValue inner, std::size_t place) const;

private:
    std::optional<JsonValue> around(const Element& outer, const Element& inner, const JsonValue& value) const;
    std::optional<JsonValue> inArray(
        const Element& outer, const Element& inner, const JsonValue& value) const;
    std::optional<JsonValue> inObject(
        const Element& outer, const Element& inner, const JsonValue& value) const;
    std::string nameFor(const Element& outer, const Element& inner, const JsonValue& value) const;

    std::vector<const Element*> m_way;
    ValueWish m_wish;
};

} // namespace core
