// SPDX-License-Identifier: Apache-2.0
// A JSON value that is still being made: samples are put together of them and witnesses cut down.
#pragma once

#include "core/document/tree.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

class JsonValue {
public:
    enum class Kind : std::uint8_t { Literal, String, Sequence, Map };
    using Field = std::pair<std::string, JsonValue>;

    JsonValue() = default; ///< null
    /// A number, true, false or null.
    static JsonValue literal(std::string_view spelling);
    static JsonValue string(std::string_view text);
    static JsonValue sequence(std::vector<JsonValue> items = {});
    static JsonValue map();
    /// What a text says; bounded in depth and size, aliases followed.
    static JsonValue of(const Node& node);

    Kind kind() const { return m_kind; }
    bool isMap() const { return m_kind == Kind::Map; }
    bool isSequence() const { return m_kind == Kind::Sequence; }
    bool isString() const { return m_kind == Kind::String; }
    /// Of a string its characters, of a literal its spelling.
    const std::string& text() const { return m_text; }
    const std::vector<JsonValue>& items() const { return m_items; }
    const std::vector<Field>& fields() const { return m_fields; }

    void append(JsonValue item) { m_items.push_back(std::move(item)); }
    void set(std::string_view name, JsonValue value);
    void remove(std::string_view name);
    bool has(std::string_view name) const;
    /// The same sequence or map with the child at this place replaced, or left out.
    JsonValue withChild(std::size_t place, JsonValue child) const;
    JsonValue withoutChild(std::size_t place) const;
    std::size_t childCount() const { return isMap() ? m_fields.size() : m_items.size(); }
    const JsonValue& child(std::size_t place) const;

    std::string json() const;

private:
    static JsonValue ofBounded(const Node& node, std::size_t depth, std::size_t& nodes);

    Kind m_kind = Kind::Literal;
    std::string m_text = "null";
    std::vector<JsonValue> m_items;
    std::vector<Field> m_fields;
};

/// Both at once, where both are maps: `other` wins; anything else is `other` alone.
JsonValue merged(const JsonValue& value, const JsonValue& other);

} // namespace core
