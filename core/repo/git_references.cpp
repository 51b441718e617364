// SPDX-License-Identifier: Apache-2.0
#include "core/repo/git_references.h"

#include "core/base/semver.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

/// Nothing when the reference leads to no commit that is here.
CommitHandle commitOf(const git_reference* reference)
{
    ObjectHandle object;
    CommitHandle commit;
    if (make(object, git_reference_peel, reference, GIT_OBJECT_COMMIT) == 0)
        make(commit, git_commit_lookup, git_object_owner(object.get()), git_object_id(object.get()));
    return commit;
}

std::string commitIdOf(const git_reference* reference)
{
    const CommitHandle commit = commitOf(reference);
    return commit ? hexId(*git_commit_id(commit.get())) : std::string();
}

/// Calls visit(name without the prefix, reference) for each reference below the prefix.
template <class Visit>
Result<void> forEachReference(git_repository* git, std::string_view prefix, Visit visit)
{
    ReferenceIteratorHandle iterator;
    if (make(iterator, git_reference_iterator_glob_new, git, (std::string(prefix) + '*').c_str()) != 0)
        return tl::unexpected(gitError("the repository's references cannot be read"));
    ReferenceHandle reference;
    int code = 0;
    while ((code = make(reference, git_reference_next, iterator.get())) == 0)
        visit(std::string(git_reference_name(reference.get())).substr(prefix.size()), reference.get());
    if (code != GIT_ITEROVER)
        return tl::unexpected(gitError("the repository's references cannot be read"));
    return {};
}

bool isAnnotated(git_repository* git, const git_reference* reference)
{
    const git_oid* target = git_reference_target(reference);
    GitHandle<git_tag, git_tag_free> tag;
    return target && make(tag, git_tag_lookup, git, target) == 0;
}

/// Newest version first, the others by name behind them.
void sortTags(std::vector<Tag>& tags)
{
    std::vector<std::pair<std::optional<Version>, Tag>> byVersion;
    for (Tag& tag : tags) {
        auto version = parseVersionTag(tag.name);
        byVersion.emplace_back(std::move(version), std::move(tag));
    }
    std::ranges::sort(byVersion, [](const auto& one, const auto& other) {
        if (one.first && other.first && *one.first != *other.first)
            return *one.first > *other.first;
        if (one.first.has_value() != other.first.has_value())
            return one.first.has_value();
        return one.second.name < other.second.name;
    });
    std::ranges::transform(byVersion, tags.begin(), [](auto& pair) { return std::move(pair.second); });
}

/// The full name of the branch that is checked out, even before its first commit; empty when HEAD is
/// detached.
std::string headTarget(git_repository* git)
{
    ReferenceHandle head;
    if (make(head, git_reference_lookup, git, "HEAD") != 0)
        return {};
    const char* target = git_reference_symbolic_target(head.get());
    return target ? target : "";
}

Result<void> addBranches(
    git_repository* git, bool remote, const std::string& current, std::vector<Branch>& branches)
{
    const std::string_view prefix = remote ? RemotePrefix : BranchPrefix;
    return forEachReference(git, prefix, [&](const std::string& name, const git_reference* reference) {
        // origin/HEAD is another name of a branch that is listed by itself.
        const bool alias = git_reference_type(reference) == GIT_REFERENCE_SYMBOLIC;
        std::string commit = alias ? std::string() : commitIdOf(reference);
        if (!commit.empty())
            branches.push_back({name, std::move(commit), remote, std::string(prefix) + name == current});
    });
}

} // namespace

Result<std::vector<Tag>> gitTags(git_repository* git)
{
    std::vector<Tag> tags;
    const auto listed =
        forEachReference(git, TagPrefix, [&](const std::string& name, const git_reference* reference) {
            if (const CommitHandle commit = commitOf(reference))
                tags.push_back({name, hexId(*git_commit_id(commit.get())), isAnnotated(git, reference),
                    git_commit_time(commit.get())});
        });
    if (!listed)
        return tl::unexpected(listed.error());
    sortTags(tags);
    return tags;
}

Result<std::vector<Branch>> gitBranches(git_repository* git)
{
    std::vector<Branch> branches;
    const std::string current = headTarget(git);
    for (const bool remote : {false, true})
        if (auto added = addBranches(git, remote, current, branches); !added)
            return tl::unexpected(added.error());
    std::ranges::sort(branches, [](const Branch& one, const Branch& other) {
        return std::tuple(!one.current, one.remote, one.name)
            < std::tuple(!other.current, other.remote, other.name);
    });
    return branches;
}

std::optional<Branch> gitBranchAt(git_repository* git, const std::string& fullName)
{
    ReferenceHandle reference;
    if (make(reference, git_reference_lookup, git, fullName.c_str()) != 0)
        return std::nullopt;
    std::string commit = commitIdOf(reference.get());
    if (commit.empty())
        return std::nullopt;
    const bool remote = git_reference_is_remote(reference.get()) != 0;
    return Branch {
        git_reference_shorthand(reference.get()), std::move(commit), remote, fullName == headTarget(git)};
}

std::optional<Branch> gitRemoteHead(git_repository* git, const std::string& remote)
{
    ReferenceHandle head;
    if (make(head, git_reference_lookup, git, (std::string(RemotePrefix) + remote + "/HEAD").c_str()) != 0)
        return std::nullopt;
    const char* target = git_reference_symbolic_target(head.get());
    return target ? gitBranchAt(git, target) : std::nullopt;
}

std::optional<Branch> gitDefaultBranch(git_repository* git)
{
    if (auto branch = gitRemoteHead(git, "origin"))
        return branch;
    for (const char* name :
        {"refs/heads/main", "refs/heads/master", "refs/remotes/origin/main", "refs/remotes/origin/master"})
        if (auto branch = gitBranchAt(git, name))
            return branch;
    auto branches = gitBranches(git);
    if (!branches || branches->empty())
        return std::nullopt;
    const bool sure = branches->size() == 1 || branches->front().current;
    return sure ? std::optional(branches->front()) : std::nullopt;
}

std::string gitCurrentBranch(git_repository* git)
{
    const std::string target = headTarget(git);
    return target.starts_with(BranchPrefix) ? target.substr(BranchPrefix.size()) : std::string();
}

} // namespace core
