// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_contracts.h"

#include "core/compat/path_glob.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

const ContractSetting* settingFor(const Settings& policy, const std::string& path)
{
    const auto found = std::ranges::find_if(
        policy.contracts, [&](const ContractSetting& each) { return matchesPathGlob(each.path, path); });
    return found == policy.contracts.end() ? nullptr : &*found;
}

bool isGlob(std::string_view path)
{
    return path.find('*') != std::string_view::npos;
}

/// A file has the id of its entry in the settings; of several that a glob finds, each adds what it is called
/// by itself.
void nameBySettings(const Settings& policy, std::vector<FoundContract>& contracts)
{
    std::map<const ContractSetting*, std::size_t> found;
    for (const FoundContract& contract : contracts)
        ++found[settingFor(policy, contract.entry)];
    for (FoundContract& contract : contracts) {
        const ContractSetting* setting = settingFor(policy, contract.entry);
        contract.id = found[setting] == 1 ? setting->id : setting->id + ":" + contract.id;
    }
}

void addUnrecognised(const RevisionFiles& files, const Settings& policy, Discovery& found)
{
    for (const ContractSetting& setting : policy.contracts) {
        const auto isIt = [&](const auto& each) { return matchesPathGlob(setting.path, each.entry); };
        if (isGlob(setting.path) || !files.find(setting.path) || std::ranges::any_of(found.contracts, isIt))
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
    if (!policy.contracts.empty()) {
        std::erase_if(
            found->contracts, [&](const FoundContract& each) { return !settingFor(policy, each.entry); });
        std::erase_if(
            found->skipped, [&](const SkippedFile& each) { return !settingFor(policy, each.path); });
        nameBySettings(policy, found->contracts);
        addUnrecognised(files, policy, *found);
    }
    const auto readText = [&files](const std::string& path) { return files.read(path, LargestContractFile); };
    const auto digest = [&files](const std::string& path) { return files.digest(path); };
    return CheckedContracts {{{readText}, std::move(found->contracts), digest}, std::move(found->skipped)};
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
    const auto repeated = std::ranges::unique(unread);
    unread.erase(repeated.begin(), repeated.end());
    return unread;
}

} // namespace core
