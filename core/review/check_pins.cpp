// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_pins.h"

#include "core/review/check_policy.h"

#include <algorithm>

namespace core {

namespace {

const ComparedContract* contractOfId(const std::vector<ComparedContract>& all, const std::string& id)
{
    const auto found =
        std::ranges::find_if(all, [&](const ComparedContract& each) { return each.diff.contract == id; });
    return found == all.end() ? nullptr : &*found;
}

bool isKnownWhole(const ComparedContract* compared)
{
    return compared && compared->diff.baseline
        && (compared->diff.isIdentical
            || (compared->comparison && compared->diff.judgement.coverage.isWhole()));
}

PinnedContract pinnedContract(
    std::string version, const ComparedContract* toBaseline, const ComparedContract* toCandidate)
{
    PinnedContract pinned {.version = std::move(version)};
    pinned.isWhole = isKnownWhole(toBaseline) && isKnownWhole(toCandidate);
    if (toBaseline)
        pinned.toBaseline = toBaseline->diff.judgement.findings;
    if (toCandidate)
        pinned.toCandidate = toCandidate->diff.judgement.findings;
    if (toCandidate && toCandidate->baseline())
        pinned.contract = toCandidate->comparison->baseline;
    return pinned;
}

std::vector<std::string> contractsWithFindings(const Check& check)
{
    std::vector<std::string> ids;
    for (const ComparedContract& compared : check.contracts)
        if (!compared.diff.judgement.findings.empty())
            ids.push_back(compared.diff.contract);
    return ids;
}

ContractFolder withOnly(const ContractFolder& folder, const std::vector<std::string>& ids)
{
    ContractFolder some = folder;
    std::erase_if(some.contracts,
        [&](const FoundContract& each) { return std::ranges::find(ids, each.id) == ids.end(); });
    return some;
}

class PinComparison {
public:
    PinComparison(const Check& check, const CheckedSides& sides, const CheckOptions& options,
        const std::stop_token& stop)
        : m_policy(check.policy)
        , m_ids(contractsWithFindings(check))
        , m_baseline(withOnly(sides.baseline.folder, m_ids))
        , m_candidate(withOnly(sides.candidate.folder, m_ids))
        , m_stop(stop)
    {
        m_options.judging = judgingBy(check.policy, check.asOf);
        m_options.judging.suppressions.clear();
        m_options.judging.findWitnesses = false;
        m_options.isByReference = options.isByReference;
        m_options.seed = options.seed;
        m_options.runAll = options.runAll;
    }

    bool hasAny() const { return !m_ids.empty(); }

    std::map<std::string, PinnedContract> compare(const RevisionFiles& files, const std::string& version)
    {
        std::map<std::string, PinnedContract> pinned;
        const auto contracts = openContracts(files, m_policy, m_cache, m_stop);
        const ContractFolder then = contracts ? withOnly(contracts->folder, m_ids) : ContractFolder();
        const auto toBaseline = compareWith(then, m_baseline);
        const auto toCandidate = compareWith(then, m_candidate);
        for (const std::string& id : m_ids)
            pinned.emplace(
                id, pinnedContract(version, contractOfId(toBaseline, id), contractOfId(toCandidate, id)));
        return pinned;
    }

private:
    std::vector<ComparedContract> compareWith(const ContractFolder& then, const ContractFolder& now) const
    {
        return compareFolders(then, now, m_options, IdenticalContracts::AreCompared, m_stop);
    }

    const Settings& m_policy;
    std::vector<std::string> m_ids;
    ContractFolder m_baseline;
    ContractFolder m_candidate;
    const std::stop_token& m_stop;
    ComparisonOptions m_options;
    DiscoveryCache m_cache;
};

} // namespace

PinnedVersions comparePinned(const Check& check, const CheckedSides& sides, const Repository& repository,
    const std::vector<ResolvedPin>& pins, const CheckOptions& options, BlobStore& blobs,
    const std::stop_token& stop)
{
    PinnedVersions versions;
    PinComparison comparison(check, sides, options, stop);
    for (const ResolvedPin& pin : pins) {
        const bool isElsewhere = pin.isCertain() && pin.commit != check.baseline.commit;
        if (!isElsewhere || !comparison.hasAny() || versions.contains(pin.commit))
            continue;
        const std::string version = pin.tag.empty() ? pin.commit : pin.tag;
        const auto files = repository.revision(pin.commit).and_then([&](const Revision& revision) {
            return RevisionFiles::open(repository, revision, blobs, stop);
        });
        if (files)
            versions[pin.commit] = comparison.compare(*files, version);
    }
    return versions;
}

const PinnedContract* findPinned(
    const PinnedVersions& versions, const ResolvedPin& pin, const std::string& contract)
{
    const auto version = versions.find(pin.commit);
    if (version == versions.end())
        return nullptr;
    const auto found = version->second.find(contract);
    return found == version->second.end() ? nullptr : &found->second;
}

} // namespace core
