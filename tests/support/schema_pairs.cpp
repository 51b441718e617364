// SPDX-License-Identifier: Apache-2.0
#include "tests/support/schema_pairs.h"

#include "core/wire/seeded_choices.h"

#include <nlohmann/json.hpp>

#include <array>
#include <vector>

namespace test {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array Patterns {"^[a-z]+$", "^[A-Z]{3}-[0-9]{1,4}$", "^(red|green|blue)$", "^[^@ ]+@[^@ ]+$",
    "x", "^\\d{2,6}$", "^[a-z0-9-]{1,12}$", "^(?=a)b"};
constexpr std::array Formats {"date", "date-time", "uuid", "email", "uri", "ipv4", "hostname", "time"};
constexpr std::array Names {"id", "name", "status", "lines", "note", "total", "ref", "kind"};
constexpr std::array Words {"open", "paid", "sent", "late", "void"};

/// Writes a schema, simple or deep, as the choices fall.
class SchemaWriter {
public:
    explicit SchemaWriter(core::SeededChoices& choices)
        : m_choices(choices)
    {
    }

    Json schema(int depth)
    {
        const std::size_t kinds = depth > 0 ? 10 : 5;
        switch (m_choices.below(kinds)) {
        case 0:
        case 1:
            return text();
        case 2:
        case 3:
            return number();
        case 4:
            return m_choices.oneIn(3) ? Json {{"type", {"boolean", "null"}}} : Json {{"type", "boolean"}};
        case 5:
            return array(depth - 1);
        case 6:
            return combined(depth - 1);
        default:
            return object(depth - 1);
        }
    }

    template <std::size_t Count>
    const char* oneOf(const std::array<const char*, Count>& words)
    {
        return words[m_choices.below(Count)];
    }

    Json text()
    {
        Json schema {{"type", "string"}};
        switch (m_choices.below(5)) {
        case 0:
            schema["enum"] = words();
            break;
        case 1:
            schema["pattern"] = oneOf(Patterns);
            break;
        case 2:
            schema["format"] = oneOf(Formats);
            break;
        default:
            if (m_choices.oneIn(2))
                schema["minLength"] = m_choices.below(4);
            if (m_choices.oneIn(2))
                schema["maxLength"] = 4 + m_choices.below(20);
        }
        return schema;
    }

    Json words()
    {
        Json list = Json::array();
        for (const char* const word : Words)
            if (m_choices.oneIn(2))
                list.push_back(word);
        if (list.empty())
            list.push_back("only");
        return list;
    }

    Json someNames(const Json& fields)
    {
        Json names = Json::array();
        for (const auto& [name, value] : fields.items())
            if (m_choices.oneIn(2))
                names.push_back(name);
        return names;
    }

    Json number()
    {
        Json schema {{"type", m_choices.oneIn(2) ? "integer" : "number"}};
        if (m_choices.oneIn(2))
            schema[m_choices.oneIn(4) ? "exclusiveMinimum" : "minimum"] =
                static_cast<int>(m_choices.below(10)) - 3;
        if (m_choices.oneIn(2))
            schema[m_choices.oneIn(4) ? "exclusiveMaximum" : "maximum"] = 20 + m_choices.below(100);
        if (m_choices.oneIn(5))
            schema["multipleOf"] = 2 + m_choices.below(4);
        return schema;
    }

    Json array(int depth)
    {
        Json schema {{"type", "array"}, {"items", this->schema(depth)}};
        if (m_choices.oneIn(3))
            schema["minItems"] = m_choices.below(3);
        if (m_choices.oneIn(3))
            schema["maxItems"] = 3 + m_choices.below(4);
        if (m_choices.oneIn(6))
            schema["uniqueItems"] = true;
        return schema;
    }

