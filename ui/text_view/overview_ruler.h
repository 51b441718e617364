// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the scroll bar: where in the whole text something is. Where several share a pixel the most important
// one is seen. Who cannot see it has the list of changes.
#pragma once

#include <QPixmap>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace ui {

/// The later ones cover the earlier ones. Up to Moved they are bands, the others shapes.
enum class RulerSign : std::uint8_t {
    Changed,
    Added,
    Removed,
    Moved,
    Found,
    Docs,
    Safe,
    Risky,
    Breaking,
    Comment
};

/// Of the whole text, from 0 to 1.
struct RulerMark {
    RulerSign sign = RulerSign::Changed;
    double begin = 0;
    double end = 0;
};

class OverviewRuler : public QWidget {
    Q_OBJECT
public:
    explicit OverviewRuler(QWidget* parent = nullptr);

    void setMarks(std::vector<RulerMark> marks);
    /// What is on the screen.
    void setWindow(double begin, double end);
    /// The marks may not hold any more.
    void setDimmed(bool isDimmed);
    QSize sizeHint() const override;

signals:
    void placeChosen(double place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    int yOf(double place) const;
    QPixmap drawMarks() const;
    void paintBand(QPainter& painter, const RulerMark& mark) const;
    void paintShape(QPainter& painter, const RulerMark& mark) const;
    void choose(int y);

    std::vector<RulerMark> m_marks;
    QPixmap m_drawn; ///< the marks; null: they are to be drawn again
    double m_begin = 0;
    double m_end = 1;
    bool m_isDimmed = false;
};

} // namespace ui
