// SPDX-License-Identifier: Apache-2.0
#include "core/repo/trusted_ref.h"

#include "core/repo/git_references.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view MainLines[] = {"main", "master"};

TrustedRef trusting(const Branch& branch, std::string why)
{
    const RevisionKind kind = branch.remote ? RevisionKind::RemoteBranch : RevisionKind::Branch;
    return {{kind, branch.name, branch.commit}, std::move(why)};
}

std::vector<std::string> remoteNames(git_repository* git)
{
    git_strarray listed {};
    std::vector<std::string> names;
    if (git_remote_list(&listed, git) == 0)
        names.assign(listed.strings, listed.strings + listed.count);
    git_strarray_dispose(&listed);
    return names;
}

/// The one that decides where there are several.
std::optional<std::string> decidingRemote(const std::vector<std::string>& remotes)
{
    if (std::ranges::find(remotes, "origin") != remotes.end())
        return "origin";
    return remotes.size() == 1 ? std::optional(remotes.front()) : std::nullopt;
}

bool wasFetched(const std::vector<Branch>& branches)
{
    return std::ranges::any_of(branches, &Branch::remote);
}

std::optional<TrustedRef> trustedOfRemote(git_repository* git, const std::string& remote)
{
    if (const auto head = gitRemoteHead(git, remote))
        return trusting(*head, head->name + " is the default branch of the remote, as last fetched");
    for (const std::string_view name : MainLines)
        if (const auto line = gitBranchAt(git, std::string(RemotePrefix) + remote + '/' + std::string(name)))
            return trusting(*line,
                line->name
                    + " is the remote's main line by its name, as last fetched; the remote's default "
                      "branch is not recorded");
    return std::nullopt;
}

Result<std::optional<TrustedRef>> trustedLocally(
    git_repository* git, const std::vector<Branch>& branches, const std::string& note)
{
    for (const std::string_view name : MainLines)
        if (const auto line = gitBranchAt(git, std::string(BranchPrefix) + std::string(name)))
            return trusting(*line, line->name + " is the default branch" + note);
    if (branches.size() == 1)
        return trusting(branches.front(), branches.front().name + " is the only branch" + note);
    const bool isEmpty = branches.empty() && git_repository_head_unborn(git) == 1;
    if (isEmpty)
        return std::nullopt;
    return fail(ErrorCode::NotFound, "it cannot be told which branch to trust: none is called main or master",
        "name it with --trusted-ref");
}

} // namespace

Result<std::optional<TrustedRef>> gitTrustedRef(git_repository* git)
{
    const auto branches = gitBranches(git);
    if (!branches)
        return tl::unexpected(branches.error());
    const std::vector<std::string> remotes = remoteNames(git);
    if (remotes.empty())
        return trustedLocally(git, *branches, ", and there is no remote");
    if (!wasFetched(*branches) && !branches->empty())
        return trustedLocally(git, *branches, ", and nothing was fetched from a remote yet");
    const auto remote = decidingRemote(remotes);
    if (!remote)
        return fail(ErrorCode::NotFound,
            "it cannot be told which of the remotes to trust: none is called origin",
            "name a branch with --trusted-ref");
    if (auto trusted = trustedOfRemote(git, *remote))
        return trusted;
    return fail(ErrorCode::NotFound, "the default branch of the remote '" + *remote + "' was not fetched",
        "`git fetch " + *remote + "` gets it, or name a commit with --trusted-ref");
}

} // namespace core
