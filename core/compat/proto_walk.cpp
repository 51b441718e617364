// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_walk.h"

#include "core/compat/proto_choice.h"
#include "core/compat/unread_around.h"
#include "core/contract/facet_text.h"
#include "core/contract/proto/proto_symbols.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {
namespace {

std::string nameOf(const Element& element)
{
    return std::string(element.name);
}

std::string numberOf(const Element& element)
{
    return std::string(facetText(&element, Facet::FieldNumber));
}

std::string numberAndName(const Element& element)
{
    return numberOf(element) + '\n' + nameOf(element);
}

/// "Order.Line" of "acme.v1.Order.Line".
std::string nestedName(const Element& type)
{
    const std::string_view package = facetText(&type, Facet::Package);
    return std::string(package.empty() ? type.name : type.name.substr(package.size() + 1));
}

std::string nameInFile(const Element& type)
{
    return std::string(facetText(&type, Facet::HomeFile)) + '\n' + nestedName(type);
}

/// Where an extension belongs: it is known by its number, as fields are.
std::string extensionIdentity(const Element& extension)
{
    return std::string(facetText(&extension, Facet::Extendee)) + '\n' + numberOf(extension);
}

/// Those of several kinds that have the same identity on both sides are pairs; what is left over is tried
/// again by the next identity.
std::vector<ElementPair> pairInTurn(std::vector<const Element*> before, std::vector<const Element*> after,
    std::initializer_list<std::string (*)(const Element&)> identities)
{
    std::vector<ElementPair> pairs;
    for (const auto identity : identities) {
        Pairing pairing = pairByIdentity(before, after, identity);
        before.clear();
        after.clear();
        for (const ElementPair& pair : pairing.pairs) {
            if (pair.baseline != nullptr && pair.candidate != nullptr)
                pairs.push_back(pair);
            else if (pair.baseline != nullptr)
                before.push_back(pair.baseline);
            else
                after.push_back(pair.candidate);
        }
    }
    for (const Element* each : after)
        pairs.push_back({nullptr, each});
    for (const Element* each : before)
        pairs.push_back({each, nullptr});
    return pairs;
}

/// What is unset means: of an option without an entry here nothing.
struct OptionDefault {
    std::string_view name;
    std::string_view value;
};
constexpr std::array OptionDefaults {OptionDefault {"java_multiple_files", "false"},
    OptionDefault {"cc_enable_arenas", "true"}, OptionDefault {"cc_generic_services", "false"},
    OptionDefault {"java_generic_services", "false"}, OptionDefault {"py_generic_services", "false"},
    OptionDefault {"java_string_check_utf8", "false"}, OptionDefault {"optimize_for", "SPEED"}};

bool isUnsetValue(const Element& option)
{
    const auto* known = std::ranges::find(OptionDefaults, option.name, &OptionDefault::name);
    const FacetValue* value = option.facet(Facet::OptionValue);
    return value == nullptr
        || (!value->node.isMap() && value->text == (known == OptionDefaults.end() ? "" : known->value));
}

/// Facets that are about where something stands, not about what it is.
bool isCompared(Facet facet)
{
    return facet != Facet::Types && facet != Facet::HomeFile && facet != Facet::Package
        && facet != Facet::RangeEnd && facet != Facet::FieldNumber;
}

/// What only some types have at all comes and goes with the type.
bool isToldWithType(const ElementPair& pair, Facet facet)
{
    if (facet == Facet::TypeName)
        return true;
    const bool isOfSomeTypes = facet == Facet::Utf8Validation || facet == Facet::JavaUtf8Validation
        || facet == Facet::CppStringType || facet == Facet::Packed;
    return isOfSomeTypes
        && (pair.baseline->facet(facet) == nullptr || pair.candidate->facet(facet) == nullptr);
}

/// The key or the value of a map, which stand in the type of its field.
bool isOfMapEntry(const Element& field)
{
    return field.kind == ElementKind::Field && field.node.key() == "type:";
}

/// Nobody sees a map's entries as messages: whether a key is there, and what class its text is.
bool isToldOfNoEntry(Facet facet)
{
    return facet == Facet::Cardinality || facet == Facet::CppStringType;
}

bool isSameValue(const FacetValue* before, const FacetValue* after)
{
    if (before == nullptr || after == nullptr)
        return before == after;
    const bool isCompound = before->facet == Facet::OptionValue && before->node && after->node
        && (before->node.isMap() || after->node.isMap());
    if (isCompound)
        return before->node.hash() == after->node.hash();
    return before->text == after->text && before->bits == after->bits;
}

bool isReadInPart(const ElementPair& pair)
{
    return pair.baseline->isUnread || pair.candidate->isUnread;
}

/// It may be there, where nobody could read it.
bool mayBeThere(const ElementPair& pair, const ElementPair& owner)
{
    const Element* other = pair.baseline == nullptr ? owner.baseline : owner.candidate;
    return other != nullptr && other->isUnread;
}

std::unordered_set<std::string_view> namesOfTypes(const Element& contract)
{
    std::unordered_set<std::string_view> names;
    for (const Element* each : contract.children)
        if (each->kind == ElementKind::Type)
            names.insert(each->name);
    return names;
}

/// Messages have no such thing, neither open nor closed.
bool isEnumType(const Element& type)
{
    return type.facet(Facet::EnumOpenness) != nullptr;
}

/// Of a broken declaration not even the name is sure.
bool leadsToUnread(const Element& reference)
{
    return reference.target != nullptr && reference.target->isUnread;
}

/// A type that has no name is known by its word.
bool isKnown(const std::unordered_set<std::string_view>& declared, std::string_view name)
{
    return name.empty() || declared.contains(name) || proto::isWellKnownType(name);
}

/// They stand in what has another full name: its package is another one.
bool areMoved(const ElementPair& pair)
{
    const Element* before = pair.baseline;
    const Element* after = pair.candidate;
    while (before->parent != nullptr && before->parent->kind != ElementKind::Contract)
        before = before->parent;
    while (after->parent != nullptr && after->parent->kind != ElementKind::Contract)
        after = after->parent;
    return before->name != after->name;
}

} // namespace

