// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_revisions.h"

#include "core/base/date.h"
#include "core/base/semver.h"

#include <algorithm>

namespace core {

namespace {

std::string commitOf(const Repository& repository, const Revision& revision)
{
    if (!revision.isWorkingTree())
        return revision.commit;
    const auto commit = repository.commit(revision);
    return commit ? commit->id : std::string();
}

/// The newest version that a commit was published as.
std::string versionTagOf(const std::vector<Tag>& tags, const std::string& commit)
{
    const auto found = std::ranges::find_if(
        tags, [&](const Tag& tag) { return tag.commit == commit && parseVersionTag(tag.name); });
    return found == tags.end() ? std::string() : found->name;
}

CheckedRevision checkedRevision(
    const Repository& repository, const std::vector<Tag>& tags, const Revision& revision, std::string why)
{
    CheckedRevision checked {revision, commitOf(repository, revision), {}, std::move(why)};
    checked.tag = versionTagOf(tags, checked.commit);
    return checked;
}

Result<Baseline> baselineOf(const Repository& repository, const std::string& named, const Revision& candidate)
{
    if (named.empty())
        return repository.defaultBaseline(candidate);
    return repository.revision(named).map([&](Revision&& revision) {
        return Baseline {std::move(revision), "it was asked for"};
    });
}

std::chrono::year_month_day asOfDate(
    const Repository& repository, const CheckOptions& options, const Revision& candidate)
{
    if (options.asOf)
        return *options.asOf;
    if (candidate.isWorkingTree())
        return options.today;
    const auto commit = repository.commit(candidate);
    return commit ? dateOf(commit->time) : options.today;
}

} // namespace

Result<CheckedRevisions> resolveRevisions(const Repository& repository, const CheckOptions& options)
{
    const auto tags = repository.tags();
    if (!tags)
        return tl::unexpected(tags.error());
    const auto candidate = repository.revision(options.candidate);
    if (!candidate)
        return tl::unexpected(candidate.error());
    const auto baseline = baselineOf(repository, options.baseline, *candidate);
    if (!baseline)
        return tl::unexpected(baseline.error());
    const auto trusted = repository.trustedRef(options.trustedRef);
    if (!trusted)
        return tl::unexpected(trusted.error());
    CheckedRevisions resolved {checkedRevision(repository, *tags, baseline->revision, baseline->why),
        checkedRevision(repository, *tags, *candidate, {}), {}, asOfDate(repository, options, *candidate)};
    if (*trusted)
        resolved.trusted = checkedRevision(repository, *tags, (*trusted)->revision, (*trusted)->why);
    return resolved;
}

bool isChanged(const RevisionFiles& workingTree, const RevisionFiles& commit)
{
    return !std::ranges::equal(
        workingTree.files(), commit.files(), [&](const FileEntry& now, const FileEntry& then) {
            if (now.path != then.path || now.kind != then.kind)
                return false;
            return now.id.empty() ? workingTree.digest(now.path) == commit.digest(then.path)
                                  : now.id == then.id;
        });
}

} // namespace core
