// SPDX-License-Identifier: Apache-2.0
#include "core/repo/branch_writer.h"

#include "core/repo/git_references.h"

namespace core {

namespace {

/// What git calls it, and the verb of git that ends it; nothing when nothing is under way.
struct UnderWay {
    const char* what = nullptr;
    const char* verb = nullptr;
};

UnderWay underWay(git_repository* git)
{
    switch (git_repository_state(git)) {
    case GIT_REPOSITORY_STATE_NONE:
        return {};
    case GIT_REPOSITORY_STATE_MERGE:
        return {"a merge", "merge"};
    case GIT_REPOSITORY_STATE_REVERT:
    case GIT_REPOSITORY_STATE_REVERT_SEQUENCE:
        return {"a revert", "revert"};
    case GIT_REPOSITORY_STATE_CHERRYPICK:
    case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
        return {"a cherry-pick", "cherry-pick"};
    case GIT_REPOSITORY_STATE_BISECT:
        return {"a bisection", "bisect"};
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX:
        return {"applying patches of mails", "am"};
    default:
        return {"a rebase", "rebase"};
    }
}

Error stillUnderWay(const UnderWay& state)
{
    const std::string verb = std::string("git ") + state.verb;
    const bool isBisection = verb == "git bisect";
    return {ErrorCode::NotWritable, std::string("nothing was committed: ") + state.what + " is under way",
        isBisection ? "`git bisect reset` ends it"
                    : '`' + verb + " --continue` finishes it, `" + verb + " --abort` gives it up"};
}

Result<FoundBranch> checkedOut(git_repository* git)
{
    const std::string name = gitCurrentBranch(git);
    if (name.empty())
        return fail(ErrorCode::NotWritable,
            "nothing was committed: a commit is checked out by itself, no branch would hold what comes "
            "behind "
            "it",
            "`git switch -c NAME` makes a branch here");
    if (const UnderWay state = underWay(git); state.what)
        return tl::unexpected(stillUnderWay(state));
    FoundBranch branch {.fullName = std::string(BranchPrefix) + name, .isCheckedOut = true};
    if (const auto found = gitBranchAt(git, branch.fullName))
        branch.tip = found->commit;
    return branch;
}

bool isOfAnotherWorkingTree(git_repository* git, const std::string& fullName)
{
    ReferenceHandle reference;
    return make(reference, git_reference_lookup, git, fullName.c_str()) == 0
        && git_branch_is_checked_out(reference.get()) == 1;
}

Error notMoved(const FoundBranch& branch, int code)
{
    const std::string shown = "the branch '" + branchShown(branch) + "'";
    if (code == GIT_EMODIFIED || code == GIT_EEXISTS || (code == GIT_ENOTFOUND && !branch.tip.empty()))
        return {ErrorCode::AlreadyExists,
            "nothing was committed: another process wrote " + shown + " at the same time",
            "do the same again: it will stand on what is there now"};
    if (isLocked(code))
        return {ErrorCode::NotWritable, "nothing was committed: another process is writing " + shown,
            "do the same again when it is done; if none is at work, a crash left the lock file that git "
            "names"};
    Error error = gitError("nothing was committed: " + shown + " cannot be written");
    error.code = ErrorCode::NotWritable;
    error.hint = "look whether you may write to the repository, and whether its disk is full";
    return error;
}

} // namespace

Result<FoundBranch> findBranchToWrite(git_repository* git, const std::string& name)
{
    if (name.empty() || name == gitCurrentBranch(git))
        return checkedOut(git);
    FoundBranch branch {.fullName = std::string(BranchPrefix) + name};
    int isValid = 0;
    if (git_reference_name_is_valid(&isValid, branch.fullName.c_str()) != 0 || !isValid
        || name.front() == '-')
        return fail(ErrorCode::BadInput, "'" + name + "' cannot be the name of a branch");
    if (isOfAnotherWorkingTree(git, branch.fullName))
        return fail(ErrorCode::NotWritable,
            "nothing was committed: the branch '" + name + "' is checked out in another working tree",
            "do the same there, or let it go with `git switch --detach`");
    if (const auto found = gitBranchAt(git, branch.fullName))
        branch.tip = found->commit;
    return branch;
}

Result<void> moveBranch(
    git_repository* git, const FoundBranch& branch, const std::string& commit, const std::string& why)
{
    git_oid id {};
    git_oid before {};
    if (!parseId(commit, id) || (!branch.tip.empty() && !parseId(branch.tip, before)))
        return fail(ErrorCode::BadInput, "'" + commit + "' is not the id of a commit");
    ReferenceHandle moved;
    const char* name = branch.fullName.c_str();
    constexpr int Anew = 0;
    constexpr int IfUnchanged = 1;
    const int code = branch.tip.empty()
        ? make(moved, git_reference_create, git, name, &id, Anew, why.c_str())
        : make(moved, git_reference_create_matching, git, name, &id, IfUnchanged, &before, why.c_str());
    return code == 0 ? Result<void>() : tl::unexpected(notMoved(branch, code));
}

std::string branchShown(const FoundBranch& branch)
{
    return branch.fullName.substr(BranchPrefix.size());
}

} // namespace core
