// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_module.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace core::proto {
namespace {

bool isProto(const FoundContract& contract)
{
    return contract.language == Language::Proto;
}

void addAll(std::vector<std::string>& all, const std::vector<std::string>& more)
{
    std::ranges::copy(more, std::back_inserter(all));
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

void join(std::vector<FoundContract>& contracts, const std::string& id)
{
    const auto first = std::ranges::find_if(contracts, isProto);
    if (first == contracts.end())
        return;
    FoundContract joined = *first;
    std::set<std::string> files;
    for (const FoundContract& each : contracts) {
        if (!isProto(each))
            continue;
        files.insert(each.entry);
        files.insert(each.fragments.begin(), each.fragments.end());
        addAll(joined.missing, each.missing);
        addAll(joined.remote, each.remote);
        addAll(joined.troubles, each.troubles);
    }
    joined.id = id;
    joined.entry = *files.begin();
    joined.fragments.assign(std::next(files.begin()), files.end());
    *first = joined;
    const auto others = std::remove_if(std::next(first), contracts.end(), isProto);
    contracts.erase(others, contracts.end());
}

} // namespace

void joinModules(std::vector<FoundContract>& baseline, std::vector<FoundContract>& candidate)
{
    const auto before = std::ranges::count_if(baseline, isProto);
    const auto after = std::ranges::count_if(candidate, isProto);
    if (std::max(before, after) < 2)
        return;
    const std::string id = std::ranges::find_if(after > 0 ? candidate : baseline, isProto)->id;
    join(baseline, id);
    join(candidate, id);
}

} // namespace core::proto
