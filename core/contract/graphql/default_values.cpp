// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql/default_values.h"

#include "core/contract/graphql/type_text.h"
#include "core/document/graphql/graphql_keys.h"
#include "core/document/graphql/string_value.h"
#include "core/document/number.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace core::graphql {
namespace {

/// Defaults within defaults may lead round in circles, or multiply with every level.
constexpr int Deepest = 16;
constexpr int MostValues = 4096;
constexpr std::size_t Longest = 16384;

bool isText(const Node& value)
{
    return value.has(QuotedValue) || value.has(BlockScalar);
}

std::string numberText(const Node& value)
{
    const auto number = decimalOf(value);
    return number ? number->text() : std::string(value.text());
}

bool isInt(const Node& value)
{
    const auto number = value.kind() == NodeKind::Integer ? decimalOf(value) : std::nullopt;
    constexpr auto Limits = std::numeric_limits<std::int32_t>();
    return number && *number >= *Decimal::parse(std::to_string(Limits.min()))
        && *number <= *Decimal::parse(std::to_string(Limits.max()));
}

std::optional<std::string> builtInValue(const Node& value, std::string_view scalar)
{
    if (scalar == "Boolean")
        return value.kind() == NodeKind::Boolean ? std::optional(std::string(value.text())) : std::nullopt;
    if (scalar == "Int")
        return isInt(value) ? std::optional(numberText(value)) : std::nullopt;
    if (scalar == "Float")
        return value.isNumber() ? std::optional(numberText(value)) : std::nullopt;
    const bool isIdNumber = scalar == "ID" && value.kind() == NodeKind::Integer;
    return isText(value) || isIdNumber ? std::optional(writeString(value.text())) : std::nullopt;
}

std::optional<std::string> enumValue(const Node& value, const Definition& type)
{
    const bool isWord = value.isString() && !isText(value);
    const bool isKnown = isWord && std::ranges::any_of(type.parts, [&](const Node& part) {
        return bool(part[ValuesKey][value.text()]);
    });
    return isKnown ? std::optional(std::string(value.text())) : std::nullopt;
}

bool isOneOf(const Definition& input)
{
    return std::ranges::any_of(input.parts, [](const Node& part) {
        const Node directives = part[DirectivesKey];
        return std::any_of(directives.begin(), directives.end(),
            [](const Node& each) { return each[NameKey].text() == "oneOf"; });
    });
}

std::string inBrackets(std::vector<std::string> texts, char opening, char closing)
{
    if (opening == '{')
        std::ranges::sort(texts);
    std::string all(1, opening);
    for (const std::string& each : texts)
        all += (all.size() == 1 ? "" : ", ") + each;
    return all + closing;
}

} // namespace

std::string DefaultValues::plain(const Node& value)
{
    if (value.kind() == NodeKind::Null)
        return "null";
    if (value.isNumber())
        return numberText(value);
    if (!value.isMap() && !value.isSequence())
        return isText(value) ? writeString(value.text()) : std::string(value.text());
    std::vector<std::string> texts;
    for (const Node& each : value)
        texts.push_back(value.isMap() ? std::string(each.key()) + ": " + plain(each) : plain(each));
    return value.isMap() ? inBrackets(std::move(texts), '{', '}') : inBrackets(std::move(texts), '[', ']');
}

std::optional<std::string> DefaultValues::coerced(const Node& value, std::string_view type)
{
    m_taken = 0;
    m_isTooMuch = false;
    auto taken = coercedWithin(value, type, 0);
    return m_isTooMuch ? std::optional(plain(value)) : std::move(taken);
}

std::optional<std::string> DefaultValues::coercedWithin(const Node& value, std::string_view type, int depth)
{
    m_isTooMuch = m_isTooMuch || depth > Deepest || ++m_taken > MostValues;
    if (m_isTooMuch)
        return std::nullopt;
    if (isNonNull(type)) {
        if (value.kind() == NodeKind::Null)
            return std::nullopt;
        type = nullableType(type);
    }
    if (value.kind() == NodeKind::Null)
        return "null";
    if (type.starts_with('['))
        return coercedList(value, type.substr(1, type.size() - 2), depth);
    if (isBuiltInScalar(type))
        return builtInValue(value, type);
    const Definition* named = m_definitions.findType(type);
    if (named && named->kind == "enum")
        return enumValue(value, *named);
    return named && named->kind == "input" ? coercedInput(value, *named, depth) : plain(value);
}

std::optional<std::string> DefaultValues::coercedList(const Node& value, std::string_view item, int depth)
{
    std::vector<std::string> texts;
    const auto add = [&](const Node& each) {
        auto text = coercedWithin(each, item, depth + 1);
        if (text)
            texts.push_back(std::move(*text));
        return text.has_value();
    };
    if (!value.isSequence())
        return add(value) ? std::optional(inBrackets(std::move(texts), '[', ']')) : std::nullopt;
    for (const Node& each : value)
        if (!add(each))
            return std::nullopt;
    return inBrackets(std::move(texts), '[', ']');
}

/// Fields that the type does not have say nothing.
std::optional<std::string> DefaultValues::coercedInput(const Node& value, const Definition& input, int depth)
{
    if (!value.isMap())
        return std::nullopt;
    std::vector<std::string> texts;
    std::size_t length = 0;
    for (const Node& part : input.parts)
        for (const Node& field : part[FieldsKey]) {
            const Node given = value[field.key()];
            const auto text = coercedField(given, field, depth);
            const bool mayBeMissing = !given && !isNonNull(field[TypeKey].text());
            if (!text && !mayBeMissing)
                return std::nullopt;
            if (text)
                texts.push_back(std::string(field.key()) + ": " + *text);
            length += text ? text->size() : 0;
            m_isTooMuch = m_isTooMuch || length > Longest;
            if (m_isTooMuch)
                return std::nullopt;
        }
    const bool isAmbiguous = isOneOf(input) && (texts.size() != 1 || texts.front().ends_with(": null"));
    return isAmbiguous ? std::nullopt : std::optional(inBrackets(std::move(texts), '{', '}'));
}

std::optional<std::string> DefaultValues::coercedField(const Node& given, const Node& field, int depth)
{
    const std::string_view type = field[TypeKey].text();
    if (given)
        return coercedWithin(given, type, depth + 1);
    const Node value = field[DefaultKey];
    return value ? coercedWithin(value, type, depth + 1) : std::nullopt;
}

} // namespace core::graphql
