// SPDX-License-Identifier: GPL-3.0-or-later
// The four workspaces, one of them shown: each keeps what had the keys in it, and says why it is empty.
#pragma once

#include "ui/commands.h"
#include "ui/frame/page_absence.h"
#include "ui/frame/workspace_page.h"

#include <QStackedWidget>

#include <array>

namespace ui {

class PageFrame;

using WorkspacePages = std::array<WorkspacePage, std::size(AllPages)>;

/// The command that shows it.
CommandId commandOf(PageId page);

class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    PageStack(const WorkspacePages& pages, const Commands& commands, QWidget* parent = nullptr);

    PageId current() const { return m_current; }
    void showPage(PageId page);
    PageFrame& frameOf(PageId page) const { return *m_frames[static_cast<std::size_t>(page)]; }
    void offerInspector(PageId page, const QString& title);
    void showCentreAlone(PageId page, bool isAlone);
    /// What has nothing to show says why.
    void setSituation(const Situation& situation);
    /// False: there is no repository, and nothing of it can be shown or hidden.
    void setWorking(bool isWorking);

    /// Of the workspace that is shown, from left to right.
    QList<QWidget*> visiblePanes() const;
    /// To what had them last of the workspace that is shown, or else to its first pane.
    void takeKeys();

    QVariantList saveState() const;
    void restoreState(const QVariantList& states);

signals:
    void pageShown(ui::PageId page);

private:
    void connectCommands();
    void step(std::size_t by);
    QWidget* makeInstead(const PageAbsence& absence);
    void checkPanes();

    const Commands& m_commands;
    std::array<PageFrame*, std::size(AllPages)> m_frames {};
    PageId m_current = PageId::Edit;
    std::optional<Pair> m_pairOfTexts; ///< whose texts are to be seen although nothing changes in them
    Situation m_situation;
    bool m_isWorking = false;
};

} // namespace ui
