// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons of equal width: in one row where they fit, else in as few as they do.
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace ui {

class ButtonRow : public QWidget {
    Q_OBJECT
public:
    explicit ButtonRow(QWidget* parent);

    void add(QPushButton* button);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsAt(int width) const;
    int rowHeight() const;
    void arrange();

    std::vector<QPushButton*> m_buttons;
};

} // namespace ui