bool isOfProto(const Element& element)
{
    const Element* root = &element;
    while (root->parent != nullptr && root->parent->kind != ElementKind::Contract)
        root = root->parent;
    return root->kind == ElementKind::SourceFile || root->kind == ElementKind::Service
        || root->kind == ElementKind::ExtensionField
        || (root->kind == ElementKind::Type && root->facet(Facet::HomeFile) != nullptr);
}

bool areNamedByHand(const Contract& baseline, const Contract& candidate)
{
    const auto isOneFile = [](const Contract& contract) {
        return contract.isNamedByHand && ofKind(contract.root->children, ElementKind::SourceFile).size() == 1;
    };
    return isOneFile(baseline) && isOneFile(candidate);
}

std::string protoPath(const Element& element)
{
    if (element.kind == ElementKind::Contract || element.parent == nullptr)
        return {};
    if (element.kind == ElementKind::Request || element.kind == ElementKind::Response)
        return protoPath(*element.parent) + " " + std::string(elementKindName(element.kind));
    const std::string above = protoPath(*element.parent);
    return above.empty() ? nameOf(element) : above + "." + nameOf(element);
}

ProtoWalk::ProtoWalk(const Contract& baseline, const Contract& candidate, const std::stop_token& stop)
    : m_baseline(baseline)
    , m_candidate(candidate)
    , m_baselineNames(namesOfTypes(*baseline.root))
    , m_candidateNames(namesOfTypes(*candidate.root))
    , m_reach(baseline, candidate)
    , m_stop(stop)
{
    m_isReadInPart = isReadInPart({m_baseline.root, m_candidate.root});
    compareFiles();
    pairTypes();
    compareTypes();
    compareServices();
    compareExtensions();
}

std::vector<Change> ProtoWalk::takeChanges()
{
    return std::move(m_changes);
}

/// By their path.
void ProtoWalk::compareFiles()
{
    const auto before = ofKind(baseline(), ElementKind::SourceFile);
    const auto after = ofKind(candidate(), ElementKind::SourceFile);
    m_areSingleFiles = areNamedByHand(m_baseline, m_candidate);
    const auto pairs = m_areSingleFiles ? std::vector {ElementPair {before.front(), after.front()}}
                                        : pairInTurn(before, after, {nameOf});
    for (const ElementPair& pair : pairs) {
        if (pair.baseline == nullptr || pair.candidate == nullptr) {
            addPresence(pair, {m_baseline.root, m_candidate.root});
        } else if (!isReadInPart(pair)) {
            compareFacet(pair, Facet::Syntax);
            compareFacet(pair, Facet::Package);
            compareOptions(pair);
        }
    }
}

