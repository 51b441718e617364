// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/definition_renaming.h"

#include "core/contract/symbols/definition_names.h"
#include "core/contract/symbols/definition_scope.h"
#include "core/contract/symbols/renaming_check.h"
#include "core/document/graphql/graphql_keys.h"

#include <algorithm>

namespace core {

namespace {

bool isGraphQl(const ReferenceIndex& index)
{
    return index.documents().entry().document.syntax == Syntax::GraphQl;
}

/// Where an entry says what it is called; empty where it has no name of its own.
ByteRange nameOf(const ReferenceIndex& index, const Node& entry)
{
    return definedName(index.documents().entry().document.syntax, entry);
}

bool isName(std::string_view name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto isPart = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); };
    return !name.empty() && isLetter(name.front()) && std::ranges::all_of(name, isPart);
}

Result<void> refuse(const ReferenceIndex& index, const Node& entry, std::string_view name)
{
    if (nameOf(index, entry).empty())
        return fail(ErrorCode::BadInput, "only what has a name can be renamed");
    if (!isName(name))
        return fail(ErrorCode::BadInput, "\"" + std::string(name) + "\" is no name",
            "A name has letters, digits and underscores, and begins with no digit.");
    const std::string_view former = entry.tree().source().slice(nameOf(index, entry));
    const bool isFormer = name == former.substr(former.starts_with('@') ? 1 : 0);
    const std::string why = isFormer ? std::string() : whyNotCalled(index, entry, name);
    return why.empty() ? Result<void>() : fail(ErrorCode::AlreadyExists, why);
}

/// The part of a use's text that names the entry, which may stand around what the use leads to:
/// "Order" of "acme.Order.Line".
ByteRange partNaming(const ReferenceUse& use, const Node& entry)
{
    ByteRange part = use.name;
    const std::string_view bytes = use.reference.tree().source().bytes();
    const ByteRange key = use.reference.keyRange();
    const std::uint32_t begin = key.contains(part) ? key.begin : use.reference.range().begin;
    for (Node at = use.target; at != entry; at = at.parent()) {
        if (!at || part.begin <= begin || bytes[part.begin - 1] != '.')
            return {};
        part.end = part.begin - 1;
        const std::size_t dot = bytes.substr(begin, part.end - begin).find_last_of(".(");
        part.begin = begin + static_cast<std::uint32_t>(dot == std::string_view::npos ? 0 : dot + 1);
    }
    return part;
}

Result<RenamedPlace> placeAt(
    const ReferenceIndex& index, const Node& node, ByteRange range, std::string_view name)
{
    return TextPatch::make({TextEdit {range, std::string(name)}}).map([&](TextPatch&& patch) {
        return RenamedPlace {index.documents().fileOf(node.tree()).path, node, std::move(patch)};
    });
}

Result<void> renameOne(
    const ReferenceIndex& index, const Node& entry, std::string_view name, Renaming& renaming)
{
    if (const auto refused = refuse(index, entry, name); !refused)
        return refused;
    auto own = placeAt(index, entry, nameOf(index, entry), name);
    if (!own)
        return tl::unexpected(own.error());
    renaming.places.push_back(std::move(*own));
    for (const ReferenceUse* use : index.usesWithin(entry)) {
        const ByteRange part = partNaming(*use, entry);
        if (part.empty())
            continue;
        auto place = placeAt(index, use->reference, part, name);
        if (!place)
            return tl::unexpected(place.error());
        renaming.places.push_back(std::move(*place));
    }
    return {};
}

} // namespace

Result<Renaming> renameDefinition(const ReferenceIndex& index, const Node& entry, std::string_view name)
{
    const ReferenceUse* extends = entry ? index.at(entry[graphql::NameKey]) : nullptr;
    if (isGraphQl(index) && extends && extends->target != entry)
        return renameDefinition(index, extends->target, name);
    Renaming renaming;
    for (const Node& each : calledAlike(index, entry))
        if (const auto done = renameOne(index, each, name, renaming); !done)
            return tl::unexpected(done.error());
    return checkRenaming(index, renaming).map([&] { return std::move(renaming); });
}

} // namespace core
