// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/page_picture.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int PageMargin = 8;
constexpr int ShownRows = 30; ///< of the window's font
constexpr double PageShape = 1.414; ///< of A4: how much higher than wide

} // namespace

PagePicture::PagePicture(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(fontMetrics().height() * 10, fontMetrics().height() * 14);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PagePicture::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_shown = {};
    m_sentence.clear();
    update();
}

void PagePicture::setSentence(const QString& sentence)
{
    m_picture = {};
    m_sentence = sentence;
    update();
}

QSize PagePicture::sizeHint() const
{
    const int height = fontMetrics().height() * ShownRows;
    return {static_cast<int>(height / PageShape), height};
}

void PagePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room = rect().adjusted(PageMargin, PageMargin, -PageMargin, -PageMargin);
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    QRect page({}, m_picture.size().scaled(room.size(), Qt::KeepAspectRatio));
    page.moveCenter(room.center());
    page.moveTop(room.top());
    const QSize pixels = page.size() * devicePixelRatioF();
    if (m_shown.size() != pixels)
        m_shown = m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(page, m_shown);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
}

} // namespace ui
