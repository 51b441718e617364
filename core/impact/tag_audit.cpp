// SPDX-License-Identifier: Apache-2.0
#include "core/impact/tag_audit.h"

#include "core/base/date.h"
#include "core/compat/bump.h"
#include "core/compat/contract_pairs.h"
#include "core/impact/tag_reader.h"
#include "core/impact/version_tags.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {
namespace {

/// Tags whose contracts are held at once; more would need memory and gain no time.
constexpr std::size_t BatchSize = 4;

void append(std::vector<Gap>& gaps, const std::vector<Gap>& more)
{
    gaps.insert(gaps.end(), more.begin(), more.end());
}

std::vector<Gap> gapsOf(const Coverage& coverage)
{
    std::vector<Gap> gaps = coverage.notJudged;
    append(gaps, coverage.notUnderstood);
    append(gaps, coverage.unresolved);
    append(gaps, coverage.diagnostics);
    return gaps;
}

void keepDeciding(const ComparedContract& compared, AuditedContract& audited)
{
    for (const Finding& finding : compared.diff.judgement.findings) {
        if (bumpOf(finding, compared.comparison->changes) != audited.computed())
            continue;
        if (++audited.decidingCount <= AuditedContract::MostFindings)
            audited.deciding.push_back(finding);
    }
}

AuditedContract audited(const std::string& id, const ComparedContract& compared)
{
    AuditedContract contract {id, compared.diff.language, adviseVersion(compared.diff)};
    contract.gaps = gapsOf(compared.diff.judgement.coverage);
    keepDeciding(compared, contract);
    return contract;
}

AuditedContract unread(const std::string& id, const TagContract& contract, const std::string& why)
{
    AuditedContract audited {id, contract.found.language};
    audited.own.isAtLeast = true;
    audited.gaps.push_back({contract.found.entry, {}, {}, why});
    return audited;
}

/// One pair of tags, contract by contract.
class PairAudit {
public:
    PairAudit(const TagContracts& base, const TagContracts& tag, const ComparisonOptions& options)
        : m_base(base)
        , m_tag(tag)
        , m_options(options)
    {
    }

    std::vector<AuditedContract> run(const std::stop_token& stop)
    {
        const std::vector<FoundContract> before = foundIn(m_base);
        const std::vector<FoundContract> after = foundIn(m_tag);
        std::vector<AuditedContract> contracts;
        for (const ContractPair& pair : pairContracts(before, after)) {
            const TagContract* baseline = pair.baseline
                ? &m_base.contracts[static_cast<std::size_t>(pair.baseline - before.data())]
                : nullptr;
            const TagContract* candidate = pair.candidate
                ? &m_tag.contracts[static_cast<std::size_t>(pair.candidate - after.data())]
                : nullptr;
            if (!baseline || !candidate || baseline->key != candidate->key)
                contracts.push_back(compare(pair.id, baseline, candidate, stop));
        }
        return contracts;
    }

private:
    static std::vector<FoundContract> foundIn(const TagContracts& tag)
    {
        std::vector<FoundContract> found;
        std::ranges::transform(tag.contracts, std::back_inserter(found), &TagContract::found);
        return found;
    }

    AuditedContract compare(const std::string& id, const TagContract* baseline, const TagContract* candidate,
        const std::stop_token& stop) const
    {
        for (const TagContract* side : {baseline, candidate})
            if (side && !*side->side)
                return unread(id, *side, side->side->error().message);
        ComparisonOptions options = m_options;
        options.judging.contract = id;
        const ReadContractSide nothing;
        const auto compared = compareContractSides(
            baseline ? **baseline->side : nothing, candidate ? **candidate->side : nothing, options, stop);
        return compared ? audited(id, *compared)
                        : unread(id, candidate ? *candidate : *baseline, compared.error().message);
    }

    const TagContracts& m_base;
    const TagContracts& m_tag;
    const ComparisonOptions& m_options;
};

Bump mostOf(const std::vector<AuditedContract>& contracts)
{
    Bump most = Bump::None;
    for (const AuditedContract& contract : contracts)
        most = std::max(most, contract.computed());
    return most;
}

bool isWhole(const AuditedTag& tag)
{
    return tag.unread.empty()
        && std::ranges::all_of(tag.contracts, [](const AuditedContract& each) { return each.gaps.empty(); });
}

/// The contract a plan speaks of, or the only one; null where it was not read or is not there.
const Contract* contractOf(const TagContracts& tag, const MigrationPlan& plan)
{
    for (const TagContract& each : tag.contracts) {
        const bool isMeant =
            plan.contract.empty() ? tag.contracts.size() == 1 : each.found.id == plan.contract;
        if (isMeant && *each.side)
            return (*each.side)->contract.get();
    }
    return nullptr;
}

std::vector<MigrationSighting> sightingsIn(
    const TagContracts& contracts, const Tag& tag, const std::vector<MigrationPlan>& plans)
{
    std::vector<MigrationSighting> sightings;
    for (const MigrationPlan& plan : plans) {
        const Contract* contract = contractOf(contracts, plan);
        sightings.push_back(contract ? lookForMigration(*contract, plan) : MigrationSighting {});
        sightings.back().tag = tag.name;
        sightings.back().date = dateOf(tag.time);
    }
    return sightings;
}

/// All tags of a repository, a few at a time.
class AuditRun {
public:
    AuditRun(const Repository& repository, const TagAuditOptions& options, VersionTags tags)
        : m_tags(std::move(tags))
        , m_plans(options.migrations)
        , m_options(comparisonOptions(options))
        , m_reader(repository, options.policy, m_options)
        , m_contracts(m_tags.versions.size())
    {
    }

