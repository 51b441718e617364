// SPDX-License-Identifier: Apache-2.0
#include "core/sample/repository_writer.h"

#include "core/repo/git_handle.h"

namespace core {

namespace {

using ConfigHandle = GitHandle<git_config, git_config_free>;
using DiffHandle = GitHandle<git_diff, git_diff_free>;
using SignatureHandle = GitHandle<git_signature, git_signature_free>;

/// Writing fails because of the place that is written to, whatever libgit2 calls it.
tl::unexpected<Error> notWritten(const std::string& what)
{
    return fail(ErrorCode::NotWritable, gitError(what).message,
        "See whether there is room on the disk and permission to write");
}

tl::unexpected<Error> doesNotApply()
{
    return tl::unexpected(gitError("the patch does not apply"));
}

int makeSignature(SignatureHandle& handle, const Authorship& who)
{
    return make(handle, git_signature_new, who.name.c_str(), who.address.c_str(), git_time_t {who.time}, 0);
}

} // namespace

class RepositoryWriter::Implementation {
public:
    GitLibrary library;
    RepositoryHandle repository;
    std::filesystem::path gitFolder;

    Result<CommitHandle> findCommit(const std::string& hex) const
    {
        git_oid id {};
        CommitHandle found;
        if (!parseId(hex, id))
            return fail(ErrorCode::BadInput, "'" + hex + "' is not the id of a commit");
        if (make(found, git_commit_lookup, repository.get(), &id) != 0)
            return tl::unexpected(gitError("cannot find commit " + hex));
        return found;
    }

    Result<IndexHandle> filesOf(const git_commit* commit) const
    {
        IndexHandle files;
        int code = make(files, git_index_new);
        if (code == 0 && commit) {
            TreeHandle tree;
            code = make(tree, git_commit_tree, commit);
            if (code == 0)
                code = git_index_read_tree(files.get(), tree.get());
        }
        if (code != 0)
            return tl::unexpected(gitError("cannot read the files of the commit before"));
        return files;
    }

    Result<void> put(git_index* files, const NewFile& file) const
    {
        git_index_entry entry {};
        entry.mode = GIT_FILEMODE_BLOB;
        entry.path = file.path.c_str();
        int code =
            git_blob_create_from_buffer(&entry.id, repository.get(), file.bytes.data(), file.bytes.size());
        if (code == 0)
            code = git_index_add(files, &entry);
        if (code != 0)
            return notWritten("cannot store " + file.path);
        return {};
    }

    Result<git_oid> writeTree(git_index* files) const
    {
        git_oid id {};
        if (git_index_write_tree_to(&id, files, repository.get()) != 0)
            return notWritten("cannot store a tree");
        return id;
    }

    Result<TreeHandle> findTree(const git_oid& id) const
    {
        TreeHandle tree;
        if (make(tree, git_tree_lookup, repository.get(), &id) != 0)
            return tl::unexpected(gitError("cannot find a tree"));
        return tree;
    }

    Result<IndexHandle> patched(const git_oid& treeId, std::string_view patch) const
    {
        const Result<TreeHandle> tree = findTree(treeId);
        if (!tree)
            return tl::unexpected(tree.error());
        DiffHandle diff;
        if (make(diff, git_diff_from_buffer, patch.data(), patch.size()) != 0)
            return doesNotApply();
        if (git_diff_num_deltas(diff.get()) == 0)
            return fail(ErrorCode::Damaged, "the patch does not apply: it changes nothing");
        IndexHandle files;
        const int code = make(files, git_apply_to_tree, repository.get(), tree->get(), diff.get(),
            static_cast<const git_apply_options*>(nullptr));
        if (code == GIT_EAPPLYFAIL)
            return doesNotApply();
        if (code != 0)
            return notWritten("cannot store what a patch changes");
        return files;
    }

    Result<git_oid> treeFor(const git_commit* parent, const NewCommit& commit) const
    {
        const Result<IndexHandle> files = filesOf(parent);
        if (!files)
            return tl::unexpected(files.error());
        for (const NewFile& file : commit.files)
            if (const Result<void> stored = put(files->get(), file); !stored)
                return tl::unexpected(stored.error());
        Result<git_oid> tree = writeTree(files->get());
        if (!tree || !commit.patch)
            return tree;
        const Result<IndexHandle> after = patched(*tree, *commit.patch);
        if (!after)
            return tl::unexpected(after.error());
        return writeTree(after->get());
    }

