// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_field_reader.h"

#include "core/base/decimal.h"
#include "core/contract/proto/proto_options.h"

#include <algorithm>

namespace core::proto {
namespace {

/// A group is a message under its name, and a field under the same in small letters: "a.Lines" is "a.lines".
std::string groupFieldName(std::string_view full)
{
    std::string name(full);
    const auto last = name.begin() + static_cast<std::ptrdiff_t>(name.rfind('.') + 1);
    std::transform(
        last, name.end(), last, [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return name;
}

char raised(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// "a_b": "aB", or "AB" when the first is raised, too.
std::string camel(std::string_view name, bool raises)
{
    std::string out;
    for (const char c : name) {
        if (c == '_') {
            raises = true;
            continue;
        }
        out += raises ? raised(c) : c;
        raises = false;
    }
    return out;
}

class FieldReader {
public:
    FieldReader(Reading& reading, Element& field, const Node& declaration, const FieldPlace& place)
        : m_reading(reading)
        , m_draft(reading.arena(), field)
        , m_declaration(declaration)
        , m_place(place)
        , m_features(place.features.within(declaration))
    {
    }

    void read(const Element* entry)
    {
        if (const Comment comment = commentOf(m_declaration, m_place.before); !comment.words.empty())
            m_draft.addKept(Facet::Description, comment.words, comment.node);
        readName();
        readNumber();
        readType(entry);
        m_draft.add(Facet::Cardinality, cardinality(entry != nullptr), part(m_declaration, "label:"));
        if (!m_place.choice.empty())
            m_draft.add(Facet::InChoice, m_place.choice);
        readOptions();
        readStringFeatures();
        addOptions(m_draft, m_declaration);
    }

    /// The key or the value of a map: a single field that no option is about.
    void readInEntry(std::string_view which)
    {
        m_draft.add(Facet::FieldNumber, which == "key:" ? "1" : "2");
        m_draft.add(Facet::FieldName, m_draft.element().name);
        m_draft.add(Facet::JsonName, m_draft.element().name);
        const Node written = part(m_declaration, which);
        setType(m_reading.typeOf(m_place.scope, written), written.text(), "message", {});
        m_draft.add(Facet::Cardinality, cardinality(false));
        m_draft.add(Facet::JsType, "JS_NORMAL");
        readStringFeatures();
    }

private:
    void readName()
    {
        const Node name = part(m_declaration, "field:");
        m_draft.add(Facet::FieldName, m_draft.element().name, name);
        const Option json = optionOf(m_declaration, "json_name");
        if (json.value)
            m_draft.add(Facet::JsonName, json.value.text(), json.place);
        else
            m_draft.addKept(Facet::JsonName,
                m_place.isExtension ? "[" + std::string(m_draft.element().name) + "]"
                                    : jsonNameOf(m_draft.element().name));
    }

    void readNumber()
    {
        if (const Node number = part(m_declaration, "number:"))
            m_draft.addKept(Facet::FieldNumber, plainNumber(number.text()), number);
    }

    void readType(const Element* entry)
    {
        const Node written = part(m_declaration, "type:");
        if (entry != nullptr)
            return setType("message", entry->name, entry, written);
        if (written.text() == "group") {
            const std::string name = fullName(m_place.scope, part(m_declaration, "field:").text());
            const TypeReference group = m_reading.symbols().resolve({}, name);
            return setType("group", m_reading.arena().keep(group.name), group.type, written);
        }
        const bool isDelimited = m_features.is(Feature::MessageEncoding, "DELIMITED");
        setType(m_reading.typeOf(m_place.scope, written), written.text(), isDelimited ? "group" : "message",
            written);
    }

    /// `message` is what a type that is neither a scalar nor an enum is to this field.
    void setType(
        const TypeReference& type, std::string_view scalar, std::string_view message, const Node& place)
    {
        if (type.kind == TypeKind::Scalar)
            return setType(scalar, {}, nullptr, place);
        setType(type.kind == TypeKind::Enum ? "enum" : message,
            type.type != nullptr ? type.type->name : m_reading.arena().keep(type.name), type.type, place);
    }

    /// Both texts live as long as the contract.
    void setType(std::string_view kind, std::string_view name, const Element* type, const Node& written)
    {
        m_type = kind;
        m_draft.add(Facet::ValueType, kind, written);
        if (!name.empty())
            m_draft.add(Facet::TypeName, name, written);
        m_draft.element().target = type;
    }

    std::string_view cardinality(bool isMap) const
    {
        const Node label = part(m_declaration, "label:");
        if (isMap)
            return "map";
        if (label.text() == "repeated")
            return "repeated";
        if (label.text() == "required" || m_features.is(Feature::FieldPresence, "LEGACY_REQUIRED"))
            return "required";
        const bool isMessage = m_type == "message" || m_type == "group";
        const bool isExplicit = isMessage || label.text() == "optional" || !m_place.choice.empty()
            || m_place.isExtension || m_features.is(Feature::FieldPresence, "EXPLICIT");
        return isExplicit ? "optional with explicit presence" : "optional with implicit presence";
    }

    void readOptions()
    {
        if (const Option said = optionOf(m_declaration, "deprecated"); said.value.text() == "true")
            m_draft.addFlag(Facet::Deprecated, said.place);
        if (const Option said = optionOf(m_declaration, "default"); said.value)
            m_draft.addKept(Facet::Default, plainDefault(said.value), said.place);
        const Option jsType = optionOf(m_declaration, "jstype");
        m_draft.add(Facet::JsType, jsType.value ? jsType.value.text() : "JS_NORMAL", jsType.place);
        readPacked();
    }

    void readPacked()
    {
        if (part(m_declaration, "label:").text() != "repeated" || m_type == "string" || m_type == "bytes"
            || m_type == "message" || m_type == "group")
            return;
        const Option said = optionOf(m_declaration, "packed");
        const FeatureValue& feature = m_features[Feature::RepeatedEncoding];
        const bool isPacked = said.value ? said.value.text() == "true" : feature.text == "PACKED";
        m_draft.add(Facet::Packed, isPacked ? "true" : "false", said.value ? said.place : feature.place);
    }

    /// Numbers are compared as numbers, however they are spelled.
    std::string plainDefault(const Node& value) const
    {
        const bool isInteger = value.kind() == NodeKind::Integer;
        const std::string text = isInteger ? plainNumber(value.text()) : std::string(value.text());
        const bool isFraction = m_type == "float" || m_type == "double";
        const auto number = isFraction ? Decimal::parse(text) : std::nullopt;
        return number ? number->text() : text;
    }

    void readStringFeatures()
    {
        if (m_type == "string") {
            const FeatureValue& utf8 = m_features[Feature::Utf8Validation];
            const FeatureValue& java = m_features[Feature::JavaUtf8Validation];
            m_draft.add(Facet::Utf8Validation, utf8.text, utf8.place);
            const bool isJavaChecked = m_place.file.checksJavaUtf8 || java.text == "VERIFY";
            m_draft.add(Facet::JavaUtf8Validation, isJavaChecked ? "VERIFY" : utf8.text,
                java.place ? java.place : m_place.file.javaUtf8Place);
        }
        if (m_type == "string" || m_type == "bytes") {
            const Option said = optionOf(m_declaration, "ctype");
            const FeatureValue& feature = m_features[Feature::CppStringType];
            m_draft.add(Facet::CppStringType, said.value ? said.value.text() : feature.text,
                said.value ? said.place : feature.place);
        }
    }

    Reading& m_reading;
    Draft m_draft;
    Node m_declaration;
    FieldPlace m_place;
    Features m_features;
    std::string_view m_type;
};

} // namespace

std::string jsonNameOf(std::string_view name)
{
    return camel(name, false);
}

std::string entryNameOf(std::string_view field)
{
    return camel(field, true) + "Entry";
}

void readField(
    Reading& reading, Element& field, const Node& declaration, const FieldPlace& place, const Element* entry)
{
    if (part(declaration, "type:").text() == "group")
        field.name = reading.arena().keep(groupFieldName(field.name));
    FieldReader(reading, field, declaration, place).read(entry);
}

void readEntryField(
    Reading& reading, Element& field, const Node& mapType, std::string_view which, const FieldPlace& place)
{
    FieldReader(reading, field, mapType, place).readInEntry(which);
}

} // namespace core::proto
