// SPDX-License-Identifier: Apache-2.0
#include "core/compat/element_words.h"

#include "core/compat/pairing.h"
#include "core/compat/proto_walk.h"
#include "core/compat/type_path.h"
#include "core/compat/value_words.h"

namespace core {
namespace {

constexpr int FarthestName = 32;

std::string wordsOf(const Element& element, int depth);

std::string wordsOfParent(const Element& element, int depth)
{
    return element.parent == nullptr || depth >= FarthestName ? std::string("it")
                                                              : wordsOf(*element.parent, depth + 1);
}

/// One without a name is told by its number and by what it allows: "the variant 2 (string)".
std::string wordsOfVariant(const Element& variant)
{
    const std::string words = "the variant " + variantName(variant);
    const bool isNamed = variant.target != nullptr || variant.shape->facet(Facet::Title) != nullptr;
    const std::string types = isNamed ? "" : typeWords(variant);
    return types.empty() ? words : words + " (" + types + ")";
}

/// What stands in a schema without a name of its own is called after what it stands in.
std::string wordsOfPart(const Element& part, int depth)
{
    using enum ElementKind;
    switch (part.kind) {
    case Item:
    case TupleItem:
        return wordsOfParent(part, depth) + "[" + std::string(part.name) + "]";
    case OtherFields:
        return wordsOfParent(part, depth) + "{}";
    case OneOf:
    case AnyOf:
    case AllOf:
        return wordsOfVariant(part);
    default:
        return std::string(elementKindName(part.kind)) + (part.name.empty() ? "" : " ")
            + std::string(part.name) + " of " + wordsOfParent(part, depth);
    }
}

/// A schema is what its parameter, header or body is called.
std::string wordsOfHolder(const Element& schema, int depth)
{
    const Element* holder = schema.parent;
    if (holder == nullptr || holder->kind == ElementKind::MediaType)
        return "the body";
    return wordsOf(*holder, depth + 1);
}

/// In a path it is known by its position, and called what its author called it.
std::string wordsOfParameter(const Element& parameter)
{
    const Element& content = parameter.shape != nullptr ? *parameter.shape : parameter;
    const std::string_view written = content.node["name"].text();
    const bool isInPath = parameter.name.starts_with("path ") && !written.empty();
    return isInPath ? "path " + std::string(written) : std::string(parameter.name);
}

std::string wordsOf(const Element& element, int depth)
{
    using enum ElementKind;
    const std::string name(element.name);
    switch (element.kind) {
    case Contract:
        return "the contract";
    case Request:
        return "the request body";
    case Operation:
        return name + " " + wordsOfParent(element, depth);
    case Parameter:
        return wordsOfParameter(element);
    case Response:
        return "response " + name;

    case Schema:
    case ItemSchema:
        return depth < FarthestName ? wordsOfHolder(element, depth) : name;
    case SecurityAlternative:
        return name.empty() ? "access without credentials" : name;
    default:
        break;
    }
    const bool isNamed = !isSchema(element.kind) || element.kind == Type || element.kind == Field
        || element.kind == PatternField;
    return isNamed && !name.empty() ? name : wordsOfPart(element, depth);
}

} // namespace

std::string elementWords(const Element& element)
{
    const std::string path = isOfProto(element) ? protoPath(element) : typePath(element);
    return path.empty() ? wordsOf(element, 0) : path;
}

} // namespace core