    Result<std::string> writeCommit(
        const git_oid& treeId, const git_commit* parent, const NewCommit& commit) const
    {
        const Result<TreeHandle> tree = findTree(treeId);
        if (!tree)
            return tl::unexpected(tree.error());
        SignatureHandle author;
        git_oid id {};
        int code = makeSignature(author, commit.author);
        if (code == 0)
            code = git_commit_create(&id, repository.get(), nullptr, author.get(), author.get(), nullptr,
                commit.message.c_str(), tree->get(), parent ? 1 : 0, &parent);
        if (code != 0)
            return notWritten("cannot store a commit");
        return hexId(id);
    }
};

RepositoryWriter::RepositoryWriter(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation))
{
}

RepositoryWriter::RepositoryWriter(RepositoryWriter&&) noexcept = default;
RepositoryWriter& RepositoryWriter::operator=(RepositoryWriter&&) noexcept = default;
RepositoryWriter::~RepositoryWriter() = default;

Result<RepositoryWriter> RepositoryWriter::create(
    const std::filesystem::path& folder, const std::string& branch)
{
    auto made = std::make_unique<Implementation>();
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_NO_REINIT;
    options.initial_head = branch.c_str();
    ConfigHandle config;
    int code = make(made->repository, git_repository_init_ext, folder.c_str(), &options);
    if (code == 0)
        code = make(config, git_repository_config, made->repository.get());
    // What is signed are bytes: no machine may turn line ends in a working tree of these.
    if (code == 0)
        code = git_config_set_bool(config.get(), "core.autocrlf", 0);
    if (code != 0)
        return notWritten("cannot make a repository in " + folder.string());
    made->gitFolder = git_repository_path(made->repository.get());
    return RepositoryWriter(std::move(made));
}

const std::filesystem::path& RepositoryWriter::gitFolder() const
{
    return m_implementation->gitFolder;
}

Result<std::string> RepositoryWriter::commit(const std::string& parent, const NewCommit& commit)
{
    CommitHandle before;
    if (!parent.empty()) {
        Result<CommitHandle> found = m_implementation->findCommit(parent);
        if (!found)
            return tl::unexpected(found.error());
        before = std::move(*found);
    }
    const Result<git_oid> tree = m_implementation->treeFor(before.get(), commit);
    if (!tree)
        return tl::unexpected(tree.error());
    return m_implementation->writeCommit(*tree, before.get(), commit);
}

Result<void> RepositoryWriter::setBranch(const std::string& name, const std::string& commit)
{
    const Result<CommitHandle> target = m_implementation->findCommit(commit);
    if (!target)
        return tl::unexpected(target.error());
    ReferenceHandle made;
    const int code =
        make(made, git_branch_create, m_implementation->repository.get(), name.c_str(), target->get(), 1);
    if (code != 0)
        return notWritten("cannot make the branch " + name);
    return {};
}

Result<void> RepositoryWriter::tag(
    const std::string& name, const std::string& commit, const Authorship& tagger, const std::string& message)
{
    const Result<CommitHandle> target = m_implementation->findCommit(commit);
    if (!target)
        return tl::unexpected(target.error());
    SignatureHandle signature;
    git_oid id {};
    int code = makeSignature(signature, tagger);
    if (code == 0)
        code = git_tag_create(&id, m_implementation->repository.get(), name.c_str(),
            reinterpret_cast<const git_object*>(target->get()), signature.get(), message.c_str(), 0);
    if (code != 0)
        return notWritten("cannot make the tag " + name);
    return {};
}

Result<void> RepositoryWriter::checkOut(const std::string& branch)
{
    git_repository* repository = m_implementation->repository.get();
    git_checkout_options options = GIT_CHECKOUT_OPTIONS_INIT;
    options.checkout_strategy = GIT_CHECKOUT_FORCE;
    options.disable_filters = 1;
    int code = git_repository_set_head(repository, ("refs/heads/" + branch).c_str());
    if (code == 0)
        code = git_checkout_head(repository, &options);
    if (code != 0)
        return notWritten("cannot check out " + branch);
    return {};
}

} // namespace core
