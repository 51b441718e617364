// SPDX-License-Identifier: Apache-2.0
// Flow style ([...], {...}) of the fast YAML scanner.
#include "core/document/yaml/yaml_scanner.h"
#include "core/document/yaml/yaml_schema.h"

namespace core {

bool YamlScanner::flow(std::uint32_t at, int parent)
{
    if (tooDeep(at))
        return false;
    const bool isMap = m_text[at] == '{';
    isMap ? m_builder.openMap(at, FlowStyle) : m_builder.openSequence(at, FlowStyle);
    m_at = at + 1;
    if (!(isMap ? flowMap(parent) : flowSequence(parent))) {
        if (m_failure.code == "yaml-indentation")
            fail(at, "yaml-unclosed-bracket",
                "This bracket is not closed before a line that is not indented deep enough",
                "Close the bracket, or indent the lines that belong to it");
        return false;
    }
    m_builder.close(++m_at);
    return true;
}

/// Reads up to, not including, the closing bracket; so does flowMap.
bool YamlScanner::flowSequence(int parent)
{
    for (;;) {
        if (!flowSpace(parent))
            return false;
        if (charAt(m_at) == ']')
            return true;
        if (!flowValue(parent) || !flowSpace(parent))
            return false;
        if (charAt(m_at) == ':')
            return fail(m_at); // a pair in a list: known to the fallback
        if (!flowSeparator(']', parent))
            return false;
    }
}

bool YamlScanner::flowMap(int parent)
{
    for (;;) {
        if (!flowSpace(parent))
            return false;
        if (charAt(m_at) == '}')
            return true;
        if (!flowKey(parent))
            return false;
        const std::uint32_t behindKey = m_at;
        if (!flowSpace(parent))
            return false;
        if (charAt(m_at) == ':') {
            const std::uint32_t behindColon = ++m_at;
            if (!flowSpace(parent))
                return false;
            const bool noValue = charAt(m_at) == ',' || charAt(m_at) == '}';
            if (noValue)
                addNull(behindColon);
            else if (!flowValue(parent))
                return false;
        } else {
            addNull(behindKey);
        }
        if (!flowSpace(parent) || !flowSeparator('}', parent))
            return false;
    }
}

bool YamlScanner::flowKey(int parent)
{
    const std::uint32_t at = m_at;
    const char first = charAt(at);
    if (first == '[' || first == '{' || first == '&' || first == '*' || first == '!'
        || ((first == '?' || first == ':') && m_scalars.atSpace(at + 1)))
        return fail(at);
    const auto scalar = m_scalars.any(at, parent, true);
    if (!scalar)
        return failAsScalar();
    if (scalar->text == "<<" && first == '<')
        return fail(at);
    m_builder.key(scalar->text, {at, scalar->end});
    m_at = scalar->end;
    return true;
}

bool YamlScanner::flowValue(int parent)
{
    const std::uint32_t at = m_at;
    switch (charAt(at)) {
    case '[':
    case '{':
        return flow(at, parent);
    case '&':
    case '*':
    case '!':
        return fail(at);
    case ':':
        if (m_scalars.atSpace(at + 1))
            return fail(at);
        break;
    case ',':
        return fail(at, "yaml-missing-value", "A value is missing before this comma",
            "Remove the comma, or add the value");
    default:
        break;
    }
    const auto scalar = m_scalars.any(at, parent, true);
    if (!scalar)
        return failAsScalar();
    addScalar(at, *scalar);
    m_at = scalar->end;
    return true;
}

/// Blanks, line breaks and comments; a new line must stand deeper than the block around.
bool YamlScanner::flowSpace(int parent)
{
    for (;;) {
        const std::uint32_t at = m_at;
        m_at = skipBlanks(at);
        if (charAt(m_at) == '#') {
            if (m_at == at && at > 0 && m_text[at - 1] != '\n')
                return fail(m_at, "yaml-comment-space", "A comment must stand behind a space",
                    "Put a space before the #");
            m_at = m_scalars.contentEnd(m_at);
        }
        if (m_at >= m_text.size())
            return fail(m_at, "yaml-unclosed-bracket", "A bracket is never closed", "Add the closing ] or }");
        if (!m_scalars.atBreak(m_at))
            return true;
        m_at = m_scalars.nextLine(m_at);
        std::uint32_t first = m_at;
        while (charAt(first) == ' ')
            ++first;
        const std::uint32_t token = skipBlanks(first);
        if (m_scalars.atBreak(token) || charAt(token) == '#')
            continue;
        const int column = static_cast<int>(first - m_at);
        const bool closes = charAt(token) == ']' || charAt(token) == '}';
        if (column < parent || (column == parent && !closes))
            return fail(token, "yaml-indentation",
                "This line belongs to a bracketed value and must be indented deeper",
                "Indent it deeper than the key that holds the brackets");
    }
}

bool YamlScanner::flowSeparator(char closing, int parent)
{
    if (charAt(m_at) == closing)
        return true;
    if (charAt(m_at) != ',')
        return fail(m_at, "yaml-missing-comma", "A comma or the closing bracket is expected here",
            "Add a comma between the values");
    ++m_at;
    if (!flowSpace(parent))
        return false;
    if (charAt(m_at) == ',')
        return fail(m_at, "yaml-missing-value", "A value is missing before this comma",
            "Remove the comma, or add the value");
    return true;
}

} // namespace core
