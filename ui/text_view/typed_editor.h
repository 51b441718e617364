// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: an editor that says when a key, a drop or whatever it was has done all it does.
#pragma once

#include <Qsci/qsciscintilla.h>

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
    bool focusNextPrevChild(bool isNext) override;
};

} // namespace ui
