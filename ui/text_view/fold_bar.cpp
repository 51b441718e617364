// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/fold_bar.h"

#include "ui/text_view/row_folds.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

/// Whole names, as many as there is room for; the last ones say most.
QString innermostPart(const QString& place, const QFontMetrics& metrics, int width)
{
    QString shown = place;
    for (qsizetype next = place.indexOf(u'›'); metrics.horizontalAdvance(shown) > width && next >= 0;
         next = place.indexOf(u'›', next + 1))
        shown = QStringLiteral("… ") + place.mid(next);
    return metrics.elidedText(shown, Qt::ElideLeft, width);
}

} // namespace

FoldBar::FoldBar(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(0);
    row->addStretch(1);
    m_more =
        addButton(tr("+%1").arg(RowFolds::Step), tr("Show %1 more lines at both ends").arg(RowFolds::Step));
    m_all = addButton(tr("All"), tr("Show all of these lines"));
    connect(m_more, &QToolButton::clicked, this, [this] { emit moreWanted(m_row); });
    connect(m_all, &QToolButton::clicked, this, [this] { emit allWanted(m_row); });
    setCursor(Qt::ArrowCursor);
    // It covers the text of the annotation that keeps its place.
    setAttribute(Qt::WA_OpaquePaintEvent);
}

QToolButton* FoldBar::addButton(const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setMinimumSize(24, 24);
    layout()->addWidget(button);
    return button;
}

void FoldBar::setFold(std::uint32_t row, std::uint32_t rows, const QString& place)
{
    m_row = row;
    m_count = tr("%n unchanged lines", nullptr, static_cast<int>(rows));
    m_place = place;
    setAccessibleName(m_place.isEmpty() ? m_count : tr("%1 before %2").arg(m_count, m_place));
    m_more->setAccessibleName(tr("Show %1 of %2").arg(RowFolds::Step).arg(accessibleName()));
    m_all->setAccessibleName(tr("Show all of %1").arg(accessibleName()));
    setToolTip(accessibleName().toHtmlEscaped());
    update();
}

void FoldBar::mousePressEvent(QMouseEvent* event)
{
    event->modifiers() & Qt::ShiftModifier ? emit allWanted(m_row) : emit moreWanted(m_row);
}

void FoldBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    painter.fillRect(rect(), ground);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const QFontMetrics metrics = fontMetrics();
    QRect text = rect().adjusted(8, 0, m_more->x() - width() - 8, 0);
    const QString count = QStringLiteral("⋯  ") + m_count;
    painter.setPen(readableOn(ground, palette().color(QPalette::PlaceholderText)));
    painter.drawText(text, Qt::AlignVCenter, metrics.elidedText(count, Qt::ElideRight, text.width()));
    text.setLeft(text.left() + metrics.horizontalAdvance(count) + 16);
    if (text.width() < metrics.averageCharWidth() * 4)
        return;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignVCenter, innermostPart(m_place, metrics, text.width()));
}

} // namespace ui
