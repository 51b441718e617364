// SPDX-License-Identifier: Apache-2.0
#include "app/cli/xml_text.h"

#include "core/base/text.h"

namespace cli {

std::string xmlText(std::string_view text)
{
    std::string out;
    const std::string harmless = core::escapedForTerminal(text);
    for (std::size_t at = 0; at < harmless.size(); ++at) {
        const std::string_view rest = std::string_view(harmless).substr(at);
        if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
            out += rest[2] == '\xBE' ? "\\u{FFFE}" : "\\u{FFFF}";
            at += 2;
            continue;
        }
        switch (harmless[at]) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += harmless[at];
        }
    }
    return out;
}

std::string xmlAttribute(std::string_view name, std::string_view value)
{
    return " " + std::string(name) + "=\"" + xmlText(value) + "\"";
}

} // namespace cli
