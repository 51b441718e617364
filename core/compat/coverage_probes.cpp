// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_languages.h"
#include "core/compat/coverage_places.h"
#include "core/compat/coverage_table.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct CoverageVersion {
    CoverageVersions bit;
    std::string_view name;
    std::string_view head;
};

constexpr CoverageVersion Versions[] = {
    {In20, "2.0", "swagger: '2.0'"},
    {In30, "3.0", "openapi: 3.0.3"},
    {In31, "3.1", "openapi: 3.1.0"},
    {In32, "3.2", "openapi: 3.2.0"},
};

constexpr std::string_view SharedSchemas =
    "Text: {type: string}, Count: {type: integer}, "
    "Cat: {type: object, required: [kind, sort], properties: {kind: {enum: [c, Cat]}, sort: {enum: [Cat]}}}, "
    "Dog: {type: object, required: [kind, sort], properties: {kind: {enum: [Dog]}, sort: {enum: [Dog]}}}";

/// What OpenAPI 2.0 allows of a schema that stands in a parameter or header.
constexpr std::string_view SimpleKeywords[] = {"type", "type (wider)", "enum", "enum (renamed)", "minimum",
    "maximum", "exclusiveMinimum (flag)", "exclusiveMaximum (flag)", "exclusiveMinimum (default)",
    "multipleOf", "multipleOf (other)", "minLength", "minLength (default)", "maxLength", "pattern", "format",
    "format (number)", "items", "minItems", "minItems (default)", "maxItems", "uniqueItems",
    "uniqueItems (default)", "default", "x-"};

bool isKindOf(CoverageObject place, CoverageObject keyword)
{
    using enum CoverageObject;
    switch (keyword) {
    case Schema:
        return place == Schema || place == RequiredSchema;
    case OptionalSchema:
        return place == Schema;
    case StringSchema:
        return place == Schema || place == RequiredSchema || place == StringSchema;
    case Parameter:
        return place == QueryParameter || place == HeaderParameter || place == PathParameter
            || place == CookieParameter;
    default:
        return place == keyword;
    }
}

bool belongsTo(const CoverageKeyword& keyword, const CoveragePlace& place)
{
    if (place.object == CoverageObject::SimpleSchema)
        return std::ranges::find(SimpleKeywords, keyword.name) != std::end(SimpleKeywords);
    return isKindOf(place.object, keyword.object);
}

std::string joined(std::string_view left, std::string_view right)
{
    std::string both(left);
    if (!left.empty() && !right.empty())
        both += ", ";
    return both += right;
}

std::string description(const CoverageVersion& version, const CoveragePlace& place, std::string_view filling)
{
    const bool hasOwnInfo = place.text.starts_with("info:");
    const std::string head = joined(version.head, hasOwnInfo ? "" : "info: {title: T, version: '1'}");
    const std::string schemas = joined(SharedSchemas, coverageFill(place.shared, filling));
    std::string text = "{" + joined(head, coverageFill(place.text, filling));
    if (!text.ends_with(", "))
        text += ", ";
    if (version.bit == In20) {
        text +=
            "securityDefinitions: {s: {type: basic}, t: {type: apiKey, name: k, in: header}}, definitions: {"
            + schemas + "}}";
        constexpr std::string_view Newer = "#/components/schemas/";
        for (auto at = text.find(Newer); at != std::string::npos; at = text.find(Newer, at))
            text.replace(at, Newer.size(), "#/definitions/");
        return text + '\n';
    }
    constexpr std::string_view Schemes =
        "securitySchemes: {s: {type: http, scheme: basic}, t: {type: http, scheme: bearer}}";
    const std::string others =
        place.components.empty() ? std::string(Schemes) : coverageFill(place.components, filling);
    return text + "components: {schemas: {" + schemas + "}, " + others + "}}\n";
}

/// One way to go from one text of a keyword to another.
struct Step {
    std::string_view name;
    std::string_view from;
    std::string_view to;
    CoverageExpectation expectation;
};

