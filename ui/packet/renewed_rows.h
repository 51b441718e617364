// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are made anew whenever what they are about changes; the first thing to do in them has the focus.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class RenewedRows : public QWidget {
    Q_OBJECT
public:
    explicit RenewedRows(QWidget* parent = nullptr);

protected:
    /// An empty column in the place of the rows before.
    QVBoxLayout& renew();
    bool hasRows() const { return m_rows != nullptr; }
    /// Where the keyboard goes in these rows, unless an earlier one took it.
    void offerFocus(QWidget* widget);

private:
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
};

} // namespace ui
