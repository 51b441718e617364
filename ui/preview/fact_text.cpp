// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/fact_text.h"

#include "core/compat/value_words.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace ui {

namespace {

using core::Node;

/// Nobody reads more of them beside a text, which has them all.
constexpr int MostLines = 40;
constexpr int DeepestLine = 4;

bool isContainer(const Node& value)
{
    return value.isMap() || value.isSequence();
}

/// A string that would read as something else keeps its quotes.
bool readsAsItself(std::string_view text)
{
    constexpr std::string_view Others[] = {"true", "false", "null", "~"};
    constexpr std::string_view Openings = "\"'[{+-.";
    return !text.empty() && std::ranges::find(Others, text) == std::end(Others)
        && Openings.find(text.front()) == std::string_view::npos
        && std::isdigit(static_cast<unsigned char>(text.front())) == 0 && text.front() != ' '
        && text.back() != ' ';
}

std::string scalarText(const Node& value)
{
    if (!value.isString() || readsAsItself(value.text()))
        return core::shortened(value.text());
    return '"' + core::shortened(value.text()) + '"';
}

class FactLines {
public:
    void add(const Node& value, int depth)
    {
        const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
        const std::string head = value.hasKey() ? core::shortened(value.key()) + ':' : depth > 0 ? "-" : "";
        if (!isContainer(value))
            return say(indent + head + (head.empty() ? "" : " ") + scalarText(value));
        if (value.size() == 0 || depth >= DeepestLine)
            return say(indent + head + (head.empty() ? "" : " ") + (value.isMap() ? "{" : "[")
                + (value.size() == 0 ? "" : "…") + (value.isMap() ? "}" : "]"));
        if (!head.empty())
            say(indent + head);
        addParts(value, head.empty() ? depth : depth + 1);
    }

    void addParts(const Node& container, int depth)
    {
        for (const Node& part : container)
            add(part, depth);
    }

    std::string text() const { return m_left == 0 ? m_text : m_text + "\n… +" + std::to_string(m_left); }

private:
    void say(const std::string& line)
    {
        if (m_lines >= MostLines) {
            ++m_left;
            return;
        }
        m_text += (m_lines++ == 0 ? "" : "\n") + line;
    }

    std::string m_text;
    int m_lines = 0;
    int m_left = 0;
};

} // namespace

std::string factText(const core::FacetValue* value, const std::string& words)
{
    if (!value)
        return words;
    FactLines lines;
    if (!value->values.empty()) {
        for (const Node& each : value->values)
            lines.add(each, 0);
        return lines.text();
    }
    if (isContainer(value->node) && value->node.size() > 0) {
        lines.addParts(value->node, 0);
        return lines.text();
    }
    return value->node.isString() ? scalarText(value->node) : words;
}

} // namespace ui
