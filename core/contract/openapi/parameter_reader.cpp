// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/parameter_reader.h"

#include "core/contract/fragment.h"
#include "core/contract/openapi/element_reader.h"
#include "core/contract/openapi/schema_keywords.h"
#include "core/contract/openapi/schema_reader.h"
#include "core/contract/openapi/swagger_reader.h"
#include "core/contract/openapi/wire_names.h"
#include "core/contract/word_list.h"

#include <algorithm>
#include <string>
#include <vector>

namespace core::openapi {

namespace {

constexpr WordList<3> HeadersDescribedElsewhere {"accept", "content-type", "authorization"};

std::string_view textOf(const Node& map, std::string_view key)
{
    return entryOf(map, key).resolved().text();
}

/// Its place among the braces of a path template, from 1; 0 when it is not there.
std::size_t placeInTemplate(std::string_view pathTemplate, std::string_view name)
{
    std::size_t place = 0;
    for (std::size_t open = pathTemplate.find('{'); open != std::string_view::npos;
         open = pathTemplate.find('{', open + 1)) {
        const std::size_t close = std::min(pathTemplate.find('}', open), pathTemplate.size());
        ++place;
        if (pathTemplate.substr(open + 1, close - open - 1) == name)
            return place;
    }
    return 0;
}

/// What parameters and headers have in common; false for a keyword of neither.
bool addParameterKeyword(ElementDraft& draft, const Node& entry, Word word)
{
    switch (word) {
    case Word::Description:
        draft.addText(Facet::Description, entry);
        return true;
    case Word::Required:
        draft.addFlag(Facet::Required, entry);
        return true;
    case Word::Deprecated:
        draft.addFlag(Facet::Deprecated, entry);
        return true;
    case Word::AllowEmptyValue:
        draft.addFlag(Facet::AllowEmptyValue, entry);
        return true;
    case Word::Example:
    case Word::Examples:
        addExamples(draft, entry);
        return true;
    case Word::Schema:
        addSchema(draft, ElementKind::Schema, entry);
        return true;
    case Word::Content:
        addContent(draft, entry);
        return true;
    default:
        return false;
    }
}

/// Style means something only where a schema is written out; content brings its media type.
void readCommonParts(ElementDraft& draft, std::string_view style, std::string_view where)
{
    StyleWords words;
    bool hasContent = false;
    draft.reading().forEachEntry(draft.element().node, [&](const Node& entry, Word word) {
        hasContent = hasContent || word == Word::Content;
        const bool isNaming = word == Word::In || word == Word::Name;
        if (!isNaming && !takeStyleWord(words, entry, word) && !addParameterKeyword(draft, entry, word))
            draft.addUnknown(entry, where);
    });
    if (!hasContent)
        addStyle(draft, words, style);
}

struct NamedParameter {
    std::string_view name;
    Node said;
};

void collectParameters(Reading& reading, const Node& list, std::string_view pathTemplate,
    std::vector<NamedParameter>& into, std::size_t mayReplaceBefore)
{
    if (!list)
        return;
    for (const Node& each : reading.expectList(list)) {
        const Node parameter = reading.follow(reading.expectMap(each));
        // A reference that leads nowhere still stands for a parameter.
        const std::string_view name =
            parameter ? parameterName(reading, parameter, pathTemplate) : referenceOf(each).resolved().text();
        if (parameter && (isOfBody(reading, parameter) || isIgnoredParameter(parameter)))
            continue;
        const auto end = into.begin() + static_cast<std::ptrdiff_t>(mayReplaceBefore);
        const auto replaced = std::ranges::find(into.begin(), end, name, &NamedParameter::name);
        if (replaced != end && parameter)
            replaced->said = each;
        else
            into.push_back({name, each});
    }
}

} // namespace

std::string_view parameterName(Reading& reading, const Node& parameter, std::string_view pathTemplate)
{
    const std::string_view location = textOf(parameter, "in");
    std::string name(textOf(parameter, "name"));
    if (location == "path") {
        if (const std::size_t place = placeInTemplate(pathTemplate, name))
            name = std::to_string(place);
    } else if (location == "header") {
        name = lowered(reading, name);
    }
    return reading.arena().keep(std::string(location) + " " + name);
}

bool isOfBody(Reading& reading, const Node& parameter)
{
    const std::string_view location = textOf(parameter, "in");
    return reading.version() == Version::V20 && (location == "body" || location == "formData");
}

bool isIgnoredParameter(const Node& parameter)
{
    if (textOf(parameter, "in") != "header")
        return false;
    std::string name(textOf(parameter, "name"));
    std::ranges::transform(
        name, name.begin(), [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c); });
    return isAmong(HeadersDescribedElsewhere, name);
}

void addParameters(
    ElementDraft& operation, const Node& ofPath, const Node& ofOperation, std::string_view pathTemplate)
{
    Reading& reading = operation.reading();
    std::vector<NamedParameter> parameters;
    collectParameters(reading, ofPath, pathTemplate, parameters, 0);
    collectParameters(reading, ofOperation, pathTemplate, parameters, parameters.size());
    for (const NamedParameter& each : parameters)
        addElement(operation, ElementKind::Parameter, each.said, each.name);
}

void readParameter(Reading& reading, Element& parameter)
{
    ElementDraft draft(reading, parameter);
    const Node location = entryOf(parameter.node, "in");
    if (!location || !entryOf(parameter.node, "name"))
        reading.notUnderstood(parameter.node, "says no name, or not where it stands");
    if (location)
        draft.addText(Facet::Location, location);
    if (location.resolved().text() == "path")
        draft.add({.facet = Facet::Required, .bits = 1, .node = entryOf(parameter.node, "required")});
    if (reading.version() == Version::V20)
        readSwaggerParameter(draft);
    else
        readCommonParts(draft, defaultStyle(location.resolved().text()), "a parameter");
}

void readHeader(Reading& reading, Element& header)
{
    ElementDraft draft(reading, header);
    if (reading.version() == Version::V20)
        readSwaggerHeader(draft);
    else
        readCommonParts(draft, "simple", "a header");
}

void addHeaders(ElementDraft& parent, const Node& headers)
{
    Reading& reading = parent.reading();
    reading.forEachEntry(reading.follow(reading.expectMap(headers)), [&](const Node& entry, Word) {
        const std::string_view name = lowered(reading, entry.key());
        if (name != "content-type")
            addElement(parent, ElementKind::Header, entry, name);
    });
}

} // namespace core::openapi
