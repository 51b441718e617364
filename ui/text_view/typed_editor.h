// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: an editor that says when a key, a drop or whatever it was has done all it does.
#pragma once

#include "ui/text_view/carets.h"

#include <Qsci/qsciscintilla.h>

#include <vector>

namespace ui {

class TypedEditor : public QsciScintilla {
    Q_OBJECT
public:
    using QsciScintilla::QsciScintilla;

signals:
    void eventDone();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void breakLine(QKeyEvent& event);
    long lineFrom(long place) const;
    long placeAt(const QMouseEvent& event) const;
    bool isDragged(const QMouseEvent& event) const;

    int m_height = 0; ///< of what was seen last
    QPoint m_pressedAt;
    long m_anchor = 0; ///< where Alt was pressed
    std::vector<Selected> m_selectedBefore; ///< not empty: since the mouse was pressed with Alt
};

} // namespace ui
