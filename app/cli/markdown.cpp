// SPDX-License-Identifier: Apache-2.0
#include "app/cli/markdown.h"

#include "core/base/text.h"

#include <algorithm>

namespace cli {

std::string markdownText(std::string_view text)
{
    constexpr std::string_view Special = "\\`*_{}[]<>#|~!@&";
    std::string out;
    for (const char each : core::escapedForTerminal(text)) {
        if (Special.find(each) != std::string_view::npos)
            out += '\\';
        out += each;
    }
    return out;
}

std::string markdownCode(std::string_view text)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    std::string inner;
    for (const char each : core::escapedForTerminal(text)) {
        run = each == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
        // In a table a bar ends the cell even inside of code.
        inner += each == '|' ? std::string("\\|") : std::string(1, each);
    }
    const std::string fence(longest + 1, '`');
    const std::string blank(longest > 0 ? " " : "");
    return fence + blank + inner + blank + fence;
}

} // namespace cli
