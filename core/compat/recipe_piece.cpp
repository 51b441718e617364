// SPDX-License-Identifier: Apache-2.0
#include "core/compat/recipe_piece.h"

#include "core/base/date.h"
#include "core/compat/recipe_place.h"
#include "core/compat/recipe_references.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::array<std::string_view, 9> MethodKeys {
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query"};

bool isSwagger(const Contract& contract)
{
    return contract.languageVersion.starts_with("2.");
}

/// Up to 3.0 nothing counts that stands beside a reference.
bool hidesBesideReference(const Contract& contract)
{
    return isSwagger(contract) || contract.languageVersion.starts_with("3.0");
}

Fragment* entry(Fragment& map, std::string_view key)
{
    const auto found = std::ranges::find(map.keys, key);
    return found == map.keys.end() ? nullptr : &map.items[static_cast<std::size_t>(found - map.keys.begin())];
}

bool isReference(const Fragment& piece)
{
    return piece.isMap() && std::ranges::find(piece.keys, "$ref") != piece.keys.end();
}

/// Behind the short entries it begins with: names, summaries, types.
void setBehindScalars(Fragment& map, std::string_view key, Fragment value)
{
    if (Fragment* existing = entry(map, key)) {
        *existing = std::move(value);
        return;
    }
    const auto place = std::ranges::find_if(
        map.items, [](const Fragment& each) { return each.isMap() || each.isSequence(); });
    map.keys.insert(map.keys.begin() + (place - map.items.begin()), std::string(key));
    map.items.insert(place, std::move(value));
}

void mark(Fragment& map, const Contract& candidate, const Fragment& date)
{
    if (hidesBesideReference(candidate) && isReference(map))
        map = Fragment::map({{"allOf", Fragment::sequence({std::move(map)})}});
    setBehindScalars(map, "deprecated", Fragment::boolean(true));
    // A date that was announced before stays as it was.
    if (!entry(map, "x-sunset"))
        setBehindScalars(map, "x-sunset", date);
}

bool holdsOperations(ElementKind kind)
{
    return kind == ElementKind::Path || kind == ElementKind::Webhook;
}

void markOperations(Fragment& pathItem, const Contract& candidate, const Fragment& date)
{
    for (std::size_t i = 0; i < pathItem.items.size(); ++i) {
        Fragment& each = pathItem.items[i];
        if (pathItem.keys[i] == "additionalOperations") {
            for (Fragment& operation : each.items)
                mark(operation, candidate, date);
        } else if (std::ranges::find(MethodKeys, pathItem.keys[i]) != MethodKeys.end() && each.isMap()) {
            mark(each, candidate, date);
        }
    }
}

} // namespace

bool canBeDeprecated(ElementKind kind, const Contract& candidate)
{
    switch (kind) {
    case ElementKind::Operation:
        return true;
    case ElementKind::Parameter:
    case ElementKind::Header:
        return !isSwagger(candidate);
    default:
        return isSchema(kind) && !isSwagger(candidate);
    }
}

Result<Fragment> pieceOf(
    const Comparison& comparison, const Element& element, bool isMarked, const Node& container)
{
    Node said = element.node;
    const bool isWrittenOut = isMarked && !isSchema(element.kind);
    if (isWrittenOut && ownNode(element.shape))
        said = ownNode(element.shape);
    auto piece = copyValue(said);
    if (!piece)
        return piece;
    if (const auto carried = carryReferences(*piece, comparison, said, container); !carried)
        return tl::unexpected(carried.error());
    return piece;
}

Fragment markedDeprecated(
    Fragment piece, ElementKind kind, const Contract& candidate, std::chrono::year_month_day sunset)
{
    const Fragment date = Fragment::string(isoDate(sunset));
    if (holdsOperations(kind)) {
        markOperations(piece, candidate, date);
        return piece;
    }
    if (piece.kind == NodeKind::Boolean && piece.text == "true" && isSchema(kind))
        piece = Fragment::map({});
    if (piece.isMap() && canBeDeprecated(kind, candidate))
        mark(piece, candidate, date);
    return piece;
}

} // namespace core
