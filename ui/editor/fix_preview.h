// SPDX-License-Identifier: GPL-3.0-or-later
// What a patch would do, as lines that go and lines that come.
#pragma once

#include "ui/card/code_column.h"
#include "ui/models/patch_preview.h"

#include <QWidget>

#include <vector>

namespace ui {

class FixPreview : public QWidget {
    Q_OBJECT
public:
    explicit FixPreview(QWidget* parent = nullptr);

    void showLines(const std::vector<PreviewLine>& lines);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CodeColumn column() const;

    std::vector<CodeRow> m_rows;
};

} // namespace ui
