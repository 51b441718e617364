// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/uncommitted.h"

#include <map>
#include <set>

namespace core {

namespace {

constexpr std::uint64_t LargestContractFile = 64U << 20U;

std::set<std::string> contractFiles(const Check& check)
{
    std::set<std::string> paths;
    for (const ReadContract& contract : check.read)
        for (const auto* side : {&contract.baseline, &contract.candidate})
            if (*side)
                for (const ReadFile& file : (*side)->files)
                    paths.insert(file.path);
    return paths;
}

/// As git takes them up where it is told to (core.autocrlf): only the ends of lines differ.
std::string withUnixLineEnds(std::string_view bytes)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); ++at)
        if (bytes[at] != '\r' || at + 1 == bytes.size() || bytes[at + 1] != '\n')
            text += bytes[at];
    return text;
}

/// An empty id: no such file.
bool isOnDisk(const Repository& repository, const std::string& path, std::string_view blob)
{
    const auto bytes = repository.read(Revision(), path, LargestContractFile);
    if (!bytes)
        return blob.empty();
    return blobIdOf(*bytes) == blob || blobIdOf(withUnixLineEnds(*bytes)) == blob;
}

} // namespace

Result<std::vector<std::string>> uncommittedFiles(const Repository& repository, const Check& check)
{
    std::vector<std::string> changed;
    if (!repository.isGit() || repository.isBare())
        return changed;
    const auto head = repository.revision("HEAD");
    if (!head)
        return tl::unexpected(head.error());
    if (!check.candidate.revision.isWorkingTree() && head->commit != check.candidate.commit)
        return changed;
    const auto files = repository.files(*head);
    if (!files)
        return tl::unexpected(files.error());
    std::map<std::string_view, std::string_view> committed;
    for (const FileEntry& file : *files)
        committed.emplace(file.path, file.id);
    for (const std::string& path : contractFiles(check)) {
        const auto there = committed.find(path);
        if (!isOnDisk(repository, path, there == committed.end() ? "" : there->second))
            changed.push_back(path);
    }
    return changed;
}

} // namespace core
