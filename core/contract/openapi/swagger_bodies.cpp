// SPDX-License-Identifier: Apache-2.0
// The bodies of OpenAPI 2.0, whose media types stand apart from their schemas.
#include "core/contract/fragment.h"
#include "core/contract/openapi/schema_keywords.h"
#include "core/contract/openapi/schema_reader.h"
#include "core/contract/openapi/service_reader.h"
#include "core/contract/openapi/swagger_reader.h"
#include "core/contract/openapi/wire_names.h"

#include <algorithm>
#include <vector>

namespace core::openapi {

namespace {

struct NamedMediaType {
    std::string_view name;
    Node said;
};

/// What an operation consumes or produces; without a word about it, anything.
std::vector<NamedMediaType> mediaTypesOf(Reading& reading, const Node& operation, std::string_view key)
{
    Node said = entryOf(operation, key);
    if (!said)
        said = entryOf(rootOf(reading), key);
    std::vector<NamedMediaType> types;
    const Node list = said ? reading.expectList(said) : Node();
    for (const Node& each : list)
        types.push_back({mediaTypeName(reading, each.resolved().text()), each});
    if (types.empty())
        types.push_back({"*/*", {}});
    return types;
}

class RequestReader {
public:
    explicit RequestReader(ElementDraft& operation)
        : m_reading(operation.reading())
        , m_operation(operation)
    {
    }

    void take(const Node& list)
    {
        const Node parameters = list ? m_reading.expectList(list) : Node();
        for (const Node& each : parameters)
            takeParameter(m_reading.follow(each));
    }

    void add()
    {
        if (m_body)
            addBody();
        else if (!m_fields.empty())
            addForm();
    }

private:
    /// What the operation says replaces what the path says.
    void takeParameter(const Node& parameter)
    {
        const std::string_view location = textOf(parameter, "in");
        if (location == "body")
            m_body = parameter;
        if (location != "formData")
            return;
        const auto same = std::ranges::find_if(
            m_fields, [&](const Node& field) { return textOf(field, "name") == textOf(parameter, "name"); });
        if (same != m_fields.end())
            *same = parameter;
        else
            m_fields.push_back(parameter);
    }

    static std::string_view textOf(const Node& map, std::string_view key)
    {
        return entryOf(map, key).resolved().text();
    }

    void addBody()
    {
        ElementDraft request(m_reading, m_operation.newChild(ElementKind::Request, m_body));
        m_reading.forEachEntry(m_body, [&](const Node& entry, Word word) {
            switch (word) {
            case Word::Description:
                return request.addText(Facet::Description, entry);
            case Word::Required:
                return request.addFlag(Facet::Required, entry);
            case Word::In:
            case Word::Name:
            case Word::Schema:
                return;
            default:
                request.addUnknown(entry, "a body parameter");
            }
        });
        for (const NamedMediaType& type : mediaTypesOf(m_reading, m_operation.element().node, "consumes")) {
            ElementDraft media(m_reading, request.newChild(ElementKind::MediaType, type.said, type.name));
            if (const Node schema = entryOf(m_body, "schema"))
                addSchema(media, ElementKind::Schema, schema);
        }
    }

    void addForm()
    {
        ElementDraft request(m_reading, m_operation.newChild(ElementKind::Request, m_fields.front()));
        const auto required = std::ranges::find_if(
            m_fields, [&](const Node& field) { return textOf(field, "required") == "true"; });
        if (required != m_fields.end())
            request.add({.facet = Facet::Required, .bits = 1, .node = entryOf(*required, "required")});
        for (const NamedMediaType& type : formTypes()) {
            ElementDraft media(m_reading, request.newChild(ElementKind::MediaType, type.said, type.name));
            addFormSchema(media);
            addFormEncodings(media);
        }
    }

    std::vector<NamedMediaType> formTypes() const
    {
        std::vector<NamedMediaType> types = mediaTypesOf(m_reading, m_operation.element().node, "consumes");
        const auto isNoForm = [](const NamedMediaType& type) {
            return !type.name.starts_with("multipart/form-data")
                && !type.name.starts_with("application/x-www-form-urlencoded");
        };
        std::erase_if(types, isNoForm);
        const bool hasFile =
            std::ranges::any_of(m_fields, [](const Node& field) { return textOf(field, "type") == "file"; });
        if (types.empty())
            types.push_back({hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded", {}});
        return types;
    }

    void addFormSchema(ElementDraft& media)
    {
        ElementDraft schema(m_reading, media.newChild(ElementKind::Schema, {}));
        schema.add({.facet = Facet::Types, .bits = ObjectType});
        for (const Node& parameter : m_fields) {
            const Node required = entryOf(parameter, "required");
            const bool isRequired = required.resolved().text() == "true";
            Element& field = schema.newChild(ElementKind::Field, parameter, textOf(parameter, "name"));
            readInlineSchema(m_reading, field, isRequired ? required : Node());
        }
    }

    void addFormEncodings(ElementDraft& media)
    {
        for (const Node& parameter : m_fields) {
            if (textOf(parameter, "type") != "array" || textOf(parameter, "collectionFormat") == "multi")
                continue;
            ElementDraft encoding(
                m_reading, media.newChild(ElementKind::Encoding, parameter, textOf(parameter, "name")));
            addCollectionStyle(encoding, "form");
        }
    }

    Reading& m_reading;
    ElementDraft& m_operation;
    Node m_body;
    std::vector<Node> m_fields;
};

const Node& operationOf(const Element& response)
{
    return response.parent->node;
}

} // namespace

void addSwaggerRequest(ElementDraft& operation, const Node& ofPath, const Node& ofOperation)
{
    RequestReader request(operation);
    request.take(ofPath);
    request.take(ofOperation);
    request.add();
}

void addSwaggerContent(ElementDraft& response)
{
    Reading& reading = response.reading();
    const Node schema = entryOf(response.element().node, "schema");
    const Node examples = entryOf(response.element().node, "examples");
    if (!schema)
        return;
    for (const NamedMediaType& type : mediaTypesOf(reading, operationOf(response.element()), "produces")) {
        ElementDraft media(reading, response.newChild(ElementKind::MediaType, type.said, type.name));
        addSchema(media, ElementKind::Schema, schema);
        if (const Node example = entryOf(examples, type.name))
            media.add({.facet = Facet::Examples,
                .node = example,
                .values = reading.arena().keep(std::span<const Node>(&example, 1))});
    }
}

} // namespace core::openapi
