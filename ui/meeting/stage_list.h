// SPDX-License-Identifier: GPL-3.0-or-later
// Changes below each other: those that are safe together, and what the meeting came to.
#pragma once

#include "ui/meeting/stage_content.h"
#include "ui/meeting/stage_layout.h"

#include <QWidget>

#include <vector>

namespace ui {

class StageList : public QWidget {
    Q_OBJECT
public:
    explicit StageList(QWidget* parent);

    void setLook(const StageLayout& layout);
    void showEntries(std::vector<Fact> entries);

    void scrollBy(int entries);
    /// Below the last entry.
    int freeHeight() const;
    QString asText() const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    qreal entryHeight() const;
    std::size_t fitting() const;
    void paintEntry(QPainter& painter, const QRectF& area, const Fact& entry) const;

    StageLayout m_layout;
    std::vector<Fact> m_entries;
    std::size_t m_first = 0;
};

} // namespace ui
