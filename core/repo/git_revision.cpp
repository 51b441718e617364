// SPDX-License-Identifier: Apache-2.0
#include "core/repo/git_revision.h"

#include "core/base/text.h"
#include "core/repo/git_history.h"
#include "core/repo/git_references.h"

#include <algorithm>

namespace core {

namespace {

std::vector<std::string> knownNames(git_repository* git)
{
    std::vector<std::string> names;
    if (const auto tags = gitTags(git))
        std::ranges::transform(*tags, std::back_inserter(names), &Tag::name);
    if (const auto branches = gitBranches(git))
        std::ranges::transform(*branches, std::back_inserter(names), &Branch::name);
    return names;
}

std::string hintFor(git_repository* git, std::string_view name)
{
    constexpr std::size_t Shown = 3;
    const auto near = nearestNames(name, knownNames(git), Shown);
    std::string list;
    for (const std::string& one : near)
        list += (list.empty() ? "" : ", ") + one;
    if (!near.empty())
        return "did you mean " + list + '?';
    if (!shallowBoundary(git).empty())
        return "the clone is shallow; `git fetch --unshallow --tags` gets the rest of its history";
    return "`git tag` and `git branch --all` list what there is";
}

bool namesReference(git_repository* git, const std::string& name)
{
    ReferenceHandle reference;
    return make(reference, git_reference_dwim, git, name.c_str()) == 0;
}

Error cannotResolve(git_repository* git, int code, const std::string& name)
{
    const std::string shown = "'" + name + "'";
    if (code == GIT_EAMBIGUOUS)
        return {
            ErrorCode::BadInput, shown + " is the beginning of more than one id", "write more of its digits"};
    if (name == "HEAD" || name == "@") {
        auto head = headCommit(git);
        return head ? gitError(shown + " cannot be read") : std::move(head.error());
    }
    if (namesReference(git, name))
        return {ErrorCode::Damaged, shown + " leads to a commit that is missing or damaged",
            "`git fsck` may say more"};
    if (code == GIT_ENOTFOUND)
        return {ErrorCode::NotFound, "no tag, branch or commit is called " + shown, hintFor(git, name)};
    return {ErrorCode::BadInput, shown + " is not written as git names one revision",
        "write a tag, a branch, a commit id, or HEAD~1"};
}

/// What the name was to git. "HEAD" follows a branch, but a person who says HEAD means the commit.
Revision describe(std::string commit, std::string_view name, const git_reference* reference)
{
    const std::string_view full = reference ? git_reference_name(reference) : "";
    const auto below = [&](std::string_view prefix) { return std::string(full.substr(prefix.size())); };
    if (name == "HEAD" || name == "@")
        return {RevisionKind::Commit, "HEAD", std::move(commit)};
    if (full.starts_with(TagPrefix))
        return {RevisionKind::Tag, below(TagPrefix), std::move(commit)};
    if (full.starts_with(BranchPrefix))
        return {RevisionKind::Branch, below(BranchPrefix), std::move(commit)};
    if (full.starts_with(RemotePrefix))
        return {RevisionKind::RemoteBranch, below(RemotePrefix), std::move(commit)};
    return {RevisionKind::Commit, std::string(name), std::move(commit)};
}

} // namespace

Result<Revision> gitRevision(git_repository* git, std::string_view name)
{
    const std::string text(name);
    if (text.find('\0') != text.npos)
        return fail(ErrorCode::BadInput, "the name of a revision cannot contain a zero byte");
    git_object* rawObject = nullptr;
    git_reference* rawReference = nullptr;
    const int code = git_revparse_ext(&rawObject, &rawReference, git, text.c_str());
    const ObjectHandle object(rawObject);
    const ReferenceHandle reference(rawReference);
    if (code != 0)
        return tl::unexpected(cannotResolve(git, code, text));
    ObjectHandle commit;
    if (make(commit, git_object_peel, object.get(), GIT_OBJECT_COMMIT) != 0) {
        const std::string type = git_object_type2string(git_object_type(object.get()));
        return fail(ErrorCode::BadInput, "'" + text + "' is a " + type + " and leads to no commit",
            "write a tag, a branch, a commit id, or HEAD~1");
    }
    return describe(hexId(*git_object_id(commit.get())), name, reference.get());
}

Result<std::string> headCommit(git_repository* git)
{
    git_oid id {};
    const int code = git_reference_name_to_id(&id, git, "HEAD");
    if (code == 0)
        return hexId(id);
    if (code != GIT_ENOTFOUND)
        return tl::unexpected(gitError("HEAD cannot be read"));
    const auto branches = gitBranches(git);
    if (!branches || branches->empty())
        return fail(ErrorCode::NotFound, "the repository has no commits yet", "commit something first");
    return fail(ErrorCode::NotFound,
        "HEAD stands on the branch '" + gitCurrentBranch(git) + "', which has no commits",
        "name a branch that has some, like '" + branches->front().name + "'");
}

} // namespace core
