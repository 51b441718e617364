// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_submodules.h"

#include "core/base/file_glob.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

constexpr std::size_t CommitDigits = 12;

std::string submoduleCommit(const RevisionFiles& files, const std::string& path)
{
    const FileEntry* entry = files.find(path);
    return entry && entry->kind == FileKind::Submodule ? entry->id.substr(0, CommitDigits) : std::string();
}

std::set<std::string> submodulesOf(const RevisionFiles& baseline, const RevisionFiles& candidate)
{
    std::set<std::string> paths;
    for (const RevisionFiles* side : {&baseline, &candidate})
        for (const FileEntry& file : side->files())
            if (file.kind == FileKind::Submodule)
                paths.insert(file.path);
    return paths;
}

/// A glob is taken by what stands before its first sign: too often is better than too seldom.
bool mayHoldContracts(const std::string& submodule, const Settings& policy)
{
    const std::string folder = submodule + '/';
    return policy.contracts.empty()
        || std::ranges::any_of(policy.contracts, [&](const ContractSetting& each) {
               const std::string fixed = each.path.substr(0, each.path.find_first_of("*?[{"));
               return fixed.starts_with(folder) || (isFileGlob(each.path) && folder.starts_with(fixed));
           });
}

std::string whyUnread(const std::string& before, const std::string& after)
{
    if (before.empty())
        return "the submodule was not read: it is new, at the commit " + after;
    if (after.empty())
        return "the submodule was not read: it is gone, and was at the commit " + before;
    return "the submodule was not read: its commit changed from " + before + " to " + after;
}

} // namespace

std::vector<Gap> unreadSubmodules(
    const RevisionFiles& baseline, const RevisionFiles& candidate, const Settings& policy)
{
    std::vector<Gap> unread;
    for (const std::string& path : submodulesOf(baseline, candidate)) {
        const std::string before = submoduleCommit(baseline, path);
        const std::string after = submoduleCommit(candidate, path);
        if (before != after && mayHoldContracts(path, policy))
            unread.push_back({path, {}, {}, whyUnread(before, after)});
    }
    return unread;
}

} // namespace core
