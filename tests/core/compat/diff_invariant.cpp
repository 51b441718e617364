// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/diff_invariant.h"

#include "core/compat/judge.h"
#include "core/compat/recipe.h"

#include <algorithm>
#include <chrono>

namespace test {

namespace {

using ContractPointer = std::shared_ptr<const core::Contract>;
using namespace std::chrono_literals;

constexpr auto Today = 2026y / 1 / 1;
/// All texts come out alike before long; what a larger diff adds is time.
constexpr std::size_t MostRecipes = 20;

core::Result<ContractPointer> readSide(const TextPair& pair, const char* entry)
{
    return core::readContract(entry, [&](const std::string& path) -> core::Result<std::string> {
        if (path == "a.yaml")
            return pair.baseline;
        if (path == "b.yaml")
            return pair.candidate;
        return tl::unexpected(core::Error {.message = path + " is not there"});
    });
}

/// One pair in eight is searched as long as `diff` would; the others only until the search was on every way.
core::JudgeOptions judgeOptions(const TextPair& pair)
{
    core::JudgeOptions options {.asOf = Today};
    if ((pair.baseline.size() + pair.candidate.size()) % 8 != 0) {
        options.witnessSearches = 4;
        options.witnessEffort = 2'000;
    }
    return options;
}

std::string wordsOf(const core::Change& change)
{
    return std::string(core::actionName(change.action)) + ' '
        + std::string(core::elementKindName(change.kind)) + ' ' + std::string(core::facetName(change.facet))
        + " at " + change.identity;
}

std::string brokenSelf(const ContractPointer& contract, const char* name)
{
    for (const auto pruning : {core::Pruning::ByHash, core::Pruning::None}) {
        const auto comparison = core::compare(contract, contract, {.pruning = pruning});
        if (!comparison)
            return std::string(name) + " is not compared with itself: " + comparison.error().message;
        if (!comparison->changes.empty())
            return std::string(name) + " differs from itself: " + wordsOf(comparison->changes.front());
    }
    return {};
}

std::string brokenFinding(const core::Finding& finding)
{
    if (finding.rule.empty() || finding.title.empty() || finding.message.empty())
        return "a finding without words: " + finding.rule + " at " + finding.path;
    if (finding.place.size() != 64 || finding.facts.size() != 64)
        return "a finding without place or facts: " + finding.rule;
    if (!finding.baseline && !finding.candidate)
        return "a finding that stands nowhere: " + finding.rule + " at " + finding.path;
    if (finding.witness && finding.witness->value.empty() == finding.witness->none.empty())
        return "half a witness: " + finding.rule + " at " + finding.path;
    return {};
}

/// A patch fits the text it was made for, and undone leaves no trace.
std::string brokenRecipe(
    const core::Comparison& comparison, const core::Finding& finding, const TextPair& pair)
{
    const auto step = core::recipePatch(comparison, finding, Today);
    if (!step)
        return step.error().message.empty() ? "a recipe is refused without words: " + finding.rule : "";
    const std::string& text = step->file == "a.yaml" ? pair.baseline : pair.candidate;
    const auto mended = step->patch.apply(text);
    const auto inverse = step->patch.inverted(text);
    if (!mended || !inverse)
        return "a recipe does not fit its text: " + finding.rule;
    return inverse->apply(*mended) == text ? "" : "a recipe is not undone: " + finding.rule;
}

std::string brokenJudgement(
    const core::Comparison& comparison, const core::Judgement& judgement, const TextPair& pair)
{
    std::size_t recipes = 0;
    for (const core::Finding& finding : judgement.findings) {
        if (std::string broken = brokenFinding(finding); !broken.empty())
            return broken;
        if (!finding.hasPatch || ++recipes > MostRecipes)
            continue;
        if (std::string broken = brokenRecipe(comparison, finding, pair); !broken.empty())
            return broken;
    }
    return {};
}

std::string brokenComparison(
    const ContractPointer& before, const ContractPointer& after, const TextPair& pair)
{
    const auto pruned = core::compare(before, after, {.pruning = core::Pruning::ByHash});
    const auto whole = core::compare(before, after, {.pruning = core::Pruning::None});
    if (!pruned || !whole)
        return "two descriptions of one language are not compared";
    if (pruned->coverage.hiddenReorders != whole->coverage.hiddenReorders)
        return "pruning by hash hides another number of reorders";
    const core::Judgement judgement = core::judge(*pruned, judgeOptions(pair));
    if (std::string broken = brokenJudgement(*pruned, judgement, pair); !broken.empty())
        return broken;
    const core::Judgement unpruned = core::judge(*whole, {.asOf = Today, .findWitnesses = false});
    const bool isSame = std::ranges::equal(
        judgement.findings, unpruned.findings, {}, &core::Finding::facts, &core::Finding::facts);
    return isSame ? "" : "pruning by hash changes the findings";
}

} // namespace

TextPair splitPair(std::string_view input)
{
    const auto border = input.find(PairBorder);
    if (border == std::string_view::npos)
        return {std::string(input), std::string(input)};
    return {std::string(input.substr(0, border)), std::string(input.substr(border + PairBorder.size()))};
}

std::string brokenDiff(const TextPair& pair)
{
    const auto before = readSide(pair, "a.yaml");
    const auto after = readSide(pair, "b.yaml");
    for (const auto* side : {&before, &after})
        if (!side->has_value() && side->error().message.empty())
            return "a text is refused without words";
    if (!before || !after || (*before)->language != (*after)->language)
        return {};
    if (std::string broken = brokenSelf(*before, "the baseline"); !broken.empty())
        return broken;
    if (std::string broken = brokenSelf(*after, "the candidate"); !broken.empty())
        return broken;
    return brokenComparison(*before, *after, pair);
}

} // namespace test
