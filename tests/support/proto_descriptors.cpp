// SPDX-License-Identifier: Apache-2.0
#include "tests/support/proto_descriptors.h"

#include "core/contract/proto/proto_options.h"
#include "tests/support/proto_option_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace test {
namespace {

using core::Element;
using core::ElementKind;
using core::Facet;
using core::Node;

std::string said(const Element& element, Facet facet)
{
    const core::FacetValue* value = element.facet(facet);
    return value ? std::string(value->text) : std::string();
}

std::string raised(std::string text)
{
    std::ranges::transform(text, text.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::string_view scopeOf(std::string_view full)
{
    const std::size_t dot = full.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : full.substr(0, dot);
}

std::string_view nameIn(std::string_view full)
{
    return full.substr(full.rfind('.') + 1);
}

bool isMapEntry(const Element& type)
{
    return type.node.isMap() && type.node.key() == "type:";
}

Node labelOf(const Element& field)
{
    return core::proto::part(field.node, "label:");
}

/// What stands behind the last of them, as messages and their extensions have it.
std::string behind(const std::string& number)
{
    return std::to_string(std::stoll(number) + 1);
}

class FileDescriptor {
public:
    FileDescriptor(const core::Contract& contract, const Element& file)
        : m_contract(contract)
        , m_file(file)
        , m_options(contract)
        , m_package(said(file, Facet::Package))
        , m_isProto3(said(file, Facet::Syntax) == "proto3")
    {
    }

    DescriptorPart made()
    {
        collect();
        DescriptorPart part {"file", {}, {}, true};
        part.add("name", quotedText(m_file.name));
        if (!m_package.empty())
            part.add("package", quotedText(m_package));
        addImports(part);
        addDeclared(part, m_package, "message_type");
        for (const Element* service : m_services)
            addService(part, *service);
        m_options.addTo(part, m_file.node, m_package);
        if (m_isProto3)
            part.add("syntax", quotedText("proto3"));
        return part;
    }

private:
    void collect()
    {
        for (const Element* each : m_contract.root->children) {
            if (said(*each, Facet::HomeFile) != m_file.name)
                continue;
            if (each->kind == ElementKind::Service)
                m_services.push_back(each);
            else
                m_declared[scopeOf(each->name)].push_back(each);
        }
    }

    void addImports(DescriptorPart& part) const
    {
        int index = 0;
        for (const Node entry : m_file.node) {
            const Node import = entry["import:"];
            if (!import)
                continue;
            part.add("dependency", quotedText(import.text()));
            const std::string_view kind = entry["kind:"].text();
            if (!kind.empty())
                part.add(std::string(kind) + "_dependency", std::to_string(index));
            ++index;
        }
    }

    /// Types and extensions that stand in a file or message.
    void addDeclared(DescriptorPart& part, std::string_view scope, std::string_view messages)
    {
        const auto found = m_declared.find(scope);
        if (found == m_declared.end())
            return;
        for (const Element* each : found->second) {
            if (each->kind == ElementKind::ExtensionField)
                addField(part.addMessage("extension"), *each, {});
            else if (each->facet(Facet::EnumOpenness))
                addEnum(part.addMessage("enum_type"), *each);
            else
                addMessage(part.addMessage(messages), *each);
        }
    }

    void addMessage(DescriptorPart& part, const Element& message)
    {
        part.add("name", quotedText(nameIn(message.name)));
        std::vector<std::string> choices;
        for (const Element* each : message.children)
            if (each->kind == ElementKind::FieldChoice)
                addChoice(part, choices, message, *each);
        for (const Element* each : message.children) {
            if (each->kind == ElementKind::Field)
                addField(part.addMessage("field"), *each, choices);
            else if (each->kind == ElementKind::ReservedRange)
                addRange(part.addMessage("reserved_range"), *each);
            else if (each->kind == ElementKind::ExtensionRange)
                addExtensionRange(part, *each, message);
            else if (each->kind == ElementKind::ReservedName)
                part.add("reserved_name", quotedText(each->name));
        }
        if (m_isProto3)
            addChoicesOfOne(part, choices, message);
        addDeclared(part, message.name, "nested_type");
        if (isMapEntry(message))
            part.addMessage("options").add("map_entry", "true");
        else
            m_options.addOfMessageTo(part, message.node, message.name);
    }

    void addChoice(DescriptorPart& part, std::vector<std::string>& choices, const Element& message,
        const Element& choice) const
    {
        choices.emplace_back(choice.name);
        DescriptorPart& made = part.addMessage("oneof_decl");
        made.add("name", quotedText(choice.name));
        m_options.addTo(made, choice.node, message.name);
    }

    /// A field of proto3 that says "optional" stands in a oneof of its own, behind those that are written.
    static void addChoicesOfOne(
        DescriptorPart& part, const std::vector<std::string>& choices, const Element& message)
    {
        std::set<std::string> taken(choices.begin(), choices.end());
        for (const Element* each : message.children)
            if (each->kind == ElementKind::Field)
                taken.emplace(each->name);
        std::size_t index = choices.size();
        std::vector<std::string> names;
        for (DescriptorPart& field : part.parts) {
            if (field.key != "field" || field.valueOf("proto3_optional").empty())
                continue;
            const std::string_view quoted = field.valueOf("name");
            std::string name(quoted.substr(1, quoted.size() - 2));
            if (!name.starts_with('_'))
                name.insert(0, "_");
            while (!taken.insert(name).second)
                name.insert(0, "X");
            field.add("oneof_index", std::to_string(index++));
            names.push_back(name);
        }
        for (const std::string& name : names)
            part.addMessage("oneof_decl").add("name", quotedText(name));
    }

    void addField(DescriptorPart& part, const Element& field, const std::vector<std::string>& choices) const
    {
        const bool isExtension = field.kind == ElementKind::ExtensionField;
        part.add("name", quotedText(nameIn(field.name)));
        part.add("number", said(field, Facet::FieldNumber));
        part.add("label", labelText(said(field, Facet::Cardinality)));
        part.add("type", "TYPE_" + raised(said(field, Facet::ValueType)));
        if (const std::string type = said(field, Facet::TypeName); !type.empty())
            part.add("type_name", quotedText('.' + type));
        if (isExtension)
            part.add("extendee", quotedText('.' + said(field, Facet::Extendee)));
        else
            part.add("json_name", quotedText(said(field, Facet::JsonName)));
        if (const core::FacetValue* value = field.facet(Facet::Default))
            part.add("default_value", quotedText(defaultText(field, *value)));
        if (const core::FacetValue* choice = field.facet(Facet::InChoice))
            part.add(
                "oneof_index", std::to_string(std::ranges::find(choices, choice->text) - choices.begin()));
        if (m_isProto3 && labelOf(field).text() == "optional")
            part.add("proto3_optional", "true");
        if (!field.parent || !isMapEntry(*field.parent))
            m_options.addTo(part, field.node, isExtension ? field.name : field.parent->name);
    }

    static std::string labelText(const std::string& cardinality)
    {
        if (cardinality == "repeated" || cardinality == "map")
            return "LABEL_REPEATED";
        return cardinality == "required" ? "LABEL_REQUIRED" : "LABEL_OPTIONAL";
    }

    static std::string defaultText(const Element& field, const core::FacetValue& value)
    {
        const std::string type = said(field, Facet::ValueType);
        const std::string text(value.text);
        if (type == "float")
            return floatText(text);
        if (type == "double")
            return doubleText(text);
        return type == "bytes" ? escapedString(value.node) : text;
    }

    /// Of a message behind the last number, of an enum the last.
    static void addRange(DescriptorPart& part, const Element& range, bool isOfEnum = false)
    {
        const std::string last = said(range, Facet::RangeEnd);
        part.add("start", said(range, Facet::FieldNumber));
        part.add("end", isOfEnum ? last : behind(last));
    }

    void addExtensionRange(DescriptorPart& message, const Element& range, const Element& in) const
    {
        DescriptorPart& part = message.addMessage("extension_range");
        addRange(part, range);
        m_options.addTo(part, range.node.parent().parent(), in.name);
    }

    void addEnum(DescriptorPart& part, const Element& type) const
    {
        part.add("name", quotedText(nameIn(type.name)));
        for (const Element* each : type.children) {
            if (each->kind == ElementKind::EnumValue)
                addValue(part.addMessage("value"), *each, type);
            else if (each->kind == ElementKind::ReservedRange)
                addRange(part.addMessage("reserved_range"), *each, true);
            else if (each->kind == ElementKind::ReservedName)
                part.add("reserved_name", quotedText(each->name));
        }
        m_options.addTo(part, type.node, type.name);
    }

    void addValue(DescriptorPart& part, const Element& value, const Element& type) const
    {
        part.add("name", quotedText(value.name));
        part.add("number", said(value, Facet::FieldNumber));
        m_options.addTo(part, value.node, type.name);
    }

    void addService(DescriptorPart& file, const Element& service) const
    {
        DescriptorPart& part = file.addMessage("service");
        part.add("name", quotedText(nameIn(service.name)));
        for (const Element* each : service.children)
            if (each->kind == ElementKind::Operation)
                addMethod(part.addMessage("method"), *each, service);
        m_options.addTo(part, service.node, service.name);
    }

    void addMethod(DescriptorPart& part, const Element& method, const Element& service) const
    {
        part.add("name", quotedText(method.name));
        for (const Element* side : method.children)
            if (side->kind == ElementKind::Request || side->kind == ElementKind::Response)
                part.add(side->kind == ElementKind::Request ? "input_type" : "output_type",
                    quotedText('.' + said(*side, Facet::TypeName)));
        if (method.is(Facet::ClientStreaming))
            part.add("client_streaming", "true");
        if (method.is(Facet::ServerStreaming))
            part.add("server_streaming", "true");
        m_options.addTo(part, method.node, service.name);
    }

    const core::Contract& m_contract;
    const Element& m_file;
    ProtoOptionParts m_options;
    std::string m_package;
    bool m_isProto3;
    std::map<std::string_view, std::vector<const Element*>> m_declared; ///< by what they stand in
    std::vector<const Element*> m_services;
};

} // namespace

DescriptorPart fileDescriptor(const core::Contract& contract, const Element& file)
{
    return FileDescriptor(contract, file).made();
}

} // namespace test
