// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_type_reader.h"

#include "core/contract/proto/proto_options.h"

namespace core::proto {
namespace {

constexpr std::string_view MostFieldNumber = "536870911";
constexpr std::string_view MostMessageSetNumber = "2147483646";
constexpr std::string_view MostEnumNumber = "2147483647";

class TypeReader {
public:
    TypeReader(Reading& reading, const DeclaredType& type)
        : m_reading(reading)
        , m_type(type)
        , m_draft(reading.arena(), *type.element)
        , m_isMessageSet(blockOptionOf(type.declaration, "message_set_wire_format").value.text() == "true")
    {
    }

    void read()
    {
        const bool isEnum = m_type.kind == DeclaredType::Kind::Enum;
        m_draft.add(Facet::HomeFile, m_type.file->name);
        m_draft.addKept(Facet::Package, std::string(m_type.file->package));
        const FeatureValue& json = m_type.features[Feature::JsonFormat];
        m_draft.add(Facet::JsonFormat, json.text, json.place);
        addTypes(isEnum ? StringType : ObjectType);
        if (m_type.kind == DeclaredType::Kind::MapEntry)
            return readEntry();
        if (const Comment comment = commentOf(m_type.declaration, m_type.before); !comment.words.empty())
            m_draft.addKept(Facet::Description, comment.words, comment.node);
        addFlag("deprecated", Facet::Deprecated);
        isEnum ? readEnum() : readMessage();
        addBlockOptions(m_draft, m_type.declaration);
    }

private:
    void addTypes(std::uint32_t bits) { m_draft.addBits(Facet::Types, bits); }

    void addFlag(std::string_view option, Facet facet)
    {
        if (const Option said = blockOptionOf(m_type.declaration, option); said.value.text() == "true")
            m_draft.addFlag(facet, said.place);
    }

    void readMessage()
    {
        addFlag("no_standard_descriptor_accessor", Facet::StandardAccessor);
        addFlag("message_set_wire_format", Facet::MessageSet);
        readMembers(m_type.declaration, {});
    }

    void readMembers(const Node& holder, std::string_view choice)
    {
        Node before;
        for (const Node member : holder) {
            readMember(member, before, choice);
            before = member;
        }
    }

    void readMember(const Node& member, const Node& before, std::string_view choice)
    {
        const Node first = member.first();
        if (first.key() == "oneof:") {
            m_draft.newChild(ElementKind::FieldChoice, first.text(), member);
            readMembers(member, first.text());
        } else if (first.key() == "reserved:") {
            addRanges(first, ElementKind::ReservedRange, MostFieldNumber);
        } else if (first.key() == "extensions:") {
            addRanges(
                first, ElementKind::ExtensionRange, m_isMessageSet ? MostMessageSetNumber : MostFieldNumber);
        } else if (part(member, "type:") && part(member, "field:")) {
            addField(member, before, choice);
        }
    }

    void addField(const Node& declaration, const Node& before, std::string_view choice)
    {
        const std::string_view name = part(declaration, "field:").text();
        Element& field = m_draft.newChild(ElementKind::Field, name, declaration);
        const bool isMap = part(declaration, "type:").isMap();
        const Element* entry = isMap
            ? m_reading.symbols().resolve({}, fullName(m_draft.element().name, entryNameOf(name))).type
            : nullptr;
        readField(m_reading, field, declaration,
            {*m_type.file, m_draft.element().name, m_type.features, choice, false, before}, entry);
    }

    void readEntry()
    {
        const Features features = m_type.features;
        const Node type = part(m_type.declaration, "type:");
        const std::string_view name = m_draft.element().name;
        const std::string_view scope = name.substr(0, std::max(name.rfind('.'), std::size_t {0}));
        for (const auto& [which, called] :
            {std::pair("key:", std::string_view("key")), std::pair("value:", std::string_view("value"))})
            readEntryField(m_reading, m_draft.newChild(ElementKind::Field, called, type), type, which,
                {*m_type.file, scope, features});
    }

    void readEnum()
    {
        const FeatureValue& kind = m_type.features[Feature::EnumType];
        m_draft.add(Facet::EnumOpenness, kind.text == "CLOSED" ? "closed" : "open", kind.place);
        addFlag("allow_alias", Facet::AliasAllowed);
        Node before;
        for (const Node member : m_type.declaration) {
            const Node first = member.first();
            if (first.key() == "value:")
                addValue(member, before);
            else if (first.key() == "reserved:")
                addRanges(first, ElementKind::ReservedRange, MostEnumNumber);
            before = member;
        }
    }

    void addValue(const Node& declaration, const Node& before)
    {
        const Node name = part(declaration, "value:");
        Draft draft(m_reading.arena(), m_draft.newChild(ElementKind::EnumValue, name.text(), declaration));
        if (const Comment comment = commentOf(declaration, before); !comment.words.empty())
            draft.addKept(Facet::Description, comment.words, comment.node);
        draft.add(Facet::FieldName, name.text(), name);
        if (const Node number = part(declaration, "number:"))
            draft.addKept(Facet::FieldNumber, plainNumber(number.text()), number);
        if (const Option said = optionOf(declaration, "deprecated"); said.value.text() == "true")
            draft.addFlag(Facet::Deprecated, said.place);
        addOptions(draft, declaration);
    }

    /// Numbers and names alike.
    void addRanges(const Node& items, ElementKind ranges, std::string_view most)
    {
        for (const Node item : items) {
            if (item.isMap())
                addRange(item, ranges, most);
            else
                m_draft.newChild(ElementKind::ReservedName, item.text(), item);
        }
    }

    void addRange(const Node& item, ElementKind kind, std::string_view most)
    {
        const std::string from = plainNumber(part(item, "from:").text());
        const Node end = part(item, "to:");
        const bool isOpen = end.text() == "max";
        const std::string to = !end ? from : isOpen ? std::string(most) : plainNumber(end.text());
        const std::string name =
            from == to ? "[" + from + "]" : "[" + from + "," + (isOpen ? "max" : to) + "]";
        Draft draft(m_reading.arena(), m_draft.newChild(kind, m_reading.arena().keep(name), item));
        draft.addKept(Facet::FieldNumber, from, part(item, "from:"));
        draft.addKept(Facet::RangeEnd, to, end);
    }

    Reading& m_reading;
    const DeclaredType& m_type;
    Draft m_draft;
    bool m_isMessageSet; ///< whose extensions may have greater numbers
};

} // namespace

void readType(Reading& reading, const DeclaredType& type)
{
    TypeReader(reading, type).read();
}

void readExtensions(
    Reading& reading, Draft& root, const Node& extend, const ReadFile& file, std::string_view scope)
{
    const Node extended = part(extend, "extend:");
    const TypeReference extendee = reading.typeOf(scope, extended);
    for (const Node member : extend) {
        if (!part(member, "type:") || !part(member, "field:"))
            continue;
        const std::string_view name = reading.arena().keep(fullName(scope, part(member, "field:").text()));
        Element& field = root.newChild(ElementKind::ExtensionField, name, member);
        readField(reading, field, member, {file, scope, file.features, {}, true}, nullptr);
        std::vector<FacetValue> facets(field.facets.begin(), field.facets.end());
        facets.push_back({.facet = Facet::Package, .text = file.package});
        facets.push_back({.facet = Facet::HomeFile, .text = file.name});
        facets.push_back(
            {.facet = Facet::Extendee, .node = extended, .text = reading.arena().keep(extendee.name)});
        field.facets = reading.arena().keep(std::span<const FacetValue>(facets));
    }
}

} // namespace core::proto