/// By full names; what moved to another package stays in its file. Where the package may not have been read
/// nobody knows what moved.
std::vector<ElementPair> ProtoWalk::pairDeclared(
    const std::vector<const Element*>& before, const std::vector<const Element*>& after) const
{
    if (m_isReadInPart)
        return pairInTurn(before, after, {nameOf});
    return pairInTurn(before, after, {nameOf, m_areSingleFiles ? nestedName : nameInFile});
}

void ProtoWalk::pairTypes()
{
    m_types = pairDeclared(ofKind(baseline(), ElementKind::Type), ofKind(candidate(), ElementKind::Type));
    for (const ElementPair& pair : m_types)
        if (pair.baseline != nullptr && pair.candidate != nullptr)
            m_counterparts.emplace(pair.baseline, pair.candidate);
}

void ProtoWalk::compareTypes()
{
    for (const ElementPair& pair : m_types) {
        if (m_stop.stop_requested())
            return;
        if (pair.baseline != nullptr && pair.candidate != nullptr)
            compareType(pair);
        else
            addPresence(pair, {m_baseline.root, m_candidate.root});
    }
}

void ProtoWalk::compareType(const ElementPair& pair)
{
    if (isReadInPart(pair))
        return addUnread(pair);
    if (pair.baseline->name == pair.candidate->name)
        compareFacet(pair, Facet::HomeFile);
    else
        compareFacet(pair, Facet::Package);
    if (isEnumType(*pair.baseline) != isEnumType(*pair.candidate))
        return compareFacet(pair, Facet::EnumOpenness);
    if (isSaidAlike(*pair.baseline, *pair.candidate))
        return;
    compareFacets(pair);
    compareOptions(pair);
    compareMembers(pair, ElementKind::Field, {numberOf, nameOf});
    compareMembers(pair, ElementKind::EnumValue, {numberAndName, nameOf, numberOf});
    for (const ElementKind kind : {ElementKind::FieldChoice, ElementKind::ReservedRange,
             ElementKind::ReservedName, ElementKind::ExtensionRange})
        compareMembers(pair, kind, {nameOf});
}

/// Nearly every type says the same in the same order: then each part is the pair of the one at its place, and
/// nothing is left to be told.
bool ProtoWalk::isSaidAlike(const Element& baseline, const Element& candidate) const
{
    const auto isSameFacet = [](const FacetValue& before, const FacetValue& after) {
        return before.facet == after.facet && isSameValue(&before, &after);
    };
    const bool isSame = baseline.kind == candidate.kind && baseline.name == candidate.name
        && std::ranges::equal(baseline.facets, candidate.facets, isSameFacet);
    if (!isSame)
        return false;
    const ElementPair pair {&baseline, &candidate};
    if (isAboutUnread(pair, Facet::TypeName) || isAboutUnread(pair, Facet::Extendee))
        return false;
    return std::ranges::equal(baseline.children, candidate.children,
        [&](const Element* before, const Element* after) { return isSaidAlike(*before, *after); });
}

/// Numbers are what counts; what kept its name alone has another number now, and is nothing else to anybody.
/// Values of an enum are paired by their names first: two that swap their numbers are not renamed.
void ProtoWalk::compareMembers(
    const ElementPair& owner, ElementKind kind, std::initializer_list<Identity> identities)
{
    const auto before = ofKind(owner.baseline->children, kind);
    const auto after = ofKind(owner.candidate->children, kind);
    for (const ElementPair& pair : pairInTurn(before, after, identities)) {
        if (pair.baseline == nullptr || pair.candidate == nullptr) {
            addPresence(pair, owner);
            continue;
        }
        if (numberOf(*pair.baseline) != numberOf(*pair.candidate)) {
            compareFacet(pair, Facet::FieldNumber);
        } else {
            compareFacets(pair);
            compareOptions(pair);
        }
    }
}

void ProtoWalk::compareServices()
{
    const auto before = ofKind(baseline(), ElementKind::Service);
    const auto after = ofKind(candidate(), ElementKind::Service);
    for (const ElementPair& pair : pairDeclared(before, after)) {
        if (pair.baseline != nullptr && pair.candidate != nullptr)
            compareService(pair);
        else
            addPresence(pair, {m_baseline.root, m_candidate.root});
    }
}

