// SPDX-License-Identifier: Apache-2.0
#include "core/review/behaviour.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view Blanks = " \t\r";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(Blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(Blanks) - begin + 1);
}

/// How deep a heading is ("##" is 2); 0 for any other line.
std::size_t headingDepth(std::string_view line)
{
    const std::size_t depth = std::min(line.find_first_not_of('#'), line.size());
    const bool isFollowedByBlank = depth < line.size() && Blanks.find(line[depth]) != std::string_view::npos;
    constexpr std::size_t Deepest = 6;
    return isFollowedByBlank && depth <= Deepest ? depth : 0;
}

bool namesBehaviour(std::string_view heading)
{
    heading = trimmed(heading.substr(std::min(heading.find_first_not_of('#'), heading.size())));
    std::string lower(heading.substr(0, heading.find_last_not_of("# :") + 1));
    std::ranges::transform(lower, lower.begin(),
        [](char each) { return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each; });
    return lower == "behaviour" || lower == "behavior";
}

std::string_view marked(const FacetValue* value)
{
    return value ? value->text : std::string_view();
}

bool isWhollyBehaviour(const FacetValue* value)
{
    return value && value->node.parent()["x-behaviour"].resolved().text() == "true";
}

} // namespace

std::string behaviourSection(std::string_view markdown)
{
    std::string section;
    std::size_t depthOfSection = 0; // 0: outside of one
    while (!markdown.empty()) {
        const std::size_t end = std::min(markdown.find('\n'), markdown.size());
        const std::string_view line = trimmed(markdown.substr(0, end));
        markdown.remove_prefix(std::min(end + 1, markdown.size()));
        const std::size_t depth = headingDepth(line);
        if (depth > 0 && (depthOfSection == 0 || depth <= depthOfSection))
            depthOfSection = namesBehaviour(line) ? depth : 0;
        else if (depthOfSection > 0 && !line.empty())
            section.append(line).append("\n");
    }
    return section;
}

bool changesBehaviour(const Change& change)
{
    if (change.facet != Facet::Description)
        return false;
    if (isWhollyBehaviour(change.before) || isWhollyBehaviour(change.after))
        return true;
    return behaviourSection(marked(change.before)) != behaviourSection(marked(change.after));
}

} // namespace core
