// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_preview.h"

#include "ui/export/page_drawing.h"
#include "ui/export/page_picture.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

/// Enough to read the small print of a page on a screen of the usual fineness.
constexpr double PreviewPixelsPerPoint = 1.6;

QToolButton* turningButton(const QString& sign, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
    , m_picture(new PagePicture(this))
    , m_where(new QLabel(this))
    , m_back(turningButton(QStringLiteral("◀"), tr("Previous page"), this))
    , m_on(turningButton(QStringLiteral("▶"), tr("Next page"), this))
    , m_drawing([this](const Drawn& drawn) { take(drawn); })
{
    m_where->setTextFormat(Qt::PlainText);
    auto* turning = new QHBoxLayout;
    turning->addStretch();
    turning->addWidget(m_back);
    turning->addWidget(m_where);
    turning->addWidget(m_on);
    turning->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture, 1);
    column->addLayout(turning);
    connect(m_back, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
    showWhereItIs();
}

void PagePreview::showPacket(const core::StoredPacket& packet, const PageOptions& options)
{
    m_packet = packet;
    m_options = options;
    draw();
}

void PagePreview::turnTo(int page)
{
    const int nearest = std::clamp(page, 0, std::max(0, m_count - 1));
    if (nearest == m_page)
        return;
    m_page = nearest;
    draw();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        return turnTo(m_page + 1);
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        return turnTo(m_page - 1);
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(m_count - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PagePreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showWhereItIs();
    QWidget::changeEvent(event);
}

void PagePreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        draw();
}

PagePreview::Drawn PagePreview::drawn(const core::StoredPacket& packet, const PageOptions& options, int page,
    double scale, const std::stop_token& stop)
{
    const auto pages = packetPages(packet, options, stop);
    if (!pages)
        return {.problem = toShown(pages.error().message)};
    const int count = static_cast<int>(pages->filled.pages.size());
    const int shown = std::min(page, count - 1);
    return {pagePicture(*pages, static_cast<std::size_t>(shown), scale), shown, count, {}};
}

/// Pages that nobody sees need not be drawn with every word.
void PagePreview::draw()
{
    m_isBehind = !isVisible();
    if (m_isBehind)
        return;
    const double scale = PreviewPixelsPerPoint * devicePixelRatioF();
    m_drawing.start([packet = m_packet, options = m_options, page = m_page, scale](
                        const std::stop_token& stop) { return drawn(packet, options, page, scale, stop); });
}

void PagePreview::take(const Drawn& drawn)
{
    m_page = drawn.page;
    m_count = drawn.count;
    if (drawn.problem.isEmpty())
        m_picture->setPicture(drawn.picture);
    else
        m_picture->setSentence(drawn.problem);
    showWhereItIs();
    emit shown();
}

void PagePreview::showWhereItIs()
{
    m_where->setText(
        m_count == 0 ? tr("Drawing the pages…") : tr("Page %1 of %2").arg(m_page + 1).arg(m_count));
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < m_count);
}

} // namespace ui
