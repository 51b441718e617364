// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the change, large enough for the last row of seats: beside each other, or one over the other.
#pragma once

#include "ui/card/code_column.h"
#include "ui/meeting/stage_layout.h"
#include "ui/meeting/stage_rows.h"

#include <QWidget>

#include <vector>

namespace ui {

class StageCode : public QWidget {
    Q_OBJECT
public:
    explicit StageCode(QWidget* parent);

    void setLook(const StageLayout& layout);
    void showSides(const QString& baseline, const QString& candidate, const StageSides& sides);

    /// Of code, below the titles.
    int visibleRows() const;
    /// Below the last row.
    int freeHeight() const;
    /// Down by so many rows, as far as there are any.
    void scrollBy(int rows);
    /// Both sides in words, for screen readers.
    QString asText() const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Pane {
        QString title;
        CodeColumn column;
        QRectF area = {}; ///< of the code, below its title
        std::vector<qreal> heights = {};
    };

    CodeLook look() const;
    qreal titleHeight() const;
    void arrange();
    void arrangeBeside();
    void arrangeStacked();
    void bringChangeIntoView();
    int rowsIn(qreal height) const;
    int rowsBelow() const;
    qreal top() const { return m_firstRow * m_layout.rowHeight; }
    void paintTitles(QPainter& painter) const;
    void paintTitle(QPainter& painter, const Pane& pane, qreal top, const QString& aside) const;

    StageLayout m_layout;
    StageSides m_sides;
    Pane m_baseline;
    Pane m_candidate;
    qreal m_height = 0; ///< of all rows and titles
    int m_firstRow = 0; ///< that is not scrolled away
};

} // namespace ui
