// SPDX-License-Identifier: Apache-2.0
#include "core/impact/recorded_value.h"

#include "core/document/json/json_number.h"
#include "core/wire/schema_facts.h"

#include <algorithm>

namespace core {

namespace {

/// Alternatives inside of alternatives: beyond, all is taken as text.
constexpr int DeepestAlternatives = 8;
constexpr int DeepestObject = 8;

/// Of it, or of one of its alternatives.
std::uint32_t typesWithin(const Element* place, int depth = 0)
{
    const Element* const shape = shapeOf(place);
    std::uint32_t bits = typesOf(shape);
    if (shape == nullptr || depth >= DeepestAlternatives || bits != AllTypes)
        return bits;
    std::uint32_t ofAlternatives = 0;
    for (const ElementKind kind : {ElementKind::OneOf, ElementKind::AnyOf})
        for (const Element* branch : childrenOf(shape, kind))
            ofAlternatives |= typesWithin(branch, depth + 1);
    return ofAlternatives == 0 ? bits : ofAlternatives;
}

bool isLiteral(std::string_view text, std::uint32_t types)
{
    if (text == "true" || text == "false")
        return (types & BooleanType) != 0;
    if (text == "null" || text.empty())
        return (types & NullType) != 0;
    return (types & NumberType) != 0 && isJsonNumber(text);
}

JsonValue scalarOf(std::string_view text, const Element* schema, Reading reading)
{
    const std::uint32_t types = typesWithin(schema);
    const bool mayBeText = (types & StringType) != 0;
    if (!isLiteral(text, types) || (mayBeText && reading == Reading::Text))
        return JsonValue::string(text);
    return JsonValue::literal(text.empty() ? "null" : text);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

const Element* itemOf(const Element* schema)
{
    return onlyChild(shapeOf(schema), ElementKind::Item);
}

const Element* propertyOf(const Element* schema, std::string_view name)
{
    const Element* const shape = shapeOf(schema);
    if (const Element* field = shape ? fieldOf(shape, name) : nullptr)
        return field;
    return shape ? schemaForName(shape, name) : nullptr;
}

JsonValue listOf(const std::vector<std::string_view>& parts, const Element* schema, Reading reading)
{
    JsonValue list = JsonValue::sequence();
    for (const std::string_view part : parts)
        list.append(scalarOf(part, itemOf(schema), reading));
    return list;
}

/// Headers of several values are written with blanks between them.
std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

/// "role=admin" of an exploded object, "role,admin" of others.
JsonValue objectOf(
    const std::vector<std::string_view>& parts, const Element* schema, bool isExploded, Reading reading)
{
    JsonValue object = JsonValue::map();
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const std::size_t equals = parts[at].find('=');
        std::string_view name = parts[at].substr(0, equals);
        std::string_view text;
        if (isExploded && equals != std::string_view::npos)
            text = parts[at].substr(equals + 1);
        else if (at + 1 < parts.size())
            text = parts[++at];
        object.set(name, scalarOf(text, propertyOf(schema, name), reading));
    }
    return object;
}

struct Shape {
    std::string_view style;
    bool isExploded = false;
};

Shape shapeOfParameter(const Element& parameter)
{
    const Element& content = *shapeOf(&parameter);
    const std::string_view style = textFacet(&content, Facet::Style);
    return {style.empty() ? textFacet(&content, Facet::CollectionFormat) : style, content.is(Facet::Explode)};
}

char separatorOf(const Shape& shape)
{
    if (shape.style == "spaceDelimited")
        return ' ';
    if (shape.style == "pipeDelimited")
        return '|';
    if (shape.style == "tsv")
        return '\t';
    if (shape.style == "label" && shape.isExploded)
        return '.';
    return shape.style == "matrix" && shape.isExploded ? ';' : ',';
}

/// ".a.b" and ";name=a" without what their styles put before the value.
std::string_view withoutPrefix(
    std::string_view text, const Shape& shape, std::string_view name, bool isObject)
{
    if (shape.style == "label" && text.starts_with('.'))
        text.remove_prefix(1);
    if (shape.style != "matrix" || !text.starts_with(';'))
        return text;
    text.remove_prefix(1);
    if ((isObject && shape.isExploded) || !text.starts_with(name))
        return text;
    text.remove_prefix(name.size());
    return text.starts_with('=') ? text.substr(1) : text;
}

JsonValue structured(
    std::string_view text, const Element* schema, const Shape& shape, std::string_view name, Reading reading)
{
    const std::uint32_t types = typesWithin(schema);
    if (types == AllTypes || (types & (ArrayType | ObjectType)) == 0)
        return scalarOf(withoutPrefix(text, shape, name, false), schema, reading);
    const bool isObject = (types & ArrayType) == 0;
    std::vector<std::string_view> parts =
        split(withoutPrefix(text, shape, name, isObject), separatorOf(shape));
    if (isObject)
        return objectOf(parts, schema, shape.isExploded, reading);
    for (std::string_view& part : parts)
        part = shape.style == "simple" ? trimmed(part) : part;
    for (std::string_view& part : parts)
        if (shape.style == "matrix" && part.starts_with(name) && part.substr(name.size()).starts_with('='))
            part.remove_prefix(name.size() + 1);
    return listOf(parts, schema, reading);
}

/// What stands behind the name in "filter[a][b]" and "filter.a.b".
std::vector<std::string> innerNames(std::string_view field, std::string_view name)
{
    std::vector<std::string> names;
    std::string one;
    for (const char c : field.substr(name.size())) {
        if (c != '[' && c != ']' && c != '.') {
            one += c;
        } else if (!one.empty()) {
            names.push_back(std::exchange(one, {}));
        }
    }
    if (!one.empty())
        names.push_back(std::move(one));
    return names;
}

JsonValue nested(const std::vector<std::string>& names, std::size_t at, const Element* schema,
    std::string_view text, Reading reading)
{
    if (at == names.size() || at >= DeepestObject)
        return scalarOf(text, schema, reading);
    JsonValue object = JsonValue::map();
    object.set(names[at], nested(names, at + 1, propertyOf(schema, names[at]), text, reading));
    return object;
}

JsonValue deepObject(
    const Element* schema, std::string_view name, const std::vector<PactField>& fields, Reading reading)
{
    JsonValue object = JsonValue::map();
    for (const PactField& field : fields)
        object = merged(object, nested(innerNames(field.name, name), 0, schema, field.value, reading));
    return object;
}

bool isObjectSchema(const Element* schema)
{
    const std::uint32_t types = typesWithin(schema);
    return types != AllTypes && (types & ObjectType) != 0;
}

/// Some write a list's name with brackets behind it.
bool isNamed(std::string_view field, std::string_view name)
{
    return field == name || (field.ends_with("[]") && field.substr(0, field.size() - 2) == name);
}

/// "address" of "address[city]" and "address.city", where that is a property and the whole is none.
std::string formName(const std::string& field, const Element* schema)
{
    const std::string base = field.substr(0, field.find_first_of("[."));
    const Element* const shape = shapeOf(schema);
    return fieldOf(shape, field) == nullptr && fieldOf(shape, base) != nullptr ? base : field;
}

JsonValue formValue(
    const Element* property, std::string_view name, const std::vector<PactField>& fields, Reading reading)
{
    if (isObjectSchema(property) && !isNamed(fields.front().name, name))
        return deepObject(property, name, fields, reading);
    const bool isList = fields.size() > 1 || (property && typesWithin(property) == ArrayType);
    if (!isList)
        return scalarOf(fields.front().value, property, reading);
    std::vector<std::string_view> values;
    for (const PactField& field : fields)
        values.push_back(field.value);
    return listOf(values, property, reading);
}

} // namespace

const Element* schemaOfParameter(const Element& parameter)
{
    const Element* const content = shapeOf(&parameter);
    if (const Element* schema = onlyChild(content, ElementKind::Schema))
        return schema;
    return onlyChild(shapeOf(onlyChild(content, ElementKind::MediaType)), ElementKind::Schema);
}

JsonValue recordedValue(
    const Element& parameter, std::string_view name, std::string_view text, Reading reading)
{
    if (onlyChild(shapeOf(&parameter), ElementKind::MediaType) != nullptr) {
        const Document document = readDocument(SourceText::make(std::string(text)), {.syntax = Syntax::Json});
        return document.isWhole() ? JsonValue::of(document.tree.root()) : JsonValue::string(text);
    }
    return structured(text, schemaOfParameter(parameter), shapeOfParameter(parameter), name, reading);
}

bool isFieldOf(const Element& parameter, std::string_view name, std::string_view field)
{
    if (isNamed(field, name))
        return true;
    const Element* const schema = schemaOfParameter(parameter);
    if (!isObjectSchema(schema))
        return false;
    const bool isPart = field.starts_with(name) && field.size() > name.size()
        && (field[name.size()] == '[' || field[name.size()] == '.');
    const Shape shape = shapeOfParameter(parameter);
    return isPart
        || (shape.style == "form" && shape.isExploded && fieldOf(shapeOf(schema), field) != nullptr);
}

JsonValue recordedQueryValue(
    const Element& parameter, std::string_view name, const std::vector<PactField>& fields, Reading reading)
{
    const Element* const schema = schemaOfParameter(parameter);
    if (fields.size() == 1 && isNamed(fields.front().name, name))
        return recordedValue(parameter, name, fields.front().value, reading);
    if (isObjectSchema(schema) && !isNamed(fields.front().name, name)) {
        const bool isExploded = !fields.front().name.starts_with(name);
        return isExploded ? recordedForm(schema, fields, reading) : deepObject(schema, name, fields, reading);
    }
    std::vector<std::string_view> values;
    std::ranges::transform(fields, std::back_inserter(values),
        [](const PactField& field) { return std::string_view(field.value); });
    return listOf(values, schema, reading);
}

JsonValue recordedForm(const Element* schema, const std::vector<PactField>& fields, Reading reading)
{
    JsonValue form = JsonValue::map();
    for (const PactField& field : fields) {
        const std::string name = formName(field.name, schema);
        if (form.has(name))
            continue;
        std::vector<PactField> own;
        std::ranges::copy_if(fields, std::back_inserter(own),
            [&](const PactField& other) { return formName(other.name, schema) == name; });
        form.set(name, formValue(propertyOf(schema, name), name, own, reading));
    }
    return form;
}

} // namespace core
