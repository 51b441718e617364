// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/branch_label.h"

#include "ui/frame/notice_stack.h"
#include "ui/text.h"

#include <QAction>

namespace ui {

BranchLabel::BranchLabel(Workspace& workspace, NoticeStack& notices, QWidget* parent)
    : QLabel(parent)
    , m_workspace(workspace)
    , m_notices(notices)
    , m_compare(new QAction(this))
    , m_looking([this](const BranchState& state) { showState(state); })
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 0, 8, 0);
    hide();
    connect(&workspace, &Workspace::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { look(*snapshot); });
    connect(&workspace, &Workspace::studyChanged, this, &BranchLabel::tellMainLine);
    connect(m_compare, &QAction::triggered, this, [this] {
        Pair pair = m_workspace.pair();
        pair.baseline = m_state.mainLine.from;
        m_workspace.setPair(pair);
    });
}

void BranchLabel::look(const Snapshot& snapshot)
{
    if (!snapshot.repository->isGit()) {
        m_looking.cancel();
        showState({});
        return;
    }
    m_looking.start([repository = snapshot.repository, user = m_workspace.surroundings().git](
                        const std::stop_token& stop) { return branchStateOf(*repository, user, stop); });
}

void BranchLabel::showState(const BranchState& state)
{
    m_state = state;
    setText(branchText(state));
    setAccessibleName(tr("Branch: %1").arg(spokenBranch(state)));
    setToolTip(spokenBranch(state).toHtmlEscaped());
    setVisible(!text().isEmpty());
    tellMainLine();
}

/// Only where the working tree is compared, and not with the main line already.
void BranchLabel::tellMainLine()
{
    const auto& study = m_workspace.study();
    const Parting& mainLine = m_state.mainLine;
    const bool concerns = study && study->isOfWorkingTree() && mainLine.behind > 0
        && study->check.baseline.revision.name != mainLine.from;
    if (!concerns) {
        m_notices.clear(NoticeTopic::Branch);
        return;
    }
    const QString name = toShown(mainLine.from);
    m_compare->setText(tr("Compare with %1").arg(QString(name).replace('&', QLatin1String("&&"))));
    m_notices.tell(NoticeTopic::Branch,
        {.message =
                tr("%1 has %n more commit(s) since this branch began.", nullptr, mainLine.behind).arg(name),
            .hint = tr("What they change is not in the candidate until %1 is merged into %2.")
                        .arg(name, toShown(m_state.name)),
            .actions = {m_compare}});
}

} // namespace ui
