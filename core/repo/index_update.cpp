// SPDX-License-Identifier: Apache-2.0
#include "core/repo/index_update.h"

#include "core/repo/signed_object.h"

namespace core {

namespace {

Error indexError()
{
    Error error = cannotWrite("nothing was committed: git's index cannot be written");
    if (git_error_last() && git_error_last()->klass == GIT_ERROR_INDEX
        && error.message.find("lock") != std::string::npos)
        error.hint = "another git process is at work; do the same again when it is done";
    return error;
}

} // namespace

Result<IndexUpdate> IndexUpdate::prepare(git_repository* git, const Blobs& blobs)
{
    IndexUpdate update;
    if (make(update.m_index, git_repository_index, git) != 0 || git_index_read(update.m_index.get(), 1) != 0)
        return tl::unexpected(indexError());
    if (git_index_has_conflicts(update.m_index.get()))
        return fail(ErrorCode::NotWritable, "nothing was committed: files are in conflict",
            "`git status` lists them; settle them first");
    for (const auto& [path, blob] : blobs) {
        constexpr int WithoutConflict = 0;
        const git_index_entry* const entry =
            git_index_get_bypath(update.m_index.get(), path.c_str(), WithoutConflict);
        update.m_entries.push_back({path, entry ? std::optional(*entry) : std::nullopt});
    }
    return update;
}

Result<void> IndexUpdate::write(const Blobs& blobs)
{
    for (const auto& [path, blob] : blobs) {
        // Without the file's size and times git looks at its bytes the next time, and finds what is there.
        git_index_entry entry {};
        entry.mode = GIT_FILEMODE_BLOB;
        entry.id = blob;
        entry.path = path.c_str();
        if (git_index_add(m_index.get(), &entry) != 0)
            return tl::unexpected(indexError());
    }
    return store();
}

Result<void> IndexUpdate::store()
{
    return git_index_write(m_index.get()) == 0 ? Result<void>() : tl::unexpected(indexError());
}

void IndexUpdate::takeBack()
{
    for (Entry& entry : m_entries) {
        constexpr int WithoutConflict = 0;
        if (entry.before)
            entry.before->path = entry.path.c_str();
        // What cannot be taken back is staged and nothing worse: the person sees it in git's status.
        if (entry.before)
            git_index_add(m_index.get(), &*entry.before);
        else
            git_index_remove(m_index.get(), entry.path.c_str(), WithoutConflict);
    }
    git_index_write(m_index.get());
}

} // namespace core
