// SPDX-License-Identifier: Apache-2.0
#include "core/compat/trail.h"

#include "core/compat/pairing.h"

#include <algorithm>

namespace core {
namespace {

std::string_view nameInText(const Element& element)
{
    return element.shape && element.shape->node.isMap() ? element.shape->node["name"].text()
                                                        : std::string_view();
}

/// Its place is its identity; people know it by its name.
std::string parameterName(const Element& parameter)
{
    const std::string_view name = nameInText(parameter);
    const bool isByPosition = parameter.name.starts_with("path ") && !name.empty();
    return isByPosition ? "path " + std::string(name) : std::string(parameter.name);
}

/// "items[]" and "labels{}" stand without " > " behind what they are of.
std::string_view suffixOf(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Item:
    case ElementKind::ItemSchema:
        return "[]";
    case ElementKind::OtherFields:
        return "{}";
    default:
        return {};
    }
}

bool isPayload(const Step& step)
{
    return step.any().kind == ElementKind::MediaType;
}

void appendMediaType(std::string& path, const Step& step, bool isInResponse)
{
    if (isInResponse)
        path += " > body";
    if (!step.isAlone)
        path += " (" + std::string(step.any().name) + ")";
}

void appendStep(std::string& path, const Element& element)
{
    if (element.kind == ElementKind::Schema)
        return;
    const std::string_view suffix = suffixOf(element.kind);
    if (element.kind == ElementKind::TupleItem)
        path += "[" + std::string(element.name) + "]";
    else if (!suffix.empty())
        path += suffix;
    else
        path += (path.empty() ? "" : " > ") + stepName(element);
}

} // namespace

Trail Trail::down(const Step& next) const
{
    Trail below = *this;
    below.up = this;
    below.step = next;
    return below;
}

std::vector<Step> Trail::steps() const
{
    std::vector<Step> steps;
    for (const Trail* each = this; each->up; each = each->up)
        steps.push_back(each->step);
    std::ranges::reverse(steps);
    return steps;
}

Polarity compose(Polarity outer, Polarity inner)
{
    if (outer == Polarity::Covered || inner == Polarity::Covered)
        return Polarity::Covered;
    if (outer == Polarity::Unclear || inner == Polarity::Unclear)
        return Polarity::Unclear;
    return outer == inner ? Polarity::Same : Polarity::Inverted;
}

std::string stepName(const Element& element)
{
    std::string name(element.name);
    switch (element.kind) {
    case ElementKind::Field:
    case ElementKind::Operation:
    case ElementKind::Path:
        return name;
    case ElementKind::Parameter:
        return parameterName(element);
    case ElementKind::OneOf:
    case ElementKind::AnyOf:
    case ElementKind::AllOf:
        return std::string(elementKindName(element.kind)) + " " + variantName(element);
    case ElementKind::Type:
        return "schema " + name;
    default:
        return std::string(elementKindName(element.kind)) + (name.empty() ? "" : " " + name);
    }
}

std::string describePath(const std::string& operation, const std::vector<Step>& steps)
{
    std::string path = operation;
    bool isInResponse = false;
    for (const Step& step : steps) {
        isInResponse = isInResponse || step.any().kind == ElementKind::Response;
        isPayload(step) ? appendMediaType(path, step, isInResponse) : appendStep(path, step.any());
    }
    return path;
}

} // namespace core
