// SPDX-License-Identifier: Apache-2.0
#include "core/compat/folder_comparison.h"

#include "core/base/digest.h"
#include "core/compat/contract_pairs.h"
#include "core/contract/files_digest.h"

#include <map>

namespace core {

namespace {

using DigestsByPath = std::map<std::string, std::string>;

/// The digests of a contract's files by their paths from the root; none when some cannot be read.
DigestsByPath digestsOf(const ContractFolder& folder, const FoundContract& contract)
{
    DigestsByPath digests;
    std::vector<std::string> files = contract.fragments;
    files.push_back(contract.entry);
    for (const std::string& file : files) {
        std::string digest = folder.digest(file);
        if (digest.empty())
            return {};
        digests.emplace(file, std::move(digest));
    }
    return digests;
}

bool isKnownWhole(const FoundContract* contract)
{
    return contract && contract->troubles.empty() && contract->missing.empty() && contract->remote.empty();
}

class FolderComparison {
public:
    FolderComparison(
        const ContractFolder& baseline, const ContractFolder& candidate, const ComparisonOptions& options)
        : m_baseline(baseline)
        , m_candidate(candidate)
        , m_options(options)
    {
    }

    ComparedContract compare(
        const ContractPair& pair, IdenticalContracts identical, const std::stop_token& stop) const;

private:
    ComparedContract unread(const ContractPair& pair) const;
    ComparedContract unread(const ContractPair& pair, std::string file, std::string why) const;
    std::string unrecognised(const ContractPair& pair) const;
    bool isSameText(const ContractPair& pair) const;

    const ContractFolder& m_baseline;
    const ContractFolder& m_candidate;
    const ComparisonOptions& m_options;
};

std::vector<std::string> othersOf(const FoundContract* contract)
{
    return contract ? unreferredFiles(*contract) : std::vector<std::string>();
}

ContractPlace placeIn(const ContractFolder& folder, const FoundContract* contract)
{
    if (!contract)
        return {};
    return {&folder.source, contract->entry, folder.source.nameOf(contract->entry), folder.pathFromRoot({}),
        othersOf(contract)};
}

/// As DocumentSet has it; empty when a file cannot be read.
std::string sha256Of(const ContractFolder& folder, const FoundContract& contract)
{
    std::map<std::string, std::string> files;
    for (const auto& [path, digest] : digestsOf(folder, contract)) {
        const auto bytes = folder.source.read(path);
        if (!bytes)
            return {};
        files.emplace(path, sha256Hex(*bytes));
    }
    return digestOfFiles(files);
}

std::optional<DiffSide> describe(const ContractFolder& folder, const FoundContract* contract)
{
    if (!contract)
        return std::nullopt;
    return DiffSide {folder.source.nameOf(contract->entry), contract->title, contract->contractVersion,
        lateDigest([digest = sha256Of(folder, *contract)] { return digest; })};
}

/// An entry for a contract that was not compared.
ComparedContract FolderComparison::unread(const ContractPair& pair) const
{
    const FoundContract& newest = pair.candidate ? *pair.candidate : *pair.baseline;
    return {{pair.id, newest.language, describe(m_baseline, pair.baseline),
        describe(m_candidate, pair.candidate), m_options.judging.profile, m_options.judging.asOf}};
}

ComparedContract FolderComparison::unread(const ContractPair& pair, std::string file, std::string why) const
{
    ComparedContract entry = unread(pair);
    entry.diff.judgement.coverage.notUnderstood.push_back({std::move(file), {}, {}, std::move(why)});
    return entry;
}

/// The candidate's path of a contract that is still there, and is none any more that is known: it is broken,
/// not removed.
std::string FolderComparison::unrecognised(const ContractPair& pair) const
{
    if (pair.candidate)
        return {};
    const std::string path = m_candidate.pathFromRoot(m_baseline.pathWithin(pair.baseline->entry));
    return m_candidate.digest(path).empty() ? std::string() : path;
}

bool FolderComparison::isSameText(const ContractPair& pair) const
{
    if (!isKnownWhole(pair.baseline) || !isKnownWhole(pair.candidate))
        return false;
    const auto within = [](const ContractFolder& folder, const FoundContract& contract) {
        DigestsByPath digests;
        for (const auto& [path, digest] : digestsOf(folder, contract))
            digests.emplace(folder.pathWithin(path), digest);
        return digests;
    };
    const DigestsByPath before = within(m_baseline, *pair.baseline);
    return !before.empty() && before == within(m_candidate, *pair.candidate);
}

ComparedContract FolderComparison::compare(
    const ContractPair& pair, IdenticalContracts identical, const std::stop_token& stop) const
{
    const FoundContract& newest = pair.candidate ? *pair.candidate : *pair.baseline;
    // Languages that are not compared yet: where the bytes are the same, nothing changed.
    const bool isPassedOver = identical == IdenticalContracts::ArePassedOver || !isCompared(newest.language);
    if (isPassedOver && isSameText(pair)) {
        ComparedContract entry = unread(pair);
        entry.diff.isIdentical = true;
        return entry;
    }
    if (const std::string path = unrecognised(pair); !path.empty())
        return unread(pair, m_candidate.source.nameOf(path),
            "it is there, and no longer a contract that can be recognised");
    ComparisonOptions options = m_options;
    options.judging.contract = pair.id;
    auto compared = compareContract(
        placeIn(m_baseline, pair.baseline), placeIn(m_candidate, pair.candidate), options, stop);
    if (compared)
        return std::move(*compared);
    const ContractSource& source = (pair.candidate ? m_candidate : m_baseline).source;
    return unread(pair, source.nameOf(newest.entry), compared.error().message);
}

} // namespace

std::vector<ComparedContract> compareFolders(const ContractFolder& baseline, const ContractFolder& candidate,
    const ComparisonOptions& options, IdenticalContracts identical, const std::stop_token& stop)
{
    const std::vector<ContractPair> pairs = pairContracts(baseline.contracts, candidate.contracts);
    const FolderComparison comparison(baseline, candidate, options);
    std::vector<ComparedContract> compared(pairs.size());
    std::vector<std::function<void()>> tasks;
    for (std::size_t place = 0; place < pairs.size(); ++place)
        tasks.push_back([&, place] {
            compared[place] = comparison.compare(pairs[place], identical, stop);
            compared[place].others = {othersOf(pairs[place].baseline), othersOf(pairs[place].candidate)};
        });
    options.runAll(tasks);
    return compared;
}

} // namespace core