void ProtoWalk::compareService(const ElementPair& pair)
{
    if (isReadInPart(pair))
        return addUnread(pair);
    compareFacet(pair, pair.baseline->name == pair.candidate->name ? Facet::HomeFile : Facet::Package);
    compareFacets(pair);
    compareOptions(pair);
    const auto before = ofKind(pair.baseline->children, ElementKind::Operation);
    const auto after = ofKind(pair.candidate->children, ElementKind::Operation);
    for (const ElementPair& method : pairInTurn(before, after, {nameOf})) {
        ++m_operations;
        if (method.baseline != nullptr && method.candidate != nullptr)
            compareMethod(method);
        else
            addPresence(method, pair);
    }
}

void ProtoWalk::compareMethod(const ElementPair& pair)
{
    compareFacets(pair);
    compareOptions(pair);
    for (const ElementKind side : {ElementKind::Request, ElementKind::Response}) {
        const ElementPair sides {pair.baseline->child(side), pair.candidate->child(side)};
        if (sides.baseline != nullptr && sides.candidate != nullptr)
            compareFacets(sides);
    }
}

void ProtoWalk::compareExtensions()
{
    const auto before = ofKind(baseline(), ElementKind::ExtensionField);
    const auto after = ofKind(candidate(), ElementKind::ExtensionField);
    for (const ElementPair& pair : pairInTurn(before, after, {extensionIdentity, nameOf})) {
        if (pair.baseline == nullptr || pair.candidate == nullptr) {
            addPresence(pair, {m_baseline.root, m_candidate.root});
        } else if (isReadInPart(pair)) {
            addUnread(pair);
        } else {
            compareFacet(pair, Facet::HomeFile);
            compareFacet(pair, Facet::FieldNumber);
            compareFacets(pair);
            compareOptions(pair);
        }
    }
}

void ProtoWalk::compareOptions(const ElementPair& owner)
{
    const auto before = ofKind(owner.baseline->children, ElementKind::Option);
    const auto after = ofKind(owner.candidate->children, ElementKind::Option);
    for (const ElementPair& pair : pairInTurn(before, after, {nameOf})) {
        if (pair.baseline != nullptr && pair.candidate != nullptr)
            compareFacet(pair, Facet::OptionValue);
        else if (!isUnsetValue(pair.any()))
            addPresence(pair, owner);
    }
}

void ProtoWalk::compareFacets(const ElementPair& pair)
{
    if (isAboutUnread(pair, Facet::TypeName) || isAboutUnread(pair, Facet::Extendee))
        return addUnread(pair);
    std::set<Facet> said;
    for (const Element* side : {pair.baseline, pair.candidate})
        for (const FacetValue& each : side->facets)
            if (isCompared(each.facet))
                said.insert(each.facet);
    const bool isOtherType =
        facetText(pair.baseline, Facet::ValueType) != facetText(pair.candidate, Facet::ValueType);
    if (isOtherType)
        std::erase_if(said, [&](Facet facet) { return isToldWithType(pair, facet); });
    if (isOfMapEntry(*pair.baseline) && isOfMapEntry(*pair.candidate))
        std::erase_if(said, isToldOfNoEntry);
    for (const Facet facet : said)
        compareFacet(pair, facet);
}

void ProtoWalk::compareFacet(const ElementPair& pair, Facet facet)
{
    if (facet == Facet::HomeFile && m_areSingleFiles)
        return;
    // What moved together is told once, of the file.
    if (facet == Facet::TypeName && areMoved(pair) && leadsToCounterpart(pair))
        return;
    const FacetValue* before = pair.baseline->facet(facet);
    const FacetValue* after = pair.candidate->facet(facet);
    if (isSameValue(before, after))
        return;
    add({.action = before == nullptr ? Action::Added
            : after == nullptr       ? Action::Removed
                                     : Action::Changed,
        .kind = pair.candidate->kind,
        .facet = facet,
        .effect = effectOf(pair, facet),
        .baseline = pair.baseline,
        .candidate = pair.candidate,
        .before = before,
        .after = after,
        .baselineOwner = pair.baseline->parent,
        .candidateOwner = pair.candidate->parent});
}

/// To the same type, whatever it is called now.
bool ProtoWalk::leadsToCounterpart(const ElementPair& pair) const
{
    const auto found = m_counterparts.find(pair.baseline->target);
    return found != m_counterparts.end() && found->second == pair.candidate->target;
}

