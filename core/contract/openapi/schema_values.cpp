// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/schema_values.h"

#include <array>
#include <optional>

namespace core::openapi {

namespace {

struct TypeName {
    std::string_view name;
    std::uint32_t bits;
};

constexpr auto TypeNames = std::to_array<TypeName>({
    {"null", NullType},
    {"boolean", BooleanType},
    {"integer", IntegerType},
    {"number", NumberType},
    {"string", StringType},
    {"array", ArrayType},
    {"object", ObjectType},
    {"file", FileType},
});

bool isTrue(const Node& flag)
{
    const Node value = flag.resolved();
    return value.kind() == NodeKind::Boolean
        && (value.text() == "true" || value.text() == "True" || value.text() == "TRUE");
}

/// A plain `null` in YAML can only mean the type of that name.
std::uint32_t bitsOfType(Reading& reading, const Node& type)
{
    const Node value = type.resolved();
    if (value.kind() == NodeKind::Null)
        return NullType;
    for (const TypeName& each : TypeNames) {
        if (value.isString() && each.name == value.text())
            return each.bits;
    }
    reading.notUnderstood(type, "is no type");
    return 0;
}

std::uint32_t bitsOfTypes(Reading& reading, const Node& type)
{
    if (!type.resolved().isSequence())
        return bitsOfType(reading, type);
    std::uint32_t bits = 0;
    for (const Node& each : type.resolved())
        bits |= bitsOfType(reading, each);
    return bits;
}

class ValueFacets {
public:
    ValueFacets(ElementDraft& draft, const ValueKeywords& keywords)
        : m_draft(draft)
        , m_said(keywords)
    {
    }

    void add()
    {
        if (m_said.type)
            m_bits = bitsOfTypes(m_draft.reading(), m_said.type);
        const bool isFile = takeFile();
        addTypes();
        if (!isFile)
            addContent();
        addEnum();
        addBound(Facet::Minimum, m_said.minimum, Facet::ExclusiveMinimum, m_said.exclusiveMinimum);
        addBound(Facet::Maximum, m_said.maximum, Facet::ExclusiveMaximum, m_said.exclusiveMaximum);
    }

private:
    /// A file is `type: file` in 2.0, a binary string in 3.0, and content of that media type from 3.1 on.
    bool takeFile()
    {
        const bool isString = (m_bits & StringType) != 0;
        const bool isBinary = isString && m_said.format.resolved().text() == "binary";
        const bool isBytes = (isString || !m_said.type) && !m_said.contentEncoding
            && m_said.contentMediaType.resolved().text() == "application/octet-stream";
        if (!isBinary && !isBytes)
            return false;
        m_bits = (m_bits & ~std::uint32_t {StringType}) | FileType;
        if (isBinary && m_said.contentMediaType)
            m_draft.addText(Facet::ContentMediaType, m_said.contentMediaType);
        return true;
    }

    void addTypes()
    {
        if (isNullable(m_said) && m_said.type)
            m_bits |= NullType;
        if (m_bits == 0 || m_bits == AllTypes)
            return;
        const Node said = m_said.type ? m_said.type : m_said.contentMediaType;
        m_draft.add({.facet = Facet::Types, .bits = m_bits, .node = said, .text = said.resolved().text()});
    }

    /// `byte` is what 3.0 calls content in base64.
    void addContent()
    {
        if (m_said.format.resolved().text() == "byte" && !m_said.contentEncoding)
            m_draft.add({.facet = Facet::ContentEncoding, .node = m_said.format, .text = "base64"});
        else if (m_said.format)
            m_draft.addText(Facet::Format, m_said.format);
        if (m_said.contentEncoding)
            m_draft.addText(Facet::ContentEncoding, m_said.contentEncoding);
        if (m_said.contentMediaType)
            m_draft.addText(Facet::ContentMediaType, m_said.contentMediaType);
    }

    void addEnum()
    {
        if (m_said.constant)
            addEnumOf(m_said.constant, {&m_said.constant, 1});
        else if (m_said.enumeration)
            addEnumList(m_said.enumeration);
        if (isTrue(m_said.openEnum))
            m_draft.add({.facet = Facet::OpenEnum, .bits = 1, .node = m_said.openEnum});
        if (m_said.extensibleEnum)
            addExtensibleEnum();
    }

    /// A list in place of an enum, or a flag beside one.
    void addExtensibleEnum()
    {
        const Node said = m_said.extensibleEnum;
        const bool isList = said.resolved().isSequence();
        if (!isList && !isTrue(said))
            return;
        if (isList && !m_said.enumeration && !m_said.constant)
            addEnumList(said);
        m_draft.add({.facet = Facet::OpenEnum, .bits = 1, .node = said});
    }

    void addEnumList(const Node& said)
    {
        const Node list = m_draft.reading().expectList(said);
        if (!list)
            return;
        const std::vector<Node> values(list.begin(), list.end());
        addEnumOf(said, values);
    }

    void addEnumOf(const Node& said, std::span<const Node> values)
    {
        m_draft.add({.facet = Facet::Enum, .node = said, .values = m_draft.reading().arena().keep(values)});
    }

    /// Up to 3.0 the exclusive bound is a flag beside the bound.
    void addBound(Facet facet, const Node& bound, Facet exclusiveFacet, const Node& exclusive)
    {
        const bool isFlag =
            exclusive.resolved().kind() == NodeKind::Boolean && !m_draft.reading().readsBesideReference();
        if (exclusive && !isFlag)
            addNumber(exclusiveFacet, exclusive);
        if (bound)
            addNumber(isFlag && isTrue(exclusive) ? exclusiveFacet : facet, bound);
    }

    void addNumber(Facet facet, const Node& said)
    {
        if (said.resolved().isNumber())
            m_draft.add({.facet = facet, .node = said, .text = said.resolved().text()});
        else
            m_draft.reading().notUnderstood(said, "is not a number");
    }

    ElementDraft& m_draft;
    const ValueKeywords& m_said;
    std::uint32_t m_bits = 0;
};

Node ValueKeywords::*memberFor(Word word)
{
    switch (word) {
    case Word::Type:
        return &ValueKeywords::type;
    case Word::Nullable:
    case Word::XNullable:
        return &ValueKeywords::nullable;
    case Word::Format:
        return &ValueKeywords::format;
    case Word::ContentEncoding:
        return &ValueKeywords::contentEncoding;
    case Word::ContentMediaType:
        return &ValueKeywords::contentMediaType;
    case Word::Enum:
        return &ValueKeywords::enumeration;
    case Word::Const:
        return &ValueKeywords::constant;
    case Word::XExtensibleEnum:
        return &ValueKeywords::extensibleEnum;
    case Word::XEnumOpen:
        return &ValueKeywords::openEnum;
    case Word::Minimum:
        return &ValueKeywords::minimum;
    case Word::Maximum:
        return &ValueKeywords::maximum;
    case Word::ExclusiveMinimum:
        return &ValueKeywords::exclusiveMinimum;
    case Word::ExclusiveMaximum:
        return &ValueKeywords::exclusiveMaximum;
    default:
        return nullptr;
    }
}

} // namespace

bool takeValueKeyword(ValueKeywords& keywords, const Node& entry, Word word)
{
    Node ValueKeywords::*const member = memberFor(word);
    if (member == nullptr)
        return false;
    keywords.*member = entry;
    return true;
}

void addValueFacets(ElementDraft& draft, const ValueKeywords& keywords)
{
    ValueFacets(draft, keywords).add();
}

bool isNullable(const ValueKeywords& keywords)
{
    return isTrue(keywords.nullable);
}

} // namespace core::openapi
