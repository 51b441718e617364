// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lint_reading.h"

#include "core/compat/settings_judging.h"
#include "core/contract/settings_file.h"
#include "ui/models/lint_problems.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::uint64_t LargestFeatureFile = 4U << 20U;

std::vector<core::FeatureFile> featuresOf(const Snapshot& snapshot, const core::Revision& revision)
{
    const core::Repository& repository = *snapshot.repository;
    const auto files = repository.files(revision);
    if (!files)
        return {};
    return core::featureFilesAmong(
        *files, [&](const std::string& path) { return repository.read(revision, path, LargestFeatureFile); });
}

/// As `check` and `lint` have it: the settings of the trusted ref.
LintPolicy readPolicy(const LintSources& sources)
{
    LintPolicy policy;
    policy.asOf = sources.today;
    policy.features = featuresOf(*sources.snapshot, sources.snapshot->revision);
    if (sources.study) {
        policy.settings = sources.study->check.policy;
        policy.asOf = sources.study->check.asOf;
        if (sources.study->repository)
            policy.featuresBefore = featuresOf(*sources.snapshot, sources.study->check.baseline.revision);
        return policy;
    }
    if (auto settings = core::readTrustedSettings(*sources.snapshot->repository))
        policy.settings = std::move(settings->settings);
    else
        policy.unread = settings.error();
    return policy;
}

const ContractLint* knownLint(const LintReading& before, const std::string& contract)
{
    const auto found = std::ranges::find_if(
        before.contracts, [&](const ContractLint& each) { return each.symbols->contract == contract; });
    return found == before.contracts.end() ? nullptr : &*found;
}

class LintLook {
public:
    /// `holds`: policy and baseline are those of before.
    LintLook(LintReading& reading, const LintReading& before, bool holds, const std::stop_token& stop)
        : m_reading(reading)
        , m_before(before)
        , m_holds(holds)
        , m_stop(stop)
    {
    }

    ContractLint look(const SharedSymbols& symbols) const
    {
        const ContractLint* known = knownLint(m_before, symbols->contract);
        if (known && known->symbols == symbols && m_holds)
            return *known;
        const LintPolicy& policy = m_reading.policy;
        ContractLint lint {symbols,
            {.contract = symbols->contract,
                .envelope = policy.settings.envelope,
                .asOf = policy.asOf,
                .features = policy.features},
            nullptr, 0, nullptr};
        lint.before = baselineOf(symbols, lint.options, known);
        std::vector<core::LintFinding> findings = core::lint(*symbols->read, lint.options, m_stop);
        if (lint.before)
            core::markSince(lint.before->findings, findings);
        lint.suppressed =
            core::takeSuppressed(findings, core::suppressionsOf(policy.settings), policy.asOf).size();
        lint.findings = std::make_shared<const std::vector<core::LintFinding>>(std::move(findings));
        return lint;
    }

private:
    std::shared_ptr<const LintBefore> baselineOf(
        const SharedSymbols& symbols, core::LintOptions options, const ContractLint* known) const
    {
        const std::shared_ptr<const Study>& study = m_reading.sources.study;
        if (!study)
            return nullptr;
        if (known && known->before && m_holds)
            return known->before;
        options.features = m_reading.policy.featuresBefore;
        const auto compared = std::ranges::find(study->check.contracts, symbols->contract,
            [](const core::ComparedContract& each) { return each.diff.contract; });
        const bool isCompared = compared != study->check.contracts.end() && compared->comparison;
        if (isCompared)
            return lintOf(compared->baseline(), options);
        return study->repository ? readBaseline(symbols, options) : nullptr;
    }

    /// A contract that the baseline does not have is new, with all that is found in it.
    std::shared_ptr<const LintBefore> lintOf(
        const core::Contract* contract, const core::LintOptions& options) const
    {
        LintBefore before;
        if (contract) {
            before.findings = core::lint(*contract, options, m_stop);
            for (const core::Gap& gap : contract->notUnderstood)
                before.gaps.insert(gapWords(gap));
        }
        return std::make_shared<const LintBefore>(std::move(before));
    }

    std::shared_ptr<const LintBefore> readBaseline(
        const SharedSymbols& symbols, const core::LintOptions& options) const
    {
        const Study& study = *m_reading.sources.study;
        core::ContractOptions reading;
        reading.load.read.seed = m_reading.sources.seed;
        if (symbols->read->language != core::Language::OpenApi)
            for (const core::ContractFile* file : symbols->read->documents->files())
                reading.others.push_back(file->path);
        const auto contract = core::readContract(
            symbols->read->documents->entry().path,
            [&](const std::string& path) {
                return study.repository->read(study.check.baseline.revision, path);
            },
            reading, m_stop);
        if (!contract)
            return contract.error().code == core::ErrorCode::NotFound ? lintOf(nullptr, options) : nullptr;
        return lintOf(contract->get(), options);
    }

    LintReading& m_reading;
    const LintReading& m_before;
    bool m_holds;
    const std::stop_token& m_stop;
};

bool isLookedAt(const ContractSymbols& symbols, const std::set<std::string>& files)
{
    return std::ranges::any_of(files, [&](const std::string& path) { return symbols.file(path) != nullptr; });
}

std::string trustedCommit(const core::Check& check)
{
    return check.trusted ? check.trusted->commit : std::string();
}

/// Whose files were looked at in one go, and by the same policy.
bool isOfSameLook(const core::Check& one, const core::Check& other)
{
    return one.baseline.commit == other.baseline.commit && one.asOf == other.asOf
        && trustedCommit(one) == trustedCommit(other);
}

/// While a text is typed the rest stays as it is.
bool holdsPolicy(const LintSources& before, const LintSources& now)
{
    if (before.snapshot != now.snapshot || !before.study || !now.study)
        return before.snapshot == now.snapshot && before.study == now.study;
    return isOfSameLook(before.study->check, now.study->check);
}

} // namespace

std::string gapWords(const core::Gap& gap)
{
    return gap.file + ' ' + gap.what + ' ' + gap.why;
}

std::shared_ptr<const LintReading> readLint(
    LintSources sources, const LintReading& before, const std::stop_token& stop)
{
    const auto reading = std::make_shared<LintReading>(LintReading {std::move(sources), {}, {}, {}});
    if (!reading->sources.snapshot)
        return reading;
    const bool holds = holdsPolicy(before.sources, reading->sources);
    reading->policy = holds ? before.policy : readPolicy(reading->sources);
    const LintLook look(*reading, before, holds, stop);
    for (const SharedSymbols& symbols : reading->sources.symbols)
        if (!stop.stop_requested() && isLookedAt(*symbols, reading->sources.files))
            reading->contracts.push_back(look.look(symbols));
    reading->problems = problemsOf(*reading);
    return reading;
}

} // namespace ui
