// SPDX-License-Identifier: Apache-2.0
// Bodies: media types, their schemas and encodings.
#include "core/contract/openapi/element_reader.h"
#include "core/contract/openapi/schema_keywords.h"
#include "core/contract/openapi/schema_reader.h"
#include "core/contract/openapi/wire_names.h"

#include <array>
#include <string>

namespace core::openapi {

namespace {

void addEncodingList(ElementDraft& draft, const Node& list)
{
    Reading& reading = draft.reading();
    std::size_t place = 0;
    for (const Node& each : reading.expectList(list))
        readEncoding(reading,
            draft.newChild(ElementKind::Encoding, each, reading.arena().keep(std::to_string(place++))));
}

void addEncodings(ElementDraft& draft, const Node& map)
{
    Reading& reading = draft.reading();
    reading.forEachEntry(reading.expectMap(map), [&](const Node& each, Word word) {
        if (word == Word::Extension)
            draft.addExtension(each);
        else
            readEncoding(reading, draft.newChild(ElementKind::Encoding, each, each.key()));
    });
}

/// True when the keyword is one of those that both a media type and an encoding have.
bool addEncodingKeyword(ElementDraft& draft, const Node& entry, Word word)
{
    switch (word) {
    case Word::Encoding:
        addEncodings(draft, entry);
        return true;
    case Word::PrefixEncoding:
        addEncodingList(draft, entry);
        return true;
    case Word::ItemEncoding:
        readEncoding(draft.reading(), draft.newChild(ElementKind::Encoding, entry, "items"));
        return true;
    default:
        return false;
    }
}

} // namespace

void addContent(ElementDraft& parent, const Node& content)
{
    Reading& reading = parent.reading();
    reading.forEachEntry(reading.follow(reading.expectMap(content)), [&](const Node& entry, Word word) {
        if (word == Word::Extension)
            parent.addExtension(entry);
        else
            addElement(parent, ElementKind::MediaType, entry, mediaTypeName(reading, entry.key()));
    });
}

void readMediaType(Reading& reading, Element& mediaType)
{
    ElementDraft draft(reading, mediaType);
    bool saysSchema = false;
    reading.forEachEntry(mediaType.node, [&](const Node& entry, Word word) {
        if (addEncodingKeyword(draft, entry, word))
            return;
        switch (word) {
        case Word::Schema:
            saysSchema = true;
            return addSchema(draft, ElementKind::Schema, entry);
        case Word::ItemSchema:
            saysSchema = true;
            return addSchema(draft, ElementKind::ItemSchema, entry);
        case Word::Example:
        case Word::Examples:
            return addExamples(draft, entry);
        default:
            draft.addUnknown(entry, "a media type");
        }
    });
    if (!saysSchema && holdsBytes(mediaType.name))
        addFileSchema(draft);
}

void addFileSchema(ElementDraft& mediaType)
{
    Element& schema = mediaType.newChild(ElementKind::Schema, {});
    ElementDraft(mediaType.reading(), schema).add({.facet = Facet::Types, .bits = FileType});
}

void readEncoding(Reading& reading, Element& encoding)
{
    ElementDraft draft(reading, encoding);
    StyleWords style;
    reading.forEachEntry(reading.expectMap(encoding.node), [&](const Node& entry, Word word) {
        if (takeStyleWord(style, entry, word) || addEncodingKeyword(draft, entry, word))
            return;
        switch (word) {
        case Word::ContentType:
            return draft.addText(Facet::ContentMediaType, entry);
        case Word::Headers:
            return addHeaders(draft, entry);
        default:
            draft.addUnknown(entry, "an encoding");
        }
    });
    addStyle(draft, style, "form");
}

} // namespace core::openapi
