// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_bare_value.h"

#include "core/document/json/json_number.h"

#include <algorithm>
#include <optional>
#include <string>

namespace core {

namespace {

struct ForeignWord {
    std::string_view lowerCase;
    JsonBareValue value;
};

constexpr std::string_view WrongLiteral = "wrong-literal";
constexpr std::string_view NoSuchNumber = "not-a-number";
constexpr std::string_view BadNumber = "bad-number";

constexpr JsonBareValue NotFinite {NodeKind::Float, NoSuchNumber, "JSON has no infinity and no NaN",
    "Use null, or a string both sides agree on"};

/// Words of other languages, once their sign is off and their case forgotten.
constexpr ForeignWord ForeignWords[] = {
    {"true",
        {NodeKind::Boolean, WrongLiteral, "This is not how JSON spells true",
            "Write it in small letters: true"}},
    {"false",
        {NodeKind::Boolean, WrongLiteral, "This is not how JSON spells false",
            "Write it in small letters: false"}},
    {"null",
        {NodeKind::Null, WrongLiteral, "This is not how JSON spells null",
            "Write it in small letters: null"}},
    {"none", {NodeKind::Null, WrongLiteral, "JSON does not know this word for nothing", "Write null"}},
    {"nil", {NodeKind::Null, WrongLiteral, "JSON does not know this word for nothing", "Write null"}},
    {"undefined", {NodeKind::Null, WrongLiteral, "JSON does not know this word for nothing", "Write null"}},
    {"nan", NotFinite},
    {".nan", NotFinite},
    {"inf", NotFinite},
    {".inf", NotFinite},
    {"infinity", NotFinite},
};

std::optional<JsonBareValue> foreignWord(std::string_view text)
{
    const bool isSigned = text.starts_with('-') || text.starts_with('+');
    std::string lower(text.substr(isSigned ? 1 : 0));
    std::ranges::transform(lower, lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto* const found = std::ranges::find(ForeignWords, lower, &ForeignWord::lowerCase);
    if (found == std::end(ForeignWords) || (isSigned && found->value.code != NoSuchNumber))
        return std::nullopt;
    return found->value;
}

bool isHexadecimal(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    return (text.starts_with("0x") || text.starts_with("0X")) && text.size() > 2
        && text.find_first_not_of("0123456789abcdefABCDEF", 2) == std::string_view::npos;
}

std::optional<JsonBareValue> foreignNumber(std::string_view text)
{
    if (isHexadecimal(text))
        return JsonBareValue {
            NodeKind::Integer, BadNumber, "JSON has no hexadecimal numbers", "Write it in decimal"};
    const auto parts = splitDecimal(text);
    if (!parts)
        return std::nullopt;
    const NodeKind kind = parts->hasPoint || parts->hasExponent ? NodeKind::Float : NodeKind::Integer;
    if (parts->sign == "+")
        return JsonBareValue {kind, BadNumber, "A JSON number does not begin with +", "Leave the + away"};
    if (parts->whole.empty() || (parts->hasPoint && parts->fraction.empty()))
        return JsonBareValue {
            kind, BadNumber, "A JSON number has digits on both sides of its point", "Write the missing 0"};
    if (parts->whole.size() > 1 && parts->whole.front() == '0')
        return JsonBareValue {kind, BadNumber, "A JSON number does not begin with zeros",
            "Remove the leading zeros, or quote the text if they matter"};
    return JsonBareValue {
        kind, BadNumber, "The exponent of the number has no digits", "Write the exponent's digits"};
}

} // namespace

JsonBareValue readBareValue(std::string_view text)
{
    if (text == "null")
        return {NodeKind::Null};
    if (text == "true" || text == "false")
        return {NodeKind::Boolean};
    if (isJsonNumber(text))
        return {text.find_first_of(".eE") == std::string_view::npos ? NodeKind::Integer : NodeKind::Float};
    if (const auto word = foreignWord(text))
        return *word;
    if (const auto number = foreignNumber(text))
        return *number;
    return {NodeKind::String, "unquoted-value", "A text without quotes is no JSON value",
        "Put it in double quotes"};
}

} // namespace core
