// SPDX-License-Identifier: Apache-2.0
#include "core/review/check.h"

#include "core/review/check_comparison.h"
#include "core/review/check_consumers.h"
#include "core/review/check_open_points.h"
#include "core/review/check_policy.h"
#include "core/review/check_revisions.h"
#include "core/review/check_submodules.h"
#include "core/review/parting.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

void append(std::vector<Gap>& gaps, const std::vector<Gap>& more)
{
    gaps.insert(gaps.end(), more.begin(), more.end());
}

/// A decision is stale when its finding is gone, or has other facts than those it was decided on.
void markStale(Drafts& drafts, const std::vector<ComparedContract>& contracts)
{
    for (DraftDecision& decision : drafts.decisions) {
        decision.isStale = true;
        for (const ComparedContract& contract : contracts)
            for (const Finding& finding : contract.diff.judgement.findings)
                if (finding.place == decision.place && finding.facts == decision.facts)
                    decision.isStale = false;
    }
}

class Checking {
public:
    Checking(const Repository& repository, const CheckOptions& options, const std::stop_token& stop)
        : m_repository(repository)
        , m_options(options)
        , m_stop(stop)
        , m_blobs([&repository](
                      const std::string& id, std::uint64_t limit) { return repository.readBlob(id, limit); })
    {
    }

    Result<Check> run();

private:
    Result<void> resolve();
    Result<void> look(const RevisionFiles& baseline, const RevisionFiles& candidate);
    Result<RevisionFiles> filesOf(const Revision& revision);
    Result<void> readPolicyOf(const RevisionFiles& candidate);
    void takePolicy(CheckedPolicy&& policy);
    Result<void> findDirt(const RevisionFiles& candidate);
    Result<void> compare(const RevisionFiles& baseline, const RevisionFiles& candidate);
    void lookAtSettings(const CheckedContracts& candidate);
    void findImpact(const CheckedSides& sides);
    Result<void> findFileOwners(const CheckedContracts& before, const CheckedContracts& after,
        const RevisionFiles& baseline, const RevisionFiles& candidate);
    void findPlans(const RevisionFiles& candidate);

    const Repository& m_repository;
    const CheckOptions& m_options;
    const std::stop_token& m_stop;
    BlobStore m_blobs;
    Check m_check;
    std::optional<CheckedPolicy> m_policy;
};

Result<RevisionFiles> Checking::filesOf(const Revision& revision)
{
    return RevisionFiles::open(m_repository, revision, m_blobs, m_stop);
}

Result<void> Checking::resolve()
{
    return resolveRevisions(m_repository, m_options).map([&](CheckedRevisions&& resolved) {
        m_check.baseline = std::move(resolved.baseline);
        m_check.candidate = std::move(resolved.candidate);
        m_check.trusted = std::move(resolved.trusted);
        m_check.asOf = resolved.asOf;
        m_check.failsOn = m_options.failsOn;
    });
}

Result<void> Checking::readPolicyOf(const RevisionFiles& candidate)
{
    if (!m_check.trusted) {
        takePolicy(readPolicy(candidate, candidate, candidate));
        return {};
    }
    const Revision& trusted = m_check.trusted->revision;
    const auto parting = filesOf(partingOf(m_repository, trusted, candidate.revision()).value_or(trusted));
    if (!parting)
        return tl::unexpected(parting.error());
    return filesOf(trusted).map(
        [&](const RevisionFiles& files) { takePolicy(readPolicy(files, *parting, candidate)); });
}

void Checking::takePolicy(CheckedPolicy&& policy)
{
    m_check.policy = policy.settings;
    append(m_check.unread, policy.notUnderstood);
    m_policy.emplace(std::move(policy));
}

Result<void> Checking::findDirt(const RevisionFiles& candidate)
{
    if (!candidate.revision().isWorkingTree() || m_check.candidate.commit.empty())
        return {};
    return m_repository.revision(m_check.candidate.commit)
        .and_then([&](const Revision& commit) { return filesOf(commit); })
        .map([&](const RevisionFiles& commit) { m_check.candidate.isDirty = isChanged(candidate, commit); });
}

