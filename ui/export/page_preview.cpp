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
    column->addLayout(turning);
    column->addWidget(m_picture, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
    showWhereItIs();
}

void PagePreview::showPacket(const core::StoredPacket& packet, const PageOptions& options)
{
    m_isOutdated |= packet.bytes != m_packet.bytes || packet.signoffs != m_packet.signoffs
        || options.paper != m_options.paper || options.words.language() != m_options.words.language();
    m_packet = packet;
    m_options = options;
    draw();
}

int PagePreview::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->filled.pages.size()) : 0;
}

void PagePreview::turnTo(int page)
{
    const int nearest = std::clamp(page, 0, std::max(0, pageCount() - 1));
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
        return turnTo(pageCount() - 1);
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

PagePreview::Drawn PagePreview::drawn(Pages pages, int page, double scale)
{
    const int shown = std::min(page, static_cast<int>(pages->filled.pages.size()) - 1);
    QImage picture = pagePicture(*pages, static_cast<std::size_t>(shown), scale);
    return {std::move(pages), std::move(picture), shown, {}};
}

/// Pages that nobody sees need not be drawn with every word.
void PagePreview::draw()
{
    m_isBehind = !isVisible();
    if (m_isBehind)
        return;
    const double scale = PreviewPixelsPerPoint * devicePixelRatioF();
    if (m_pages && !m_isOutdated) {
        m_drawing.start([pages = m_pages, page = m_page, scale](
                            const std::stop_token&) { return drawn(pages, page, scale); });
        return;
    }
    m_drawing.start(
        [packet = m_packet, options = m_options, page = m_page, scale](const std::stop_token& stop) -> Drawn {
            auto pages = packetPages(packet, options, stop);
            if (!pages)
                return {.problem = toShown(pages.error().message)};
            return drawn(std::make_shared<const PacketPages>(std::move(*pages)), page, scale);
        });
}

void PagePreview::take(const Drawn& drawn)
{
    m_pages = drawn.pages;
    m_isOutdated = false;
    m_page = drawn.page;
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
        pageCount() == 0 ? tr("Drawing the pages…") : tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < pageCount());
}

} // namespace ui
