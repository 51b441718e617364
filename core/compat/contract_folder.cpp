// SPDX-License-Identifier: Apache-2.0
#include "core/compat/contract_folder.h"

#include "core/base/digest.h"
#include "core/contract/contract_ids.h"

namespace core {

namespace {

std::string pathWithin(const std::string& path, const std::string& folder)
{
    return path.starts_with(folder) ? path.substr(folder.size()) : path;
}

void assignIdsWithin(const std::string& folder, std::vector<FoundContract>& contracts)
{
    std::vector<FoundContract> seenFromFolder = contracts;
    for (FoundContract& each : seenFromFolder)
        each.entry = pathWithin(each.entry, folder);
    assignContractIds(seenFromFolder);
    for (std::size_t place = 0; place < contracts.size(); ++place)
        contracts[place].id = seenFromFolder[place].id;
}

} // namespace

ContractFolder contractFolder(Discovery found, ContractSource source, const std::string& folder)
{
    assignIdsWithin(folder, found.contracts);
    const auto digest = [read = source.read](const std::string& path) {
        const auto bytes = read(path);
        return bytes ? sha256Hex(*bytes) : std::string();
    };
    const auto within = [folder](const std::string& path) { return pathWithin(path, folder); };
    const auto fromRoot = [folder](const std::string& path) { return folder + path; };
    return {std::move(source), std::move(found.contracts), digest, within, fromRoot};
}

} // namespace core
