// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done at a place, laid over the text, with what each would do to it. Return does it, Escape
// leaves all as it was.
#pragma once

#include "ui/models/quick_fixes.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QScrollArea;

namespace ui {

class FixPreview;

class QuickFixPopup : public QFrame {
    Q_OBJECT
public:
    /// `window`: it may cover everything in it, and nothing beyond.
    explicit QuickFixPopup(QWidget* window);

    /// Takes the keys. Beside this place in the window; in its middle where there is none.
    void open(std::vector<QuickFix> fixes, const QRect& place);

signals:
    void chosen(const ui::QuickFix& fix);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpList();
    void lay(const QRect& place);
    void preview(int row);
    void choose();

    std::vector<QuickFix> m_fixes;
    QListWidget* m_list;
    QLabel* m_about;
    QLabel* m_where;
    FixPreview* m_preview;
    QScrollArea* m_scroll;
};

} // namespace ui
