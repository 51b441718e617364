// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/definition_renaming.h"

#include "core/contract/proto/proto_options.h"
#include "core/document/graphql/graphql_keys.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Keys of a statement under which its name stands.
constexpr std::array<std::string_view, 7> ProtoNames {
    "message:", "enum:", "service:", "rpc:", "field:", "value:", "oneof:"};

bool isGraphQl(const ReferenceIndex& index)
{
    return index.documents().entry().document.syntax == Syntax::GraphQl;
}

Node protoName(const Node& statement)
{
    for (const std::string_view key : ProtoNames)
        if (const Node name = statement.isMap() ? proto::part(statement, key) : Node())
            return name;
    return {};
}

/// Where an entry says what it is called; empty where it has no name of its own.
ByteRange nameOf(const ReferenceIndex& index, const Node& entry)
{
    if (!entry || !entry.hasKey())
        return {};
    if (isGraphQl(index))
        return entry.isMap() && entry.key() != "schema" ? entry.keyRange() : ByteRange();
    const Node name = protoName(entry);
    return name ? name.range() : ByteRange();
}

bool isName(std::string_view name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto isPart = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); };
    return !name.empty() && isLetter(name.front()) && std::ranges::all_of(name, isPart);
}

std::string_view packageOf(const Node& root)
{
    return root["package"]["package:"].text();
}

/// Beside the entry, and at the top of the other files where it stands at the top of its own.
bool isTaken(const ReferenceIndex& index, const Node& entry, std::string_view key)
{
    if (entry.parent()[key])
        return true;
    if (entry.parent().parent())
        return false;
    const Node own = entry.tree().root();
    return std::ranges::any_of(index.documents().files(), [&](const ContractFile* file) {
        const Node root = file->document.tree.root();
        return root[key] && (isGraphQl(index) || packageOf(root) == packageOf(own));
    });
}

Result<void> refuse(const ReferenceIndex& index, const Node& entry, std::string_view name)
{
    if (nameOf(index, entry).empty())
        return fail(ErrorCode::BadInput, "only what has a name can be renamed");
    if (!isName(name))
        return fail(ErrorCode::BadInput, "\"" + std::string(name) + "\" is no name",
            "A name has letters, digits and underscores, and begins with no digit.");
    const std::string key = (entry.key().starts_with('@') ? "@" : "") + std::string(name);
    if (key != entry.key() && isTaken(index, entry, key))
        return fail(ErrorCode::AlreadyExists,
            "there is a '" + key + "' beside '" + std::string(entry.key()) + "' already");
    return {};
}

/// The part of a use's text that names the entry, which may stand around what the use leads to:
/// "Order" of "acme.Order.Line".
ByteRange partNaming(const ReferenceUse& use, const Node& entry)
{
    ByteRange part = use.name;
    const std::string_view bytes = use.reference.tree().source().bytes();
    const std::uint32_t begin = use.reference.range().begin;
    for (Node at = use.target; at != entry; at = at.parent()) {
        if (!at || part.begin <= begin || bytes[part.begin - 1] != '.')
            return {};
        part.end = part.begin - 1;
        const std::size_t dot = bytes.substr(begin, part.end - begin).rfind('.');
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

} // namespace

Result<Renaming> renameDefinition(const ReferenceIndex& index, const Node& entry, std::string_view name)
{
    const ReferenceUse* extends = entry ? index.at(entry[graphql::NameKey]) : nullptr;
    if (isGraphQl(index) && extends && extends->target != entry)
        return renameDefinition(index, extends->target, name);
    if (const auto refused = refuse(index, entry, name); !refused)
        return tl::unexpected(refused.error());
    auto own = placeAt(index, entry, nameOf(index, entry), name);
    if (!own)
        return tl::unexpected(own.error());
    Renaming renaming;
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
    return renaming;
}

} // namespace core
