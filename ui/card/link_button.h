// SPDX-License-Identifier: GPL-3.0-or-later
// Words that lead somewhere: a button that looks like a link.
#pragma once

#include <QPushButton>

namespace ui {

class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& words, QWidget* parent);

    /// Gives up some of its words where there is no room.
    void setShortens(bool shortens);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool isUnderlined() const { return m_isUnderMouse || hasFocus(); }

    bool m_isUnderMouse = false;
    bool m_shortens = false;
};

} // namespace ui
