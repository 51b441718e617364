// SPDX-License-Identifier: Apache-2.0
#include "core/compat/contract_pairs.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// The only pair of its language without a counterpart on one side; null when there are none or several.
ContractPair* onlyLoneOne(std::vector<ContractPair>& pairs, Language language, bool inBaseline)
{
    ContractPair* found = nullptr;
    for (ContractPair& pair : pairs) {
        const FoundContract* lone = inBaseline ? pair.baseline : pair.candidate;
        const FoundContract* counterpart = inBaseline ? pair.candidate : pair.baseline;
        if (!lone || counterpart || lone->language != language)
            continue;
        if (found)
            return nullptr;
        found = &pair;
    }
    return found;
}

} // namespace

std::vector<ContractPair> pairContracts(
    const std::vector<FoundContract>& baseline, const std::vector<FoundContract>& candidate)
{
    std::map<std::string, ContractPair> byId;
    for (const FoundContract& each : baseline)
        byId[each.id].baseline = &each;
    for (const FoundContract& each : candidate)
        byId[each.id].candidate = &each;
    std::vector<ContractPair> pairs;
    for (auto& [id, pair] : byId)
        pairs.push_back({id, pair.baseline, pair.candidate});
    using enum Language;
    for (const Language language : {OpenApi, AsyncApi, GraphQl, Proto, JsonSchema}) {
        ContractPair* const gone = onlyLoneOne(pairs, language, true);
        ContractPair* const added = onlyLoneOne(pairs, language, false);
        if (gone && added) {
            added->baseline = gone->baseline;
            pairs.erase(pairs.begin() + (gone - pairs.data()));
        }
    }
    return pairs;
}

} // namespace core
