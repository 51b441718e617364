// SPDX-License-Identifier: Apache-2.0
#include "core/repo/git_history.h"

#include "core/repo/file_reader.h"

#include <algorithm>
#include <sstream>
#include <unordered_map>

namespace core {

namespace {

Commit toCommit(const git_commit* commit)
{
    Commit out {.id = hexId(*git_commit_id(commit)), .time = git_commit_time(commit)};
    if (const git_signature* author = git_commit_author(commit))
        out.author = std::string(author->name) + " <" + author->email + '>';
    // libgit2 keeps the summary in the object it reads it from.
    if (const char* summary = git_commit_summary(const_cast<git_commit*>(commit)))
        out.summary = summary;
    for (unsigned at = 0; at < git_commit_parentcount(commit); ++at)
        out.parents.push_back(hexId(*git_commit_parent_id(commit, at)));
    return out;
}

class HistoryWalk {
public:
    HistoryWalk(git_repository* git, const VisitCommit& visit)
        : m_git(git)
        , m_visit(visit)
        , m_boundary(shallowBoundary(git))
    {
    }

    Result<HistoryEnd> walk(const std::vector<std::string>& starts);

private:
    struct Seen {
        unsigned reachedFrom = 0;
        bool waiting = false;
    };

    static bool isOlder(const Commit& one, const Commit& other) { return one.time < other.time; }
    Result<void> reach(const std::string& id, unsigned from);
    Commit takeNewest();

    git_repository* m_git;
    const VisitCommit& m_visit;
    std::set<std::string> m_boundary;
    std::unordered_map<std::string, Seen> m_seen;
    std::vector<Commit> m_waiting; ///< a heap, the newest on top
};

Result<HistoryEnd> HistoryWalk::walk(const std::vector<std::string>& starts)
{
    HistoryEnd end;
    for (std::size_t at = 0; at < starts.size(); ++at)
        if (auto reached = reach(starts[at], 1U << at); !reached)
            return tl::unexpected(reached.error());
    while (!m_waiting.empty()) {
        const Commit commit = takeNewest();
        const unsigned from = m_seen[commit.id].reachedFrom;
        if (!m_visit(commit, from))
            break;
        if (m_boundary.contains(commit.id)) {
            end = commit;
            continue;
        }
        for (const std::string& parent : commit.parents)
            if (auto reached = reach(parent, from); !reached)
                return tl::unexpected(reached.error());
    }
    return end;
}

Result<void> HistoryWalk::reach(const std::string& id, unsigned from)
{
    Seen& seen = m_seen[id];
    if ((seen.reachedFrom | from) == seen.reachedFrom)
        return {};
    seen.reachedFrom |= from;
    if (std::exchange(seen.waiting, true))
        return {};
    auto commit = gitCommit(m_git, id);
    if (!commit)
        return tl::unexpected(commit.error());
    m_waiting.push_back(std::move(*commit));
    std::ranges::push_heap(m_waiting, isOlder);
    return {};
}

Commit HistoryWalk::takeNewest()
{
    std::ranges::pop_heap(m_waiting, isOlder);
    Commit newest = std::move(m_waiting.back());
    m_waiting.pop_back();
    m_seen[newest.id].waiting = false;
    return newest;
}

} // namespace

Result<Commit> gitCommit(git_repository* git, const std::string& id)
{
    git_oid oid {};
    if (!parseId(id, oid))
        return fail(ErrorCode::BadInput, "'" + id + "' is not the id of a commit");
    CommitHandle commit;
    if (make(commit, git_commit_lookup, git, &oid) != 0) {
        Error error = gitError("the commit " + shortId(id) + " cannot be read");
        error.hint = "`git fsck` may say more";
        return tl::unexpected(std::move(error));
    }
    return toCommit(commit.get());
}

Result<std::string> gitFirstCommit(git_repository* git, std::string from)
{
    const std::set<std::string> boundary = shallowBoundary(git);
    while (true) {
        if (boundary.contains(from))
            return fail(ErrorCode::NotFound,
                "which repository this is cannot be told: the clone is shallow, its first commit is not here",
                "`git fetch --unshallow` gets the rest of the history");
        auto commit = gitCommit(git, from);
        if (!commit)
            return tl::unexpected(commit.error());
        if (commit->parents.empty())
            return from;
        from = std::move(commit->parents.front());
    }
}

std::set<std::string> shallowBoundary(git_repository* git)
{
    const std::string path = std::string(git_repository_commondir(git)) + "shallow";
    const auto lines = readRegularFile(path, path, LargestFile, LinkAtEnd::Follow);
    std::istringstream words(lines.value_or(""));
    std::set<std::string> ids;
    for (std::string id; words >> id;)
        ids.insert(std::move(id));
    return ids;
}

Result<HistoryEnd> walkHistory(
    git_repository* git, const std::vector<std::string>& starts, const VisitCommit& visit)
{
    return HistoryWalk(git, visit).walk(starts);
}

} // namespace core
