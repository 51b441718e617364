// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_meaning.h"

namespace core {

namespace {

constexpr std::uint64_t LargestFeatureFile = 4U << 20U;

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

} // namespace

std::vector<FeatureFile> featureFiles(const RevisionFiles& files)
{
    std::vector<FeatureFile> features;
    for (const FileEntry& file : files.files())
        if (file.path.ends_with(".feature"))
            if (auto text = files.read(file.path, LargestFeatureFile))
                features.push_back({file.path, std::move(*text)});
    return features;
}

ContractMeaning meaningOf(const ComparedContract& compared, const SidesFeatures& features)
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
    meaning.changes.states = statesOf(compared);
    meaning.changes.interaction = compareInteractions(compared.baseline(), compared.candidate());
    meaning.notUnderstood = after.notUnderstood;
    for (const InteractionChange& change : meaning.changes.interaction)
        meaning.interaction.push_back({diff.contract, change});
    if (const Contract* candidate = compared.candidate())
        for (CriterionNote& note : checkCriteria(*candidate, after, diff.judgement.findings))
            meaning.criteria.push_back({diff.contract, std::move(note)});
    return meaning;
}

} // namespace core
