// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_contracts.h"

#include "core/base/file_glob.h"
#include "core/contract/listed_contracts.h"

#include <algorithm>

namespace core {

namespace {

void addUnrecognised(const RevisionFiles& files, const Settings& policy, Discovery& found)
{
    for (const ContractSetting& setting : policy.contracts) {
        const auto isIt = [&](const auto& each) { return matchesFileGlob(setting.path, each.entry); };
        if (isFileGlob(setting.path) || !files.find(setting.path)
            || std::ranges::any_of(found.contracts, isIt))
            continue;
        if (std::ranges::find(found.skipped, setting.path, &SkippedFile::path) == found.skipped.end())
            found.skipped.push_back(
                {setting.path, "the policy lists it as a contract, and it is none that is known"});
    }
}

} // namespace

Result<CheckedContracts> openContracts(
    const RevisionFiles& files, const Settings& policy, DiscoveryCache& cache, const std::stop_token& stop)
{
    const auto read = [&files](const FileEntry& file, std::uint64_t limit) {
        return files.read(file.path, limit);
    };
    auto found = discoverContracts(files.files(), read, &cache, stop);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<FoundContract> unlisted = takeUnlisted(found->contracts, policy);
    std::erase_if(found->skipped, [&](const SkippedFile& each) { return !mayBeContract(policy, each.path); });
    addUnrecognised(files, policy, *found);
    const auto readText = [&files](const std::string& path) { return files.read(path, LargestContractFile); };
    const auto digest = [&files](const std::string& path) { return files.digest(path); };
    return CheckedContracts {
        {{readText}, std::move(found->contracts), digest}, std::move(unlisted), std::move(found->skipped)};
}

std::vector<Gap> unreadFiles(const RevisionFiles& baselineFiles, const CheckedContracts& baseline,
    const RevisionFiles& candidateFiles, const CheckedContracts& candidate)
{
    const auto isSame = [&](const std::string& path) {
        const FileEntry* before = baselineFiles.find(path);
        const FileEntry* after = candidateFiles.find(path);
        return before && after && !before->id.empty() && before->id == after->id;
    };
    std::vector<Gap> unread;
    for (const CheckedContracts* side : {&baseline, &candidate})
        for (const SkippedFile& file : side->skipped)
            if (!isSame(file.path))
                unread.push_back({file.path, {}, {}, file.why});
    std::ranges::sort(unread);
    unread.erase(std::unique(unread.begin(), unread.end()), unread.end());
    return unread;
}

} // namespace core
