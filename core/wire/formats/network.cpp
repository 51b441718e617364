// SPDX-License-Identifier: Apache-2.0
#include "core/base/unicode.h"
#include "core/wire/formats/formats.h"
#include "core/wire/formats/scan.h"

namespace core {

namespace {

constexpr std::size_t LongestLabel = 63;
constexpr std::size_t LongestHostname = 253;

bool isHostCharacter(char c)
{
    return isLetterByte(c) || isDigitByte(c) || c == '-';
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= LongestLabel && !label.starts_with('-') && !label.ends_with('-')
        && std::ranges::all_of(label, isHostCharacter);
}

/// The parts between dots, the empty ones too.
template <class Test>
bool areAllParts(std::string_view text, Test test)
{
    while (true) {
        const std::size_t dot = text.find('.');
        if (!test(text.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        text.remove_prefix(dot + 1);
    }
}

bool isByteNumber(std::string_view text)
{
    if (text.empty() || text.size() > 3 || !std::ranges::all_of(text, isDigitByte))
        return false;
    if (text.size() > 1 && text.front() == '0')
        return false;
    int number = 0;
    for (const char digit : text)
        number = number * 10 + (digit - '0');
    return number <= 255;
}

bool isAtomCharacter(char c)
{
    constexpr std::string_view Others = "!#$%&'*+-/=?^_`{|}~";
    return isLetterByte(c) || isDigitByte(c) || Others.find(c) != std::string_view::npos;
}

bool isQuotedLocalPart(std::string_view text, bool isInternational)
{
    if (text.size() < 2 || !text.starts_with('"') || !text.ends_with('"'))
        return false;
    text = text.substr(1, text.size() - 2);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isEscape = text[at] == '\\';
        at += isEscape ? 1 : 0;
        if (at >= text.size() || (!isEscape && text[at] == '"'))
            return false;
        const bool isVisible = text[at] >= ' ' && text[at] <= '~';
        if (!isVisible && !(isInternational && isBeyondAscii(text[at])))
            return false;
    }
    return true;
}

bool isLocalPart(std::string_view text, bool isInternational)
{
    if (isQuotedLocalPart(text, isInternational))
        return true;
    const auto isAllowed = [&](char c) {
        return isAtomCharacter(c) || (isInternational && isBeyondAscii(c));
    };
    return areAllParts(
        text, [&](std::string_view atom) { return !atom.empty() && std::ranges::all_of(atom, isAllowed); });
}

bool isAddressLiteral(std::string_view text)
{
    if (!text.starts_with('[') || !text.ends_with(']'))
        return false;
    text = text.substr(1, text.size() - 2);
    return text.starts_with("IPv6:") ? isIpv6(text.substr(5)) : isIpv4(text);
}

bool isMailbox(std::string_view text, IsFormat isDomain, bool isInternational)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos)
        return false;
    const std::string_view domain = text.substr(at + 1);
    return isLocalPart(text.substr(0, at), isInternational) && (isDomain(domain) || isAddressLiteral(domain));
}

/// How many groups of four digits the text has; nothing when it is malformed.
std::optional<std::size_t> countGroups(std::string_view text, bool mayEndInIpv4)
{
    if (text.empty())
        return 0;
    std::size_t groups = 0;
    while (true) {
        const std::size_t colon = text.find(':');
        const std::string_view group = text.substr(0, colon);
        const bool isLast = colon == std::string_view::npos;
        if (isLast && mayEndInIpv4 && isIpv4(group))
            return groups + 2;
        if (group.empty() || group.size() > 4 || !std::ranges::all_of(group, isHexByte))
            return std::nullopt;
        ++groups;
        if (isLast)
            return groups;
        text.remove_prefix(colon + 1);
    }
}

} // namespace

bool isHostname(std::string_view text)
{
    return text.size() <= LongestHostname && areAllParts(text, isLabel);
}

bool isIpv4(std::string_view text)
{
    return std::ranges::count(text, '.') == 3 && areAllParts(text, isByteNumber);
}

bool isIpv6(std::string_view text)
{
    const std::size_t gap = text.find("::");
    if (gap == std::string_view::npos)
        return countGroups(text, true) == 8;
    const auto before = countGroups(text.substr(0, gap), false);
    const auto behind = countGroups(text.substr(gap + 2), true);
    return before && behind && *before + *behind <= 7;
}

bool isEmail(std::string_view text)
{
    return isMailbox(text, isHostname, false);
}

bool isIdnEmail(std::string_view text)
{
    return isMailbox(text, isIdnHostname, true);
}

} // namespace core
