// SPDX-License-Identifier: Apache-2.0
#include "core/wire/json_value.h"

#include "core/document/json/json_number.h"
#include "core/document/json/json_writer.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t DeepestValue = 200;
/// Aliases of aliases can stand for more than there is memory.
constexpr std::size_t MostNodes = 10'000;

void write(JsonWriter& writer, const JsonValue& value)
{
    switch (value.kind()) {
    case JsonValue::Kind::Literal:
        writer.literal(value.text());
        break;
    case JsonValue::Kind::String:
        writer.string(value.text());
        break;
    case JsonValue::Kind::Sequence:
        writer.openSequence();
        for (const JsonValue& item : value.items())
            write(writer, item);
        writer.close();
        break;
    case JsonValue::Kind::Map:
        writer.openMap();
        for (const auto& [name, field] : value.fields()) {
            writer.key(name);
            write(writer, field);
        }
        writer.close();
        break;
    }
}

JsonValue ofScalar(const Node& node)
{
    switch (node.kind()) {
    case NodeKind::Boolean:
        return JsonValue::literal(
            node.text() == "true" || node.text() == "True" || node.text() == "TRUE" ? "true" : "false");
    case NodeKind::Integer:
    case NodeKind::Float: {
        const auto spelling = jsonSpelling(node.text());
        return spelling ? JsonValue::literal(*spelling) : JsonValue::string(node.text());
    }
    case NodeKind::String:
        return JsonValue::string(node.text());
    default:
        return {};
    }
}

} // namespace

JsonValue JsonValue::literal(std::string_view spelling)
{
    JsonValue value;
    value.m_text = spelling;
    return value;
}

JsonValue JsonValue::string(std::string_view text)
{
    JsonValue value;
    value.m_kind = Kind::String;
    value.m_text = text;
    return value;
}

JsonValue JsonValue::sequence(std::vector<JsonValue> items)
{
    JsonValue value;
    value.m_kind = Kind::Sequence;
    value.m_items = std::move(items);
    return value;
}

JsonValue JsonValue::map()
{
    JsonValue value;
    value.m_kind = Kind::Map;
    return value;
}

JsonValue JsonValue::of(const Node& node)
{
    std::size_t nodes = MostNodes;
    return ofBounded(node, DeepestValue, nodes);
}

JsonValue JsonValue::ofBounded(const Node& written, std::size_t depth, std::size_t& nodes)
{
    const Node node = written.resolved();
    if (depth == 0 || (!node.isMap() && !node.isSequence()))
        return ofScalar(node);
    JsonValue value = node.isMap() ? map() : sequence();
    for (const Node& child : node) {
        if (nodes == 0)
            break;
        --nodes;
        if (node.isMap() && !child.has(DuplicateKey))
            value.m_fields.emplace_back(child.key(), ofBounded(child, depth - 1, nodes));
        else if (node.isSequence())
            value.m_items.push_back(ofBounded(child, depth - 1, nodes));
    }
    return value;
}

void JsonValue::set(std::string_view name, JsonValue value)
{
    const auto field = std::ranges::find(m_fields, name, &Field::first);
    if (field == m_fields.end())
        m_fields.emplace_back(name, std::move(value));
    else
        field->second = std::move(value);
}

void JsonValue::remove(std::string_view name)
{
    std::erase_if(m_fields, [&](const Field& field) { return field.first == name; });
}

bool JsonValue::has(std::string_view name) const
{
    return std::ranges::find(m_fields, name, &Field::first) != m_fields.end();
}

const JsonValue& JsonValue::child(std::size_t place) const
{
    return isMap() ? m_fields[place].second : m_items[place];
}

JsonValue JsonValue::withChild(std::size_t place, JsonValue child) const
{
    JsonValue copy = *this;
    (isMap() ? copy.m_fields[place].second : copy.m_items[place]) = std::move(child);
    return copy;
}

JsonValue JsonValue::withoutChild(std::size_t place) const
{
    JsonValue copy = *this;
    if (isMap())
        copy.m_fields.erase(copy.m_fields.begin() + static_cast<std::ptrdiff_t>(place));
    else
        copy.m_items.erase(copy.m_items.begin() + static_cast<std::ptrdiff_t>(place));
    return copy;
}

std::string JsonValue::json() const
{
    JsonWriter writer(0);
    write(writer, *this);
    return writer.take();
}

JsonValue merged(const JsonValue& value, const JsonValue& other)
{
    if (!value.isMap() || !other.isMap())
        return other;
    JsonValue both = value;
    for (const auto& [name, field] : other.fields())
        both.set(name, field);
    return both;
}

} // namespace core
