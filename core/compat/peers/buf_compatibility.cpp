// SPDX-License-Identifier: Apache-2.0
#include "core/compat/peers/buf_compatibility.h"

#include "core/compat/proto_walk.h"
#include "core/contract/facet_text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

struct TypeGroups {
    std::string_view type;
    int binary;
    int json;
};

/// Types of one group are written alike. What is not listed is a group of its own.
constexpr auto GroupsOfTypes = std::to_array<TypeGroups>({
    {"int32", 1, 1},
    {"uint32", 1, 1},
    {"int64", 1, 2},
    {"uint64", 1, 2},
    {"bool", 1, 3},
    {"sint32", 2, 4},
    {"sint64", 2, 5},
    {"fixed32", 3, 6},
    {"sfixed32", 3, 6},
    {"fixed64", 4, 7},
    {"sfixed64", 4, 7},
});

bool isSameGroup(std::string_view before, std::string_view after, int TypeGroups::*group)
{
    const auto* left = std::ranges::find(GroupsOfTypes, before, &TypeGroups::type);
    const auto* right = std::ranges::find(GroupsOfTypes, after, &TypeGroups::type);
    if (left == GroupsOfTypes.end() || right == GroupsOfTypes.end())
        return before == after;
    return left->*group == right->*group;
}

std::string_view shortName(std::string_view full)
{
    return full.substr(full.rfind('.') + 1);
}

/// Every value of the one is a value of the other, under its name and number.
bool holdsValues(const Element* wide, const Element* narrow)
{
    if (wide == nullptr || narrow == nullptr)
        return wide == narrow;
    return std::ranges::all_of(narrow->children, [&](const Element* value) {
        if (value->kind != ElementKind::EnumValue)
            return true;
        return std::ranges::any_of(wide->children, [&](const Element* other) {
            return other->kind == ElementKind::EnumValue && other->name == value->name
                && facetText(other, Facet::FieldNumber) == facetText(value, Facet::FieldNumber);
        });
    });
}

} // namespace

bool is64BitInteger(std::string_view type)
{
    constexpr std::array<std::string_view, 5> Types {"int64", "uint64", "sint64", "fixed64", "sfixed64"};
    return std::ranges::find(Types, type) != Types.end();
}

bool isCompatibleType(const Element& before, const Element& after, ProtoEncoding encoding)
{
    const std::string_view left = facetText(&before, Facet::ValueType);
    const std::string_view right = facetText(&after, Facet::ValueType);
    const bool isBinary = encoding == ProtoEncoding::Binary;
    if (isBinary && left == "string" && right == "bytes")
        return true;
    if (!isSameGroup(left, right, isBinary ? &TypeGroups::binary : &TypeGroups::json))
        return false;
    const std::string_view leftName = facetText(&before, Facet::TypeName);
    const std::string_view rightName = facetText(&after, Facet::TypeName);
    if (leftName == rightName)
        return true;
    return left == "enum" && shortName(leftName) == shortName(rightName)
        && holdsValues(after.target, before.target);
}

bool isCompatibleCardinality(std::string_view before, std::string_view after, ProtoEncoding encoding)
{
    const auto groupOf = [&](std::string_view cardinality) {
        if (cardinality.starts_with("optional"))
            return 1;
        if (cardinality == "required")
            return 2;
        return encoding == ProtoEncoding::BinaryAndJson && cardinality == "map" ? 4 : 3;
    };
    return groupOf(before) == groupOf(after);
}

} // namespace core
