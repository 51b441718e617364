// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_conditions.h"

#include "core/compat/peers/buf_compatibility.h"
#include "core/compat/peers/buf_ranges.h"
#include "core/compat/proto_walk.h"
#include "core/contract/facet_text.h"

namespace core {
namespace {

bool isAlike(const Subject& subject, ProtoEncoding encoding)
{
    const Element* before = subject.change.baseline;
    const Element* after = subject.change.candidate;
    return before != nullptr && after != nullptr && isCompatibleType(*before, *after, encoding);
}

bool isRequiredOn(const Element* field)
{
    return facetText(field, Facet::Cardinality) == "required";
}

} // namespace

bool isProtoFileOption(const Subject& subject)
{
    const Change& change = subject.change;
    const Element* option = change.candidate != nullptr ? change.candidate : change.baseline;
    return option != nullptr && option->parent != nullptr && option->parent->kind == ElementKind::SourceFile;
}

bool isStillReserved(const Subject& subject)
{
    const Change& change = subject.change;
    return change.baseline != nullptr && change.candidateOwner != nullptr
        && coversRange(*change.candidateOwner, ElementKind::ReservedRange, *change.baseline);
}

bool isReservedForGood(const Subject& subject)
{
    const Change& change = subject.change;
    return isStillReserved(subject) && !isRequiredOn(change.baseline)
        && change.candidateOwner->child(ElementKind::ReservedName, change.baseline->name) != nullptr;
}

bool wasProtoRequired(const Subject& subject)
{
    return isRequiredOn(subject.change.baseline);
}

bool isProtoRequiredNow(const Subject& subject)
{
    return isRequiredOn(subject.change.candidate);
}

bool isAlikeInBytesAlone(const Subject& subject)
{
    return isAlike(subject, ProtoEncoding::Binary) && !isAlike(subject, ProtoEncoding::BinaryAndJson);
}

bool isAlikeInJson(const Subject& subject)
{
    return isAlike(subject, ProtoEncoding::BinaryAndJson);
}

bool isMapWrittenOtherwise(const Subject& subject)
{
    const Change& change = subject.change;
    const std::string_view before = facetText(change.baseline, Facet::Cardinality);
    const std::string_view after = facetText(change.candidate, Facet::Cardinality);
    const bool isMapOnOneSide =
        (before == "map" && after == "repeated") || (before == "repeated" && after == "map");
    return isMapOnOneSide
        && facetText(change.baseline, Facet::ValueType) == facetText(change.candidate, Facet::ValueType);
}

bool isPresenceAlone(const Subject& subject)
{
    return facetText(subject.change.baseline, Facet::Cardinality).starts_with("optional")
        && facetText(subject.change.candidate, Facet::Cardinality).starts_with("optional");
}

} // namespace core
