// SPDX-License-Identifier: Apache-2.0
#include "app/cli/folder_comparison.h"

#include "app/cli/contract_pairs.h"
#include "app/cli/wording.h"
#include "core/base/digest.h"
#include "core/contract/contract_ids.h"

#include <map>

namespace cli {

namespace {

/// The contracts of a folder, called as if the folder were all there is.
core::Result<core::Discovery> contractsWithin(const DiffSide& side)
{
    return side.contracts().and_then([&](core::Discovery&& found) -> core::Result<core::Discovery> {
        if (found.contracts.empty() && found.skipped.empty())
            return core::fail(core::ErrorCode::NotFound, "no contract was found in " + inQuotes(side.name()),
                "'countersign help contracts' says what is recognised; files that git ignores are left out");
        return std::move(found);
    });
}

/// Ids that are the same for the same path within either folder.
void assignIdsWithin(const DiffSide& side, std::vector<core::FoundContract>& contracts)
{
    std::vector<core::FoundContract> seenFromFolder = contracts;
    for (core::FoundContract& each : seenFromFolder)
        each.entry = side.within(each.entry);
    core::assignContractIds(seenFromFolder);
    for (std::size_t place = 0; place < contracts.size(); ++place)
        contracts[place].id = seenFromFolder[place].id;
}

ContractPlace placeOfContract(const DiffSide& side, const core::FoundContract* contract)
{
    return contract ? ContractPlace {&side, contract->entry, side.shown(contract->entry)} : ContractPlace {};
}

/// The digests of a contract's files by their paths from the root; none when some cannot be read.
std::map<std::string, std::string> digestsOf(const DiffSide& side, const core::FoundContract& contract)
{
    std::map<std::string, std::string> digests;
    std::vector<std::string> files = contract.fragments;
    files.push_back(contract.entry);
    for (const std::string& file : files) {
        const auto bytes = side.reader()(file);
        if (!bytes)
            return {};
        digests.emplace(file, core::sha256Hex(*bytes));
    }
    return digests;
}

/// As DocumentSet has it; empty when a file cannot be read.
std::string digestOf(const DiffSide& side, const core::FoundContract& contract)
{
    const auto digests = digestsOf(side, contract);
    if (digests.size() < 2)
        return digests.empty() ? std::string() : digests.begin()->second;
    std::string lines;
    for (const auto& [path, digest] : digests)
        lines.append(path).append(1, '\0').append(digest).append("\n");
    return core::sha256Hex(lines);
}

/// An entry for a contract that was not compared.
ComparedContract entryFor(const DiffSide& baselineSide, const DiffSide& candidateSide,
    const ContractPair& pair, const ComparisonWish& wish)
{
    const core::FoundContract& newest = pair.candidate ? *pair.candidate : *pair.baseline;
    core::Diff diff {pair.id, newest.language, {}, {}, wish.judging.profile, wish.judging.asOf};
    const auto describe = [](const DiffSide& side, const core::FoundContract& contract) {
        return core::DiffSide {
            side.shown(contract.entry), contract.title, contract.contractVersion, digestOf(side, contract)};
    };
    if (pair.baseline)
        diff.baseline = describe(baselineSide, *pair.baseline);
    if (pair.candidate)
        diff.candidate = describe(candidateSide, *pair.candidate);
    return {std::move(diff)};
}

bool isKnownWhole(const core::FoundContract* contract)
{
    return contract && contract->troubles.empty() && contract->missing.empty() && contract->remote.empty();
}

/// Whether a language that is not compared yet has the same files on both sides: then nothing changed.
bool isUntouched(const DiffSide& baselineSide, const DiffSide& candidateSide, const ContractPair& pair)
{
    if (!isKnownWhole(pair.baseline) || !isKnownWhole(pair.candidate)
        || pair.candidate->language == core::Language::OpenApi)
        return false;
    const auto within = [](const DiffSide& side, const core::FoundContract& contract) {
        std::map<std::string, std::string> digests;
        for (const auto& [path, digest] : digestsOf(side, contract))
            digests.emplace(side.within(path), digest);
        return digests;
    };
    const auto before = within(baselineSide, *pair.baseline);
    return !before.empty() && before == within(candidateSide, *pair.candidate);
}

ComparedContract comparePair(const DiffSide& baselineSide, const DiffSide& candidateSide,
    const ContractPair& pair, ComparisonWish wish)
{
    wish.judging.contract = pair.id;
    auto compared = compareContract(
        placeOfContract(baselineSide, pair.baseline), placeOfContract(candidateSide, pair.candidate), wish);
    if (compared)
        return std::move(*compared);
    ComparedContract entry = entryFor(baselineSide, candidateSide, pair, wish);
    entry.diff.isIdentical = isUntouched(baselineSide, candidateSide, pair);
    if (entry.diff.isIdentical)
        return entry;
    const core::FoundContract& newest = pair.candidate ? *pair.candidate : *pair.baseline;
    entry.diff.judgement.coverage.notUnderstood.push_back(
        {(pair.candidate ? candidateSide : baselineSide).shown(newest.entry), {}, {},
            compared.error().message});
    return entry;
}

void addUnread(const DiffSide& side, const core::Discovery& found, std::vector<core::Gap>& unread)
{
    for (const core::SkippedFile& file : found.skipped)
        unread.push_back({side.shown(file.path), {}, {}, file.why});
}

} // namespace

core::Result<void> compareFolders(
    const DiffSide& baseline, const DiffSide& candidate, const ComparisonWish& wish, DiffReport& report)
{
    auto before = contractsWithin(baseline);
    if (!before)
        return tl::unexpected(before.error());
    auto after = contractsWithin(candidate);
    if (!after)
        return tl::unexpected(after.error());
    assignIdsWithin(baseline, before->contracts);
    assignIdsWithin(candidate, after->contracts);
    for (const ContractPair& pair : pairContracts(before->contracts, after->contracts))
        report.contracts.push_back(comparePair(baseline, candidate, pair, wish));
    addUnread(baseline, *before, report.unread);
    addUnread(candidate, *after, report.unread);
    return {};
}

} // namespace cli
