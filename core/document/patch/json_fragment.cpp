// SPDX-License-Identifier: Apache-2.0
#include "core/document/patch/json_fragment.h"

#include "core/document/json/json_writer.h"

namespace core {

namespace {

void writeInto(JsonWriter& writer, const Fragment& value, JsonLayout layout)
{
    if (value.kind == NodeKind::Null)
        return writer.literal("null");
    if (value.kind == NodeKind::String)
        return writer.string(value.text);
    if (!value.isMap() && !value.isSequence())
        return writer.literal(value.text);
    value.isMap() ? writer.openMap(layout) : writer.openSequence(layout);
    for (std::size_t at = 0; at < value.items.size(); ++at) {
        if (value.isMap())
            writer.key(value.keys[at]);
        writeInto(writer, value.items[at], layout);
    }
    writer.close();
}

/// Line feeds stand only between entries: within strings they are escaped.
std::string indented(std::string_view lines, const JsonStyle& style)
{
    std::string out;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at] != '\n') {
            out += lines[at];
            continue;
        }
        out += style.lineEnd + style.base;
        for (; lines[at + 1] == ' '; ++at)
            out += style.unit;
    }
    return out;
}

} // namespace

std::string writeJsonValue(const Fragment& value, const JsonStyle& style)
{
    JsonWriter writer(style.spacing == JsonSpacing::Tight ? 0 : 1);
    writeInto(writer, value, style.spacing == JsonSpacing::Lines ? JsonLayout::Lines : JsonLayout::OneLine);
    return indented(writer.take(), style);
}

std::string writeJsonKey(std::string_view key)
{
    JsonWriter writer(0);
    writer.string(key);
    return writer.take();
}

} // namespace core
