// SPDX-License-Identifier: Apache-2.0
#include "core/compat/finding_maker.h"

#include "core/compat/deceptive_text.h"
#include "core/compat/element_words.h"
#include "core/compat/message.h"
#include "core/compat/place.h"
#include "core/compat/proto_walk.h"
#include "core/compat/recipe.h"
#include "core/compat/type_path.h"
#include "core/compat/value_words.h"
#include "core/contract/facet_text.h"

namespace core {
namespace {

const Element& newerSide(const Change& change)
{
    return change.candidate != nullptr ? *change.candidate : *change.baseline;
}

/// "enum acme.v1.Status": of what a type of Protocol Buffers is, and of which.
std::string valueTypeWords(const Element* field, const FacetValue* type)
{
    const std::string_view name = facetText(field, Facet::TypeName);
    return facetWords(type) + (name.empty() ? "" : " ") + shortened(name);
}

/// What GraphQL takes where nothing is given, and what is given to its directives, as GraphQL writes it.
bool isOfGraphQl(const Element* element, const FacetValue* facet)
{
    const bool isValue =
        facet != nullptr && (facet->facet == Facet::Default || facet->facet == Facet::ExtensionValue);
    return isValue && element != nullptr && !isOfProto(*element) && !typePath(*element).empty();
}

std::string sideWords(const Change& change, const Element* element, const FacetValue* facet)
{
    if (change.facet == Facet::ValueType && facet != nullptr)
        return valueTypeWords(element, facet);
    if (isOfGraphQl(element, facet))
        return shortened(facet->text);
    if (change.facet != Facet::None)
        return facet == nullptr ? wordsOfAbsent(change.facet) : facetWords(facet);
    if (element == nullptr)
        return {};
    return change.action == Action::Renamed ? elementWords(*element) : shortened(typeWords(*element));
}

std::string sideKey(const Change& change, const Element* element, const FacetValue* facet)
{
    if (isOfGraphQl(element, facet))
        return std::string(facet->text);
    if (change.facet != Facet::None)
        return facetKey(facet);
    if (element == nullptr)
        return {};
    return change.action == Action::Renamed ? elementWords(*element) : typeWords(*element);
}

/// What the change is felt in: of a facet the element itself, of an element or a body what it stands in.
std::string whereWords(const Change& change)
{
    const Element& element = newerSide(change);
    const bool isItself = change.facet != Facet::None && element.kind != ElementKind::Request;
    if (isItself || element.parent == nullptr || element.parent->kind == ElementKind::MediaType)
        return elementWords(element);
    return elementWords(*element.parent);
}

/// The bare name; of a directive with what it is given, for several of one name may stand in one place.
std::string ownWords(const Element& element)
{
    const std::string name(element.name);
    if (element.kind != ElementKind::AppliedDirective)
        return name;
    std::string given;
    for (const Element* each : element.children)
        if (const FacetValue* value = each->facet(Facet::ExtensionValue))
            given += (given.empty() ? "" : ", ") + std::string(each->name) + ": " + std::string(value->text);
    return "@" + name + (given.empty() ? "" : "(" + given + ")");
}

void describeSites(Finding& finding, const Change& change, const SiteGroup& group)
{
    finding.flow = group.flow;
    finding.path = change.identity;
    finding.sites.reserve(group.sites.size());
    for (const Site* site : group.sites)
        finding.sites.push_back({site->operation, site->flow, site->path});
    if (finding.sites.empty())
        return;
    if (!finding.sites.front().path.empty())
        finding.path = finding.sites.front().path;
    finding.operation = finding.sites.front().operation;
}

void describePlaces(Finding& finding, const Comparison& comparison, const Change& change)
{
    finding.baseline = textPlace(*comparison.baseline, change.baseline, change.before);
    finding.candidate = textPlace(*comparison.candidate, change.candidate, change.after);
    Node node = writtenNode(change.candidate, change.after);
    if (!node)
        node = writtenNode(change.baseline, change.before);
    finding.pointer = node.pointer();
}

/// A name stays as it is written wherever it stands; our own article does not.
std::string sentence(std::string words)
{
    if (words.starts_with("the "))
        words.front() = 'T';
    return words;
}

void describeInWords(Finding& finding, const Change& change, const Rule& rule)
{
    finding.rule = rule.id;
    finding.title = rule.title;
    finding.why = rule.why;
    finding.recipe = rule.recipe;
    finding.before = unmasked(sideWords(change, change.baseline, change.before));
    finding.after = unmasked(sideWords(change, change.candidate, change.after));
    finding.message = sentence(fillMessage(rule.message,
        {.name = unmasked(shortened(elementWords(newerSide(change)))),
            .before = finding.before,
            .after = finding.after,
            .lost = unmasked(listWords(change.lost)),
            .gained = unmasked(listWords(change.gained)),
            .where = unmasked(whereWords(change)),
            .own = unmasked(shortened(ownWords(newerSide(change))))}));
}

} // namespace

Node writtenNode(const Element* element, const FacetValue* facet)
{
    if (facet != nullptr && facet->node)
        return facet->node;
    while (element != nullptr && !element->node)
        element = element->parent;
    return element == nullptr ? Node() : element->node;
}

TextPlace placeOfNode(const Contract& contract, const Node& node)
{
    const ByteRange range = node.entryRange();
    const SourceText& source = node.tree().source();
    return {contract.documents->fileOf(node.tree()).path, source.position(range.begin),
        source.position(range.end)};
}

std::optional<TextPlace> textPlace(const Contract& contract, const Element* element, const FacetValue* facet)
{
    const Node node = element == nullptr ? Node() : writtenNode(element, facet);
    return node ? std::optional(placeOfNode(contract, node)) : std::nullopt;
}

Finding makeFinding(
    const Comparison& comparison, std::size_t index, const SiteGroup& group, std::string_view contract)
{
    const Change& change = comparison.changes[index];
    Finding finding;
    finding.severity = group.verdict.severity;
    finding.effect = group.effect;
    finding.alsoKnownAs = group.alsoKnownAs;
    finding.change = index;
    describeSites(finding, change, group);
    describePlaces(finding, comparison, change);
    describeInWords(finding, change, *group.rule);
    finding.hasPatch =
        comparison.candidate->language == Language::OpenApi && hasRecipePatch(*group.rule, change);
    finding.place = placeOf({contract, change.identity, change.facet, finding.flow, group.split});
    const std::string before = sideKey(change, change.baseline, change.before);
    const std::string after = sideKey(change, change.candidate, change.after);
    finding.facts = factsOf({finding.place, finding.effect, before, after}, finding.sites);
    return finding;
}

} // namespace core