Effect ProtoWalk::effectOf(const ElementPair& pair, Facet facet)
{
    switch (facet) {
    case Facet::TypeName:
        return effectOfTypeName(pair);
    case Facet::InChoice:
        return hasSameChoice(*pair.baseline, *pair.candidate) ? Effect::None : Effect::Incomparable;
    case Facet::ValueType:
    case Facet::Cardinality:
    case Facet::ClientStreaming:
    case Facet::ServerStreaming:
        return Effect::Incomparable;
    default:
        return Effect::None;
    }
}

/// The name of a type is neither in bytes nor in JSON: what counts is what it leads to.
Effect ProtoWalk::effectOfTypeName(const ElementPair& pair)
{
    const bool isSame =
        leadsToCounterpart(pair) || m_shapes.areSame(pair.baseline->target, pair.candidate->target);
    return isSame ? Effect::None : Effect::Incomparable;
}

/// What a name led to, or leads to now, may stand where nobody could read it.
bool ProtoWalk::isAboutUnread(const ElementPair& pair, Facet reference) const
{
    const std::string_view before = facetText(pair.baseline, reference);
    const std::string_view after = facetText(pair.candidate, reference);
    const bool wasFound = isKnown(m_baselineNames, before);
    const bool isFound = isKnown(m_candidateNames, after);
    if (before == after)
        return wasFound != isFound || leadsToUnread(*pair.baseline) || leadsToUnread(*pair.candidate);
    return !wasFound || !isFound || (m_candidate.root->isUnread && !isKnown(m_candidateNames, before))
        || (m_baseline.root->isUnread && !isKnown(m_baselineNames, after));
}

void ProtoWalk::addUnread(const ElementPair& pair)
{
    if (pair.baseline->node.hash() == pair.candidate->node.hash())
        return;
    add({.action = Action::Changed,
        .kind = pair.candidate->kind,
        .effect = Effect::Unknown,
        .effectReason = UnreadAround,
        .baseline = pair.baseline,
        .candidate = pair.candidate,
        .baselineOwner = pair.baseline->parent,
        .candidateOwner = pair.candidate->parent});
}

void ProtoWalk::addPresence(const ElementPair& pair, const ElementPair& owner)
{
    const bool isUnknown = mayBeThere(pair, owner);
    add({.action = pair.baseline == nullptr ? Action::Added : Action::Removed,
        .kind = pair.any().kind,
        .effect = isUnknown            ? Effect::Unknown
            : pair.baseline == nullptr ? Effect::Widens
                                       : Effect::Narrows,
        .effectReason = isUnknown ? UnreadAround : "",
        .baseline = pair.baseline,
        .candidate = pair.candidate,
        .baselineOwner = owner.baseline,
        .candidateOwner = owner.candidate});
}

/// The type or method that a change is in, which knows who feels it.
void ProtoWalk::add(Change change)
{
    const Element& newest = change.candidate != nullptr ? *change.candidate : *change.baseline;
    const std::string path = protoPath(newest);
    change.identity = std::string(elementKindName(newest.kind)) + " " + path;
    const auto within = [](const Element* element, ElementKind kind) {
        while (element != nullptr && element->kind != kind)
            element = element->parent;
        return element;
    };
    const auto ownerOf = [&](ElementKind kind) {
        const auto of = [&](const Element* self, const Element* owner) {
            return within(self != nullptr ? self : owner, kind);
        };
        return ElementPair {
            of(change.baseline, change.baselineOwner), of(change.candidate, change.candidateOwner)};
    };
    const ElementPair type = ownerOf(ElementKind::Type);
    const ElementPair method = ownerOf(ElementKind::Operation);
    if (type.baseline != nullptr || type.candidate != nullptr) {
        change.sites = m_reach.sitesOf(type.baseline, type.candidate, path);
    } else if (method.baseline != nullptr || method.candidate != nullptr) {
        const Flow flow = newest.kind == ElementKind::Request ? Flow::Request
            : newest.kind == ElementKind::Response            ? Flow::Response
                                                              : Flow::None;
        change.sites = {m_reach.siteOf(method.baseline, method.candidate, flow, path)};
    } else {
        change.sites.emplace_back().path = path;
    }
    m_changes.push_back(std::move(change));
}

} // namespace core
