// SPDX-License-Identifier: Apache-2.0
#include "core/repo/git_files.h"

#include "core/repo/file_limits.h"
#include "core/repo/file_reader.h"
#include "core/repo/inner_path.h"

#include <algorithm>

namespace core {

namespace {

Result<TreeHandle> treeOf(git_repository* git, const std::string& commitId)
{
    git_oid id {};
    if (!parseId(commitId, id))
        return fail(ErrorCode::BadInput, "'" + commitId + "' is not the id of a commit");
    CommitHandle commit;
    TreeHandle tree;
    const int found = make(commit, git_commit_lookup, git, &id);
    if (found == GIT_ENOTFOUND)
        return fail(ErrorCode::NotFound, "the repository has no commit " + shortId(commitId));
    if (found != 0 || make(tree, git_commit_tree, commit.get()) != 0)
        return tl::unexpected(gitError("the files of commit " + shortId(commitId) + " cannot be read"));
    return tree;
}

PathStepKind stepKind(const git_tree_entry* entry)
{
    switch (git_tree_entry_filemode(entry)) {
    case GIT_FILEMODE_TREE:
        return PathStepKind::Folder;
    case GIT_FILEMODE_LINK:
        return PathStepKind::Link;
    case GIT_FILEMODE_COMMIT:
        return PathStepKind::Submodule;
    default:
        return PathStepKind::File;
    }
}

/// Walks the folders of a commit without recursion: trees can be nested deeper than any stack.
class TreeWalk {
public:
    TreeWalk(git_repository* git, const std::stop_token& stop)
        : m_git(git)
        , m_stop(stop)
    {
    }

    Result<std::vector<FileEntry>> walk(const git_oid& root);

private:
    struct Folder {
        std::string prefix; ///< "", or a path with '/' at its end
        git_oid id;
    };
    Result<void> list(const Folder& folder);
    Result<void> add(const Folder& folder, const git_tree_entry* entry);

