// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_list.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal LineShare = 1.35;
constexpr qreal DetailShare = 0.85;

} // namespace

StageList::StageList(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StageList::setLook(const StageLayout& layout)
{
    m_layout = layout;
    update();
}

void StageList::showEntries(std::vector<Fact> entries)
{
    m_entries = std::move(entries);
    m_first = 0;
    setAccessibleName(asText());
    update();
}

QString StageList::asText() const
{
    QStringList sentences;
    for (const Fact& each : m_entries)
        sentences << tr("%1: %2.").arg(each.text, each.detail);
    return sentences.isEmpty() ? tr("Nothing is listed.") : sentences.join(QLatin1Char(' '));
}

QSize StageList::minimumSizeHint() const
{
    return {0, qRound(m_layout.rowHeight * 3)};
}

qreal StageList::entryHeight() const
{
    return std::max(1.0, m_layout.textPixels * LineShare * (1 + DetailShare) + m_layout.spacing);
}

int StageList::freeHeight() const
{
    return std::max(0, qFloor(height() - static_cast<qreal>(m_entries.size()) * entryHeight()));
}

std::size_t StageList::fitting() const
{
    return static_cast<std::size_t>(std::max(1, qFloor(height() / entryHeight())));
}

void StageList::scrollBy(int entries)
{
    const std::size_t last = m_entries.size() - std::min(m_entries.size(), fitting() - 1);
    const auto wanted = static_cast<std::ptrdiff_t>(m_first) + entries;
    m_first = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(
        wanted, 0, m_entries.size() > fitting() ? static_cast<std::ptrdiff_t>(last) : 0));
    update();
}

void StageList::paintEntry(QPainter& painter, const QRectF& area, const Fact& entry) const
{
    QFont words = font();
    words.setPixelSize(std::max(1, m_layout.textPixels));
    QFont quiet = words;
    quiet.setPixelSize(std::max(1, qRound(m_layout.textPixels * DetailShare)));
    const qreal line = m_layout.textPixels * LineShare;
    const qreal indent = line * 1.2;
    const auto draw = [&](const QRectF& where, const QFont& font, const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        // One face for all of it: the marks of code stand for none here.
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(font).elidedText(
                QString(text).remove(QLatin1Char('`')), Qt::ElideRight, where.width()));
    };
    draw({area.left(), area.top(), indent, line}, words,
        entry.tone ? coloursOf(*entry.tone, palette()).glyph : palette().color(QPalette::PlaceholderText),
        entry.sign);
    draw({area.left() + indent, area.top(), area.width() - indent, line}, words,
        palette().color(QPalette::WindowText), entry.text);
    draw({area.left() + indent, area.top() + line, area.width() - indent, line * DetailShare}, quiet,
        palette().color(QPalette::PlaceholderText), entry.detail);
}

void StageList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const bool isCut = m_first + fitting() < m_entries.size();
    const std::size_t end = isCut ? m_first + fitting() - 1 : std::min(m_first + fitting(), m_entries.size());
    QRectF area(0, 0, width(), entryHeight());
    for (std::size_t entry = m_first; entry < end; ++entry) {
        paintEntry(painter, area, m_entries[entry]);
        area.translate(0, entryHeight());
    }
    if (isCut)
        paintEntry(painter, area,
            {.sign = QStringLiteral("⋯"),
                .signWords = {},
                .tone = {},
                .text = tr("%n more below ↓", nullptr, static_cast<int>(m_entries.size() - end))});
}

void StageList::wheelEvent(QWheelEvent* event)
{
    scrollBy(event->angleDelta().y() > 0 ? -1 : 1);
}

} // namespace ui
