// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_again.h"

#include "core/review/check_comparison.h"

#include <algorithm>
#include <array>
#include <functional>

namespace core {

namespace {

/// Its own name, or its counterpart's where only that was read.
std::string entryOf(const std::optional<DiffSide>& own, const std::optional<DiffSide>& other)
{
    return own ? own->name : other ? other->name : std::string();
}

/// What was read before is not read again: it is half of the time.
Result<ReadContractSide> baselineSide(const ComparedContract& contract, const ContractSource& source,
    const ComparisonOptions& options, const std::stop_token& stop)
{
    const std::string entry = entryOf(contract.diff.baseline, contract.diff.candidate);
    const ContractPlace place {&source, entry, entry, {}, contract.others.baseline};
    if (!contract.comparison)
        return readContractSide(place, options, stop);
    if (!contract.baseline())
        return ReadContractSide {place};
    return ReadContractSide {place, contract.comparison->baseline};
}

} // namespace

bool isOfCandidate(const ComparedContract& contract, const std::string& path)
{
    const std::vector<std::string>& others = contract.others.candidate;
    if (entryOf(contract.diff.candidate, contract.diff.baseline) == path
        || std::ranges::find(others, path) != others.end())
        return true;
    const Contract* candidate = contract.candidate();
    if (!candidate)
        return false;
    const auto files = candidate->documents->files();
    return std::ranges::find(files, path, &ContractFile::path) != files.end();
}

Result<ComparedContract> judgeAgain(const Repository& repository, const Check& check,
    const ComparedContract& contract, const ContractSource& candidate, const CheckOptions& options,
    const std::stop_token& stop, const ToldOfContract& told)
{
    ComparisonOptions comparing = comparisonOptions(check, options);
    comparing.judging.contract = contract.diff.contract;
    const ContractSource before {
        [&](const std::string& path) { return repository.read(check.baseline.revision, path); }};
    const std::string entry = entryOf(contract.diff.candidate, contract.diff.baseline);
    const auto known = contract.comparison ? contract.comparison->candidate : nullptr;
    Result<ReadContractSide> baseline = ReadContractSide {};
    Result<ReadContractSide> after = ReadContractSide {};
    comparing.runAll(std::array<std::function<void()>, 2> {
        [&] { baseline = baselineSide(contract, before, comparing, stop); },
        [&] {
            after = readContractSide(
                {&candidate, entry, entry, {}, contract.others.candidate, known}, comparing, stop);
        },
    });
    if (!baseline)
        return tl::unexpected(baseline.error());
    if (!after)
        return tl::unexpected(after.error());
    if (told && after->contract)
        told(after->contract);
    return compareContractSides(*baseline, *after, comparing, stop).map([&](ComparedContract&& again) {
        again.others = contract.others;
        return std::move(again);
    });
}

} // namespace core
