// SPDX-License-Identifier: Apache-2.0
// Values at and beside everything two schemas of one place say: where they differ, one of these shows it.
#pragma once

#include "core/contract/element.h"
#include "core/wire/direction.h"
#include "core/wire/json_value.h"

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

namespace core {

/// One of each type, for places of which nothing is said.
std::vector<JsonValue> oneOfEachType();

class BoundaryValues {
public:
    BoundaryValues(Direction direction, std::uint64_t seed, std::size_t limit)
        : m_direction(direction)
        , m_seed(seed)
        , m_limit(limit)
    {
    }

    /// Places of the sender's and the receiver's side; either may be null: nothing is said there. Not all of
    /// the values are valid, on either side.
    std::vector<JsonValue> of(const Element* sender, const Element* receiver, std::size_t depth = 2);

private:
    struct Sides {
        const Element* sender = nullptr;
        const Element* receiver = nullptr;
    };
    using Children = std::vector<Sides>;

    bool add(JsonValue value);
    /// Of large values a few must do.
    bool isFull() const { return m_values.size() >= m_limit || m_bytes >= MostBytes; }
    void addScalars();
    void addContents();
    void addEnums();
    void addMade();
    void addArrays();
    void addItemCounts(const JsonValue& base);
    void addItems();
    void addTuples();
    void addContains();
    void addObjects();
    void addFields(const JsonValue& base, const JsonValue& full);
    void addNamed(const JsonValue& base);
    void addWantedNames(const Element* others, const JsonValue& base);
    void addUnder(const std::vector<std::string>& names, const Sides& places, const JsonValue& base);
    void addFieldCounts(const JsonValue& base);
    void addTriggers(const JsonValue& base);
    void addParts();

    std::vector<const Element*> shapesOfSameValue() const;
    std::vector<JsonValue> within(const Sides& places) const;
    Children children(ElementKind kind) const;
    std::vector<std::size_t> countsBeside(std::initializer_list<Facet> bounds) const;
    bool mayBe(std::uint32_t type) const;

    Direction m_direction;
    std::uint64_t m_seed;
    static constexpr std::size_t MostBytes = 40'000;

    std::size_t m_limit;
    std::size_t m_bytes = 0;
    std::size_t m_depth = 0;
    Sides m_shapes;
    std::vector<JsonValue> m_values;
    std::unordered_set<std::string> m_known;
};

} // namespace core
