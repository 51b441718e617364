// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pact_check.h"

#include "core/impact/media_types.h"
#include "core/wire/schema_facts.h"

#include <algorithm>

namespace core {

namespace {

ValidatorOptions optionsFor(const Contract& contract, Direction direction)
{
    return {.dialect = contract.dialect,
        .assertFormats = true,
        .direction = direction,
        .isReader = direction == Direction::Response,
        .usesDiscriminators = true};
}

/// From the body down to one of its values: as a place, and as people write it.
PactSpot spotWithin(const Node& value, const Node& body, const PactSpot& spot)
{
    std::vector<Node> way;
    for (Node at = value; at && at != body; at = at.parent())
        way.push_back(at);
    PactSpot inner = spot;
    inner.where += " $";
    for (auto at = way.rbegin(); at != way.rend(); ++at) {
        const bool isItem = at->parent().isSequence();
        inner.place.push_back(isItem ? "[]" : std::string(at->key()));
        inner.where += isItem ? "[" + std::to_string(at->position()) + "]" : "." + std::string(at->key());
    }
    return inner;
}

/// What the keyword asks for and the value does not have.
std::vector<std::string> missingNames(const Violation& violation)
{
    std::vector<std::string> names;
    if (violation.schema.key() != "required" || !violation.instance.resolved().isMap())
        return names;
    for (const Node& name : violation.schema.resolved())
        if (!violation.instance.resolved()[name.resolved().text()])
            names.emplace_back(name.resolved().text());
    return names;
}

std::vector<std::string> textsOf(const Node& list)
{
    std::vector<std::string> texts;
    for (const Node& each : list.resolved())
        texts.emplace_back(each.resolved().text());
    return texts;
}

} // namespace

PactValidators::PactValidators(const Contract& contract)
    : sent(contract.documents, optionsFor(contract, Direction::Request))
    , read(contract.documents, optionsFor(contract, Direction::Response))
    , plain(contract.documents, optionsFor(contract, Direction::Any))
{
}

void PactCheck::error(std::string_view code, PactSpot spot, std::string message)
{
    m_result.mismatches.push_back(
        {std::string(code), true, std::move(spot.place), std::move(spot.where), std::move(message)});
}

void PactCheck::warn(std::string_view code, PactSpot spot, std::string message)
{
    error(code, std::move(spot), std::move(message));
    m_result.mismatches.back().isError = false;
}

void PactCheck::doubt(PlaceSteps place, std::string why)
{
    m_result.doubts.push_back({std::move(place), std::move(why)});
}

void PactCheck::checkBody(const Validator& validator, const Element& schema, const PactBody& body,
    std::string_view code, const PactSpot& spot)
{
    if (!schema.node)
        return doubt(spot.place, "its schema does not stand in one place");
    const Validation validation = validator.validate(schema.node, body.value);
    for (const Violation& violation : validation.violations)
        addViolation(violation, body.value, code, spot);
    for (const std::string& why : validation.isCertain ? std::vector<std::string>() : validation.doubts)
        doubt(spot.place, why);
}

void PactCheck::addViolation(
    const Violation& violation, const Node& body, std::string_view code, const PactSpot& spot)
{
    const PactSpot at = spotWithin(violation.instance, body, spot);
    const std::vector<std::string> missing = missingNames(violation);
    if (missing.empty())
        return error(code, at, violation.message);
    for (const std::string& name : missing) {
        PactSpot inner = at;
        inner.place.push_back(name);
        inner.where += "." + name;
        const bool isKnown = std::ranges::any_of(m_result.mismatches,
            [&](const PactMismatch& known) { return known.place == inner.place && known.code == code; });
        if (!isKnown)
            error(code, std::move(inner), "is missing");
    }
}

void PactCheck::checkReadings(const Element& parameter, std::string_view code, const PactSpot& spot,
    const std::vector<JsonValue>& readings)
{
    const Element* const schema = schemaOfParameter(parameter);
    if (schema == nullptr || !schema->node)
        return;
    Validation first;
    for (std::size_t at = 0; at < readings.size(); ++at) {
        const Document document =
            readDocument(SourceText::make(readings[at].json()), {.syntax = Syntax::Json});
        Validation validation = m_validators.plain.validate(schema->node, document.tree.root());
        if (validation.isValid)
            return;
        if (!validation.isCertain)
            return doubt(spot.place, validation.doubts.empty() ? "" : validation.doubts.front());
        if (at == 0)
            first = std::move(validation);
    }
    error(code, spot, first.violations.empty() ? "does not fit" : first.violations.front().message);
}

std::vector<std::string> offeredTypes(
    const Element& operation, const Element* content, const Contract& contract, std::string_view swaggerKey)
{
    if (contract.languageVersion.starts_with("2")) {
        const Node own = operation.node.resolved()[swaggerKey];
        return textsOf(own ? own : contract.root->node.resolved()[swaggerKey]);
    }
    std::vector<std::string> types;
    for (const Element* media : childrenOf(shapeOf(content), ElementKind::MediaType))
        types.emplace_back(media->name);
    return types;
}

SaidBody saidBodyOf(const Element* content, const std::string& mediaType, const Contract& contract)
{
    const std::vector<const Element*> media = childrenOf(shapeOf(content), ElementKind::MediaType);
    std::vector<std::string> names;
    std::ranges::transform(
        media, std::back_inserter(names), [](const Element* each) { return std::string(each->name); });
    const bool isSwagger = contract.languageVersion.starts_with("2");
    auto found = findMediaType(mediaType, names);
    // In 2.0 all media types share one schema.
    if (!found && isSwagger && !media.empty())
        found = 0;
    if (!found)
        return {};
    const Element* const one = shapeOf(media[*found]);
    const Element* const schema = onlyChild(one, ElementKind::Schema);
    return {schema != nullptr || isSwagger || one->node.resolved()["schema"], schema};
}

BodyForm bodyFormOf(const std::string& mediaType)
{
    const auto found = findMediaType(
        mediaType, {"application/json", "application/x-www-form-urlencoded", "multipart/form-data"});
    return found ? static_cast<BodyForm>(*found) : BodyForm::Other;
}

std::string headerName(std::string_view name)
{
    std::string lower;
    for (const char c : name)
        lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    return lower;
}

const PactField* findHeader(const std::vector<PactField>& headers, std::string_view lowerName)
{
    const auto found = std::ranges::find_if(
        headers, [&](const PactField& header) { return headerName(header.name) == lowerName; });
    return found == headers.end() ? nullptr : &*found;
}

} // namespace core
