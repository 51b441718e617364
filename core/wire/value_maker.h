// SPDX-License-Identifier: Apache-2.0
// Makes values along a schema's effective form. What only a whole schema can say (oneOf, not, if) it hopes
// for: whoever asks must check what came out, and ask again with another seed.
#pragma once

#include "core/contract/element.h"
#include "core/wire/direction.h"
#include "core/wire/json_value.h"
#include "core/wire/seeded_choices.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

struct ValueWish {
    bool isMinimal = true; ///< required fields and the smallest values, or every declared field
    bool prefersExamples = false; ///< the author's, wherever there is one
    Direction direction = Direction::Any;
    std::uint64_t seed = 0; ///< 0 makes the plainest choices
    std::size_t depth = 12; ///< where recursion ends
};

class ValueMaker {
public:
    explicit ValueMaker(const ValueWish& wish)
        : m_wish(wish)
        , m_choices(wish.seed)
        , m_depth(wish.depth)
    {
    }

    /// Null stands for a place of which nothing is said.
    std::optional<JsonValue> make(const Element* place);
    /// Without its variants, conditions and leftovers of allOf.
    std::optional<JsonValue> makeOwn(const Element* place);
    /// A value of the place but for what `part`, one of its children, says of the same value.
    std::optional<JsonValue> makeBeside(const Element* place, const Element& part);
    /// So many items; distinct ones where the shape asks for that.
    std::optional<JsonValue> makeItems(const Element* shape, std::size_t count);
    /// Adds fields until there are so many, declared ones first; fewer where no more are allowed.
    void fill(JsonValue& map, const Element* shape, std::size_t count);

private:
    std::optional<JsonValue> example(const Element& shape);
    std::optional<JsonValue> enumValue(const Element& shape);
    std::optional<JsonValue> ofSomeType(const Element& shape);
    std::optional<JsonValue> ofType(const Element& shape, std::uint32_t type);
    std::vector<std::uint32_t> typesInOrder(const Element& shape);
    std::optional<JsonValue> number(const Element& shape, std::uint32_t type);
    std::optional<JsonValue> text(const Element& shape);
    std::optional<std::string> content(const Element& shape);
    std::optional<JsonValue> array(const Element& shape);
    std::optional<JsonValue> item(const Element* shape, std::size_t place);
    std::optional<JsonValue> containedItem(const Element* contained, const Element* others);
    std::optional<JsonValue> distinctItem(const Element* shape, const JsonValue& items);
    std::optional<JsonValue> object(const Element& shape);
    void addDependents(JsonValue& map, const Element& shape);
    bool addField(JsonValue& map, const Element& shape, std::string_view name);
    std::string freshName(const JsonValue& map, const Element* shape);
    std::optional<JsonValue> withVariants(JsonValue own, const Element& shape, const Element* without);
    std::optional<JsonValue> withParts(JsonValue own, const Element& shape, const Element* without);
    std::optional<JsonValue> withVariant(const JsonValue& own, const Element& shape, ElementKind kind);
    JsonValue withCondition(JsonValue own, const Element& shape);

    bool takeEffort() { return m_effort > 0 && m_effort-- > 0; }

    ValueWish m_wish;
    SeededChoices m_choices;
    std::size_t m_depth;
    std::size_t m_parts = 0;
    std::size_t m_effort = 20'000; ///< how many more values may be made
};

} // namespace core
