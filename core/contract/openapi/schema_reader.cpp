// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/schema_reader.h"

#include "core/contract/fragment.h"
#include "core/contract/openapi/schema_keywords.h"
#include "core/contract/openapi/schema_values.h"

#include <vector>

namespace core::openapi {

namespace {

/// Deeper than any text may nest; aliases can add to that.
constexpr int DeepestSchema = 800;

bool allowsAnything(const Node& schema)
{
    const Node value = schema.resolved();
    return (value.kind() == NodeKind::Boolean && value.text() == "true")
        || (value.isMap() && value.size() == 0);
}

/// A member that says "null" and nothing else.
bool isOnlyNull(const Element& member)
{
    const FacetValue* types = member.facet(Facet::Types);
    return types != nullptr && types->bits == NullType && member.facets.size() == 1 && member.children.empty()
        && member.target == nullptr;
}

class SchemaReader {
public:
    SchemaReader(Reading& reading, Element& schema, const Node& required)
        : m_reading(reading)
        , m_schema(schema)
        , m_draft(reading, schema)
    {
        if (required)
            m_draft.add({.facet = Facet::Required, .bits = 1, .node = required});
    }

    /// What is always true says nothing.
    void readBoolean(const Node& value)
    {
        if (value.text() != "true")
            m_draft.add({.facet = Facet::Types, .node = m_schema.node, .text = value.text()});
    }

    void readMap(const Node& map)
    {
        const Node reference = referenceOf(map);
        if (reference)
            m_reading.refer(m_schema, reference);
        if (reference && !m_reading.readsBesideReference())
            return finish();
        m_required = entryOf(map, "required");
        m_reading.forEachEntry(map, [&](const Node& entry, Word word) { readEntry(entry, word); });
        finish();
    }

    void readInline(const Node& map)
    {
        m_reading.forEachEntry(map, [&](const Node& entry, Word word) {
            if (takeValueKeyword(m_values, entry, word))
                return;
            switch (word) {
            case Word::In:
            case Word::Name:
            case Word::Required:
            case Word::AllowEmptyValue:
            case Word::CollectionFormat:
            case Word::Extension:
            case Word::XSunset:
            case Word::XStabilityLevel:
                return;
            case Word::Description:
                // A parameter has its own; a field of a form has none but this.
                if (m_schema.kind == ElementKind::Field)
                    m_draft.addText(Facet::Description, entry);
                return;
            default:
                readEntry(entry, word);
            }
        });
        addValueFacets(m_draft, m_values);
    }

private:
    void readEntry(const Node& entry, Word word)
    {
        if (isForeign(word))
            return m_draft.addExtension(entry);
        if (takeValueKeyword(m_values, entry, word) || addPlainKeyword(m_draft, entry, word)
            || isSilentKeyword(word) || readSubschema(entry, word) || readGroup(entry, word))
            return;
        readOther(entry, word);
    }

    /// `nullable` is a word of 3.0, `x-nullable` of 2.0; in another version they are a word of somebody's
    /// own, about which every value is free.
    bool isForeign(Word word) const
    {
        return (word == Word::Nullable && m_reading.version() >= Version::V31)
            || (word == Word::XNullable && m_reading.version() != Version::V20);
    }

    void readOther(const Node& entry, Word word)
    {
        switch (word) {
        case Word::Required:
            return;
        case Word::DollarRef:
            if (!entry.resolved().isString())
                m_reading.notUnderstood(entry, "is not a text");
            return;
        case Word::DollarDynamicRef:
        case Word::DollarRecursiveRef:
            return readDynamicReference(entry);
        case Word::Example:
        case Word::Examples:
            return addExamples(m_draft, entry);
        case Word::DependentRequired:
            return addDependentRequired(entry);
        case Word::Discriminator:
            return addDiscriminator(entry);
        case Word::CollectionFormat:
            if (entry.resolved().text() != "csv")
                m_draft.addText(Facet::CollectionFormat, entry);
            return;
        default:
            m_draft.addUnknown(entry, "a schema");
        }
    }

