// SPDX-License-Identifier: Apache-2.0
#include "core/document/yaml/yaml_schema.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

template <std::size_t Count>
bool isOneOf(std::string_view text, const std::array<std::string_view, Count>& words)
{
    return std::ranges::find(words, text) != words.end();
}

std::size_t countDigits(std::string_view text, std::size_t from)
{
    std::size_t at = from;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at - from;
}

/// [-+]? ( . digits | digits (. digits?)? ) ( [eE] [-+]? digits )?
NodeKind numberKind(std::string_view text)
{
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t whole = countDigits(text, 0);
    if (whole == text.size() && whole > 0)
        return NodeKind::Integer;
    std::size_t at = whole;
    std::size_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        fraction = countDigits(text, at + 1);
        at += 1 + fraction;
    }
    if (whole + fraction == 0)
        return NodeKind::String;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t exponent = countDigits(text, at);
        if (exponent == 0)
            return NodeKind::String;
        at += exponent;
    }
    return at == text.size() ? NodeKind::Float : NodeKind::String;
}

bool isInfinityOrNan(std::string_view text)
{
    if (isOneOf<3>(text, {".nan", ".NaN", ".NAN"}))
        return true;
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    return isOneOf<3>(text, {".inf", ".Inf", ".INF"});
}

NodeKind numericKind(std::string_view text)
{
    const std::string_view digits = text.substr(std::min<std::size_t>(2, text.size()));
    if (!digits.empty() && text.starts_with("0x"))
        return std::ranges::all_of(digits, isHex) ? NodeKind::Integer : NodeKind::String;
    if (!digits.empty() && text.starts_with("0o"))
        return std::ranges::all_of(digits, isOctal) ? NodeKind::Integer : NodeKind::String;
    if (looksLikeOldOctal(text))
        return NodeKind::String;
    return isInfinityOrNan(text) ? NodeKind::Float : numberKind(text);
}

} // namespace

NodeKind plainKind(std::string_view text)
{
    if (text.empty())
        return NodeKind::Null;
    const char first = text.front();
    if (isDigit(first) || first == '-' || first == '+' || first == '.')
        return numericKind(text);
    if (text.size() > 5 || std::string_view("~nNtTfF").find(first) == std::string_view::npos)
        return NodeKind::String;
    if (isOneOf<4>(text, {"~", "null", "Null", "NULL"}))
        return NodeKind::Null;
    if (isOneOf<6>(text, {"true", "True", "TRUE", "false", "False", "FALSE"}))
        return NodeKind::Boolean;
    return NodeKind::String;
}

bool looksLikeOldOctal(std::string_view text)
{
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    return text.size() > 1 && text.front() == '0' && std::ranges::all_of(text, isDigit);
}

} // namespace core
