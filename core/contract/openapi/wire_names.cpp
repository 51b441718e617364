// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/wire_names.h"

#include "core/contract/openapi/element_reader.h"
#include "core/contract/word_list.h"

#include <algorithm>
#include <string>

namespace core::openapi {

namespace {

constexpr WordList<4> ByteTypes {
    "application/octet-stream", "application/pdf", "application/zip", "application/gzip"};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Only the names are without case; a parameter's value keeps its own.
std::string normalMediaType(std::string_view written)
{
    std::string out;
    bool isValue = false;
    bool isQuoted = false;
    for (const char c : written) {
        isQuoted = isQuoted != (c == '"');
        if (isBlank(c) && !isQuoted)
            continue;
        isValue = c == '=' || (isValue && (c != ';' || isQuoted));
        const bool isUpper = c >= 'A' && c <= 'Z';
        out += isUpper && !isValue ? static_cast<char>(c | 0x20) : c;
    }
    return out;
}

} // namespace

std::string_view mediaTypeName(Reading& reading, std::string_view written)
{
    const std::string normal = normalMediaType(written);
    return normal == written ? written : reading.arena().keep(normal);
}

bool holdsBytes(std::string_view mediaType)
{
    return isAmong(ByteTypes, mediaType) || mediaType.starts_with("image/") || mediaType.starts_with("audio/")
        || mediaType.starts_with("video/");
}

bool takeStyleWord(StyleWords& words, const Node& entry, Word word)
{
    switch (word) {
    case Word::Style:
        words.style = entry;
        return true;
    case Word::Explode:
        words.explode = entry;
        return true;
    case Word::AllowReserved:
        words.allowReserved = entry;
        return true;
    default:
        return false;
    }
}

void addStyle(ElementDraft& draft, const StyleWords& words, std::string_view defaultStyle)
{
    if (words.style)
        draft.addText(Facet::Style, words.style);
    if (!draft.has(Facet::Style))
        draft.add({.facet = Facet::Style, .text = defaultStyle});
    const std::string_view style = words.style ? words.style.resolved().text() : defaultStyle;
    if (words.explode)
        draft.addFlag(Facet::Explode, words.explode);
    else if (style == "form" || style == "cookie")
        draft.addFlag(Facet::Explode);
    if (words.allowReserved)
        draft.addFlag(Facet::AllowReserved, words.allowReserved);
}

std::string_view defaultStyle(std::string_view location)
{
    return location == "query" || location == "cookie" ? "form" : "simple";
}

} // namespace core::openapi
