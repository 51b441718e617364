// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/discovery_invariant.h"

#include "core/contract/discovery.h"
#include "tests/core/contract/many_texts.h"

#include <algorithm>
#include <map>
#include <set>

namespace test {

namespace {

using Files = std::map<std::string, std::string>;

core::Discovery discover(const Files& files, core::DiscoveryCache* cache)
{
    std::vector<core::FileEntry> entries;
    for (const auto& [path, bytes] : files) {
        entries.emplace_back().path = path;
        entries.back().id = std::to_string(std::hash<std::string> {}(bytes));
    }
    const auto read = [&](const core::FileEntry& file, std::uint64_t) -> core::Result<std::string> {
        return files.at(file.path);
    };
    return core::discoverContracts(entries, read, cache).value();
}

std::string brokenContract(const core::FoundContract& contract, const Files& files)
{
    if (contract.id.empty() || contract.why.empty())
        return contract.entry + " has no id or no reason";
    if (!files.contains(contract.entry))
        return contract.entry + " is no file";
    if (!std::ranges::is_sorted(contract.fragments))
        return contract.entry + " has fragments out of order";
    for (const std::string& fragment : contract.fragments) {
        if (!files.contains(fragment) || fragment == contract.entry)
            return fragment + " is no fragment";
    }
    return {};
}

} // namespace

std::string brokenDiscovery(std::string_view text)
{
    const Files files = filesIn(text);
    core::DiscoveryCache cache;
    const core::Discovery first = discover(files, &cache);
    std::set<std::string> ids;
    for (const core::FoundContract& contract : first.contracts) {
        if (std::string broken = brokenContract(contract, files); !broken.empty())
            return broken;
        if (!ids.insert(contract.id).second)
            return contract.id + " is the id of two";
    }
    core::DiscoveryCache loaded = core::DiscoveryCache::load(cache.save());
    if (loaded != cache)
        return "the cache changes by being saved";
    const core::Discovery second = discover(files, &loaded);
    if (second.filesRead != 0)
        return "a second look reads";
    return second.contracts == first.contracts ? std::string() : "a second look finds something else";
}

} // namespace test
