// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_conditions.h"

#include "core/compat/proto_ranges.h"
#include "core/compat/proto_walk.h"
#include "core/contract/facet_text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

/// How the values of a type are written. What is not listed is written as nothing else is.
struct WrittenType {
    std::string_view type;
    std::string_view inBytes;
    std::string_view inJson;
};
constexpr auto WrittenTypes = std::to_array<WrittenType>({
    {"int32", "varint", "number"},
    {"uint32", "varint", "number"},
    {"int64", "varint", "text"},
    {"uint64", "varint", "text"},
    {"bool", "varint", "truth"},
    {"enum", "varint", "name"},
    {"sint32", "zigzag", "number"},
    {"sint64", "zigzag", "text"},
    {"fixed32", "four bytes", "number"},
    {"sfixed32", "four bytes", "number"},
    {"fixed64", "eight bytes", "text"},
    {"sfixed64", "eight bytes", "text"},
});

WrittenType writtenTypeOf(const Element* field)
{
    const std::string_view type = facetText(field, Facet::ValueType);
    const auto* known = std::ranges::find(WrittenTypes, type, &WrittenType::type);
    return known != WrittenTypes.end() ? *known : WrittenType {type, type, type};
}

bool hasValue(const Element& type, const Element& value)
{
    return std::ranges::any_of(type.children, [&](const Element* each) {
        return each->kind == ElementKind::EnumValue && each->name == value.name
            && facetText(each, Facet::FieldNumber) == facetText(value, Facet::FieldNumber);
    });
}

/// Under its name and number.
bool hasEveryValueOf(const Element* wide, const Element* narrow)
{
    return wide != nullptr && narrow != nullptr
        && std::ranges::all_of(narrow->children, [&](const Element* each) {
               return each->kind != ElementKind::EnumValue || hasValue(*wide, *each);
           });
}

/// Of two with one word and two names: those that hold what the other held.
bool isSameType(const Element* before, const Element* after)
{
    if (facetText(before, Facet::TypeName) == facetText(after, Facet::TypeName))
        return true;
    return facetText(before, Facet::ValueType) == "enum" && hasEveryValueOf(after->target, before->target);
}

bool isAlikeInBytes(const Change& change)
{
    const bool isSameWord =
        facetText(change.baseline, Facet::ValueType) == facetText(change.candidate, Facet::ValueType);
    return isSameWord ? isSameType(change.baseline, change.candidate)
                      : writtenTypeOf(change.baseline).inBytes == writtenTypeOf(change.candidate).inBytes;
}

bool isAlikeInJson(const Change& change)
{
    return writtenTypeOf(change.baseline).inJson == writtenTypeOf(change.candidate).inJson;
}

/// Of a type that only has another name nothing else is asked.
bool isTypeChange(const Subject& subject)
{
    const Change& change = subject.change;
    return change.baseline != nullptr && change.candidate != nullptr && change.effect != Effect::None;
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
    return option != nullptr && option->parent != nullptr && option->parent->kind == ElementKind::SourceFile
        && !isProtoCustomOption(subject);
}

bool isProtoCustomOption(const Subject& subject)
{
    const Change& change = subject.change;
    const Element* option = change.candidate != nullptr ? change.candidate : change.baseline;
    return option != nullptr && option->name.starts_with('(');
}

bool isStillReserved(const Subject& subject)
{
    const Change& change = subject.change;
    return change.baseline != nullptr && change.candidateOwner != nullptr
        && coversRange(*change.candidateOwner, ElementKind::ReservedRange, *change.baseline);
}

bool isReservedInPart(const Subject& subject)
{
    const Change& change = subject.change;
    return change.baseline != nullptr && change.candidateOwner != nullptr && !isStillReserved(subject)
        && touchesRange(*change.candidateOwner, ElementKind::ReservedRange, *change.baseline);
}

bool isOpenOnBothSides(const Subject& subject)
{
    const Change& change = subject.change;
    const Element* other = change.action == Action::Removed ? change.candidateOwner : change.baselineOwner;
    const Element* range = change.action == Action::Removed ? change.baseline : change.candidate;
    return other != nullptr && range != nullptr && coversRange(*other, ElementKind::ExtensionRange, *range);
}

bool isOpenInPart(const Subject& subject)
{
    const Change& change = subject.change;
    return change.baseline != nullptr && change.candidateOwner != nullptr && !isOpenOnBothSides(subject)
        && touchesRange(*change.candidateOwner, ElementKind::ExtensionRange, *change.baseline);
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

bool isTypeAlikeInBytesAlone(const Subject& subject)
{
    return isTypeChange(subject) && isAlikeInBytes(subject.change) && !isAlikeInJson(subject.change);
}

bool isTypeAlike(const Subject& subject)
{
    return isTypeChange(subject) && isAlikeInBytes(subject.change) && isAlikeInJson(subject.change);
}

bool isTextAndBytes(const Subject& subject)
{
    const std::string_view before = facetText(subject.change.baseline, Facet::ValueType);
    const std::string_view after = facetText(subject.change.candidate, Facet::ValueType);
    return (before == "string" && after == "bytes") || (before == "bytes" && after == "string");
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
