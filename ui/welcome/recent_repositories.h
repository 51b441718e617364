// SPDX-License-Identifier: GPL-3.0-or-later
// The repositories one had open, the pinned ones first, then the latest; remembered in the settings.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace ui {

struct RecentRepository {
    QString path;
    QDateTime opened = {};
    bool isPinned = false;
    int changes = -1; ///< -1: nobody has looked
    int undecided = 0; ///< of these
    QString turn = {}; ///< whose turn it is, in words

    bool operator==(const RecentRepository&) const = default;
};

QList<RecentRepository> recentRepositories();

/// It was opened just now: from now on the first of those that are not pinned.
void rememberOpened(const QString& path, const QDateTime& now);
/// What is to be done there. One that is not remembered is not remembered for that.
void rememberState(const QString& path, int changes, int undecided, const QString& turn);
void setPinned(const QString& path, bool isPinned);
void forgetRecent(const QString& path);
/// It was found at another place.
void moveRecent(const QString& path, const QString& now);

} // namespace ui
