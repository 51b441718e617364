// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/renaming_check.h"

#include "core/contract/symbols/type_references.h"

#include <algorithm>

namespace core {

namespace {

/// The contract as its files are known, or would be known once they are patched.
Result<std::shared_ptr<const Contract>> readAgain(
    const DocumentSet& documents, const std::map<std::string, TextPatch>& patches)
{
    std::map<std::string, const ContractFile*> files;
    ContractOptions options;
    for (const ContractFile* file : documents.files()) {
        files.emplace(file->path, file);
        options.others.push_back(file->path);
    }
    options.load.known = [&](const std::string& path, const ReadOptions& /*reading*/) {
        const auto found = files.find(path);
        return found == files.end() || patches.contains(path) ? nullptr : found->second->shared;
    };
    const auto read = [&](const std::string& path) -> Result<std::string> {
        const auto found = files.find(path);
        if (found == files.end())
            return fail(ErrorCode::NotFound, path + " is none of the contract's files");
        const std::string_view bytes = found->second->document.tree.source().bytes();
        const auto patch = patches.find(path);
        return patch == patches.end() ? Result<std::string>(std::string(bytes)) : patch->second.apply(bytes);
    };
    return readContract(documents.entry().path, read, options);
}

/// Names alone are other ones, so every part stands at the place among the nodes that it had.
bool isSamePlace(const DocumentSet& before, const Node& one, const DocumentSet& after, const Node& other)
{
    return one.index() == other.index() && before.fileOf(one.tree()).path == after.fileOf(other.tree()).path;
}

std::size_t gapsOf(const Contract& contract)
{
    return contract.unresolved.size() + contract.notUnderstood.size() + contract.diagnostics.size();
}

Error wouldLeadElsewhere(const DocumentSet& documents, const ReferenceUse& use)
{
    const SourceText& source = use.reference.tree().source();
    const std::string line = std::to_string(source.position(use.name.begin).line + 1);
    return {ErrorCode::BadInput,
        "'" + std::string(source.slice(use.name)) + "' in line " + line + " of "
            + documents.fileOf(use.reference.tree()).path + " would mean something else then",
        {}};
}

} // namespace

Result<void> checkRenaming(const ReferenceIndex& index, const Renaming& renaming)
{
    const DocumentSet& documents = index.documents();
    const auto patches = patchesOf(renaming.places);
    if (!patches)
        return tl::unexpected(patches.error());
    const auto before = readAgain(documents, {});
    const auto after = readAgain(documents, *patches);
    if (!before || !after)
        return tl::unexpected(before ? after.error() : before.error());
    const auto now = referencesOf(**after);
    const auto same = [&](const ReferenceUse& one, const ReferenceUse& other) {
        return isSamePlace(documents, one.reference, now->documents(), other.reference)
            && isSamePlace(documents, one.target, now->documents(), other.target);
    };
    const auto [was, is] = std::ranges::mismatch(index.all(), now->all(), same);
    if (was != index.all().end())
        return tl::unexpected(wouldLeadElsewhere(documents, *was));
    if (is != now->all().end())
        return tl::unexpected(wouldLeadElsewhere(now->documents(), *is));
    if (gapsOf(**after) > gapsOf(**before))
        return fail(ErrorCode::BadInput, "the text could not be read as it is now any more");
    return {};
}

} // namespace core
