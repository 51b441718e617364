// SPDX-License-Identifier: Apache-2.0
#include "app/cli/completion_scripts.h"

namespace cli {

std::string joined(std::span<const std::string_view> words)
{
    std::string line;
    for (const std::string_view word : words)
        line.append(line.empty() ? "" : " ").append(word);
    return line;
}

std::string shellQuoted(std::string_view text, std::string_view apostrophe)
{
    std::string out("'");
    for (const char each : text)
        if (each == '\'')
            out += apostrophe;
        else
            out += each;
    return out + "'";
}

} // namespace cli