    Json object(int depth)
    {
        Json schema {{"type", "object"}};
        for (const char* const name : Names)
            if (m_choices.oneIn(3))
                schema["properties"][name] = this->schema(depth);
        schema["properties"]["id"] = this->schema(0);
        if (const Json required = someNames(schema["properties"]); !required.empty())
            schema["required"] = required;
        if (m_choices.oneIn(4))
            schema["additionalProperties"] = m_choices.oneIn(2) ? Json(false) : this->schema(0);
        if (m_choices.oneIn(8))
            schema["maxProperties"] = 8 + m_choices.below(3);
        if (m_choices.oneIn(8))
            schema["dependentRequired"] = {{"name", {"id"}}};
        if (m_choices.oneIn(8))
            schema["properties"]["secret"] = {
                {"type", "string"}, {m_choices.oneIn(2) ? "writeOnly" : "readOnly", true}};
        return schema;
    }

    Json combined(int depth)
    {
        if (m_choices.oneIn(3))
            return bothAtOnce(depth);
        Json first = object(0);
        first["properties"]["kind"] = {{"const", "first"}};
        first["required"] = {"kind"};
        Json second = object(depth);
        second["properties"]["kind"] = {{"const", "second"}};
        second["required"] = {"kind"};
        return {{m_choices.oneIn(2) ? "oneOf" : "anyOf", {first, second}}};
    }

private:
    /// Two objects of other properties, so that there is a value that is both.
    Json bothAtOnce(int depth)
    {
        Json first = object(depth);
        first.erase("additionalProperties");
        Json second {{"type", "object"}};
        second["properties"]["extra"] = schema(0);
        second["required"] = Json::array({"extra"});
        Json both;
        both["allOf"] = Json::array({first, second});
        return both;
    }

    core::SeededChoices& m_choices;
};

/// Every schema within a schema, by its pointer.
void collectSchemas(const Json& schema, const std::string& pointer, std::vector<std::string>& pointers)
{
    if (!schema.is_object())
        return;
    pointers.push_back(pointer);
    if (schema.contains("properties"))
        for (const auto& [name, field] : schema["properties"].items())
            collectSchemas(field, pointer + "/properties/" + name, pointers);
    for (const char* const one : {"items", "additionalProperties"})
        if (schema.contains(one))
            collectSchemas(schema[one], pointer + "/" + one, pointers);
    for (const char* const list : {"oneOf", "anyOf", "allOf"})
        if (schema.contains(list))
            for (std::size_t index = 0; index < schema[list].size(); ++index)
                collectSchemas(
                    schema[list][index], pointer + "/" + list + "/" + std::to_string(index), pointers);
}

/// Changes one keyword of a schema; says which.
class SchemaMutation {
public:
    explicit SchemaMutation(core::SeededChoices& choices)
        : m_choices(choices)
        , m_writer(choices)
    {
    }

    std::string apply(Json& schema)
    {
        if (m_choices.oneIn(8))
            return type(schema);
        if (schema.contains("oneOf") || schema.contains("anyOf"))
            return variants(schema);
        const Json kind = schema.value("type", Json("none"));
        if (kind == "string")
            return text(schema);
        if (kind == "integer" || kind == "number")
            return number(schema);
        if (kind == "array")
            return array(schema);
        return kind == "object" ? object(schema) : type(schema);
    }

private:
    /// Sets it, takes it away, or makes it another number.
    std::string bound(Json& schema, const char* keyword, int from, int count)
    {
        if (schema.contains(keyword) && m_choices.oneIn(3))
            schema.erase(keyword);
        else
            schema[keyword] = from + static_cast<int>(m_choices.below(static_cast<std::size_t>(count)));
        return keyword;
    }

    std::string toggle(Json& schema, const char* keyword, Json value)
    {
        if (schema.contains(keyword))
            schema.erase(keyword);
        else
            schema[keyword] = std::move(value);
        return keyword;
    }

    std::string type(Json& schema)
    {
        if (m_choices.oneIn(2)) {
            schema = m_writer.schema(1);
            return "everything";
        }
        Json types = schema.value("type", Json("string"));
        if (types.is_array())
            schema["type"] = types[0];
        else
            schema["type"] = {
                types, m_choices.oneIn(2) ? "null" : (types == "boolean" ? "string" : "boolean")};
        return "type";
    }

