// SPDX-License-Identifier: Apache-2.0
#include "core/compat/peer_site.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

namespace core {
namespace {

constexpr std::array<std::string_view, 5> ParameterSteps {
    "query ", "querystring ", "path ", "header ", "cookie "};
/// Peers and we word types differently; they say nothing that another change of the same place could not.
constexpr std::array<std::string_view, 7> TypeNames {
    "string", "number", "integer", "boolean", "array", "object", "type/format"};

char lowerLetter(char character)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
}

/// In lower case, its parameters without their names.
std::string operationKey(std::string_view operation)
{
    std::string key;
    bool isInBraces = false;
    for (const char character : operation) {
        isInBraces = isInBraces && character != '}';
        if (!isInBraces)
            key += lowerLetter(character);
        isInBraces = isInBraces || character == '{';
    }
    return key;
}

std::vector<std::string_view> siteSteps(std::string_view path)
{
    constexpr std::string_view Separator = " > ";
    std::vector<std::string_view> steps;
    for (std::size_t end = path.find(Separator); end != std::string_view::npos; end = path.find(Separator)) {
        steps.push_back(path.substr(0, end));
        path.remove_prefix(end + Separator.size());
    }
    steps.push_back(path);
    return steps;
}

bool idHasWord(std::string_view peersId, std::string_view word)
{
    const auto isBorder = [](std::string_view text, std::size_t at) {
        return at >= text.size() || text[at] == '-' || text[at] == ':';
    };
    for (std::size_t at = peersId.find(word); at != std::string_view::npos; at = peersId.find(word, at + 1))
        if ((at == 0 || isBorder(peersId, at - 1)) && isBorder(peersId, at + word.size()))
            return true;
    return false;
}

bool fitsDirection(std::string_view peersId, Flow flow)
{
    if (idHasWord(peersId, "request"))
        return contains(flow, Flow::Request);
    return !idHasWord(peersId, "response") || contains(flow, Flow::Response);
}

bool isParameterStep(std::string_view step)
{
    return std::ranges::any_of(ParameterSteps, [&](std::string_view each) { return step.starts_with(each); });
}

bool fitsPlace(std::string_view peersId, std::string_view path)
{
    const auto steps = siteSteps(path);
    const std::string_view second = steps.size() > 1 ? steps[1] : std::string_view();
    const bool isHeaderProperty = idHasWord(peersId, "request") && idHasWord(peersId, "header");
    if (idHasWord(peersId, "parameter") || isHeaderProperty)
        return isParameterStep(second);
    const std::size_t bodyStep = second.starts_with("response") ? 3 : 2;
    if (idHasWord(peersId, "header"))
        return steps.size() > 2 && steps[2].starts_with("header ");
    if (idHasWord(peersId, "property"))
        return !isParameterStep(second) && (steps.size() > bodyStep || path.ends_with(']'));
    return !idHasWord(peersId, "body") || (steps.size() <= bodyStep && !path.ends_with(']'));
}

/// "sku" of "/items/sku"; nothing of a path that only goes through arrays.
std::string_view lastPropertyName(std::string_view name)
{
    while (!name.empty()) {
        const std::size_t slash = name.rfind('/');
        const std::string_view last = slash == std::string_view::npos ? name : name.substr(slash + 1);
        if (!last.empty() && last != "items")
            return last;
        name = slash == std::string_view::npos ? std::string_view() : name.substr(0, slash);
    }
    return {};
}

bool isPartOfName(char character)
{
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_' || character == '-';
}

/// As a word of its own, in upper or lower case.
bool mentionsName(std::string_view text, std::string_view name)
{
    const auto isEqual = [](char left, char right) { return lowerLetter(left) == lowerLetter(right); };
    auto from = text.begin();
    while (true) {
        const auto at = std::search(from, text.end(), name.begin(), name.end(), isEqual);
        if (at == text.end())
            return false;
        const auto behind = at + static_cast<std::ptrdiff_t>(name.size());
        if ((at == text.begin() || !isPartOfName(*(at - 1)))
            && (behind == text.end() || !isPartOfName(*behind)))
            return true;
        from = at + 1;
    }
}

bool isMediaTypeName(std::string_view name)
{
    constexpr std::array<std::string_view, 6> Families {
        "application/", "text/", "image/", "audio/", "video/", "multipart/"};
    return std::ranges::any_of(Families, [&](std::string_view each) { return name.starts_with(each); });
}

} // namespace

bool isSameOperation(std::string_view wanted, std::string_view operation)
{
    return wanted == "components" ? operation.empty() : operationKey(wanted) == operationKey(operation);
}

bool isSeenByPeer(std::string_view peersId, const FindingSite& site)
{
    return !peersId.starts_with("oasdiff:")
        || (fitsDirection(peersId, site.flow) && fitsPlace(peersId, site.path));
}

bool saysName(const Finding& finding, const FindingSite& site, std::string_view name)
{
    const auto isSaid = [&](std::string_view word) {
        return mentionsName(site.path, word) || mentionsName(finding.message, word)
            || mentionsName(finding.before, word) || mentionsName(finding.after, word);
    };
    if (isMediaTypeName(name)) {
        // A path names the media type only where there are several.
        return isSaid(name) || site.path.find(" (") == std::string::npos;
    }
    const bool isStructure = std::ranges::find(TypeNames, name) != TypeNames.end();
    const std::string_view last = lastPropertyName(name);
    return isStructure || last.empty() || isSaid(name) || isSaid(last);
}

} // namespace core
