// SPDX-License-Identifier: GPL-3.0-or-later
// A few lines to write in that leave Tab to the window, and tell of Ctrl+Enter themselves: that key means
// something else elsewhere.
#pragma once

#include <QPlainTextEdit>

namespace ui {

class NotesEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NotesEdit(QWidget* parent);

    QSize sizeHint() const override;

signals:
    void publishWanted();

protected:
    bool event(QEvent* event) override;
};

} // namespace ui
