// SPDX-License-Identifier: Apache-2.0
#include "core/review/file_owners.h"

#include "core/review/codeowners.h"

#include <set>

namespace core {

namespace {

Codeowners codeownersOf(const RevisionFiles& revision)
{
    for (const std::string_view place : CodeownersPlaces) {
        if (!revision.find(place))
            continue;
        const auto text = revision.read(std::string(place), LargestCodeowners);
        return text ? readCodeowners(*SourceText::make(*text, std::string(place))) : Codeowners {};
    }
    return {};
}

std::set<std::string> filesOf(std::span<const FoundContract> contracts)
{
    std::set<std::string> files;
    for (const FoundContract& contract : contracts) {
        files.insert(contract.entry);
        files.insert(contract.fragments.begin(), contract.fragments.end());
    }
    return files;
}

} // namespace

std::vector<FileOwners> ownersOfChanged(std::span<const FoundContract> contracts,
    const RevisionFiles& trusted, const RevisionFiles& baseline, const RevisionFiles& candidate)
{
    std::vector<FileOwners> owners;
    const Codeowners codeowners = codeownersOf(trusted);
    if (codeowners.rules.empty())
        return owners;
    for (const std::string& file : filesOf(contracts)) {
        const CodeownersRule* const rule = codeowners.ruleFor(file);
        if (rule && !rule->owners.empty() && baseline.digest(file) != candidate.digest(file))
            owners.push_back({file, rule->owners});
    }
    return owners;
}

} // namespace core
