// SPDX-License-Identifier: Apache-2.0
#include "core/base/markdown.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

/// Whether the character at `at` would be read as markup, or make an address of what stands around it.
bool isSpecialAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view Special = "\\`*_{}[]<>#|~!@&";
    if (text[at] == ':')
        return text.substr(at).starts_with("://");
    if (text[at] == '.')
        return text.substr(0, at).ends_with("www") || text.substr(0, at).ends_with("WWW");
    return Special.find(text[at]) != std::string_view::npos;
}

} // namespace

std::string markdownText(std::string_view text)
{
    // Forges look for people, issues and hosts in what Markdown leaves behind, where a backslash is gone.
    constexpr std::string_view Noticed = "@#";
    std::string out;
    const std::string harmless = escapedForTerminal(text);
    for (std::size_t at = 0; at < harmless.size(); ++at) {
        if (isSpecialAt(harmless, at))
            out += '\\';
        out += harmless[at];
        if (Noticed.find(harmless[at]) != std::string_view::npos)
            out += "<!-- -->";
    }
    return out;
}

std::string markdownCode(std::string_view text)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    std::string inner;
    for (const char each : escapedForTerminal(text)) {
        run = each == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
        // In a table a bar ends the cell even inside of code.
        inner += each == '|' ? std::string("\\|") : std::string(1, each);
    }
    const std::string fence(longest + 1, '`');
    const std::string blank(longest > 0 ? " " : "");
    return fence + blank + inner + blank + fence;
}

} // namespace core
