// SPDX-License-Identifier: Apache-2.0
#include "core/lint/operation_facts.h"

#include "core/contract/error_bodies.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

/// Goes into everything a schema is made of, once.
class FieldNames {
public:
    void collect(const Element& schema)
    {
        if (!m_seen.insert(schema.shape).second)
            return;
        for (const Element* child : schema.shape->children) {
            if (child->kind == ElementKind::Field)
                m_names.push_back(child->name);
            if (isSchema(child->kind))
                collect(*child);
        }
    }

    std::vector<std::string_view> take() { return std::move(m_names); }
    void add(std::string_view name) { m_names.push_back(name); }

private:
    std::set<const Element*> m_seen;
    std::vector<std::string_view> m_names;
};

const Element* jsonSchemaOf(const Element& response)
{
    for (const Element* media : response.shape->children) {
        if (media->kind != ElementKind::MediaType || !isJson(media->name))
            continue;
        if (const Element* schema = media->shape->child(ElementKind::Schema))
            return schema;
    }
    return nullptr;
}

} // namespace

std::vector<const Element*> childrenOfKind(const Element& element, ElementKind kind)
{
    std::vector<const Element*> found;
    for (const Element* child : element.children)
        if (child->kind == kind)
            found.push_back(child);
    return found;
}

bool answersWith(const Element& operation, std::string_view beginning)
{
    return std::ranges::any_of(operation.children, [&](const Element* child) {
        return child->kind == ElementKind::Response && child->name.starts_with(beginning);
    });
}

std::string_view parameterName(const Element& parameter)
{
    const std::string_view written = parameter.shape->node["name"].resolved().text();
    return written.empty() ? parameter.name.substr(parameter.name.find(' ') + 1) : written;
}

const Element* successShape(const Element& operation)
{
    for (const Element* response : childrenOfKind(operation, ElementKind::Response)) {
        if (!response->name.starts_with('2'))
            continue;
        if (const Element* schema = jsonSchemaOf(*response))
            return schema->shape;
    }
    return nullptr;
}

std::vector<std::string_view> requestNames(const Element& operation)
{
    FieldNames names;
    for (const Element* child : operation.children) {
        if (child->kind == ElementKind::Parameter) {
            names.add(parameterName(*child));
            for (const Element* schema : childrenOfKind(*child->shape, ElementKind::Schema))
                names.collect(*schema);
        }
        if (child->kind != ElementKind::Request)
            continue;
        for (const Element* media : childrenOfKind(*child->shape, ElementKind::MediaType))
            for (const Element* schema : childrenOfKind(*media->shape, ElementKind::Schema))
                names.collect(*schema);
    }
    return names.take();
}

} // namespace core
