// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_meaning.h"

#include "core/compat/finding_maker.h"
#include "core/compat/settings_judging.h"
#include "core/contract/error_envelope.h"
#include "core/contract/operations.h"

namespace core {

namespace {

constexpr std::uint64_t LargestFeatureFile = 4U << 20U;
constexpr std::string_view FeatureSuffix = ".feature";

Criteria criteriaOf(const Contract* contract, std::span<const FeatureFile> features)
{
    return contract ? readCriteria(*contract, features) : Criteria();
}

std::vector<InteractionState> statesOf(const ComparedContract& compared)
{
    std::vector<InteractionState> states;
    for (const Contract* side : {compared.baseline(), compared.candidate()}) {
        if (!side)
            continue;
        std::vector<InteractionState> some = readInteractions(*side);
        states.insert(states.end(), some.begin(), some.end());
    }
    return states;
}

EnvelopeDivergence divergenceOf(
    const ComparedContract& compared, const Contract& candidate, const DivergentBody& divergent)
{
    EnvelopeDivergence divergence {compared.diff.contract,
        operationLabel(*divergent.body.operation) + " > response "
            + std::string(divergent.body.response->name),
        divergent.difference, {}, {}};
    if (divergent.body.schema->node) {
        const TextPlace place = placeOfNode(candidate, divergent.body.schema->node);
        divergence.file = place.file;
        divergence.at = place.begin;
    }
    return divergence;
}

CheckedEnvelope envelopeOf(const ComparedContract& compared, const Settings& policy)
{
    CheckedEnvelope checked;
    const Contract* candidate = compared.candidate();
    const auto envelope =
        candidate ? findErrorEnvelope(*candidate, policy.envelope) : std::optional<ErrorEnvelope>();
    if (!envelope)
        return checked;
    if (!envelope->isDeclared)
        checked.proposed = envelope->file + "#" + envelope->pointer;
    for (const DivergentBody& divergent : envelope->divergent)
        checked.divergent.push_back(divergenceOf(compared, *candidate, divergent));
    return checked;
}

std::vector<LintFinding> lintOf(const ComparedContract& compared, const Contract* side,
    const Settings& policy, const std::vector<FeatureFile>& features, const std::stop_token& stop)
{
    if (!side)
        return {};
    const LintOptions options {.contract = compared.diff.contract,
        .envelope = policy.envelope,
        .asOf = compared.diff.asOf,
        .features = features};
    return lint(*side, options, stop);
}

void findNewLint(const ComparedContract& compared, const Settings& policy, const SidesFeatures& features,
    const std::stop_token& stop, ContractMeaning& meaning)
{
    std::vector<LintFinding> found =
        lintAgainst(lintOf(compared, compared.baseline(), policy, features.baseline, stop),
            lintOf(compared, compared.candidate(), policy, features.candidate, stop));
    std::erase_if(found, [](const LintFinding& each) { return each.since != Since::New; });
    meaning.suppressedLint = takeSuppressed(found, suppressionsOf(policy), compared.diff.asOf);
    for (LintFinding& each : found)
        meaning.lint.push_back({compared.diff.contract, std::move(each)});
}

std::set<std::string> tiedFeatures(const Criteria& criteria)
{
    std::set<std::string> files;
    for (const Scenario& scenario : criteria.scenarios)
        if (!scenario.operation.empty() && scenario.file.ends_with(FeatureSuffix))
            files.insert(scenario.file);
    return files;
}

void take(Check& check, ContractMeaning& meaning)
{
    std::ranges::move(meaning.criteria, std::back_inserter(check.criteria));
    std::ranges::move(meaning.interaction, std::back_inserter(check.interaction));
    std::ranges::move(meaning.lint, std::back_inserter(check.lint));
    std::ranges::move(meaning.suppressedLint, std::back_inserter(check.suppressedLint));
    std::ranges::move(meaning.envelope.divergent, std::back_inserter(check.envelope.divergent));
    for (Gap& gap : meaning.notUnderstood)
        if (std::ranges::find(check.unread, gap) == check.unread.end()) // .feature files are read for each
            check.unread.push_back(std::move(gap));
    if (check.envelope.proposed.empty())
        check.envelope.proposed = meaning.envelope.proposed;
}

} // namespace

std::vector<FeatureFile> featureFiles(const RevisionFiles& files)
{
    return featureFilesAmong(
        files.files(), [&](const std::string& path) { return files.read(path, LargestFeatureFile); });
}

ContractMeaning meaningOf(const ComparedContract& compared, const Settings& policy,
    const SidesFeatures& features, const std::stop_token& stop)
{
    ContractMeaning meaning;
    const Diff& diff = compared.diff;
    meaning.changes.contract = diff.contract;
    meaning.changes.comparison = compared.comparison.get();
    meaning.changes.findings = diff.judgement.findings;
    meaning.changes.isUnjudged = !compared.comparison && !diff.isIdentical;
    if (!compared.comparison)
        return meaning;
    const Criteria before = criteriaOf(compared.baseline(), features.baseline);
    const Criteria after = criteriaOf(compared.candidate(), features.candidate);
    meaning.changes.criteria = compareCriteria(before, after);
    meaning.baselineFeatures = tiedFeatures(before);
    meaning.candidateFeatures = tiedFeatures(after);
    meaning.changes.states = statesOf(compared);
    meaning.changes.interaction = compareInteractions(compared.baseline(), compared.candidate());
    meaning.notUnderstood = after.notUnderstood;
    for (const InteractionChange& change : meaning.changes.interaction)
        meaning.interaction.push_back({diff.contract, change});
    meaning.envelope = envelopeOf(compared, policy);
    findNewLint(compared, policy, features, stop, meaning);
    if (const Contract* candidate = compared.candidate())
        for (CriterionNote& note : checkCriteria(*candidate, after, diff.judgement.findings))
            meaning.criteria.push_back({diff.contract, std::move(note)});
    return meaning;
}

std::vector<ContractMeaning> addMeanings(
    Check& check, const SidesFeatures& features, const CheckOptions& options, const std::stop_token& stop)
{
    std::vector<ContractMeaning> meanings(check.contracts.size());
    std::vector<std::function<void()>> tasks;
    for (std::size_t place = 0; place < meanings.size(); ++place)
        tasks.push_back([&, place] {
            meanings[place] = meaningOf(check.contracts[place], check.policy, features, stop);
        });
    options.runAll(tasks);
    check.envelope.declared = check.policy.envelope;
    std::vector<ContractChanges> changes;
    for (ContractMeaning& meaning : meanings) {
        take(check, meaning);
        changes.push_back(meaning.changes);
    }
    check.signoff = signoffDuty(changes, check.policy);
    return meanings;
}

} // namespace core
