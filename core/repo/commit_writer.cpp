// SPDX-License-Identifier: Apache-2.0
#include "core/repo/commit_writer.h"

#include "core/repo/branch_writer.h"
#include "core/repo/index_update.h"
#include "core/repo/signed_object.h"

#include <git2/sys/commit.h>

#include <vector>

namespace core {

namespace {

class CommitWriting {
public:
    CommitWriting(OpenGit opened, const CommitPlan& plan)
        : m_opened(std::move(opened))
        , m_git(m_opened.repository.get())
        , m_plan(plan)
    {
    }

    Result<std::string> write();

private:
    Result<void> findParent();
    Result<void> writeBlobs();
    Result<TreeHandle> writeTree();
    Result<std::string> writeOnTop(const TreeHandle& tree);
    Result<std::string> commitText(const TreeHandle& tree) const;
    Result<std::string> store(const std::string& text) const;
    Result<void> publish(const std::string& commit);

    const git_tree* parentTree() const { return m_parentTree.get(); }

    OpenGit m_opened;
    git_repository* m_git;
    const CommitPlan& m_plan;
    FoundBranch m_branch = {};
    CommitHandle m_parent = {};
    TreeHandle m_parentTree = {};
    Blobs m_blobs = {};
};

Result<std::string> CommitWriting::write()
{
    return findBranchToWrite(m_git, m_plan.branch)
        .and_then([&](FoundBranch&& branch) {
            m_branch = std::move(branch);
            return findParent();
        })
        .and_then([&] { return writeBlobs(); })
        .and_then([&] { return writeTree(); })
        .and_then([&](TreeHandle&& tree) { return writeOnTop(tree); });
}

Result<void> CommitWriting::findParent()
{
    const std::string& parent = m_branch.tip.empty() ? m_plan.from : m_branch.tip;
    if (parent.empty())
        return {};
    git_oid id {};
    if (!parseId(parent, id) || make(m_parent, git_commit_lookup, m_git, &id) != 0
        || make(m_parentTree, git_commit_tree, m_parent.get()) != 0)
        return tl::unexpected(gitError("the commit " + shortId(parent) + " cannot be read"));
    return {};
}

Result<void> CommitWriting::writeBlobs()
{
    for (const auto& [path, bytes] : m_plan.files)
        if (git_blob_create_from_buffer(&m_blobs[path], m_git, bytes.data(), bytes.size()) != 0)
            return tl::unexpected(cannotWrite("nothing was committed: '" + path + "' cannot be stored"));
    return {};
}

Result<TreeHandle> CommitWriting::writeTree()
{
    std::vector<git_tree_update> updates;
    for (const auto& [path, blob] : m_blobs)
        updates.push_back({GIT_TREE_UPDATE_UPSERT, blob, GIT_FILEMODE_BLOB, path.c_str()});
    git_oid id {};
    TreeHandle tree;
    // A tree as its base is only read.
    if (git_tree_create_updated(&id, m_git, m_parentTree.get(), updates.size(), updates.data()) != 0
        || make(tree, git_tree_lookup, m_git, &id) != 0)
        return tl::unexpected(cannotWrite("nothing was committed: the files cannot be put together"));
    return tree;
}

Result<std::string> CommitWriting::writeOnTop(const TreeHandle& tree)
{
    const bool isThere = parentTree() && git_oid_equal(git_tree_id(parentTree()), git_tree_id(tree.get()));
    if (isThere && !m_branch.tip.empty())
        return m_branch.tip;
    return commitText(tree)
        .and_then([&](const std::string& text) { return store(text); })
        .and_then([&](const std::string& commit) { return publish(commit).map([&] { return commit; }); });
}

Result<std::string> CommitWriting::commitText(const TreeHandle& tree) const
{
    const auto who = gitSignature(m_plan.who, m_plan.at);
    if (!who)
        return tl::unexpected(who.error());
    const git_commit* parents[] = {m_parent.get()};
    git_buf text = GIT_BUF_INIT;
    constexpr const char* Utf8 = nullptr;
    if (git_commit_create_buffer(&text, m_git, who->get(), who->get(), Utf8, m_plan.message.c_str(),
            tree.get(), m_parent ? 1 : 0, parents)
        != 0)
        return tl::unexpected(gitError("nothing was committed: the commit cannot be written down"));
    std::string out(text.ptr, text.size);
    git_buf_dispose(&text);
    return out;
}

Result<std::string> CommitWriting::store(const std::string& text) const
{
    std::string signature;
    if (m_plan.sign) {
        auto made = m_plan.sign(text);
        if (!made)
            return made;
        signature = std::move(*made);
        // The field ends with its last line; a line more would be an empty one of its own.
        while (signature.ends_with('\n'))
            signature.pop_back();
    }
    git_oid id {};
    constexpr const char* GitsOwnField = nullptr;
    const char* const over = signature.empty() ? nullptr : signature.c_str();
    if (git_commit_create_with_signature(&id, m_git, text.c_str(), over, GitsOwnField) != 0)
        return tl::unexpected(cannotWrite("nothing was committed: the commit cannot be stored"));
    return hexId(id);
}

Result<void> CommitWriting::publish(const std::string& commit)
{
    const std::string why = "commit: " + m_plan.message.substr(0, m_plan.message.find('\n'));
    if (!m_branch.isCheckedOut || m_opened.bare)
        return moveBranch(m_git, m_branch, commit, why);
    auto index = IndexUpdate::prepare(m_git, m_blobs);
    if (!index)
        return tl::unexpected(index.error());
    // The index first: should the branch not move, what is staged too much can be taken back; the other way
    // round, a commit would stand that the index seems to undo.
    return index->write(m_blobs).and_then([&] {
        auto moved = moveBranch(m_git, m_branch, commit, why);
        if (!moved)
            index->takeBack();
        return moved;
    });
}

} // namespace

Result<std::string> writeCommit(const Repository& repository, const CommitPlan& plan)
{
    const GitLibrary library;
    return openForWriting(repository, plan.who).and_then([&](OpenGit&& opened) {
        return CommitWriting(std::move(opened), plan).write();
    });
}

} // namespace core
