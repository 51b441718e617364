// SPDX-License-Identifier: Apache-2.0
#include "core/compat/value_words.h"

#include "core/base/decimal.h"
#include "core/base/digest.h"
#include "core/base/unicode.h"
#include "core/document/json/json_number.h"
#include "core/document/value_equality.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>
#include <vector>

namespace core {
namespace {

constexpr std::size_t MostBytes = 80;
constexpr std::size_t MostListed = 5;
constexpr int DeepestValue = 400; // as deep as texts are read
constexpr std::size_t LongestKey = 4096;

constexpr std::array<std::pair<std::uint32_t, std::string_view>, 9> TypeNames {{
    {StringType, "string"},
    {NumberType, "number"},
    {IntegerType, "integer"},
    {FractionType, "fraction"},
    {BooleanType, "boolean"},
    {ArrayType, "array"},
    {ObjectType, "object"},
    {FileType, "file"},
    {NullType, "null"},
}};

std::string wordsOfTypes(std::uint32_t bits)
{
    if (bits == 0)
        return "nothing";
    if ((bits & AllTypes) == AllTypes)
        return "anything";
    std::string words;
    for (const auto& [type, name] : TypeNames) {
        if ((bits & type) != type)
            continue;
        words += (words.empty() ? "" : " or ") + std::string(name);
        bits &= ~type;
    }
    return words;
}

bool isFlag(Facet facet)
{
    using enum Facet;
    constexpr std::array Flags {Deprecated, UniqueItems, Required, ReadOnly, WriteOnly, Explode,
        AllowReserved, AllowEmptyValue, Repeatable, AliasAllowed, StandardAccessor, MessageSet,
        ClientStreaming, ServerStreaming};
    return std::ranges::find(Flags, facet) != Flags.end();
}

/// A limit that is itself left out reads like one that is not, but for these words.
std::string boundWords(Facet facet)
{
    if (facet == Facet::ExclusiveMinimum)
        return "more than ";
    return facet == Facet::ExclusiveMaximum ? "less than " : "";
}

std::string inBrackets(const std::vector<std::string>& texts, char open, char close)
{
    std::string all(1, open);
    for (const std::string& text : texts) {
        if (all.size() > 1)
            all += ',';
        all += text;
    }
    return all + close;
}

/// What a value is, whatever it is written like. Of a large one its digest: aliases of aliases can stand for
/// more than can be written.
class ValueKeys {
public:
    std::string keyOf(const Node& aliased, int depth = 0)
    {
        const Node value = aliased.resolved();
        if (depth > DeepestValue)
            return "…";
        if (!value.isMap() && !value.isSequence())
            return keyOfScalar(value);
        if (aliased.kind() != NodeKind::Alias)
            return keyOfContainer(value, depth);
        const auto known = m_known.find(value.index());
        return known != m_known.end() ? known->second : m_known[value.index()] = keyOfContainer(value, depth);
    }

private:
    std::string keyOfContainer(const Node& container, int depth)
    {
        std::vector<std::string> texts;
        for (const Node& child : container) {
            std::string text;
            if (container.isMap())
                text.append(std::to_string(child.key().size())).append(":").append(child.key());
            text += keyOf(child, depth + 1);
            texts.push_back(std::move(text));
        }
        if (container.isMap())
            std::ranges::sort(texts);
        std::string all = container.isMap() ? inBrackets(texts, '{', '}') : inBrackets(texts, '[', ']');
        return all.size() <= LongestKey ? all : "#" + sha256Hex(all);
    }

    static std::string keyOfScalar(const Node& value)
    {
        if (!value.isNumber())
            return valueText(value, std::numeric_limits<std::size_t>::max());
        const auto spelled = jsonSpelling(value.text());
        const auto number = spelled ? Decimal::parse(*spelled) : std::nullopt;
        return number ? number->text() : std::string(value.text());
    }

