// SPDX-License-Identifier: Apache-2.0
// Owners of libgit2's objects and its words turned into ours; for the .cpp files of rooms that link libgit2.
#pragma once

#include "core/base/result.h"

#include <git2.h>

#include <memory>
#include <string>
#include <string_view>

namespace core {

template <auto Free>
struct GitFree {
    void operator()(auto* object) const { Free(object); }
};

template <class Object, auto Free>
using GitHandle = std::unique_ptr<Object, GitFree<Free>>;

using RepositoryHandle = GitHandle<git_repository, git_repository_free>;
using ObjectHandle = GitHandle<git_object, git_object_free>;
using CommitHandle = GitHandle<git_commit, git_commit_free>;
using TreeHandle = GitHandle<git_tree, git_tree_free>;
using TreeEntryHandle = GitHandle<git_tree_entry, git_tree_entry_free>;
using ReferenceHandle = GitHandle<git_reference, git_reference_free>;
using ReferenceIteratorHandle = GitHandle<git_reference_iterator, git_reference_iterator_free>;
using IndexHandle = GitHandle<git_index, git_index_free>;
using OdbHandle = GitHandle<git_odb, git_odb_free>;
using OdbObjectHandle = GitHandle<git_odb_object, git_odb_object_free>;

/// Calls `make(&raw, arguments...)`, as libgit2's makers want it, and hands what it made to the handle.
template <class Handle, class... Parameters, class... Arguments>
int make(Handle& handle, int (*maker)(typename Handle::element_type**, Parameters...), Arguments... arguments)
{
    typename Handle::pointer raw = nullptr;
    const int code = maker(&raw, arguments...);
    handle.reset(raw);
    return code;
}

/// libgit2 alive for as long as this is.
class GitLibrary {
public:
    GitLibrary();
    ~GitLibrary();
    GitLibrary(const GitLibrary&) = delete;
    GitLibrary& operator=(const GitLibrary&) = delete;
};

/// Damaged: "<what>: <what libgit2 says of its last error>".
Error gitError(const std::string& what);
/// Whether libgit2 failed with `code` because another process is writing the same: its lock file is there.
bool isLocked(int code);

std::string hexId(const git_oid& id);
/// As many digits as people read: seven.
std::string shortId(std::string_view hex);
/// False when the text is not a whole id.
bool parseId(std::string_view hex, git_oid& id);

} // namespace core