    /// Keywords whose value is one schema.
    bool readSubschema(const Node& entry, Word word)
    {
        switch (word) {
        case Word::AdditionalProperties:
            m_otherFields = entry;
            return true;
        case Word::UnevaluatedProperties:
            m_hasUnevaluated = true;
            addSchema(m_draft, ElementKind::UnevaluatedFields, entry);
            return true;
        case Word::PropertyNames:
            addSchema(m_draft, ElementKind::FieldNames, entry);
            return true;
        case Word::Items:
            readItems(entry);
            return true;
        case Word::AdditionalItems:
            m_additionalItems = entry;
            return true;
        case Word::UnevaluatedItems:
            addSchema(m_draft, ElementKind::UnevaluatedItems, entry);
            return true;
        case Word::ContentSchema:
            addSchema(m_draft, ElementKind::ContentSchema, entry);
            return true;
        case Word::Contains:
            addAlways(ElementKind::Contains, entry);
            return true;
        case Word::Not:
            addNot(entry);
            return true;
        case Word::If:
            addAlways(ElementKind::If, entry);
            return true;
        case Word::Then:
            addAlways(ElementKind::Then, entry);
            return true;
        case Word::Else:
            addAlways(ElementKind::Else, entry);
            return true;
        default:
            return false;
        }
    }

    /// Keywords whose value is several schemas.
    bool readGroup(const Node& entry, Word word)
    {
        switch (word) {
        case Word::Properties:
            m_hasProperties = true;
            addFields(m_draft, entry, m_required);
            return true;
        case Word::PatternProperties:
            addNamed(ElementKind::PatternField, entry);
            return true;
        case Word::DependentSchemas:
            addNamed(ElementKind::DependentSchema, entry);
            return true;
        case Word::Dependencies:
            addDependencies(entry);
            return true;
        case Word::PrefixItems:
            addTuple(entry);
            return true;
        case Word::OneOf:
            addMembers(ElementKind::OneOf, entry);
            return true;
        case Word::AnyOf:
            addMembers(ElementKind::AnyOf, entry);
            return true;
        case Word::AllOf:
            addMembers(ElementKind::AllOf, entry);
            m_isComposite = true;
            m_hasAllOf = true;
            return true;
        default:
            return false;
        }
    }

    Element& addAlways(ElementKind kind, const Node& entry, std::string_view name = {})
    {
        Element& child = m_draft.newChild(kind, entry, name);
        readSchema(m_reading, child);
        return child;
    }

    void addNot(const Node& entry)
    {
        const Element& refused = addAlways(ElementKind::Not, entry);
        const bool isOnlyNot = refused.facets.empty() && refused.target == nullptr
            && refused.children.size() == 1 && refused.children.front()->kind == ElementKind::Not;
        if (isOnlyNot && m_reading.doubleNots.insert(&m_schema).second)
            m_isComposite = true;
    }

    void addNamed(ElementKind kind, const Node& entry)
    {
        m_reading.forEachEntry(
            m_reading.expectMap(entry), [&](const Node& each, Word) { addAlways(kind, each, each.key()); });
    }

    void addTuple(const Node& entry)
    {
        std::size_t place = 0;
        for (const Node& each : m_reading.expectList(entry))
            addAlways(ElementKind::TupleItem, each, m_reading.arena().keep(std::to_string(place++)));
    }

    void readItems(const Node& entry)
    {
        if (entry.resolved().isSequence() && m_reading.contract().dialect < Dialect::Draft2020
            && m_reading.readsBesideReference()) {
            m_itemsAreTuple = true;
            addTuple(entry);
        } else {
            addSchema(m_draft, ElementKind::Item, entry);
        }
    }

    void addMembers(ElementKind kind, const Node& entry)
    {
        const Node list = m_reading.expectList(entry);
        const Element* members[2] = {};
        std::size_t count = 0;
        for (const Node& each : list) {
            const Element& member = addAlways(kind, each);
            if (count < 2)
                members[count] = &member;
            ++count;
        }
        const bool isWrapper =
            kind != ElementKind::AllOf && count == 2 && isOnlyNull(*members[0]) != isOnlyNull(*members[1]);
        if (isWrapper && m_reading.nullWrappers.emplace(&m_schema, kind).second)
            m_isComposite = true;
    }