std::vector<Step> stepsOf(const CoverageKeyword& keyword, const CoveragePlace& place)
{
    CoverageSteps steps = place.isText && keyword.asText ? *keyword.asText : keyword.steps;
    // Without the keyword the branch allows anything, hence values of the other branch, which then match
    // twice.
    if (place.isExclusive && keyword.base.empty() && steps.set.by == CoverageExpectation::By::Effect)
        steps.set = steps.unset = coverageEffect(Effect::Incomparable);
    std::vector<Step> all {{"set", "", keyword.first, steps.set}, {"unset", keyword.first, "", steps.unset}};
    if (!keyword.second.empty()) {
        all.push_back({"changed", keyword.first, keyword.second, steps.change});
        all.push_back({"changed back", keyword.second, keyword.first, steps.changeBack});
    }
    std::erase_if(
        all, [](const Step& step) { return step.expectation.by == CoverageExpectation::By::Skipped; });
    return all;
}

std::optional<Severity> expectedAt(const CoveragePlace& place, const CoverageExpectation& expectation)
{
    if (expectation.by == CoverageExpectation::By::Nothing)
        return std::nullopt;
    if (place.isUnreached())
        return Severity::Docs;
    if (expectation.by == CoverageExpectation::By::Effect || place.polarity != Polarity::Same)
        return severityOf(through(place.polarity, expectation.effect), place.flow);
    return place.flow == Flow::Response ? expectation.response : expectation.request;
}

void addProbes(std::vector<CoverageProbe>& probes, const CoverageVersion& version, const CoveragePlace& place,
    const CoverageKeyword& keyword)
{
    for (const Step& step : stepsOf(keyword, place)) {
        probes.push_back({.cell = {.version = std::string(version.name),
                              .keyword = std::string(keyword.name),
                              .place = place.name,
                              .variation = std::string(step.name),
                              .flow = place.flow,
                              .isUnclear = place.polarity != Polarity::Same,
                              .expected = expectedAt(place, step.expectation)},
            .before = description(version, place, joined(keyword.base, step.from)),
            .after = description(version, place, joined(keyword.base, step.to))});
    }
}

void addProbes(std::vector<CoverageProbe>& probes, const std::vector<CoveragePlace>& places,
    std::span<const CoverageKeyword> keywords)
{
    for (const CoverageVersion& version : Versions) {
        for (const CoveragePlace& place : places) {
            for (const CoverageKeyword& keyword : keywords) {
                if ((version.bit & place.versions & keyword.versions) != 0 && belongsTo(keyword, place))
                    addProbes(probes, version, place, keyword);
            }
        }
    }
}

std::string framed(std::string_view frame, std::string_view filling)
{
    std::string text(frame);
    return text.replace(text.find('%'), 1, filling);
}

void addProbes(std::vector<CoverageProbe>& probes, Language language, const LanguageCoverage& row)
{
    const bool isPresence = row.first.empty();
    for (const bool isForth : {true, false})
        probes.push_back({.cell = {.version = std::string(languageName(language)),
                              .language = language,
                              .keyword = std::string(row.keyword),
                              .place = std::string(row.place),
                              .variation = isForth ? (isPresence ? "set" : "changed")
                                                   : (isPresence ? "unset" : "changed back"),
                              .flow = row.flow,
                              .expected = isForth ? row.forth : row.back},
            .before = framed(row.frame, isForth ? row.first : row.second),
            .after = framed(row.frame, isForth ? row.second : row.first)});
}

} // namespace

std::vector<CoverageProbe> coverageProbes()
{
    std::vector<CoverageProbe> probes;
    addProbes(probes, coverageSchemaPlaces(), coverageSchemaKeywords());
    addProbes(probes, coverageObjectPlaces(), coverageObjectKeywords());
    for (const LanguageCoverage& row : graphQlCoverage())
        addProbes(probes, Language::GraphQl, row);
    for (const LanguageCoverage& row : protoCoverage())
        addProbes(probes, Language::Proto, row);
    return probes;
}

} // namespace core
