// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text of as many rows as it takes, up to a few; Tab goes on to the next input.
#pragma once

#include <QPlainTextEdit>

namespace ui {

class GrowingText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingText(QWidget* parent = nullptr);

    /// Enter in an empty text is heard instead of written.
    void setTakesEnter(bool isTaken) { m_takesEnter = isTaken; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void enteredEmpty();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool m_takesEnter = false;
};

} // namespace ui
