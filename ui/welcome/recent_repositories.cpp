// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recent_repositories.h"

#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* RecentKey = "recent";
constexpr qsizetype MostRecent = 12;

void keepRecent(QList<RecentRepository> recent)
{
    std::ranges::stable_sort(recent, [](const RecentRepository& one, const RecentRepository& other) {
        return one.isPinned != other.isPinned ? one.isPinned : one.opened > other.opened;
    });
    const qsizetype kept = std::min(recent.size(), MostRecent);
    QSettings settings;
    settings.beginWriteArray(QLatin1String(RecentKey), static_cast<int>(kept));
    for (qsizetype each = 0; each < kept; ++each) {
        settings.setArrayIndex(static_cast<int>(each));
        settings.setValue(QStringLiteral("path"), recent[each].path);
        settings.setValue(QStringLiteral("opened"), recent[each].opened);
        settings.setValue(QStringLiteral("pinned"), recent[each].isPinned);
        settings.setValue(QStringLiteral("changes"), recent[each].changes);
        settings.setValue(QStringLiteral("undecided"), recent[each].undecided);
        settings.setValue(QStringLiteral("turn"), recent[each].turn);
    }
    settings.endArray();
}

template <class Change>
void changeRecent(const QString& path, Change change)
{
    QList<RecentRepository> recent = recentRepositories();
    const auto found = std::ranges::find(recent, path, &RecentRepository::path);
    if (found == recent.end())
        return;
    const RecentRepository before = *found;
    change(*found);
    // Told after every key that was judged; a file is written only where it says something else.
    if (*found != before)
        keepRecent(std::move(recent));
}

} // namespace

QList<RecentRepository> recentRepositories()
{
    QSettings settings;
    QList<RecentRepository> recent;
    const int count = settings.beginReadArray(QLatin1String(RecentKey));
    for (int each = 0; each < count; ++each) {
        settings.setArrayIndex(each);
        recent.append({.path = settings.value(QStringLiteral("path")).toString(),
            .opened = settings.value(QStringLiteral("opened")).toDateTime(),
            .isPinned = settings.value(QStringLiteral("pinned")).toBool(),
            .changes = settings.value(QStringLiteral("changes"), -1).toInt(),
            .undecided = settings.value(QStringLiteral("undecided")).toInt(),
            .turn = settings.value(QStringLiteral("turn")).toString()});
    }
    settings.endArray();
    recent.removeIf([](const RecentRepository& each) { return each.path.isEmpty(); });
    return recent;
}

void rememberOpened(const QString& path, const QDateTime& now)
{
    QList<RecentRepository> recent = recentRepositories();
    const auto found = std::ranges::find(recent, path, &RecentRepository::path);
    if (found != recent.end())
        found->opened = now;
    else
        recent.prepend({.path = path, .opened = now});
    keepRecent(std::move(recent));
}

void rememberState(const QString& path, int changes, int undecided, const QString& turn)
{
    changeRecent(path, [&](RecentRepository& each) {
        each.changes = changes;
        each.undecided = undecided;
        each.turn = turn;
    });
}

void setPinned(const QString& path, bool isPinned)
{
    changeRecent(path, [isPinned](RecentRepository& each) { each.isPinned = isPinned; });
}

void forgetRecent(const QString& path)
{
    QList<RecentRepository> recent = recentRepositories();
    recent.removeIf([&](const RecentRepository& each) { return each.path == path; });
    keepRecent(std::move(recent));
}

void moveRecent(const QString& path, const QString& now)
{
    if (now != path)
        forgetRecent(now);
    changeRecent(path, [&](RecentRepository& each) { each.path = now; });
}

} // namespace ui
