// SPDX-License-Identifier: Apache-2.0
#include "core/repo/baseline.h"

#include "core/base/date.h"
#include "core/base/semver.h"
#include "core/repo/git_history.h"
#include "core/repo/git_references.h"
#include "core/repo/git_revision.h"

#include <algorithm>

namespace core {

namespace {

std::string withDate(const Commit& commit)
{
    return shortId(commit.id) + " (" + isoDate(dateOf(commit.time)) + ')';
}

class BaselineSearch {
public:
    BaselineSearch(git_repository* git, const Revision& candidate, std::string commit)
        : m_git(git)
        , m_candidate(candidate)
        , m_commit(std::move(commit))
        , m_label(label())
    {
    }

    Result<Baseline> search();

private:
    std::string label() const;
    Result<std::optional<Tag>> newestReachableVersion();
    Result<Baseline> mergeBase();
    Result<Baseline> partedFrom(const Branch& line, const Commit& base) const;
    Error nothingFound(const std::string& why) const;
    std::string endNote() const;

    git_repository* m_git;
    const Revision& m_candidate;
    std::string m_commit;
    std::string m_label;
    HistoryEnd m_end;
};

std::string BaselineSearch::label() const
{
    if (m_candidate.isWorkingTree()) {
        const std::string branch = gitCurrentBranch(m_git);
        return branch.empty() ? "HEAD" : branch;
    }
    const bool isId = m_candidate.name.empty() || m_candidate.name == m_commit;
    return isId ? shortId(m_commit) : m_candidate.name;
}

Result<Baseline> BaselineSearch::search()
{
    auto tag = newestReachableVersion();
    if (!tag)
        return tl::unexpected(tag.error());
    if (!*tag)
        return mergeBase();
    const std::string& name = (*tag)->name;
    return Baseline {{RevisionKind::Tag, name, (*tag)->commit},
        name + " is the newest version tag reachable from " + m_label + endNote()};
}

Result<std::optional<Tag>> BaselineSearch::newestReachableVersion()
{
    auto tags = gitTags(m_git);
    if (!tags)
        return tl::unexpected(tags.error());
    std::erase_if(*tags, [&](const Tag& tag) {
        const bool own = m_candidate.kind == RevisionKind::Tag && tag.commit == m_commit;
        return own || !parseVersionTag(tag.name);
    });
    auto best = tags->end();
    const bool isWhole = shallowBoundary(m_git).empty();
    const auto end = walkHistory(m_git, {m_commit}, [&](const Commit& commit, unsigned) {
        best = std::find_if(tags->begin(), best, [&](const Tag& tag) { return tag.commit == commit.id; });
        // Nothing can be newer than the first, but what a shallow clone lacks; there the end must be found.
        return best != tags->begin() || !isWhole;
    });
    if (!end)
        return tl::unexpected(end.error());
    m_end = *end;
    return best == tags->end() ? std::nullopt : std::optional(*best);
}

Result<Baseline> BaselineSearch::mergeBase()
{
    const auto line = gitDefaultBranch(m_git);
    if (!line)
        return tl::unexpected(nothingFound("the repository has no default branch"));
    std::optional<Commit> base;
    const auto end =
        walkHistory(m_git, {m_commit, line->commit}, [&](const Commit& commit, unsigned reachedFrom) {
            constexpr unsigned Both = 3;
            if (reachedFrom == Both)
                base = commit;
            return !base;
        });
    if (!end)
        return tl::unexpected(end.error());
    m_end = *end;
    if (!base)
        return tl::unexpected(nothingFound("it shares no history with " + line->name));
    return partedFrom(*line, *base);
}

Result<Baseline> BaselineSearch::partedFrom(const Branch& line, const Commit& base) const
{
    const Revision revision {RevisionKind::Commit, shortId(base.id), base.id};
    if (base.id != m_commit)
        return Baseline {revision,
            "no version tag is reachable; " + line.name + " and " + m_label + " parted at " + withDate(base)
                + endNote()};
    if (m_candidate.isWorkingTree())
        return Baseline {revision,
            "no version tag is reachable; the working tree stands on " + withDate(base) + ", a commit of "
                + line.name + endNote()};
    return tl::unexpected(nothingFound("it is itself a part of " + line.name + ", the default branch"));
}

Error BaselineSearch::nothingFound(const std::string& why) const
{
    return {ErrorCode::NotFound,
        "there is no baseline for " + m_label + ": no version tag is reachable from it, and " + why
            + endNote(),
        m_end ? "`git fetch --unshallow --tags` gets the rest of the history"
              : "name the baseline: a tag, a branch or a commit"};
}

std::string BaselineSearch::endNote() const
{
    return m_end ? " (the clone is shallow: its history ends at " + withDate(*m_end) + ')' : std::string();
}

} // namespace

Result<Baseline> gitBaseline(git_repository* git, const Revision& candidate)
{
    auto commit = candidate.isWorkingTree() ? headCommit(git) : Result<std::string>(candidate.commit);
    if (!commit)
        return tl::unexpected(commit.error());
    return BaselineSearch(git, candidate, std::move(*commit)).search();
}

} // namespace core
