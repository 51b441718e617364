// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/workspace_notices.h"

#include "ui/commands.h"
#include "ui/frame/notice_stack.h"
#include "ui/text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSysInfo>

#include <utility>

namespace ui {

WorkspaceNotices::WorkspaceNotices(
    Workspace& workspace, const Commands& commands, NoticeStack& notices, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_commands(commands)
    , m_notices(notices)
    , m_goToError(new QAction(tr("Go to &Error"), this))
{
    connect(m_goToError, &QAction::triggered, this, &WorkspaceNotices::errorWanted);
    commands.on(CommandId::CopyDetails, this, [this] { copyDetails(); });
    commands.action(CommandId::CopyDetails)->setEnabled(false);
    connect(&workspace, &Workspace::failed, this, &WorkspaceNotices::tellFailure);
    connect(&workspace, &Workspace::studyFailed, this, &WorkspaceNotices::tellOutdated);
    connect(&workspace, &Workspace::snapshotChanged, this, [this] {
        m_notices.clear(NoticeTopic::Failure);
        m_whyOutdated.reset();
        showOutdated();
        m_isBackwards = false;
        tellDirection();
    });
    connect(&workspace, &Workspace::studyChanged, this, [this] {
        m_whyOutdated.reset();
        showOutdated();
        tellDirection();
    });
}

void WorkspaceNotices::swapPair()
{
    m_isBackwards = !m_isBackwards;
    m_workspace.swapPair();
    m_forwards = m_workspace.pair();
}

void WorkspaceNotices::tellFailure(const core::Error& error)
{
    m_failure = error;
    m_commands.action(CommandId::CopyDetails)->setEnabled(true);
    m_notices.tell(NoticeTopic::Failure,
        {.message = toShown(error.message),
            .hint = toShown(error.hint),
            .actions = {m_commands.action(CommandId::CopyDetails)},
            .tone = Tone::Failed});
}

/// For those who can mend it: in the words of the failure, and what it happened on.
void WorkspaceNotices::copyDetails() const
{
    const QStringList lines {toShown(m_failure.message), toShown(m_failure.hint),
        QStringLiteral("countersign %1, Qt %2, %3")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                QSysInfo::prettyProductName())};
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

/// Without an older comparison the pages say themselves why there is none.
void WorkspaceNotices::tellOutdated(const core::Error& error)
{
    if (!m_workspace.study()) {
        if (!m_workspace.snapshot())
            tellFailure(error);
        return;
    }
    m_whyOutdated = error;
    showOutdated();
}

void WorkspaceNotices::setBreakInSight(bool isInSight)
{
    if (std::exchange(m_isBreakInSight, isInSight) != isInSight)
        showOutdated();
}

void WorkspaceNotices::showOutdated()
{
    if (!m_whyOutdated || m_isBreakInSight)
        return m_notices.clear(NoticeTopic::Comparison);
    const core::Error& error = *m_whyOutdated;
    const QString why = error.hint.empty() ? toShown(error.message)
                                           : tr("%1 (%2)").arg(toShown(error.message), toShown(error.hint));
    const bool isBroken = error.code == core::ErrorCode::Damaged || error.code == core::ErrorCode::BadInput;
    // Looking again does not mend what somebody is typing, and what is saved is looked at by itself.
    QAction* mending = isBroken ? m_goToError : m_commands.action(CommandId::Reload);
    m_notices.tell(NoticeTopic::Comparison,
        {.message = tr("What is shown is the comparison from before."),
            .hint = why,
            .actions = {mending},
            .canDismiss = false});
}

void WorkspaceNotices::tellDirection()
{
    m_isBackwards = m_isBackwards && m_workspace.pair() == m_forwards;
    if (m_isBackwards)
        m_notices.tell(NoticeTopic::Direction,
            {.message = tr("You are looking backwards: what was the candidate is the baseline now."),
                .actions = {m_commands.action(CommandId::SwapPair)}});
    else
        m_notices.clear(NoticeTopic::Direction);
}

} // namespace ui
