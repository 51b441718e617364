// SPDX-License-Identifier: Apache-2.0
#include "core/contract/listed_contracts.h"
#include "core/review/check_comparison.h"
#include "core/review/check_open_points.h"
#include "core/review/check_policy.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

using ListedSide = std::optional<ReadSide> ReadContract::*;

/// Fails where two contracts name different blobs for one file: no commit can have had both.
Result<std::vector<FileEntry>> entriesOf(const ListedContracts& listed, ListedSide side)
{
    std::map<std::string, std::string> blobs;
    for (const ReadContract& contract : listed.contracts) {
        if (!(contract.*side))
            continue;
        for (const ReadFile& file : (contract.*side)->files)
            if (blobs.emplace(file.path, file.blob).first->second != file.blob)
                return fail(ErrorCode::Damaged, "two different blobs are listed for '" + file.path + "'");
    }
    std::vector<FileEntry> entries;
    for (const auto& [path, blob] : blobs)
        entries.push_back({.path = path, .id = blob});
    return entries;
}

/// Which of its ids a contract has depends on others that are not listed.
void nameAsListed(
    CheckedContracts& found, const ListedContracts& listed, ListedSide side, const Settings& policy)
{
    for (const ReadContract& contract : listed.contracts) {
        if (!(contract.*side))
            continue;
        const auto ids = possibleIds(policy, (contract.*side)->entry);
        const auto it =
            std::ranges::find(found.folder.contracts, (contract.*side)->entry, &FoundContract::entry);
        if (it != found.folder.contracts.end() && std::ranges::find(ids, contract.contract) != ids.end())
            it->id = contract.contract;
    }
}

Result<void> readPolicyOf(Check& check, const Repository& repository, const Revision& revision,
    BlobStore& blobs, const std::stop_token& stop)
{
    return RevisionFiles::open(repository, revision, blobs, stop).map([&](const RevisionFiles& files) {
        CheckedPolicy policy = readPolicy(files, files, files);
        check.policy = std::move(policy.settings);
        check.unread = std::move(policy.notUnderstood);
    });
}

Result<void> compareListed(Check& check, const ListedContracts& listed, BlobStore& blobs,
    const CheckOptions& options, const std::stop_token& stop)
{
    auto before = entriesOf(listed, &ReadContract::baseline);
    if (!before)
        return tl::unexpected(before.error());
    auto after = entriesOf(listed, &ReadContract::candidate);
    if (!after)
        return tl::unexpected(after.error());
    const RevisionFiles baseline = RevisionFiles::ofBlobs(std::move(*before), blobs);
    const RevisionFiles candidate = RevisionFiles::ofBlobs(std::move(*after), blobs);
    return openSides(baseline, candidate, check.policy, stop).map([&](CheckedSides&& sides) {
        nameAsListed(sides.baseline, listed, &ReadContract::baseline, check.policy);
        nameAsListed(sides.candidate, listed, &ReadContract::candidate, check.policy);
        compareSides(check, sides, {baseline, candidate}, options, stop);
        adviseVersion(check);
        check.openPoints = openPointsOf(check, baseline, candidate);
    });
}

} // namespace

Result<Check> checkListed(const Repository& repository, const ListedContracts& listed,
    const CheckOptions& options, const std::stop_token& stop)
{
    BlobStore blobs(
        [&repository](const std::string& id, std::uint64_t limit) { return repository.readBlob(id, limit); });
    Check check;
    check.asOf = options.asOf.value_or(options.today);
    check.failsOn = options.failsOn;
    if (const auto read = readPolicyOf(check, repository, listed.policy, blobs, stop); !read)
        return tl::unexpected(read.error());
    if (const auto compared = compareListed(check, listed, blobs, options, stop); !compared)
        return tl::unexpected(compared.error());
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "the check was stopped");
    reachVerdict(check);
    return check;
}

} // namespace core
