// SPDX-License-Identifier: GPL-3.0-or-later
// Code over several lines, as high as it is.
#pragma once

#include "ui/card/code_column.h"

#include <QWidget>

namespace ui {

class CodeBlock : public QWidget {
    Q_OBJECT
public:
    explicit CodeBlock(QWidget* parent);

    void say(const QString& code);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CodeColumn column() const;

    QStringList m_lines;
};

} // namespace ui