    void addDependencies(const Node& entry)
    {
        std::vector<Node> lists;
        m_reading.forEachEntry(m_reading.expectMap(entry), [&](const Node& each, Word) {
            if (each.resolved().isSequence())
                lists.push_back(each);
            else
                addAlways(ElementKind::DependentSchema, each, each.key());
        });
        addLists(entry, lists);
    }

    void addDependentRequired(const Node& entry)
    {
        std::vector<Node> lists;
        m_reading.forEachEntry(m_reading.expectMap(entry), [&](const Node& each, Word) {
            if (m_reading.expectList(each))
                lists.push_back(each);
        });
        addLists(entry, lists);
    }

    void addLists(const Node& entry, const std::vector<Node>& lists)
    {
        if (!lists.empty())
            m_draft.add({.facet = Facet::DependentRequired,
                .node = entry,
                .values = m_reading.arena().keep(std::span<const Node>(lists))});
    }

    void addDiscriminator(const Node& entry)
    {
        if (!entry.resolved().isMap())
            return m_draft.addText(Facet::Discriminator, entry);
        m_reading.forEachEntry(entry, [&](const Node& each, Word) {
            if (each.key() == "propertyName")
                m_draft.addText(Facet::Discriminator, each);
            else if (each.key() == "mapping")
                addMapping(each);
            else if (each.key() == "defaultMapping")
                m_draft.addText(Facet::DiscriminatorDefault, each);
            else
                m_draft.addUnknown(each, "a discriminator");
        });
    }

    void addMapping(const Node& mapping)
    {
        std::vector<Node> values;
        m_reading.forEachEntry(
            m_reading.expectMap(mapping), [&](const Node& each, Word) { values.push_back(each); });
        m_draft.add({.facet = Facet::DiscriminatorMapping,
            .node = mapping,
            .values = m_reading.arena().keep(std::span<const Node>(values))});
    }

    /// The target as the text has it; which it is at last depends on who comes along.
    void readDynamicReference(const Node& entry)
    {
        m_reading.notUnderstood(entry, "depends on the dynamic scope; read as a plain reference");
        if (m_schema.target == nullptr)
            m_reading.refer(m_schema, entry);
    }

    void finish()
    {
        addValueFacets(m_draft, m_values);
        if (m_otherFields && (m_hasUnevaluated || !allowsAnything(m_otherFields)))
            addAlways(ElementKind::OtherFields, m_otherFields);
        if (m_additionalItems && m_itemsAreTuple)
            addSchema(m_draft, ElementKind::Item, m_additionalItems);
        if (m_required && !m_hasProperties)
            addFields(m_draft, {}, m_required);
        if (m_hasAllOf && isNullable(m_values))
            m_reading.nullables.insert(&m_schema);
        if (m_isComposite)
            m_reading.addComposite(m_schema);
    }

    Reading& m_reading;
    Element& m_schema;
    ElementDraft m_draft;
    ValueKeywords m_values;
    Node m_required;
    Node m_otherFields;
    Node m_additionalItems;
    bool m_hasProperties = false;
    bool m_itemsAreTuple = false;
    bool m_hasUnevaluated = false;
    bool m_hasAllOf = false;
    bool m_isComposite = false;
};

} // namespace

void readSchema(Reading& reading, Element& schema, const Node& required)
{
    const Node node = schema.node.resolved();
    SchemaReader reader(reading, schema, required);
    if (reading.depth >= DeepestSchema) {
        reading.notUnderstood(schema.node, "is nested too deeply; the rest is left out");
        return;
    }
    if (!reading.mayGrow(schema.node))
        return;
    ++reading.depth;
    if (node.isMap())
        reader.readMap(node);
    else if (node.kind() == NodeKind::Boolean)
        reader.readBoolean(node);
    else
        reading.notUnderstood(schema.node, "is not a schema");
    --reading.depth;
}

void readInlineSchema(Reading& reading, Element& schema, const Node& required)
{
    SchemaReader(reading, schema, required).readInline(schema.node.resolved());
}

void addSchema(ElementDraft& parent, ElementKind kind, const Node& schema, std::string_view name)
{
    if (!allowsAnything(schema))
        readSchema(parent.reading(), parent.newChild(kind, schema, name));
}

} // namespace core::openapi