    Result<TagAudit> run(const std::stop_token& stop)
    {
        TagAudit audit;
        audit.notVersions = std::move(m_tags.notVersions);
        audit.ambiguous = std::move(m_tags.ambiguous);
        audit.tags.resize(m_tags.versions.size());
        for (std::size_t begin = 0; begin < m_tags.versions.size(); begin += BatchSize) {
            const std::size_t end = std::min(begin + BatchSize, m_tags.versions.size());
            if (auto read = readBatch(begin, end, stop); !read)
                return tl::unexpected(read.error());
            compareBatch(begin, end, audit.tags, stop);
            forgetBefore(end);
        }
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "the audit of the tags was cancelled");
        audit.readings = m_reader.readings();
        return audit;
    }

private:
    static ComparisonOptions comparisonOptions(const TagAuditOptions& options)
    {
        ComparisonOptions made;
        made.judging.profile = options.profile;
        made.judging.envelope = options.policy.envelope;
        made.judging.findWitnesses = false;
        made.seed = options.seed;
        made.runAll = options.runAll;
        return made;
    }

    Result<void> readBatch(std::size_t begin, std::size_t end, const std::stop_token& stop)
    {
        std::vector<std::shared_ptr<TagContracts>> batch;
        for (std::size_t place = begin; place < end; ++place) {
            auto found = m_reader.find(m_tags.versions[place].tag, stop);
            if (!found)
                return tl::unexpected(found.error());
            m_contracts[place] = *found;
            batch.push_back(*found);
        }
        m_reader.read(batch, stop);
        return {};
    }

    void compareBatch(
        std::size_t begin, std::size_t end, std::vector<AuditedTag>& tags, const std::stop_token& stop)
    {
        std::vector<std::function<void()>> tasks;
        for (std::size_t place = begin; place < end; ++place)
            tasks.emplace_back([this, place, &tags, &stop] { tags[place] = auditTag(place, stop); });
        m_options.runAll(tasks);
    }

    AuditedTag auditTag(std::size_t place, const std::stop_token& stop) const
    {
        const VersionTag& version = m_tags.versions[place];
        AuditedTag audited {version.tag};
        audited.unread = m_contracts[place]->unread;
        audited.migrations = sightingsIn(*m_contracts[place], version.tag, m_plans);
        if (!version.base)
            return audited;
        ComparisonOptions options = m_options;
        options.judging.asOf = dateOf(version.tag.time);
        audited.base = m_tags.versions[*version.base].tag.name;
        audited.contracts = PairAudit(*m_contracts[*version.base], *m_contracts[place], options).run(stop);
        append(audited.unread, m_contracts[*version.base]->unread);
        audited.advice =
            adviseVersion(mostOf(audited.contracts), isWhole(audited), audited.base, version.tag.name);
        return audited;
    }

    /// Later tags look back at the newest release alone.
    void forgetBefore(std::size_t end)
    {
        const std::size_t kept = end < m_tags.versions.size() ? m_tags.versions[end].base.value_or(end) : end;
        for (std::size_t place = 0; place < end; ++place)
            if (place != kept)
                m_contracts[place].reset();
    }

    VersionTags m_tags;
    const std::vector<MigrationPlan>& m_plans;
    ComparisonOptions m_options;
    TagReader m_reader;
    std::vector<std::shared_ptr<TagContracts>> m_contracts; ///< of the tags at hand
};

AuditVerdict verdictOf(const VersionAdvice& advice)
{
    if (advice.claim == VersionClaim::TooSmall || advice.claim == VersionClaim::Backwards)
        return AuditVerdict::No;
    // A major step says enough whatever was not read.
    return advice.isAtLeast && advice.step != Bump::Major ? AuditVerdict::Unknown : AuditVerdict::Yes;
}

/// No wins over unknown: it stays no, whatever else is found.
AuditVerdict worse(AuditVerdict one, AuditVerdict other)
{
    if (one == AuditVerdict::No || other == AuditVerdict::No)
        return AuditVerdict::No;
    return one == AuditVerdict::Unknown ? one : other;
}

} // namespace

std::string_view auditVerdictName(AuditVerdict verdict)
{
    constexpr std::array<std::string_view, 3> Names {"yes", "no", "unknown"};
    return Names[static_cast<std::size_t>(verdict)];
}

AuditVerdict AuditedContract::verdict() const
{
    return verdictOf(own);
}

AuditVerdict AuditedTag::verdict() const
{
    AuditVerdict verdict = verdictOf(advice);
    for (const AuditedContract& contract : contracts)
        if (contract.verdict() == AuditVerdict::No)
            verdict = AuditVerdict::No;
    return verdict;
}

AuditVerdict TagAudit::verdict() const
{
    // Where nothing was held against anything, nothing is known.
    const bool isKnown = ambiguous.empty() && !tags.empty();
    AuditVerdict verdict = isKnown ? AuditVerdict::Yes : AuditVerdict::Unknown;
    for (const AuditedTag& tag : tags)
        verdict = worse(verdict, tag.verdict());
    return verdict;
}

std::vector<MigrationSighting> TagAudit::sightings(std::size_t plan) const
{
    std::vector<MigrationSighting> sightings;
    for (const AuditedTag& tag : tags) {
        const auto version = parseVersionTag(tag.tag.name);
        if (version && !version->isPrerelease())
            sightings.push_back(tag.migrations[plan]);
    }
    return sightings;
}

Result<TagAudit> auditTags(
    const Repository& repository, const TagAuditOptions& options, const std::stop_token& stop)
{
    return repository.tags().and_then([&](const std::vector<Tag>& tags) {
        return AuditRun(repository, options, sortVersionTags(tags)).run(stop);
    });
}

} // namespace core
