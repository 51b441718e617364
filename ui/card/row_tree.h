// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of two lines under headings that fold; arrows go from row to row, letters are left to the window.
#pragma once

#include <QSet>
#include <QString>
#include <QTreeView>

namespace ui {

class ChangeRowDelegate;

class RowTree : public QTreeView {
    Q_OBJECT
public:
    explicit RowTree(QWidget* parent = nullptr);

    /// Everything is open but what somebody folded; for when the rows were made anew.
    void openHeadings();
    void setDimmed(bool isDimmed);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChangeRowDelegate* m_delegate;
    QSet<QString> m_folded; ///< headings
};

} // namespace ui