void Checking::lookAtSettings(const CheckedContracts& candidate)
{
    SettingsFacts facts {&m_repository, m_check.candidate.revision, candidate.folder.contracts, m_check.asOf};
    facts.contracts.insert(facts.contracts.end(), candidate.unlisted.begin(), candidate.unlisted.end());
    m_check.settingsRemarks = remarksOn(m_policy->document, m_check.policy, facts);
    m_policy->after.contracts.emplace();
    for (const FoundContract& each : facts.contracts)
        m_policy->after.contracts->push_back(each.entry);
    m_check.policyChanges = comparePolicy(m_policy->before, m_policy->after);
}

Result<void> Checking::compare(const RevisionFiles& baseline, const RevisionFiles& candidate)
{
    const auto sides = openSides(baseline, candidate, m_check.policy, m_stop);
    if (!sides)
        return tl::unexpected(sides.error());
    append(m_check.unread, unreadFiles(baseline, sides->baseline, candidate, sides->candidate));
    append(m_check.unread, unreadSubmodules(baseline, candidate, m_check.policy));
    lookAtSettings(sides->candidate);
    compareSides(m_check, *sides, {baseline, candidate}, m_options, m_stop);
    findImpact(*sides);
    return findFileOwners(sides->baseline, sides->candidate, baseline, candidate);
}

Result<void> Checking::findFileOwners(const CheckedContracts& before, const CheckedContracts& after,
    const RevisionFiles& baseline, const RevisionFiles& candidate)
{
    std::vector<FoundContract> contracts = before.folder.contracts;
    contracts.insert(contracts.end(), after.folder.contracts.begin(), after.folder.contracts.end());
    return filesOf(m_check.trusted ? m_check.trusted->revision : candidate.revision())
        .map([&](const RevisionFiles& trusted) {
            m_check.fileOwners = ownersOfChanged(contracts, trusted, baseline, candidate);
        });
}

void Checking::findImpact(const CheckedSides& sides)
{
    const Revision& today = m_check.trusted ? m_check.trusted->revision : m_check.candidate.revision;
    const CheckedConsumers checked = readConsumers(m_check.policy, m_repository, today);
    const PinnedVersions versions =
        comparePinned(m_check, sides, m_repository, checked.pins, m_options, m_blobs, m_stop);
    m_check.consumers = impactOfAll(m_check.contracts, checked, versions, m_stop);
}

void Checking::findPlans(const RevisionFiles& candidate)
{
    const auto plans = readMigrationPlans(
        candidate.files(), [&](const std::string& path) { return candidate.read(path, ReadLimits().bytes); });
    m_check.planned = plannedFindings(m_check.contracts, plans);
    std::ranges::move(remarksOnPlans(plans), std::back_inserter(m_check.settingsRemarks));
}

Result<void> Checking::look(const RevisionFiles& baseline, const RevisionFiles& candidate)
{
    if (const auto read = readPolicyOf(candidate); !read)
        return read;
    if (const auto found = findDirt(candidate); !found)
        return found;
    if (const auto compared = compare(baseline, candidate); !compared)
        return compared;
    findPlans(candidate);
    m_check.drafts = readDrafts(candidate);
    markStale(m_check.drafts, m_check.contracts);
    adviseVersion(m_check);
    m_check.openPoints = openPointsOf(m_check, baseline, candidate);
    return {};
}

Result<Check> Checking::run()
{
    if (const auto resolved = resolve(); !resolved)
        return tl::unexpected(resolved.error());
    const auto baseline = filesOf(m_check.baseline.revision);
    if (!baseline)
        return tl::unexpected(baseline.error());
    const auto candidate = filesOf(m_check.candidate.revision);
    if (!candidate)
        return tl::unexpected(candidate.error());
    if (const auto looked = look(*baseline, *candidate); !looked)
        return tl::unexpected(looked.error());
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, "the check was stopped");
    reachVerdict(m_check);
    return std::move(m_check);
}

} // namespace

std::string_view verdictName(CheckVerdict verdict)
{
    constexpr std::array<std::string_view, 3> Names {"yes", "no", "unknown"};
    return Names[static_cast<std::size_t>(verdict)];
}

std::size_t Check::count(Severity severity) const
{
    std::size_t sum = 0;
    for (const ComparedContract& contract : contracts)
        sum += contract.diff.judgement.count(severity);
    return sum;
}

Result<Check> check(const Repository& repository, const CheckOptions& options, const std::stop_token& stop)
{
    return Checking(repository, options, stop).run();
}

} // namespace core