    std::map<NodeIndex, std::string> m_known; ///< of what aliases stand for
};

/// The values of an enumeration that are parts of a type, each with a name.
bool saysNames(const FacetValue& value)
{
    return value.facet == Facet::Enum && !value.values.empty() && value.values.front().hasKey()
        && value.values.front().isMap();
}

/// Types, kinds and reasons in a text that is no JSON.
bool saysTextAlone(const FacetValue& value)
{
    const bool isCompound = value.facet == Facet::OptionValue && value.node.isMap();
    const bool isOfProto = value.facet >= Facet::FieldNumber && value.facet <= LastFacet;
    return value.facet == Facet::WrappedType || value.facet == Facet::TypeKind
        || value.facet == Facet::DeprecationReason || (isOfProto && !isCompound);
}

/// A comment that stands for a description, without its marks.
bool saysCommentText(const FacetValue& value)
{
    return value.facet == Facet::Description && value.node && value.text != value.node.text();
}

std::string namesText(std::span<const Node> values)
{
    std::vector<std::string> names;
    for (const Node& each : values)
        names.emplace_back(each.key());
    return inBrackets(names, '[', ']');
}

std::string commentWords(std::string_view text)
{
    std::string line(text);
    std::ranges::replace(line, '\n', ' ');
    return '"' + shortened(line) + '"';
}

template <class TextOf>
std::string setText(std::span<const Node> values, TextOf textOf)
{
    std::vector<std::string> texts;
    for (const Node& each : values)
        texts.push_back(each.hasKey() ? '"' + std::string(each.key()) + "\":" + textOf(each) : textOf(each));
    const bool isMap = !values.empty() && values.front().hasKey();
    return isMap ? inBrackets(texts, '{', '}') : inBrackets(texts, '[', ']');
}

const Element& contentOfPlace(const Element& element)
{
    const Element& content = element.shape != nullptr ? *element.shape : element;
    const Element* schema = isSchema(element.kind) ? nullptr : content.child(ElementKind::Schema);
    if (schema == nullptr)
        return content;
    return schema->shape != nullptr ? *schema->shape : *schema;
}

} // namespace

std::string shortened(std::string_view text)
{
    if (text.size() <= MostBytes)
        return std::string(text);
    std::size_t end = 0;
    while (end < MostBytes)
        end += std::max<std::size_t>(utf8Length(text, end), 1);
    return std::string(text.substr(0, end)) + "…";
}

std::string wordsOfAbsent(Facet facet)
{
    if (facet == Facet::Types)
        return "anything";
    return isFlag(facet) ? "false" : "";
}

std::string facetWords(const FacetValue* value)
{
    if (value == nullptr)
        return {};
    if (value->facet == Facet::Types)
        return wordsOfTypes(value->bits);
    if (isFlag(value->facet))
        return value->bits == 1 ? "true" : "false";
    if (saysNames(*value))
        return shortened(namesText(value->values));
    if (saysTextAlone(*value))
        return shortened(value->text);
    if (saysCommentText(*value))
        return commentWords(value->text);
    if (!value->values.empty())
        return shortened(setText(value->values, [](const Node& each) { return valueText(each, MostBytes); }));
    return boundWords(value->facet)
        + (value->node ? valueText(value->node, MostBytes) : shortened(value->text));
}

std::string facetKey(const FacetValue* value)
{
    if (value == nullptr)
        return {};
    if (value->facet == Facet::Types || isFlag(value->facet))
        return std::to_string(value->bits);
    if (saysNames(*value))
        return namesText(value->values);
    if (saysTextAlone(*value))
        return std::string(value->text);
    if (value->values.empty())
        return value->node ? ValueKeys().keyOf(value->node) : std::string(value->text);
    std::vector<std::string> texts;
    for (const Node& each : value->values)
        texts.push_back(std::string(each.key()) + ":" + ValueKeys().keyOf(each));
    std::ranges::sort(texts);
    return inBrackets(texts, '[', ']');
}

std::string typeWords(const Element& element)
{
    const Element& schema = contentOfPlace(element);
    const FacetValue* types = schema.facet(Facet::Types);
    if (types == nullptr)
        return {};
    const Element* item = types->bits == ArrayType ? schema.child(ElementKind::Item) : nullptr;
    const FacetValue* itemTypes = item == nullptr ? nullptr : contentOfPlace(*item).facet(Facet::Types);
    return itemTypes == nullptr ? wordsOfTypes(types->bits) : "array of " + wordsOfTypes(itemTypes->bits);
}

std::string listWords(std::span<const std::string> values)
{
    std::string words;
    const std::size_t listed = std::min(values.size(), MostListed);
    for (const std::string& value : values.first(listed))
        words += (words.empty() ? "" : ", ") + shortened(value);
    if (values.size() > listed)
        words += " and " + std::to_string(values.size() - listed) + " more";
    return words;
}

} // namespace core
