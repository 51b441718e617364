// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/newer_contracts.h"

#include "core/contract/discovery.h"
#include "core/packet/trust/trusted_history.h"

#include <algorithm>

namespace core {

namespace {

bool hasFile(const Repository& repository, const Revision& revision, const ReadFile& file)
{
    const auto blob = repository.blobAt(revision, file.path, LargestContractFile);
    return blob && *blob == file.blob;
}

/// A contract that was removed has no file where its entry stood.
bool isStillGone(const Repository& repository, const Revision& revision, const ReadContract& contract)
{
    return !contract.baseline || !repository.blobAt(revision, contract.baseline->entry, LargestContractFile);
}

std::string differenceIn(
    const Repository& repository, const Revision& revision, std::span<const ReadContract> contracts)
{
    for (const ReadContract& contract : contracts) {
        if (!contract.candidate) {
            if (!isStillGone(repository, revision, contract))
                return contract.baseline->entry;
            continue;
        }
        for (const ReadFile& file : contract.candidate->files)
            if (!hasFile(repository, revision, file))
                return file.path;
    }
    return {};
}

} // namespace

Result<std::string> firstDifference(
    const Repository& repository, const Revision& revision, std::span<const ReadContract> contracts)
{
    if (revision.isWorkingTree())
        return differenceIn(repository, revision, contracts);
    return repository.commit(revision).map(
        [&](const Commit&) { return differenceIn(repository, revision, contracts); });
}

void holdAgainstRevision(const Repository& repository, const std::string& asked,
    std::span<const ReadContract> contracts, VerdictReasons& reasons)
{
    const auto different = repository.revision(asked).and_then(
        [&](const Revision& revision) { return firstDifference(repository, revision, contracts); });
    if (!different)
        reasons.add(PacketVerdict::Unknown,
            "It cannot be held against '" + asked + "': " + different.error().message + ".");
    else if (!different->empty())
        reasons.add(PacketVerdict::Newer,
            "'" + asked + "' has another " + *different
                + " than was signed: review what changed since, and draw up a new packet.");
}

void holdAgainstTrusted(const Repository& repository, const CheckedRevision& trusted,
    std::span<const ReadContract> contracts, VerdictReasons& reasons)
{
    const std::string now = differenceIn(repository, trusted.revision, contracts);
    if (now.empty() || contracts.empty())
        return;
    const auto commits = repository.commits(trusted.revision, LongestTrustedHistory);
    if (!commits)
        return;
    const auto held = std::ranges::find_if(*commits, [&](const Commit& commit) {
        return differenceIn(repository, {RevisionKind::Commit, commit.id, commit.id}, contracts).empty();
    });
    if (held != commits->end())
        reasons.add(PacketVerdict::Newer,
            trusted.revision.name + " had what was signed until after " + held->id.substr(0, 10)
                + ", and has another " + now + " by now: a newer packet is to speak for it.");
}

} // namespace core
