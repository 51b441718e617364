// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace cannot do, or does otherwise than one may think, told in the strips.
#pragma once

#include "ui/workspace/workspace.h"

#include <QObject>

#include <optional>

class QAction;

namespace ui {

class Commands;
class NoticeStack;

class WorkspaceNotices : public QObject {
    Q_OBJECT
public:
    WorkspaceNotices(
        Workspace& workspace, const Commands& commands, NoticeStack& notices, QObject* parent = nullptr);

    /// Looks at the pair the other way round, and says so.
    void swapPair();
    /// What keeps a text from being compared is marked in it, before one's eyes: a strip above it would only
    /// push it down at every half a word.
    void setBreakInSight(bool isInSight);

signals:
    /// To be led to what cannot be read in the texts being edited.
    void errorWanted();

private:
    void tellFailure(const core::Error& error);
    void copyDetails() const;
    void tellOutdated(const core::Error& error);
    void showOutdated();
    void tellDirection();

    Workspace& m_workspace;
    const Commands& m_commands;
    NoticeStack& m_notices;
    core::Error m_failure; ///< the last
    std::optional<core::Error> m_whyOutdated;
    bool m_isBreakInSight = false;
    QAction* m_goToError;
    Pair m_forwards; ///< before it was swapped
    bool m_isBackwards = false;
};

} // namespace ui
