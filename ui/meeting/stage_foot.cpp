// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_foot.h"

#include "ui/card/link_button.h"
#include "ui/meeting/stage_layout.h"

#include <QHBoxLayout>

namespace ui {

namespace {

/// Quieter than what the room talks about, and still read from a chair.
constexpr qreal FootShare = 0.85;

} // namespace

StageFoot::StageFoot(QWidget* parent)
    : QWidget(parent)
{
    auto* desk = new LinkButton(tr("Desk"), this);
    auto* print = new LinkButton(tr("Print…"), this);
    auto* end = new LinkButton(tr("End the meeting"), this);
    desk->setAccessibleDescription(tr("Leaves the Stage; the meeting goes on."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(desk);
    row->addStretch(1);
    row->addWidget(print);
    row->addWidget(end);
    connect(desk, &QPushButton::clicked, this, &StageFoot::deskWanted);
    connect(print, &QPushButton::clicked, this, &StageFoot::printingWanted);
    connect(end, &QPushButton::clicked, this, &StageFoot::endWanted);
}

void StageFoot::setLook(const StageLayout& layout)
{
    QFont words = font();
    words.setPixelSize(qRound(layout.textPixels * FootShare));
    for (LinkButton* each : findChildren<LinkButton*>())
        each->setFont(words);
    this->layout()->setSpacing(layout.textPixels);
}

} // namespace ui
