// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/packet_bar.h"

#include "ui/elided_label.h"
#include "ui/packet/draft.h"
#include "ui/packet/packet_sections.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

constexpr int BarMargin = 12;

} // namespace

PacketBar::PacketBar(QWidget* parent)
    : QWidget(parent)
    , m_packet(new ElidedLabel({}, Qt::ElideRight, this))
    , m_handOver(new QPushButton(tr("Hand Over…"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_sign(new QPushButton(this))
{
    m_packet->setForegroundRole(QPalette::PlaceholderText);
    m_packet->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_handOver->setToolTip(tr("The packet and its sign-offs as one file, for who signs elsewhere"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(BarMargin, BarMargin / 2, BarMargin, BarMargin / 2);
    row->setSpacing(BarMargin / 2);
    row->addWidget(m_packet, 1);
    for (QPushButton* each : {m_handOver, m_export, m_sign})
        row->addWidget(each);
    connect(m_handOver, &QPushButton::clicked, this, &PacketBar::handOverWanted);
    connect(m_export, &QPushButton::clicked, this, &PacketBar::exportWanted);
    connect(m_sign, &QPushButton::clicked, this, &PacketBar::signWanted);
}

void PacketBar::showDraft(const Draft& draft)
{
    const QString state = draft.isDrawnUp ? tr("drawn up") : tr("draft");
    m_state = tr("%1, %2", "the id of a packet and its state").arg(toShown(draft.packet.id), state);
    m_sign->setText(signText(draft));
    m_handOver->setEnabled(draft.isDrawnUp);
    m_export->setEnabled(draft.isDrawnUp);
    // It stays pressable: pressing it shows what is missing.
    m_sign->setAccessibleDescription(
        maySign(draft) ? QString() : tr("Goes to the first thing that is missing."));
    enableSign();
}

void PacketBar::setSigning(bool isSigning)
{
    m_isSigning = isSigning;
    enableSign();
}

void PacketBar::setWhyNobodySigns(const QString& why)
{
    m_whyNobodySigns = why;
    enableSign();
}

void PacketBar::enableSign()
{
    m_sign->setEnabled(!m_isSigning && m_whyNobodySigns.isEmpty());
    m_sign->setToolTip(m_whyNobodySigns);
    m_packet->setText(m_whyNobodySigns.isEmpty() ? m_state : m_whyNobodySigns);
}

void PacketBar::goToSign(Qt::FocusReason reason)
{
    m_sign->setFocus(reason);
}

} // namespace ui
