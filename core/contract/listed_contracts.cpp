// SPDX-License-Identifier: Apache-2.0
#include "core/contract/listed_contracts.h"

#include "core/base/file_glob.h"
#include "core/contract/file_name.h"

#include <algorithm>

namespace core {
namespace {

/// "services/" of "services/*/api.yaml".
std::size_t fixedFolder(std::string_view glob)
{
    const std::size_t slash = glob.substr(0, glob.find_first_of("*?")).rfind('/');
    return slash == std::string_view::npos ? 0 : slash + 1;
}

std::string idAmongMany(const ContractSetting& setting, const std::string& entry)
{
    return setting.id + '/' + std::string(withoutExtension(entry).substr(fixedFolder(setting.path)));
}

std::vector<FoundContract*> listedBy(const ContractSetting& setting, std::vector<FoundContract>& found)
{
    std::vector<FoundContract*> listed;
    for (FoundContract& each : found)
        if (matchesFileGlob(setting.path, each.entry))
            listed.push_back(&each);
    return listed;
}

void nameListed(const ContractSetting& setting, std::vector<FoundContract*> listed)
{
    for (FoundContract* const each : listed)
        each->id = listed.size() > 1 ? idAmongMany(setting, each->entry) : setting.id;
}

} // namespace

bool mayBeContract(const Settings& settings, std::string_view path)
{
    return settings.contracts.empty()
        || std::ranges::any_of(settings.contracts,
            [&](const ContractSetting& each) { return matchesFileGlob(each.path, path); });
}

std::vector<FoundContract> takeUnlisted(std::vector<FoundContract>& found, const Settings& settings)
{
    std::vector<FoundContract> unlisted;
    if (settings.contracts.empty())
        return unlisted;
    for (auto setting = settings.contracts.rbegin(); setting != settings.contracts.rend(); ++setting)
        nameListed(*setting, listedBy(*setting, found)); // the first that lists a contract names it
    const auto rest = std::stable_partition(found.begin(), found.end(),
        [&](const FoundContract& each) { return mayBeContract(settings, each.entry); });
    unlisted.assign(std::make_move_iterator(rest), std::make_move_iterator(found.end()));
    found.erase(rest, found.end());
    return unlisted;
}

std::vector<std::string> possibleIds(const Settings& settings, const std::string& entry)
{
    for (const ContractSetting& setting : settings.contracts)
        if (matchesFileGlob(setting.path, entry))
            return {setting.id, idAmongMany(setting, entry)};
    if (!settings.contracts.empty())
        return {};
    return {std::string(withoutExtension(entry)), entry};
}

} // namespace core
