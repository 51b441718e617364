// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_drawing.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <cmath>
#include <map>

namespace ui {
namespace {

constexpr double SideMargin = 18 * UnitsPerMillimetre;
constexpr double UpperMargin = 20 * UnitsPerMillimetre;
constexpr double LowerMargin = 19 * UnitsPerMillimetre;
constexpr double RunningTextAt = 11 * UnitsPerMillimetre; ///< from the edges of the paper
constexpr double HairLine = 4;
constexpr double HatchStep = 26;
constexpr double HatchWidth = 7;
constexpr double WatermarkLength = 0.7; ///< of the page's diagonal, at most
constexpr double WatermarkHeight = 0.12; ///< of the page's height, at most

void drawHatch(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(QPen(color, HatchWidth));
    const auto lines = static_cast<int>(std::ceil((rect.width() + rect.height()) / HatchStep));
    for (int line = 0; line < lines; ++line) {
        const double at = rect.left() - rect.height() + line * HatchStep;
        painter.drawLine(QPointF(at, rect.bottom()), QPointF(at + rect.height(), rect.top()));
    }
    painter.restore();
}

/// Those of a page, each laid out once however many of its lines stand there.
using LaidTexts = std::map<const BrokenText*, std::unique_ptr<QTextLayout>>;

void drawStrip(QPainter& painter, const Strip& strip, LaidTexts& texts)
{
    for (const PlacedBox& each : strip.boxes) {
        if (each.pattern == Pattern::Hatch)
            drawHatch(painter, each.rect, colorOf(each.ink));
        else
            painter.fillRect(each.rect, colorOf(each.ink));
    }
    for (const PlacedLine& each : strip.lines) {
        std::unique_ptr<QTextLayout>& layout = texts[each.text.get()];
        if (!layout)
            layout = layoutOf(*each.text);
        const QTextLine line = layout->lineAt(each.line);
        line.draw(&painter, each.at - line.position());
    }
}

/// Behind everything else, light enough to read through; as a shape, so that it is no text among the text.
void drawWatermark(QPainter& painter, const QString& text, const QSizeF& size)
{
    QPainterPath letters;
    letters.addText({}, fontOf(TextRole::Title), text);
    const QRectF natural = letters.boundingRect();
    const double diagonal = std::hypot(size.width(), size.height());
    const double scale = std::min(
        WatermarkLength * diagonal / natural.width(), WatermarkHeight * size.height() / natural.height());
    painter.save();
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(-qRadiansToDegrees(std::atan2(size.height(), size.width())));
    painter.scale(scale, scale);
    painter.translate(-natural.center());
    painter.fillPath(letters, colorOf(Ink::Watermark));
    painter.restore();
}

/// What stands on every page: whose it is above, which it is below.
void drawRunningTexts(QPainter& painter, const PacketPages& pages, std::size_t number)
{
    const QFont font = fontOf(TextRole::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colorOf(Ink::Quiet));
    const double left = SideMargin;
    const double right = pages.size.width() - SideMargin;
    const QString count =
        pages.words.translate("Packet", "Page %1 of %2").arg(number + 1).arg(pages.filled.pages.size());
    const double foot = pages.size.height() - RunningTextAt;
    const double countWidth = metrics.horizontalAdvance(count);
    const auto shortened = [&](const QString& text, double room) {
        return metrics.elidedText(text, Qt::ElideRight, room);
    };
    painter.drawText(QPointF(right - countWidth, foot), count);
    painter.drawText(QPointF(left, foot),
        shortened(pages.identity, right - left - countWidth - 4 * metrics.averageCharWidth()));
    if (number == 0)
        return;
    const double head = RunningTextAt + metrics.ascent();
    painter.drawText(QPointF(left, head), shortened(pages.title, right - left));
    painter.fillRect(QRectF(left, head + metrics.descent() + 20, right - left, HairLine), colorOf(Ink::Line));
}

} // namespace

QRectF pageBody(Paper paper)
{
    return QRectF(QPointF(), paperSize(paper)).adjusted(SideMargin, UpperMargin, -SideMargin, -LowerMargin);
}

void drawPage(QPainter& painter, const PacketPages& pages, std::size_t number)
{
    if (!pages.watermark.isEmpty())
        drawWatermark(painter, pages.watermark, pages.size);
    drawRunningTexts(painter, pages, number);
    const QRectF body = pageBody(pages.paper);
    LaidTexts texts;
    for (const PlacedStrip& each : pages.filled.pages[number].strips) {
        painter.save();
        painter.translate(body.left(), body.top() + each.top);
        drawStrip(painter, each.strip, texts);
        painter.restore();
    }
}

QImage pagePicture(const PacketPages& pages, std::size_t number, double pixelsPerPoint)
{
    const double scale = pixelsPerPoint / UnitsPerPoint;
    QImage picture((pages.size * scale).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    drawPage(painter, pages, number);
    return picture;
}

} // namespace ui
