// SPDX-License-Identifier: Apache-2.0
// The shape of internationalised names (RFC 5890) with the exceptions and context rules of RFC 5892. Which
// letters are assigned is left to the registries.
#include "core/wire/formats/formats.h"
#include "core/wire/formats/scan.h"

#include <string>
#include <vector>

namespace core {

namespace {

constexpr std::size_t LongestUnicodeLabel = 63;
constexpr std::size_t LongestIdnHostname = 253;

std::u32string codePointsOf(std::string_view utf8)
{
    std::u32string points;
    for (const char byte : utf8) {
        const auto value = static_cast<unsigned char>(byte);
        if ((value & 0xC0U) == 0x80U && !points.empty())
            points.back() = (points.back() << 6U) | (value & 0x3FU);
        else
            points += value < 0x80 ? value
                : value < 0xE0     ? value & 0x1FU
                : value < 0xF0     ? value & 0x0FU
                                   : value & 0x07U;
    }
    return points;
}

constexpr bool isBetween(char32_t point, char32_t first, char32_t last)
{
    return first <= point && point <= last;
}

constexpr bool isGreek(char32_t point)
{
    return isBetween(point, 0x370, 0x3FF) || isBetween(point, 0x1F00, 0x1FFF);
}

constexpr bool isHebrew(char32_t point)
{
    return isBetween(point, 0x591, 0x5F4);
}

/// Hiragana, Katakana or Han.
constexpr bool isJapanese(char32_t point)
{
    return isBetween(point, 0x3041, 0x3096) || isBetween(point, 0x309D, 0x309F)
        || isBetween(point, 0x30A1, 0x30FA) || isBetween(point, 0x30FC, 0x30FF)
        || isBetween(point, 0x3400, 0x4DBF) || isBetween(point, 0x4E00, 0x9FFF) || point == 0x3005
        || point == 0x3007;
}

/// The viramas of the scripts of India: what a joiner may follow.
constexpr bool isVirama(char32_t point)
{
    constexpr char32_t Viramas[] = {0x94D, 0x9CD, 0xA4D, 0xACD, 0xB4D, 0xBCD, 0xC4D, 0xCCD, 0xD4D, 0xDCA};
    return std::ranges::find(Viramas, point) != std::end(Viramas);
}

/// Exceptions that are never allowed, and symbols that stand outside of all letters and digits.
constexpr bool isDisallowed(char32_t point)
{
    constexpr char32_t Exceptions[] = {
        0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B};
    if (point < 0x80)
        return !(isBetween(point, 'a', 'z') || isBetween(point, 'A', 'Z') || isBetween(point, '0', '9')
            || point == '-');
    return std::ranges::find(Exceptions, point) != std::end(Exceptions) || isBetween(point, 0x80, 0xB6)
        || isBetween(point, 0xB8, 0xBF) || isBetween(point, 0x2000, 0x200B)
        || isBetween(point, 0x200E, 0x206F) || isBetween(point, 0x3001, 0x3004) || point == 0x3002
        || point == 0xFF0E;
}

/// The rules of RFC 5892, appendix A, for characters that are allowed beside certain others.
bool isAllowedAt(const std::u32string& label, std::size_t at)
{
    const char32_t before = at > 0 ? label[at - 1] : 0;
    const char32_t behind = at + 1 < label.size() ? label[at + 1] : 0;
    switch (label[at]) {
    case 0xB7: // middle dot
        return before == 'l' && behind == 'l';
    case 0x375: // Greek keraia
        return isGreek(behind);
    case 0x5F3: // Hebrew geresh
    case 0x5F4:
        return isHebrew(before);
    case 0x30FB: // Katakana middle dot
        return std::ranges::any_of(label, isJapanese);
    case 0x200C:
    case 0x200D:
        return isVirama(before);
    default:
        return true;
    }
}

/// Arabic-Indic digits of the two kinds never stand together.
bool mixesDigits(const std::u32string& label)
{
    const auto isArabic = [](char32_t point) { return isBetween(point, 0x660, 0x669); };
    const auto isExtended = [](char32_t point) { return isBetween(point, 0x6F0, 0x6F9); };
    return std::ranges::any_of(label, isArabic) && std::ranges::any_of(label, isExtended);
}

bool isCombiningMark(char32_t point)
{
    return isBetween(point, 0x300, 0x36F) || point == 0x903 || isBetween(point, 0x93E, 0x94C)
        || isBetween(point, 0x591, 0x5BD);
}

bool isUnicodeLabel(const std::u32string& label)
{
    if (label.empty() || label.size() > LongestUnicodeLabel || label.front() == '-' || label.back() == '-')
        return false;
    const bool isEncoded = label.starts_with(U"xn--");
    if ((!isEncoded && label.size() > 3 && label[2] == '-' && label[3] == '-')
        || isCombiningMark(label.front()) || mixesDigits(label))
        return false;
    for (std::size_t at = 0; at < label.size(); ++at)
        if (isDisallowed(label[at]) || !isAllowedAt(label, at))
            return false;
    return true;
}

/// The ideographic and the wide dots separate, too.
constexpr bool isDot(char32_t point)
{
    return point == '.' || point == 0x3002 || point == 0xFF0E || point == 0xFF61;
}

} // namespace

bool isIdnHostname(std::string_view text)
{
    const std::u32string points = codePointsOf(text);
    if (points.size() > LongestIdnHostname)
        return false;
    auto begin = points.begin();
    while (true) {
        const auto end = std::find_if(begin, points.end(), isDot);
        if (!isUnicodeLabel(std::u32string(begin, end)))
            return false;
        if (end == points.end())
            return true;
        begin = end + 1;
    }
}

} // namespace core
