// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/overview_ruler.h"

#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int Width = 16;
constexpr int BandWidth = 4;
constexpr int ShapeSize = 8;
constexpr int LeastBand = 2;
constexpr int WindowAlpha = 96;
constexpr double DimmedOpacity = 0.4;

Tone rulerTone(RulerSign sign)
{
    switch (sign) {
    case RulerSign::Added:
    case RulerSign::Changed:
        return Tone::Added;
    case RulerSign::Removed:
        return Tone::Removed;
    case RulerSign::Moved:
        return Tone::Moved;
    case RulerSign::Found:
    case RulerSign::Comment:
        return Tone::Stale;
    case RulerSign::Docs:
        return Tone::Docs;
    case RulerSign::Safe:
        return Tone::Safe;
    case RulerSign::Risky:
        return Tone::Risky;
    case RulerSign::Breaking:
        break;
    }
    return Tone::Breaking;
}

} // namespace

OverviewRuler::OverviewRuler(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Changes in the whole text; click to go there"));
}

QSize OverviewRuler::sizeHint() const
{
    return {Width, 4 * Width};
}

void OverviewRuler::setMarks(std::vector<RulerMark> marks)
{
    m_marks = std::move(marks);
    std::ranges::stable_sort(m_marks, {}, &RulerMark::sign);
    m_drawn = {};
    update();
}

void OverviewRuler::setWindow(double begin, double end)
{
    m_begin = begin;
    m_end = end;
    update();
}

void OverviewRuler::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    m_drawn = {};
    update();
}

void OverviewRuler::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    const QRect window(QPoint(0, yOf(m_begin)), QPoint(width() - 1, std::max(yOf(m_end), yOf(m_begin) + 4)));
    QColor ground = palette().color(QPalette::Mid);
    painter.setPen(ground);
    ground.setAlpha(WindowAlpha);
    painter.setBrush(ground);
    painter.drawRect(window.adjusted(0, 0, -1, -1));
    // There may be thousands, and scrolling moves only the window over them.
    if (m_drawn.isNull() || m_drawn.size() != size() * devicePixelRatioF())
        m_drawn = drawMarks();
    painter.drawPixmap(0, 0, m_drawn);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, 0, 0, height());
}

QPixmap OverviewRuler::drawMarks() const
{
    QPixmap drawn(size() * devicePixelRatioF());
    drawn.setDevicePixelRatio(devicePixelRatioF());
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setOpacity(m_isDimmed ? DimmedOpacity : 1);
    for (const RulerMark& mark : m_marks)
        mark.sign <= RulerSign::Moved ? paintBand(painter, mark) : paintShape(painter, mark);
    return drawn;
}

void OverviewRuler::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    m_drawn = {};
}

/// What was removed stands to the left, what was added to the right, as the texts do.
void OverviewRuler::paintBand(QPainter& painter, const RulerMark& mark) const
{
    const int top = yOf(mark.begin);
    const int height = std::max(yOf(mark.end) - top, LeastBand);
    const auto paint = [&](int left, Tone tone) {
        painter.fillRect(left, top, BandWidth, height, coloursOf(tone, palette()).glyph);
    };
    if (mark.sign != RulerSign::Added)
        paint(2, mark.sign == RulerSign::Moved ? Tone::Moved : Tone::Removed);
    if (mark.sign != RulerSign::Removed)
        paint(width() - BandWidth - 1, rulerTone(mark.sign));
}

void OverviewRuler::paintShape(QPainter& painter, const RulerMark& mark) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = coloursOf(rulerTone(mark.sign), palette()).glyph;
    painter.setPen(QPen(palette().color(QPalette::Window), 1));
    painter.setBrush(colour);
    QRectF place(0, 0, ShapeSize, ShapeSize);
    place.moveCenter(
        QPointF(width() / 2.0, std::clamp(yOf(mark.begin), ShapeSize / 2, height() - ShapeSize / 2)));
    switch (mark.sign) {
    case RulerSign::Breaking:
        painter.drawRect(place);
        break;
    case RulerSign::Risky:
        painter.drawPolygon(
            QPolygonF({QPointF(place.center().x(), place.top()), place.bottomRight(), place.bottomLeft()}));
        break;
    case RulerSign::Docs:
        painter.setPen(QPen(colour, 2));
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
        break;
    case RulerSign::Found:
        painter.drawRect(QRectF(0, place.center().y() - 1, width(), 2));
        break;
    case RulerSign::Comment:
        painter.drawRoundedRect(QRectF(width() - 7, place.center().y() - 3, 6, 6), 1, 1);
        break;
    default:
        painter.drawEllipse(place);
    }
    painter.restore();
}

void OverviewRuler::mousePressEvent(QMouseEvent* event)
{
    choose(static_cast<int>(event->position().y()));
}

void OverviewRuler::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        choose(static_cast<int>(event->position().y()));
}

/// A sign is easier to hit when what is near to it counts, too.
void OverviewRuler::choose(int y)
{
    double place = std::clamp(static_cast<double>(y) / std::max(height(), 1), 0.0, 1.0);
    double nearest = static_cast<double>(ShapeSize) / std::max(height(), 1);
    for (const RulerMark& mark : m_marks) {
        const double distance = std::abs(mark.begin - place);
        if (distance >= nearest)
            continue;
        nearest = distance;
        place = mark.begin;
    }
    emit placeChosen(place);
}

int OverviewRuler::yOf(double place) const
{
    return static_cast<int>(std::lround(place * height()));
}

} // namespace ui
