// SPDX-License-Identifier: Apache-2.0
#include "core/wire/http/sent_parameters.h"

#include "core/contract/fragment.h"
#include "core/document/document.h"
#include "core/wire/http/uri_text.h"
#include "core/wire/json_value.h"
#include "core/wire/sampler.h"
#include "core/wire/schema_facts.h"

#include <optional>
#include <string_view>

namespace core {

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// The first example that is written of it, else a value that its schema allows.
std::optional<JsonValue> valueOf(const Contract& contract, const Element& shape, Direction direction)
{
    const FacetValue* examples = shape.facet(Facet::Examples);
    if (examples && !examples->values.empty() && examples->values.front().key() != "externalValue")
        return JsonValue::of(examples->values.front());
    const Element* holder = onlyChild(&shape, ElementKind::MediaType);
    const Element* schema = onlyChild(holder ? holder : &shape, ElementKind::Schema);
    const auto value = schema
        ? sampleValue({&contract, schema}, {.style = SampleStyle::ExampleFirst, .direction = direction})
        : std::nullopt;
    if (!value)
        return std::nullopt;
    const Document document = readDocument(SourceText::make(*value), {.syntax = Syntax::Json});
    return JsonValue::of(document.tree.root());
}

/// With its media type a parameter is written as that says; only JSON is known here.
bool isWrittenAsJson(const Element& shape)
{
    const Element* mediaType = onlyChild(&shape, ElementKind::MediaType);
    return mediaType && mediaType->name.find("json") != std::string_view::npos;
}

std::string plain(const JsonValue& value)
{
    return value.isMap() || value.isSequence() ? value.json() : value.text();
}

std::string joined(const std::vector<std::string>& parts, std::string_view by)
{
    std::string all;
    for (const std::string& part : parts)
        all.append(all.empty() ? "" : by).append(part);
    return all;
}

/// "a,b" or, of a map, "k,v" or "k=v" where it is exploded.
std::string simple(const JsonValue& value, bool isExploded, bool isEncoded)
{
    const auto written = [&](const std::string& text) { return isEncoded ? percentEncoded(text) : text; };
    std::vector<std::string> parts;
    for (const JsonValue& item : value.items())
        parts.push_back(written(plain(item)));
    for (const auto& [name, field] : value.fields())
        parts.push_back(written(name) + (isExploded ? '=' : ',') + written(plain(field)));
    const bool isPlain = !value.isMap() && !value.isSequence();
    return isPlain ? written(value.text()) : joined(parts, ",");
}

/// Of a form: one pair, or one for each part; nothing for a style that nobody knows.
std::optional<Pairs> pairsOf(
    const std::string& name, const JsonValue& value, std::string_view style, bool isExploded)
{
    if (!value.isMap() && !value.isSequence())
        return Pairs {{name, value.text()}};
    Pairs pairs;
    if (style == "deepObject" && value.isMap()) {
        for (const auto& [key, field] : value.fields())
            pairs.emplace_back(name + '[' + key + ']', plain(field));
        return pairs;
    }
    if (style != "form" && style != "cookie")
        return std::nullopt;
    if (!isExploded)
        return Pairs {{name, simple(value, false, false)}};
    for (const JsonValue& item : value.items())
        pairs.emplace_back(name, plain(item));
    for (const auto& [key, field] : value.fields())
        pairs.emplace_back(key, plain(field));
    return pairs;
}

class ParameterWriter {
public:
    explicit ParameterWriter(const Contract& contract)
        : m_contract(contract)
    {
    }

    SentParameters write(const Element& operation)
    {
        for (const Element* each : shapeOf(&operation)->children)
            if (each->kind == ElementKind::Parameter)
                add(*each);
        return std::move(m_sent);
    }

private:
    void add(const Element& parameter)
    {
        const Element* shape = shapeOf(&parameter);
        const std::string_view location = textFacet(shape, Facet::Location);
        const bool isWanted = location == "path" || parameter.is(Facet::Required)
            || shape->is(Facet::Required) || shape->facet(Facet::Examples);
        if (!isWanted)
            return;
        const std::string name = nameOf(*shape);
        const auto value =
            parameter.isUnread ? std::nullopt : valueOf(m_contract, *shape, Direction::Request);
        const std::string whose = std::string(location) + " " + name;
        if (!value)
            m_sent.unknown.push_back(whose + ": no value could be made that its schema allows");
        else if (!put(*shape, location, name, *value))
            m_sent.unknown.push_back(
                whose + ": style " + std::string(textFacet(shape, Facet::Style)) + " is not written here");
    }

    /// As the text spells it: names of elements are made to be compared.
    static std::string nameOf(const Element& shape)
    {
        const Node said = entryOf(shape.node, "name");
        return std::string(said ? said.resolved().text() : shape.name);
    }

    bool put(const Element& shape, std::string_view location, const std::string& name, const JsonValue& value)
    {
        if (location == "query" || location == "cookie")
            return putPairs(shape, location, name, value);
        const std::string_view style = textFacet(&shape, Facet::Style);
        const bool isContainer = value.isMap() || value.isSequence();
        if (style != "simple" && !style.empty() && !isWrittenAsJson(shape))
            return false;
        const bool isPath = location == "path";
        const std::string text = isWrittenAsJson(shape) && isContainer
            ? (isPath ? percentEncoded(value.json()) : value.json())
            : simple(value, shape.is(Facet::Explode), isPath);
        if (isPath)
            m_sent.path.emplace_back(name, text);
        else
            m_sent.headers.push_back(name + ": " + text);
        return true;
    }

    bool putPairs(
        const Element& shape, std::string_view location, const std::string& name, const JsonValue& value)
    {
        const auto pairs = isWrittenAsJson(shape)
            ? std::optional(Pairs {{name, value.json()}})
            : pairsOf(name, value, textFacet(&shape, Facet::Style), shape.is(Facet::Explode));
        if (!pairs)
            return false;
        const bool isQuery = location == "query";
        std::string& into = isQuery ? m_sent.query : m_sent.cookie;
        for (const auto& [key, text] : *pairs)
            into += (into.empty()     ? ""
                            : isQuery ? "&"
                                      : "; ")
                + percentEncoded(key) + '=' + percentEncoded(text);
        return true;
    }

    const Contract& m_contract;
    SentParameters m_sent;
};

} // namespace

SentParameters parametersOf(const Contract& contract, const Element& operation)
{
    return ParameterWriter(contract).write(operation);
}

std::string headerLine(const Contract& contract, const Element& header, std::vector<std::string>& unknown)
{
    const Element* shape = shapeOf(&header);
    const auto value = header.isUnread ? std::nullopt : valueOf(contract, *shape, Direction::Response);
    const std::string name(header.node.hasKey() ? header.node.key() : header.name);
    if (!value) {
        unknown.push_back("header " + name + ": no value could be made that its schema allows");
        return {};
    }
    return name + ": " + simple(*value, shape->is(Facet::Explode), false);
}

} // namespace core