    git_repository* m_git;
    const std::stop_token& m_stop;
    std::vector<Folder> m_pending;
    std::vector<FileEntry> m_files;
    std::size_t m_seen = 0;
};

Result<std::vector<FileEntry>> TreeWalk::walk(const git_oid& root)
{
    m_pending.push_back({{}, root});
    while (!m_pending.empty()) {
        const Folder folder = std::move(m_pending.back());
        m_pending.pop_back();
        if (auto listed = list(folder); !listed)
            return tl::unexpected(listed.error());
    }
    std::ranges::sort(m_files, {}, &FileEntry::path);
    return std::move(m_files);
}

Result<void> TreeWalk::list(const Folder& folder)
{
    if (m_stop.stop_requested())
        return tl::unexpected(listingCancelled());
    TreeHandle tree;
    if (make(tree, git_tree_lookup, m_git, &folder.id) != 0)
        return tl::unexpected(gitError("the folder '" + folder.prefix + "' of the commit cannot be read"));
    const std::size_t count = git_tree_entrycount(tree.get());
    m_seen += count;
    if (m_seen > MaximumFiles)
        return tl::unexpected(tooManyFiles("the commit"));
    for (std::size_t at = 0; at < count; ++at)
        if (auto added = add(folder, git_tree_entry_byindex(tree.get(), at)); !added)
            return added;
    return {};
}

Result<void> TreeWalk::add(const Folder& folder, const git_tree_entry* entry)
{
    const std::string name = git_tree_entry_name(entry);
    std::string path = folder.prefix + name;
    // git makes no such names, somebody who writes objects by hand can.
    const bool forged =
        name.empty() || name == "." || name == ".." || name == ".git" || name.find('/') != name.npos;
    if (forged || path.size() > MaximumPathLength)
        return fail(ErrorCode::Damaged,
            "the commit has a file or folder with an impossible name, '" + name + "', in '"
                + folder.prefix.substr(0, 100) + "'");
    const PathStepKind kind = stepKind(entry);
    if (kind == PathStepKind::Folder) {
        m_pending.push_back({std::move(path) + '/', *git_tree_entry_id(entry)});
        return {};
    }
    const FileKind fileKind = kind == PathStepKind::Link ? FileKind::Link
        : kind == PathStepKind::Submodule                ? FileKind::Submodule
                                                         : FileKind::Regular;
    m_files.push_back({.path = std::move(path), .kind = fileKind, .id = hexId(*git_tree_entry_id(entry))});
    return {};
}

Result<PathStep> lookIntoTree(git_repository* git, const git_tree* tree, const std::string& path)
{
    TreeEntryHandle entry;
    const int code = make(entry, git_tree_entry_bypath, tree, path.c_str());
    if (code == GIT_ENOTFOUND && git_error_last() && git_error_last()->klass != GIT_ERROR_ODB)
        return PathStep {};
    if (code != 0)
        return tl::unexpected(gitError("'" + path + "' cannot be looked up"));
    PathStep step {.kind = stepKind(entry.get())};
    if (step.kind == PathStepKind::Link) {
        auto target =
            readGitBlob(git, *git_tree_entry_id(entry.get()), "the link '" + path + "'", MaximumPathLength);
        if (!target)
            return tl::unexpected(target.error());
        step.target = std::move(*target);
    }
    return step;
}

struct FoundEntry {
    std::string path; ///< links followed
    git_oid id;
};

Result<FoundEntry> entryOfCommit(git_repository* git, const std::string& commit, std::string_view path)
{
    auto tree = treeOf(git, commit);
    if (!tree)
        return tl::unexpected(tree.error());
    auto file = findFile(path, [&](const std::string& at) { return lookIntoTree(git, tree->get(), at); });
    if (!file) {
        if (file.error().code == ErrorCode::NotFound)
            file.error().message += " in commit " + shortId(commit);
        return tl::unexpected(file.error());
    }
    TreeEntryHandle entry;
    if (make(entry, git_tree_entry_bypath, tree->get(), file->c_str()) != 0)
        return tl::unexpected(gitError("'" + *file + "' cannot be looked up"));
    return FoundEntry {std::move(*file), *git_tree_entry_id(entry.get())};
}

Error cannotReadBlob(int code, const git_oid& id, const std::string& shown)
{
    const std::string blob = " blob " + shortId(hexId(id));
    if (code != GIT_ENOTFOUND)
        return gitError(shown + " cannot be read, its" + blob + " is damaged");
    return {ErrorCode::Damaged, shown + " cannot be read: the repository lacks its" + blob,
        "`git fsck` may say more; in a partial clone, checking the revision out fetches it"};
}

} // namespace

Result<std::vector<FileEntry>> commitFiles(
    git_repository* git, const std::string& commit, const std::stop_token& stop)
{
    auto tree = treeOf(git, commit);
    if (!tree)
        return tl::unexpected(tree.error());
    return TreeWalk(git, stop).walk(*git_tree_id(tree->get()));
}

Result<std::string> readCommitFile(
    git_repository* git, const std::string& commit, std::string_view path, std::uint64_t limit)
{
    return entryOfCommit(git, commit, path).and_then([&](const FoundEntry& found) {
        return readGitBlob(git, found.id, "'" + found.path + "'", limit);
    });
}

Result<std::string> blobOfCommitFile(git_repository* git, const std::string& commit, std::string_view path)
{
    return entryOfCommit(git, commit, path).map([](const FoundEntry& found) { return hexId(found.id); });
}

Result<std::string> readGitBlob(
    git_repository* git, const git_oid& id, const std::string& shown, std::uint64_t limit)
{
    OdbHandle odb;
    if (make(odb, git_repository_odb, git) != 0)
        return tl::unexpected(gitError("the repository's objects cannot be read"));
    std::size_t size = 0;
    git_object_t type {};
    if (const int code = git_odb_read_header(&size, &type, odb.get(), &id); code != 0)
        return tl::unexpected(cannotReadBlob(code, id, shown));
    if (type != GIT_OBJECT_BLOB)
        return fail(
            ErrorCode::BadInput, shown + " is a git " + git_object_type2string(type) + ", not a blob");
    limit = std::min(limit, LargestFile);
    if (size > limit)
        return tl::unexpected(tooLarge(shown, size, limit));
    OdbObjectHandle object;
    if (const int code = make(object, git_odb_read, odb.get(), &id); code != 0)
        return tl::unexpected(cannotReadBlob(code, id, shown));
    return std::string(
        static_cast<const char*>(git_odb_object_data(object.get())), git_odb_object_size(object.get()));
}

} // namespace core
