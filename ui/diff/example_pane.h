// SPDX-License-Identifier: GPL-3.0-or-later
// One side of an example: its lines, with a sign in the margin for what came and went.
#pragma once

#include "ui/card/wire_examples.h"

#include <QPlainTextEdit>

namespace ui {

class ExamplePane : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ExamplePane(core::Side side, QWidget* parent = nullptr);

    void showRows(const std::vector<ExampleRow>& rows);
    void paintMargin(QWidget& margin);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Margin;

    bool isMarked(const ExampleRow& row) const;
    void colourRows();
    int marginWidth() const;

    core::Side m_side;
    std::vector<ExampleRow> m_rows;
    QWidget* m_margin;
};

} // namespace ui
