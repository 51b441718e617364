// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/offer_quote.h"

#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int BarWidth = 3;

} // namespace

OfferQuote::OfferQuote(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_source(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    auto* take = new QPushButton(tr("Use It"), this);
    take->setToolTip(tr("Take this over, to be signed as it is or changed"));
    connect(take, &QPushButton::clicked, this, &OfferQuote::taken);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_source);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(take, 0, Qt::AlignTop);
    hide();
}

void OfferQuote::setOffer(const core::PacketOffer* offer)
{
    setVisible(offer != nullptr);
    if (!offer)
        return;
    m_text->setText(tr("“%1”").arg(toShown(offer->text)));
    m_source->setText(
        tr("Said in %1. Press Enter in the empty field to use it.").arg(toShown(offer->packet)));
}

void OfferQuote::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - BarWidth : 0;
    painter.fillRect(QRect(left, 0, BarWidth, height()), palette().color(QPalette::Highlight));
}

} // namespace ui
