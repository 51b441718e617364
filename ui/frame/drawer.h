// SPDX-License-Identifier: GPL-3.0-or-later
// The drawer below the panes: Problems, Jobs, Journal, a tab each.
#pragma once

#include "ui/frame/workspace_page.h"

#include <QWidget>

class QAction;
class QStackedWidget;
class QTabBar;

namespace ui {

class Drawer : public QWidget {
    Q_OBJECT
public:
    /// `toggle` opens and closes it.
    explicit Drawer(QAction* toggle, QWidget* parent = nullptr);

    void add(const Pane& pane);
    /// "Problems 4"; 0 is not shown.
    void setCount(const QWidget* pane, int count);
    void showPane(QWidget* pane);
    /// For as long as somebody is asked something in it; `giveBack` brings back what was there before, maybe
    /// nothing, unless they have turned to something else meanwhile.
    void lend(QWidget* pane);
    void giveBack(const QWidget* pane);
    QWidget* currentPane() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    int tabOf(const QWidget* pane) const;
    bool isInFront(const QWidget* pane) const;

    QAction* m_toggle;
    QTabBar* m_tabs;
    QStackedWidget* m_panes; ///< in the order of the tabs
    QStringList m_titles;
    const QWidget* m_lent = nullptr;
    QWidget* m_beforeLent = nullptr; ///< null: the drawer was closed
};

} // namespace ui
