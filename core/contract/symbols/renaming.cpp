// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/renaming.h"

#include "core/base/json_pointer.h"
#include "core/contract/fragment.h"
#include "core/contract/references.h"
#include "core/contract/symbols/definition_renaming.h"
#include "core/contract/symbols/written_reference.h"
#include "core/document/patch/node_patch.h"

#include <optional>

namespace core {

namespace {

/// How many steps up from `below` an entry stands; nothing when it is not above it.
std::optional<std::size_t> levelsAbove(const Node& below, const Node& entry)
{
    std::size_t levels = 0;
    for (Node at = below; at; at = at.parent(), ++levels) {
        if (at == entry)
            return levels;
    }
    return std::nullopt;
}

/// The step of the reference's pointer that names the entry, as a part of its text.
std::optional<std::string_view> stepNaming(const Node& entry, const ReferenceUse& use)
{
    const auto levels = levelsAbove(use.target, entry);
    std::string_view rest = splitReference(use.reference.text()).fragment;
    for (std::size_t level = 0; levels && level < *levels; ++level)
        rest = rest.substr(0, std::min(rest.rfind('/'), rest.size()));
    const std::size_t slash = rest.rfind('/');
    if (!levels || slash == std::string_view::npos)
        return std::nullopt;
    const std::string_view step = rest.substr(slash + 1);
    const auto said = parseJsonPointer(percentDecoded("/" + std::string(step)));
    return said && said->size() == 1 && said->front() == entry.key() ? std::optional(step) : std::nullopt;
}

/// Where a part of a scalar's text stands in the file; nothing when the file spells the text otherwise.
std::optional<ByteRange> rangeOf(const Node& scalar, std::string_view part)
{
    const std::string_view text = scalar.text();
    const std::uint32_t begin = scalar.range().begin + (scalar.has(QuotedValue) ? 1 : 0);
    if (scalar.tree().source().bytes().substr(begin, text.size()) != text)
        return std::nullopt;
    const auto at = begin + static_cast<std::uint32_t>(part.data() - text.data());
    return ByteRange {at, at + static_cast<std::uint32_t>(part.size())};
}

Result<TextPatch> patchOf(
    const Document& document, const Node& reference, std::string_view step, std::string_view name)
{
    const std::string written = writtenStep(name);
    if (const auto range = rangeOf(reference, step))
        return TextPatch::make({TextEdit {*range, written}});
    const std::string_view text = reference.text();
    const auto before = static_cast<std::size_t>(step.data() - text.data());
    std::string whole(text);
    whole.replace(before, step.size(), written);
    return replaceValue(document, reference, Fragment::string(std::move(whole)));
}

Result<void> refuseName(const Node& entry, std::string_view name)
{
    if (!entry.hasKey() || entry.has(ComplexKey))
        return fail(ErrorCode::BadInput, "only what has a name can be renamed");
    if (name.empty())
        return fail(ErrorCode::BadInput, "a name cannot be empty");
    if (name != entry.key() && entry.parent()[name])
        return fail(ErrorCode::AlreadyExists,
            "there is a '" + std::string(name) + "' beside '" + std::string(entry.key()) + "' already");
    return {};
}

Result<RenamedPlace> renamedName(const DocumentSet& documents, const NameUse& use, std::string_view name)
{
    const ContractFile& file = documents.fileOf(use.node.tree());
    auto patch = use.isKey ? renameKey(file.document, use.node, name)
                           : replaceValue(file.document, use.node, Fragment::string(std::string(name)));
    if (!patch)
        return tl::unexpected(patch.error());
    return RenamedPlace {file.path, use.node, std::move(*patch)};
}

/// A tag or an operation is called what its own text says.
Result<Renaming> renameWord(const DocumentSet& documents, const Node& word, std::string_view name)
{
    if (name.empty())
        return fail(ErrorCode::BadInput, "a name cannot be empty");
    auto own = renamedName(documents, {word}, name);
    if (!own)
        return tl::unexpected(own.error());
    Renaming renaming;
    renaming.places.push_back(std::move(*own));
    return renaming;
}

} // namespace

Result<Renaming> renameEntry(const NameIndex& names, const Node& entry, std::string_view name)
{
    const ReferenceIndex& index = names.kinds().index();
    if (!isValueSyntax(index.documents().entry().document.syntax))
        return renameDefinition(index, entry, name);
    const NameKind kind = nameKindOf(names.kinds(), entry);
    const bool isWord = kind == NameKind::Tag || kind == NameKind::Operation;
    auto renaming = isWord ? renameWord(index.documents(), entry, name) : renameEntry(index, entry, name);
    if (!renaming)
        return renaming;
    for (const NameUse& use : names.usesOf(entry)) {
        auto place = renamedName(index.documents(), use, name);
        if (!place)
            return tl::unexpected(place.error());
        renaming->places.push_back(std::move(*place));
    }
    return renaming;
}

Result<Renaming> renameEntry(const ReferenceIndex& index, const Node& entry, std::string_view name)
{
    if (const auto refused = refuseName(entry, name); !refused)
        return tl::unexpected(refused.error());
    const ContractFile& file = index.documents().fileOf(entry.tree());
    auto renamed = renameKey(file.document, entry, name);
    if (!renamed)
        return tl::unexpected(renamed.error());
    Renaming renaming;
    renaming.places.push_back({file.path, entry, std::move(*renamed)});
    for (const ReferenceUse* use : index.usesWithin(entry)) {
        const auto step = stepNaming(entry, *use);
        if (!step) {
            renaming.others.push_back(use);
            continue;
        }
        const ContractFile& from = index.documents().fileOf(use->reference.tree());
        auto patch = patchOf(from.document, use->reference, *step, name);
        if (!patch)
            return tl::unexpected(patch.error());
        renaming.places.push_back({from.path, use->reference, std::move(*patch)});
    }
    return renaming;
}

Result<std::map<std::string, TextPatch>> patchesOf(const std::vector<RenamedPlace>& places)
{
    std::map<std::string, std::vector<TextEdit>> edits;
    for (const RenamedPlace& place : places)
        for (const TextEdit& edit : place.patch.edits())
            edits[place.file].push_back(edit);
    std::map<std::string, TextPatch> patches;
    for (auto& [file, ofFile] : edits) {
        auto patch = TextPatch::make(std::move(ofFile));
        if (!patch)
            return tl::unexpected(patch.error());
        patches.emplace(file, std::move(*patch));
    }
    return patches;
}

} // namespace core
