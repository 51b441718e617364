// SPDX-License-Identifier: Apache-2.0
#include "core/base/semver.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNumeric(std::string_view text)
{
    return std::ranges::all_of(text, isDigit);
}

bool isIdentifier(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    });
}

bool hasLeadingZero(std::string_view digits)
{
    return digits.size() > 1 && digits.front() == '0';
}

std::vector<std::string_view> splitAtDots(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t dot = std::min(text.find('.'), text.size());
        parts.push_back(text.substr(0, dot));
        if (dot == text.size())
            return parts;
        text.remove_prefix(dot + 1);
    }
}

/// Cuts what follows the mark, the mark too, off the text; nothing when the mark is not there.
std::optional<std::string_view> cutOff(std::string_view& text, char mark)
{
    const std::size_t at = text.find(mark);
    if (at == text.npos)
        return std::nullopt;
    const std::string_view tail = text.substr(at + 1);
    text = text.substr(0, at);
    return tail;
}

std::optional<std::uint64_t> parseNumber(std::string_view digits)
{
    std::uint64_t number = 0;
    const char* const end = digits.data() + digits.size();
    if (digits.empty() || !isNumeric(digits) || hasLeadingZero(digits))
        return std::nullopt;
    if (std::from_chars(digits.data(), end, number).ec != std::errc())
        return std::nullopt;
    return number;
}

std::weak_ordering comparePrereleasePart(const std::string& one, const std::string& other)
{
    const bool oneNumeric = isNumeric(one);
    if (oneNumeric != isNumeric(other))
        return oneNumeric ? std::weak_ordering::less : std::weak_ordering::greater;
    // Numbers of any length: without leading zeros the longer one is the greater.
    if (oneNumeric && one.size() != other.size())
        return one.size() <=> other.size();
    return one <=> other;
}

} // namespace

std::weak_ordering Version::operator<=>(const Version& other) const
{
    if (const auto order = major <=> other.major; std::is_neq(order))
        return order;
    if (const auto order = minor <=> other.minor; std::is_neq(order))
        return order;
    if (const auto order = patch <=> other.patch; std::is_neq(order))
        return order;
    if (isPrerelease() != other.isPrerelease())
        return isPrerelease() ? std::weak_ordering::less : std::weak_ordering::greater;
    return std::lexicographical_compare_three_way(prerelease.begin(), prerelease.end(),
        other.prerelease.begin(), other.prerelease.end(), comparePrereleasePart);
}

std::optional<Version> parseVersion(std::string_view text)
{
    Version version;
    if (const auto build = cutOff(text, '+')) {
        if (!std::ranges::all_of(splitAtDots(*build), isIdentifier))
            return std::nullopt;
        version.build = *build;
    }
    if (const auto prerelease = cutOff(text, '-')) {
        for (const std::string_view part : splitAtDots(*prerelease)) {
            if (!isIdentifier(part) || (isNumeric(part) && hasLeadingZero(part)))
                return std::nullopt;
            version.prerelease.emplace_back(part);
        }
    }
    const auto numbers = splitAtDots(text);
    if (numbers.size() != 3)
        return std::nullopt;
    const auto major = parseNumber(numbers[0]);
    const auto minor = parseNumber(numbers[1]);
    const auto patch = parseNumber(numbers[2]);
    if (!major || !minor || !patch)
        return std::nullopt;
    version.major = *major;
    version.minor = *minor;
    version.patch = *patch;
    return version;
}

std::optional<Version> parseVersionTag(std::string_view tag)
{
    if (tag.starts_with('v'))
        tag.remove_prefix(1);
    return parseVersion(tag);
}

std::string formatVersion(const Version& version)
{
    std::string text = std::to_string(version.major) + '.' + std::to_string(version.minor) + '.'
        + std::to_string(version.patch);
    for (std::size_t at = 0; at < version.prerelease.size(); ++at)
        text += (at == 0 ? '-' : '.') + version.prerelease[at];
    return version.build.empty() ? text : text + '+' + version.build;
}

} // namespace core
