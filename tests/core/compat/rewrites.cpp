// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/rewrites.h"

#include "core/document/document.h"
#include "core/document/patch/json_fragment.h"
#include "core/document/patch/yaml_writer.h"

#include <algorithm>
#include <array>

namespace test {

using core::Fragment;

namespace {

constexpr std::array<std::string_view, 5> SchemaMaps = {
    "properties", "patternProperties", "$defs", "definitions", "dependentSchemas"};
constexpr std::array<std::string_view, 13> SchemaPlaces = {"items", "additionalProperties", "not", "if",
    "then", "else", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems", "contentSchema",
    "allOf", "anyOf"};
constexpr std::array<std::string_view, 5> DataPlaces = {"example", "examples", "default", "value", "scopes"};

template <typename List>
bool isOneOf(const List& list, std::string_view key)
{
    return std::ranges::find(list, key) != list.end();
}

using Each = std::function<void(Fragment&, Part)>;

void visit(Fragment& value, Part part, const Each& each);

void visitItems(Fragment& value, Part part, const Each& each)
{
    for (Fragment& item : value.items)
        visit(item, part, each);
}

/// Of a schema's entry: a map of schemas, a schema or several, or data.
void visitSchemaEntry(const std::string& key, Fragment& value, const Each& each)
{
    if (isOneOf(SchemaMaps, key))
        visitItems(value, Part::Schema, each);
    else if (isOneOf(SchemaPlaces, key) || key == "oneOf" || key == "prefixItems")
        visit(value, Part::Schema, each);
    else
        visit(value, key == "discriminator" ? Part::Object : Part::Opaque, each);
}

void visitObjectEntry(const std::string& key, Fragment& value, const Each& each)
{
    if (key == "schema" || key == "itemSchema")
        visit(value, Part::Schema, each);
    else if (key == "schemas" || key == "definitions")
        visitItems(value, Part::Schema, each);
    else if (key == "default" && value.isMap()) // of the responses; a parameter's is rarely a map
        visit(value, Part::Object, each);
    else
        visit(value, isOneOf(DataPlaces, key) || key.starts_with("x-") ? Part::Opaque : Part::Object, each);
}

void visit(Fragment& value, Part part, const Each& each)
{
    if (value.isSequence())
        return visitItems(value, part, each);
    if (!value.isMap())
        return;
    each(value, part);
    for (std::size_t at = 0; at < value.items.size(); ++at) {
        if (part == Part::Schema)
            visitSchemaEntry(value.keys[at], value.items[at], each);
        else if (part == Part::Object)
            visitObjectEntry(value.keys[at], value.items[at], each);
        else
            visit(value.items[at], part, each);
    }
}

std::string textAt(Fragment& map, std::string_view key)
{
    const Fragment* const found = entry(map, key);
    return found ? found->text : std::string();
}

void shuffleEntries(Fragment& map, std::mt19937_64& random)
{
    for (std::size_t at = map.items.size(); at > 1; --at) {
        const std::size_t other = random() % at;
        std::swap(map.keys[at - 1], map.keys[other]);
        std::swap(map.items[at - 1], map.items[other]);
    }
}

} // namespace

void forEachPart(Fragment& description, const std::function<void(Fragment&, Part)>& each)
{
    visit(description, Part::Object, each);
}

Fragment* entry(Fragment& map, std::string_view key)
{
    if (!map.isMap())
        return nullptr;
    const auto found = std::ranges::find(map.keys, key);
    return found == map.keys.end() ? nullptr : &map.items[static_cast<std::size_t>(found - map.keys.begin())];
}

void setEntry(Fragment& map, const std::string& key, Fragment value)
{
    if (Fragment* const there = entry(map, key)) {
        *there = std::move(value);
        return;
    }
    map.keys.push_back(key);
    map.items.push_back(std::move(value));
}

void removeEntry(Fragment& map, std::string_view key)
{
    const auto found = std::ranges::find(map.keys, key);
    if (found == map.keys.end())
        return;
    map.items.erase(map.items.begin() + (found - map.keys.begin()));
    map.keys.erase(found);
}

std::optional<Fragment> valueOf(const std::string& text, const std::string& name)
{
    const core::Document document = core::readDocument(core::SourceText::make(text, name));
    if (!document.diagnostics.empty() || document.tree.roots().size() != 1)
        return {};
    auto value = core::copyValue(document.tree.root());
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

Source asJson(const Fragment& description)
{
    return oneFile(
        core::writeJsonValue(description, {.spacing = core::JsonSpacing::Lines}) + '\n', "api.json");
}

Source asYaml(const Fragment& description)
{
    return oneFile(core::writeBlock(description, 0, {}) + '\n', "api.yaml");
}

void shuffle(Fragment& description, std::mt19937_64& random)
{
    constexpr std::array<std::string_view, 5> Unordered = {"required", "enum", "type", "anyOf", "oneOf"};
    forEachPart(description, [&](Fragment& map, Part part) {
        for (std::size_t at = 0; at < map.items.size(); ++at) {
            Fragment& value = map.items[at];
            const bool hasNoOrder = part == Part::Schema
                ? isOneOf(Unordered, map.keys[at])
                : part == Part::Object && (map.keys[at] == "tags" || map.keys[at] == "parameters");
            if (hasNoOrder && value.isSequence())
                std::ranges::shuffle(value.items, random);
        }
        shuffleEntries(map, random);
    });
}

void shuffleMerged(Fragment& description, std::mt19937_64& random)
{
    forEachPart(description, [&](Fragment& map, Part part) {
        Fragment* const merged = part == Part::Schema ? entry(map, "allOf") : nullptr;
        if (merged != nullptr && merged->isSequence())
            std::ranges::shuffle(merged->items, random);
    });
}

namespace {

void addMissing(Fragment& map, const std::string& key, Fragment value)
{
    if (entry(map, key) == nullptr)
        setEntry(map, key, std::move(value));
}

void writeOutSchemaDefaults(Fragment& schema, bool is20, bool is30)
{
    const std::string type = textAt(schema, "type");
    if (type == "string")
        addMissing(schema, "minLength", Fragment::integer(0));
    if (type == "array")
        addMissing(schema, "uniqueItems", Fragment::boolean(false));
    if (type == "object")
        addMissing(schema, "minProperties", Fragment::integer(0));
    if (is30 && !type.empty())
        addMissing(schema, "nullable", Fragment::boolean(false));
    if (!is20)
        addMissing(schema, "deprecated", Fragment::boolean(false));
    addMissing(schema, "readOnly", Fragment::boolean(false));
}

void writeOutParameterDefaults(Fragment& parameter, bool is20)
{
    const std::string in = textAt(parameter, "in");
    if (in != "path")
        addMissing(parameter, "required", Fragment::boolean(false));
    if (is20 || entry(parameter, "schema") == nullptr)
        return;
    const std::string style = in == "path" || in == "header" ? "simple" : "form";
    addMissing(parameter, "style", Fragment::string(style));
    addMissing(parameter, "explode", Fragment::boolean(textAt(parameter, "style") == "form"));
    addMissing(parameter, "deprecated", Fragment::boolean(false));
    if (in == "query")
        addMissing(parameter, "allowReserved", Fragment::boolean(false));
}

bool isOperation(Fragment& object)
{
    const Fragment* const responses = entry(object, "responses");
    return responses != nullptr && responses->isMap() && entry(object, "schemas") == nullptr
        && entry(object, "paths") == nullptr;
}

void writeOutObjectDefaults(Fragment& object, bool is20)
{
    const bool isParameter = entry(object, "in") != nullptr && entry(object, "name") != nullptr
        && textAt(object, "type") != "apiKey" && textAt(object, "in") != "querystring";
    if (isParameter)
        writeOutParameterDefaults(object, is20);
    if (isOperation(object))
        addMissing(object, "deprecated", Fragment::boolean(false));
    if (Fragment* const body = entry(object, "requestBody"); body && entry(*body, "content"))
        addMissing(*body, "required", Fragment::boolean(false));
}

void liftBound(Fragment& schema, const std::string& bound, const std::string& exclusive)
{
    const std::string flag = textAt(schema, exclusive);
    if (flag.empty())
        return;
    removeEntry(schema, exclusive);
    if (const Fragment* const limit = entry(schema, bound); flag == "true" && limit != nullptr) {
        Fragment number = *limit;
        removeEntry(schema, bound);
        setEntry(schema, exclusive, std::move(number));
    }
}

void liftFormat(Fragment& schema)
{
    const std::string format = textAt(schema, "format");
    if (textAt(schema, "type") != "string" || (format != "binary" && format != "byte"))
        return;
    removeEntry(schema, "format");
    if (format == "binary")
        setEntry(schema, "contentMediaType", Fragment::string("application/octet-stream"));
    else
        setEntry(schema, "contentEncoding", Fragment::string("base64"));
}

void liftSchema(Fragment& schema)
{
    if (const Fragment* const reference = entry(schema, "$ref")) {
        const Fragment kept = *reference;
        schema = Fragment::map({{"$ref", kept}});
        return;
    }
    if (textAt(schema, "nullable") == "true" && !textAt(schema, "type").empty())
        setEntry(schema, "type",
            Fragment::sequence({Fragment::string(textAt(schema, "type")), Fragment::string("null")}));
    removeEntry(schema, "nullable");
    liftBound(schema, "minimum", "exclusiveMinimum");
    liftBound(schema, "maximum", "exclusiveMaximum");
    liftFormat(schema);
    if (const Fragment* const example = entry(schema, "example")) {
        Fragment examples = Fragment::sequence({*example});
        removeEntry(schema, "example");
        setEntry(schema, "examples", std::move(examples));
    }
}

/// Of a part that moves into a file one folder below: its references lead back into the entry.
void pointBack(Fragment& part, Part kind)
{
    const auto lead = [](Fragment& reference) {
        if (reference.kind == core::NodeKind::String && reference.text.starts_with('#'))
            reference.text = "../api.json" + reference.text;
    };
    visit(part, kind, [&](Fragment& map, Part inside) {
        if (inside == Part::Opaque)
            return;
        if (Fragment* const reference = entry(map, "$ref"))
            lead(*reference);
        if (Fragment* const mapping = entry(map, "mapping"); mapping && mapping->isMap())
            std::ranges::for_each(mapping->items, lead);
    });
}

void moveOut(Source& source, Fragment* parts, Part kind, const std::string& folder)
{
    if (parts == nullptr)
        return;
    for (std::size_t at = 0; at < parts->items.size(); ++at) {
        Fragment& part = parts->items[at];
        if (!part.isMap() || entry(part, "$ref") != nullptr)
            continue;
        const std::string name = folder + '/' + std::to_string(at) + ".json";
        pointBack(part, kind);
        source.files[name] = core::writeJsonValue(part, {}) + '\n';
        part = Fragment::map({{"$ref", Fragment::string(name)}});
    }
}

} // namespace

void writeOutDefaults(Fragment& description)
{
    const bool is20 = entry(description, "swagger") != nullptr;
    const bool is30 = textAt(description, "openapi").starts_with("3.0");
    forEachPart(description, [&](Fragment& map, Part part) {
        if (entry(map, "$ref") != nullptr)
            return;
        if (part == Part::Schema)
            writeOutSchemaDefaults(map, is20, is30);
        else if (part == Part::Object)
            writeOutObjectDefaults(map, is20);
    });
}

void liftTo31(Fragment& description)
{
    setEntry(description, "openapi", Fragment::string("3.1.0"));
    forEachPart(description, [](Fragment& map, Part part) {
        if (part == Part::Schema)
            liftSchema(map);
    });
}

Source split(const Fragment& description)
{
    Fragment root = description;
    Source source {.entry = "api.json", .files = {}};
    Fragment* const components = entry(root, "components");
    moveOut(source, components ? entry(*components, "schemas") : nullptr, Part::Schema, "schemas");
    moveOut(source, entry(root, "definitions"), Part::Schema, "schemas");
    moveOut(source, entry(root, "paths"), Part::Object, "paths");
    source.files[source.entry] = core::writeJsonValue(root, {}) + '\n';
    return source;
}

} // namespace test
