// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/words.h"

#include "core/base/unicode.h"
#include "core/contract/word_list.h"
#include "core/document/number.h"

namespace core {

namespace {

constexpr std::size_t LongestText = 60;
constexpr std::size_t LongestList = 10;
constexpr WordList<4> OtherLiterals {"", "true", "false", "null"};

std::string inTicks(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && end < LongestText) {
        const std::size_t length = utf8Length(text, end);
        end += length == 0 ? 1 : length;
    }
    return "`" + std::string(text.substr(0, end)) + (end < text.size() ? "…`" : "`");
}

/// The string "5" must not look like the number.
bool looksLikeAnother(std::string_view text)
{
    return isAmong(OtherLiterals, text) || decimalOf(text).has_value();
}

std::string shownAs(NodeKind kind, std::string_view text)
{
    switch (kind) {
    case NodeKind::String:
        return shownText(text);
    case NodeKind::Null:
        return "`null`";
    case NodeKind::Boolean:
    case NodeKind::Integer:
    case NodeKind::Float:
        return inTicks(text);
    default:
        return std::string(kindInWords(kind));
    }
}

} // namespace

std::string_view kindInWords(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Null:
        return "null";
    case NodeKind::Boolean:
        return "a boolean";
    case NodeKind::Integer:
    case NodeKind::Float:
        return "a number";
    case NodeKind::String:
        return "a string";
    case NodeKind::Sequence:
        return "an array";
    case NodeKind::Map:
        return "an object";
    case NodeKind::Alias:
        break;
    }
    return "an alias";
}

std::string shownText(std::string_view text)
{
    return looksLikeAnother(text) ? inTicks("\"" + std::string(text) + "\"") : inTicks(text);
}

std::string shown(const Node& value)
{
    const Node meant = value.resolved();
    return shownAs(meant.kind(), meant.text());
}

std::string shown(const Instance& instance)
{
    return shownAs(instance.kind(), instance.text());
}

std::string countedThings(std::size_t count, std::string_view singular, std::string_view plural)
{
    return std::to_string(count) + " " + std::string(count == 1 ? singular : plural);
}

std::string shownList(std::span<const Node> values)
{
    std::string list;
    for (std::size_t at = 0; at < values.size() && at < LongestList; ++at)
        list += (at > 0 ? ", " : "") + shown(values[at]);
    if (values.size() > LongestList)
        list += " and " + std::to_string(values.size() - LongestList) + " more";
    return list;
}

} // namespace core
