// SPDX-License-Identifier: Apache-2.0
#include "tests/support/proto_option_parts.h"

#include "core/contract/proto/proto_options.h"
#include "core/contract/proto/proto_reading.h"

#include <algorithm>
#include <array>

namespace test {
namespace {

using core::Element;
using core::ElementKind;
using core::Facet;
using core::Node;

/// Which stand beside the options in a descriptor, though they are written among them.
constexpr std::array<std::string_view, 2> PartsOfFields {"default", "json_name"};

std::string_view said(const Element* element, Facet facet)
{
    const core::FacetValue* value = element ? element->facet(facet) : nullptr;
    return value ? value->text : std::string_view();
}

/// "(acme.field)" of "(acme.field).x.y", which becomes "x.y".
std::string_view takeStep(std::string_view& name)
{
    const std::size_t from = name.starts_with('(') ? name.find(')') : 0;
    const std::size_t end = std::min(name.find('.', from), name.size());
    const std::string_view step = name.substr(0, end);
    name.remove_prefix(std::min(end + 1, name.size()));
    return step;
}

std::string_view withoutBrackets(std::string_view name)
{
    return name.substr(1, name.size() - 2);
}

std::string_view withoutCount(std::string_view key)
{
    return key.substr(0, key.find(" #"));
}

std::string_view lastName(std::string_view full)
{
    return full.substr(full.rfind('.') + 1);
}

std::string booleanText(std::string_view written)
{
    const bool isTrue = written == "true" || written == "True" || written == "t" || written == "1";
    return isTrue ? "true" : "false";
}

std::string enumText(const Element* type, const Node& value)
{
    if (type == nullptr || value.kind() != core::NodeKind::Integer)
        return std::string(value.text());
    for (const Element* each : type->children)
        if (said(each, Facet::FieldNumber) == core::proto::plainNumber(value.text()))
            return std::string(each->name);
    return std::string(value.text());
}

std::string scalarText(const Element* field, const Node& value)
{
    const std::string text(value.text());
    const std::string_view type = said(field, Facet::ValueType);
    if (value.has(core::QuotedValue))
        return '"' + escapedString(value) + '"';
    const bool isNumber = value.kind() == core::NodeKind::Integer;
    if (type == "float" || type == "double") {
        const std::string number = isNumber ? core::proto::plainNumber(text) : text;
        return type == "float" ? floatText(number) : doubleText(number);
    }
    if (type == "bool")
        return booleanText(text);
    if (type == "enum")
        return enumText(field->target, value);
    return isNumber ? core::proto::plainNumber(text) : text;
}

} // namespace

/// Bytes that are no text are kept as escapes. A backslash that is one of the bytes is written twice.
std::string escapedString(const Node& value)
{
    const std::string_view written = value.tree().source().slice(value.range());
    const bool isEscaped =
        value.text().find('\\') != std::string_view::npos && written.find("\\\\") == std::string_view::npos;
    return isEscaped ? std::string(value.text()) : escapedText(value.text());
}

ProtoOptionParts::ProtoOptionParts(const core::Contract& contract)
{
    for (const Element* each : contract.root->children)
        if (each->kind == ElementKind::ExtensionField)
            m_extensions.emplace(each->name, each);
}

const Element* ProtoOptionParts::extensionOf(std::string_view written, std::string_view scope) const
{
    if (written.starts_with('.')) {
        const auto found = m_extensions.find(written.substr(1));
        return found == m_extensions.end() ? nullptr : found->second;
    }
    for (;;) {
        const auto found = m_extensions.find(core::proto::fullName(scope, written));
        if (found != m_extensions.end())
            return found->second;
        if (scope.empty())
            return nullptr;
        const std::size_t dot = scope.rfind('.');
        scope = dot == std::string_view::npos ? std::string_view() : scope.substr(0, dot);
    }
}

ProtoOptionParts::Place ProtoOptionParts::placeOf(
    std::string_view step, const Element* message, std::string_view scope) const
{
    if (step.starts_with('(') || step.starts_with('[')) {
        const std::string_view written = withoutBrackets(step);
        const Element* extension = extensionOf(written, scope);
        return {'[' + std::string(extension ? extension->name : written) + ']', extension};
    }
    if (message != nullptr)
        for (const Element* each : message->children) {
            const bool isGroup = said(each, Facet::ValueType) == "group";
            const std::string_view groupName = lastName(said(each, Facet::TypeName));
            if (each->kind == ElementKind::Field && (each->name == step || (isGroup && groupName == step)))
                return {std::string(isGroup ? groupName : step), each};
        }
    return {std::string(step), nullptr};
}

void ProtoOptionParts::addValue(
    DescriptorPart& into, const Place& place, const Node& value, std::string_view scope) const
{
    if (value.isSequence()) {
        for (const Node item : value)
            addValue(into, place, item, scope);
    } else if (value.isMap()) {
        DescriptorPart& message = into.addMessage(place.key);
        const Element* type = place.field ? place.field->target : nullptr;
        for (const Node entry : value)
            addValue(message, placeOf(withoutCount(entry.key()), type, scope), entry, scope);
    } else {
        into.add(place.key, scalarText(place.field, value));
    }
}

void ProtoOptionParts::addOption(
    DescriptorPart& options, std::string_view name, const Node& value, std::string_view scope) const
{
    DescriptorPart* into = &options;
    const Element* type = nullptr;
    Place place = placeOf(takeStep(name), type, scope);
    while (!name.empty()) {
        DescriptorPart* before = into->find(place.key);
        into = before ? before : &into->addMessage(place.key);
        type = place.field ? place.field->target : nullptr;
        place = placeOf(takeStep(name), type, scope);
    }
    addValue(*into, place, value, scope);
}

void ProtoOptionParts::addTo(DescriptorPart& part, const Node& declaration, std::string_view scope) const
{
    DescriptorPart options {"options", {}, {}, true};
    const bool isField = bool(core::proto::part(declaration, "type:"));
    core::proto::forEachOption(declaration, [&](const core::proto::Option& option) {
        const bool isBeside = isField && std::ranges::find(PartsOfFields, option.name) != PartsOfFields.end();
        if (!isBeside)
            addOption(options, option.name, option.value, scope);
    });
    if (!options.parts.empty())
        part.parts.push_back(std::move(options));
}

void ProtoOptionParts::addOfMessageTo(
    DescriptorPart& part, const Node& declaration, std::string_view scope) const
{
    DescriptorPart options {"options", {}, {}, true};
    core::proto::forEachBlockOption(declaration,
        [&](const core::proto::Option& option) { addOption(options, option.name, option.value, scope); });
    if (!options.parts.empty())
        part.parts.push_back(std::move(options));
}

} // namespace test
