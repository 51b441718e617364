// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/swagger_reader.h"

#include "core/contract/fragment.h"
#include "core/contract/openapi/schema_keywords.h"
#include "core/contract/openapi/schema_reader.h"
#include "core/contract/openapi/wire_names.h"

#include <array>

namespace core::openapi {

namespace {

struct CollectionFormat {
    std::string_view name;
    std::string_view style;
    bool explodes;
};

/// In places where one value is meant, "simple" stands for "form".
constexpr auto CollectionFormats = std::to_array<CollectionFormat>({
    {"csv", "form", false},
    {"ssv", "spaceDelimited", false},
    {"pipes", "pipeDelimited", false},
    {"multi", "form", true},
});

void addExplode(ElementDraft& draft, const Node& said, bool explodes)
{
    if (explodes)
        draft.add({.facet = Facet::Explode, .bits = 1, .node = said});
}

void addInlineParts(ElementDraft& draft, std::string_view standardStyle)
{
    draft.reading().forEachEntry(draft.element().node, [&](const Node& entry, Word word) {
        if (word == Word::Description)
            draft.addText(Facet::Description, entry);
        else if (word == Word::Required)
            draft.addFlag(Facet::Required, entry);
        else if (word == Word::AllowEmptyValue)
            draft.addFlag(Facet::AllowEmptyValue, entry);
        else if (word == Word::Extension || word == Word::XSunset || word == Word::XStabilityLevel)
            draft.addExtension(entry);
    });
    addCollectionStyle(draft, standardStyle);
    readInlineSchema(draft.reading(), draft.newChild(ElementKind::Schema, draft.element().node));
}

} // namespace

void addCollectionStyle(ElementDraft& draft, std::string_view standardStyle)
{
    const Node& map = draft.element().node;
    const Node said = entryOf(map, "collectionFormat");
    if (entryOf(map, "type").resolved().text() != "array")
        return addStyle(draft, {}, standardStyle);
    const std::string_view name = said ? said.resolved().text() : "csv";
    for (const CollectionFormat& format : CollectionFormats) {
        if (format.name != name)
            continue;
        draft.add({.facet = Facet::Style,
            .node = said,
            .text = format.style == "form" ? standardStyle : format.style});
        return addExplode(draft, said, format.explodes);
    }
    draft.addText(Facet::CollectionFormat, said);
}

void readSwaggerParameter(ElementDraft& parameter)
{
    addInlineParts(parameter, defaultStyle(entryOf(parameter.element().node, "in").resolved().text()));
}

void readSwaggerHeader(ElementDraft& header)
{
    addInlineParts(header, "simple");
}

bool isSwaggerKeyword(Word word)
{
    return word == Word::Consumes || word == Word::Produces || word == Word::Schemes;
}

} // namespace core::openapi
