// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/branch_state.h"

#include "ui/models/revision_words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>

namespace ui {

namespace {

constexpr std::size_t MostCommits = 500;

struct BranchWords {
    Q_DECLARE_TR_FUNCTIONS(ui::BranchState)
};

using Ids = std::vector<std::string>;

Ids historyOf(const core::Repository& repository, const core::Branch& branch)
{
    const core::Revision from {branch.remote ? core::RevisionKind::RemoteBranch : core::RevisionKind::Branch,
        branch.name, branch.commit};
    Ids ids;
    for (const core::Commit& commit :
        repository.commits(from, MostCommits).value_or(std::vector<core::Commit>()))
        ids.push_back(commit.id);
    return ids;
}

int countOnlyIn(const Ids& these, const Ids& others)
{
    const std::set<std::string> known(others.begin(), others.end());
    return static_cast<int>(
        std::ranges::count_if(these, [&known](const std::string& id) { return !known.contains(id); }));
}

Parting partingOf(const core::Repository& repository, const core::Branch& own, const core::Branch& other)
{
    if (own.commit == other.commit)
        return {other.name};
    const Ids ours = historyOf(repository, own);
    const Ids theirs = historyOf(repository, other);
    return {other.name, countOnlyIn(ours, theirs), countOnlyIn(theirs, ours)};
}

/// As git's configuration says; empty: it follows none.
std::string upstreamOf(
    const core::Repository& repository, const core::UserGit& user, const std::string& branch)
{
    const auto setting = [&](const std::string& key) {
        return repository.setting("branch." + branch + '.' + key, user)
            .value_or(std::optional<std::string>())
            .value_or(std::string());
    };
    constexpr std::string_view Heads = "refs/heads/";
    const std::string remote = setting("remote");
    const std::string merge = setting("merge");
    if (remote.empty() || !merge.starts_with(Heads))
        return {};
    const std::string there = merge.substr(Heads.size());
    return remote == "." ? there : remote + '/' + there;
}

QString signsOf(const Parting& parting)
{
    QString signs;
    if (parting.ahead > 0)
        signs += QStringLiteral(" ↑%1").arg(QLocale().toString(parting.ahead));
    if (parting.behind > 0)
        signs += QStringLiteral(" ↓%1").arg(QLocale().toString(parting.behind));
    return signs;
}

} // namespace

BranchState branchStateOf(
    const core::Repository& repository, const core::UserGit& user, const std::stop_token& stop)
{
    const std::vector<core::Branch> branches = repository.branches().value_or(std::vector<core::Branch>());
    const auto own = std::ranges::find(branches, true, &core::Branch::current);
    if (own == branches.end()) {
        const auto head = repository.revision("HEAD");
        return {.commit = head ? head->commit : std::string()};
    }
    BranchState state {.name = own->name, .commit = own->commit};
    const auto upstream =
        std::ranges::find(branches, upstreamOf(repository, user, own->name), &core::Branch::name);
    if (upstream != branches.end() && !stop.stop_requested())
        state.upstream = partingOf(repository, *own, *upstream);
    const std::optional<core::Branch> mainLine = repository.defaultBranch();
    const bool isItself = !mainLine || mainLine->name == own->name || mainLine->name == state.upstream.from;
    if (!isItself && !stop.stop_requested())
        state.mainLine = partingOf(repository, *own, *mainLine);
    return state;
}

QString branchText(const BranchState& state)
{
    if (!state.name.empty())
        return toShown(state.name) + signsOf(state.upstream);
    return state.commit.empty() ? QString()
                                : BranchWords::tr("no branch, at %1").arg(shortCommit(state.commit));
}

QString spokenBranch(const BranchState& state)
{
    const Parting& upstream = state.upstream;
    if (state.name.empty() || upstream.from.empty())
        return branchText(state);
    const QString other = toShown(upstream.from);
    if (upstream.ahead == 0 && upstream.behind == 0)
        return BranchWords::tr("%1, the same as %2").arg(toShown(state.name), other);
    const QString ahead =
        BranchWords::tr("%n commit(s) that %1 does not have", nullptr, upstream.ahead).arg(other);
    const QString behind =
        BranchWords::tr("%n commit(s) that only %1 has", nullptr, upstream.behind).arg(other);
    return BranchWords::tr("%1: %2, %3").arg(toShown(state.name), ahead, behind);
}

} // namespace ui