    std::string text(Json& schema)
    {
        switch (m_choices.below(6)) {
        case 0:
            return bound(schema, "minLength", 0, 6);
        case 1:
            return bound(schema, "maxLength", 2, 24);
        case 2:
            if (!schema.contains("pattern") || m_choices.oneIn(2))
                return toggle(schema, "pattern", m_writer.oneOf(Patterns));
            schema["pattern"] = m_writer.oneOf(Patterns);
            return "pattern";
        case 3:
            if (!schema.contains("format") || m_choices.oneIn(2))
                return toggle(schema, "format", m_writer.oneOf(Formats));
            schema["format"] = m_writer.oneOf(Formats);
            return "format";
        default:
            if (schema.contains("enum") && m_choices.oneIn(4))
                schema.erase("enum");
            else
                schema["enum"] = m_writer.words();
            return "enum";
        }
    }

    std::string number(Json& schema)
    {
        switch (m_choices.below(5)) {
        case 0:
            return bound(schema, "minimum", -5, 20);
        case 1:
            return bound(schema, "maximum", 15, 110);
        case 2:
            return bound(schema, m_choices.oneIn(2) ? "exclusiveMinimum" : "exclusiveMaximum", 5, 30);
        case 3:
            return bound(schema, "multipleOf", 1, 8);
        default:
            schema["type"] = schema["type"] == "integer" ? "number" : "integer";
            return "type";
        }
    }

    std::string array(Json& schema)
    {
        switch (m_choices.below(5)) {
        case 0:
            return bound(schema, "minItems", 0, 4);
        case 1:
            return bound(schema, "maxItems", 1, 6);
        case 2:
            return toggle(schema, "uniqueItems", true);
        case 3:
            return toggle(schema, "contains", m_writer.schema(0));
        default:
            schema["items"] = m_writer.schema(1);
            return "items";
        }
    }

    std::string object(Json& schema)
    {
        Json& fields = schema["properties"];
        switch (m_choices.below(9)) {
        case 0:
            schema["required"] = m_writer.someNames(Json(fields));
            return "required";
        case 1:
            fields["added"] = m_writer.schema(1);
            if (m_choices.oneIn(2))
                schema["required"] = {"added"};
            return "properties";
        case 2:
            if (!fields.empty())
                fields.erase(fields.begin());
            return "properties";
        case 3:
            return toggle(
                schema, "additionalProperties", m_choices.oneIn(2) ? Json(false) : m_writer.schema(0));
        case 4:
            return bound(schema, m_choices.oneIn(2) ? "minProperties" : "maxProperties", 1, 5);
        case 5:
            return toggle(schema, "propertyNames", {{"maxLength", 2 + m_choices.below(4)}});
        case 6:
            return toggle(schema, "dependentRequired", {{"id", {"name"}}});
        case 7:
            return toggle(schema, "patternProperties", {{"^n", m_writer.schema(0)}});
        default:
            return toggle(schema, "not", {{"required", {"note"}}});
        }
    }

    std::string variants(Json& schema)
    {
        Json& list = schema.contains("oneOf") ? schema["oneOf"] : schema["anyOf"];
        if (m_choices.oneIn(2)) {
            list.erase(list.begin());
            return "variant removed";
        }
        Json third = m_writer.object(0);
        third["properties"]["kind"] = {{"const", "third"}};
        third["required"] = {"kind"};
        list.push_back(third);
        return "variant added";
    }

    core::SeededChoices& m_choices;
    SchemaWriter m_writer;
};

} // namespace

SchemaPair schemaPair(std::uint64_t seed)
{
    core::SeededChoices choices(seed * 7919 + 17);
    const Json before = SchemaWriter(choices).schema(3);
    std::vector<std::string> pointers;
    collectSchemas(before, "", pointers);
    Json after = before;
    const std::string& pointer = pointers[choices.below(pointers.size())];
    const std::string keyword = SchemaMutation(choices).apply(after[Json::json_pointer(pointer)]);
    return {before.dump(), after.dump(), pointer + " " + keyword};
}

} // namespace test
